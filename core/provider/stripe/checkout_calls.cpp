// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/checkout_calls.h"

#include "core/base/words.h"
#include "core/provider/stripe/catalog_calls.h"
#include "core/provider/stripe/checkout_mapping.h"

namespace reckoner::provider::stripe {

using payments::Payment;

namespace {

// Goes on with whether the first price begins a subscription. next(bool) -> Task<T>.
template <class T, class Next> Task<T> afterPrice(const ApiPtr &api, const PaymentDraft &draft, Next next)
{
    if (draft.items.empty())
        return Task<T>::settled(
            Error{ErrorKind::Invalid, Words::tr("A checkout needs a price that is to be paid."), {}, {}});
    auto own = std::make_shared<QObject>();
    return getPrice(*api, draft.items.front().priceId)
        .then(own.get(), [own, next = std::move(next)](Result<catalog::Price> &&price) mutable -> Task<T> {
            return price ? next(price->isRecurring()) : Task<T>::settled(std::move(price).error());
        });
}

} // namespace

Task<Payment> createSession(const ApiPtr &api, const PaymentDraft &draft, const QByteArray &key)
{
    return afterPrice<Payment>(api, draft, [api, draft, key](bool isSubscription) -> Task<Payment> {
        const Result<FormBody> form = sessionForm(draft, isSubscription, api->checkoutReturnUrl());
        if (!form)
            return Task<Payment>::settled(form.error());
        return api->call<Payment>(mutationCall("POST", "/v1/checkout/sessions", *form, key), sessionFromJson);
    });
}

Task<subscriptions::Bill> previewSession(const ApiPtr &api, const PaymentDraft &draft)
{
    using subscriptions::Bill;
    return afterPrice<Bill>(api, draft, [api, draft](bool isSubscription) -> Task<Bill> {
        const Result<FormBody> form = firstBillForm(draft, isSubscription);
        if (!form)
            return Task<Bill>::settled(form.error());
        auto own = std::make_shared<QObject>();
        return createPreview(*api, *form).then(own.get(), [own](Result<PreviewedInvoice> &&first) -> Result<Bill> {
            return std::move(first).transform([](const PreviewedInvoice &one) { return billOf(one.bill); });
        });
    });
}

Task<ListPage<Payment>> listSessions(const StripeApi &api, const PaymentFilter &filter, ListFrom from)
{
    FormBody form;
    form.add("customer", filter.customerId.toString()).add("subscription", filter.subscriptionId.toString());
    if (filter.createdFrom)
        form.add("created[gte]", *filter.createdFrom);
    return api.list<Payment>(readCall("/v1/checkout/sessions", form), std::move(from), sessionFromJson);
}

Task<QString> createCoupon(const StripeApi &api, const DiscountDraft &draft, const QByteArray &key)
{
    const Result<FormBody> form = couponForm(draft);
    if (!form)
        return Task<QString>::settled(form.error());
    return api.call<QString>(mutationCall("POST", "/v1/coupons", *form, key),
                             [](JsonView json, const Seen &) -> Result<QString> {
                                 JsonReader in(json, "coupon");
                                 const QString id = in.string("id");
                                 RK_TRY(in.finish());
                                 return id;
                             });
}

} // namespace reckoner::provider::stripe
