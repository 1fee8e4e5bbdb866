// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/customers.h"
#include "app/sandbox/stripe/subscription_params.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostItems = 20;
constexpr qint64 kLongestTrial = 730LL * 86'400;

const QStringList &prorationBehaviors()
{
    static const QStringList names{u"create_prorations"_s, u"always_invoice"_s, u"none"_s};
    return names;
}

// "now" or a time; what a trial's end is given as.
std::optional<qint64> readTrialEnd(Params &in, const char *name, qint64 now)
{
    const auto text = in.text(name);
    if (!text)
        return std::nullopt;
    if (*text == u"now"_s)
        return now;
    const auto at = in.time(name);
    if (at && *at > now + kLongestTrial)
        in.fail(refused(u"Invalid %1: it may be at most two years ahead."_s.arg(in.path(name)), "", in.path(name)));
    return at;
}

std::optional<QString> readCoupon(World &world, Params &in)
{
    if (auto coupon = readDiscounts(world, in))
        return coupon;
    if (in.isUnset("discounts"))
        return QString();
    if (!in.has("coupon"))
        return std::nullopt;
    const QString coupon = in.text("coupon").value_or(QString());
    if (!coupon.isEmpty() && !world.coupons.find(coupon))
        in.fail(noSuch("coupon", coupon, u"coupon"_s, 400));
    return coupon;
}

void readCommon(World &world, Params &in, Subscription &subscription)
{
    in.copy(subscription.fields, {{"description"}});
    in.metadataOf(subscription.fields);
    if (const auto method = in.oneOf("collection_method", {u"charge_automatically"_s, u"send_invoice"_s}))
        subscription.collectionMethod = *method;
    subscription.daysUntilDue =
        int(in.integer("days_until_due", {.minimum = 0, .maximum = 1000}).value_or(subscription.daysUntilDue));
    if (subscription.collectionMethod == u"send_invoice"_s && !in.has("days_until_due") &&
        subscription.daysUntilDue == 0)
        in.fail(missingParam(u"days_until_due"_s));
    if (in.has("default_payment_method"))
        subscription.defaultPaymentMethod = in.text("default_payment_method").value_or(QString());
    if (auto settings = in.object("trial_settings")) {
        if (auto end = settings->object("end_behavior"))
            subscription.trialWithoutCard =
                end->oneOf("missing_payment_method", {u"create_invoice"_s, u"cancel"_s, u"pause"_s})
                    .value_or(subscription.trialWithoutCard);
    }
    if (const auto coupon = readCoupon(world, in))
        giveCoupon(world, subscription, *coupon);
    if (in.has("cancel_at")) {
        subscription.cancelAt = in.time("cancel_at");
        subscription.canceledAt = subscription.cancelAt ? std::optional(world.now()) : std::nullopt;
    }
    in.ignore({"off_session", "payment_settings", "automatic_tax", "default_tax_rates", "invoice_settings",
               "trial_from_plan", "promotion_code", "enable_incomplete_payments", "on_behalf_of"});
}

Check methodIsTheirs(World &world, Subscription &subscription)
{
    if (subscription.defaultPaymentMethod.isEmpty())
        return Done{};
    SB_TRY_ASSIGN(const PaymentMethod *method,
                  takePaymentMethod(world, subscription.defaultPaymentMethod, subscription.customer));
    if (method->customer != subscription.customer)
        return refused(u"The customer does not have a payment method with the ID %1. The payment method must be "
                       u"attached to the customer."_s.arg(method->id),
                       "resource_missing", u"default_payment_method"_s);
    subscription.defaultPaymentMethod = method->id;
    return Done{};
}

Outcome<std::vector<CheckoutLine>> readPrices(World &world, Params &in, const char *name)
{
    std::vector<CheckoutLine> lines;
    std::vector<Params> given = in.list(name);
    if (given.size() > kMostItems)
        return refused(u"You may only specify up to %1 items."_s.arg(kMostItems), "", QLatin1String(name));
    for (Params &item : given) {
        SB_TRY_ASSIGN(const QString price, readItemPrice(world, item));
        if (price.isEmpty())
            return missingParam(item.path("price"));
        lines.push_back({.id = {},
                         .price = price,
                         .quantity = item.integer("quantity", {.minimum = 0, .maximum = 999'999'999}).value_or(1)});
        item.ignore({"metadata", "tax_rates", "discounts", "billing_thresholds"});
    }
    return lines;
}

