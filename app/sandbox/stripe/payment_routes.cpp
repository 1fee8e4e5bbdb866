// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/routes.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

Outcome<PaymentIntent *> intentOf(Call &call)
{
    return findRow(call.world.paymentIntents, call.param("id"), "payment_intent", u"intent"_s);
}

void readIntent(Params &in, QJsonObject &fields)
{
    in.copy(fields, {{"description"},
                     {"receipt_email"},
                     {"setup_future_usage"},
                     {"statement_descriptor"},
                     {"statement_descriptor_suffix"},
                     {"transfer_group"},
                     {"shipping", Params::Kind::Hash}});
    in.metadataOf(fields);
    if (auto automatic = in.object("automatic_payment_methods")) {
        QJsonObject kept{{u"enabled"_s, automatic->boolean("enabled").value_or(false)}};
        kept.insert(u"allow_redirects"_s,
                    automatic->oneOf("allow_redirects", {u"always"_s, u"never"_s}).value_or(u"always"_s));
        fields.insert(u"automatic_payment_methods"_s, kept);
    }
    in.ignore({"payment_method_types", "off_session", "return_url", "payment_method_options",
               "error_on_requires_action", "confirmation_method", "use_stripe_sdk", "mandate_data"});
}

Check amountFits(const QString &currency, qint64 amount)
{
    const auto rule = currencyRule(currency);
    if (!rule)
        return refused(u"Invalid currency: %1."_s.arg(currency), "", u"currency"_s);
    if (amount < rule->minimumCharge)
        return refused(u"Amount must be at least %1."_s.arg(amountText(rule->minimumCharge, currency)),
                       "amount_too_small", u"amount"_s);
    if (amount > 99'999'999)
        return refused(u"Amount must be no more than %1."_s.arg(amountText(99'999'999, currency)), "amount_too_large",
                       u"amount"_s);
    if (amount % rule->divisibleBy != 0)
        return refused(u"Amounts in %1 must be divisible by %2."_s.arg(currency).arg(rule->divisibleBy), "",
                       u"amount"_s);
    return Done{};
}

Answer confirmNow(Call &call, PaymentIntent &intent, const QString &method)
{
    World &world = call.world;
    const bool isConfirmable =
        intent.status == u"requires_payment_method"_s || intent.status == u"requires_confirmation"_s;
    if (!isConfirmable)
        return refused(
            u"You cannot confirm this PaymentIntent because it has already a status of %1."_s.arg(intent.status),
            "payment_intent_unexpected_state");
    if (method.isEmpty())
        return refused(u"You cannot confirm this PaymentIntent because it's missing a payment method."_s,
                       "payment_intent_unexpected_state");
    SB_TRY_ASSIGN(const PaymentMethod *found, takePaymentMethod(world, method, intent.customer));
    if (Invoice *invoice = world.invoices.find(intent.invoice); invoice && invoice->status == u"open"_s) {
        if (collectInvoice(world, *invoice, found->id) == Attempt::Declined)
            return declinedError(world, intent);
    } else if (attemptPayment(world, intent, found->id) == Attempt::Declined) {
        return declinedError(world, intent);
    }
    return call.json(intent);
}

Answer createIntent(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    PaymentIntent intent;
    intent.amount = in.integer("amount", {.isRequired = true, .minimum = 1}).value_or(0);
    intent.currency = in.text("currency", {.isRequired = true}).value_or(QString()).toLower();
    intent.customer = in.text("customer").value_or(QString());
    intent.captureMethod =
        in.oneOf("capture_method", {u"automatic"_s, u"automatic_async"_s, u"manual"_s})
            .value_or(call.request.version.isAtLeast("2024-04-10") ? u"automatic_async"_s : u"automatic"_s);
    const auto method = in.text("payment_method");
    const bool confirms = in.boolean("confirm").value_or(false);
    readIntent(in, intent.fields);
    SB_TRY(in.check());
    SB_TRY(amountFits(intent.currency, intent.amount));
    if (!intent.customer.isEmpty())
        SB_TRY(findRow(world.customers, intent.customer, "customer", u"customer"_s));
    const Customer *customer = world.customers.find(intent.customer);
    const TimeScope scope(world, customer ? customer->testClock : QString());
    if (customer)
        intent.testClock = customer->testClock;
    if (method) {
        SB_TRY_ASSIGN(const PaymentMethod *found, takePaymentMethod(world, *method, intent.customer));
        intent.paymentMethod = found->id;
        intent.status = u"requires_confirmation"_s;
    }
    PaymentIntent &made = makeIntent(world, std::move(intent));
    return confirms ? confirmNow(call, made, made.paymentMethod) : Answer(call.json(made));
}

