// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts of Paddle's lists of products and prices. Calls return at once. Thread: the api's, which must outlive this
// object. Source: reference/paddle.md §1.5, §2.1, §2.2.

#include "core/provider/catalog_changes.h"
#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

class PaddleCatalogChanges final : public CatalogChanges
{
public:
    explicit PaddleCatalogChanges(PaddleApi &api) : m_api(api) {}

    Task<std::vector<catalog::Product>> productsMadeAfter(ProductId newest) override;
    Task<std::vector<catalog::Price>> pricesMadeAfter(PriceId newest) override;
    Task<std::vector<catalog::Product>> productsByIds(std::vector<ProductId> ids) override;
    Task<std::vector<catalog::Price>> pricesByIds(std::vector<PriceId> ids) override;

private:
    PaddleApi &m_api;
};

} // namespace reckoner::provider::paddle
