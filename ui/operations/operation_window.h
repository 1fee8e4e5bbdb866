// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the Operations page: what was done, for whom, how it stands, who asked and why. Main thread.

#include "core/base/clock.h"
#include "ui/common/row_window.h"
#include "ui/operations/operation_desk.h"

namespace reckoner::ui {

class OperationWindow final : public RowWindow<OperationRow, OperationCursor>
{
    Q_OBJECT

public:
    enum Column { What, Customer, State, Actor, Reason, Created, Finished, OperationIdColumn, ColumnCount };

    explicit OperationWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const OperationRow &row) const override { return row.operation.id.toString(); }
    QVariant cell(const OperationRow &row, int column, int role) const override;

private:
    QString text(const OperationRow &row, int column) const;
    QString toolTip(const OperationRow &row, int column) const;
    QVariant copyText(const OperationRow &row, int column) const;

    const Clock &m_clock;
};

// Whom an operation is for, as well as it is known.
QString whomText(const actions::Operation &operation, const QString &customerName);

} // namespace reckoner::ui
