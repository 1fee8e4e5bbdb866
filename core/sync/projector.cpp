// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/projector.h"

#include "core/base/log.h"
#include "core/sync/effect.h"
#include "core/sync/projection_store.h"
#include "core/sync/stripe_snapshot.h"

#include <QTimer>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace reckoner::sync {

using events::EventStore;
using events::Outcome;
using events::OutcomeUpdate;
using events::StoredEvent;
using storage::Decision;
using storage::Transaction;

namespace {

constexpr Micros kFirstProjectionBackoff = std::chrono::seconds(30);
constexpr Micros kLongestProjectionBackoff = std::chrono::hours(1);

OutcomeUpdate tried(const StoredEvent &event, Outcome outcome, const QString &reason)
{
    OutcomeUpdate update;
    update.seq = event.seq;
    update.outcome = outcome;
    update.reason = reason;
    update.attempts = event.attempts + 1;
    return update;
}

// Tried and to be tried again, or given up.
OutcomeUpdate failedTry(const StoredEvent &event, const QString &reason, Instant now)
{
    OutcomeUpdate update = tried(event, Outcome::Failed, reason);
    if (update.attempts >= kProjectionTries)
        update.outcome = Outcome::Parked;
    else
        update.nextAttemptAt = now + projectionBackoff(update.attempts);
    return update;
}

void count(ProjectionCounts &counts, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied: ++counts.applied; return;
    case Outcome::Stale: ++counts.stale; return;
    case Outcome::Duplicate: ++counts.duplicate; return;
    case Outcome::Unhandled: ++counts.unhandled; return;
    case Outcome::Parked: ++counts.parked; return;
    case Outcome::Failed: ++counts.failed; return;
    case Outcome::Pending: break;
    }
    RK_UNREACHABLE();
}

// One batch's way through one transaction.
class BatchProjection
{
public:
    BatchProjection(Transaction &transaction, Instant now, ProjectionHook *hook)
        : m_transaction(transaction), m_now(now), m_hook(hook), m_store(transaction.connection()),
          m_mirror(transaction.connection()), m_rows(transaction.connection())
    {
    }

    Result<void> project(const StoredEvent &event)
    {
        RK_TRY_ASSIGN(const OutcomeUpdate update, outcomeOf(event));
        if (update.outcome == Outcome::Parked) {
            qCWarning(lcProjector, "An event is parked. event=%s type=%s reason=%s",
                      qUtf8Printable(event.envelope.eventId.toString()), qUtf8Printable(event.envelope.eventType),
                      qUtf8Printable(update.reason));
        }
        count(m_result.counts, update.outcome);
        m_result.events.push_back(
            {event.envelope.eventId, event.outcome, update.outcome, update.reason, update.effect});
        // Replayed and nothing new: that it was applied once, and what it changed then, stays on record.
        const bool changedNothing = update.outcome == Outcome::Duplicate || update.outcome == Outcome::Stale;
        if (event.outcome == Outcome::Applied && changedNothing)
            return {};
        return m_store.setOutcome(m_transaction, event, update);
    }

    Projector::BatchResult takeResult() { return std::move(m_result); }

private:
    Result<OutcomeUpdate> outcomeOf(const StoredEvent &event)
    {
        if (!projectedEntity(event))
            return tried(event, Outcome::Unhandled,
                         QStringLiteral("this type of event changes nothing that is kept here"));
        const Result<EventReading> reading = readingOf(event);
        if (!reading) // the bytes will not get better: no use in trying again
            return tried(event, Outcome::Parked, QStringLiteral("cannot be read: %1").arg(reading.error().message));
        if (!reading->snapshot)
            return questionOf(event, reading->ask);
        const std::optional<Snapshot> &snapshot = reading->snapshot;
        const SnapshotKey key = keyOf(*snapshot);
        RK_TRY_ASSIGN(const QByteArray before, m_mirror.rawOfRow(key));
        RK_TRY_ASSIGN(
            const storage::UpsertOutcome upserted,
            m_mirror.upsertIfNewer(m_transaction, *snapshot, event.envelope.occurredAt, storage::Authority::Event));
        HookAnswer hooked;
        if (m_hook && upserted.decision != Decision::Conflict) {
            RK_TRY_ASSIGN(hooked, m_hook->onEvent(m_transaction, event, *snapshot, upserted.decision));
        }
        OutcomeUpdate update = upsertOutcome(event, key, upserted.decision);
        if (upserted.decision == Decision::Apply)
            update.effect = effectOf(key, before, rawOf(*snapshot));
        applyHook(update, hooked);
        return update;
    }

