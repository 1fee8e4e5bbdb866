// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the Plans & Prices page: products with their prices below them. Main thread.

#include "ui/catalog/catalog_rows.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

class CatalogWindow final : public RowWindow<CatalogRow, int>
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Trial, Live, Revenue, Overrides, Quantity, Plan, Tax, Status, IdColumn, ColumnCount };

    using RowWindow::RowWindow;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const CatalogRow &row) const override { return row.id(); }
    QVariant cell(const CatalogRow &row, int column, int role) const override;

private:
    QString display(const CatalogRow &row, Column column) const;
};

} // namespace reckoner::ui
