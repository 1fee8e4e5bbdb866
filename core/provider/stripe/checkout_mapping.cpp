// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/checkout_mapping.h"

#include "core/base/words.h"
#include "core/payments/checkout_session.h"
#include "core/provider/provider.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::provider::stripe {

using payments::Payment;
using payments::PaymentLine;
using payments::PaymentStatus;

namespace {

constexpr const char *kSoldPrice = "reckoner_price", *kCustomAmount = "reckoner_custom_amount";
constexpr qsizetype kLongestCouponName = 40; // of the API document

Error sessionFault(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

// The braces are Stripe's own; it puts the id of the session there.
QString returnTo(const QUrl &page, const QString &outcome)
{
    const QString text = page.toString(QUrl::FullyEncoded);
    return text + (page.hasQuery() ? QLatin1Char('&') : QLatin1Char('?')) + outcome;
}

// A line at a price of its own, beside those of the catalog.
Result<void> addCustomLine(FormBody &form, const QByteArray &line, const PriceDraft &price)
{
    const QByteArray data = line + "[price_data]";
    RK_TRY_ASSIGN(const qint64 amount, stripeAmount(price.unitPrice));
    form.add(data + "[currency]", price.unitPrice.currency().code().toLower())
        .add(data + "[product]", price.productId.toString())
        .add(data + "[unit_amount]", amount);
    if (price.billingCycle)
        form.add(data + "[recurring][interval]", catalog::intervalText(*price.billingCycle))
            .add(data + "[recurring][interval_count]", qint64(price.billingCycle->frequency));
    form.add(line + "[quantity]", qint64(1));
    return {};
}

// list: the name of the list that they are of.
Result<void> addLines(FormBody &form, const QByteArray &list, const PaymentDraft &draft)
{
    int number = 0;
    const auto next = [&number, &list] { return list + '[' + QByteArray::number(number++) + ']'; };
    for (const ChargeItem &item : draft.items) {
        const QByteArray line = next();
        form.add(line + "[price]", item.priceId.toString()).add(line + "[quantity]", item.quantity);
    }
    for (const PriceDraft &price : draft.customLines)
        RK_TRY(addCustomLine(form, next(), price));
    return {};
}

// Which line is none of the catalog: Stripe files a price for it like any other, and tells nobody that it was made for
// this alone. Amounts as texts, as everywhere in metadata.
QByteArray withCustomLine(const PaymentDraft &draft)
{
    if (draft.customLines.empty() || draft.items.empty())
        return draft.customData;
    QJsonObject json = QJsonDocument::fromJson(draft.customData).object();
    json.insert(QLatin1StringView(kSoldPrice), draft.items.front().priceId.toString());
    json.insert(QLatin1StringView(kCustomAmount), QString::number(draft.customLines.front().unitPrice.minor()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PaymentStatus sessionStatus(const QString &status)
{
    if (status == QLatin1StringView("open"))
        return PaymentStatus::Ready;
    if (status == QLatin1StringView("complete"))
        return PaymentStatus::Paid;
    return status == QLatin1StringView("expired") ? PaymentStatus::Canceled : PaymentStatus::Unknown;
}

} // namespace

Result<Payment> sessionFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "checkout_session");
    Payment payment;
    payment.id = requiredId<PaymentId>(in, "id");
    payment.customerId = expandableIdOf<CustomerId>(json, "customer");
    payment.subscriptionId = expandableIdOf<SubscriptionId>(json, "subscription");
    const QString status = textOrEmpty(in, "status");
    payment.status = sessionStatus(status);
    if (payment.status == PaymentStatus::Unknown)
        payment.rawStatus = status;
    payment.currency = stripeCurrency(in, "currency");
    subscriptions::BillTotals &totals = payment.totals;
    totals.total = totals.grandTotal = totals.balance = stripeMoney(in, "amount_total", payment.currency);
    totals.subtotal = stripeMoney(in, "amount_subtotal", payment.currency);
    totals.discount = totals.tax = totals.credit = totals.creditToBalance = Money(0, payment.currency);
    payment.origin = payments::kCheckoutSessionOrigin;
    payment.customData = jsonOrEmpty(json, "metadata");
    payment.checkoutUrl = textOrEmpty(in, "url");
    return finishedAs(in, std::move(payment), json.toJson(), seen);
}

void markCustomLines(Payment &payment)
{
    const Result<JsonDocument> metadata = JsonDocument::parse(payment.customData);
    if (!metadata)
        return;
    const QString sold = metadata->root()[kSoldPrice].string().value_or(QString());
    const QString amount = metadata->root()[kCustomAmount].string().value_or(QString());
    if (sold.isEmpty() || amount.isEmpty())
        return;
    for (PaymentLine &line : payment.lines) {
        const bool isOne = line.line.quantity == 1 || line.line.quantity == -1;
        if (isOne && line.line.priceId.toString() != sold && QString::number(line.line.unitPrice.minor()) == amount)
            line.priceType = QStringLiteral("custom");
    }
}

Result<FormBody> sessionForm(const PaymentDraft &draft, bool isSubscription, const QUrl &returnUrl)
{
    if (returnUrl.isEmpty())
        return sessionFault(Words::tr("Stripe's checkout needs a page that it leads back to. Set "
                                      "stripe.checkout_return_url in the profile, or STRIPE_CHECKOUT_RETURN_URL."));
    if (draft.customerId.isEmpty())
        return sessionFault(Words::tr("A checkout is made for a customer. Create the customer first."));
    FormBody form;
    form.add("mode", isSubscription ? QStringLiteral("subscription") : QStringLiteral("payment"))
        .add("customer", draft.customerId.toString());
    RK_TRY(addLines(form, "line_items", draft));
    if (!draft.discountId.isEmpty())
        form.add("discounts[0][coupon]", draft.discountId);
    // On the session, and on what comes of it: that is how the payment is known as this checkout's.
    const QByteArray metadata = withCustomLine(draft);
    form.addMetadata(metadata).addMetadata(metadata, isSubscription ? "subscription_data" : "payment_intent_data");
    if (!isSubscription)
        form.addFlag("invoice_creation[enabled]", true); // says which price was paid, and is a receipt
    form.add("success_url", returnTo(returnUrl, QStringLiteral("checkout=success&session_id={CHECKOUT_SESSION_ID}")))
        .add("cancel_url", returnTo(returnUrl, QStringLiteral("checkout=canceled")));
    return form;
}

Result<FormBody> firstBillForm(const PaymentDraft &draft, bool isSubscription)
{
    FormBody form;
    if (draft.customerId.isEmpty()) // somebody who is created first
        form.add("customer_details[tax_exempt]", QStringLiteral("none"));
    form.add("customer", draft.customerId.toString());
    RK_TRY(addLines(form, isSubscription ? "subscription_details[items]" : "invoice_items", draft));
    return form;
}

Result<FormBody> couponForm(const DiscountDraft &draft)
{
    RK_TRY_ASSIGN(const qint64 amount, stripeAmount(draft.amount));
    FormBody form;
    form.add("amount_off", amount)
        .add("currency", draft.amount.currency().code().toLower())
        .add("duration", draft.recurs ? QStringLiteral("forever") : QStringLiteral("once"))
        .add("max_redemptions", qint64(draft.uses))
        .add("name", draft.description.left(kLongestCouponName));
    return form;
}

} // namespace reckoner::provider::stripe
