// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/catalog_calls.h"

#include "core/provider/stripe/catalog_mapping.h"

namespace reckoner::provider::stripe {

using catalog::Price;
using catalog::Product;

Task<ListPage<Product>> listProducts(const StripeApi &api, ListFrom from)
{
    return api.list<Product>(readCall("/v1/products"), std::move(from), productFromJson);
}

Task<ListPage<Price>> listPrices(const StripeApi &api, ListFrom from)
{
    return api.list<Price>(readCall("/v1/prices"), std::move(from), priceFromJson);
}

Task<Product> getProduct(const StripeApi &api, const ProductId &id)
{
    return api.getOne<Product>("/v1/products", id.toString(), productFromJson);
}

Task<Price> getPrice(const StripeApi &api, const PriceId &id)
{
    return api.getOne<Price>("/v1/prices", id.toString(), priceFromJson);
}

Task<Product> createProduct(const StripeApi &api, const ProductDraft &draft, const QByteArray &key)
{
    return api.post<Product>(QByteArray("/v1/products"), {}, productForm(draft), key, productFromJson);
}

Task<Product> updateProduct(const StripeApi &api, const ProductId &id, const ProductEdit &edit, const QByteArray &key)
{
    return api.post<Product>(stripePath("/v1/products", id.toString()), id.toString(), productEditForm(edit), key,
                             productFromJson);
}

Task<Price> createPrice(const StripeApi &api, const PriceDraft &draft, const QByteArray &key)
{
    return api.post<Price>(QByteArray("/v1/prices"), {}, priceForm(draft), key, priceFromJson);
}

Task<Price> updatePrice(const StripeApi &api, const PriceId &id, const PriceEdit &edit, const QByteArray &key)
{
    return api.post<Price>(stripePath("/v1/prices", id.toString()), id.toString(), priceEditForm(edit), key,
                           priceFromJson);
}

} // namespace reckoner::provider::stripe
