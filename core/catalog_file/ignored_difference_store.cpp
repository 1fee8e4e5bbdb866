// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/ignored_difference_store.h"

#include "core/storage/fields.h"

namespace reckoner::catalog_file {

namespace {

constexpr const char *kIgnoredLoadSql = R"(
SELECT kind, entity_id, field, local_value, remote_value, note, actor, ignored_at_us
FROM catalog_ignored
WHERE account_id = :account_id
ORDER BY kind, entity_id, field)";

constexpr const char *kIgnoredPutSql = R"(
INSERT INTO catalog_ignored (
    account_id, kind, entity_id, field, local_value, remote_value, note, actor, ignored_at_us)
VALUES (:account_id, :kind, :entity_id, :field, :local_value, :remote_value, :note, :actor, :ignored_at_us)
ON CONFLICT (account_id, kind, entity_id, field) DO UPDATE SET
    local_value = excluded.local_value, remote_value = excluded.remote_value, note = excluded.note,
    actor = excluded.actor, ignored_at_us = excluded.ignored_at_us)";

constexpr const char *kIgnoredRemoveSql = R"(
DELETE FROM catalog_ignored
WHERE account_id = :account_id AND kind = :kind AND entity_id = :entity_id)";

IgnoredDifference readIgnored(const storage::Row &row)
{
    storage::Fields in(row);
    IgnoredDifference one;
    one.kind = in.text() == QLatin1StringView("price") ? EntryKind::Price : EntryKind::Product;
    one.id = in.text();
    one.field = in.text();
    one.local = in.text();
    one.remote = in.text();
    one.note = in.text();
    one.actor = in.text();
    one.at = in.instant();
    return one;
}

} // namespace

Result<std::vector<IgnoredDifference>> IgnoredDifferenceStore::load(storage::Connection &connection,
                                                                    const AccountId &account)
{
    return connection.prepare(kIgnoredLoadSql).bind(":account_id", account).all(readIgnored);
}

Result<void> IgnoredDifferenceStore::put(storage::Transaction &transaction, const AccountId &account,
                                         const IgnoredDifference &one)
{
    RK_TRY(transaction.prepare(kIgnoredPutSql)
               .bind(":account_id", account)
               .bind(":kind", entryKindText(one.kind))
               .bind(":entity_id", one.id)
               .bind(":field", one.field)
               .bind(":local_value", one.local)
               .bind(":remote_value", one.remote)
               .bind(":note", one.note)
               .bind(":actor", one.actor)
               .bind(":ignored_at_us", one.at)
               .run());
    return {};
}

Result<void> IgnoredDifferenceStore::remove(storage::Transaction &transaction, const AccountId &account, EntryKind kind,
                                            const QString &id)
{
    RK_TRY(transaction.prepare(kIgnoredRemoveSql)
               .bind(":account_id", account)
               .bind(":kind", entryKindText(kind))
               .bind(":entity_id", id)
               .run());
    return {};
}

} // namespace reckoner::catalog_file
