// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/data_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace reckoner::ui {

namespace {

constexpr const char *kButtonKindProperty = "reckonerButtonKind";
constexpr const char *kChipProperty = "reckonerChip";
constexpr int kScrollBarExtent = 12;
constexpr int kTabHeight = 34;
constexpr int kComboArrowRoom = 26;
constexpr int kHeaderArrowRoom = 14;

const Tokens &styleTokens(const QStyleOption &option)
{
    return tokensFor(option.palette);
}

bool styleHas(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isChip(const QWidget *widget)
{
    return widget && widget->property(kChipProperty).toBool();
}

bool showsFocus(const QStyleOption &option)
{
    return styleHas(option, QStyle::State_HasFocus) && styleHas(option, QStyle::State_KeyboardFocusChange);
}

// A rounded box with a crisp one-pixel edge.
void styleBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, int width = 1,
              int radius = kCornerRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    const double inset = edge.alpha() == 0 ? 0 : width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

constexpr int kMenuMarkRoom = 14;

enum class ChevronTo { Up, Down, Right };

void styleChevron(QPainter &painter, const QRect &rect, ChevronTo to, const QColor &color, double size = 3.5)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(QRectF(rect).center());
    painter.rotate(to == ChevronTo::Up ? 180 : to == ChevronTo::Right ? -90 : 0);
    painter.drawPolyline(QPolygonF{QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)});
    painter.restore();
}

bool isIconAlone(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
}

bool opensMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->menu() && button->popupMode() == QToolButton::InstantPopup;
}

// Words that open a menu say so with a mark behind them.
bool showsMenuMark(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) && !isIconAlone(button);
}

QColor styleEditEdge(const QStyleOption &option)
{
    const Tokens &t = styleTokens(option);
    if (!styleHas(option, QStyle::State_Enabled))
        return QColor(t.line);
    return QColor(styleHas(option, QStyle::State_HasFocus) ? t.accent : t.control);
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kButtonKindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kButtonKindProperty).toInt()) : ButtonKind::Normal;
}

void setChip(QAbstractButton *button)
{
    button->setProperty(kChipProperty, true);
    button->setCheckable(true);
}

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void applyRowHeight(QApplication &application, RowHeight height)
{
    auto *style = qobject_cast<Style *>(application.style());
    if (!style)
        return;
    style->setRowHeight(height);
    const int pixels = style->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, nullptr);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *table = qobject_cast<DataTable *>(widget)) // those to come ask the style
            table->verticalHeader()->setDefaultSectionSize(pixels);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_DefaultFrameWidth: // the round corners of a field need the room
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 3 : 1;
    case PM_HeaderDefaultSectionSizeVertical: return m_rowHeight == RowHeight::Compact ? kRowHeightCompact : kRowHeight;
    case PM_ScrollBarExtent: return kScrollBarExtent;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return kSpaceS;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return kSpaceS;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return kSpaceM;
    case PM_TabBarTabHSpace: return 2 * kSpaceM;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_ToolTipLabelFrameWidth: return kSpaceXs;
    case PM_HeaderMarkSize: return 10;
    case PM_FocusFrameHMargin: // cells start where their head does
        return qobject_cast<const QTableView *>(widget) ? kSpaceS - 1
                                                        : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_Transient: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(result.width() + kSpaceM, 72));
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_ComboBox: // the text, and the room that subControlRect keeps from it
        result = {std::max(result.width(), size.width() + kComboArrowRoom + kSpaceM + 2),
                  std::max(size.height() + 4, kControlHeight)};
        break;
    case CT_SpinBox: result.setHeight(std::max(size.height(), kControlHeight)); break; // as high as its field
    case CT_LineEdit: result.setHeight(std::max(result.height(), kControlHeight)); break;
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasIcon = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
        if (button && showsMenuMark(*button))
            result.rwidth() += kMenuMarkRoom;
        if (isChip(widget))
            result = QSize(result.width() + (hasIcon ? kSpaceXl : kSpaceM), std::max(result.height(), 26));
        break;
    }
    case CT_TabBarTab: result.setHeight(kTabHeight); break;
    case CT_HeaderSection: result = headerSize(option, result, widget); break;
    case CT_MenuItem:
        if (result.height() > 12)
            result.setHeight(std::max(result.height(), 28));
        break;
    case CT_ItemViewItem: result.setHeight(std::max(result.height(), kRowHeightCompact)); break;
    default: break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(kSpaceXs, 0, -kSpaceXs, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 24, all.top(), 24, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(kSpaceS, 1, -kComboArrowRoom, -1));
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), std::min(32, length),
                            length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int to) {
        const QRect r = horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                                   : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
        return horizontal ? visualRect(bar->direction, bar->rect, r) : r;
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, start + handle);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + handle, length);
    default: return {};
    }
}

