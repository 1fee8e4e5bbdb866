// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/native_insert.h"

#include "core/base/words.h"

#include <QtEndian>

#include <sqlite3.h>

#include <map>

namespace reckoner::events {

namespace {

using storage::Connection;
using storage::Dialect;

constexpr const char *kKnownEventSql = R"(
SELECT seq, content_hash, body FROM webhook_event WHERE account_id = :account_id AND event_id = :event_id
)";

constexpr const char *kSqliteEventSql = R"(
INSERT INTO webhook_event (account_id, event_id, event_type, occurred_at_us, notification_id, entity_id, customer_id,
                           source, body, content_hash, headers, signature_header, received_at_us, peer, listed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, event_id) DO NOTHING
)";

constexpr const char *kSqliteTallySql = R"(
INSERT INTO event_tally (account_id, slot, events) VALUES (?, 0, ?)
ON CONFLICT (account_id, slot) DO UPDATE SET events = event_tally.events + excluded.events
)";

constexpr const char *kSqliteDeliverySql = R"(
INSERT INTO webhook_delivery (account_id, event_seq, received_at_us, notification_id, source, peer, duplicate)
VALUES (?, ?, ?, ?, ?, ?, 1)
)";

// With the tally's row of this connection (migrations/0009_event_tally), which would be another round trip.
constexpr const char *kPostgresEventSql = R"(
WITH fresh AS (
    INSERT INTO webhook_event (account_id, event_id, event_type, occurred_at_us, notification_id, entity_id, customer_id,
                               source, body, content_hash, headers, signature_header, received_at_us, peer, listed)
    SELECT * FROM unnest(CAST(:v0 AS text[]), CAST(:v1 AS text[]), CAST(:v2 AS text[]), CAST(:v3 AS bigint[]),
                         CAST(:v4 AS text[]), CAST(:v5 AS text[]), CAST(:v6 AS text[]), CAST(:v7 AS text[]),
                         CAST(:v8 AS bytea[]), CAST(:v9 AS bytea[]), CAST(:v10 AS bytea[]), CAST(:v11 AS text[]),
                         CAST(:v12 AS bigint[]), CAST(:v13 AS text[]), CAST(:v14 AS int[]))
    ON CONFLICT (account_id, event_id) DO NOTHING
    RETURNING seq, account_id, event_id),
tally AS (
    INSERT INTO event_tally (account_id, slot, events)
    SELECT account_id, pg_backend_pid() % 32, COUNT(*) FROM fresh GROUP BY account_id
    ON CONFLICT (account_id, slot) DO UPDATE SET events = event_tally.events + excluded.events)
SELECT seq, account_id, event_id FROM fresh
)";

constexpr const char *kPostgresDeliverySql = R"(
INSERT INTO webhook_delivery (account_id, event_seq, received_at_us, notification_id, source, peer, duplicate)
SELECT repeat.*, 1 FROM unnest(CAST(:v0 AS text[]), CAST(:v1 AS bigint[]), CAST(:v2 AS bigint[]), CAST(:v3 AS text[]),
                               CAST(:v4 AS text[]), CAST(:v5 AS text[])) AS repeat
)";

Error nativeError(ErrorKind kind, const char *what)
{
    return {kind,
            Words::tr("The event could not be stored. The provider will send it again."),
            QString::fromUtf8(what),
            {}};
}

Error closedError()
{
    return nativeError(ErrorKind::Storage, "the connection is closed");
}

// --- SQLite ---

sqlite3_stmt *compiledStatement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *each = sqlite3_next_stmt(database, nullptr);
    while (each && qstrcmp(sqlite3_sql(each), sql) != 0)
        each = sqlite3_next_stmt(database, each);
    return each;
}

// A statement that takes its parameters in order; the connection keeps it compiled. Text and bytes are borrowed until
// run() returns.
class SqliteInsert
{
public:
    SqliteInsert(Connection &connection, const char *sql)
        : m_kept(connection.prepare(sql)), m_database(static_cast<sqlite3 *>(connection.nativeHandle())),
          m_statement(compiledStatement(m_database, sql)) // null after an error: binding and stepping it are refused
    {
    }
    SqliteInsert &text(const QByteArray &utf8)
    {
        sqlite3_bind_text(m_statement, ++m_place, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                          SQLITE_STATIC);
        return *this;
    }
    SqliteInsert &bytes(const QByteArray &value)
    {
        sqlite3_bind_blob(m_statement, ++m_place, value.isNull() ? "" : value.constData(), int(value.size()),
                          SQLITE_STATIC);
        return *this;
    }
    SqliteInsert &integer(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_place, value);
        return *this;
    }
    // Rows inserted: 0 or 1.
    Result<int> run()
    {
        m_place = 0;
        if (!m_statement)
            return failure();
        const int stepped = sqlite3_step(m_statement);
        if (stepped != SQLITE_DONE) {
            Error error = failure();
            sqlite3_reset(m_statement);
            return error;
        }
        const int changed = sqlite3_changes(m_database);
        sqlite3_reset(m_statement);
        return changed;
    }