Check pricesFit(const World &world, const std::vector<CheckoutLine> &lines)
{
    int index = 0;
    for (const CheckoutLine &line : lines) {
        const QString where = u"items[%1][price]"_s.arg(index++);
        const Price &price = world.prices.at(line.price);
        if (!price.recurring)
            return refused(u"The price specified is set to `type=one_time` but this field only accepts prices with "
                           u"`type=recurring`."_s,
                           "", where);
        if (!price.active)
            return refused(u"The price specified is inactive. This field only accepts active prices."_s, "", where);
        if (!world.products.at(price.product).active)
            return refused(u"The product of this price is inactive."_s, "product_inactive", where);
        const Recurring &first = *world.prices.at(lines.front().price).recurring;
        if (price.recurring->interval != first.interval || price.recurring->count != first.count)
            return refused(u"Currently, all items on a subscription must have the same billing interval and interval "
                           u"count."_s,
                           "", where);
    }
    return Done{};
}

void readTrial(Params &in, Subscription &draft, const std::vector<CheckoutLine> &lines, const World &world)
{
    const qint64 now = world.now();
    auto end = readTrialEnd(in, "trial_end", now);
    if (const auto days = in.integer("trial_period_days", {.minimum = 0, .maximum = 730}); days && *days > 0)
        end = now + *days * 86'400;
    if (in.boolean("trial_from_plan").value_or(false) && !lines.empty()) {
        if (const auto &recurring = world.prices.at(lines.front().price).recurring; recurring && recurring->trialDays)
            end = now + *recurring->trialDays * 86'400;
    }
    if (end && *end > now)
        draft.trialEnd = end;
}

Answer createSubscription(Call &call)
{
    Params &in = call.in;
    World &world = call.world;
    const QString customerId = in.text("customer", {.isRequired = true}).value_or(QString());
    SB_TRY_ASSIGN(const auto lines, readPrices(world, in, "items"));
    StartOptions options;
    SB_TRY_ASSIGN(options.oneTime, readPrices(world, in, "add_invoice_items"));
    const Customer *customer = world.customers.find(customerId);
    const TimeScope scope(world, customer ? customer->testClock : QString());
    Subscription draft;
    draft.customer = customerId;
    readCommon(world, in, draft);
    draft.cancelAtPeriodEnd = in.boolean("cancel_at_period_end").value_or(false);
    draft.anchor = in.time("billing_cycle_anchor").value_or(0);
    readTrial(in, draft, lines, world);
    draft.isFlexible = call.request.version.defaultsToFlexibleBilling();
    if (auto mode = in.object("billing_mode"))
        draft.isFlexible = mode->oneOf("type", {u"classic"_s, u"flexible"_s}) == u"flexible"_s;
    options.paymentBehavior =
        in.oneOf("payment_behavior", {u"allow_incomplete"_s, u"default_incomplete"_s, u"error_if_incomplete"_s})
            .value_or(options.paymentBehavior);
    options.prorationBehavior =
        in.oneOf("proration_behavior", prorationBehaviors()).value_or(options.prorationBehavior);
    const auto currency = in.text("currency");
    if (lines.empty())
        in.fail(missingParam(u"items"_s));
    SB_TRY(in.check());
    SB_TRY(findRow(world.customers, customerId, "customer", u"customer"_s));
    SB_TRY(pricesFit(world, lines));
    draft.currency = currency.value_or(world.prices.at(lines.front().price).currency);
    for (const CheckoutLine &line : lines)
        draft.items.push_back({.id = {}, .price = line.price, .quantity = line.quantity});
    SB_TRY(methodIsTheirs(world, draft));
    SB_TRY_ASSIGN(const Subscription *started, startSubscription(world, std::move(draft), options));
    return call.json(*started);
}

void readPause(Params &in, Subscription &after)
{
    if (!in.has("pause_collection"))
        return;
    if (in.isUnset("pause_collection")) {
        in.text("pause_collection");
        after.pause.reset();
    } else if (auto given = in.object("pause_collection")) {
        PauseCollection pause;
        pause.behavior =
            given->oneOf("behavior", {u"keep_as_draft"_s, u"mark_uncollectible"_s, u"void"_s}).value_or(QString());
        if (pause.behavior.isEmpty())
            given->fail(missingParam(given->path("behavior")));
        pause.resumesAt = given->time("resumes_at");
        after.pause = pause;
    }
}

void readCancellation(Params &in, Subscription &after, qint64 now)
{
    if (auto details = in.object("cancellation_details")) {
        const auto comment = details->text("comment");
        const auto feedback =
            details->oneOf("feedback", {u"customer_service"_s, u"low_quality"_s, u"missing_features"_s, u"other"_s,
                                        u"switched_service"_s, u"too_complex"_s, u"too_expensive"_s, u"unused"_s});
        if (comment)
            after.cancellationDetails.insert(u"comment"_s, *comment);
        if (feedback)
            after.cancellationDetails.insert(u"feedback"_s, *feedback);
        insertNulls(after.cancellationDetails, {"comment", "feedback", "reason"});
    }
    const auto atEnd = in.boolean("cancel_at_period_end");
    if (!atEnd)
        return;
    after.cancelAtPeriodEnd = *atEnd;
    if (*atEnd) {
        after.cancelAt = currentPeriod(after).end;
        after.canceledAt = now;
        after.cancellationDetails.insert(u"reason"_s, u"cancellation_requested"_s);
    } else {
        after.cancelAt.reset();
        after.canceledAt.reset();
        after.cancellationDetails.insert(u"reason"_s, QJsonValue::Null);
    }
    insertNulls(after.cancellationDetails, {"comment", "feedback"});
}

