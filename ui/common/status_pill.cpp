// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_pill.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"

#include <QApplication>
#include <QPainter>

namespace reckoner::ui {

static constexpr int kPillHeight = 20, kPillPadding = 8, kPillDot = 6, kPillGap = 6;

QSize pillSize(const Pill &pill, const QFontMetrics &metrics)
{
    return {2 * kPillPadding + kPillDot + kPillGap + metrics.horizontalAdvance(pill.word) + 1,
            std::max(kPillHeight, metrics.height() + 4)};
}

void paintPill(QPainter &painter, const QRect &rect, const Pill &pill, const QPalette &palette, const QFont &font)
{
    const Tokens &tokens = tokensFor(palette);
    const QFont small = captionFont(font);
    const QFontMetrics metrics(small);
    const QSize size = pillSize(pill, metrics);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()),
                    size.height());
    const QColor color = toneColor(tokens, pill.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(tokens, pill.tone));
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(box.left() + kPillPadding, box.center().y() - kPillDot / 2.0 + 0.5, kPillDot, kPillDot));
    painter.setPen(color);
    painter.setFont(small);
    const QRect text = box.adjusted(kPillPadding + kPillDot + kPillGap, 0, -kPillPadding + 2, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(pill.word, Qt::ElideRight, text.width()));
    painter.restore();
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setPill(const Pill &pill)
{
    m_pill = {pill.tone, harmless(pill.word, 48)};
    setAccessibleName(m_pill.word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pillSize(m_pill, QFontMetrics(captionFont(font())));
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_pill, palette(), font());
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (word.isEmpty())
        return;
    const Pill pill{Tone(index.data(ToneRole).toInt()), word};
    paintPill(*painter, option.rect.adjusted(kSpaceS, 0, -kSpaceXs, 0), pill, option.palette, option.font);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = pillSize({Tone::Idle, index.data().toString()}, QFontMetrics(captionFont(option.font)));
    return size + QSize(2 * kSpaceXs + kSpaceS, 4);
}

} // namespace reckoner::ui