    // It holds nothing; what the mirror has instead may still be news to the hook: a first load calls none.
    Result<OutcomeUpdate> knownBetter(const StoredEvent &event, const SnapshotKey &key)
    {
        OutcomeUpdate update = tried(event, Outcome::Stale, QStringLiteral("what is known already is newer"));
        if (!m_hook)
            return update;
        RK_TRY_ASSIGN(const QByteArray raw, m_mirror.rawOfRow(key));
        RK_TRY_ASSIGN(const std::optional<Snapshot> kept, keptSnapshot(key, raw, event.envelope.occurredAt));
        if (kept) {
            RK_TRY_ASSIGN(const HookAnswer hooked, m_hook->onEvent(m_transaction, event, *kept, Decision::Stale));
            applyHook(update, hooked);
        }
        return update;
    }

    // The provider is asked, unless it has answered since this happened. Times are whole seconds there: one that is
    // equal may be older.
    Result<OutcomeUpdate> questionOf(const StoredEvent &event, const SnapshotKey &key)
    {
        if (key.id.isEmpty())
            return tried(event, Outcome::Unhandled, QStringLiteral("nothing of this is kept here"));
        RK_TRY_ASSIGN(const std::optional<ProjectionState> there, m_rows.lock(m_transaction, key));
        if (there && there->version.occurredAt > event.envelope.occurredAt)
            return knownBetter(event, key);
        m_result.questions.push_back({key, event.seq});
        return failedTry(event, QStringLiteral("does not hold the entity: the provider is asked"), m_now);
    }

    OutcomeUpdate upsertOutcome(const StoredEvent &event, const SnapshotKey &key, Decision decision)
    {
        switch (decision) {
        case Decision::Apply: return tried(event, Outcome::Applied, {});
        case Decision::Stale: return tried(event, Outcome::Stale, QStringLiteral("what is known already is newer"));
        case Decision::Duplicate:
            return tried(event, Outcome::Duplicate, QStringLiteral("exactly this is known already"));
        case Decision::Conflict: break;
        }
        ++m_result.counts.conflicts;
        m_result.conflicts.push_back(key);
        return failedTry(event, QStringLiteral("contradicts what is known: the provider is asked"), m_now);
    }

    Transaction &m_transaction;
    const Instant m_now;
    ProjectionHook *const m_hook;
    EventStore m_store;
    MirrorWriter m_mirror;
    ProjectionStore m_rows;
    Projector::BatchResult m_result;
};

// Entity by entity, each in the order in which things happened to it: then most events apply, and what an event
// changed is what the provider changed.
void sortForProjection(std::vector<StoredEvent> &events)
{
    std::sort(events.begin(), events.end(), [](const StoredEvent &a, const StoredEvent &b) {
        return std::tie(a.account, a.envelope.entityId, a.envelope.occurredAt, a.seq) <
               std::tie(b.account, b.envelope.entityId, b.envelope.occurredAt, b.seq);
    });
}

struct ProjectionWork {
    storage::Database *database;
    Instant now;
    ProjectionHook *hook = nullptr;
};

