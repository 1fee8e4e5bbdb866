// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/checkout.h"

#include "app/sandbox/stripe/customers.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

struct TestCard {
    const char *token;
    const char *number;
    const char *brand;
    CardBehaviour behaviour;
    const char *declineCode;
};
constexpr TestCard kTestCards[] = {
    {"pm_card_visa", "4242424242424242", "visa", CardBehaviour::Pays, ""},
    {"pm_card_mastercard", "5555555555554444", "mastercard", CardBehaviour::Pays, ""},
    {"pm_card_amex", "378282246310005", "amex", CardBehaviour::Pays, ""},
    {"pm_card_visa_debit", "4000056655665556", "visa", CardBehaviour::Pays, ""},
    {"pm_card_visa_chargeDeclined", "4000000000000002", "visa", CardBehaviour::Declines, "generic_decline"},
    {"pm_card_chargeDeclined", "4000000000000002", "visa", CardBehaviour::Declines, "generic_decline"},
    {"pm_card_visa_chargeDeclinedInsufficientFunds", "4000000000009995", "visa", CardBehaviour::Declines,
     "insufficient_funds"},
    {"pm_card_visa_chargeDeclinedLostCard", "4000000000009987", "visa", CardBehaviour::Declines, "lost_card"},
    {"pm_card_visa_chargeDeclinedStolenCard", "4000000000009979", "visa", CardBehaviour::Declines, "stolen_card"},
    {"pm_card_chargeDeclinedExpiredCard", "4000000000000069", "visa", CardBehaviour::Declines, "expired_card"},
    {"pm_card_chargeDeclinedIncorrectCvc", "4000000000000127", "visa", CardBehaviour::Declines, "incorrect_cvc"},
    {"pm_card_chargeDeclinedProcessingError", "4000000000000119", "visa", CardBehaviour::Declines, "processing_error"},
    {"pm_card_chargeCustomerFail", "4000000000000341", "visa", CardBehaviour::Declines, "generic_decline"},
    {"pm_card_authenticationRequired", "4000002500003155", "visa", CardBehaviour::NeedsAction, ""},
    {"pm_card_threeDSecure2Required", "4000000000003220", "visa", CardBehaviour::NeedsAction, ""},
    {"pm_card_createDispute", "4000000000000259", "visa", CardBehaviour::Disputed, ""},
    {"pm_card_pendingRefund", "4000000000007726", "visa", CardBehaviour::RefundsLater, ""},
    {"pm_card_refundFail", "4000000000005126", "visa", CardBehaviour::RefundFails, ""},
};

QString sessionCustomer(World &world, CheckoutSession &session, const Buyer &buyer)
{
    QString email = buyer.email;
    if (email.isEmpty())
        email = session.fields.value(u"customer_email"_s).toString();
    if (const Customer *customer = world.customers.find(session.customer)) {
        session.customerDetails = {{u"email"_s, orNull(customer->email)}, {u"name"_s, orNull(customer->name)}};
    } else {
        if (email.isEmpty())
            email = u"buyer@example.com"_s;
        session.customerDetails = {{u"email"_s, email}, {u"name"_s, orNull(buyer.name)}};
        if (session.mode == u"subscription"_s || session.createsCustomer) {
            Customer made;
            made.email = email;
            made.name = buyer.name;
            session.customer = makeCustomer(world, std::move(made)).id;
        }
    }
    QJsonObject &details = session.customerDetails;
    details.insert(u"tax_exempt"_s, u"none"_s);
    details.insert(u"tax_ids"_s, QJsonArray());
    insertNulls(details, {"address", "phone"});
    return session.customer;
}

