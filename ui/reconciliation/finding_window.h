// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the Reconciliation page: what does not agree, for whom, how much and since when. Main thread.

#include "core/base/clock.h"
#include "ui/common/row_window.h"
#include "ui/reconciliation/reconciliation_desk.h"

namespace reckoner::ui {

class FindingWindow final : public RowWindow<reconcile::StoredFinding, reconcile::FindingCursor>
{
    Q_OBJECT

public:
    enum Column { What, Customer, Credits, State, Age, Seen, Source, FindingIdColumn, ColumnCount };

    explicit FindingWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const reconcile::StoredFinding &row) const override { return row.id; }
    QVariant cell(const reconcile::StoredFinding &row, int column, int role) const override;

private:
    QString text(const reconcile::StoredFinding &row, int column) const;
    QString toolTip(const reconcile::StoredFinding &row, int column) const;
    QVariant copyText(const reconcile::StoredFinding &row, int column) const;

    const Clock &m_clock;
};

// Whom it is about, as well as that is known.
QString findingCustomer(const reconcile::StoredFinding &finding);

} // namespace reckoner::ui
