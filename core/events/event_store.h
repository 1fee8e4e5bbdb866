// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inbox: stored events, their deliveries and outcomes, quarantine, refusals, and what was read of a provider's
// feed. SQL and nothing else: what an event means is the projector's business, many inserts at once EventWriter's.
// Functions run on the thread of the connection they are given. Errors: Storage, unless said otherwise.

#include "core/events/event_insert.h"
#include "core/storage/keyset.h"

namespace reckoner::events {

// Lists hold what has its outcome, or was inserted with Listing::AtOnce. They are ordered by the time the event says it
// happened, newest first.
struct EventCursor {
    Instant occurredAt;
    qint64 seq = 0;
};

struct EventFilter { // empty members do not filter
    AccountId account = {};
    QString typePrefix = {}; // "subscription." or a whole type
    EventId eventId = {};
    QString entityId = {};
    CustomerId customerId = {};
    std::optional<Outcome> outcome = {};
    std::optional<Source> source = {};
    std::optional<Instant> from = {}, until = {}; // occurred; until is not included
    bool operator==(const EventFilter &) const = default;
};

struct Delivery {
    Instant receivedAt;
    NotificationId notificationId;
    Source source = Source::Webhook;
    QString peer;
    bool duplicate = false;
};

// How the first delivery of an event came.
struct EventOrigin {
    QByteArray headers;      // "name: value" lines, without those that carry credentials
    QString signatureHeader; // empty: it was not signed
};

struct OutcomeUpdate {
    qint64 seq = 0;
    Outcome outcome = Outcome::Applied;
    QString reason = {};
    int attempts = 0;
    std::optional<Instant> nextAttemptAt = {}; // of Failed
    QByteArray effect = {};
};

struct EventCounts {
    std::vector<std::pair<Outcome, qint64>> byOutcome; // every outcome once; what is not listed yet is pending
    qint64 quarantined = 0;                            // and not resolved
    qint64 rejected = 0;
    std::optional<Instant> oldestToDo; // received; how far the projection is behind
};

struct QuarantineEntry {
    qint64 id = 0;
    NewQuarantine entry;
    QString signatureHeader;
    Instant lastReceivedAt;
    qint64 times = 1;
    std::optional<Instant> resolvedAt;
    QString resolution;
};

// Somebody without the secret, or with a wrong clock. Kept without its body.
struct Reject {
    AccountId account;
    QString reason; // signature_no_match, not_on_allowlist, …
    QString peer;
    QString detail;
    Instant receivedAt;
    qint64 times = 1; // how many this stands for, when they came faster than they were kept
};
inline constexpr int kRejectsKept = 200; // per account: enough to see a pattern, too little to fill a disk

struct RejectCount {
    QString reason;
    qint64 rejected = 0;
    Instant lastAt;
};

// How far a look into bodies has come.
struct BodyHits {
    std::vector<EventId> found; // newest first
    int looked = 0;
    std::optional<EventCursor> last; // of what was looked at; none: nothing was left
    bool isEnd = false;              // there is nothing behind it
};

enum class CoverageState { Running, Complete, Stopped, Failed };
QString coverageStateText(CoverageState state);

// One reading of the provider's feed.
struct Coverage {
    qint64 id = 0;
    AccountId account;
    CoverageState state = CoverageState::Running;
    QString reason;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    QString fromCursor, toCursor;
    std::optional<Instant> firstOccurredAt, lastOccurredAt;
    int pages = 0;
    qint64 events = 0, newEvents = 0, duplicates = 0, quarantined = 0;
};

class EventStore
{
public:
    explicit EventStore(storage::Connection &connection) : m_connection(connection) {}

    // One event through the same door as EventWriter's batches.
    Result<InsertAnswer> insertOnce(storage::Transaction &transaction, const NewEvent &event);

    // With body and effect.
    Result<std::optional<StoredEvent>> find(const AccountId &account, const EventId &event);
    // Without body and effect. Newest first.
    Result<storage::Page<StoredEvent, EventCursor>> list(const EventFilter &filter, std::optional<EventCursor> after,
                                                         storage::PageLimit limit = {});
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    Result<std::vector<EventCursor>> anchors(const EventFilter &filter, int step);
    // Of an account's whole log at once, from the tally that inserting keeps; otherwise by counting.
    Result<qint64> count(const EventFilter &filter);
    // As in list(), by id.
    Result<std::vector<StoredEvent>> rowsByIds(const AccountId &account, const std::vector<EventId> &ids);
    // Looks into the bodies of the next so many rows of list() for exactly these bytes.
    Result<BodyHits> searchBodies(const EventFilter &filter, const QByteArray &text, std::optional<EventCursor> after,
                                  int rows);
    // Ids of what the filter finds, oldest first.
    Result<std::vector<EventId>> idsOldestFirst(const EventFilter &filter, int limit);
    // Seqs of what the filter finds, oldest first, for replay.
    Result<std::vector<qint64>> seqs(const EventFilter &filter, int limit);
    Result<std::vector<StoredEvent>> withSeqs(const std::vector<qint64> &seqs);
    Result<std::vector<Delivery>> deliveries(const AccountId &account, const EventId &event);
    Result<std::optional<EventOrigin>> origin(const AccountId &account, const EventId &event);
    Result<EventCounts> counts(const AccountId &account);

    // What is to do now, oldest arrival first, with bodies, its deliveries not counted. Until the transaction ends no
    // other projector gets these or others of the same entities; what another has in hand is left out (PostgreSQL;
    // SQLite has one writer anyway).
    Result<std::vector<StoredEvent>> claimDue(storage::Transaction &transaction, Instant now, int limit);
    // The same of one event, whether its time has come or not; none when it is done or in another's hands.
    Result<std::optional<StoredEvent>> claimIfDue(storage::Transaction &transaction, qint64 seq);
    // Lists the event and notes the change. Errors: NotFound.
    Result<void> setOutcome(storage::Transaction &transaction, const StoredEvent &event, const OutcomeUpdate &update);

    Result<std::vector<QuarantineEntry>> quarantine(const AccountId &account, int limit); // newest first
    Result<std::optional<QuarantineEntry>> findQuarantine(const AccountId &account, qint64 id);
    // Errors: NotFound, also when it is resolved already.
    Result<void> resolveQuarantine(storage::Transaction &transaction, qint64 id, Instant at, const QString &resolution);

    Result<void> addReject(storage::Transaction &transaction, const Reject &reject);
    Result<std::vector<Reject>> rejects(const AccountId &account);
    Result<std::vector<RejectCount>> rejectCounts(const AccountId &account);

    // The id of a running coverage; saveCoverage writes everything else of it.
    Result<qint64> beginCoverage(storage::Transaction &transaction, const Coverage &coverage);
    Result<void> saveCoverage(storage::Transaction &transaction, const Coverage &coverage);
    // Those that a program left running when it ended.
    Result<void> stopCoverages(storage::Transaction &transaction, const AccountId &account, Instant at);
    Result<std::vector<Coverage>> coverages(const AccountId &account, int limit); // newest first
    // When the feed was last read to its end; none: never.
    Result<std::optional<Instant>> lastComplete(const AccountId &account);

private:
    Result<qint64> numberOf(const char *sql, const AccountId &account);

    storage::Connection &m_connection;
    std::optional<storage::Statement> m_setOutcome; // prepared once per store
};

} // namespace reckoner::events
