// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store.h"

#include "core/base/words.h"
#include "core/storage/list_query.h"

#include <algorithm>

namespace reckoner::events {

namespace {

using storage::ListQuery;
using storage::Row;
using storage::Statement;
using storage::Transaction;

#define RK_EVENT_ROW                                                                                                   \
    "seq, account_id, source, event_id, event_type, occurred_at_us, notification_id, entity_id, customer_id, "         \
    "received_at_us, outcome, reason, attempts, next_attempt_at_us, "
// The first delivery is part of the event's row, but for those from before migrations/0019_event_listing.
#define RK_EVENT_COLUMNS                                                                                               \
    RK_EVENT_ROW "(SELECT COUNT(*) FROM webhook_delivery WHERE event_seq = webhook_event.seq) + "                      \
                 "CASE WHEN peer IS NULL THEN 0 ELSE 1 END"

constexpr const char *kEventFindSql =
    "SELECT " RK_EVENT_COLUMNS
    ", body, effect FROM webhook_event WHERE account_id = :account_id AND event_id = :event_id";
constexpr const char *kEventBySeqSql = "SELECT " RK_EVENT_COLUMNS ", body, effect FROM webhook_event WHERE 1 = 1";
constexpr const char *kEventByIdsFrom = " FROM webhook_event WHERE 1 = 1";
// What came just now and has no outcome yet is in no index but those of what is to do.
constexpr const char *kEventFrom = " FROM webhook_event WHERE listed = 1";
// Bytes against bytes: nothing is decoded, and no index could help.
constexpr const char *kEventBodySqliteSql = "SELECT occurred_at_us, seq, event_id, instr(body, :needle) > 0";
constexpr const char *kEventBodyPostgresSql =
    "SELECT occurred_at_us, seq, event_id, CASE WHEN position(:needle IN body) > 0 THEN 1 ELSE 0 END";
constexpr const char *kEventDueSql = "SELECT " RK_EVENT_ROW "1, body, effect FROM webhook_event "
                                     "WHERE outcome IN ('pending', 'failed') AND next_attempt_at_us <= :now_us ORDER "
                                     "BY next_attempt_at_us, seq LIMIT :row_limit";
// Several servers on one PostgreSQL share the work. Rows that another has are passed over, and so are those of an
// entity that another has in hand: what happened to an entity is applied in order, and two transactions never wait for
// each other's rows. Both kinds of lock end with the transaction; neither keeps a delivery of such an event from being
// noted. In SQLite BEGIN IMMEDIATE lets one at a time in.
constexpr const char *kEventClaimSql = "WITH candidate AS MATERIALIZED ("
                                       "SELECT " RK_EVENT_ROW "1 AS deliveries, body, effect "
                                       "FROM webhook_event WHERE outcome IN ('pending', 'failed') "
                                       "AND next_attempt_at_us <= :now_us ORDER BY next_attempt_at_us, seq "
                                       "LIMIT :row_limit FOR NO KEY UPDATE SKIP LOCKED), "
                                       "entity AS MATERIALIZED (SELECT DISTINCT account_id, entity_id FROM candidate), "
                                       "mine AS MATERIALIZED (SELECT account_id, entity_id FROM entity "
                                       "WHERE entity_id = '' OR pg_try_advisory_xact_lock("
                                       "hashtextextended(account_id || ' ' || entity_id, 7239054419))) "
                                       "SELECT seq, account_id, source, event_id, event_type, occurred_at_us, "
                                       "notification_id, entity_id, customer_id, received_at_us, outcome, reason, "
                                       "attempts, next_attempt_at_us, deliveries, body, effect FROM candidate "
                                       "JOIN mine USING (account_id, entity_id) ORDER BY next_attempt_at_us, seq";
constexpr const char *kEventDueSeqSql = "SELECT " RK_EVENT_ROW "1, body, effect FROM webhook_event "
                                        "WHERE seq = :seq AND outcome IN ('pending', 'failed')";
constexpr const char *kEventClaimSeqSql = "SELECT " RK_EVENT_ROW "1, body, effect FROM webhook_event "
                                          "WHERE seq = :seq AND outcome IN ('pending', 'failed') "
                                          "FOR NO KEY UPDATE SKIP LOCKED";

constexpr const char *kEventOutcomeSql = R"(
UPDATE webhook_event
SET outcome = :outcome, reason = :reason, attempts = :attempts, next_attempt_at_us = :next_attempt_at_us, effect = :effect,
    listed = 1
WHERE seq = :seq
)";

constexpr const char *kEventDeliveriesSql = R"(
SELECT received_at_us, notification_id, source, peer, 0 AS duplicate, 0 AS id
FROM webhook_event WHERE account_id = :account_id AND event_id = :event_id AND peer IS NOT NULL
UNION ALL
SELECT d.received_at_us, d.notification_id, d.source, d.peer, d.duplicate, d.id
FROM webhook_delivery d JOIN webhook_event e ON e.seq = d.event_seq
WHERE e.account_id = :account_id AND e.event_id = :event_id ORDER BY 6
)";

