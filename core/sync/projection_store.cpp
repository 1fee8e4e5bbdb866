// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/projection_store.h"

#include <array>

namespace reckoner::sync {

using storage::Dialect;
using storage::Entity;
using storage::Row;
using storage::Transaction;

namespace {

struct ProjectionTables {
    Entity entity;
    const char *table;
    const char *idColumn;
    std::array<const char *, 2> parts; // tables of rows that belong to it
    bool hasFingerprintOfParts;
};

constexpr std::array<ProjectionTables, 8> kProjectionTables{{
    {Entity::Product, "product", "product_id", {}, false},
    {Entity::Price, "price", "price_id", {"price_override"}, true},
    {Entity::Customer, "customer", "customer_id", {"customer_text"}, false},
    {Entity::Address, "address", "address_id", {}, false},
    {Entity::Business, "business", "business_id", {"business_contact"}, true},
    {Entity::Subscription, "subscription", "subscription_id", {"subscription_item"}, true},
    {Entity::Payment, "payment", "payment_id", {"payment_line", "payment_attempt"}, true},
    {Entity::Adjustment, "adjustment", "adjustment_id", {}, false},
}};

constexpr const char *kProjectionSqliteColumnsSql =
    "SELECT name FROM pragma_table_info(:table_name) WHERE name NOT IN ('row_version', 'search_id') ORDER BY cid";
constexpr const char *kProjectionPostgresColumnsSql = R"(
SELECT column_name FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = :table_name AND column_name NOT IN ('row_version', 'search_id')
ORDER BY ordinal_position
)";
constexpr const char *kProjectionSelectSql =
    "SELECT %1 FROM %2 WHERE account_id = :account_id AND %3 = :id ORDER BY %4";
constexpr const char *kProjectionLockSql = "SELECT version_occurred_us, version_updated_us, row_version FROM %1 "
                                           "WHERE account_id = :account_id AND %2 = :id%3";
// “canceled” would hold on to itself, so the status goes too.
constexpr const char *kProjectionForgetSql =
    "UPDATE %1 SET version_occurred_us = :least, version_updated_us = :least, fingerprint = :nothing, "
    "status = 'being rebuilt'%3 WHERE account_id = :account_id AND %2 = :id";
constexpr const char *kProjectionRowVersionSql =
    "UPDATE %1 SET row_version = :row_version WHERE account_id = :account_id AND %2 = :id";
constexpr const char *kProjectionCountSql = "SELECT COUNT(*) FROM %1 WHERE account_id = :account_id";

constexpr qint64 kBeforeEverything = -(qint64(1) << 60); // microseconds; no provider's clock was ever there

const ProjectionTables &tablesOf(Entity entity)
{
    for (const ProjectionTables &tables : kProjectionTables) {
        if (tables.entity == entity)
            return tables;
    }
    RK_UNREACHABLE();
}

QString projectionSql(const char *sql, const ProjectionTables &tables)
{
    return QString::fromLatin1(sql).arg(QLatin1StringView(tables.table), QLatin1StringView(tables.idColumn));
}

} // namespace

Result<std::optional<ProjectionState>> ProjectionStore::lock(Transaction &transaction, const SnapshotKey &key)
{
    RK_ASSERT(&transaction.connection() == &m_connection);
    // SQLite's transaction is alone anyway.
    const bool isPostgres = m_connection.dialect() == Dialect::Postgres;
    const QString sql = projectionSql(kProjectionLockSql, tablesOf(key.entity))
                            .arg(isPostgres ? QStringLiteral(" FOR UPDATE") : QString());
    return m_connection.prepare(sql).bind(":account_id", key.account).bind(":id", key.id).first([](const Row &row) {
        return ProjectionState{{row.instant(0), row.instant(1)}, row.integer(2)};
    });
}