private:
    Error failure() const
    {
        const bool foreign = sqlite3_extended_errcode(m_database) == SQLITE_CONSTRAINT_FOREIGNKEY;
        return nativeError(foreign ? ErrorKind::Conflict : ErrorKind::Storage, sqlite3_errmsg(m_database));
    }
    storage::Statement m_kept;
    sqlite3 *m_database;
    sqlite3_stmt *m_statement; // of m_kept
    int m_place = 0;
};

int listedNumber(Listing listing)
{
    return listing == Listing::AtOnce ? 1 : 0;
}

// The texts of one event as UTF-8, alive while they are bound.
struct EventTexts {
    explicit EventTexts(const NewEvent &event)
        : account(event.raw.account.toUtf8()), id(event.envelope.eventId.toUtf8()),
          type(event.envelope.eventType.toUtf8()), notification(event.envelope.notificationId.toUtf8()),
          entity(event.envelope.entityId.toUtf8()), customer(event.envelope.customerId.toUtf8()),
          source(sourceText(event.raw.source).toUtf8()), hash(hashOf(event)), headers(headerBlock(event.raw.headers)),
          signature(storedSignature(event.raw))
    {
    }
    QByteArray account, id, type, notification, entity, customer, source, hash, headers, signature;
};

Result<void> addToSqliteTally(Connection &connection, const std::vector<const NewEvent *> &events,
                              const std::vector<std::optional<qint64>> &fresh)
{
    std::map<AccountId, qint64> freshOf;
    for (size_t i = 0; i < events.size(); ++i) {
        if (fresh[i])
            ++freshOf[events[i]->raw.account];
    }
    SqliteInsert insert(connection, kSqliteTallySql);
    for (const auto &[account, number] : freshOf) {
        const QByteArray text = account.toUtf8();
        RK_TRY(insert.text(text).integer(number).run());
    }
    return {};
}

Result<std::vector<std::optional<qint64>>>
insertSqliteEvents(Connection &connection, const std::vector<const NewEvent *> &events, Listing listing)
{
    auto *const database = static_cast<sqlite3 *>(connection.nativeHandle());
    std::vector<std::optional<qint64>> fresh;
    fresh.reserve(events.size());
    SqliteInsert insert(connection, kSqliteEventSql);
    for (const NewEvent *event : events) {
        const EventTexts texts(*event);
        insert.text(texts.account).text(texts.id).text(texts.type).integer(event->envelope.occurredAt.micros());
        insert.text(texts.notification).text(texts.entity).text(texts.customer).text(texts.source);
        insert.bytes(event->raw.body).bytes(texts.hash).bytes(texts.headers).text(texts.signature);
        insert.integer(event->raw.receivedAt.micros()).text(event->raw.peer).integer(listedNumber(listing));
        RK_TRY_ASSIGN(const int inserted, insert.run());
        fresh.push_back(inserted == 1 ? std::optional<qint64>(sqlite3_last_insert_rowid(database)) : std::nullopt);
    }
    RK_TRY(addToSqliteTally(connection, events, fresh));
    return fresh;
}

Result<void> insertSqliteRedeliveries(Connection &connection, const std::vector<NativeDelivery> &deliveries)
{
    SqliteInsert insert(connection, kSqliteDeliverySql);
    for (const NativeDelivery &delivery : deliveries) {
        const QByteArray account = delivery.event->raw.account.toUtf8();
        const QByteArray notification = delivery.event->envelope.notificationId.toUtf8();
        const QByteArray source = sourceText(delivery.event->raw.source).toUtf8();
        insert.text(account).integer(delivery.seq).integer(delivery.event->raw.receivedAt.micros()).text(notification);
        RK_TRY(insert.text(source).text(delivery.event->raw.peer).run());
    }
    return {};
}

// --- PostgreSQL ---

// Fixed by PostgreSQL's catalog (pg_type.dat).
constexpr quint32 kTextOid = 25, kByteaOid = 17, kBigintOid = 20, kIntOid = 23;

// One parameter: a one-dimensional array in PostgreSQL's binary form (array_recv: dimensions, null flag, element type,
// size, lower bound, then length and bytes of each element, all big-endian).
class PostgresArray
{
public:
    PostgresArray(quint32 element, size_t size)
    {
        append32(1);
        append32(0);
        append32(element);
        append32(quint32(size));
        append32(1);
    }
    void text(const QByteArray &value)
    {
        append32(quint32(value.size()));
        m_bytes += value;
    }
    void bigint(qint64 value)
    {
        append32(8);
        char out[8];
        qToBigEndian<qint64>(value, out);
        m_bytes.append(out, 8);
    }
    void integer(qint32 value)
    {
        append32(4);
        append32(quint32(value));
    }
    const QByteArray &wire() const { return m_bytes; }

private:
    void append32(quint32 value)
    {
        char out[4];
        qToBigEndian<quint32>(value, out);
        m_bytes.append(out, 4);
    }
    QByteArray m_bytes;
};

