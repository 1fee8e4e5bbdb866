// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the Payments page. Main thread.

#include "core/payments/payment_store.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

class PaymentWindow final : public RowWindow<payments::PaymentRow, payments::PaymentCursor>
{
    Q_OBJECT

public:
    enum Column {
        Created,
        Customer,
        Status,
        Amount,
        Method,
        Failure,
        Origin,
        Invoice,
        Subscription,
        Payment,
        ColumnCount
    };

    using RowWindow::RowWindow;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // For relative dates; repaints them.
    void setNow(Instant now);

protected:
    QString rowId(const payments::PaymentRow &row) const override;
    QVariant cell(const payments::PaymentRow &row, int column, int role) const override;

private:
    QString display(const payments::PaymentRow &row, Column column) const;
    QString toolTip(const payments::PaymentRow &row, Column column) const;
    Instant m_now;
};

} // namespace reckoner::ui