Result<Projector::BatchResult> projectDue(Transaction &transaction, const ProjectionWork &work, int limit)
{
    transaction.trustStatements(); // whatever goes wrong: each by itself then
    RK_TRY_ASSIGN(std::vector<StoredEvent> due,
                  EventStore(transaction.connection()).claimDue(transaction, work.now, limit));
    const Instant oldest = due.empty() ? work.now : due.front().receivedAt;
    sortForProjection(due);
    BatchProjection batch(transaction, work.now, work.hook);
    int projected = 0;
    for (const StoredEvent &event : due) {
        if (projected++ >= kProjectionTurn && work.database->isWriterAwaited())
            break; // the rest is still due
        RK_TRY(batch.project(event));
    }
    Projector::BatchResult result = batch.takeResult();
    result.isHurried = work.database->isWriterAwaited();
    result.oldest = oldest;
    return result;
}

Result<std::vector<qint64>> dueSeqs(Transaction &transaction, Instant now, int limit)
{
    RK_TRY_ASSIGN(const std::vector<StoredEvent> due,
                  EventStore(transaction.connection()).claimDue(transaction, now, limit));
    std::vector<qint64> seqs;
    for (const StoredEvent &event : due)
        seqs.push_back(event.seq);
    return seqs;
}

// Still to do? Another projector may have been here between two transactions.
Result<std::vector<StoredEvent>> dueEvent(Transaction &transaction, qint64 seq)
{
    RK_TRY_ASSIGN(std::optional<StoredEvent> found, EventStore(transaction.connection()).claimIfDue(transaction, seq));
    std::vector<StoredEvent> events;
    if (found)
        events.push_back(std::move(*found));
    return events;
}

Result<Projector::BatchResult> projectOne(Transaction &transaction, const ProjectionWork &work, qint64 seq)
{
    RK_TRY_ASSIGN(std::vector<StoredEvent> event, dueEvent(transaction, seq));
    return Projector::project(transaction, std::move(event), work.now, work.hook);
}

Result<Projector::BatchResult> noteFailure(Transaction &transaction, const ProjectionWork &work, qint64 seq,
                                           const Error &error)
{
    Projector::BatchResult result;
    RK_TRY_ASSIGN(const std::vector<StoredEvent> found, dueEvent(transaction, seq));
    for (const StoredEvent &event : found) {
        const OutcomeUpdate update =
            failedTry(event, QStringLiteral("%1 %2").arg(error.message, error.detail).trimmed(), work.now);
        RK_TRY(EventStore(transaction.connection()).setOutcome(transaction, event, update));
        count(result.counts, update.outcome);
        qCWarning(lcProjector, "An event could not be projected. event=%s attempts=%d detail=%s",
                  qUtf8Printable(event.envelope.eventId.toString()), update.attempts, qUtf8Printable(error.detail));
    }
    return result;
}

void addTo(Projector::BatchResult &sum, Projector::BatchResult more)
{
    sum.counts += more.counts;
    std::move(more.conflicts.begin(), more.conflicts.end(), std::back_inserter(sum.conflicts));
    std::move(more.questions.begin(), more.questions.end(), std::back_inserter(sum.questions));
    std::move(more.events.begin(), more.events.end(), std::back_inserter(sum.events));
}

} // namespace

Micros projectionBackoff(int failures)
{
    Micros wait = kFirstProjectionBackoff;
    for (int i = 1; i < failures && wait < kLongestProjectionBackoff; ++i)
        wait *= 2;
    return std::min(wait, kLongestProjectionBackoff);
}

ProjectionCounts &ProjectionCounts::operator+=(const ProjectionCounts &other)
{
    applied += other.applied;
    stale += other.stale;
    duplicate += other.duplicate;
    unhandled += other.unhandled;
    parked += other.parked;
    failed += other.failed;
    conflicts += other.conflicts;
    return *this;
}

Projector::Projector(storage::Database &database, const Clock &clock, ProjectorOptions options)
    : m_database(database), m_clock(clock), m_options(options)
{
}