constexpr const char *kEventOriginSql =
    "SELECT headers, signature_header FROM webhook_event WHERE account_id = :account_id AND event_id = :event_id";

// All of them by the tally that inserting keeps, the applied ones by difference: they are nearly all, and no index
// holds them.
constexpr const char *kEventTallySql =
    "SELECT COALESCE(SUM(events), 0) FROM event_tally WHERE account_id = :account_id";
constexpr const char *kEventOutcomeCountSql = R"(
SELECT outcome, COUNT(*) FROM webhook_event WHERE account_id = :account_id AND listed = 1 AND outcome <> 'applied'
GROUP BY outcome ORDER BY outcome
)";
constexpr const char *kEventUnlistedSql =
    "SELECT COUNT(*) FROM webhook_event WHERE account_id = :account_id AND listed = 0";
constexpr const char *kEventOldestSql = R"(
SELECT MIN(received_at_us) FROM (
    SELECT received_at_us FROM webhook_event
    WHERE account_id = :account_id AND listed = 1 AND outcome <> 'applied' AND outcome IN ('pending', 'failed')
    UNION ALL
    SELECT MIN(received_at_us) FROM webhook_event WHERE account_id = :account_id AND listed = 0) AS waiting
)";
constexpr const char *kQuarantineCountSql =
    "SELECT COUNT(*) FROM webhook_quarantine WHERE account_id = :account_id AND resolved_at_us IS NULL";

constexpr const char *kQuarantineSql = R"(
SELECT account_id, id, reason, detail, event_id, source, body, peer, received_at_us, signature_header,
       last_received_at_us, times, resolved_at_us, resolution
FROM webhook_quarantine WHERE account_id = :account_id)";
constexpr const char *kQuarantineResolveSql = R"(
UPDATE webhook_quarantine SET resolved_at_us = :at_us, resolution = :resolution WHERE id = :id AND resolved_at_us IS NULL
)";

constexpr const char *kRejectCountSql = R"(
INSERT INTO webhook_reject_count (account_id, reason, rejected, last_at_us)
VALUES (:account_id, :reason, :times, :received_at_us)
ON CONFLICT (account_id, reason) DO UPDATE
SET rejected = webhook_reject_count.rejected + excluded.rejected, last_at_us = excluded.last_at_us
)";
constexpr const char *kRejectSlotSql =
    "SELECT COALESCE(SUM(rejected), 0) FROM webhook_reject_count WHERE account_id = :account_id";
constexpr const char *kRejectInsertSql = R"(
INSERT INTO webhook_reject (account_id, slot, reason, peer, detail, received_at_us)
VALUES (:account_id, :slot, :reason, :peer, :detail, :received_at_us)
ON CONFLICT (account_id, slot) DO UPDATE
SET reason = excluded.reason, peer = excluded.peer, detail = excluded.detail, received_at_us = excluded.received_at_us
)";
constexpr const char *kRejectListSql = R"(
SELECT reason, peer, detail, received_at_us FROM webhook_reject WHERE account_id = :account_id
ORDER BY received_at_us DESC, slot
)";
constexpr const char *kRejectCountsSql =
    "SELECT reason, rejected, last_at_us FROM webhook_reject_count WHERE account_id = :account_id ORDER BY reason";

