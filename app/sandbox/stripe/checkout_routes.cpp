// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/customers.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShortestSession = 30 * 60;
constexpr qint64 kLongestSession = 24 * 3600;
constexpr size_t kMostSessionLines = 100;

Outcome<std::vector<CheckoutLine>> readSessionLines(World &world, Params &in)
{
    std::vector<CheckoutLine> lines;
    std::vector<Params> given = in.list("line_items");
    if (given.size() > kMostSessionLines)
        return refused(u"You may only specify up to %1 line items."_s.arg(kMostSessionLines), "", u"line_items"_s);
    for (Params &item : given) {
        SB_TRY_ASSIGN(const QString price, readItemPrice(world, item));
        if (price.isEmpty())
            return missingParam(item.path("price"));
        if (!world.prices.at(price).active)
            return refused(u"The price specified is inactive. This field only accepts active prices."_s, "",
                           item.path("price"));
        lines.push_back({.id = world.makeId("li_"),
                         .price = price,
                         .quantity = item.integer("quantity", {.minimum = 1}).value_or(1)});
        item.ignore({"adjustable_quantity", "dynamic_tax_rates", "tax_rates", "metadata"});
    }
    return lines;
}

void readSubscriptionData(Params &in, CheckoutSession &session, qint64 now)
{
    auto data = in.object("subscription_data");
    if (!data)
        return;
    data->copy(session.subscriptionData, {{"description"}});
    data->metadataOf(session.subscriptionData);
    if (const auto days = data->integer("trial_period_days", {.minimum = 1, .maximum = 730}))
        session.subscriptionData.insert(u"trial_period_days"_s, *days);
    if (const auto end = data->time("trial_end")) {
        if (*end < now + 48 * 3600)
            data->fail(
                refused(u"The trial_end must be at least 48 hours in the future."_s, "", data->path("trial_end")));
        session.subscriptionData.insert(u"trial_end"_s, *end);
    }
    data->ignore({"billing_cycle_anchor", "proration_behavior", "trial_settings", "billing_mode", "default_tax_rates",
                  "invoice_settings"});
}

void readPaymentData(Params &in, CheckoutSession &session)
{
    auto data = in.object("payment_intent_data");
    if (!data)
        return;
    data->copy(session.paymentIntentData, {{"description"},
                                           {"receipt_email"},
                                           {"setup_future_usage"},
                                           {"statement_descriptor"},
                                           {"statement_descriptor_suffix"},
                                           {"capture_method"}});
    data->metadataOf(session.paymentIntentData);
}

// The currency of a session is that of its prices, and of the customer's running subscriptions.
Check sessionCurrency(const World &world, CheckoutSession &session)
{
    if (session.lines.empty())
        return Done{};
    if (session.currency.isEmpty())
        session.currency = world.prices.at(session.lines.front().price).currency;
    const Customer *customer = world.customers.find(session.customer);
    const bool isLocked = customer && !customer->currency.isEmpty() && session.mode == u"subscription"_s;
    if (isLocked && customer->currency != session.currency)
        return refused(u"The currency of the selected prices (%1) does not match the customer currency (%2)"_s.arg(
            session.currency, customer->currency));
    bool hasRecurring = false;
    for (const CheckoutLine &line : session.lines) {
        const Price &price = world.prices.at(line.price);
        hasRecurring = hasRecurring || price.recurring;
        if (!amountsIn(price, session.currency))
            return refused(u"All prices on a Checkout Session must have the same currency."_s, "", u"line_items"_s);
        if (price.recurring && session.mode != u"subscription"_s)
            return refused(
                u"You specified `%1` mode but passed a recurring price. Either switch to `subscription` mode "
                u"or use only one-time prices."_s.arg(session.mode),
                "", u"line_items"_s);
    }
    if (session.mode == u"subscription"_s && !hasRecurring)
        return refused(u"You must provide at least one recurring price in `subscription` mode."_s, "", u"line_items"_s);
    return Done{};
}

