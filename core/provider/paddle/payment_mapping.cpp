// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/payment_mapping.h"

#include "core/provider/paddle/bill_mapping.h"
#include "core/provider/paddle/mapping_fields.h"
#include "core/provider/paddle/price_mapping.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace reckoner::provider::paddle {

using namespace payments;

namespace {

subscriptions::CollectionMode paymentCollectionMode(const QString &text)
{
    if (text == QLatin1StringView("automatic"))
        return subscriptions::CollectionMode::Automatic;
    return text == QLatin1StringView("manual") ? subscriptions::CollectionMode::Manual
                                               : subscriptions::CollectionMode::Unknown;
}

int smallCount(JsonReader &in, const char *key)
{
    const qint64 value = in.optionalInteger(key).value_or(0);
    if (value < 0 || value > std::numeric_limits<qint16>::max())
        in.fail(key, QStringLiteral("is out of range"));
    return value < 0 || value > std::numeric_limits<qint16>::max() ? 0 : int(value);
}

Result<PaymentAttempt> paymentAttemptFromJson(JsonView json, const QByteArray &path, Currency currency)
{
    JsonReader in(json, path);
    PaymentAttempt attempt;
    attempt.id = textOrEmpty(in, "payment_attempt_id");
    attempt.amount = in.money("amount", currency);
    attempt.status = textOrEmpty(in, "status");
    attempt.errorCode = textOrEmpty(in, "error_code");
    if (const auto method = in.optionalObject("method_details")) {
        JsonReader methodIn(*method, in.at("method_details"));
        attempt.methodType = textOrEmpty(methodIn, "type");
        if (const auto card = methodIn.optionalObject("card")) {
            JsonReader cardIn(*card, methodIn.at("card"));
            attempt.cardType = textOrEmpty(cardIn, "type");
            attempt.last4 = textOrEmpty(cardIn, "last4");
            attempt.expiryMonth = smallCount(cardIn, "expiry_month");
            attempt.expiryYear = smallCount(cardIn, "expiry_year");
            methodIn.absorb(cardIn.finish());
        }
        in.absorb(methodIn.finish());
    }
    attempt.createdAt = in.optionalInstant("created_at");
    attempt.capturedAt = in.optionalInstant("captured_at");
    RK_TRY(in.finish());
    return attempt;
}

// Totals, fees and lines. The lines are read from the bill's own line_items: they are the truth for money.
void readDetails(JsonReader &in, JsonView json, Payment &payment)
{
    const JsonView details = in.object("details");
    if (details.isMissing())
        return;
    const PriceNames names = priceNames(json.member("items"), payment.account);
    Result<subscriptions::Bill> bill = billFromDetailsJson(details, in.at("details"), names);
    if (!bill) {
        in.absorb(Result<void>(bill.error()));
        return;
    }
    if (bill->totals.total.currency() != payment.currency)
        in.fail("details", QStringLiteral("has totals in another currency than the transaction"));
    payment.totals = bill->totals;
    JsonReader totals(details.member("totals"), in.at("details") + ".totals");
    payment.fee = totals.optionalMoney("fee", payment.currency);
    payment.earnings = totals.optionalMoney("earnings", payment.currency);
    in.absorb(totals.finish());
    const std::vector<JsonView> lines = details.member("line_items").items();
    for (size_t i = 0; i < lines.size(); ++i) {
        PaymentLine line;
        JsonReader lineIn(lines[i], in.at("details") + ".line_items[" + QByteArray::number(qsizetype(i)) + ']');
        line.id = optionalIdText(lineIn, "id");
        in.absorb(lineIn.finish());
        line.line = bill->lines[i];
        if (const auto price = names.constFind(line.line.priceId); price != names.constEnd())
            line.priceType = price->type;
        payment.lines.push_back(std::move(line));
    }
}

} // namespace

Result<Payment> paymentFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "transaction");
    Payment payment;
    payment.account = account;
    payment.id = requiredId<PaymentId>(in, "id");
    payment.customerId = optionalId<CustomerId>(in, "customer_id");
    payment.subscriptionId = optionalId<SubscriptionId>(in, "subscription_id");
    payment.addressId = optionalId<AddressId>(in, "address_id");
    payment.businessId = optionalId<BusinessId>(in, "business_id");
    const QString status = in.string("status");
    payment.status = paymentStatusFromText(status);
    if (payment.status == PaymentStatus::Unknown)
        payment.rawStatus = status;
    payment.origin = textOrEmpty(in, "origin");
    payment.currency = in.currency("currency_code");
    payment.collectionMode = paymentCollectionMode(textOrEmpty(in, "collection_mode"));
    payment.invoiceNumber = textOrEmpty(in, "invoice_number");
    if (const auto checkout = in.optionalObject("checkout")) {
        JsonReader checkoutIn(*checkout, in.at("checkout"));
        payment.checkoutUrl = textOrEmpty(checkoutIn, "url");
        in.absorb(checkoutIn.finish());
    }
    payment.billingPeriod = optionalBillingPeriod(in, "billing_period");
    readDetails(in, json, payment);
    qsizetype index = 0;
    for (const JsonView &one : in.optionalArray("payments")) {
        Result<PaymentAttempt> attempt = paymentAttemptFromJson(one, in.at("payments", index++), payment.currency);
        if (attempt)
            payment.attempts.push_back(*std::move(attempt));
        else
            in.absorb(Result<void>(attempt.error()));
    }
    payment.customData = jsonOrEmpty(json, "custom_data");
    payment.billedAt = in.optionalInstant("billed_at");
    return finished(in, std::move(payment), json.toJson());
}

