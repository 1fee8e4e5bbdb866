// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs chosen stored events through the projector again: after a parked event's cause was removed, or to prove that
// the mirror says what the inbox says. Idempotent, because the version rule decides as it did the first time. What was
// applied once stays on record as applied. A dry run does everything and then rolls back. Each replay leaves one entry
// in the audit log, in its own transaction. Lives on the caller's thread, works on the database's writer.

#include "core/sync/projector.h"

namespace reckoner::sync {

inline constexpr int kMaxReplayedEvents = 1000; // one transaction; select again for more

enum class ReplayMode { DryRun, Apply };

struct ReplayRequest {
    events::EventFilter filter; // which events; its account must be set
    std::vector<EventId> only;  // of the account; empty: all that the filter finds
    ReplayMode mode = ReplayMode::DryRun;
    QString actor, reason; // for the audit log
};

struct ReplayReport {
    ProjectionCounts counts;
    std::vector<ProjectedEvent> events; // in the order in which they were replayed
    bool more = false;                  // there were more than kMaxReplayedEvents
};

class Replay
{
public:
    Replay(storage::Database &database, const Clock &clock, ProjectionHook *hook = nullptr);
    // Errors: Invalid (no account, no reason to apply), Storage; all or nothing.
    Task<ReplayReport> run(ReplayRequest request);
    Result<ReplayReport> runBlocking(ReplayRequest request);

private:
    storage::Database &m_database;
    const Clock &m_clock;
    ProjectionHook *m_hook;
    QObject m_context;
};

} // namespace reckoner::sync
