// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/payment_mapping.h"

#include "core/base/words.h"
#include "core/provider/stripe/checkout_mapping.h"
#include "core/provider/stripe/invoice_mapping.h"

#include <algorithm>
#include <array>

namespace reckoner::provider::stripe {

using namespace payments;

namespace {

struct StatusPair {
    const char *stripe;
    PaymentStatus status;
};

constexpr std::array kIntentStatuses{
    StatusPair{"requires_payment_method", PaymentStatus::Ready},
    StatusPair{"requires_confirmation", PaymentStatus::Ready},
    StatusPair{"requires_action", PaymentStatus::Billed},
    StatusPair{"requires_capture", PaymentStatus::Billed},
    StatusPair{"processing", PaymentStatus::Billed},
    StatusPair{"succeeded", PaymentStatus::Completed},
    StatusPair{"canceled", PaymentStatus::Canceled},
};
constexpr std::array kInvoiceStatuses{
    StatusPair{"draft", PaymentStatus::Draft},
    StatusPair{"open", PaymentStatus::Billed},
    StatusPair{"paid", PaymentStatus::Completed},
    StatusPair{"void", PaymentStatus::Canceled},
};

template <size_t size> void setStatus(Payment &payment, const std::array<StatusPair, size> &known, const QString &text)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&text](const StatusPair &one) { return text == QLatin1StringView(one.stripe); });
    payment.status = found == known.end() ? PaymentStatus::Unknown : found->status;
    if (payment.status == PaymentStatus::Unknown)
        payment.rawStatus = text;
}

int smallNumber(JsonReader &in, const char *key)
{
    const qint64 value = in.optionalInteger(key).value_or(0);
    return value < 0 || value > 9'999 ? 0 : int(value);
}

void readCard(JsonReader &in, const char *key, JsonView method, PaymentAttempt &attempt)
{
    attempt.methodType = method["type"].string().value_or(QString());
    if (!method["card"].isObject())
        return;
    JsonReader card(method["card"], in.at(key) + ".card");
    attempt.cardType = textOrEmpty(card, "brand");
    attempt.last4 = textOrEmpty(card, "last4");
    attempt.expiryMonth = smallNumber(card, "exp_month");
    attempt.expiryYear = smallNumber(card, "exp_year");
    in.absorb(card.finish());
}

PaymentAttempt attemptFromCharge(JsonView charge, const QByteArray &path, Currency currency, JsonReader &outer)
{
    JsonReader in(charge, path);
    PaymentAttempt attempt;
    attempt.id = textOrEmpty(in, "id");
    attempt.amount = stripeMoney(in, "amount", currency);
    const QString status = textOrEmpty(in, "status");
    const bool captured = in.optionalBoolean("captured").value_or(false);
    attempt.status = status == QLatin1StringView("succeeded")
                         ? (captured ? QStringLiteral("captured") : QStringLiteral("authorized"))
                     : status == QLatin1StringView("failed") ? QStringLiteral("error")
                                                             : status;
    attempt.errorCode = charge["outcome"]["reason"].string().value_or(textOrEmpty(in, "failure_code"));
    readCard(in, "payment_method_details", charge["payment_method_details"], attempt);
    attempt.createdAt = optionalStripeTime(in, "created");
    if (captured)
        attempt.capturedAt = attempt.createdAt;
    outer.absorb(in.finish());
    return attempt;
}

// What declined last; the charge of it may be the last one, or there was none.
void readLastError(JsonReader &in, JsonView intent, Payment &payment)
{
    const JsonView error = intent["last_payment_error"];
    if (!error.isObject() || payment.status != PaymentStatus::Ready)
        return;
    payment.status = PaymentStatus::PastDue; // failed, and not paid since (§7)
    const QString charge = expandableId(error, "charge");
    QString code = error["decline_code"].string().value_or(error["code"].string().value_or(QString()));
    for (PaymentAttempt &attempt : payment.attempts) {
        if (attempt.id == charge) {
            attempt.errorCode = code;
            return;
        }
    }
    PaymentAttempt attempt;
    attempt.id = charge;
    attempt.amount = payment.totals.grandTotal;
    attempt.status = QStringLiteral("error");
    attempt.errorCode = std::move(code);
    readCard(in, "last_payment_error", error["payment_method"], attempt);
    payment.attempts.insert(payment.attempts.begin(), std::move(attempt));
}

