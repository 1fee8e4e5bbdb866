// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compares payments, grants and the external ledger as often as the settings say: imports the ledger's entries, then
// runs and stores a comparison as one by hand, in the name of “reckonerd”. When it is due is read from the runs, so a
// restart changes nothing; of several servers on one database one has the turn. Main thread; files and other databases
// are read on a thread of its own.

#include "app/session/session.h"
#include "core/base/worker.h"
#include "core/reconcile/run_reconciliation.h"
#include "core/sync/sync_cursor.h"

#include <QTimer>

#include <map>

namespace reckoner::app {

struct ReconciliationState {
    std::optional<Instant> lastRun; // of any source
    std::map<reconcile::FindingClass, qint64> open;
};

class ReconciliationSchedule : public QObject
{
    Q_OBJECT

public:
    explicit ReconciliationSchedule(Session &session, QObject *parent = nullptr);

    void start();
    // What is under way is dropped: nothing of it was stored.
    void stop();

Q_SIGNALS:
    void watched(const reckoner::app::ReconciliationState &state);
    void failed();

private:
    void look();
    void watch();
    void takeTurnIfDue();
    void run();
    Task<reconcile::Run> imported();
    Task<reconcile::Run> compared();
    void finished(const Result<reconcile::Run> &run);

    Session &m_session;
    const config::ReconciliationSettings &m_settings;
    const reconcile::ExternalSource m_source;
    const sync::Turn m_turn;
    QTimer m_timer;
    std::optional<Task<bool>> m_running;
    Instant m_notBefore; // after a failure
    bool m_asking = false;
    bool m_stopped = false;
    QObject m_context;
    Worker m_importer; // last: it goes first
};

} // namespace reckoner::app
