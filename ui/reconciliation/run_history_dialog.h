// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The runs there were, newest first, each with its totals by class and side, and its evidence as CSV or PDF. Main
// thread; opened with open().

#include "core/base/clock.h"
#include "ui/common/dialog_frame.h"
#include "ui/reconciliation/reconciliation_desk.h"

class QTableWidget;

namespace reckoner::ui {

class RunHistoryDialog : public DialogFrame
{
    Q_OBJECT

public:
    RunHistoryDialog(ReconciliationDesk &desk, const Clock &clock, std::vector<reconcile::Run> runs,
                     QWidget *parent = nullptr);
    QTableWidget &runs() { return *m_runs; }
    QTableWidget &totals() { return *m_totals; }
    // What is told about a written file stands in the notices.
    void writeEvidence(const QString &file);

private:
    void fillRuns(Instant now);
    void showTotals();
    void askFile(const QString &suffix);
    const reconcile::Run *chosen() const;

    ReconciliationDesk &m_desk;
    std::vector<reconcile::Run> m_all;
    QTableWidget *m_runs;
    QTableWidget *m_totals;
};

} // namespace reckoner::ui
