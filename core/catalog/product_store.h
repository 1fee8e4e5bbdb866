// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products in the mirror. Made for one connection, lives on its thread; keeps its statements, so one store serves many
// writes of a transaction. Errors of all: Storage.

#include "core/catalog/product.h"
#include "core/storage/keyset.h"
#include "core/storage/mirror.h"

namespace reckoner::catalog {

struct ProductFilter {
    AccountId account;
    QString status; // empty: any
};

struct ProductCursor {
    QString name;
    ProductId id;
};

class ProductStore
{
public:
    explicit ProductStore(storage::Connection &connection);

    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Product &product,
                                                 storage::Version version, storage::Authority authority);
    Result<std::optional<storage::Mirrored<Product>>> find(const AccountId &account, const ProductId &id);
    // By name.
    Result<storage::Page<Product, ProductCursor>>
    list(const ProductFilter &filter, const std::optional<ProductCursor> &after, storage::PageLimit limit);
    Result<qint64> count(const ProductFilter &filter);
    Result<std::vector<Product>> byIds(const AccountId &account, const std::vector<ProductId> &ids);

private:
    storage::Connection &m_connection;
    storage::MirrorTable m_table;
};

} // namespace reckoner::catalog
