// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How every control looks: Fusion's geometry and behaviour with flat one-pixel lines, a two-pixel focus ring and no
// bevels. Colours come from the palette and the tokens, never from here. Main thread. Widgets need no style sheets;
// what they may ask for is a kind of button or a chip.

#include "ui/common/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QApplication;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace reckoner::ui {

// Primary carries out what the dialog is about; Danger does so where something ends.
enum class ButtonKind { Normal, Primary, Danger };
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

// A tool button that shows a state to switch on and off, with an outline.
void setChip(QAbstractButton *button);

enum class RowHeight { Usual, Compact };
// Of every table there is and will be.
void applyRowHeight(QApplication &application, RowHeight height);

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void setRowHeight(RowHeight height) { m_rowHeight = height; }

private:
    void drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    static QSize headerSize(const QStyleOption *option, const QSize &size, const QWidget *widget);
    void drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    RowHeight m_rowHeight = RowHeight::Usual;
};

} // namespace reckoner::ui
