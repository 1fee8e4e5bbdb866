// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns stored events into rows: entity by entity, in the order things happened, a batch in one transaction that holds
// the rows, each event's outcome with its effect, and the change feed. Order of arrival and repetition do not matter:
// the version rule decides (core/storage/version_rule.h). An event that cannot be read is parked at once; one that the
// database refuses is tried again alone, later and later, and parked after kProjectionTries; neither holds up others.
// When versions tie with different data the provider is asked through Refetcher. Has no thread: runs on the database's
// writer, and lives on the thread of whoever asks. DESIGN §5.

#include "core/base/clock.h"
#include "core/events/event_store.h"
#include "core/storage/database.h"
#include "core/sync/mirror_writer.h"

#include <functional>
#include <map>

namespace reckoner::sync {

inline constexpr int kProjectionTries = 8;
inline constexpr int kProjectionBatch = 128;
// While the intake waits for the same writer (SQLite) batches are short, and as long as the projection is not far
// behind there is a pause between them: a burst is taken in first.
inline constexpr int kProjectionTurn = 16; // two milliseconds' work
inline constexpr Micros kProjectionPause = std::chrono::milliseconds(20);
inline constexpr Micros kProjectionFarBehind = std::chrono::seconds(1);
// After the n-th failure: 30 s, 1 min, 2 min, … at most an hour.
Micros projectionBackoff(int failures);

struct ProjectionCounts {
    int applied = 0, stale = 0, duplicate = 0, unhandled = 0, parked = 0, failed = 0;
    int conflicts = 0; // among the failed: the provider was asked
    int total() const { return applied + stale + duplicate + unhandled + parked + failed; }
    ProjectionCounts &operator+=(const ProjectionCounts &other);
};

// Brings the provider's own word on an entity into the mirror, some time. Called on the projector's thread.
class Refetcher
{
public:
    virtual ~Refetcher() = default;
    virtual void refetch(const SnapshotKey &key) = 0;
    // The same for events that only say what to ask for: their outcomes are settled with the answer. Those whose
    // question failed ask again when they are tried again.
    virtual void refetchFor(const SnapshotKey &key, std::vector<qint64> eventSeqs);
};

// What the hook made of an event.
struct HookAnswer {
    QString parkReason = {}; // not empty: a person has to do what it says, then replay the event
    bool wrote = false;      // something came of it, also where the entity itself was known already
};

// What else an event causes, in the same transaction: credit grants and their outbox rows. Called for every event that
// shows an entity, also a stale or repeated one, so it must itself know what it has done. An Error fails the event.
// Writer thread.
class ProjectionHook
{
public:
    virtual ~ProjectionHook() = default;
    virtual Result<HookAnswer> onEvent(storage::Transaction &transaction, const events::StoredEvent &event,
                                       const Snapshot &snapshot, storage::Decision decision) = 0;
};

// What the hook adds to an outcome: it parks the event, or has written something because of it.
void applyHook(events::OutcomeUpdate &update, const HookAnswer &hooked);

// One per account: a projector works the events of all of them.
class RefetcherOfAccounts final : public Refetcher
{
public:
    void add(const AccountId &account, Refetcher &refetcher) { m_refetchers[account] = &refetcher; }
    void refetch(const SnapshotKey &key) override;
    void refetchFor(const SnapshotKey &key, std::vector<qint64> eventSeqs) override;

private:
    std::map<AccountId, Refetcher *> m_refetchers;
};

struct ProjectorOptions {
    Refetcher *refetcher = nullptr; // none: conflicts are only flagged
    ProjectionHook *hook = nullptr;
    std::function<void(const ProjectionCounts &)> onBatch = {}; // after each: under load there may be no end to them
};

struct ProjectedEvent {
    EventId eventId;
    events::Outcome before = events::Outcome::Pending, now = events::Outcome::Applied;
    QString reason;
    QByteArray effect;
};

class Projector
{
public:
    // What one transaction did.
    struct BatchResult {
        ProjectionCounts counts;
        std::vector<SnapshotKey> conflicts;
        struct Question {
            SnapshotKey key;
            qint64 eventSeq = 0;
        };
        std::vector<Question> questions; // of events that do not hold their entity
        std::vector<ProjectedEvent> events;
        bool isHurried = false; // the intake waits for the same writer
        Instant oldest;         // when the first of them was received
    };

    // database and clock must outlive the projector and every task it gave out.
    Projector(storage::Database &database, const Clock &clock, ProjectorOptions options = {});
    ~Projector();

    // One batch of what is due. counts.total() == 0: nothing is due now. Errors: Storage.
    Task<ProjectionCounts> runOnce(int limit = kProjectionBatch);
    // Batches until nothing is due. Cancelling ends it after the batch that is under way, with what was done.
    Task<ProjectionCounts> projectAll();
    // The same, waiting: for command-line tools, tests and threads without an event loop.
    Result<ProjectionCounts> runOnceBlocking(int limit = kProjectionBatch);
    Result<ProjectionCounts> projectAllBlocking();

    // Inside a transaction of the caller's: events that were chosen by other means (replay). Errors: Storage, Conflict;
    // the transaction is then lost.
    static Result<BatchResult> project(storage::Transaction &transaction, std::vector<events::StoredEvent> events,
                                       Instant now, ProjectionHook *hook);

private:
    struct Run {
        Promise<ProjectionCounts> promise;
        ProjectionCounts sum;
        bool cancelled = false;
    };
    void nextBatch(std::shared_ptr<Run> run);
    Task<BatchResult> batch(int limit);
    Task<BatchResult> oneByOne(std::vector<qint64> seqs, BatchResult soFar);
    Result<BatchResult> batchBlocking(int limit);
    Result<ProjectionCounts> finished(Result<BatchResult> result);

    storage::Database &m_database;
    const Clock &m_clock;
    const ProjectorOptions m_options;
    bool m_isHurried = false; // the last batch was: the next is a short one, and later
    Micros m_behind = {};     // how long the oldest event of the last batch had waited
    QObject m_context;
};

} // namespace reckoner::sync