Answer updateIntent(Call &call)
{
    SB_TRY_ASSIGN(PaymentIntent * intent, intentOf(call));
    Params &in = call.in;
    PaymentIntent after = *intent;
    readIntent(in, after.fields);
    after.amount = in.integer("amount", {.minimum = 1}).value_or(after.amount);
    after.customer = in.text("customer").value_or(after.customer);
    const auto method = in.text("payment_method");
    const auto currency = in.text("currency");
    SB_TRY(in.check());
    after.currency = currency.value_or(after.currency).toLower();
    const bool isChanged = method || after.amount != intent->amount || after.currency != intent->currency ||
                           after.customer != intent->customer;
    const bool isChargeable = intent->status == u"requires_payment_method"_s ||
                              intent->status == u"requires_confirmation"_s || intent->status == u"requires_action"_s;
    if (isChanged && !isChargeable)
        return refused(u"This PaymentIntent could not be updated because it has a status of %1."_s.arg(intent->status),
                       "payment_intent_unexpected_state");
    SB_TRY(amountFits(after.currency, after.amount));
    if (method) {
        SB_TRY_ASSIGN(const PaymentMethod *found, takePaymentMethod(call.world, *method, after.customer));
        after.paymentMethod = found->id;
        after.status = u"requires_confirmation"_s;
    }
    *intent = std::move(after);
    return call.json(*intent);
}

Answer confirmIntent(Call &call)
{
    SB_TRY_ASSIGN(PaymentIntent * intent, intentOf(call));
    const TimeScope scope(call.world, intent->testClock);
    const auto method = call.in.text("payment_method");
    call.in.ignore(
        {"return_url", "off_session", "receipt_email", "setup_future_usage", "mandate_data", "client_secret"});
    SB_TRY(call.in.check());
    if (!intent->session.isEmpty())
        return refused(u"The PaymentIntent of a Checkout Session cannot be confirmed directly."_s,
                       "payment_intent_unexpected_state");
    return confirmNow(call, *intent, method.value_or(intent->paymentMethod));
}

Answer captureNow(Call &call)
{
    SB_TRY_ASSIGN(PaymentIntent * intent, intentOf(call));
    const TimeScope scope(call.world, intent->testClock);
    const auto amount = call.in.integer("amount_to_capture", {.minimum = 1});
    call.in.ignore({"final_capture", "statement_descriptor", "metadata"});
    SB_TRY(call.in.check());
    if (intent->status != u"requires_capture"_s)
        return refused(u"This PaymentIntent could not be captured because it has a status of %1."_s.arg(intent->status),
                       "payment_intent_unexpected_state");
    if (amount.value_or(0) > intent->amountCapturable)
        return refused(u"You cannot capture more than the authorized amount."_s, "amount_too_large",
                       u"amount_to_capture"_s);
    captureIntent(call.world, *intent, amount.value_or(intent->amountCapturable));
    return call.json(*intent);
}

Answer cancelIntentNow(Call &call)
{
    SB_TRY_ASSIGN(PaymentIntent * intent, intentOf(call));
    const TimeScope scope(call.world, intent->testClock);
    const auto reason = call.in.oneOf("cancellation_reason",
                                      {u"duplicate"_s, u"fraudulent"_s, u"requested_by_customer"_s, u"abandoned"_s});
    SB_TRY(call.in.check());
    if (intent->status == u"succeeded"_s || intent->status == u"canceled"_s || intent->status == u"processing"_s)
        return refused(u"You cannot cancel this PaymentIntent because it has a status of %1."_s.arg(intent->status),
                       "payment_intent_unexpected_state");
    cancelIntent(call.world, *intent, reason.value_or(QString()));
    return call.json(*intent);
}

