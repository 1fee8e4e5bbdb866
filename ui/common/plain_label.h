// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels that show text and nothing but text. PlainLabel wraps or stays on one line and never renders markup;
// ElidedLabel gives way when room is short and tells the rest in its tool-tip. Main thread.

#include "ui/common/theme.h"

#include <QLabel>

namespace reckoner::ui {

class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    // Text of our own, which may hold line breaks.
    void setOwnText(const QString &text);
    // Text of others: made harmless first.
    void setText(const QString &text);
    void setMuted(bool muted = true);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();
    enum class Color { Text, Muted, Toned };
    Color m_color = Color::Text;
    Tone m_tone = Tone::Idle;
};

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text); // made harmless
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

// The two labels a form of facts is made of.
PlainLabel *captionLabel(const QString &text, QWidget *parent = nullptr);
PlainLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

} // namespace reckoner::ui