constexpr const char *kCoverageBeginSql = R"(
INSERT INTO event_coverage (account_id, state, started_at_us, from_cursor, to_cursor)
VALUES (:account_id, 'running', :started_at_us, :from_cursor, :from_cursor) RETURNING id
)";
constexpr const char *kCoverageSaveSql = R"(
UPDATE event_coverage
SET state = :state, reason = :reason, finished_at_us = :finished_at_us, to_cursor = :to_cursor,
    first_occurred_at_us = :first_occurred_at_us, last_occurred_at_us = :last_occurred_at_us, pages = :pages,
    events = :events, new_events = :new_events, duplicates = :duplicates, quarantined = :quarantined
WHERE id = :id
)";
constexpr const char *kCoverageStopSql = R"(
UPDATE event_coverage
SET state = 'stopped', finished_at_us = :at_us, reason = 'the program ended before the feed was read to its end'
WHERE account_id = :account_id AND state = 'running'
)";
constexpr const char *kCoverageListSql = R"(
SELECT id, account_id, state, reason, started_at_us, finished_at_us, from_cursor, to_cursor, first_occurred_at_us,
       last_occurred_at_us, pages, events, new_events, duplicates, quarantined
FROM event_coverage WHERE account_id = :account_id ORDER BY id DESC LIMIT :row_limit
)";
constexpr const char *kCoverageCompleteSql = R"(
SELECT finished_at_us FROM event_coverage WHERE account_id = :account_id AND state = 'complete'
ORDER BY id DESC LIMIT 1
)";

Error strangeText(const char *column, const QString &text)
{
    return {ErrorKind::Storage,
            Words::tr("The database holds an event that this version does not understand. Update Reckoner."),
            QStringLiteral("%1 '%2'").arg(QLatin1StringView(column), text),
            {}};
}

Result<Source> readSource(const Row &row, int column)
{
    const std::optional<Source> source = sourceFromText(row.text(column));
    return source ? Result<Source>(*source) : strangeText("source", row.text(column));
}

Result<StoredEvent> readEventRow(const Row &row)
{
    StoredEvent event;
    event.seq = row.integer(0);
    event.account = row.id<AccountId>(1);
    RK_TRY_ASSIGN(event.source, readSource(row, 2));
    event.envelope.eventId = row.id<EventId>(3);
    event.envelope.eventType = row.text(4);
    event.envelope.occurredAt = row.instant(5);
    event.envelope.notificationId = row.id<NotificationId>(6);
    event.envelope.entityId = row.text(7);
    event.envelope.customerId = row.id<CustomerId>(8);
    event.receivedAt = row.instant(9);
    const std::optional<Outcome> outcome = outcomeFromText(row.text(10));
    if (!outcome)
        return strangeText("outcome", row.text(10));
    event.outcome = *outcome;
    event.reason = row.text(11);
    event.attempts = int(row.integer(12));
    if (event.outcome == Outcome::Failed)
        event.nextAttemptAt = row.instant(13);
    event.deliveries = int(row.integer(14));
    return event;
}

Result<StoredEvent> readFullEvent(const Row &row)
{
    RK_TRY_ASSIGN(StoredEvent event, readEventRow(row));
    event.body = row.bytes(15);
    event.effect = row.bytes(16);
    return event;
}

