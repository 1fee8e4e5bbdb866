// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/subscription_calls.h"

#include "core/provider/paddle/payment_mapping.h"
#include "core/provider/paddle/subscription_mapping.h"

namespace reckoner::provider::paddle {

using namespace subscriptions;

namespace {

constexpr int kLargestSubscriptionPage = 200;

auto subscriptionReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return subscriptionFromJson(json, account); };
}

Task<Subscription> changeSubscription(PaddleApi &api, const SubscriptionId &id, const QByteArray &method,
                                      const QByteArray &tail, const QByteArray &body)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString(), tail);
    if (!path)
        return refused<Subscription>(path.error());
    return api.call<Subscription>(mutationCall(method, *path, body, id.toString()), subscriptionReader(api));
}

Task<ProviderPreview> previewSubscription(PaddleApi &api, const SubscriptionId &id, const Call &call,
                                          const Clock &clock)
{
    return api.call<ProviderPreview>(call, [account = api.account(), id, &clock](JsonView data) {
        return previewFromJson(data, account, {id, clock.now()});
    });
}

} // namespace

Task<ListPage<Subscription>> listSubscriptions(PaddleApi &api, const SubscriptionFilter &filter, ListFrom from)
{
    Query query{{"order_by", "id[ASC]"}};
    if (!filter.customerId.isEmpty())
        query.emplace_back("customer_id", filter.customerId.toUtf8());
    if (!filter.statuses.isEmpty())
        query.emplace_back("status", filter.statuses.join(QLatin1Char(',')).toUtf8());
    return api.list<Subscription>(
        readCall("/subscriptions", query), std::move(from), kLargestSubscriptionPage,
        [account = api.account(), customer = filter.customerId](JsonView json) -> Result<Subscription> {
            Result<Subscription> row = subscriptionFromJson(json, account);
            if (row && !customer.isEmpty() && row->customerId != customer)
                return foreignEntity(QStringLiteral("customer"));
            return row;
        });
}

Task<Subscription> getSubscription(PaddleApi &api, const SubscriptionId &id)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString());
    if (!path)
        return refused<Subscription>(path.error());
    return api.call<Subscription>(readOneCall(*path, id.toString()), subscriptionReader(api));
}

Task<ProviderPreview> previewItems(PaddleApi &api, const SubscriptionId &id, const ItemsChange &change,
                                   const Clock &clock)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString(), "/preview");
    if (!path)
        return refused<ProviderPreview>(path.error());
    return previewSubscription(api, id, previewCall("PATCH", *path, changeItemsBody(change)), clock);
}

Task<Subscription> changeItems(PaddleApi &api, const SubscriptionId &id, const ItemsChange &change)
{
    return changeSubscription(api, id, "PATCH", {}, changeItemsBody(change));
}

Task<Subscription> pause(PaddleApi &api, const SubscriptionId &id, const PauseRequest &request)
{
    return changeSubscription(api, id, "POST", "/pause", pauseBody(request));
}

Task<Subscription> resume(PaddleApi &api, const SubscriptionId &id, const ResumeRequest &request)
{
    return changeSubscription(api, id, "POST", "/resume", resumeBody(request));
}

Task<Subscription> cancel(PaddleApi &api, const SubscriptionId &id, const CancelRequest &request)
{
    return changeSubscription(api, id, "POST", "/cancel", cancelBody(request));
}

Task<Subscription> clearScheduledChange(PaddleApi &api, const SubscriptionId &id)
{
    return changeSubscription(api, id, "PATCH", {}, clearScheduledChangeBody());
}

Task<Subscription> activate(PaddleApi &api, const SubscriptionId &id)
{
    return changeSubscription(api, id, "POST", "/activate", "{}");
}

Task<ProviderPreview> previewNextBill(PaddleApi &api, const SubscriptionId &id, const NextBillChange &change,
                                      const Clock &clock)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString(), "/preview");
    if (!path)
        return refused<ProviderPreview>(path.error());
    return previewSubscription(api, id, previewCall("PATCH", *path, nextBillBody(change)), clock);
}

Task<Subscription> moveNextBill(PaddleApi &api, const SubscriptionId &id, const NextBillChange &change)
{
    return changeSubscription(api, id, "PATCH", {}, nextBillBody(change));
}

Task<ProviderPreview> previewCharge(PaddleApi &api, const SubscriptionId &id, const ChargeRequest &request,
                                    const Clock &clock)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString(), "/charge/preview");
    if (!path)
        return refused<ProviderPreview>(path.error());
    return previewSubscription(api, id, previewCall("POST", *path, chargeBody(request)), clock);
}

Task<Subscription> charge(PaddleApi &api, const SubscriptionId &id, const ChargeRequest &request)
{
    return changeSubscription(api, id, "POST", "/charge", chargeBody(request));
}

Task<payments::Payment> paymentMethodUpdatePayment(PaddleApi &api, const SubscriptionId &id)
{
    Result<QByteArray> path = idPath("/subscriptions", id.toString(), "/update-payment-method-transaction");
    if (!path)
        return refused<payments::Payment>(path.error());
    return api.call<payments::Payment>(
        readCall(*path), [account = api.account(), id](JsonView data) -> Result<payments::Payment> {
            Result<payments::Payment> payment = paymentFromJson(data, account);
            if (payment && !payment->subscriptionId.isEmpty() && payment->subscriptionId != id)
                return foreignEntity(QStringLiteral("subscription"));
            return payment;
        });
}

} // namespace reckoner::provider::paddle
