// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/payments.h"

#include "app/sandbox/stripe/pricing.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDisputeDays = 9 * 86'400;
constexpr qint64 kRefundSettlesAfter = 3600; // of the test cards whose refunds come later

QString declineMessage(const QString &code, const QString &declineCode)
{
    if (declineCode == u"insufficient_funds"_s)
        return u"Your card has insufficient funds."_s;
    if (code == u"expired_card"_s)
        return u"Your card has expired."_s;
    if (code == u"incorrect_cvc"_s)
        return u"Your card's security code is incorrect."_s;
    if (code == u"processing_error"_s)
        return u"An error occurred while processing your card. Try again in a little bit."_s;
    if (code == u"authentication_required"_s)
        return u"This payment requires authentication."_s;
    return u"Your card was declined."_s;
}

QString accountEntry(World &world, const char *type, const QString &source, qint64 amount, const QString &currency)
{
    AccountEntry entry;
    entry.id = world.makeId("txn_");
    entry.created = world.now();
    entry.type = QLatin1String(type);
    entry.source = source;
    entry.amount = amount;
    entry.currency = currency;
    return world.accountEntries.insert(std::move(entry)).id;
}

Charge &chargeFor(World &world, PaymentIntent &intent, const QString &paymentMethod)
{
    Charge charge;
    charge.id = world.makeId("ch_");
    charge.created = world.now();
    charge.testClock = intent.testClock;
    charge.customer = intent.customer;
    charge.invoice = intent.invoice;
    charge.paymentIntent = intent.id;
    charge.paymentMethod = paymentMethod;
    charge.amount = intent.amount;
    charge.currency = intent.currency;
    charge.description = intent.fields.value(u"description"_s).toString();
    charge.metadata = intent.fields.value(u"metadata"_s).toObject();
    intent.latestCharge = charge.id;
    return world.charges.insert(std::move(charge));
}

Attempt declinePayment(World &world, PaymentIntent &intent, const QString &paymentMethod, const Decline &decline)
{
    Charge &charge = chargeFor(world, intent, paymentMethod);
    charge.status = u"failed"_s;
    charge.captured = false;
    charge.failureCode = decline.code;
    charge.declineCode = decline.declineCode;
    charge.failureMessage = declineMessage(decline.code, decline.declineCode);
    intent.status = u"requires_payment_method"_s;
    intent.paymentMethod.clear();
    intent.lastError = {
        {u"type"_s, u"card_error"_s},
        {u"code"_s, decline.code},
        {u"message"_s, charge.failureMessage},
        {u"charge"_s, charge.id},
        {u"doc_url"_s, u"https://stripe.com/docs/error-codes/"_s + QString(decline.code).replace(u'_', u'-')}};
    if (!decline.declineCode.isEmpty())
        intent.lastError.insert(u"decline_code"_s, decline.declineCode);
    if (const PaymentMethod *method = world.paymentMethods.find(paymentMethod))
        intent.lastError.insert(u"payment_method"_s, toJson(world, *method, world.accountVersion()));
    emitOf(world, "charge.failed", charge);
    emitOf(world, "payment_intent.payment_failed", intent);
    return Attempt::Declined;
}

Attempt takePayment(World &world, PaymentIntent &intent, const QString &paymentMethod, CardBehaviour behaviour)
{
    Charge &charge = chargeFor(world, intent, paymentMethod);
    intent.lastError = {};
    intent.paymentMethod = paymentMethod;
    if (intent.captureMethod == u"manual"_s) {
        charge.captured = false;
        intent.status = u"requires_capture"_s;
        intent.amountCapturable = intent.amount;
        emitOf(world, "charge.succeeded", charge);
        emitOf(world, "payment_intent.amount_capturable_updated", intent);
        return Attempt::Paid;
    }
    charge.amountCaptured = intent.amount;
    charge.balanceTransaction = accountEntry(world, "charge", charge.id, charge.amount, charge.currency);
    intent.status = u"succeeded"_s;
    intent.amountReceived = intent.amount;
    emitOf(world, "charge.succeeded", charge);
    if (behaviour == CardBehaviour::Disputed)
        openDispute(world, charge, u"fraudulent"_s, charge.amount);
    emitOf(world, "payment_intent.succeeded", intent);
    return Attempt::Paid;
}

} // namespace

QString amountText(qint64 amount, const QString &currency)
{
    const int exponent = currencyRule(currency).value_or(CurrencyRule()).exponent;
    QString digits = QString::number(std::abs(amount)).rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, u'.');
    const QString sign = amount < 0 ? u"-"_s : QString();
    if (currency == u"usd"_s)
        return sign + u'$' + digits;
    if (currency == u"eur"_s)
        return sign + u'€' + digits;
    if (currency == u"gbp"_s)
        return sign + u'£' + digits;
    return sign + digits + u' ' + currency.toUpper();
}