Result<QuarantineEntry> readQuarantine(const Row &row)
{
    QuarantineEntry out;
    out.entry.raw.account = row.id<AccountId>(0);
    out.id = row.integer(1);
    const QString reason = row.text(2);
    bool known = false;
    for (const QuarantineReason each :
         {QuarantineReason::Unreadable, QuarantineReason::FromTheFuture, QuarantineReason::Conflict}) {
        if (quarantineReasonText(each) == reason) {
            out.entry.reason = each;
            known = true;
        }
    }
    if (!known)
        return strangeText("quarantine reason", reason);
    out.entry.detail = row.text(3);
    out.entry.eventId = row.id<EventId>(4);
    RK_TRY_ASSIGN(out.entry.raw.source, readSource(row, 5));
    out.entry.raw.body = row.bytes(6);
    out.entry.raw.peer = row.text(7).toLatin1();
    out.entry.raw.receivedAt = row.instant(8);
    out.signatureHeader = row.text(9);
    out.lastReceivedAt = row.instant(10);
    out.times = row.integer(11);
    out.resolvedAt = row.optionalInstant(12);
    out.resolution = row.text(13);
    return out;
}

// The outcome's text is ours, not a value from outside: as a literal it lets the partial index be used.
const char *outcomeCondition(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return "outcome = 'pending' AND outcome <> 'applied'";
    case Outcome::Applied: return "outcome = 'applied'";
    case Outcome::Stale: return "outcome = 'stale' AND outcome <> 'applied'";
    case Outcome::Duplicate: return "outcome = 'duplicate' AND outcome <> 'applied'";
    case Outcome::Unhandled: return "outcome = 'unhandled' AND outcome <> 'applied'";
    case Outcome::Parked: return "outcome = 'parked' AND outcome <> 'applied'";
    case Outcome::Failed: return "outcome = 'failed' AND outcome <> 'applied'";
    }
    RK_UNREACHABLE();
}

ListQuery eventQuery(ListQuery query, const EventFilter &filter)
{
    if (!filter.account.isEmpty())
        query.where("account_id = :account_id").value(":account_id", filter.account);
    if (filter.typePrefix.endsWith(u'.')) // "a." up to "a/": '/' follows '.'
        query.where("event_type > :type_from AND event_type < :type_until")
            .value(":type_from", filter.typePrefix)
            .value(":type_until", QString(filter.typePrefix.chopped(1) + u'/'));
    else if (!filter.typePrefix.isEmpty())
        query.where("event_type = :event_type").value(":event_type", filter.typePrefix);
    if (!filter.eventId.isEmpty())
        query.where("event_id = :event_id").value(":event_id", filter.eventId);
    if (!filter.entityId.isEmpty())
        query.where("entity_id = :entity_id AND entity_id <> ''").value(":entity_id", filter.entityId);
    if (!filter.customerId.isEmpty())
        query.where("customer_id = :customer_id AND customer_id <> ''").value(":customer_id", filter.customerId);
    if (filter.outcome)
        query.where(outcomeCondition(*filter.outcome));
    if (filter.source)
        query.where("source = :source").value(":source", sourceText(*filter.source));
    if (filter.from)
        query.where("occurred_at_us >= :from_us").value(":from_us", *filter.from);
    if (filter.until)
        query.where("occurred_at_us < :until_us").value(":until_us", *filter.until);
    return query;
}

// Newest first.
storage::ListOrder eventOrder()
{
    return {{"occurred_at_us", "seq"}, storage::ListOrder::Direction::Descending};
}

Error notFound(const QString &what)
{
    return {
        ErrorKind::NotFound, Words::tr("%1 is not in the database (any more). Refresh the list.").arg(what), {}, {}};
}

} // namespace

QString coverageStateText(CoverageState state)
{
    switch (state) {
    case CoverageState::Running: return QStringLiteral("running");
    case CoverageState::Complete: return QStringLiteral("complete");
    case CoverageState::Stopped: return QStringLiteral("stopped");
    case CoverageState::Failed: return QStringLiteral("failed");
    }
    RK_UNREACHABLE();
}

Result<InsertAnswer> EventStore::insertOnce(Transaction &transaction, const NewEvent &event)
{
    RK_TRY_ASSIGN(const std::vector<InsertAnswer> answers, insertEvents(transaction, std::span(&event, 1)));
    return answers.front();
}

