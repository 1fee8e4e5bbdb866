// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/subscriptions.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kIncompleteSeconds = 23 * 3600; // reference/stripe.md §2.3

void changeStatus(World &world, Subscription &subscription, const QString &status)
{
    if (subscription.status == status)
        return;
    const Subscription before = subscription;
    subscription.status = status;
    emitUpdated(world, "customer.subscription.updated", subscription, before);
}

// Files an invoice of the subscription and makes it the latest.
Invoice &subscriptionInvoice(World &world, Subscription &subscription, Invoice invoice)
{
    invoice.subscription = subscription.id;
    invoice.subscriptionMetadata = subscription.fields.value(u"metadata"_s).toObject();
    invoice.collectionMethod = subscription.collectionMethod;
    if (subscription.couponEnd && *subscription.couponEnd <= world.now())
        giveCoupon(world, subscription, {});
    invoice.coupon = subscription.coupon;
    if (subscription.collectionMethod == u"send_invoice"_s)
        invoice.dueDate = world.now() + qint64(subscription.daysUntilDue) * 86'400;
    invoice.autoAdvance = true;
    invoice.id = world.makeId("in_");
    takePendingItems(world, invoice);
    Invoice &filed = fileInvoice(world, std::move(invoice));
    subscription.latestInvoice = filed.id;
    if (const Coupon *coupon = world.coupons.find(filed.coupon); coupon && coupon->duration == u"once"_s)
        subscription.coupon.clear();
    return filed;
}

// A draft goes out by itself later.
void leaveDraft(World &world, Invoice &invoice)
{
    invoice.finalizesAt = world.now() + world.rules.finalizesAfter;
    invoice.nextAttempt = world.now() + world.rules.paymentAfter;
    world.schedule(*invoice.finalizesAt, Work::FinalizeInvoice, invoice.id, invoice.testClock);
}

void setFirstPeriods(const World &world, Subscription &subscription)
{
    const qint64 now = world.now();
    for (SubscriptionItem &item : subscription.items) {
        item.created = now;
        item.periodStart = now;
        const Recurring &cycle = *world.prices.at(item.price).recurring;
        item.periodEnd = subscription.anchor > now ? subscription.anchor : cyclesAfter(now, cycle, 1);
    }
}

std::vector<Line> firstLines(World &world, const Subscription &subscription, const StartOptions &options)
{
    std::vector<Line> lines;
    const bool isTrial = subscription.trialEnd.has_value();
    const bool isPartial = !isTrial && subscription.anchor > world.now();
    for (const SubscriptionItem &item : subscription.items) {
        Line line = periodLine(world, subscription, item, {item.periodStart, item.periodEnd});
        if (isTrial) {
            line.description = u"Trial period for "_s + world.products.at(world.prices.at(item.price).product).name;
            line.amount = 0;
        } else if (isPartial && options.prorationBehavior == u"none"_s) {
            line.amount = 0;
        } else if (isPartial) {
            const Recurring &cycle = *world.prices.at(item.price).recurring;
            line.amount = prorated(line.amount, {cyclesAfter(subscription.anchor, cycle, -1), subscription.anchor},
                                   world.now(), world.rules.ties);
            line.isProration = true;
        }
        lines.push_back(std::move(line));
    }
    for (const CheckoutLine &item : options.oneTime)
        lines.push_back(lineOfOneTime(world, item, subscription.currency));
    return lines;
}

Check currencyFits(const World &world, const Subscription &draft, const std::vector<CheckoutLine> &oneTime,
                   const Customer &customer)
{
    const auto check = [&](const QString &price, const QString &param) -> Check {
        if (amountsIn(world.prices.at(price), draft.currency))
            return Done{};
        return refused(u"The price specified only supports `%1`. This doesn't match the expected currency: `%2`."_s.arg(
                           world.prices.at(price).currency, draft.currency),
                       "", param);
    };
    for (const SubscriptionItem &item : draft.items)
        SB_TRY(check(item.price, u"items"_s));
    for (const CheckoutLine &item : oneTime)
        SB_TRY(check(item.price, u"add_invoice_items"_s));
    SB_TRY(couponFits(world, draft.coupon, draft.currency));
    const bool isLocked = std::any_of(world.subscriptions.rows().begin(), world.subscriptions.rows().end(),
                                      [&](const auto &one) { return one->customer == customer.id && !isEnded(*one); });
    if (isLocked && !customer.currency.isEmpty() && customer.currency != draft.currency)
        return refused(u"You cannot combine currencies on a single customer. This customer has an active subscription "
                       u"in %1."_s.arg(customer.currency));
    return Done{};
}