Answer createRefund(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    const auto intentId = in.text("payment_intent"), chargeId = in.text("charge");
    const auto amount = in.integer("amount", {.minimum = 1});
    QJsonObject fields;
    if (const auto reason = in.oneOf("reason", {u"duplicate"_s, u"fraudulent"_s, u"requested_by_customer"_s}))
        fields.insert(u"reason"_s, *reason);
    in.metadataOf(fields);
    in.ignore({"instructions_email", "refund_application_fee", "reverse_transfer"});
    if (!intentId && !chargeId)
        in.fail(refused(u"One of the following params should be provided for this request: payment_intent or charge."_s,
                        "parameter_missing"));
    SB_TRY(in.check());
    QString id = chargeId.value_or(QString());
    if (intentId) {
        SB_TRY_ASSIGN(const PaymentIntent *intent,
                      findRow(world.paymentIntents, *intentId, "payment_intent", u"payment_intent"_s));
        if (intent->latestCharge.isEmpty() || intent->status != u"succeeded"_s)
            return refused(u"This PaymentIntent (%1) does not have a successful charge to refund."_s.arg(*intentId));
        id = intent->latestCharge;
    }
    SB_TRY_ASSIGN(Charge * charge, findRow(world.charges, id, "charge", u"charge"_s));
    const TimeScope scope(world, charge->testClock);
    SB_TRY_ASSIGN(const Refund *refund, refundCharge(world, *charge, amount, fields));
    return call.json(*refund);
}

Answer listCharges(Call &call)
{
    const auto customer = call.in.text("customer"), intent = call.in.text("payment_intent");
    call.in.ignore({"transfer_group"});
    return listAnswer(call, call.world.charges, "charge", [&](const Charge &one) {
        return fits(customer, one.customer) && fits(intent, one.paymentIntent) &&
               (customer || intent || one.testClock.isEmpty());
    });
}

Answer listRefunds(Call &call, std::optional<QString> charge)
{
    if (!charge)
        charge = call.in.text("charge");
    const auto intent = call.in.text("payment_intent");
    return listAnswer(call, call.world.refunds, "refund",
                      [&](const Refund &one) { return fits(charge, one.charge) && fits(intent, one.paymentIntent); });
}

// Members that only carry metadata, as several objects' updates do.
template <class T> Answer updateNotes(Call &call, T &row, const char *event)
{
    T after = row;
    call.in.metadataOf(after.fields);
    SB_TRY(call.in.check());
    const T before = std::exchange(row, std::move(after));
    emitUpdated(call.world, event, row, before);
    return call.json(row);
}

Answer updateDispute(Call &call)
{
    SB_TRY_ASSIGN(Dispute * dispute, findRow(call.world.disputes, call.param("id"), "dispute"));
    Params &in = call.in;
    Dispute after = *dispute;
    in.metadataOf(after.fields);
    if (auto evidence = in.object("evidence")) {
        for (const char *name : {"product_description", "customer_name", "customer_email_address", "uncategorized_text",
                                 "customer_communication", "receipt", "refund_policy", "service_date",
                                 "cancellation_rebuttal", "access_activity_log", "duplicate_charge_id"})
            evidence->copy(after.evidence, {{name}});
    }
    const bool submits = in.boolean("submit").value_or(true);
    SB_TRY(in.check());
    const bool isOpen = dispute->status == u"needs_response"_s || dispute->status == u"warning_needs_response"_s;
    if (!isOpen && !after.evidence.isEmpty() && after.evidence != dispute->evidence)
        return refused(u"This dispute is already closed or under review."_s);
    const Dispute before = std::exchange(*dispute, std::move(after));
    if (submits && !dispute->evidence.isEmpty() && isOpen) {
        ++dispute->submissions;
        dispute->status = u"under_review"_s;
    }
    emitUpdated(call.world, "charge.dispute.updated", *dispute, before);
    return call.json(*dispute);
}