Result<std::optional<StoredEvent>> EventStore::find(const AccountId &account, const EventId &event)
{
    return m_connection.prepare(kEventFindSql)
        .bind(":account_id", account)
        .bind(":event_id", event)
        .first(readFullEvent);
}

Result<storage::Page<StoredEvent, EventCursor>>
EventStore::list(const EventFilter &filter, std::optional<EventCursor> after, storage::PageLimit limit)
{
    ListQuery query = eventQuery(ListQuery("SELECT " RK_EVENT_COLUMNS, kEventFrom), filter);
    if (after)
        query.after(eventOrder(), after->occurredAt, after->seq);
    query.orderBy(eventOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<StoredEvent> rows, query.prepare(m_connection).all(readEventRow));
    return storage::pageOf<EventCursor>(std::move(rows), limit, [](const StoredEvent &last) {
        return EventCursor{last.envelope.occurredAt, last.seq};
    });
}

Result<std::vector<EventCursor>> EventStore::anchors(const EventFilter &filter, int step)
{
    return eventQuery(ListQuery::numberedKeys(eventOrder(), kEventFrom), filter)
        .everyNth(step)
        .prepare(m_connection)
        .all([](const Row &row) {
            return EventCursor{row.instant(0), row.integer(1)};
        });
}

Result<qint64> EventStore::count(const EventFilter &filter)
{
    const bool wholeLog = !filter.account.isEmpty() && filter == EventFilter{.account = filter.account};
    if (wholeLog) {
        RK_TRY_ASSIGN(const qint64 events, numberOf(kEventTallySql, filter.account));
        RK_TRY_ASSIGN(const qint64 unlisted, numberOf(kEventUnlistedSql, filter.account));
        return events - unlisted;
    }
    return eventQuery(ListQuery("SELECT COUNT(*)", kEventFrom), filter).number(m_connection);
}

Result<std::vector<StoredEvent>> EventStore::rowsByIds(const AccountId &account, const std::vector<EventId> &ids)
{
    return storage::inChunks<StoredEvent>(ids, [&](const QStringList &chunk) {
        return ListQuery("SELECT " RK_EVENT_COLUMNS, kEventByIdsFrom)
            .where("account_id = :account_id")
            .value(":account_id", account)
            .whereIn("event_id", chunk)
            .orderBy("event_id")
            .prepare(m_connection)
            .all(readEventRow);
    });
}

Result<BodyHits> EventStore::searchBodies(const EventFilter &filter, const QByteArray &text,
                                          std::optional<EventCursor> after, int rows)
{
    const bool sqlite = m_connection.dialect() == storage::Dialect::Sqlite;
    ListQuery query = eventQuery(ListQuery(sqlite ? kEventBodySqliteSql : kEventBodyPostgresSql, kEventFrom), filter);
    if (after)
        query.after(eventOrder(), after->occurredAt, after->seq);
    query.orderBy(eventOrder()).limit({rows});
    Statement statement = query.prepare(m_connection);
    statement.bind(":needle", text);
    struct Looked {
        EventCursor at;
        EventId id;
        bool fits;
    };
    RK_TRY_ASSIGN(const std::vector<Looked> looked, statement.all([](const Row &row) {
        return Looked{{row.instant(0), row.integer(1)}, row.id<EventId>(2), row.boolean(3)};
    }));
    BodyHits hits;
    hits.looked = std::min(int(looked.size()), storage::clampedRows({rows}));
    hits.isEnd = int(looked.size()) == hits.looked; // the query asks for one more
    for (int i = 0; i < hits.looked; ++i) {
        hits.last = looked[size_t(i)].at;
        if (looked[size_t(i)].fits)
            hits.found.push_back(looked[size_t(i)].id);
    }
    return hits;
}