void expireIncomplete(World &world, Subscription &subscription)
{
    if (Invoice *invoice = world.invoices.find(subscription.latestInvoice); invoice && invoice->status == u"open"_s)
        voidInvoice(world, *invoice);
    subscription.endedAt = world.now();
    changeStatus(world, subscription, u"incomplete_expired"_s);
}

// What pause_collection does to an invoice instead of collecting it.
void holdInvoice(World &world, const PauseCollection &pause, Invoice &invoice)
{
    invoice.autoAdvance = false;
    if (pause.behavior == u"keep_as_draft"_s)
        return;
    if (!finalizeInvoice(world, invoice) || invoice.status != u"open"_s)
        return;
    if (pause.behavior == u"void"_s)
        voidInvoice(world, invoice);
    else
        markUncollectible(world, invoice);
}

void renew(World &world, Subscription &subscription)
{
    const Subscription before = subscription;
    const Customer &customer = world.customers.at(subscription.customer);
    Invoice invoice = blankInvoice(world, customer, subscription.currency);
    invoice.billingReason = u"subscription_cycle"_s;
    const Span past = currentPeriod(subscription);
    invoice.periodStart = past.start;
    invoice.periodEnd = past.end;
    for (SubscriptionItem &item : subscription.items) {
        if (item.periodEnd > world.now())
            continue;
        item.periodStart = item.periodEnd;
        item.periodEnd = nextBoundary(subscription.anchor, *world.prices.at(item.price).recurring, item.periodStart);
        invoice.lines.push_back(periodLine(world, subscription, item, {item.periodStart, item.periodEnd}));
    }
    if (subscription.status == u"trialing"_s)
        subscription.status = u"active"_s;
    Invoice &filed = subscriptionInvoice(world, subscription, std::move(invoice));
    emitUpdated(world, "customer.subscription.updated", subscription, before);
    if (subscription.status == u"unpaid"_s)
        filed.autoAdvance = false;
    else if (subscription.pause)
        holdInvoice(world, *subscription.pause, filed);
    else
        leaveDraft(world, filed);
}

void endTrial(World &world, Subscription &subscription)
{
    const bool hasCard = !paymentMethodFor(world, subscription).isEmpty();
    if (!hasCard && subscription.trialWithoutCard == u"cancel"_s) {
        cancelSubscription(world, subscription, {});
    } else if (!hasCard && subscription.trialWithoutCard == u"pause"_s) {
        pauseSubscription(world, subscription);
    } else {
        renew(world, subscription);
    }
}

void dropPendingUpdate(World &world, Subscription &subscription)
{
    const Subscription before = subscription;
    subscription.pendingUpdate.reset();
    emitUpdated(world, "customer.subscription.pending_update_expired", subscription, before);
}

// Does the earliest thing that is due. False: nothing is.
bool tickOnce(World &world, Subscription &subscription)
{
    const qint64 now = world.now();
    if (isEnded(subscription))
        return false;
    if (subscription.status == u"incomplete"_s) {
        if (now < subscription.created + kIncompleteSeconds)
            return false;
        expireIncomplete(world, subscription);
        return true;
    }
    if (subscription.cancelAt && *subscription.cancelAt <= now) {
        cancelSubscription(world, subscription, {});
        return true;
    }
    if (subscription.pause && subscription.pause->resumesAt && *subscription.pause->resumesAt <= now) {
        const Subscription before = subscription;
        subscription.pause.reset();
        emitUpdated(world, "customer.subscription.updated", subscription, before);
        return true;
    }
    if (subscription.pendingUpdate && subscription.pendingUpdate->expiresAt <= now) {
        dropPendingUpdate(world, subscription);
        return true;
    }
    if (subscription.status == u"paused"_s)
        return false;
    const bool isTrial = subscription.status == u"trialing"_s;
    if (isTrial && !subscription.trialEndTold && *subscription.trialEnd - 3 * 86'400 <= now) {
        subscription.trialEndTold = true;
        emitOf(world, "customer.subscription.trial_will_end", subscription);
        return true;
    }
    if (currentPeriod(subscription).end > now)
        return false;
    // A phase that begins with the new period decides what that period costs.
    if (SubscriptionSchedule *schedule = world.schedules.find(subscription.schedule)) {
        tickSchedule(world, *schedule);
        if (isEnded(subscription))
            return true;
    }
    if (isTrial)
        endTrial(world, subscription);
    else
        renew(world, subscription);
    return true;
}

