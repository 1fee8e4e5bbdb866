// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_read_store.h"

#include "core/storage/fields.h"

namespace reckoner::catalog_file {

namespace {

constexpr const char *kReadFindSql = R"(
SELECT full_at_us, read_at_us, newest_product, newest_price
FROM catalog_read
WHERE account_id = :account_id)";

constexpr const char *kReadPutSql = R"(
INSERT INTO catalog_read (account_id, full_at_us, read_at_us, newest_product, newest_price)
VALUES (:account_id, :full_at_us, :read_at_us, :newest_product, :newest_price)
ON CONFLICT (account_id) DO UPDATE SET
    full_at_us = excluded.full_at_us, read_at_us = excluded.read_at_us, newest_product = excluded.newest_product,
    newest_price = excluded.newest_price)";

constexpr const char *kReadOpenSql = R"(
SELECT kind, entity_id
FROM catalog_read_open
WHERE account_id = :account_id
ORDER BY kind, entity_id)";

constexpr const char *kReadOpenClearSql = R"(
DELETE FROM catalog_read_open
WHERE account_id = :account_id)";

constexpr const char *kReadOpenPutSql = R"(
INSERT INTO catalog_read_open (account_id, kind, entity_id)
VALUES (:account_id, :kind, :entity_id))";

CatalogReadMark readMark(const storage::Row &row)
{
    storage::Fields in(row);
    CatalogReadMark mark;
    mark.wholeAt = in.instant();
    mark.readAt = in.instant();
    mark.newestProduct = in.id<ProductId>();
    mark.newestPrice = in.id<PriceId>();
    return mark;
}

template <class SomeId>
Result<void> putOpen(storage::Transaction &transaction, const AccountId &account, EntryKind kind,
                     const std::vector<SomeId> &ids)
{
    storage::Statement insert = transaction.prepare(kReadOpenPutSql);
    for (const SomeId &id : ids)
        RK_TRY(insert.bind(":account_id", account).bind(":kind", entryKindText(kind)).bind(":entity_id", id).run());
    return {};
}

} // namespace

Result<std::optional<CatalogReadMark>> CatalogReadStore::find(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(auto mark, connection.prepare(kReadFindSql).bind(":account_id", account).first(readMark));
    if (!mark)
        return mark;
    using Open = std::pair<QString, QString>;
    RK_TRY_ASSIGN(const std::vector<Open> open,
                  connection.prepare(kReadOpenSql).bind(":account_id", account).all([](const storage::Row &row) {
                      return Open{row.text(0), row.text(1)};
                  }));
    for (const auto &[kind, id] : open) {
        if (kind == entryKindText(EntryKind::Product))
            mark->openProducts.emplace_back(id);
        else
            mark->openPrices.emplace_back(id);
    }
    return mark;
}

Result<void> CatalogReadStore::put(storage::Transaction &transaction, const AccountId &account,
                                   const CatalogReadMark &mark)
{
    RK_TRY(transaction.prepare(kReadPutSql)
               .bind(":account_id", account)
               .bind(":full_at_us", mark.wholeAt)
               .bind(":read_at_us", mark.readAt)
               .bind(":newest_product", mark.newestProduct)
               .bind(":newest_price", mark.newestPrice)
               .run());
    RK_TRY(transaction.prepare(kReadOpenClearSql).bind(":account_id", account).run());
    RK_TRY(putOpen(transaction, account, EntryKind::Product, mark.openProducts));
    return putOpen(transaction, account, EntryKind::Price, mark.openPrices);
}

} // namespace reckoner::catalog_file