Projector::~Projector() = default;

Result<Projector::BatchResult> Projector::project(Transaction &transaction, std::vector<StoredEvent> events,
                                                  Instant now, ProjectionHook *hook)
{
    sortForProjection(events);
    BatchProjection batch(transaction, now, hook);
    for (const StoredEvent &event : events)
        RK_TRY(batch.project(event));
    return batch.takeResult();
}

Task<ProjectionCounts> Projector::runOnce(int limit)
{
    return batch(limit).then(&m_context, [this](Result<BatchResult> result) { return finished(std::move(result)); });
}

Task<ProjectionCounts> Projector::projectAll()
{
    auto run = std::make_shared<Run>(); // owned by the batch that is under way
    auto task = run->promise.task();
    run->promise.onCancel([weak = std::weak_ptr(run)] {
        if (const auto alive = weak.lock())
            alive->cancelled = true;
    });
    nextBatch(std::move(run));
    return task;
}

// A chain of tasks would be as deep as there are batches; this goes through the event loop between them.
void Projector::nextBatch(std::shared_ptr<Run> run)
{
    runOnce().then(&m_context, [this, run](Result<ProjectionCounts> counts) {
        if (!counts) {
            run->promise.resolve(std::move(counts));
            return;
        }
        run->sum += *counts;
        if (counts->total() == 0 || run->cancelled)
            run->promise.resolve(run->sum);
        else if (m_isHurried && m_behind < kProjectionFarBehind)
            QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(kProjectionPause), &m_context,
                               [this, run] { nextBatch(run); });
        else
            nextBatch(run);
    });
}

Task<Projector::BatchResult> Projector::batch(int limit)
{
    const ProjectionWork work{&m_database, m_clock.now(), m_options.hook};
    const int atOnce = m_isHurried ? std::min(limit, kProjectionTurn) : limit;
    return m_database.write([work, atOnce](Transaction &transaction) { return projectDue(transaction, work, atOnce); })
        .then(&m_context, [this, work, limit](Result<BatchResult> together) -> Task<BatchResult> {
            if (together || together.error().kind == ErrorKind::Cancelled)
                return Task<BatchResult>::settled(std::move(together));
            // One of them is at fault. All of them were rolled back: each by itself now.
            return m_database
                .write([work, limit](Transaction &transaction) { return dueSeqs(transaction, work.now, limit); })
                .then(&m_context, [this](Result<std::vector<qint64>> seqs) -> Task<BatchResult> {
                    if (!seqs)
                        return Task<BatchResult>::settled(std::move(seqs).error());
                    std::reverse(seqs->begin(), seqs->end());
                    return oneByOne(std::move(*seqs), {});
                });
        });
}

// seqs: the next one last.
Task<Projector::BatchResult> Projector::oneByOne(std::vector<qint64> seqs, BatchResult soFar)
{
    if (seqs.empty())
        return Task<BatchResult>::settled(std::move(soFar));
    const qint64 seq = seqs.back();
    seqs.pop_back();
    const ProjectionWork work{&m_database, m_clock.now(), m_options.hook};
    return m_database.write([work, seq](Transaction &transaction) { return projectOne(transaction, work, seq); })
        .then(&m_context,
              [this, work, seq](Result<BatchResult> alone) -> Task<BatchResult> {
                  if (alone || alone.error().kind == ErrorKind::Cancelled)
                      return Task<BatchResult>::settled(std::move(alone));
                  return m_database.write([work, seq, error = alone.error()](Transaction &transaction) {
                      return noteFailure(transaction, work, seq, error);
                  });
              })
        .then(&m_context,
              [this, seqs = std::move(seqs),
               soFar = std::move(soFar)](Result<BatchResult> one) mutable -> Task<BatchResult> {
                  if (!one)
                      return Task<BatchResult>::settled(std::move(one));
                  addTo(soFar, std::move(*one));
                  return oneByOne(std::move(seqs), std::move(soFar));
              });
}

