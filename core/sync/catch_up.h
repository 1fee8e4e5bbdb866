// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the provider's event feed from where it was left and puts what is new through the same door as webhooks: for
// desktops that no webhook reaches, and to close gaps after a time down. Events, the place in the feed and the record
// of what was covered are one transaction per page. Lives on the provider's thread. Source: reference/paddle.md §4.4.

#include "core/base/clock.h"
#include "core/events/event_store.h"
#include "core/provider/provider.h"
#include "core/storage/database.h"
#include "core/sync/feed_gate.h"

#include <functional>

namespace reckoner::sync {

// Where the next reading begins lies this much before the newest event, because ids are not promised to become visible
// in order. What is read twice is a duplicate and does no harm.
inline constexpr Micros kFeedOverlap = std::chrono::minutes(5);

class CatchUp
{
public:
    // onPage: told after every page that was stored, with what was covered so far.
    using Progress = std::function<void(const events::Coverage &)>;
    // gate: of all that read this feed in the program; null: nobody else does.
    CatchUp(provider::Provider &provider, storage::Database &database, const Clock &clock, Progress onPage = {},
            FeedGate *gate = nullptr);
    ~CatchUp();

    // Events dated further ahead go to quarantine. More than the default only for an emulator whose clock is moved.
    void setFutureTolerance(Micros tolerance) { m_futureTolerance = tolerance; }
    // Until the feed ends. One run at a time; waits for its turn at the gate. Cancelling stops after the page under
    // way; the record says so. Errors: the provider's, Storage, Cancelled.
    Task<events::Coverage> run();

private:
    void begin();
    void settle(Result<events::Coverage> result);
    void nextPage(const QString &cursor);
    Task<provider::ListPage<events::FeedEvent>> feedPage(const QString &cursor);
    Task<events::Coverage> take(provider::ListPage<events::FeedEvent> page);
    void end(events::CoverageState state, std::optional<Error> error);

    provider::Provider &m_provider;
    storage::Database &m_database;
    const Clock &m_clock;
    Progress m_onPage;
    events::Coverage m_coverage;
    QString m_resumeAt;                                 // id of the event behind which the next reading begins
    std::optional<Promise<events::Coverage>> m_promise; // while it runs
    std::optional<Task<bool>> m_current;
    bool m_cancelled = false;
    Micros m_futureTolerance = events::kMaxEventAhead;
    FeedGate *m_gate;
    std::optional<FeedGate::Turn> m_turn; // while it runs, if there is a gate
    QObject m_context;                    // last: what waits for it is gone before the rest
};

} // namespace reckoner::sync