// Would a charge go through at once, with nobody there to authenticate it? Uses up a decline that was asked for.
Check chargeAhead(World &world, const Subscription &subscription)
{
    const QString method = paymentMethodFor(world, subscription);
    if (const auto decline = declineAhead(world, subscription.customer, method))
        return declineAheadError(*decline);
    if (world.paymentMethods.at(method).behaviour == CardBehaviour::NeedsAction)
        return ApiError{.status = 402,
                        .type = u"card_error"_s,
                        .code = u"subscription_payment_intent_requires_action"_s,
                        .message = u"This payment requires additional user action before it can be completed."_s};
    return Done{};
}

void keepPending(World &world, const Subscription &subscription, const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        InvoiceItem item;
        item.id = world.makeId("ii_");
        item.created = world.now();
        item.testClock = subscription.testClock;
        item.customer = subscription.customer;
        item.subscription = subscription.id;
        item.subscriptionItem = line.subscriptionItem;
        item.price = line.price;
        item.currency = line.currency;
        item.amount = line.amount;
        item.quantity = line.quantity;
        item.unitAmount = line.unitAmount;
        item.description = line.description;
        item.periodStart = line.periodStart;
        item.periodEnd = line.periodEnd;
        item.isProration = true;
        item.discountable = false;
        item.creditedItems = line.creditedItems;
        emitOf(world, "invoiceitem.created", world.invoiceItems.insert(std::move(item)));
    }
}

Invoice changeInvoice(World &world, const Subscription &subscription, const ChangePlan &plan)
{
    Invoice invoice = blankInvoice(world, world.customers.at(subscription.customer), subscription.currency);
    invoice.billingReason = u"subscription_update"_s;
    invoice.periodStart = currentPeriod(subscription).start;
    invoice.periodEnd = plan.at;
    invoice.prorationDate = plan.at;
    invoice.lines = plan.prorations;
    invoice.lines.insert(invoice.lines.end(), plan.newPeriods.begin(), plan.newPeriods.end());
    return invoice;
}

} // namespace

bool isEnded(const Subscription &subscription)
{
    return subscription.status == u"canceled"_s || subscription.status == u"incomplete_expired"_s;
}

void giveCoupon(const World &world, Subscription &subscription, const QString &coupon)
{
    subscription.coupon = coupon;
    subscription.couponEnd.reset();
    if (const Coupon *given = world.coupons.find(coupon); given && given->duration == u"repeating"_s)
        subscription.couponEnd = cyclesAfter(world.now(), {.interval = Interval::Month}, given->months);
}

Check couponFits(const World &world, const QString &coupon, const QString &currency)
{
    const Coupon *given = world.coupons.find(coupon);
    if (given && !given->currency.isEmpty() && given->currency != currency)
        return refused(u"The coupon specified is in `%1`, which is not the currency `%2` that is charged."_s.arg(
                           given->currency, currency),
                       "", u"discounts"_s);
    return Done{};
}

QString paymentMethodFor(const World &world, const Subscription &subscription)
{
    return subscription.defaultPaymentMethod.isEmpty() ? world.customers.at(subscription.customer).defaultPaymentMethod
                                                       : subscription.defaultPaymentMethod;
}

Span currentPeriod(const Subscription &subscription)
{
    Span period{subscription.startDate, subscription.startDate};
    bool isFirst = true;
    for (const SubscriptionItem &item : subscription.items) {
        period.start = isFirst ? item.periodStart : std::max(period.start, item.periodStart);
        period.end = isFirst ? item.periodEnd : std::min(period.end, item.periodEnd);
        isFirst = false;
    }
    return period;
}