Check completeSubscription(World &world, CheckoutSession &session, const QString &paymentMethod)
{
    Subscription draft;
    draft.customer = session.customer;
    draft.currency = session.currency;
    draft.defaultPaymentMethod = paymentMethod;
    giveCoupon(world, draft, session.coupon);
    draft.isFlexible = world.accountVersion().defaultsToFlexibleBilling();
    draft.fields = {{u"metadata"_s, session.subscriptionData.value(u"metadata"_s).toObject()},
                    {u"description"_s, session.subscriptionData.value(u"description"_s).isString()
                                           ? session.subscriptionData.value(u"description"_s)
                                           : QJsonValue()}};
    const qint64 trialDays = session.subscriptionData.value(u"trial_period_days"_s).toInteger();
    if (trialDays > 0)
        draft.trialEnd = world.now() + trialDays * 86'400;
    else if (session.subscriptionData.contains(u"trial_end"_s))
        draft.trialEnd = session.subscriptionData.value(u"trial_end"_s).toInteger();
    const bool needsAction = world.paymentMethods.at(paymentMethod).behaviour == CardBehaviour::NeedsAction;
    StartOptions options{.paymentBehavior = needsAction ? u"allow_incomplete"_s : u"error_if_incomplete"_s};
    for (const CheckoutLine &line : session.lines) {
        if (world.prices.at(line.price).recurring)
            draft.items.push_back({.id = {}, .price = line.price, .quantity = line.quantity});
        else
            options.oneTime.push_back(line);
    }
    SB_TRY_ASSIGN(const Subscription *started, startSubscription(world, std::move(draft), options));
    session.subscription = started->id;
    session.invoice = started->latestInvoice;
    const Invoice &invoice = world.invoices.at(session.invoice);
    if (PaymentIntent *intent = world.paymentIntents.find(invoice.paymentIntent);
        intent && intent->status == u"requires_action"_s)
        completeAuthentication(world, *intent); // on the page, before it goes on
    session.paymentStatus = invoice.amountDue() == 0      ? u"no_payment_required"_s
                            : invoice.status == u"paid"_s ? u"paid"_s
                                                          : u"unpaid"_s;
    return Done{};
}

qint64 sessionTotal(const World &world, const CheckoutSession &session)
{
    qint64 total = 0;
    for (const CheckoutLine &line : session.lines)
        total += checkoutLineAmount(world, session, line) - line.discount;
    return total;
}

PaymentIntent &sessionIntent(World &world, CheckoutSession &session)
{
    if (PaymentIntent *made = world.paymentIntents.find(session.paymentIntent)) {
        made->customer = session.customer; // who tries again may be somebody else
        return *made;
    }
    PaymentIntent intent;
    intent.customer = session.customer;
    intent.session = session.id;
    intent.amount = sessionTotal(world, session);
    intent.currency = session.currency;
    intent.fields = session.paymentIntentData;
    if (intent.fields.value(u"capture_method"_s).isString())
        intent.captureMethod = intent.fields.value(u"capture_method"_s).toString();
    intent.fields.remove(u"capture_method"_s);
    PaymentIntent &filed = makeIntent(world, std::move(intent));
    session.paymentIntent = filed.id;
    return filed;
}

// The invoice of a one-time payment, when the session asks for one.
void sessionInvoice(World &world, CheckoutSession &session, const PaymentIntent &intent)
{
    if (!session.createsInvoice || session.customer.isEmpty())
        return;
    Invoice invoice = blankInvoice(world, world.customers.at(session.customer), session.currency);
    invoice.coupon = session.coupon;
    for (const CheckoutLine &line : session.lines)
        invoice.lines.push_back(lineOfOneTime(world, line, session.currency));
    Invoice &filed = fileInvoice(world, std::move(invoice));
    Customer &customer = world.customers.at(session.customer);
    filed.number = takeInvoiceNumber(customer);
    filed.finalizedAt = world.now();
    filed.endingBalance = filed.startingBalance = customer.balance;
    filed.paymentIntent = intent.id;
    filed.payments.push_back({.id = world.makeId("inpay_"),
                              .created = world.now(),
                              .paymentIntent = intent.id,
                              .amountRequested = intent.amount,
                              .paidAt = {}});
    session.invoice = filed.id;
    world.paymentIntents.at(intent.id).invoice = filed.id;
    world.charges.at(intent.latestCharge).invoice = filed.id;
    emitOf(world, "invoice.finalized", filed);
    markInvoicePaid(world, filed);
}

