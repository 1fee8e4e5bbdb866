// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_key_store.h"

namespace reckoner::catalog_file {

namespace {

constexpr const char *kCatalogKeysSql = R"(
SELECT kind, entity_id, path
FROM catalog_key
WHERE account_id = :account_id
ORDER BY kind, entity_id)";

// A path means one thing: what had it before gives it up.
constexpr const char *kCatalogKeyForgetSql = R"(
DELETE FROM catalog_key
WHERE account_id = :account_id AND kind = :kind AND path = :path AND entity_id <> :entity_id)";

constexpr const char *kCatalogKeyPutSql = R"(
INSERT INTO catalog_key (account_id, kind, entity_id, path)
VALUES (:account_id, :kind, :entity_id, :path)
ON CONFLICT (account_id, kind, entity_id) DO UPDATE SET path = excluded.path)";

} // namespace

Result<CatalogKeys> CatalogKeyStore::load(storage::Connection &connection, const AccountId &account)
{
    CatalogKeys keys;
    RK_TRY(connection.prepare(kCatalogKeysSql).bind(":account_id", account).all([&keys](const storage::Row &row) {
        if (row.text(0) == QLatin1StringView("product"))
            keys.products.emplace(ProductId(row.text(1)), row.text(2));
        else
            keys.prices.emplace(PriceId(row.text(1)), row.text(2));
        return true;
    }));
    return keys;
}

Result<void> CatalogKeyStore::remember(storage::Transaction &transaction, const AccountId &account,
                                       const CatalogKeys &keys)
{
    RK_TRY_ASSIGN(const CatalogKeys known, load(transaction.connection(), account));
    const auto isKnown = [](const auto &map, const auto &id, const QString &path) {
        const auto found = map.find(id);
        return found != map.end() && found->second == path;
    };
    for (const auto &[id, path] : keys.products)
        if (!isKnown(known.products, id, path))
            RK_TRY(put(transaction, account, EntryKind::Product, id.toString(), path));
    for (const auto &[id, path] : keys.prices)
        if (!isKnown(known.prices, id, path))
            RK_TRY(put(transaction, account, EntryKind::Price, id.toString(), path));
    return {};
}

Result<void> CatalogKeyStore::put(storage::Transaction &transaction, const AccountId &account, EntryKind kind,
                                  const QString &id, const QString &path)
{
    for (const char *sql : {kCatalogKeyForgetSql, kCatalogKeyPutSql})
        RK_TRY(transaction.prepare(sql)
                   .bind(":account_id", account)
                   .bind(":kind", entryKindText(kind))
                   .bind(":entity_id", id)
                   .bind(":path", path)
                   .run());
    return {};
}

} // namespace reckoner::catalog_file