void takeDiscounts(const World &world, CheckoutSession &session)
{
    const Coupon *coupon = world.coupons.find(session.coupon);
    if (!coupon)
        return;
    std::vector<qint64> amounts;
    for (const CheckoutLine &line : session.lines)
        amounts.push_back(checkoutLineAmount(world, session, line));
    const auto discounts = couponDiscounts(*coupon, amounts);
    for (size_t i = 0; i < discounts.size(); ++i)
        session.lines[i].discount = discounts[i];
}

void readSessionFields(Params &in, CheckoutSession &session)
{
    in.copy(session.fields, {{"success_url"},
                             {"cancel_url"},
                             {"client_reference_id"},
                             {"customer_email"},
                             {"locale"},
                             {"submit_type"},
                             {"return_url"},
                             {"billing_address_collection"},
                             {"payment_method_collection"},
                             {"customer_creation"},
                             {"allow_promotion_codes", Params::Kind::Flag}});
    in.metadataOf(session.fields);
    if (auto invoice = in.object("invoice_creation")) {
        session.createsInvoice = invoice->boolean("enabled").value_or(false);
        invoice->ignore({"invoice_data"});
    }
    in.ignore({"payment_method_types", "automatic_tax", "tax_id_collection", "phone_number_collection",
               "consent_collection", "custom_fields", "custom_text", "customer_update", "payment_method_options",
               "after_expiration", "shipping_address_collection", "shipping_options", "saved_payment_method_options"});
}

Answer createSession(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    CheckoutSession session;
    session.customer = in.text("customer").value_or(QString());
    const Customer *customer = world.customers.find(session.customer);
    const TimeScope scope(world, customer ? customer->testClock : QString());
    session.mode = in.oneOf("mode", {u"payment"_s, u"setup"_s, u"subscription"_s}).value_or(QString());
    if (session.mode.isEmpty())
        in.fail(missingParam(u"mode"_s));
    session.currency = in.text("currency").value_or(QString()).toLower();
    SB_TRY_ASSIGN(session.lines, readSessionLines(world, in));
    const bool isNamedNew = call.request.version.isAtLeast("2026-03-25");
    session.uiMode = isNamedNew ? u"hosted_page"_s : u"hosted"_s;
    session.uiMode =
        in.oneOf("ui_mode", isNamedNew ? QStringList{u"hosted_page"_s, u"embedded_page"_s, u"elements"_s, u"form"_s}
                                       : QStringList{u"hosted"_s, u"embedded"_s, u"custom"_s})
            .value_or(session.uiMode);
    readSessionFields(in, session);
    readSubscriptionData(in, session, world.now());
    readPaymentData(in, session);
    session.coupon = readDiscounts(world, in).value_or(QString());
    session.expiresAt = in.time("expires_at").value_or(world.now() + kLongestSession);
    if (session.expiresAt < world.now() + kShortestSession || session.expiresAt > world.now() + kLongestSession)
        in.fail(refused(u"The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session "
                        u"creation."_s,
                        "", u"expires_at"_s));
    if (session.uiMode.startsWith(u"hosted"_s) && !session.fields.contains(u"success_url"_s))
        in.fail(missingParam(u"success_url"_s));
    if (session.lines.empty() && session.mode != u"setup"_s)
        in.fail(missingParam(u"line_items"_s));
    SB_TRY(in.check());
    if (!session.customer.isEmpty())
        SB_TRY(findRow(world.customers, session.customer, "customer", u"customer"_s));
    SB_TRY(sessionCurrency(world, session));
    SB_TRY(couponFits(world, session.coupon, session.currency));
    takeDiscounts(world, session);
    session.createsCustomer = session.fields.value(u"customer_creation"_s) == u"always"_s;
    if (session.mode == u"payment"_s && !session.fields.contains(u"customer_creation"_s) && session.customer.isEmpty())
        session.fields.insert(u"customer_creation"_s, u"if_required"_s);
    session.id = world.makeId("cs_test_", 58);
    session.created = world.now();
    if (customer)
        session.testClock = customer->testClock;
    const CheckoutSession &made = world.sessions.insert(std::move(session));
    world.schedule(made.expiresAt, Work::ExpireSession, made.id, made.testClock);
    return call.json(made);
}

