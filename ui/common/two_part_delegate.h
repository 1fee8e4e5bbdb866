// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A cell with a name and, muted behind it, what tells it apart (SubtitleRole); and one in monospace for ids. Both
// elide instead of overlapping. Main thread.

#include <QStyledItemDelegate>

namespace reckoner::ui {

class TwoPartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class IdDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace reckoner::ui