PaymentIntent &makeIntent(World &world, PaymentIntent intent)
{
    intent.id = world.makeId("pi_");
    intent.created = world.now();
    intent.clientSecret = intent.id + u"_secret_"_s + QString::fromLatin1(world.makeToken(25));
    PaymentIntent &filed = world.paymentIntents.insert(std::move(intent));
    emitOf(world, "payment_intent.created", filed);
    return filed;
}

std::optional<Decline> declineAhead(World &world, const QString &customer, const QString &paymentMethod)
{
    if (auto decline = world.takeDecline(customer))
        return decline;
    const PaymentMethod *method = world.paymentMethods.find(paymentMethod);
    if (!method)
        return Decline{.code = u"missing"_s, .declineCode = {}, .customer = customer};
    if (method->behaviour == CardBehaviour::Declines)
        return Decline{.code =
                           method->declineCode == u"generic_decline"_s || method->declineCode.contains(u"_funds"_s) ||
                                   method->declineCode.contains(u"lost"_s) || method->declineCode.contains(u"stolen"_s)
                               ? u"card_declined"_s
                               : method->declineCode,
                       .declineCode = method->declineCode,
                       .customer = customer};
    return std::nullopt;
}

ApiError declineAheadError(const Decline &decline)
{
    ApiError error{.status = 402,
                   .type = u"card_error"_s,
                   .code = decline.code,
                   .message = declineMessage(decline.code, decline.declineCode)};
    if (!decline.declineCode.isEmpty())
        error.more.insert(u"decline_code"_s, decline.declineCode);
    return error;
}

Attempt attemptPayment(World &world, PaymentIntent &intent, const QString &paymentMethod)
{
    const PaymentMethod *method = world.paymentMethods.find(paymentMethod);
    if (!method)
        return Attempt::Declined; // nothing to charge: no charge, no event of the intent's
    if (const auto decline = declineAhead(world, intent.customer, paymentMethod))
        return declinePayment(world, intent, paymentMethod, *decline);
    if (method->behaviour == CardBehaviour::NeedsAction) {
        intent.paymentMethod = paymentMethod;
        intent.status = u"requires_action"_s;
        emitOf(world, "payment_intent.requires_action", intent);
        return Attempt::NeedsAction;
    }
    return takePayment(world, intent, paymentMethod, method->behaviour);
}

Attempt authenticatePayment(World &world, PaymentIntent &intent, bool succeeds)
{
    RK_ASSERT(intent.status == u"requires_action"_s);
    if (succeeds)
        return takePayment(world, intent, intent.paymentMethod, CardBehaviour::Pays);
    return declinePayment(world, intent, intent.paymentMethod,
                          {.code = u"payment_intent_authentication_failure"_s, .declineCode = {}});
}

ApiError declinedError(const World &world, const PaymentIntent &intent)
{
    ApiError error{.status = 402, .type = u"card_error"_s};
    error.code = intent.lastError.value(u"code"_s).toString();
    error.message = intent.lastError.value(u"message"_s).toString();
    error.more.insert(u"charge"_s, intent.latestCharge);
    if (intent.lastError.contains(u"decline_code"_s))
        error.more.insert(u"decline_code"_s, intent.lastError.value(u"decline_code"_s));
    error.more.insert(u"payment_intent"_s, toJson(world, intent, world.accountVersion()));
    return error;
}

void captureIntent(World &world, PaymentIntent &intent, qint64 amount)
{
    Charge &charge = world.charges.at(intent.latestCharge);
    charge.captured = true;
    charge.amountCaptured = amount;
    charge.balanceTransaction = accountEntry(world, "charge", charge.id, amount, charge.currency);
    intent.amountCapturable = 0;
    intent.amountReceived = amount;
    intent.status = u"succeeded"_s;
    emitOf(world, "charge.captured", charge);
    emitOf(world, "payment_intent.succeeded", intent);
}

void cancelIntent(World &world, PaymentIntent &intent, const QString &reason)
{
    intent.status = u"canceled"_s;
    intent.canceledAt = world.now();
    intent.cancellationReason = reason;
    intent.amountCapturable = 0;
    emitOf(world, "payment_intent.canceled", intent);
}