bool touchesItems(const SubscriptionChange &change)
{
    return !change.items.empty() || change.anchorNow || change.trialEnd;
}

Answer updateSubscription(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(Subscription * subscription, findRow(world.subscriptions, call.param("id"), "subscription"));
    const TimeScope scope(world, subscription->testClock);
    Params &in = call.in;
    const Subscription before = *subscription;
    Subscription after = before;
    readCommon(world, in, after);
    readPause(in, after);
    readCancellation(in, after, world.now());
    SB_TRY_ASSIGN(SubscriptionChange change, readChange(world, in, ChangeNames::Update));
    SB_TRY(in.check());
    const bool onlyNotes = !touchesItems(change) && after.pause.has_value() == before.pause.has_value() &&
                           after.cancelAt == before.cancelAt;
    if (isEnded(*subscription) && !onlyNotes)
        return refused(u"A canceled subscription can only update its cancellation_details and metadata."_s,
                       "invalid_canceled_subscription_fields");
    SB_TRY(methodIsTheirs(world, after));
    SB_TRY(couponFits(world, after.coupon, after.currency));
    if (touchesItems(change)) // before anything is kept: a refused change leaves all as it was
        SB_TRY(planChange(world, *subscription, change));
    *subscription = after;
    if (touchesItems(change)) {
        if (auto done = changeItems(world, *subscription, change); !done) {
            *subscription = before;
            return done.error();
        }
    }
    emitUpdated(world, "customer.subscription.updated", *subscription, before);
    scheduleTick(world, *subscription);
    return call.json(*subscription);
}

Answer cancelNow(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(Subscription * subscription, findRow(world.subscriptions, call.param("id"), "subscription"));
    const TimeScope scope(world, subscription->testClock);
    Params &in = call.in;
    Subscription after = *subscription;
    const CancelOptions options{.invoicesNow = in.boolean("invoice_now").value_or(false),
                                .prorates = in.boolean("prorate").value_or(false)};
    readCancellation(in, after, world.now());
    SB_TRY(in.check());
    if (isEnded(*subscription))
        return noSuch("subscription", subscription->id);
    *subscription = after;
    cancelSubscription(world, *subscription, options);
    return call.json(*subscription);
}

Answer pauseNow(Call &call)
{
    SB_TRY_ASSIGN(Subscription * subscription, findRow(call.world.subscriptions, call.param("id"), "subscription"));
    const TimeScope scope(call.world, subscription->testClock);
    call.in.ignore({"type", "bill_for", "invoicing_behavior"});
    SB_TRY(call.in.check());
    if (!call.request.version.isAtLeast("2026-09-30"))
        return ApiError{.status = 404, .message = u"Unrecognized request URL (POST: %1)."_s.arg(call.request.path)};
    const bool isFit = subscription->isFlexible && subscription->collectionMethod == u"charge_automatically"_s &&
                       subscription->schedule.isEmpty() &&
                       (subscription->status == u"active"_s || subscription->status == u"past_due"_s);
    if (!isFit)
        return refused(u"This subscription cannot be paused."_s);
    pauseSubscription(call.world, *subscription);
    return call.json(*subscription);
}

Answer resumeNow(Call &call)
{
    SB_TRY_ASSIGN(Subscription * subscription, findRow(call.world.subscriptions, call.param("id"), "subscription"));
    const TimeScope scope(call.world, subscription->testClock);
    Params &in = call.in;
    QString anchor = u"now"_s;
    const QStringList anchors{u"now"_s, u"unchanged"_s};
    if (call.request.version.isAtLeast("2026-09-30")) {
        if (auto given = in.object("billing_cycle_anchor"))
            anchor = given->oneOf("type", anchors).value_or(anchor);
    } else {
        anchor = in.oneOf("billing_cycle_anchor", anchors).value_or(anchor);
    }
    in.ignore({"proration_behavior", "proration_date", "payment_behavior"});
    SB_TRY(in.check());
    if (subscription->status != u"paused"_s)
        return refused(u"You can only resume a subscription if it is `paused`."_s);
    resumeSubscription(call.world, *subscription, anchor == u"now"_s);
    return call.json(*subscription);
}

