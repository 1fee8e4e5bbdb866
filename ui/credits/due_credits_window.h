// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of what is due against what was granted. Main thread.

#include "core/base/clock.h"
#include "core/sync/due_credits.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

// The payment's id, or the subscription's where no payment is known.
QString dueRowId(const sync::DueCredits &row);

// The list comes whole and has no pages: the cursor is never used.
class DueCreditsWindow final : public RowWindow<sync::DueCredits, QString>
{
    Q_OBJECT

public:
    enum Column { Customer, Period, Due, Granted, State, Subscription, Payment, ColumnCount };
    explicit DueCreditsWindow(const Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const sync::DueCredits *find(const QString &id) const { return row(indexOf(id)); }

protected:
    QString rowId(const sync::DueCredits &row) const override { return dueRowId(row); }
    QVariant cell(const sync::DueCredits &row, int column, int role) const override;

private:
    QString display(const sync::DueCredits &row, Column column) const;
    const Clock &m_clock;
};

} // namespace reckoner::ui
