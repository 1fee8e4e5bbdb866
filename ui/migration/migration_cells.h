// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells of the tables about price migrations. Main thread.

#include "ui/common/status_pill.h"

#include <vector>

class QTableWidget;
class QTableWidgetItem;

namespace reckoner::ui {

// id: what the cell is about; its tool tip says it in full.
QTableWidgetItem *migrationCell(const QString &text, const QString &id = {});
QTableWidgetItem *migrationFigure(const QString &text);
QTableWidgetItem *migrationPillCell(const Pill &pill);
// A row behind the last one; the table takes the cells.
void addCells(QTableWidget *table, const std::vector<QTableWidgetItem *> &cells);

} // namespace reckoner::ui
