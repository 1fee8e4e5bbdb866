// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the two lists of the Credits page. Main thread.

#include "core/base/clock.h"
#include "core/credits/credit_entry_store.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

class CreditEntryWindow final : public RowWindow<credits::CreditEntryRow, credits::CreditEntryCursor>
{
    Q_OBJECT

public:
    enum Column { At, Customer, What, Amount, Balance, Ledger, Cause, By, ColumnCount };
    explicit CreditEntryWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const credits::CreditEntryRow &row) const override;
    QVariant cell(const credits::CreditEntryRow &row, int column, int role) const override;

private:
    QString display(const credits::CreditEntryRow &row, Column column) const;
    const Clock &m_clock;
};

class CreditCustomerWindow final : public RowWindow<credits::CreditCustomerRow, credits::CreditCustomerCursor>
{
    Q_OBJECT

public:
    enum Column { Customer, Balance, Ledger, Comparison, Open, LastEntry, ColumnCount };
    explicit CreditCustomerWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const credits::CreditCustomerRow *find(const QString &id) const { return row(indexOf(id)); }

protected:
    QString rowId(const credits::CreditCustomerRow &row) const override;
    QVariant cell(const credits::CreditCustomerRow &row, int column, int role) const override;

private:
    QString display(const credits::CreditCustomerRow &row, Column column) const;
    const Clock &m_clock;
};

} // namespace reckoner::ui