void readIntent(JsonReader &in, JsonView intent, Payment &payment)
{
    payment.id = requiredId<PaymentId>(in, "id");
    payment.customerId = expandableIdOf<CustomerId>(intent, "customer");
    payment.currency = stripeCurrency(in, "currency");
    setStatus(payment, kIntentStatuses, in.string("status"));
    payment.origin = QStringLiteral("payment_intent");
    subscriptions::BillTotals &totals = payment.totals;
    totals.total = totals.subtotal = totals.grandTotal = stripeMoney(in, "amount", payment.currency);
    totals.discount = totals.tax = totals.credit = totals.creditToBalance = Money(0, payment.currency);
    const Money received = stripeMoney(in, "amount_received", payment.currency);
    totals.balance = Money(std::max<qint64>(0, totals.total.minor() - received.minor()), payment.currency);
    payment.customData = jsonOrEmpty(intent, "metadata");
    const JsonView charge = expandedObject(intent, "latest_charge");
    if (charge.isObject()) {
        payment.attempts.push_back(attemptFromCharge(charge, in.at("latest_charge"), payment.currency, in));
        payment.billedAt = payment.attempts.front().capturedAt;
    }
    readLastError(in, intent, payment);
}

void addDescription(JsonView intent, Payment &payment)
{
    const QString description = intent["description"].string().value_or(QString());
    if (description.isEmpty() || !payment.lines.empty())
        return;
    PaymentLine line;
    line.id = payment.id.toString();
    line.line.productName = description;
    line.line.quantity = 1;
    line.line.unitPrice = line.line.subtotal = line.line.total = payment.totals.total;
    line.line.discount = line.line.tax = Money(0, payment.currency);
    line.priceType = QStringLiteral("custom");
    payment.lines.push_back(std::move(line));
}

Result<void> readInvoice(JsonView invoice, Payment &payment)
{
    RK_TRY_ASSIGN(const InvoiceBill bill, invoiceBillFromJson(invoice, "invoice"));
    JsonReader in(invoice, "invoice");
    if (payment.id.isEmpty()) {
        payment.id = requiredId<PaymentId>(in, "id");
        payment.currency = bill.totals.total.currency();
        setStatus(payment, kInvoiceStatuses, textOrEmpty(in, "status"));
    }
    if (payment.currency != bill.totals.total.currency())
        in.fail("currency", QStringLiteral("is not that of the payment"));
    if (payment.customerId.isEmpty())
        payment.customerId = expandableIdOf<CustomerId>(invoice, "customer");
    payment.subscriptionId = subscriptionOfInvoice(invoice);
    if (payment.customData.isEmpty() ||
        payment.customData == "{}") // what was given to the subscription, on each of its bills
        payment.customData = metadataOfInvoice(invoice);
    payment.origin = textOrEmpty(in, "billing_reason");
    payment.collectionMode = textOrEmpty(in, "collection_method") == QLatin1StringView("send_invoice")
                                 ? subscriptions::CollectionMode::Manual
                                 : subscriptions::CollectionMode::Automatic;
    payment.invoiceNumber = textOrEmpty(in, "number");
    payment.billingPeriod = bill.period;
    payment.totals = bill.totals;
    for (const InvoiceLine &line : bill.lines)
        payment.lines.push_back({line.id, line.line, QStringLiteral("standard")});
    if (const auto transitions = in.optionalObject("status_transitions"); transitions && !payment.billedAt) {
        JsonReader at(*transitions, in.at("status_transitions"));
        payment.billedAt = optionalStripeTime(at, "paid_at");
        in.absorb(at.finish());
    }
    return in.finish();
}

QString refundStatus(const QString &stripe)
{
    if (stripe == QLatin1StringView("succeeded"))
        return QStringLiteral("approved");
    if (stripe == QLatin1StringView("failed") || stripe == QLatin1StringView("canceled"))
        return QStringLiteral("rejected");
    return stripe.isEmpty() ? QStringLiteral("pending") : stripe; // pending, requires_action, and what is to come
}

// What a refund and a dispute say alike.
Adjustment readAdjustment(JsonReader &in, JsonView json)
{
    Adjustment adjustment;
    adjustment.id = requiredId<AdjustmentId>(in, "id");
    adjustment.paymentId = expandableIdOf<PaymentId>(json, "payment_intent");
    if (adjustment.paymentId.isEmpty()) // of before payment intents
        adjustment.paymentId = expandableIdOf<PaymentId>(json, "charge");
    if (adjustment.paymentId.isEmpty())
        in.fail("payment_intent", QStringLiteral("is missing, and charge too"));
    adjustment.currency = stripeCurrency(in, "currency");
    adjustment.total = adjustment.subtotal = stripeMoney(in, "amount", adjustment.currency);
    adjustment.tax = Money(0, adjustment.currency);
    adjustment.reason = textOrEmpty(in, "reason");
    adjustment.type = QStringLiteral("partial"); // whether it is all of it, the payment's amount tells
    return adjustment;
}

