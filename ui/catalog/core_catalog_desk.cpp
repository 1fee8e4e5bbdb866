// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/core_catalog_desk.h"

#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"

namespace reckoner::ui {

namespace {

constexpr size_t kMostCatalogRows = 5000; // of each kind; who has more will not find them in a list like this

Result<Catalog> readCatalog(storage::Connection &connection, const AccountId &account)
{
    Catalog all;
    catalog::ProductStore products(connection);
    std::optional<catalog::ProductCursor> afterProduct;
    do {
        RK_TRY_ASSIGN(auto page, products.list({account, {}}, afterProduct, {storage::kMaxPageRows}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(all.products));
        afterProduct = page.next;
    } while (afterProduct && all.products.size() < kMostCatalogRows);
    catalog::PriceStore prices(connection);
    std::optional<catalog::PriceCursor> afterPrice;
    do {
        RK_TRY_ASSIGN(auto page, prices.list({account, {}, {}, {}}, afterPrice, {storage::kMaxPageRows}));
        for (catalog::OfferedPrice &each : page.rows)
            all.prices.push_back(std::move(each.price));
        afterPrice = page.next;
    } while (afterPrice && all.prices.size() < kMostCatalogRows);
    RK_TRY_ASSIGN(all.usage, subscriptions::PriceUsageStore(connection).all(account));
    return all;
}

} // namespace

CoreCatalogDesk::CoreCatalogDesk(Parts parts, QObject *parent) : CatalogDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreCatalogDesk::noteChanges);
}

Task<Catalog> CoreCatalogDesk::catalog()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) { return readCatalog(connection, account); });
}

void CoreCatalogDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> ids;
    bool usage = false;
    for (const storage::Change &change : changes) {
        if (change.account != m_parts.account)
            continue;
        if (change.entity == storage::Entity::Product || change.entity == storage::Entity::Price)
            ids.insert(change.id);
        usage = usage || change.entity == storage::Entity::Subscription;
    }
    if (!ids.isEmpty())
        Q_EMIT catalogChanged(ids);
    if (usage)
        Q_EMIT usageChanged();
}

} // namespace reckoner::ui
