// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/price_migration_store.h"

#include "core/audit/audit_log.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::actions {

namespace {

constexpr int kMostListedMigrations = 200; // what a person looks through

constexpr const char *kMigrationInsertSql = R"(
INSERT INTO price_migration (
    account_id, migration_id, from_price_id, to_price_id, mode, undo_of, actor, reason, created_at_us)
VALUES (
    :account_id, :migration_id, :from_price_id, :to_price_id, :mode, :undo_of, :actor, :reason, :created_at_us))";

constexpr const char *kMigrationRowInsertSql = R"(
INSERT INTO price_migration_row (migration_id, subscription_id, state, operation_id, detail, changed_at_us)
VALUES (:migration_id, :subscription_id, 'pending', :operation_id, '', :changed_at_us))";

constexpr const char *kMigrationFindSql = R"(
SELECT migration_id, account_id, from_price_id, to_price_id, mode, undo_of, actor, reason, created_at_us
FROM price_migration
WHERE account_id = :account_id AND migration_id = :migration_id)";

constexpr const char *kMigrationListSql = R"(
SELECT migration_id, account_id, from_price_id, to_price_id, mode, undo_of, actor, reason, created_at_us
FROM price_migration
WHERE account_id = :account_id
ORDER BY created_at_us DESC, migration_id DESC
LIMIT :most)";

constexpr const char *kMigrationCountsSql = R"(
SELECT state, COUNT(*)
FROM price_migration_row
WHERE migration_id = :migration_id
GROUP BY state
ORDER BY state)";

constexpr const char *kMigrationRowsSql = R"(
SELECT subscription_id, state, operation_id, detail
FROM price_migration_row
WHERE migration_id = :migration_id AND subscription_id > :after)";

constexpr const char *kMigrationRowSettleSql = R"(
UPDATE price_migration_row
SET state = :state, detail = :detail, changed_at_us = :changed_at_us
WHERE migration_id = :migration_id AND subscription_id = :subscription_id AND state IN ('pending', 'unsettled'))";

constexpr const char *kMigrationDoneSql = R"(
SELECT subscription_id
FROM price_migration_row
WHERE migration_id = :migration_id AND state = 'done'
ORDER BY subscription_id)";

constexpr const char *kMigrationInCountrySql = R"(
SELECT s.subscription_id
FROM subscription s
JOIN address a ON a.account_id = s.account_id AND a.address_id = s.address_id
WHERE s.account_id = :account_id AND a.country_code = :country_code
ORDER BY s.subscription_id)";

Result<PriceMigration> readMigration(const storage::Row &row)
{
    storage::Fields in(row);
    PriceMigration migration;
    migration.id = in.text();
    migration.account = in.id<AccountId>();
    migration.from = in.id<PriceId>();
    migration.to = in.id<PriceId>();
    const QString mode = in.text();
    const auto known = subscriptions::prorationModeFromText(mode);
    if (!known)
        return Error{ErrorKind::Storage, QStringLiteral("price_migration has an unknown mode"), mode, {}};
    migration.mode = *known;
    migration.undoOf = in.text();
    migration.actor = in.text();
    migration.reason = in.text();
    migration.createdAt = in.instant();
    return migration;
}

Result<MigrationRow> readMigrationRow(const storage::Row &row)
{
    const auto state = migrationRowStateFromText(row.text(1));
    if (!state)
        return Error{ErrorKind::Storage, QStringLiteral("price_migration_row has an unknown state"), row.text(1), {}};
    return MigrationRow{row.id<SubscriptionId>(0), *state, row.id<OperationId>(2), row.text(3)};
}

Result<std::vector<SubscriptionId>> movedBy(storage::Connection &connection, const QString &id)
{
    return connection.prepare(kMigrationDoneSql).bind(":migration_id", id).all([](const storage::Row &row) {
        return row.id<SubscriptionId>(0);
    });
}

Result<std::vector<SubscriptionId>> inCountry(storage::Connection &connection, const AccountId &account,
                                              const QString &country)
{
    return connection.prepare(kMigrationInCountrySql)
        .bind(":account_id", account)
        .bind(":country_code", country.toUpper())
        .all([](const storage::Row &row) { return row.id<SubscriptionId>(0); });
}

bool fitsMigration(const subscriptions::SubscriptionRow &row, const MigrationFilter &filter)
{
    if (!filter.currency.isEmpty() && row.currency.code() != filter.currency)
        return false;
    return !filter.billedBefore || (row.nextBilledAt && *row.nextBilledAt < *filter.billedBefore);
}

Result<void> auditMigration(storage::Transaction &transaction, const PriceMigration &migration, size_t rows)
{
    audit::AuditEntry entry;
    entry.at = migration.createdAt;
    entry.account = migration.account;
    entry.actor = migration.actor;
    entry.action = QStringLiteral("price_migration.begun");
    entry.subject = migration.from.toString();
    entry.reason = migration.reason;
    entry.after = QJsonDocument(QJsonObject{{QStringLiteral("migration_id"), migration.id},
                                            {QStringLiteral("to"), migration.to.toString()},
                                            {QStringLiteral("mode"), subscriptions::prorationModeText(migration.mode)},
                                            {QStringLiteral("undo_of"), migration.undoOf},
                                            {QStringLiteral("subscriptions"), qint64(rows)}})
                      .toJson(QJsonDocument::Compact);
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

} // namespace

