// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/price_calls.h"

#include "core/provider/paddle/price_mapping.h"
#include "core/provider/paddle/price_preview_mapping.h"
#include "core/provider/paddle/product_calls.h"

namespace reckoner::provider::paddle {

namespace {

auto priceReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return priceFromJson(json, account); };
}

} // namespace

Task<ListPage<catalog::Price>> listPrices(PaddleApi &api, ListFrom from)
{
    return listBothTypes<catalog::Price>(api, "/prices", std::move(from), priceReader(api));
}

Task<catalog::Price> getPrice(PaddleApi &api, const PriceId &id)
{
    Result<QByteArray> path = idPath("/prices", id.toString());
    if (!path)
        return refused<catalog::Price>(path.error());
    return api.call<catalog::Price>(readOneCall(*path, id.toString()), priceReader(api));
}

Task<catalog::Price> createPrice(PaddleApi &api, const PriceDraft &draft)
{
    Result<QByteArray> body = priceBody(draft);
    if (!body)
        return refused<catalog::Price>(body.error());
    const auto read = [reader = priceReader(api), product = draft.productId,
                       amount = draft.unitPrice](JsonView json) -> Result<catalog::Price> {
        Result<catalog::Price> made = reader(json);
        if (made && made->productId != product)
            return foreignEntity(QStringLiteral("product"));
        if (made && made->unitPrice != amount)
            return foreignEntity(QStringLiteral("amount"));
        return made;
    };
    return api.call<catalog::Price>(mutationCall("POST", "/prices", *body), read);
}

Task<catalog::Price> updatePrice(PaddleApi &api, const PriceId &id, const PriceEdit &edit)
{
    Result<QByteArray> path = idPath("/prices", id.toString());
    Result<QByteArray> body = priceEditBody(edit);
    if (!path || !body)
        return refused<catalog::Price>(path ? body.error() : path.error());
    return api.call<catalog::Price>(mutationCall("PATCH", *path, *body, id.toString()), priceReader(api));
}

Task<subscriptions::PricePreview> previewPrices(PaddleApi &api, const subscriptions::PricePreviewRequest &request)
{
    Result<QByteArray> body = pricePreviewBody(request);
    if (!body)
        return refused<subscriptions::PricePreview>(body.error());
    const auto read = [request](JsonView json) { return pricePreviewFromJson(json, request); };
    return api.call<subscriptions::PricePreview>(previewCall("POST", "/pricing-preview", *body), read);
}

} // namespace reckoner::provider::paddle