Answer listSubscriptions(Call &call)
{
    Params &in = call.in;
    const QStringList statuses{
        u"active"_s,   u"past_due"_s, u"unpaid"_s, u"canceled"_s, u"incomplete"_s, u"incomplete_expired"_s,
        u"trialing"_s, u"paused"_s,   u"all"_s,    u"ended"_s};
    const auto customer = in.text("customer"), price = in.text("price"), method = in.text("collection_method"),
               clock = in.text("test_clock");
    const auto status = in.oneOf("status", statuses);
    in.ignore({"plan", "current_period_start", "current_period_end", "automatic_tax"});
    return listAnswer(call, call.world.subscriptions, "subscription", [&](const Subscription &one) {
        const bool fitsStatus = !status                 ? one.status != u"canceled"_s
                                : *status == u"all"_s   ? true
                                : *status == u"ended"_s ? isEnded(one)
                                                        : *status == one.status;
        const bool hasPrice = !price || std::any_of(one.items.begin(), one.items.end(),
                                                    [&](const auto &item) { return item.price == *price; });
        return fitsStatus && hasPrice && fits(customer, one.customer) && fits(method, one.collectionMethod) &&
               (customer || one.testClock == clock.value_or(QString()));
    });
}

Answer listItems(Call &call)
{
    const QString id = call.in.text("subscription", {.isRequired = true}).value_or(QString());
    const Subscription *subscription = call.world.subscriptions.find(id);
    std::vector<PageRow> rows;
    if (subscription) {
        for (const SubscriptionItem &item : subscription->items)
            rows.push_back({item.id, item.created,
                            [&] { return itemJson(call.world, *subscription, item, call.request.version); }});
    }
    SB_TRY_ASSIGN(const QJsonObject page, pageAnswer(call, std::move(rows), "subscription item"));
    SB_TRY(findRow(call.world.subscriptions, id, "subscription", u"subscription"_s));
    return page;
}

} // namespace

Outcome<SubscriptionChange> readChange(World &world, Params &in, ChangeNames names)
{
    const bool isFlat = names == ChangeNames::Upcoming; // the older preview prefixes what it takes
    const auto name = [&](const char *plain, const char *prefixed) { return isFlat ? prefixed : plain; };
    SubscriptionChange change;
    for (Params &item : in.list(name("items", "subscription_items"))) {
        ItemChange one;
        one.id = item.text("id").value_or(QString());
        one.deleted = item.boolean("deleted").value_or(false);
        one.quantity = item.integer("quantity", {.minimum = 0, .maximum = 999'999'999});
        if (item.has("metadata")) {
            QJsonObject metadata;
            item.metadata(metadata);
            one.metadata = metadata;
        }
        item.ignore({"clear_usage", "tax_rates", "discounts", "billing_thresholds"});
        SB_TRY_ASSIGN(one.price, readItemPrice(world, item));
        change.items.push_back(std::move(one));
    }
    if (const auto behavior =
            in.oneOf(name("proration_behavior", "subscription_proration_behavior"), prorationBehaviors()))
        change.prorationBehavior = *behavior;
    change.prorationDate = in.time(name("proration_date", "subscription_proration_date"));
    if (names == ChangeNames::Update)
        change.paymentBehavior = in.oneOf("payment_behavior", {u"allow_incomplete"_s, u"default_incomplete"_s,
                                                               u"error_if_incomplete"_s, u"pending_if_incomplete"_s})
                                     .value_or(change.paymentBehavior);
    const char *anchor = name("billing_cycle_anchor", "subscription_billing_cycle_anchor");
    const QStringList anchors{u"now"_s, u"unchanged"_s};
    std::optional<QString> moved;
    if (in.isHash(anchor)) { // since endive
        if (auto given = in.object(anchor))
            moved = given->oneOf("type", anchors);
    } else {
        moved = in.oneOf(anchor, anchors);
    }
    change.anchorNow = moved == u"now"_s;
    change.trialEnd = readTrialEnd(in, name("trial_end", "subscription_trial_end"), world.now());
    if (names != ChangeNames::Update)
        change.cancelNow = in.boolean(name("cancel_now", "subscription_cancel_now")).value_or(false);
    return change;
}

void registerSubscriptionRoutes(Router &router)
{
    router.add("POST", "/v1/subscriptions", createSubscription);
    router.add("GET", "/v1/subscriptions", listSubscriptions);
    router.add("POST", "/v1/subscriptions/{id}", updateSubscription);
    router.add("DELETE", "/v1/subscriptions/{id}", cancelNow);
    router.add("POST", "/v1/subscriptions/{id}/pause", pauseNow);
    router.add("POST", "/v1/subscriptions/{id}/resume", resumeNow);
    addRead(router, "/v1/subscriptions/{id}", &World::subscriptions, "subscription");
    router.add("GET", "/v1/subscription_items", listItems);
}

} // namespace reckoner::sandbox::stripe