Result<std::vector<SubscriptionId>> PriceMigrationStore::holders(storage::Connection &connection,
                                                                 const AccountId &account, const PriceId &price,
                                                                 const MigrationFilter &filter)
{
    subscriptions::SubscriptionFilter wanted;
    wanted.account = account;
    wanted.priceId = price;
    wanted.statuses = filter.statuses;
    wanted.search = filter.search;
    subscriptions::SubscriptionStore store(connection);
    std::vector<SubscriptionId> ids;
    std::optional<subscriptions::SubscriptionCursor> after;
    do {
        RK_TRY_ASSIGN(auto page, store.list(wanted, after, {storage::kMaxPageRows}));
        for (const subscriptions::SubscriptionRow &row : page.rows) {
            if (fitsMigration(row, filter))
                ids.push_back(row.id);
        }
        after = page.next;
    } while (after);
    std::sort(ids.begin(), ids.end());
    if (filter.country.isEmpty())
        return ids;
    RK_TRY_ASSIGN(std::vector<SubscriptionId> there, inCountry(connection, account, filter.country));
    std::sort(there.begin(), there.end()); // as we compare, whatever the database's collation
    std::vector<SubscriptionId> both;
    std::set_intersection(ids.begin(), ids.end(), there.begin(), there.end(), std::back_inserter(both));
    return both;
}

Result<qint64> PriceMigrationStore::create(storage::Transaction &transaction, const PriceMigration &migration,
                                           const MigrationFilter &filter)
{
    storage::Connection &connection = transaction.connection();
    auto chosen = migration.undoOf.isEmpty() ? holders(connection, migration.account, migration.from, filter)
                                             : movedBy(connection, migration.undoOf);
    RK_TRY_ASSIGN(const std::vector<SubscriptionId> ids, std::move(chosen));
    RK_TRY(transaction.prepare(kMigrationInsertSql)
               .bind(":account_id", migration.account)
               .bind(":migration_id", migration.id)
               .bind(":from_price_id", migration.from)
               .bind(":to_price_id", migration.to)
               .bind(":mode", subscriptions::prorationModeText(migration.mode))
               .bind(":undo_of", migration.undoOf)
               .bind(":actor", migration.actor)
               .bind(":reason", migration.reason)
               .bind(":created_at_us", migration.createdAt)
               .run());
    storage::Statement insert = transaction.prepare(kMigrationRowInsertSql);
    for (const SubscriptionId &id : ids)
        RK_TRY(insert.bind(":migration_id", migration.id)
                   .bind(":subscription_id", id)
                   .bind(":operation_id", operationIdOf(migration, id))
                   .bind(":changed_at_us", migration.createdAt)
                   .run());
    RK_TRY(auditMigration(transaction, migration, ids.size()));
    return qint64(ids.size());
}

Result<std::optional<PriceMigration>> PriceMigrationStore::find(storage::Connection &connection,
                                                                const AccountId &account, const QString &id)
{
    return connection.prepare(kMigrationFindSql)
        .bind(":account_id", account)
        .bind(":migration_id", id)
        .first(readMigration);
}

Result<std::vector<PriceMigration>> PriceMigrationStore::list(storage::Connection &connection, const AccountId &account)
{
    return connection.prepare(kMigrationListSql)
        .bind(":account_id", account)
        .bind(":most", kMostListedMigrations)
        .all(readMigration);
}

Result<MigrationCounts> PriceMigrationStore::counts(storage::Connection &connection, const QString &id)
{
    using Count = std::pair<QString, qint64>;
    RK_TRY_ASSIGN(const std::vector<Count> found,
                  connection.prepare(kMigrationCountsSql).bind(":migration_id", id).all([](const storage::Row &row) {
                      return Count{row.text(0), row.integer(1)};
                  }));
    MigrationCounts counts;
    for (const auto &[state, number] : found) {
        switch (migrationRowStateFromText(state).value_or(MigrationRowState::Pending)) {
        case MigrationRowState::Pending: counts.pending = number; break;
        case MigrationRowState::Done: counts.done = number; break;
        case MigrationRowState::Refused: counts.refused = number; break;
        case MigrationRowState::Unsettled: counts.unsettled = number; break;
        }
    }
    return counts;
}

Result<std::vector<MigrationRow>> PriceMigrationStore::rows(storage::Connection &connection, const QString &id,
                                                            std::optional<MigrationRowState> state,
                                                            const SubscriptionId &after, int limit)
{
    storage::ListQuery query(kMigrationRowsSql);
    query.value(":migration_id", id).value(":after", after);
    if (state)
        query.where("state = :state").value(":state", migrationRowStateText(*state));
    query.orderBy("subscription_id LIMIT :most").value(":most", qint64(limit));
    return query.prepare(connection).all(readMigrationRow);
}

Result<void> PriceMigrationStore::settle(storage::Transaction &transaction, const QString &id, const MigrationRow &row,
                                         Instant now)
{
    RK_TRY(transaction.prepare(kMigrationRowSettleSql)
               .bind(":state", migrationRowStateText(row.state))
               .bind(":detail", row.detail)
               .bind(":changed_at_us", now)
               .bind(":migration_id", id)
               .bind(":subscription_id", row.subscriptionId)
               .run());
    return {};
}

} // namespace reckoner::actions