Check completePayment(World &world, CheckoutSession &session, const Buyer &buyer, const QString &paymentMethod)
{
    if (sessionTotal(world, session) == 0) {
        session.paymentStatus = u"no_payment_required"_s;
        return Done{};
    }
    PaymentIntent &intent = sessionIntent(world, session);
    if (buyer.pays == BuyerPays::Later) {
        intent.status = u"processing"_s;
        intent.paymentMethod = paymentMethod;
        emitOf(world, "payment_intent.processing", intent);
        return Done{};
    }
    if (attemptPayment(world, intent, paymentMethod) == Attempt::NeedsAction)
        authenticatePayment(world, intent, true); // on the page, before it goes on
    if (intent.status != u"succeeded"_s && intent.status != u"requires_capture"_s)
        return declinedError(world, intent);
    session.paymentStatus = u"paid"_s;
    if (intent.status == u"succeeded"_s)
        sessionInvoice(world, session, intent);
    return Done{};
}

} // namespace

std::optional<PaymentMethod> testCard(const QString &numberOrToken)
{
    for (const TestCard &card : kTestCards) {
        if (numberOrToken != QLatin1String(card.token) && numberOrToken != QLatin1String(card.number))
            continue;
        PaymentMethod method;
        method.brand = QLatin1String(card.brand);
        method.last4 = QString::fromLatin1(card.number).right(4);
        method.behaviour = card.behaviour;
        method.declineCode = QLatin1String(card.declineCode);
        return method;
    }
    return std::nullopt;
}

Outcome<PaymentMethod *> takePaymentMethod(World &world, const QString &token, const QString &customer)
{
    if (PaymentMethod *known = world.paymentMethods.find(token); known && !known->deleted) {
        if (!known->customer.isEmpty() && !customer.isEmpty() && known->customer != customer)
            return refused(u"The payment method %1 belongs to another customer."_s.arg(token));
        return known;
    }
    auto method = testCard(token);
    if (!method || !token.startsWith(u"pm_"_s))
        return noSuch("PaymentMethod", token, u"payment_method"_s, 400);
    method->id = world.makeId("pm_");
    method->created = world.now();
    method->customer = customer;
    return &world.paymentMethods.insert(std::move(*method));
}

Check completeSession(World &world, CheckoutSession &session, const Buyer &buyer)
{
    if (session.status != u"open"_s)
        return refused(u"This Checkout Session is no longer open."_s);
    const CheckoutSession before = session;
    const QString customer = sessionCustomer(world, session, buyer);
    SB_TRY_ASSIGN(const PaymentMethod *method, takePaymentMethod(world, buyer.paymentMethod, customer));
    if (session.mode == u"setup"_s) {
        session.paymentStatus = u"no_payment_required"_s;
    } else {
        Check done = session.mode == u"subscription"_s ? completeSubscription(world, session, method->id)
                                                       : completePayment(world, session, buyer, method->id);
        if (!done) {
            session.customer = before.customer;
            session.customerDetails = {};
            return done;
        }
    }
    session.status = u"complete"_s;
    emitOf(world, "checkout.session.completed", session);
    return Done{};
}

Check settleSession(World &world, CheckoutSession &session, bool succeeds)
{
    PaymentIntent *intent = world.paymentIntents.find(session.paymentIntent);
    if (session.status != u"complete"_s || !intent || intent->status != u"processing"_s)
        return refused(u"No payment of this session is under way."_s);
    const QString method = intent->paymentMethod;
    if (!succeeds)
        world.declines.push_front({.customer = intent->customer});
    attemptPayment(world, *intent, method);
    const bool isPaid = intent->status == u"succeeded"_s;
    if (isPaid) {
        session.paymentStatus = u"paid"_s;
        sessionInvoice(world, session, *intent);
    }
    emitOf(world, isPaid ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed",
           session);
    return Done{};
}

Check failSession(World &world, CheckoutSession &session)
{
    const auto done = completeSession(world, session, {.paymentMethod = u"pm_card_visa_chargeDeclined"_s});
    return done ? Check(refused(u"Nothing was to be paid."_s)) : Check(Done{});
}

void expireSession(World &world, CheckoutSession &session)
{
    if (session.status != u"open"_s)
        return;
    session.status = u"expired"_s;
    if (PaymentIntent *intent = world.paymentIntents.find(session.paymentIntent);
        intent && intent->status == u"requires_payment_method"_s)
        cancelIntent(world, *intent, u"automatic"_s);
    emitOf(world, "checkout.session.expired", session);
}

} // namespace reckoner::sandbox::stripe