// Each may be empty.
QByteArray keptPayment(const QByteArray &intent, const QByteArray &invoice)
{
    return "{\"invoice\":" + (invoice.isEmpty() ? QByteArray("null") : invoice) +
           ",\"payment_intent\":" + (intent.isEmpty() ? QByteArray("null") : intent) + '}';
}

} // namespace

Result<Payment> paymentFromJson(JsonView kept, const Seen &seen)
{
    const JsonView intent = kept["payment_intent"], invoice = kept["invoice"];
    JsonReader in(intent.isObject() ? intent : invoice, intent.isObject() ? "payment_intent" : "invoice");
    Payment payment;
    if (intent.isObject())
        readIntent(in, intent, payment);
    RK_TRY(in.finish());
    if (invoice.isObject())
        RK_TRY(readInvoice(invoice, payment));
    if (intent.isObject())
        addDescription(intent, payment);
    markCustomLines(payment);
    return finishedAs(in, std::move(payment), kept.toJson(), seen);
}

Result<Payment> paymentFromParts(const PaymentParts &parts)
{
    const auto cleaned = [](const QByteArray &text) -> Result<QByteArray> {
        if (text.isEmpty())
            return QByteArray();
        RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(text));
        return jsonWithout(document.root(),
                           {"client_secret", "confirmation_secret", "hosted_invoice_url", "invoice_pdf"});
    };
    RK_TRY_ASSIGN(const QByteArray intent, cleaned(parts.intent));
    RK_TRY_ASSIGN(const QByteArray invoice, cleaned(parts.invoice));
    RK_TRY_ASSIGN(const JsonDocument kept, JsonDocument::parse(keptPayment(intent, invoice)));
    return paymentFromJson(kept.root(), parts.seen);
}

bool isChargeId(const QString &id)
{
    return id.startsWith(QLatin1StringView("ch_")) || id.startsWith(QLatin1StringView("py_"));
}

Result<Adjustment> refundFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "refund");
    Adjustment adjustment = readAdjustment(in, json);
    adjustment.action = QStringLiteral("refund");
    adjustment.status = refundStatus(textOrEmpty(in, "status"));
    return finishedAs(in, std::move(adjustment), json.toJson(), seen);
}

Result<Adjustment> disputeFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "dispute");
    Adjustment adjustment = readAdjustment(in, json);
    const QString status = textOrEmpty(in, "status");
    // A warning takes no money; a dispute takes it at once and gives it back when it is won (§2.6).
    adjustment.action = status.startsWith(QLatin1StringView("warning")) ? QStringLiteral("chargeback_warning")
                                                                        : QStringLiteral("chargeback");
    const bool back = status == QLatin1StringView("won") || status == QLatin1StringView("prevented") ||
                      status == QLatin1StringView("warning_closed");
    adjustment.status = back ? QStringLiteral("reversed") : QStringLiteral("approved");
    return finishedAs(in, std::move(adjustment), json.toJson(), seen);
}

Result<FormBody> refundForm(const AdjustmentDraft &draft)
{
    const auto invalid = [](const QString &words) { return Error{ErrorKind::Invalid, words, {}, {}}; };
    if (draft.action != QLatin1StringView("refund"))
        return invalid(Words::tr("Stripe knows refunds of payments only. A credit is given in Stripe's dashboard."));
    FormBody form;
    const QString payment = draft.paymentId.toString();
    form.add(isChargeId(payment) ? "charge" : "payment_intent", payment);
    std::optional<Money> amount;
    for (const AdjustmentItemDraft &item : draft.items) {
        if (!item.amount)
            return invalid(Words::tr("Stripe refunds amounts, not lines. Enter the amount."));
        RK_TRY_ASSIGN(amount, amount ? amount->plus(*item.amount) : Result<Money>(*item.amount));
    }
    if (amount) {
        RK_TRY_ASSIGN(const qint64 minor, stripeAmount(*amount));
        form.add("amount", minor);
    }
    form.add("reason", QStringLiteral("requested_by_customer")).add("metadata[reason]", draft.reason.left(500));
    return form;
}

} // namespace reckoner::provider::stripe
