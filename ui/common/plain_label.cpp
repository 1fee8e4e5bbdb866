// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_label.h"

#include "ui/common/plain_text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace reckoner::ui {

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setOwnText(text);
}

void PlainLabel::setOwnText(const QString &text)
{
    QLabel::setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(harmless(text));
}

void PlainLabel::setMuted(bool muted)
{
    m_color = muted ? Color::Muted : Color::Text;
    recolor();
}

void PlainLabel::setTone(Tone tone)
{
    m_color = Color::Toned;
    m_tone = tone;
    recolor();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void PlainLabel::recolor()
{
    setForegroundRole(m_color == Color::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    if (m_color != Color::Toned)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(tokensFor(QGuiApplication::palette()), m_tone));
    setPalette(own);
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString clean = harmless(text);
    QLabel::setText(clean);
    setToolTip(plainToolTip(clean));
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {std::min(fontMetrics().horizontalAdvance(text()) + 2, 480), fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('M')) * 3, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.setClipRect(rect()); // marks piled on a letter stay in their line
    painter.drawText(rect(), int(alignment() | Qt::TextSingleLine), fontMetrics().elidedText(text(), m_mode, width()));
}

PlainLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(captionFont(label->font()));
    label->setMuted();
    return label;
}

PlainLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

} // namespace reckoner::ui