// Each array is a parameter: :v0, :v1 and so on.
storage::Statement boundArrays(Connection &connection, const char *sql, const std::vector<PostgresArray> &arrays)
{
    storage::Statement statement = connection.prepareOnServer(sql);
    for (size_t i = 0; i < arrays.size(); ++i)
        statement.bind(('v' + QByteArray::number(qulonglong(i))).constData(), arrays[i].wire());
    return statement;
}

using InsertedRow = std::pair<std::pair<QByteArray, QByteArray>, qint64>; // account and event, seq

// Which of the events these rows are; of one that stands twice the first.
std::vector<std::optional<qint64>> seqsOf(const std::vector<const NewEvent *> &events,
                                          std::map<InsertedRow::first_type, qint64> inserted)
{
    std::vector<std::optional<qint64>> fresh;
    fresh.reserve(events.size());
    for (const NewEvent *event : events) {
        const auto found = inserted.find({event->raw.account.toUtf8(), event->envelope.eventId.toUtf8()});
        if (found == inserted.end()) {
            fresh.push_back(std::nullopt);
            continue;
        }
        fresh.push_back(found->second);
        inserted.erase(found);
    }
    return fresh;
}

Result<std::vector<std::optional<qint64>>>
insertPostgresEvents(Connection &connection, const std::vector<const NewEvent *> &events, Listing listing)
{
    const quint32 types[] = {kTextOid,  kTextOid,  kTextOid,  kBigintOid, kTextOid,   kTextOid, kTextOid, kTextOid,
                             kByteaOid, kByteaOid, kByteaOid, kTextOid,   kBigintOid, kTextOid, kIntOid};
    std::vector<PostgresArray> columns;
    for (const quint32 type : types)
        columns.emplace_back(type, events.size());
    for (const NewEvent *event : events) {
        const EventTexts texts(*event);
        size_t column = 0;
        const auto next = [&]() -> PostgresArray & { return columns[column++]; };
        next().text(texts.account);
        next().text(texts.id);
        next().text(texts.type);
        next().bigint(event->envelope.occurredAt.micros());
        next().text(texts.notification);
        next().text(texts.entity);
        next().text(texts.customer);
        next().text(texts.source);
        next().text(event->raw.body);
        next().text(texts.hash);
        next().text(texts.headers);
        next().text(texts.signature);
        next().bigint(event->raw.receivedAt.micros());
        next().text(event->raw.peer);
        next().integer(listedNumber(listing));
    }
    RK_TRY_ASSIGN(const std::vector<InsertedRow> rows,
                  boundArrays(connection, kPostgresEventSql, columns).all([](const storage::Row &row) {
                      return InsertedRow({row.bytes(1), row.bytes(2)}, row.integer(0));
                  }));
    return seqsOf(events, {rows.begin(), rows.end()});
}

Result<void> insertPostgresRedeliveries(Connection &connection, const std::vector<NativeDelivery> &deliveries)
{
    const size_t size = deliveries.size();
    std::vector<PostgresArray> columns{{kTextOid, size}, {kBigintOid, size}, {kBigintOid, size},
                                       {kTextOid, size}, {kTextOid, size},   {kTextOid, size}};
    for (const NativeDelivery &delivery : deliveries) {
        columns[0].text(delivery.event->raw.account.toUtf8());
        columns[1].bigint(delivery.seq);
        columns[2].bigint(delivery.event->raw.receivedAt.micros());
        columns[3].text(delivery.event->envelope.notificationId.toUtf8());
        columns[4].text(sourceText(delivery.event->raw.source).toUtf8());
        columns[5].text(delivery.event->raw.peer);
    }
    RK_TRY(boundArrays(connection, kPostgresDeliverySql, columns).run());
    return {};
}

} // namespace

QByteArray hashOf(const NewEvent &event)
{
    return event.contentHash.isEmpty() ? bodyHash(event.raw.body) : event.contentHash;
}

Result<std::vector<std::optional<qint64>>>
insertNativeEvents(Connection &connection, const std::vector<const NewEvent *> &events, Listing listing)
{
    if (connection.dialect() == Dialect::Postgres)
        return insertPostgresEvents(connection, events, listing);
    return connection.nativeHandle() ? insertSqliteEvents(connection, events, listing) : closedError();
}

Result<void> insertNativeRedeliveries(Connection &connection, const std::vector<NativeDelivery> &deliveries)
{
    if (deliveries.empty())
        return {};
    if (connection.dialect() == Dialect::Postgres)
        return insertPostgresRedeliveries(connection, deliveries);
    return connection.nativeHandle() ? insertSqliteRedeliveries(connection, deliveries) : closedError();
}

Result<KnownEvent> knownEvent(Connection &connection, const AccountId &account, const EventId &event)
{
    RK_TRY_ASSIGN(std::optional<KnownEvent> known,
                  connection.prepare(kKnownEventSql)
                      .bind(":account_id", account)
                      .bind(":event_id", event)
                      .first([](const storage::Row &row) {
                          return KnownEvent{row.integer(0), row.bytes(1), row.bytes(2)};
                      }));
    if (!known)
        return nativeError(ErrorKind::Storage, "an event that was refused as known is not there");
    return std::move(*known);
}

} // namespace reckoner::events
