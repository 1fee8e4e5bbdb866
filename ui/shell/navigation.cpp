// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/icon.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace reckoner::ui {

namespace {

enum NavigationRole { NavigationIconRole = Qt::UserRole + 100, NavigationBadgeRole };
constexpr int kEntryHeight = 36;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kNavigationWidth - 2 * kSpaceS, kEntryHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensFor(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool byKeyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const bool focus = current && byKeyboard && option.state.testFlag(QStyle::State_HasFocus);
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(focus ? QPen(QColor(t.accent), kFocusRing) : QPen(Qt::NoPen));
            painter->setBrush(QColor(current ? t.selection : t.hover));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
        }
        const QColor ink(current ? t.accent : t.text);
        const auto name = index.data(NavigationIconRole).toString().toLatin1();
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(box.left() + 10, box.top() + (box.height() - 20) / 2,
                            iconPixmap(QLatin1StringView(name), current ? ink : QColor(t.muted), 20, ratio));
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(QColor(t.text));
        const int badge = index.data(NavigationBadgeRole).toInt();
        const QFont small = captionFont(option.font);
        const QString count = badge > 99 ? QStringLiteral("99+") : QString::number(badge);
        const int wide = std::max(20, QFontMetrics(small).horizontalAdvance(count) + 12);
        const QRect text = box.adjusted(40, 0, badge > 0 ? -(wide + 10) : -8, 0);
        painter->drawText(text, Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (badge > 0) {
            const QRect pill(box.right() - wide - 6, box.center().y() - 9, wide, 18);
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneFill(t, Tone::Warn));
            painter->drawRoundedRect(pill, 9, 9);
            painter->setFont(small);
            painter->setPen(toneColor(t, Tone::Warn));
            painter->drawText(pill, Qt::AlignCenter, count);
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListView(parent)
{
    setModel(&m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kNavigationWidth - 1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setViewportMargins(kSpaceS, kSpaceS, kSpaceS, kSpaceS);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setAccessibleName(tr("Pages"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT entryChosen(current.row());
    });
    // A screen reader selects without making current.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty() && selected.indexes().first() != currentIndex())
            setCurrentIndex(selected.indexes().first());
    });
}

int Navigation::addEntry(const QString &iconName, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(iconName, NavigationIconRole);
    item->setEditable(false);
    m_entries.appendRow(item);
    return m_entries.rowCount() - 1;
}

void Navigation::removeEntry(int entry)
{
    m_entries.removeRow(entry);
}

void Navigation::setBadge(int entry, int count)
{
    QStandardItem *item = m_entries.item(entry);
    item->setData(count, NavigationBadgeRole);
    item->setData(count > 0 ? tr("%1, %Ln waiting", nullptr, count).arg(item->text()) : item->text(),
                  Qt::AccessibleTextRole);
}

void Navigation::setCurrentEntry(int entry)
{
    setCurrentIndex(m_entries.index(entry, 0));
}

} // namespace reckoner::ui
