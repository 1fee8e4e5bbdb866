// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/link_label.h"

#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace reckoner::ui {

LinkLabel::LinkLabel(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT entityRequested(m_target); });
}

void LinkLabel::setLink(const QString &what, const QString &text, const EntityRef &target)
{
    m_target = target;
    m_text = harmless(text);
    setAccessibleName(tr("%1: %2", "what a link leads to, its text").arg(what, m_text));
    setToolTip(plainToolTip(m_text));
    updateGeometry();
    update();
}

void LinkLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize LinkLabel::sizeHint() const
{
    return {std::min(fontMetrics().horizontalAdvance(m_text) + 4, 480), fontMetrics().height() + 2};
}

QSize LinkLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('M')) * 3, fontMetrics().height() + 2};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent(tokensFor(palette()).accent);
    QFont font = this->font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    painter.setPen(accent);
    painter.setClipRect(rect());
    const QString shown = QFontMetrics(font).elidedText(m_text, m_mode, width() - 4);
    painter.drawText(rect().adjusted(0, 0, -4, 0), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1));
        const int wide = std::min(width() - 1, QFontMetrics(font).horizontalAdvance(shown) + 3);
        painter.drawRect(0, 0, wide, height() - 1);
    }
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace reckoner::ui
