// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"

#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/updated_at.h"

namespace reckoner::catalog {

namespace {

using storage::Fields;
using storage::Row;

constexpr const char *kProductFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status
FROM product
WHERE account_id = :account_id AND product_id = :id)";

constexpr const char *kProductUpsertSql = R"(
INSERT INTO product (
    account_id, product_id, name, description, type, tax_category, status, image_url, custom_data,
    created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint, row_version)
VALUES (
    :account_id, :id, :name, :description, :type, :tax_category, :status, :image_url, :custom_data,
    :created_at_us, :updated_at_us, :raw, :version_occurred_us, :version_updated_us, :fingerprint, :row_version)
ON CONFLICT (account_id, product_id) DO UPDATE SET
    name = excluded.name, description = excluded.description, type = excluded.type,
    tax_category = excluded.tax_category, status = excluded.status, image_url = excluded.image_url,
    custom_data = excluded.custom_data, created_at_us = excluded.created_at_us,
    updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, row_version = excluded.row_version
WHERE product.row_version = :seen_row_version AND product.version_occurred_us = :seen_occurred_us
    AND product.version_updated_us = :seen_updated_us)";

constexpr const char *kProductSelectSql = R"(
SELECT
    account_id, product_id, name, description, type, tax_category, status, image_url, custom_data,
    created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, row_version
FROM product
WHERE account_id = :account_id)";

constexpr const char *kProductCountSql = R"(
SELECT COUNT(*)
FROM product
WHERE account_id = :account_id)";

constexpr storage::KeyedRows kProductRows{kProductSelectSql, "product_id"};

void fillProduct(storage::Columns &columns, const Product &product)
{
    columns.set(":name", product.name)
        .set(":description", product.description)
        .set(":type", product.type)
        .set(":tax_category", product.taxCategory)
        .set(":status", product.status)
        .set(":image_url", product.imageUrl)
        .set(":custom_data", product.customData)
        .set(":created_at_us", product.createdAt);
    storage::setUpdatedAt(columns, product.account, product.updatedAt);
    columns.attach(":raw", product.raw);
}

storage::Mirrored<Product> readProduct(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Product> found;
    Product &product = found.value;
    product.account = in.id<AccountId>();
    product.id = in.id<ProductId>();
    product.name = in.text();
    product.description = in.text();
    product.type = in.text();
    product.taxCategory = in.text();
    product.status = in.text();
    product.imageUrl = in.text();
    product.customData = in.bytes();
    product.createdAt = in.instant();
    product.updatedAt = in.instant();
    product.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

Product readPlainProduct(const Row &row)
{
    return readProduct(row).value;
}

storage::ListQuery productQuery(const char *head, const ProductFilter &filter)
{
    storage::ListQuery query(head);
    query.value(":account_id", filter.account);
    if (!filter.status.isEmpty())
        query.where("status = :status").value(":status", filter.status);
    return query;
}

} // namespace

ProductStore::ProductStore(storage::Connection &connection)
    : m_connection(connection),
      m_table(connection, {kProductFindVersionSql, kProductUpsertSql, storage::Entity::Product})
{
}

Result<storage::UpsertOutcome> ProductStore::upsertIfNewer(storage::Transaction &transaction, const Product &product,
                                                           storage::Version version, storage::Authority authority)
{
    return m_table.upsertIfNewer(transaction, {{product.account, product.id.toString(), {}}, version, authority},
                                 [&](storage::Columns &columns) { fillProduct(columns, product); });
}

Result<std::optional<storage::Mirrored<Product>>> ProductStore::find(const AccountId &account, const ProductId &id)
{
    return storage::findRow(m_connection, kProductRows, account, id, readProduct);
}

Result<storage::Page<Product, ProductCursor>>
ProductStore::list(const ProductFilter &filter, const std::optional<ProductCursor> &after, storage::PageLimit limit)
{
    storage::ListQuery query = productQuery(kProductSelectSql, filter);
    if (after)
        query.where("(name, product_id) > (:after_name, :after_id)")
            .value(":after_name", after->name)
            .value(":after_id", after->id);
    query.orderBy("name, product_id").limit(limit);
    RK_TRY_ASSIGN(std::vector<Product> rows, query.prepare(m_connection).all(readPlainProduct));
    return storage::pageOf<ProductCursor>(std::move(rows), limit, [](const Product &last) {
        return ProductCursor{last.name, last.id};
    });
}

Result<qint64> ProductStore::count(const ProductFilter &filter)
{
    return productQuery(kProductCountSql, filter).number(m_connection);
}

Result<std::vector<Product>> ProductStore::byIds(const AccountId &account, const std::vector<ProductId> &ids)
{
    return storage::findRows(m_connection, kProductRows, account, ids, readPlainProduct);
}

} // namespace reckoner::catalog