Outcome<Subscription *> startSubscription(World &world, Subscription draft, const StartOptions &options)
{
    Customer &customer = world.customers.at(draft.customer);
    const TimeScope scope(world, customer.testClock);
    const qint64 now = world.now();
    SB_TRY(currencyFits(world, draft, options.oneTime, customer));
    draft.testClock = customer.testClock;
    draft.created = draft.startDate = now;
    if (draft.trialEnd) {
        draft.trialStart = now;
        draft.anchor = *draft.trialEnd;
    } else if (draft.anchor <= now) {
        draft.anchor = now;
    }
    draft.id = world.makeId("sub_");
    for (SubscriptionItem &item : draft.items)
        item.id = world.makeId("si_", 14);
    setFirstPeriods(world, draft);
    if (draft.cancelAtPeriodEnd)
        draft.cancelAt = currentPeriod(draft).end;
    Invoice invoice = blankInvoice(world, customer, draft.currency);
    invoice.billingReason = u"subscription_create"_s;
    invoice.lines = firstLines(world, draft, options);
    invoice.coupon = draft.coupon;
    applyCoupon(world, invoice);
    const bool isSent = draft.collectionMethod == u"send_invoice"_s;
    const bool isDue = invoice.total() + customer.balance > 0;
    if (isDue && !isSent && paymentMethodFor(world, draft).isEmpty() &&
        options.paymentBehavior != u"default_incomplete"_s)
        return refused(
            u"This customer has no attached payment source or default payment method. Please consider adding "
            u"a default payment method."_s,
            "resource_missing");
    if (!isSent && isDue && options.paymentBehavior == u"error_if_incomplete"_s)
        SB_TRY(chargeAhead(world, draft));
    customer.currency = draft.currency;
    draft.status = draft.trialEnd ? u"trialing"_s : isDue && !isSent ? u"incomplete"_s : u"active"_s;
    Subscription &subscription = world.subscriptions.insert(std::move(draft));
    emitOf(world, "customer.subscription.created", subscription);
    Invoice &filed = subscriptionInvoice(world, subscription, std::move(invoice));
    if (isSent) {
        leaveDraft(world, filed);
    } else if (options.paymentBehavior == u"default_incomplete"_s && isDue) {
        SB_TRY(finalizeInvoice(world, filed));
    } else {
        advanceInvoice(world, filed);
    }
    scheduleTick(world, subscription);
    return &subscription;
}

Check changeItems(World &world, Subscription &subscription, const SubscriptionChange &change)
{
    SB_TRY_ASSIGN(const ChangePlan plan, planChange(world, subscription, change));
    Invoice invoice = changeInvoice(world, subscription, plan);
    const bool charges = plan.invoicesNow && subscription.collectionMethod == u"charge_automatically"_s &&
                         invoice.total() + world.customers.at(subscription.customer).balance > 0;
    if (charges && change.paymentBehavior == u"error_if_incomplete"_s)
        SB_TRY(chargeAhead(world, subscription));
    if (charges && change.paymentBehavior == u"pending_if_incomplete"_s && !chargeAhead(world, subscription)) {
        subscription.pendingUpdate = {plan.items, world.now() + kIncompleteSeconds, change.prorationBehavior, plan.at};
        Invoice &filed = subscriptionInvoice(world, subscription, std::move(invoice));
        SB_TRY(finalizeInvoice(world, filed));
        if (filed.status == u"open"_s) { // and not settled by what the customer had
            filed.attempted = true;
            filed.attemptCount = 1;
            emitOf(world, "invoice.payment_failed", filed);
        }
        scheduleTick(world, subscription);
        return Done{};
    }
    subscription.items = plan.items;
    subscription.anchor = plan.anchor;
    if (change.trialEnd) {
        subscription.trialEnd = *change.trialEnd;
        if (*change.trialEnd <= world.now()) {
            subscription.status = u"active"_s;
        } else {
            subscription.status = u"trialing"_s;
            subscription.trialStart = subscription.trialStart.value_or(world.now());
            subscription.anchor = *change.trialEnd;
            for (SubscriptionItem &item : subscription.items)
                item.periodEnd = *change.trialEnd;
        }
    }
    if (subscription.cancelAtPeriodEnd)
        subscription.cancelAt = currentPeriod(subscription).end;
    if (!plan.invoicesNow) {
        keepPending(world, subscription, plan.prorations);
    } else {
        Invoice &filed = subscriptionInvoice(world, subscription, std::move(invoice));
        if (change.paymentBehavior == u"default_incomplete"_s)
            SB_TRY(finalizeInvoice(world, filed));
        else
            advanceInvoice(world, filed);
    }
    scheduleTick(world, subscription);
    return Done{};
}

