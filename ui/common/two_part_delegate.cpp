// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/two_part_delegate.h"

#include "ui/common/roles.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace reckoner::ui {

void TwoPartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString subtitle = index.data(SubtitleRole).toString();
    if (subtitle.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect box = option.rect.adjusted(kSpaceS, 0, -kSpaceS, 0);
    const QFontMetrics metrics(option.font);
    const int full = metrics.horizontalAdvance(title);
    const int first = std::min(full, box.width());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(QRect(box.left(), box.top(), first + 1, box.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      first < full ? metrics.elidedText(title, Qt::ElideRight, first) : title);
    const int gap = kSpaceS;
    const int left = box.width() - first - gap;
    if (left > 24) {
        const QFont small = captionFont(option.font);
        painter->setFont(small);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::PlaceholderText));
        painter->drawText(QRect(box.left() + first + gap, box.top(), left, box.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(subtitle, Qt::ElideRight, left));
    }
    painter->restore();
}

void IdDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = monospaceFont(option->font);
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::PlaceholderText));
}

} // namespace reckoner::ui
