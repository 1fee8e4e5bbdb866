// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_read_back.h"

#include "core/base/operation_tag.h"
#include "core/provider/list_walk.h"

#include <algorithm>

namespace reckoner::actions {

using catalog::Price;
using catalog::Product;

namespace {

template <class Edit, class Entity>
Result<CatalogFinding> findingOfCatalogEdit(const Edit &edit, const Result<Entity> &before, Result<Entity> &&seen)
{
    if (!seen)
        return std::move(seen).error();
    // Without what it was before, any difference must be looked at.
    const Evidence evidence = evidenceFor(edit, before ? *before : Entity(), *seen);
    return CatalogFinding{evidence, CatalogSnapshot(*std::move(seen))};
}

template <class Entity>
Result<CatalogFinding> findingByTag(const OperationId &operation, Result<std::vector<Entity>> &&rows)
{
    if (!rows)
        return std::move(rows).error();
    const auto made = std::find_if(rows->begin(), rows->end(),
                                   [&](const Entity &one) { return hasOperationTag(one.customData, operation); });
    if (made == rows->end())
        return CatalogFinding{};
    return CatalogFinding{Evidence::Done, CatalogSnapshot(std::move(*made))};
}

struct CatalogLook {
    provider::Provider &provider;
    QObject *context;
    const Operation &operation;

    Task<CatalogFinding> operator()(const provider::ProductDraft &) const
    {
        const auto fetch = [&provider = provider](provider::ListFrom from) {
            return provider.listProducts(std::move(from));
        };
        return provider::ListWalk<Product>::run(context, fetch)
            .then(context, [id = operation.id](Result<std::vector<Product>> &&rows) {
                return findingByTag(id, std::move(rows));
            });
    }
    Task<CatalogFinding> operator()(const provider::PriceDraft &) const
    {
        const auto fetch = [&provider = provider](provider::ListFrom from) {
            return provider.listPrices(std::move(from));
        };
        return provider::ListWalk<Price>::run(context, fetch)
            .then(context,
                  [id = operation.id](Result<std::vector<Price>> &&rows) { return findingByTag(id, std::move(rows)); });
    }
    Task<CatalogFinding> operator()(const provider::ProductEdit &edit) const
    {
        return provider.getProduct(ProductId(operation.catalogId))
            .then(context, [edit, before = provider.productFromRaw(operation.before)](Result<Product> &&seen) {
                return findingOfCatalogEdit(edit, before, std::move(seen));
            });
    }
    Task<CatalogFinding> operator()(const provider::PriceEdit &edit) const
    {
        return provider.getPrice(PriceId(operation.catalogId))
            .then(context, [edit, before = provider.priceFromRaw(operation.before)](Result<Price> &&seen) {
                return findingOfCatalogEdit(edit, before, std::move(seen));
            });
    }
};

} // namespace

Task<CatalogFinding> lookForCatalogRequest(provider::Provider &provider, QObject *context, const Operation &operation)
{
    const CatalogRequest *request = catalogRequest(operation.request);
    RK_ASSERT(request != nullptr);
    return std::visit(CatalogLook{provider, context, operation}, *request);
}

} // namespace reckoner::actions