void Style::drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = styleTokens(option);
    QColor fill(t.surface), edge(t.control);
    const bool enabled = styleHas(option, State_Enabled);
    const ButtonKind kind = buttonKind(widget);
    if (!enabled) {
        fill = QColor(t.canvas);
        edge = QColor(t.line);
    } else if (kind != ButtonKind::Normal) {
        fill = QColor(kind == ButtonKind::Primary ? t.accent : t.bad);
        if (styleHas(option, State_Sunken))
            fill = fill.darker(115);
        else if (styleHas(option, State_MouseOver))
            fill = fill.darker(106);
        edge = fill;
    } else if (styleHas(option, State_Sunken) || styleHas(option, State_On)) {
        fill = QColor(t.selection);
    } else if (styleHas(option, State_MouseOver)) {
        fill = QColor(t.hover);
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !styleHas(option, State_MouseOver))
        fill = edge = QColor(Qt::transparent);
    styleBox(painter, option.rect, fill, edge);
    if (showsFocus(option)) {
        styleBox(painter, option.rect, Qt::transparent, QColor(t.accent), kFocusRing);
        if (kind != ButtonKind::Normal)
            styleBox(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, QColor(t.onAccent), 1,
                     kCornerRadius - 2);
    }
}

void Style::drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton label(option);
    const ButtonKind kind = buttonKind(widget);
    if (kind != ButtonKind::Normal && styleHas(option, State_Enabled)) {
        const Tokens &t = styleTokens(option);
        label.palette.setColor(QPalette::ButtonText, QColor(kind == ButtonKind::Primary ? t.onAccent : t.onBad));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void Style::drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = styleTokens(option);
    const bool chip = isChip(widget);
    const bool on = styleHas(option, State_On);
    QColor fill(Qt::transparent);
    QColor edge = chip ? QColor(on ? t.accent : t.control) : QColor(Qt::transparent);
    if (styleHas(option, State_Enabled) && (styleHas(option, State_Sunken) || on))
        fill = QColor(t.selection);
    else if (styleHas(option, State_Enabled) && styleHas(option, State_MouseOver))
        fill = QColor(t.hover);
    else if (chip)
        fill = QColor(t.surface);
    const int radius = chip ? option.rect.height() / 2 : kCornerRadius;
    styleBox(painter, option.rect, fill, edge, 1, radius);
    if (showsFocus(option))
        styleBox(painter, option.rect, Qt::transparent, QColor(t.accent), kFocusRing, radius);
}

void Style::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = styleTokens(option);
    const bool enabled = styleHas(option, State_Enabled);
    const bool on = styleHas(option, State_On) || styleHas(option, State_NoChange);
    const bool round = element == PE_IndicatorRadioButton;
    const QColor mark(enabled ? t.accent : t.control);
    const int radius = round ? option.rect.height() / 2 : 4;
    const QRect box = option.rect;
    if (!on) {
        styleBox(painter, box, QColor(enabled ? t.surface : t.canvas),
                 QColor(enabled && styleHas(option, State_MouseOver) ? t.accent : t.control), 1, radius);
    } else if (round) {
        styleBox(painter, box, QColor(t.surface), mark, 5, radius);
    } else {
        styleBox(painter, box, mark, mark, 1, radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(t.onAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF r(box);
        if (styleHas(option, State_NoChange))
            painter.drawLine(r.center() - QPointF(3, 0), r.center() + QPointF(3, 0));
        else
            painter.drawPolyline(
                QPolygonF{r.topLeft() + QPointF(4, 8.3), r.topLeft() + QPointF(7, 11.2), r.topLeft() + QPointF(12, 5)});
        painter.restore();
    }
    if (showsFocus(option))
        styleBox(painter, box.adjusted(-2, -2, 2, 2), Qt::transparent, QColor(t.accent), kFocusRing, radius + 2);
}

static QFont styleHeaderFont(const QFont &font)
{
    QFont caption = captionFont(font);
    caption.setWeight(QFont::DemiBold);
    return caption;
}

// What drawHeader needs, which paints in another font than Qt measures.
QSize Style::headerSize(const QStyleOption *option, const QSize &size, const QWidget *widget)
{
    QSize result(size.width(), std::max(size.height(), kRowHeight));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Horizontal && widget) {
        const int words = QFontMetrics(styleHeaderFont(widget->font())).horizontalAdvance(header->text);
        const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : kHeaderArrowRoom;
        result.setWidth(std::max(result.width(), words + arrow + 2 * kSpaceS + 2));
    }
    return result;
}

