// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/product_calls.h"

#include "core/provider/paddle/product_mapping.h"

namespace reckoner::provider::paddle {

namespace {

auto productReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return productFromJson(json, account); };
}

} // namespace

Task<ListPage<catalog::Product>> listProducts(PaddleApi &api, ListFrom from)
{
    return listBothTypes<catalog::Product>(api, "/products", std::move(from), productReader(api));
}

Task<catalog::Product> getProduct(PaddleApi &api, const ProductId &id)
{
    Result<QByteArray> path = idPath("/products", id.toString());
    if (!path)
        return refused<catalog::Product>(path.error());
    return api.call<catalog::Product>(readOneCall(*path, id.toString()), productReader(api));
}

Task<catalog::Product> createProduct(PaddleApi &api, const ProductDraft &draft)
{
    Result<QByteArray> body = productBody(draft);
    if (!body)
        return refused<catalog::Product>(body.error());
    return api.call<catalog::Product>(mutationCall("POST", "/products", *body), productReader(api));
}

Task<catalog::Product> updateProduct(PaddleApi &api, const ProductId &id, const ProductEdit &edit)
{
    Result<QByteArray> path = idPath("/products", id.toString());
    Result<QByteArray> body = productEditBody(edit);
    if (!path || !body)
        return refused<catalog::Product>(path ? body.error() : path.error());
    return api.call<catalog::Product>(mutationCall("PATCH", *path, *body, id.toString()), productReader(api));
}

} // namespace reckoner::provider::paddle