void cancelSubscription(World &world, Subscription &subscription, const CancelOptions &options)
{
    const qint64 now = world.now();
    if (options.prorates) {
        const auto plan =
            planChange(world, subscription, {.items = {}, .prorationDate = {}, .trialEnd = {}, .cancelNow = true});
        if (plan && subscription.status != u"trialing"_s)
            keepPending(world, subscription, plan->prorations);
    }
    if (options.invoicesNow &&
        !pendingItems(world, subscription.customer, subscription.id, subscription.currency).empty()) {
        Invoice invoice = blankInvoice(world, world.customers.at(subscription.customer), subscription.currency);
        invoice.billingReason = u"subscription_update"_s;
        advanceInvoice(world, subscriptionInvoice(world, subscription, std::move(invoice)));
    }
    subscription.status = u"canceled"_s;
    subscription.endedAt = now;
    if (!subscription.canceledAt)
        subscription.canceledAt = now;
    if (subscription.cancellationDetails.value(u"reason"_s).toString().isEmpty())
        subscription.cancellationDetails.insert(u"reason"_s, options.reason);
    insertNulls(subscription.cancellationDetails, {"comment", "feedback"});
    for (const auto &invoice : world.invoices.rows()) {
        if (invoice->subscription == subscription.id && (invoice->status == u"open"_s || invoice->status == u"draft"_s))
            invoice->autoAdvance = false;
    }
    if (SubscriptionSchedule *schedule = world.schedules.find(subscription.schedule);
        schedule && schedule->status == u"active"_s) {
        schedule->status = u"canceled"_s;
        schedule->canceledAt = now;
        emitOf(world, "subscription_schedule.canceled", *schedule);
    }
    emitOf(world, "customer.subscription.deleted", subscription);
}

void pauseSubscription(World &world, Subscription &subscription)
{
    const Subscription before = subscription;
    subscription.status = u"paused"_s;
    for (SubscriptionItem &item : subscription.items)
        item.periodEnd = std::max(world.now(), item.periodStart + 1);
    emitOf(world, "customer.subscription.paused", subscription);
    emitUpdated(world, "customer.subscription.updated", subscription, before);
}

void resumeSubscription(World &world, Subscription &subscription, bool anchorNow)
{
    const Subscription before = subscription;
    const qint64 now = world.now();
    subscription.status = u"active"_s;
    if (anchorNow)
        subscription.anchor = now;
    Invoice invoice = blankInvoice(world, world.customers.at(subscription.customer), subscription.currency);
    invoice.billingReason = u"subscription_update"_s;
    for (SubscriptionItem &item : subscription.items) {
        const Recurring &cycle = *world.prices.at(item.price).recurring;
        item.periodStart = now;
        item.periodEnd = nextBoundary(subscription.anchor, cycle, now);
        invoice.lines.push_back(periodLine(world, subscription, item, {item.periodStart, item.periodEnd}));
    }
    Invoice &filed = subscriptionInvoice(world, subscription, std::move(invoice));
    emitOf(world, "customer.subscription.resumed", subscription);
    emitUpdated(world, "customer.subscription.updated", subscription, before);
    advanceInvoice(world, filed);
    scheduleTick(world, subscription);
}

Outcome<Invoice> previewInvoice(World &world, const Subscription &subscription, const SubscriptionChange &change)
{
    SB_TRY_ASSIGN(const ChangePlan plan, planChange(world, subscription, change));
    const Customer &customer = world.customers.at(subscription.customer);
    Invoice invoice = changeInvoice(world, subscription, plan);
    invoice.id = world.makeId("upcoming_in_");
    invoice.subscription = subscription.id;
    invoice.subscriptionMetadata = subscription.fields.value(u"metadata"_s).toObject();
    invoice.billingReason = u"upcoming"_s;
    invoice.collectionMethod = subscription.collectionMethod;
    invoice.autoAdvance = true;
    const auto pending = pendingItems(world, subscription.customer, subscription.id, subscription.currency);
    for (const InvoiceItem *item : pending)
        invoice.lines.insert(invoice.lines.begin(), lineOfItem(world, *item));
    const bool ends = change.cancelNow || subscription.cancelAtPeriodEnd ||
                      (subscription.cancelAt && *subscription.cancelAt <= currentPeriod(subscription).end);
    if (!plan.invoicesNow && !ends) {
        qint64 end = std::numeric_limits<qint64>::max();
        for (const SubscriptionItem &item : plan.items)
            end = std::min(end, item.periodEnd);
        for (const SubscriptionItem &item : plan.items) {
            if (item.periodEnd != end)
                continue;
            const Recurring &cycle = *world.prices.at(item.price).recurring;
            invoice.lines.push_back(
                periodLine(world, subscription, item, {end, nextBoundary(plan.anchor, cycle, end)}));
        }
        invoice.periodEnd = end;
        invoice.nextAttempt = end + world.rules.paymentAfter;
    }
    if (invoice.lines.empty())
        return ApiError{.status = 404,
                        .code = u"invoice_upcoming_none"_s,
                        .message = u"No upcoming invoices for customer: %1"_s.arg(subscription.customer)};
    for (Line &line : invoice.lines)
        line.id = u"il_tmp_"_s + line.id.mid(3);
    if (change.items.empty() && !change.prorationDate)
        invoice.prorationDate.reset();
    if (!subscription.couponEnd || *subscription.couponEnd > invoice.periodEnd)
        invoice.coupon = subscription.coupon;
    applyCoupon(world, invoice);
    settleWithBalance(world, invoice, customer);
    return invoice;
}