void Style::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = styleTokens(option);
    painter->fillRect(
        option.rect, QColor(styleHas(option, State_MouseOver) && styleHas(option, State_Enabled) ? t.hover : t.raised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(t.line));
    QStyleOptionHeader label(option);
    label.rect = option.rect.adjusted(kSpaceS, 0, -kSpaceS, 0);
    const QFont font = styleHeaderFont(widget ? widget->font() : painter->font());
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter->save();
    painter->setFont(font);
    painter->setPen(QColor(sorted ? t.text : t.muted));
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    QRect text = label.rect;
    QRect arrow;
    if (sorted) {
        const int width = std::min(QFontMetrics(font).horizontalAdvance(option.text), text.width() - kHeaderArrowRoom);
        arrow = right ? QRect(text.right() - width - kHeaderArrowRoom, text.top(), 12, text.height())
                      : QRect(text.left() + width + 3, text.top(), 12, text.height());
        if (!right)
            text.setRight(text.right() - 12);
    }
    painter->drawText(text, int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(option.text, Qt::ElideRight, text.width()));
    painter->restore();
    if (sorted) // Qt's SortDown is ascending order
        styleChevron(*painter, arrow,
                     option.sortIndicator == QStyleOptionHeader::SortDown ? ChevronTo::Up : ChevronTo::Down,
                     QColor(t.accent), 3);
}

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Tokens &t = styleTokens(option);
    const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    if (styleHas(option, State_Selected))
        painter.fillRect(line.adjusted(kSpaceXs, 0, -kSpaceXs, 0), QColor(t.accent));
    else if (styleHas(option, State_MouseOver) && styleHas(option, State_Enabled))
        painter.fillRect(line.adjusted(kSpaceXs, 0, -kSpaceXs, 0), QColor(t.control));
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    const Tokens &t = styleTokens(option);
    const bool enabled = styleHas(option, State_Enabled);
    const bool focus = styleHas(option, State_HasFocus) && enabled;
    const QColor fill(!enabled ? t.canvas : styleHas(option, State_MouseOver) ? t.hover : t.surface);
    styleBox(painter, option.rect, fill, styleEditEdge(option), focus ? kFocusRing : 1);
    const QRect arrow = visualRect(option.direction, option.rect,
                                   QRect(option.rect.right() - 24, option.rect.top(), 20, option.rect.height()));
    styleChevron(painter, arrow, ChevronTo::Down, QColor(enabled ? t.muted : t.control));
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter) const
{
    const Tokens &t = styleTokens(option);
    const bool enabled = styleHas(option, State_Enabled);
    const bool focus = styleHas(option, State_HasFocus) && enabled;
    styleBox(painter, option.rect, QColor(enabled ? t.surface : t.canvas), styleEditEdge(option),
             focus ? kFocusRing : 1);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, nullptr);
    const QRect down = proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, nullptr);
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return QColor(enabled && option.stepEnabled.testFlag(flag) ? t.muted : t.line);
    };
    styleChevron(painter, up.translated(0, 1), ChevronTo::Up, color(QAbstractSpinBox::StepUpEnabled), 3);
    styleChevron(painter, down.translated(0, -1), ChevronTo::Down, color(QAbstractSpinBox::StepDownEnabled), 3);
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = styleTokens(option);
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum)
        return;
    const bool active = styleHas(option, State_MouseOver) || styleHas(option, State_Sunken);
    const QRect handle =
        option.orientation == Qt::Horizontal ? slider.adjusted(2, 3, -2, -3) : slider.adjusted(3, 2, -3, -2);
    QColor color(t.muted);
    color.setAlpha(active ? 170 : 90);
    styleBox(painter, handle, color, Qt::transparent, 1, 3);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = styleTokens(*option);
    switch (element) {
    case PE_PanelButtonCommand: drawPushButton(*option, *painter, widget); return;
    case PE_PanelButtonTool: drawToolPanel(*option, *painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck: drawIndicator(element, *option, *painter); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            const bool focus = styleHas(*option, State_HasFocus) && styleHas(*option, State_Enabled);
            styleBox(*painter, option->rect, option->palette.color(QPalette::Base), styleEditEdge(*option),
                     focus ? kFocusRing : 1);
        }
        return;
    }
    case PE_PanelScrollAreaCorner:
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget: return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), QColor(t.line));
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            styleBox(*painter, option->rect, option->palette.color(QPalette::Base), styleEditEdge(*option),
                     styleHas(*option, State_HasFocus) ? kFocusRing : 1);
            return;
        }
        styleBox(*painter, option->rect, Qt::transparent, QColor(styleHas(*option, State_HasFocus) ? t.accent : t.line),
                 styleHas(*option, State_HasFocus) ? kFocusRing : 1);
        return;
    case PE_FrameMenu: styleBox(*painter, option->rect, Qt::transparent, QColor(t.control), 1, 0); return;
    case PE_PanelMenu: painter->fillRect(option->rect, QColor(t.surface)); return;
    case PE_PanelTipLabel: styleBox(*painter, option->rect, QColor(t.raised), QColor(t.control), 1, 0); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QAbstractItemView *>(widget) &&
            !qobject_cast<const QComboBox *>(widget) && styleHas(*option, State_KeyboardFocusChange))
            styleBox(*painter, option->rect, Qt::transparent, QColor(t.accent), kFocusRing, 4);
        return;
    case PE_IndicatorArrowDown: styleChevron(*painter, option->rect, ChevronTo::Down, QColor(t.muted)); return;
    case PE_IndicatorArrowUp: styleChevron(*painter, option->rect, ChevronTo::Up, QColor(t.muted)); return;
    case PE_IndicatorToolBarSeparator: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = styleTokens(*option);
    switch (element) {
    case CE_PushButtonBevel: drawPushButton(*option, *painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(*button, painter, widget);
        return;
    case CE_ComboBoxLabel: {
        // The style beneath cuts a long text off in the middle of a letter.
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box || box->editable)
            break;
        QStyleOptionComboBox shown(*box);
        const int icon = shown.currentIcon.isNull() ? 0 : shown.iconSize.width() + 4;
        const QRect room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        shown.currentText = shown.fontMetrics.elidedText(shown.currentText, Qt::ElideMiddle, room.width() - icon - 4);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool isRound = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && isChip(widget);
        const bool isMarked = button && opensMenu(widget) && !isIconAlone(*button);
        if (!isRound && !isMarked)
            break;
        QStyleOptionToolButton inner(*button); // the round ends are no place for icon and words, nor is the mark's
        inner.rect.adjust(isRound ? kSpaceS : 0, 0, -(isRound ? kSpaceS : 0) - (isMarked ? kMenuMarkRoom : 0), 0);
        QProxyStyle::drawControl(element, &inner, painter, widget);
        return;
    }
    case CE_HeaderSection: return; // CE_Header draws all
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, QColor(t.raised));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), QColor(t.line));
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        if (styleHas(*option, State_Horizontal))
            painter->fillRect(QRect(r.center().x(), r.top(), 1, r.height()), QColor(t.line));
        else
            painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), QColor(t.line));
        return;
    }
    case CE_ProgressBarGroove: {
        const QRect bar(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 4);
        styleBox(*painter, bar, QColor(t.line), Qt::transparent, 1, 2);
        return;
    }
    case CE_ProgressBarContents: {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!progress)
            return;
        const qint64 range = std::max<qint64>(1, qint64(progress->maximum) - progress->minimum);
        const bool known = progress->maximum > progress->minimum;
        const int width = known ? int((qint64(progress->progress) - progress->minimum) * option->rect.width() / range)
                                : option->rect.width() / 3;
        styleBox(*painter, QRect(option->rect.left(), option->rect.center().y() - 2, width, 4), QColor(t.accent),
                 Qt::transparent, 1, 2);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboBox(*combo, *painter);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(*spin, *painter);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*bar, *painter, widget);
        return;
    case CC_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || !showsMenuMark(*button))
            break;
        QStyleOptionToolButton plain(*button); // the style beneath puts its mark into the lower corner
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        const QRect place(button->rect.right() - kMenuMarkRoom - kSpaceXs, button->rect.top(), kMenuMarkRoom,
                          button->rect.height());
        styleChevron(*painter, place, ChevronTo::Down, QColor(styleTokens(*option).muted));
        return;
    }
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace reckoner::ui
