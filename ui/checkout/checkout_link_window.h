// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the list of links. Main thread.

#include "core/base/clock.h"
#include "core/checkout/checkout_link_store.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

class CheckoutLinkWindow final : public RowWindow<checkout::CheckoutLinkRow, checkout::CheckoutLinkCursor>
{
    Q_OBJECT

public:
    enum Column { Made, Customer, What, Amount, Credits, State, By, ColumnCount };
    explicit CheckoutLinkWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const checkout::CheckoutLinkRow &row) const override;
    QVariant cell(const checkout::CheckoutLinkRow &row, int column, int role) const override;

private:
    QString display(const checkout::CheckoutLinkRow &row, Column column) const;
    const Clock &m_clock;
};

} // namespace reckoner::ui
