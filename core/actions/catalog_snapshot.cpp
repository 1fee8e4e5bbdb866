// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_snapshot.h"

#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"

namespace reckoner::actions {

namespace {

struct KeepCatalog {
    storage::Transaction &transaction;

    Result<void> operator()(const catalog::Product &product) const { return keep<catalog::ProductStore>(product); }
    Result<void> operator()(const catalog::Price &price) const { return keep<catalog::PriceStore>(price); }
    // Both halves of the version in the provider's own clock, as for subscriptions.
    template <class Store, class Entity> Result<void> keep(const Entity &entity) const
    {
        RK_TRY(
            Store(transaction.connection())
                .upsertIfNewer(transaction, entity, {entity.updatedAt, entity.updatedAt}, storage::Authority::Answer));
        return {};
    }
};

} // namespace

QString catalogIdOf(const CatalogSnapshot &snapshot)
{
    return std::visit([](const auto &value) { return value.id.toString(); }, snapshot);
}

QByteArray rawOf(const CatalogSnapshot &snapshot)
{
    return std::visit([](const auto &value) { return value.raw; }, snapshot);
}

Result<void> keepSnapshot(storage::Transaction &transaction, const CatalogSnapshot &snapshot)
{
    return std::visit(KeepCatalog{transaction}, snapshot);
}

} // namespace reckoner::actions