Result<std::vector<EventId>> EventStore::idsOldestFirst(const EventFilter &filter, int limit)
{
    ListQuery query = eventQuery(ListQuery("SELECT event_id", kEventFrom), filter);
    query.orderBy("occurred_at_us, seq LIMIT :row_limit").value(":row_limit", qint64(limit));
    return query.prepare(m_connection).all([](const Row &row) { return row.id<EventId>(0); });
}

Result<std::vector<qint64>> EventStore::seqs(const EventFilter &filter, int limit)
{
    ListQuery query = eventQuery(ListQuery("SELECT seq", kEventFrom), filter);
    query.orderBy("occurred_at_us, seq");
    std::vector<qint64> all;
    RK_TRY_ASSIGN(all, query.prepare(m_connection).all([](const Row &row) { return row.integer(0); }));
    if (int(all.size()) > limit)
        all.resize(size_t(limit));
    return all;
}

Result<std::vector<StoredEvent>> EventStore::withSeqs(const std::vector<qint64> &seqs)
{
    if (seqs.empty())
        return std::vector<StoredEvent>();
    QStringList numbers;
    for (const qint64 seq : seqs)
        numbers.append(QString::number(seq));
    const QString sql = QString::fromLatin1(kEventBySeqSql) +
                        QStringLiteral(" AND seq IN (%1) ORDER BY occurred_at_us, seq").arg(numbers.join(u','));
    return m_connection.prepare(sql).all(readFullEvent);
}

Result<std::vector<Delivery>> EventStore::deliveries(const AccountId &account, const EventId &event)
{
    return m_connection.prepare(kEventDeliveriesSql)
        .bind(":account_id", account)
        .bind(":event_id", event)
        .all([](const Row &row) -> Result<Delivery> {
            RK_TRY_ASSIGN(const Source source, readSource(row, 2));
            return Delivery{row.instant(0), row.id<NotificationId>(1), source, row.text(3), row.boolean(4)};
        });
}

Result<std::optional<EventOrigin>> EventStore::origin(const AccountId &account, const EventId &event)
{
    return m_connection.prepare(kEventOriginSql)
        .bind(":account_id", account)
        .bind(":event_id", event)
        .first([](const Row &row) {
            return EventOrigin{row.bytes(0), row.text(1)};
        });
}

// sql: SELECT of one number of an account.
Result<qint64> EventStore::numberOf(const char *sql, const AccountId &account)
{
    RK_TRY_ASSIGN(
        const std::optional<qint64> value,
        m_connection.prepare(sql).bind(":account_id", account).first([](const Row &row) { return row.integer(0); }));
    return value.value_or(0);
}

Result<EventCounts> EventStore::counts(const AccountId &account)
{
    using Counted = std::pair<QString, qint64>;
    RK_TRY_ASSIGN(const std::vector<Counted> counted,
                  m_connection.prepare(kEventOutcomeCountSql).bind(":account_id", account).all([](const Row &row) {
                      return Counted(row.text(0), row.integer(1));
                  }));
    RK_TRY_ASSIGN(qint64 rest, numberOf(kEventTallySql, account));
    RK_TRY_ASSIGN(const qint64 unlisted, numberOf(kEventUnlistedSql, account));
    EventCounts counts;
    for (const Outcome outcome :
         {Outcome::Pending, Outcome::Stale, Outcome::Duplicate, Outcome::Unhandled, Outcome::Parked, Outcome::Failed}) {
        const auto found = std::find_if(counted.begin(), counted.end(),
                                        [&](const Counted &c) { return c.first == outcomeText(outcome); });
        const qint64 listed = found == counted.end() ? 0 : found->second;
        const qint64 times = outcome == Outcome::Pending ? listed + unlisted : listed;
        counts.byOutcome.emplace_back(outcome, times);
        rest -= times;
    }
    counts.byOutcome.emplace_back(Outcome::Applied, rest);
    RK_TRY_ASSIGN(counts.quarantined, numberOf(kQuarantineCountSql, account));
    RK_TRY_ASSIGN(counts.rejected, numberOf(kRejectSlotSql, account));
    RK_TRY_ASSIGN(const auto oldest,
                  m_connection.prepare(kEventOldestSql).bind(":account_id", account).first([](const Row &row) {
                      return row.optionalInstant(0);
                  }));
    counts.oldestToDo = oldest.value_or(std::nullopt);
    return counts;
}

