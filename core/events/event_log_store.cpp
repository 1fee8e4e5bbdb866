// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_log_store.h"

#include "core/storage/list_query.h"

#include <algorithm>

namespace reckoner::events {

namespace {

using storage::Row;

constexpr const char *kLogAfterSql = R"(
SELECT seq, content_hash, headers, signature_header FROM webhook_event
WHERE account_id = :account_id AND seq > :seq ORDER BY seq LIMIT :row_limit
)";
constexpr const char *kLogEntitiesSql = R"(
SELECT DISTINCT entity_id FROM webhook_event
WHERE account_id = :account_id AND listed = 1 AND entity_id > :id AND entity_id <> '' ORDER BY entity_id LIMIT :row_limit
)";
constexpr const char *kLogProjectedSql = R"(
SELECT seq FROM webhook_event
WHERE account_id = :account_id AND listed = 1 AND entity_id = :id AND entity_id <> ''
  AND outcome IN ('applied', 'stale', 'duplicate')
ORDER BY occurred_at_us, seq
)";
constexpr const char *kLogKnownSql = "SELECT event_id, content_hash FROM webhook_event WHERE account_id = :account_id";

} // namespace

Result<std::vector<LoggedEvent>> EventLogStore::after(const AccountId &account, qint64 seq, int limit)
{
    struct Rest {
        qint64 seq = 0;
        LoggedEvent logged;
    };
    RK_TRY_ASSIGN(std::vector<Rest> rests, m_connection.prepare(kLogAfterSql)
                                               .bind(":account_id", account)
                                               .bind(":seq", seq)
                                               .bind(":row_limit", limit)
                                               .all([](const Row &row) {
                                                   Rest rest;
                                                   rest.seq = row.integer(0);
                                                   rest.logged.contentHash = row.bytes(1);
                                                   rest.logged.headers = row.bytes(2);
                                                   rest.logged.signatureHeader = row.text(3);
                                                   return rest;
                                               }));
    std::vector<qint64> seqs;
    for (const Rest &rest : rests)
        seqs.push_back(rest.seq);
    RK_TRY_ASSIGN(std::vector<StoredEvent> events, EventStore(m_connection).withSeqs(seqs));
    std::sort(events.begin(), events.end(), [](const StoredEvent &a, const StoredEvent &b) { return a.seq < b.seq; });
    RK_ASSERT(events.size() == rests.size()); // one read transaction, and rows are never deleted
    std::vector<LoggedEvent> log;
    for (size_t i = 0; i < rests.size(); ++i) {
        log.push_back(std::move(rests[i].logged));
        log.back().event = std::move(events[i]);
    }
    return log;
}

Result<QStringList> EventLogStore::entitiesAfter(const AccountId &account, const QString &id, int limit)
{
    RK_TRY_ASSIGN(const std::vector<QString> ids, m_connection.prepare(kLogEntitiesSql)
                                                      .bind(":account_id", account)
                                                      .bind(":id", id)
                                                      .bind(":row_limit", limit)
                                                      .all([](const Row &row) { return row.text(0); }));
    return QStringList(ids.begin(), ids.end());
}

Result<std::vector<qint64>> EventLogStore::projectedSeqs(const AccountId &account, const QString &entityId)
{
    return m_connection.prepare(kLogProjectedSql)
        .bind(":account_id", account)
        .bind(":id", entityId)
        .all([](const Row &row) { return row.integer(0); });
}

Result<std::map<EventId, QByteArray>> EventLogStore::known(const AccountId &account, const std::vector<EventId> &ids)
{
    using Known = std::pair<EventId, QByteArray>;
    RK_TRY_ASSIGN(std::vector<Known> rows, storage::inChunks<Known>(ids, [&](const QStringList &chunk) {
                      return storage::ListQuery(kLogKnownSql)
                          .value(":account_id", account)
                          .whereIn("event_id", chunk)
                          .orderBy("event_id")
                          .prepare(m_connection)
                          .all([](const Row &row) { return Known(row.id<EventId>(0), row.bytes(1)); });
                  }));
    return std::map<EventId, QByteArray>(rows.begin(), rows.end());
}

} // namespace reckoner::events
