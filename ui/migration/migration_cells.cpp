// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_cells.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"

#include <QTableWidget>

namespace reckoner::ui {

QTableWidgetItem *migrationCell(const QString &text, const QString &id)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(id.isEmpty() ? text : id));
    if (!id.isEmpty())
        item->setData(IdRole, id);
    return item;
}

QTableWidgetItem *migrationFigure(const QString &text)
{
    QTableWidgetItem *item = migrationCell(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTableWidgetItem *migrationPillCell(const Pill &pill)
{
    QTableWidgetItem *item = migrationCell(pill.word);
    item->setData(ToneRole, int(pill.tone));
    return item;
}

void addCells(QTableWidget *table, const std::vector<QTableWidgetItem *> &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (size_t column = 0; column < cells.size(); ++column)
        table->setItem(row, int(column), cells[column]);
}

} // namespace reckoner::ui