Result<std::vector<StoredEvent>> EventStore::claimDue(Transaction &transaction, Instant now, int limit)
{
    const bool isShared = m_connection.dialect() == storage::Dialect::Postgres;
    return transaction.prepare(isShared ? kEventClaimSql : kEventDueSql)
        .bind(":now_us", now)
        .bind(":row_limit", limit)
        .all(readFullEvent);
}

Result<std::optional<StoredEvent>> EventStore::claimIfDue(Transaction &transaction, qint64 seq)
{
    const bool isShared = m_connection.dialect() == storage::Dialect::Postgres;
    return transaction.prepare(isShared ? kEventClaimSeqSql : kEventDueSeqSql).bind(":seq", seq).first(readFullEvent);
}

Result<void> EventStore::setOutcome(Transaction &transaction, const StoredEvent &event, const OutcomeUpdate &update)
{
    RK_ASSERT(&transaction.connection() == &m_connection && event.seq == update.seq);
    if (!m_setOutcome)
        m_setOutcome.emplace(m_connection.prepare(kEventOutcomeSql));
    RK_TRY_ASSIGN(const qint64 touched, m_setOutcome->bind(":outcome", outcomeText(update.outcome))
                                            .bind(":reason", update.reason)
                                            .bind(":attempts", update.attempts)
                                            .bind(":next_attempt_at_us", update.nextAttemptAt.value_or(Instant()))
                                            .bind(":effect", update.effect)
                                            .bind(":seq", update.seq)
                                            .runExpecting(1));
    if (touched != 1)
        return notFound(QStringLiteral("Event %1").arg(event.envelope.eventId.toString()));
    return transaction.noteChange(storage::Entity::WebhookEvent, event.account, event.envelope.eventId.toString());
}

Result<std::vector<QuarantineEntry>> EventStore::quarantine(const AccountId &account, int limit)
{
    return ListQuery(kQuarantineSql)
        .value(":account_id", account)
        .orderBy("id DESC LIMIT :row_limit")
        .value(":row_limit", qint64(limit))
        .prepare(m_connection)
        .all(readQuarantine);
}

Result<std::optional<QuarantineEntry>> EventStore::findQuarantine(const AccountId &account, qint64 id)
{
    return ListQuery(kQuarantineSql)
        .where("id = :id")
        .value(":account_id", account)
        .value(":id", id)
        .prepare(m_connection)
        .first(readQuarantine);
}

Result<void> EventStore::resolveQuarantine(Transaction &transaction, qint64 id, Instant at, const QString &resolution)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kQuarantineResolveSql)
                                            .bind(":at_us", at)
                                            .bind(":resolution", resolution)
                                            .bind(":id", id)
                                            .run());
    if (touched != 1)
        return notFound(QStringLiteral("This entry of the quarantine"));
    return {};
}

Result<void> EventStore::addReject(Transaction &transaction, const Reject &reject)
{
    RK_ASSERT(reject.times > 0);
    RK_TRY_ASSIGN(const std::optional<qint64> soFar,
                  transaction.prepare(kRejectSlotSql).bind(":account_id", reject.account).first([](const Row &row) {
                      return row.integer(0);
                  }));
    RK_TRY(transaction.prepare(kRejectCountSql)
               .bind(":account_id", reject.account)
               .bind(":reason", reject.reason)
               .bind(":times", reject.times)
               .bind(":received_at_us", reject.receivedAt)
               .run());
    RK_TRY(transaction.prepare(kRejectInsertSql)
               .bind(":account_id", reject.account)
               .bind(":slot", soFar.value_or(0) % kRejectsKept)
               .bind(":reason", reject.reason)
               .bind(":peer", reject.peer)
               .bind(":detail", reject.detail)
               .bind(":received_at_us", reject.receivedAt)
               .run());
    return {};
}

