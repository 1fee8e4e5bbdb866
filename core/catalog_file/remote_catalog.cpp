// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/remote_catalog.h"

#include "core/catalog_file/catalog_key_store.h"
#include "core/provider/list_walk.h"

namespace reckoner::catalog_file {

Task<CatalogSnapshot> RemoteCatalog::snapshot()
{
    using Products = std::vector<catalog::Product>;
    using Prices = std::vector<catalog::Price>;
    auto products = provider::ListWalk<catalog::Product>::run(
        &m_context, [this](provider::ListFrom from) { return m_provider.listProducts(std::move(from)); });
    return std::move(products).then(&m_context, [this](Result<Products> &&all) -> Task<CatalogSnapshot> {
        if (!all)
            return Task<CatalogSnapshot>::settled(std::move(all).error());
        auto prices = provider::ListWalk<catalog::Price>::run(
            &m_context, [this](provider::ListFrom from) { return m_provider.listPrices(std::move(from)); });
        return std::move(prices).then(&m_context,
                                      [account = account(), rows = *std::move(all)](Result<Prices> &&found) mutable {
                                          return std::move(found).transform([&](Prices &&priceRows) {
                                              return CatalogSnapshot{account, std::move(rows), std::move(priceRows)};
                                          });
                                      });
    });
}

Task<RemoteRead> RemoteCatalog::read()
{
    return snapshot().then(&m_context, [this](Result<CatalogSnapshot> &&found) -> Task<RemoteRead> {
        if (!found)
            return Task<RemoteRead>::settled(std::move(found).error());
        return m_database.write([account = account(), snapshot = *std::move(found)](
                                    storage::Transaction &transaction) -> Result<RemoteRead> {
            RK_TRY_ASSIGN(const CatalogKeys known, CatalogKeyStore::load(transaction.connection(), account));
            RemoteRead read{snapshot, keyedCatalog(snapshot, known)};
            RK_TRY(CatalogKeyStore::remember(transaction, account, read.keyed.keys));
            return read;
        });
    });
}

} // namespace reckoner::catalog_file
