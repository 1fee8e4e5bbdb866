// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A status as a small pill: dot and word, so that it never hangs on colour alone. As a widget and as a delegate for
// table cells (word from DisplayRole, tone from ToneRole). Main thread.

#include "ui/common/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace reckoner::ui {

struct Pill {
    Tone tone = Tone::Idle;
    QString word;
};

QSize pillSize(const Pill &pill, const QFontMetrics &metrics);
// Draws at the left of rect, centred vertically; elides the word where it must.
void paintPill(QPainter &painter, const QRect &rect, const Pill &pill, const QPalette &palette, const QFont &font);

class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    void setPill(const Pill &pill);
    const Pill &pill() const { return m_pill; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace reckoner::ui