void scheduleTick(World &world, const Subscription &subscription)
{
    if (isEnded(subscription))
        return;
    std::optional<qint64> next;
    const auto consider = [&](std::optional<qint64> at) {
        if (at && (!next || *at < *next))
            next = at;
    };
    if (subscription.status == u"incomplete"_s)
        consider(subscription.created + kIncompleteSeconds);
    consider(subscription.cancelAt);
    if (subscription.pause)
        consider(subscription.pause->resumesAt);
    if (subscription.pendingUpdate)
        consider(subscription.pendingUpdate->expiresAt);
    if (subscription.status == u"trialing"_s && !subscription.trialEndTold)
        consider(*subscription.trialEnd - 3 * 86'400);
    if (subscription.status != u"paused"_s && subscription.status != u"incomplete"_s)
        consider(currentPeriod(subscription).end);
    if (next)
        world.schedule(std::max(*next, world.now()), Work::TickSubscription, subscription.id, subscription.testClock);
}

void tickSubscription(World &world, Subscription &subscription)
{
    bool didSomething = false;
    while (tickOnce(world, subscription))
        didSomething = true;
    if (didSomething)
        scheduleTick(world, subscription);
}

void onInvoicePaid(World &world, Invoice &invoice)
{
    Customer &customer = world.customers.at(invoice.customer);
    customer.delinquent = false;
    Subscription *subscription = world.subscriptions.find(invoice.subscription);
    if (!subscription || isEnded(*subscription))
        return;
    if (subscription->pendingUpdate && subscription->latestInvoice == invoice.id) {
        const Subscription before = *subscription;
        subscription->items = subscription->pendingUpdate->items;
        subscription->pendingUpdate.reset();
        emitUpdated(world, "customer.subscription.pending_update_applied", *subscription, before);
        emitUpdated(world, "customer.subscription.updated", *subscription, before);
    }
    const bool isBehind = subscription->status == u"past_due"_s || subscription->status == u"unpaid"_s;
    if (subscription->status == u"incomplete"_s || (isBehind && subscription->latestInvoice == invoice.id)) {
        changeStatus(world, *subscription, u"active"_s);
        scheduleTick(world, *subscription);
    }
}

void onInvoiceFailed(World &world, Invoice &invoice)
{
    world.customers.at(invoice.customer).delinquent = true;
    Subscription *subscription = world.subscriptions.find(invoice.subscription);
    if (!subscription || isEnded(*subscription) || subscription->status == u"incomplete"_s)
        return;
    const bool isLast = !invoice.nextAttempt && invoice.attemptCount > int(world.rules.retryDays.size());
    if (!isLast)
        changeStatus(world, *subscription, u"past_due"_s);
    else if (world.rules.afterRetries == u"cancel"_s)
        cancelSubscription(world, *subscription, {.reason = u"payment_failed"_s});
    else if (world.rules.afterRetries == u"unpaid"_s)
        changeStatus(world, *subscription, u"unpaid"_s);
}

void onInvoiceVoided(World &world, Invoice &invoice)
{
    Subscription *subscription = world.subscriptions.find(invoice.subscription);
    if (subscription && subscription->pendingUpdate && subscription->latestInvoice == invoice.id)
        dropPendingUpdate(world, *subscription);
}

} // namespace reckoner::sandbox::stripe
