// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/catalog_calls.h"

#include "core/provider/stripe/catalog_mapping.h"

namespace reckoner::provider::stripe {

using catalog::Price;
using catalog::Product;

namespace {

template <class T> Task<T> getRow(const StripeApi &api, QByteArrayView head, const QString &id, StripeReader<T> read)
{
    const Result<QByteArray> path = stripePath(head, id);
    if (!path)
        return Task<T>::settled(path.error());
    return api.call<T>(readOneCall(*path, id), std::move(read));
}

// id: of the row that changes; empty for a new one.
template <class T>
Task<T> writeRow(const StripeApi &api, const Result<QByteArray> &path, const QString &id, Result<FormBody> form,
                 const QByteArray &key, StripeReader<T> read)
{
    if (!path || !form)
        return Task<T>::settled(path ? form.error() : path.error());
    if (form->isEmpty()) // nothing to change: how it is
        return api.call<T>(readOneCall(*path, id), std::move(read));
    Call call = mutationCall("POST", *path, *std::move(form), key);
    call.expectedId = id;
    return api.call<T>(std::move(call), std::move(read));
}

} // namespace

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
    return getRow<Product>(api, "/v1/products", id.toString(), productFromJson);
}

Task<Price> getPrice(const StripeApi &api, const PriceId &id)
{
    return getRow<Price>(api, "/v1/prices", id.toString(), priceFromJson);
}

Task<Product> createProduct(const StripeApi &api, const ProductDraft &draft, const QByteArray &key)
{
    return writeRow<Product>(api, QByteArray("/v1/products"), {}, productForm(draft), key, productFromJson);
}

Task<Product> updateProduct(const StripeApi &api, const ProductId &id, const ProductEdit &edit, const QByteArray &key)
{
    return writeRow<Product>(api, stripePath("/v1/products", id.toString()), id.toString(), productEditForm(edit), key,
                             productFromJson);
}

Task<Price> createPrice(const StripeApi &api, const PriceDraft &draft, const QByteArray &key)
{
    return writeRow<Price>(api, QByteArray("/v1/prices"), {}, priceForm(draft), key, priceFromJson);
}

Task<Price> updatePrice(const StripeApi &api, const PriceId &id, const PriceEdit &edit, const QByteArray &key)
{
    return writeRow<Price>(api, stripePath("/v1/prices", id.toString()), id.toString(), priceEditForm(edit), key,
                           priceFromJson);
}

} // namespace reckoner::provider::stripe