Result<ProjectionCounts> Projector::runOnceBlocking(int limit)
{
    return finished(batchBlocking(limit));
}

Result<ProjectionCounts> Projector::projectAllBlocking()
{
    ProjectionCounts sum;
    while (true) {
        RK_TRY_ASSIGN(const ProjectionCounts counts, runOnceBlocking());
        if (counts.total() == 0)
            return sum;
        sum += counts;
    }
}

Result<Projector::BatchResult> Projector::batchBlocking(int limit)
{
    const ProjectionWork work{&m_database, m_clock.now(), m_options.hook};
    Result<BatchResult> together =
        m_database.writeBlocking([&](Transaction &transaction) { return projectDue(transaction, work, limit); });
    if (together)
        return together;
    RK_TRY_ASSIGN(const std::vector<qint64> seqs, m_database.writeBlocking([&](Transaction &transaction) {
        return dueSeqs(transaction, work.now, limit);
    }));
    BatchResult sum;
    for (const qint64 seq : seqs) {
        Result<BatchResult> alone =
            m_database.writeBlocking([&](Transaction &transaction) { return projectOne(transaction, work, seq); });
        if (!alone) {
            const Error error = alone.error();
            alone = m_database.writeBlocking(
                [&](Transaction &transaction) { return noteFailure(transaction, work, seq, error); });
        }
        if (!alone)
            return alone;
        addTo(sum, std::move(*alone));
    }
    return sum;
}

Result<ProjectionCounts> Projector::finished(Result<BatchResult> result)
{
    if (!result)
        return std::move(result).error();
    m_isHurried = result->isHurried;
    m_behind = result->isHurried ? m_clock.now() - result->oldest : Micros(0);
    auto &conflicts = result->conflicts;
    const auto order = [](const SnapshotKey &a, const SnapshotKey &b) {
        return std::tie(a.entity, a.account, a.id) < std::tie(b.entity, b.account, b.id);
    };
    std::sort(conflicts.begin(), conflicts.end(), order);
    for (size_t i = 0; i < conflicts.size(); ++i) {
        const bool asked = i > 0 && !order(conflicts[i - 1], conflicts[i]);
        if (m_options.refetcher && !asked)
            m_options.refetcher->refetch(conflicts[i]);
    }
    std::map<std::tuple<storage::Entity, AccountId, QString>, std::pair<SnapshotKey, std::vector<qint64>>> asked;
    for (const BatchResult::Question &question : result->questions) {
        auto &[key, seqs] = asked[{question.key.entity, question.key.account, question.key.id}];
        key = question.key;
        seqs.push_back(question.eventSeq);
    }
    for (const auto &[id, question] : asked) {
        if (m_options.refetcher)
            m_options.refetcher->refetchFor(question.first, question.second);
    }
    if (m_options.onBatch)
        m_options.onBatch(result->counts);
    return result->counts;
}

void applyHook(events::OutcomeUpdate &update, const HookAnswer &hooked)
{
    if (!hooked.parkReason.isEmpty()) {
        update.outcome = Outcome::Parked;
        update.reason = hooked.parkReason;
    } else if (hooked.wrote) {
        update.outcome = Outcome::Applied;
        update.reason.clear();
    }
}

void Refetcher::refetchFor(const SnapshotKey &key, std::vector<qint64>)
{
    refetch(key);
}

void RefetcherOfAccounts::refetch(const SnapshotKey &key)
{
    if (const auto found = m_refetchers.find(key.account); found != m_refetchers.end())
        found->second->refetch(key);
}

void RefetcherOfAccounts::refetchFor(const SnapshotKey &key, std::vector<qint64> eventSeqs)
{
    if (const auto found = m_refetchers.find(key.account); found != m_refetchers.end())
        found->second->refetchFor(key, std::move(eventSeqs));
}

} // namespace reckoner::sync
