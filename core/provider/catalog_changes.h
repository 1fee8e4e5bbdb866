// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of a catalog, for those who know the rest: what was made since, and single entries by their ids. Beside the
// port (core/provider/provider.h), whose errors and thread it has, because not every provider offers it. What changed
// cannot be asked for: Paddle orders products and prices by id alone (OpenAPI of 27 May 2025, list-products and
// list-prices), so whoever wants changes needs ids that events or the mirror name.

#include "core/base/id.h"
#include "core/base/task.h"
#include "core/catalog/price.h"
#include "core/catalog/product.h"

#include <vector>

namespace reckoner::provider {

class CatalogChanges
{
public:
    virtual ~CatalogChanges() = default;

    // Whatever their type and status. With an empty id: all.
    virtual Task<std::vector<catalog::Product>> productsMadeAfter(ProductId newest) = 0;
    virtual Task<std::vector<catalog::Price>> pricesMadeAfter(PriceId newest) = 0;
    // Those of them that there are.
    virtual Task<std::vector<catalog::Product>> productsByIds(std::vector<ProductId> ids) = 0;
    virtual Task<std::vector<catalog::Price>> pricesByIds(std::vector<PriceId> ids) = 0;
};

} // namespace reckoner::provider
