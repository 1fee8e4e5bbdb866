// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/payment_calls.h"

#include "core/base/log.h"
#include "core/provider/paddle/customer_mapping.h"
#include "core/provider/paddle/mapping_fields.h"
#include "core/provider/paddle/payment_mapping.h"

#include <QUrlQuery>

namespace reckoner::provider::paddle {

using namespace payments;

namespace {

constexpr int kLargestPaymentPage = 30;    // §1.5
constexpr int kLargestAdjustmentPage = 50; // §1.5

constexpr const char *kOldestPaymentFirst = "id[ASC]";

Result<BilledPayment> billedPaymentFromJson(JsonView json, const AccountId &account)
{
    RK_TRY_ASSIGN(Payment payment, paymentFromJson(json, account));
    BilledPayment billed{std::move(payment), {}, {}};
    if (const JsonView address = json["address"]; address.isObject()) {
        RK_TRY_ASSIGN(customers::Address row, addressFromJson(address, account));
        row.customerId = billed.payment.customerId;
        billed.address = std::move(row);
    }
    if (const JsonView business = json["business"]; business.isObject()) {
        RK_TRY_ASSIGN(customers::Business row, businessFromJson(business, account));
        row.customerId = billed.payment.customerId;
        billed.business = std::move(row);
    }
    return billed;
}

// Where to go on in the list of payments alone.
ListFrom withoutIncludes(ListFrom from)
{
    QUrlQuery cursor(from.cursor);
    cursor.removeAllQueryItems(QStringLiteral("include"));
    from.cursor = cursor.toString(QUrl::FullyEncoded);
    return from;
}

// What was asked for limits what may come back.
Result<Payment> paymentWithin(Result<Payment> row, const PaymentFilter &filter)
{
    if (row && !filter.subscriptionId.isEmpty() && row->subscriptionId != filter.subscriptionId)
        return foreignEntity(QStringLiteral("subscription"));
    if (row && !filter.customerId.isEmpty() && row->customerId != filter.customerId)
        return foreignEntity(QStringLiteral("customer"));
    return row;
}

Result<Adjustment> adjustmentWithin(Result<Adjustment> row, const AdjustmentFilter &filter)
{
    if (row && !filter.paymentId.isEmpty() && row->paymentId != filter.paymentId)
        return foreignEntity(QStringLiteral("transaction"));
    if (row && !filter.subscriptionId.isEmpty() && row->subscriptionId != filter.subscriptionId)
        return foreignEntity(QStringLiteral("subscription"));
    if (row && !filter.customerId.isEmpty() && row->customerId != filter.customerId)
        return foreignEntity(QStringLiteral("customer"));
    if (row && !filter.id.isEmpty() && row->id != filter.id)
        return foreignEntity(QStringLiteral("adjustment"));
    return row;
}

} // namespace

Task<ListPage<Payment>> listPayments(PaddleApi &api, const PaymentFilter &filter, ListFrom from)
{
    Query query{{"order_by", kOldestPaymentFirst}};
    if (!filter.subscriptionId.isEmpty())
        query.emplace_back("subscription_id", filter.subscriptionId.toUtf8());
    if (!filter.customerId.isEmpty())
        query.emplace_back("customer_id", filter.customerId.toUtf8());
    if (filter.createdFrom)
        query.emplace_back("created_at[GTE]", filter.createdFrom->toUtf8());
    if (filter.updatedFrom)
        query.emplace_back("updated_at[GTE]", filter.updatedFrom->toUtf8());
    if (!filter.origins.isEmpty())
        query.emplace_back("origin", filter.origins.join(QLatin1Char(',')).toUtf8());
    return api.list<Payment>(readCall("/transactions", query), std::move(from), kLargestPaymentPage,
                             [account = api.account(), filter](JsonView json) {
                                 return paymentWithin(paymentFromJson(json, account), filter);
                             });
}

Task<ListPage<BilledPayment>> listBilledPayments(PaddleApi &api, ListFrom from)
{
    return api
        .list<BilledPayment>(
            readCall("/transactions", {{"order_by", kOldestPaymentFirst}, {"include", "address,business"}}), from,
            kLargestPaymentPage,
            [account = api.account()](JsonView json) { return billedPaymentFromJson(json, account); })
        .then(api.context(), [&api, from](Result<ListPage<BilledPayment>> page) -> Task<ListPage<BilledPayment>> {
            if (page || page.error().kind != ErrorKind::Forbidden)
                return Task<ListPage<BilledPayment>>::settled(std::move(page));
            qCInfo(lcPaddle, "The key may not read addresses or businesses: payments are read without them.");
            return listPayments(api, {}, withoutIncludes(from)).then(api.context(), billedAlone);
        });
}

Task<Payment> getPayment(PaddleApi &api, const PaymentId &id)
{
    Result<QByteArray> path = idPath("/transactions", id.toString());
    if (!path)
        return refused<Payment>(path.error());
    return api.call<Payment>(readOneCall(*path, id.toString()),
                             [account = api.account()](JsonView json) { return paymentFromJson(json, account); });
}

Task<QUrl> invoiceLink(PaddleApi &api, const PaymentId &id)
{
    Result<QByteArray> path = idPath("/transactions", id.toString(), "/invoice");
    if (!path)
        return refused<QUrl>(path.error());
    return api.call<QUrl>(readCall(*path, {{"disposition", "inline"}}), [](JsonView json) -> Result<QUrl> {
        JsonReader in(json, "invoice");
        const QUrl url = privateLink(in, "url");
        if (url.isEmpty())
            in.fail("url", QStringLiteral("is missing"));
        RK_TRY(in.finish());
        return url;
    });
}

Task<Payment> createPayment(PaddleApi &api, const PaymentDraft &draft)
{
    Result<QByteArray> body = paymentBody(draft);
    if (!body)
        return refused<Payment>(body.error());
    PaymentFilter expected;
    expected.customerId = draft.customerId;
    return api.call<Payment>(mutationCall("POST", "/transactions", *body),
                             [account = api.account(), expected](JsonView json) {
                                 return paymentWithin(paymentFromJson(json, account), expected);
                             });
}

Task<subscriptions::Bill> previewPayment(PaddleApi &api, const PaymentDraft &draft)
{
    Result<QByteArray> body = paymentPreviewBody(draft);
    if (!body)
        return refused<subscriptions::Bill>(body.error());
    return api.call<subscriptions::Bill>(
        previewCall("POST", "/transactions/preview", *body),
        [account = api.account()](JsonView json) { return paymentPreviewFromJson(json, account); });
}

Task<QString> createDiscount(PaddleApi &api, const DiscountDraft &draft)
{
    return api.call<QString>(mutationCall("POST", "/discounts", discountBody(draft)),
                             [](JsonView json) -> Result<QString> {
                                 JsonReader in(json, "discount");
                                 QString id = in.string("id");
                                 if (!id.startsWith(QLatin1StringView("dsc_")))
                                     in.fail("id", QStringLiteral("is no discount's"));
                                 RK_TRY(in.finish());
                                 return id;
                             });
}

Task<ListPage<Adjustment>> listAdjustments(PaddleApi &api, const AdjustmentFilter &filter, ListFrom from)
{
    Query query{{"order_by", "id[ASC]"}};
    const auto put = [&query](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            query.emplace_back(key, value);
    };
    put("transaction_id", filter.paymentId.toUtf8());
    put("subscription_id", filter.subscriptionId.toUtf8());
    put("customer_id", filter.customerId.toUtf8());
    put("id", filter.id.toUtf8());
    return api.list<Adjustment>(readCall("/adjustments", query), std::move(from), kLargestAdjustmentPage,
                                [account = api.account(), filter](JsonView json) {
                                    return adjustmentWithin(adjustmentFromJson(json, account), filter);
                                });
}

Task<Adjustment> createAdjustment(PaddleApi &api, const AdjustmentDraft &draft)
{
    AdjustmentFilter expected;
    expected.paymentId = draft.paymentId;
    return api.call<Adjustment>(mutationCall("POST", "/adjustments", adjustmentBody(draft)),
                                [account = api.account(), expected](JsonView json) {
                                    return adjustmentWithin(adjustmentFromJson(json, account), expected);
                                });
}

} // namespace reckoner::provider::paddle