Result<QString> ProjectionStore::selectOf(const QString &table, const QString &idColumn)
{
    if (const auto found = m_selects.find(table); found != m_selects.end())
        return found->second;
    const bool isPostgres = m_connection.dialect() == Dialect::Postgres;
    RK_TRY_ASSIGN(const std::vector<QString> names,
                  m_connection.prepare(isPostgres ? kProjectionPostgresColumnsSql : kProjectionSqliteColumnsSql)
                      .bind(":table_name", table)
                      .all([](const Row &row) { return row.text(0); }));
    RK_ASSERT(!names.empty());
    QStringList values;
    int position = -1;
    for (const QString &name : names) {
        if (name == QLatin1StringView("position"))
            position = int(values.size());
        values.append((isPostgres ? QStringLiteral("quote_nullable(%1)") : QStringLiteral("quote(%1)")).arg(name));
    }
    m_names.emplace(table, names);
    m_positions.emplace(table, position);
    const QString sql = QString::fromLatin1(kProjectionSelectSql)
                            .arg(values.join(QLatin1StringView(", ")), table, idColumn,
                                 position < 0 ? idColumn : QStringLiteral("position"));
    return m_selects.emplace(table, sql).first->second;
}

Result<ProjectionRows> ProjectionStore::rows(const SnapshotKey &key)
{
    const ProjectionTables &tables = tablesOf(key.entity);
    ProjectionRows all;
    for (const char *name : {tables.table, tables.parts[0], tables.parts[1]}) {
        if (!name)
            continue;
        const QString table = QString::fromLatin1(name);
        RK_TRY_ASSIGN(const QString sql, selectOf(table, QString::fromLatin1(tables.idColumn)));
        const std::vector<QString> &columns = m_names.at(table);
        const int position = m_positions.at(table);
        RK_TRY_ASSIGN(
            const std::vector<ProjectionRows> found,
            m_connection.prepare(sql).bind(":account_id", key.account).bind(":id", key.id).all([&](const Row &row) {
                const QString place =
                    position < 0
                        ? table
                        : QStringLiteral("%1[%2]").arg(table, QString::fromUtf8(row.bytes(position)).remove(u'\''));
                ProjectionRows fields;
                for (size_t i = 0; i < columns.size(); ++i)
                    fields.push_back({place + u'.' + columns[i], row.bytes(int(i))});
                return fields;
            }));
        for (const ProjectionRows &fields : found)
            all.insert(all.end(), fields.begin(), fields.end());
    }
    return all;
}

Result<void> ProjectionStore::forgetVersion(Transaction &transaction, const SnapshotKey &key)
{
    const ProjectionTables &tables = tablesOf(key.entity);
    const QString parts =
        tables.hasFingerprintOfParts ? QStringLiteral(", children_fingerprint = :nothing") : QString();
    RK_TRY(transaction.connection()
               .prepare(projectionSql(kProjectionForgetSql, tables).arg(parts))
               .bind(":least", kBeforeEverything)
               .bind(":nothing", QByteArray(""))
               .bind(":account_id", key.account)
               .bind(":id", key.id)
               .run());
    return {};
}

Result<void> ProjectionStore::setRowVersion(Transaction &transaction, const SnapshotKey &key, qint64 rowVersion)
{
    RK_TRY(transaction.connection()
               .prepare(projectionSql(kProjectionRowVersionSql, tablesOf(key.entity)))
               .bind(":row_version", rowVersion)
               .bind(":account_id", key.account)
               .bind(":id", key.id)
               .run());
    return {};
}

Result<qint64> ProjectionStore::count(const AccountId &account)
{
    qint64 sum = 0;
    for (const ProjectionTables &tables : kProjectionTables) {
        RK_TRY_ASSIGN(
            const std::optional<qint64> rows,
            m_connection.prepare(QString::fromLatin1(kProjectionCountSql).arg(QLatin1StringView(tables.table)))
                .bind(":account_id", account)
                .first([](const Row &row) { return row.integer(0); }));
        sum += rows.value_or(0);
    }
    return sum;
}

} // namespace reckoner::sync
