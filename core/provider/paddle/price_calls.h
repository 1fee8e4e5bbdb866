// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's calls about prices. They return at once; errors are the port's (core/provider/provider.h).
// Thread: the api's. Source: reference/paddle.md §2.2.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

// The catalog, then the non-catalog prices, archived ones among both.
Task<ListPage<catalog::Price>> listPrices(PaddleApi &api, ListFrom from);
Task<catalog::Price> getPrice(PaddleApi &api, const PriceId &id);
Task<catalog::Price> createPrice(PaddleApi &api, const PriceDraft &draft);
Task<catalog::Price> updatePrice(PaddleApi &api, const PriceId &id, const PriceEdit &edit);
Task<subscriptions::PricePreview> previewPrices(PaddleApi &api, const subscriptions::PricePreviewRequest &request);

} // namespace reckoner::provider::paddle
