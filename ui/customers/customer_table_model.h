// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of the Customers page over a window on the rows. Main thread.

#include "ui/common/row_window.h"
#include "ui/customers/customer_desk.h"

namespace reckoner::ui {

class CustomerTableModel : public RowWindow<customers::CustomerRow, customers::CustomerCursor>
{
    Q_OBJECT

public:
    enum Column {
        Customer,
        Email,
        Status,
        Subscriptions,
        Country,
        Paid,
        Created,
        Updated,
        CustomerIdColumn,
        ColumnCount
    };

    using RowWindow::RowWindow;

    // Relative dates are reckoned from here.
    void setNow(Instant now);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString rowId(const customers::CustomerRow &row) const override { return row.id.toString(); }
    QVariant cell(const customers::CustomerRow &row, int column, int role) const override;

private:
    QString display(const customers::CustomerRow &row, Column column) const;
    QString toolTip(const customers::CustomerRow &row, Column column) const;
    QVariant tone(const customers::CustomerRow &row, Column column) const;
    QVariant copyText(const customers::CustomerRow &row, Column column) const;
    Instant m_now;
};

} // namespace reckoner::ui
