// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products and prices. Source: reference/stripe.md §2.1.

#include "core/provider/stripe/stripe_api.h"

namespace reckoner::provider::stripe {

Task<ListPage<catalog::Product>> listProducts(const StripeApi &api, ListFrom from);
Task<ListPage<catalog::Price>> listPrices(const StripeApi &api, ListFrom from);
Task<catalog::Product> getProduct(const StripeApi &api, const ProductId &id);
Task<catalog::Price> getPrice(const StripeApi &api, const PriceId &id);
Task<catalog::Product> createProduct(const StripeApi &api, const ProductDraft &draft, const QByteArray &key);
Task<catalog::Product> updateProduct(const StripeApi &api, const ProductId &id, const ProductEdit &edit,
                                     const QByteArray &key);
Task<catalog::Price> createPrice(const StripeApi &api, const PriceDraft &draft, const QByteArray &key);
Task<catalog::Price> updatePrice(const StripeApi &api, const PriceId &id, const PriceEdit &edit, const QByteArray &key);

} // namespace reckoner::provider::stripe