Outcome<CheckoutSession *> sessionOf(Call &call)
{
    return findRow(call.world.sessions, call.param("id"), "checkout.session", u"session"_s);
}

Answer expireNow(Call &call)
{
    SB_TRY_ASSIGN(CheckoutSession * session, sessionOf(call));
    SB_TRY(call.in.check());
    if (session->status != u"open"_s)
        return refused(
            u"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a "
            u"status of `%1`."_s.arg(session->status));
    expireSession(call.world, *session);
    return call.json(*session);
}

Answer listSessions(Call &call)
{
    Params &in = call.in;
    const auto customer = in.text("customer"), intent = in.text("payment_intent"),
               subscription = in.text("subscription"), status = in.text("status");
    std::optional<QString> email;
    if (auto details = in.object("customer_details"))
        email = details->text("email");
    in.ignore({"payment_link"});
    return listAnswer(call, call.world.sessions, "checkout.session", [&](const CheckoutSession &one) {
        return fits(customer, one.customer) && fits(intent, one.paymentIntent) &&
               fits(subscription, one.subscription) && fits(status, one.status) &&
               fits(email, one.customerDetails.value(u"email"_s).toString());
    });
}

Answer createPortalSession(Call &call)
{
    Params &in = call.in;
    PortalSession session;
    session.customer = in.text("customer", {.isRequired = true}).value_or(QString());
    in.copy(session.fields, {{"return_url"}, {"locale"}});
    if (auto flow = in.object("flow_data")) {
        QJsonObject kept{{u"after_completion"_s, QJsonObject{{u"type"_s, u"portal_homepage"_s}}}};
        const auto type = flow->oneOf("type", {u"payment_method_update"_s, u"subscription_cancel"_s,
                                               u"subscription_update"_s, u"subscription_update_confirm"_s});
        kept.insert(u"type"_s, type.value_or(QString()));
        for (const char *name : {"subscription_cancel", "subscription_update"}) {
            if (auto part = flow->object(name))
                kept.insert(QLatin1String(name),
                            QJsonObject{{u"subscription"_s, part->text("subscription").value_or(QString())}});
        }
        flow->ignore({"after_completion", "subscription_update_confirm"});
        session.fields.insert(u"flow"_s, kept);
    }
    in.ignore({"configuration", "on_behalf_of"});
    SB_TRY(in.check());
    SB_TRY(findRow(call.world.customers, session.customer, "customer", u"customer"_s));
    session.id = call.world.makeId("bps_");
    session.created = call.world.now();
    return call.json(call.world.portalSessions.insert(std::move(session)));
}

} // namespace

void registerCheckoutRoutes(Router &router)
{
    router.add("POST", "/v1/checkout/sessions", createSession);
    router.add("GET", "/v1/checkout/sessions", listSessions);
    router.add("GET", "/v1/checkout/sessions/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const CheckoutSession *session, sessionOf(call));
        return call.json(*session);
    });
    router.add("POST", "/v1/checkout/sessions/{id}", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(CheckoutSession * session, sessionOf(call));
        QJsonObject fields = session->fields;
        call.in.metadataOf(fields);
        SB_TRY(call.in.check());
        session->fields = fields;
        return call.json(*session);
    });
    router.add("POST", "/v1/checkout/sessions/{id}/expire", expireNow);
    router.add("GET", "/v1/checkout/sessions/{id}/line_items", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(const CheckoutSession *session, sessionOf(call));
        std::vector<PageRow> rows;
        for (const CheckoutLine &line : session->lines)
            rows.push_back({line.id, session->created,
                            [&] { return checkoutLineJson(call.world, *session, line, call.request.version); }});
        return pageAnswer(call, std::move(rows), "item");
    });
    router.add("POST", "/v1/billing_portal/sessions", createPortalSession);
}

} // namespace reckoner::sandbox::stripe
