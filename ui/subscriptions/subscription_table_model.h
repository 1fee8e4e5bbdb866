// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a row of the subscription list looks: columns, words, tool tips and what is copied. Which rows there are is the
// window's business (ui/common/row_window.h). No SQL, no network. Main thread.

#include "core/subscriptions/subscription_store.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

class SubscriptionTableModel : public RowWindow<subscriptions::SubscriptionRow, subscriptions::SubscriptionCursor>
{
    Q_OBJECT

public:
    enum Column {
        Customer,
        Status,
        Items,
        Amount,
        NextBill,
        Scheduled,
        Started,
        Updated,
        SubscriptionIdColumn,
        ColumnCount
    };
    using Row = subscriptions::SubscriptionRow;

    using RowWindow::RowWindow;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // For relative dates; repaints them.
    void setNow(Instant now);

protected:
    QString rowId(const Row &row) const override { return row.id.toString(); }
    QVariant cell(const Row &row, int column, int role) const override;

private:
    QVariant display(const Row &row, Column column) const;
    QVariant toolTip(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;

    Instant m_now;
};

} // namespace reckoner::ui