Outcome<Refund *> refundCharge(World &world, Charge &charge, std::optional<qint64> amount, QJsonObject fields)
{
    const qint64 left = charge.amountCaptured - charge.amountRefunded;
    if (charge.status == u"failed"_s || !charge.captured)
        return refused(u"This charge cannot be refunded: nothing was captured."_s, "", u"charge"_s);
    if (charge.disputed)
        return refused(u"Charge %1 has been charged back; cannot issue a refund."_s.arg(charge.id), "charge_disputed");
    if (left <= 0)
        return refused(u"Charge %1 has already been refunded."_s.arg(charge.id), "charge_already_refunded");
    if (amount && *amount <= 0)
        return refused(u"Invalid positive integer"_s, "parameter_invalid_integer", u"amount"_s);
    if (amount.value_or(left) > left)
        return refused(u"Refund amount (%1) is greater than unrefunded amount on charge (%2)"_s.arg(
                           amountText(*amount, charge.currency), amountText(left, charge.currency)),
                       "", u"amount"_s);
    const PaymentMethod *method = world.paymentMethods.find(charge.paymentMethod);
    const CardBehaviour behaviour = method ? method->behaviour : CardBehaviour::Pays;
    Refund refund;
    refund.id = world.makeId("re_");
    refund.created = world.now();
    refund.testClock = charge.testClock;
    refund.charge = charge.id;
    refund.paymentIntent = charge.paymentIntent;
    refund.amount = amount.value_or(left);
    refund.currency = charge.currency;
    refund.status = behaviour == CardBehaviour::RefundsLater ? u"pending"_s : u"succeeded"_s;
    refund.fields = std::move(fields);
    refund.balanceTransaction = accountEntry(world, "refund", refund.id, -refund.amount, refund.currency);
    charge.amountRefunded += refund.amount;
    Refund &filed = world.refunds.insert(std::move(refund));
    emitOf(world, "refund.created", filed);
    emitOf(world, "charge.refunded", charge);
    if (behaviour == CardBehaviour::RefundsLater || behaviour == CardBehaviour::RefundFails)
        world.schedule(world.now() + kRefundSettlesAfter, Work::SettleRefund, filed.id, filed.testClock);
    return &filed;
}

void settleRefund(World &world, Refund &refund, const QString &status)
{
    if (refund.status == status || refund.status == u"failed"_s || refund.status == u"canceled"_s)
        return;
    const Refund before = refund;
    refund.status = status;
    if (status == u"failed"_s || status == u"canceled"_s) {
        refund.failureReason = u"unknown"_s;
        world.charges.at(refund.charge).amountRefunded -= refund.amount;
        accountEntry(world, "refund", refund.id, refund.amount, refund.currency);
    }
    emitUpdated(world, "refund.updated", refund, before);
    emitUpdated(world, "charge.refund.updated", refund, before);
    if (status == u"failed"_s)
        emitOf(world, "refund.failed", refund);
}

Dispute &openDispute(World &world, Charge &charge, const QString &reason, qint64 amount)
{
    Dispute dispute;
    dispute.id = world.makeId("du_");
    dispute.created = world.now();
    dispute.testClock = charge.testClock;
    dispute.charge = charge.id;
    dispute.paymentIntent = charge.paymentIntent;
    dispute.amount = amount;
    dispute.currency = charge.currency;
    dispute.reason = reason;
    dispute.dueBy = world.now() + kDisputeDays;
    charge.disputed = true;
    accountEntry(world, "adjustment", dispute.id, -amount, dispute.currency);
    Dispute &filed = world.disputes.insert(std::move(dispute));
    emitOf(world, "charge.dispute.created", filed);
    emitOf(world, "charge.dispute.funds_withdrawn", filed);
    return filed;
}

void setDisputeStatus(World &world, Dispute &dispute, const QString &status)
{
    const Dispute before = dispute;
    dispute.status = status;
    if (status != u"won"_s && status != u"lost"_s && status != u"warning_closed"_s) {
        emitUpdated(world, "charge.dispute.updated", dispute, before);
        return;
    }
    if (status == u"won"_s)
        accountEntry(world, "adjustment", dispute.id, dispute.amount, dispute.currency);
    emitOf(world, "charge.dispute.closed", dispute);
    if (status == u"won"_s)
        emitOf(world, "charge.dispute.funds_reinstated", dispute);
}

BalanceTransaction &changeBalance(World &world, Customer &customer, BalanceTransaction entry)
{
    const Customer before = customer;
    customer.balance += entry.amount;
    if (customer.currency.isEmpty())
        customer.currency = entry.currency;
    entry.id = world.makeId("cbtxn_");
    entry.created = world.now();
    entry.testClock = customer.testClock;
    entry.customer = customer.id;
    entry.endingBalance = customer.balance;
    emitUpdated(world, "customer.updated", customer, before);
    return world.balanceTransactions.insert(std::move(entry));
}

} // namespace reckoner::sandbox::stripe