void registerIntentRoutes(Router &router)
{
    router.add("POST", "/v1/payment_intents", createIntent);
    router.add("GET", "/v1/payment_intents", [](Call &call) {
        const auto customer = call.in.text("customer");
        return listAnswer(call, call.world.paymentIntents, "payment_intent", [&](const PaymentIntent &one) {
            return fits(customer, one.customer) && (customer || one.testClock.isEmpty());
        });
    });
    router.add("GET", "/v1/payment_intents/{id}", [](Call &call) -> Answer {
        call.in.ignore({"client_secret"});
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const PaymentIntent *intent, intentOf(call));
        return call.json(*intent);
    });
    router.add("POST", "/v1/payment_intents/{id}", updateIntent);
    router.add("POST", "/v1/payment_intents/{id}/confirm", confirmIntent);
    router.add("POST", "/v1/payment_intents/{id}/capture", captureNow);
    router.add("POST", "/v1/payment_intents/{id}/cancel", cancelIntentNow);
}

void registerDisputeRoutes(Router &router)
{
    router.add("GET", "/v1/disputes", [](Call &call) {
        const auto charge = call.in.text("charge"), intent = call.in.text("payment_intent");
        return listAnswer(call, call.world.disputes, "dispute", [&](const Dispute &one) {
            return fits(charge, one.charge) && fits(intent, one.paymentIntent);
        });
    });
    addRead(router, "/v1/disputes/{id}", &World::disputes, "dispute");
    router.add("POST", "/v1/disputes/{id}", updateDispute);
    router.add("POST", "/v1/disputes/{id}/close", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(Dispute * dispute, findRow(call.world.disputes, call.param("id"), "dispute"));
        setDisputeStatus(call.world, *dispute, u"lost"_s);
        return call.json(*dispute);
    });
}

} // namespace

void registerPaymentRoutes(Router &router)
{
    registerIntentRoutes(router);
    registerDisputeRoutes(router);
    router.add("GET", "/v1/charges", listCharges);
    addRead(router, "/v1/charges/{id}", &World::charges, "charge");
    router.add("GET", "/v1/charges/{id}/refunds", [](Call &call) { return listRefunds(call, call.param("id")); });
    router.add("POST", "/v1/charges/{id}", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(Charge * charge, findRow(call.world.charges, call.param("id"), "charge"));
        const Charge before = *charge;
        QJsonObject metadata = charge->metadata;
        call.in.metadata(metadata);
        const auto description = call.in.text("description");
        SB_TRY(call.in.check());
        charge->metadata = metadata;
        charge->description = description.value_or(charge->description);
        emitUpdated(call.world, "charge.updated", *charge, before);
        return call.json(*charge);
    });
    router.add("POST", "/v1/refunds", createRefund);
    router.add("GET", "/v1/refunds", [](Call &call) { return listRefunds(call, std::nullopt); });
    addRead(router, "/v1/refunds/{id}", &World::refunds, "refund");
    router.add("POST", "/v1/refunds/{id}", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(Refund * refund, findRow(call.world.refunds, call.param("id"), "refund"));
        return updateNotes(call, *refund, "refund.updated");
    });
    router.add("POST", "/v1/refunds/{id}/cancel", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(Refund * refund, findRow(call.world.refunds, call.param("id"), "refund"));
        if (refund->status != u"requires_action"_s)
            return refused(u"Only a refund that requires action can be canceled."_s);
        settleRefund(call.world, *refund, u"canceled"_s);
        return call.json(*refund);
    });
    addRead(router, "/v1/balance_transactions/{id}", &World::accountEntries, "balance transaction");
    router.add("GET", "/v1/balance", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        return QJsonObject{{u"object"_s, u"balance"_s},
                           {u"available"_s, QJsonArray()},
                           {u"livemode"_s, false},
                           {u"pending"_s, QJsonArray()}};
    });
}

} // namespace reckoner::sandbox::stripe