Result<std::vector<Reject>> EventStore::rejects(const AccountId &account)
{
    return m_connection.prepare(kRejectListSql).bind(":account_id", account).all([&account](const Row &row) {
        return Reject{account, row.text(0), row.text(1), row.text(2), row.instant(3), 1};
    });
}

Result<std::vector<RejectCount>> EventStore::rejectCounts(const AccountId &account)
{
    return m_connection.prepare(kRejectCountsSql).bind(":account_id", account).all([](const Row &row) {
        return RejectCount{row.text(0), row.integer(1), row.instant(2)};
    });
}

Result<qint64> EventStore::beginCoverage(Transaction &transaction, const Coverage &coverage)
{
    RK_TRY_ASSIGN(const std::optional<qint64> id, transaction.prepare(kCoverageBeginSql)
                                                      .bind(":account_id", coverage.account)
                                                      .bind(":started_at_us", coverage.startedAt)
                                                      .bind(":from_cursor", coverage.fromCursor)
                                                      .first([](const Row &row) { return row.integer(0); }));
    RK_ASSERT(id.has_value());
    return *id;
}

Result<void> EventStore::saveCoverage(Transaction &transaction, const Coverage &coverage)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kCoverageSaveSql)
                                            .bind(":state", coverageStateText(coverage.state))
                                            .bind(":reason", coverage.reason)
                                            .bind(":finished_at_us", coverage.finishedAt)
                                            .bind(":to_cursor", coverage.toCursor)
                                            .bind(":first_occurred_at_us", coverage.firstOccurredAt)
                                            .bind(":last_occurred_at_us", coverage.lastOccurredAt)
                                            .bind(":pages", coverage.pages)
                                            .bind(":events", coverage.events)
                                            .bind(":new_events", coverage.newEvents)
                                            .bind(":duplicates", coverage.duplicates)
                                            .bind(":quarantined", coverage.quarantined)
                                            .bind(":id", coverage.id)
                                            .run());
    if (touched != 1)
        return notFound(QStringLiteral("The record of this catch-up"));
    return {};
}

Result<void> EventStore::stopCoverages(Transaction &transaction, const AccountId &account, Instant at)
{
    RK_TRY(transaction.prepare(kCoverageStopSql).bind(":at_us", at).bind(":account_id", account).run());
    return {};
}

Result<std::vector<Coverage>> EventStore::coverages(const AccountId &account, int limit)
{
    return m_connection.prepare(kCoverageListSql)
        .bind(":account_id", account)
        .bind(":row_limit", limit)
        .all([](const Row &row) -> Result<Coverage> {
            Coverage out;
            out.id = row.integer(0);
            out.account = row.id<AccountId>(1);
            bool known = false;
            for (const CoverageState state :
                 {CoverageState::Running, CoverageState::Complete, CoverageState::Stopped, CoverageState::Failed}) {
                if (coverageStateText(state) == row.text(2)) {
                    out.state = state;
                    known = true;
                }
            }
            if (!known)
                return strangeText("coverage state", row.text(2));
            out.reason = row.text(3);
            out.startedAt = row.instant(4);
            out.finishedAt = row.optionalInstant(5);
            out.fromCursor = row.text(6);
            out.toCursor = row.text(7);
            out.firstOccurredAt = row.optionalInstant(8);
            out.lastOccurredAt = row.optionalInstant(9);
            out.pages = int(row.integer(10));
            out.events = row.integer(11);
            out.newEvents = row.integer(12);
            out.duplicates = row.integer(13);
            out.quarantined = row.integer(14);
            return out;
        });
}

Result<std::optional<Instant>> EventStore::lastComplete(const AccountId &account)
{
    RK_TRY_ASSIGN(const auto found,
                  m_connection.prepare(kCoverageCompleteSql).bind(":account_id", account).first([](const Row &row) {
                      return row.optionalInstant(0);
                  }));
    return found.value_or(std::nullopt);
}

} // namespace reckoner::events