Result<Adjustment> adjustmentFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "adjustment");
    Adjustment adjustment;
    adjustment.account = account;
    adjustment.id = requiredId<AdjustmentId>(in, "id");
    adjustment.paymentId = requiredId<PaymentId>(in, "transaction_id");
    adjustment.subscriptionId = optionalId<SubscriptionId>(in, "subscription_id");
    adjustment.customerId = optionalId<CustomerId>(in, "customer_id");
    adjustment.action = in.string("action");
    adjustment.type = textOrEmpty(in, "type");
    adjustment.status = in.string("status");
    adjustment.reason = textOrEmpty(in, "reason");
    adjustment.currency = in.currency("currency_code");
    JsonReader totals(in.object("totals"), in.at("totals"));
    if (const auto code = totals.optionalString("currency_code"); code && *code != adjustment.currency.code())
        totals.fail("currency_code", QStringLiteral("is not the adjustment's currency"));
    adjustment.subtotal = totals.money("subtotal", adjustment.currency);
    adjustment.tax = totals.money("tax", adjustment.currency);
    adjustment.total = totals.money("total", adjustment.currency);
    in.absorb(totals.finish());
    adjustment.creditAppliedToBalance = in.optionalBoolean("credit_applied_to_balance").value_or(false);
    return finished(in, std::move(adjustment), json.toJson());
}

Result<subscriptions::Bill> paymentPreviewFromJson(JsonView json, const AccountId &account)
{
    return billFromJson(json, "transaction preview", priceNames(json.member("items"), account));
}

namespace {

Result<QJsonObject> paymentObject(const PaymentDraft &draft)
{
    QJsonArray items;
    for (const ChargeItem &item : draft.items)
        items.append(QJsonObject{{QStringLiteral("price_id"), item.priceId.toString()},
                                 {QStringLiteral("quantity"), item.quantity}});
    for (const PriceDraft &line : draft.customLines) {
        RK_TRY_ASSIGN(const QJsonObject price, priceObject(line));
        items.append(QJsonObject{{QStringLiteral("price"), price}, {QStringLiteral("quantity"), 1}});
    }
    QJsonObject body{{QStringLiteral("items"), items}};
    if (!draft.customerId.isEmpty())
        body.insert(QStringLiteral("customer_id"), draft.customerId.toString());
    if (!draft.addressId.isEmpty())
        body.insert(QStringLiteral("address_id"), draft.addressId.toString());
    if (draft.currency)
        body.insert(QStringLiteral("currency_code"), draft.currency->code());
    if (!draft.discountId.isEmpty())
        body.insert(QStringLiteral("discount_id"), draft.discountId);
    return body;
}

} // namespace

Result<QByteArray> paymentBody(const PaymentDraft &draft)
{
    RK_TRY_ASSIGN(QJsonObject body, paymentObject(draft));
    if (!draft.customData.isEmpty()) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(draft.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

Result<QByteArray> paymentPreviewBody(const PaymentDraft &draft)
{
    RK_TRY_ASSIGN(const QJsonObject body, paymentObject(draft));
    return compactJson(body);
}

QByteArray discountBody(const DiscountDraft &draft)
{
    QJsonObject body{{QStringLiteral("description"), draft.description},
                     {QStringLiteral("type"), QStringLiteral("flat")},
                     {QStringLiteral("mode"), QStringLiteral("custom")},
                     {QStringLiteral("amount"), QString::fromLatin1(draft.amount.minorUtf8())},
                     {QStringLiteral("currency_code"), draft.amount.currency().code()},
                     {QStringLiteral("enabled_for_checkout"), false},
                     {QStringLiteral("recur"), draft.recurs},
                     {QStringLiteral("usage_limit"), draft.uses}};
    QJsonArray prices;
    for (const PriceId &price : draft.priceIds)
        prices.append(price.toString());
    if (!prices.isEmpty())
        body.insert(QStringLiteral("restrict_to"), prices);
    return compactJson(body);
}

QByteArray adjustmentBody(const AdjustmentDraft &draft)
{
    QJsonObject body{{QStringLiteral("action"), draft.action},
                     {QStringLiteral("transaction_id"), draft.paymentId.toString()},
                     {QStringLiteral("reason"), draft.reason}};
    if (draft.items.empty()) {
        body.insert(QStringLiteral("type"), QStringLiteral("full"));
        return compactJson(body);
    }
    QJsonArray items;
    for (const AdjustmentItemDraft &item : draft.items) {
        QJsonObject one{{QStringLiteral("item_id"), item.lineId},
                        {QStringLiteral("type"), item.amount ? QStringLiteral("partial") : QStringLiteral("full")}};
        if (item.amount)
            one.insert(QStringLiteral("amount"), QString::fromLatin1(item.amount->minorUtf8()));
        items.append(one);
    }
    body.insert(QStringLiteral("type"), QStringLiteral("partial"));
    body.insert(QStringLiteral("items"), items);
    return compactJson(body);
}

} // namespace reckoner::provider::paddle
