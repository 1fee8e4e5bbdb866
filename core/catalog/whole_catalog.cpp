// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/whole_catalog.h"

#include "core/catalog/plan_store.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"

namespace reckoner::catalog {

Result<WholeCatalog> readWholeCatalog(storage::Connection &connection, const AccountId &account)
{
    WholeCatalog all;
    ProductStore products(connection);
    std::optional<ProductCursor> afterProduct;
    do {
        RK_TRY_ASSIGN(auto page, products.list({account, {}}, afterProduct, {storage::kMaxPageRows}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(all.products));
        afterProduct = page.next;
    } while (afterProduct && all.products.size() < kMostCatalogRows);
    PriceStore prices(connection);
    std::optional<PriceCursor> afterPrice;
    do {
        RK_TRY_ASSIGN(auto page, prices.list({account, {}, {}, {}}, afterPrice, {storage::kMaxPageRows}));
        for (OfferedPrice &each : page.rows)
            all.prices.push_back(std::move(each.price));
        afterPrice = page.next;
    } while (afterPrice && all.prices.size() < kMostCatalogRows);
    RK_TRY_ASSIGN(all.plans, PlanStore::list(connection, account));
    return all;
}

} // namespace reckoner::catalog
