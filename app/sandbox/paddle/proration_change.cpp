// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/proration_change.h"

#include "app/sandbox/paddle/calendar.h"
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/subscription_json.h"
#include "app/sandbox/paddle/transaction_json.h"

#include <QJsonArray>

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kRenewalLock(30);
constexpr int kImmediateChargesPerHour = 20;
constexpr int kImmediateChargesPerDay = 100;

enum class Mode { None, ProratedNow, ProratedNext, FullNow, FullNext, DoNotBill };

ApiError refusal(const char *code, const QString &detail, int status = 400)
{
    return apiError(status, code, detail, "subscriptions");
}

Mode readMode(Fields &in)
{
    static const QStringList names{u"prorated_immediately"_s, u"prorated_next_billing_period"_s, u"full_immediately"_s,
                                   u"full_next_billing_period"_s, u"do_not_bill"_s};
    const auto text = in.oneOf("proration_billing_mode", names);
    return text ? static_cast<Mode>(1 + names.indexOf(*text)) : Mode::None;
}

bool prorates(Mode mode)
{
    return mode == Mode::ProratedNow || mode == Mode::ProratedNext;
}

WhenBilled whenBilled(Mode mode)
{
    switch (mode) {
    case Mode::None: return WhenBilled::Never;
    case Mode::ProratedNow: return WhenBilled::Now;
    case Mode::ProratedNext: return WhenBilled::NextPeriod;
    case Mode::FullNow: return WhenBilled::Now;
    case Mode::FullNext: return WhenBilled::NextPeriod;
    case Mode::DoNotBill: return WhenBilled::Never;
    }
    RK_UNREACHABLE();
}

// What a PATCH asks for, read and resolved but not judged.
struct UpdateRequest {
    bool hasItems = false, hasDiscount = false, hasBillingDetails = false, hasCustomData = false,
         hasScheduledChange = false, hasBusiness = false;
    std::vector<ResolvedItem> items;
    std::optional<Instant> nextBilledAt;
    std::optional<QString> customerId, addressId, businessId, currency, discountId, discountFrom;
    std::optional<CollectionMode> collectionMode;
    std::optional<BillingDetails> billingDetails;
    QJsonValue customData = QJsonValue::Null;
    Mode mode = Mode::None;
    bool applyOnFailure = false;

    bool changesOther() const
    {
        return hasDiscount || hasBillingDetails || hasCustomData || hasScheduledChange || hasBusiness || customerId ||
               addressId || currency || collectionMode;
    }
};

Check readDiscountChange(Fields &in, UpdateRequest &request)
{
    request.hasDiscount = in.has("discount");
    const auto object = in.object("discount", Need::Optional, Null::Allowed);
    if (!object)
        return Done{};
    Fields inner(*object, u"discount"_s);
    request.discountId = inner.id("id", "dsc", Need::Required);
    request.discountFrom = inner.oneOf("effective_from", {u"immediately"_s, u"next_billing_period"_s}, Need::Required);
    in.absorb(inner);
    return Done{};
}

Outcome<UpdateRequest> readUpdate(World &world, JsonView body)
{
    Fields in(body);
    UpdateRequest request;
    if (in.has("scheduled_change") && !in.isNull("scheduled_change"))
        return refusal("subscription_scheduled_change_invalid_update", u"scheduled_change can only be set to null"_s);
    request.hasScheduledChange = in.has("scheduled_change");
    request.hasItems = in.has("items");
    const std::vector<JsonView> items = in.array("items", 0, 10'000);
    request.nextBilledAt = in.instant("next_billed_at");
    request.customerId = in.id("customer_id", "ctm");
    request.addressId = in.id("address_id", "add");
    request.hasBusiness = in.has("business_id");
    request.businessId = in.id("business_id", "biz", Need::Optional, Null::Allowed);
    request.currency = in.currency("currency_code");
    SB_TRY(readDiscountChange(in, request));
    if (const auto mode = in.oneOf("collection_mode", {u"automatic"_s, u"manual"_s}))
        request.collectionMode = *mode == u"manual" ? CollectionMode::Manual : CollectionMode::Automatic;
    request.hasBillingDetails = in.has("billing_details");
    request.billingDetails = readBillingDetails(in);
    request.hasCustomData = in.has("custom_data");
    request.customData = in.customData();
    request.mode = readMode(in);
    request.applyOnFailure =
        in.oneOf("on_payment_failure", {u"prevent_change"_s, u"apply_change"_s}) == u"apply_change"_s;
    SB_TRY(in.check());
    if (request.hasItems && items.empty())
        return refusal("subscription_all_items_removed", u"a subscription must keep at least one item"_s);
    if (items.size() > 100)
        return refusal("subscription_maximum_number_of_line_items_reached", u"a subscription has at most 100 items"_s);
    SB_TRY_ASSIGN(request.items, resolveItems(world, items,
                                              {"subscriptions", "subscription_duplicate_price_ids",
                                               "subscription_new_items_not_valid"}));
    return request;
}

// What the state of the subscription allows (§3.3, first table).
Check checkState(const World &world, const Subscription &subscription, const UpdateRequest &request)
{
    const bool itemsOrDate = request.hasItems || request.nextBilledAt;
    switch (subscription.status) {
    case SubscriptionStatus::Canceled:
        return refusal("subscription_update_when_canceled", u"a canceled subscription cannot be updated"_s);
    case SubscriptionStatus::PastDue:
        return refusal("subscription_update_when_past_due", u"a past due subscription cannot be updated"_s);
    case SubscriptionStatus::Trialing:
        if (request.hasDiscount)
            return refusal("subscription_trialing_discount_update_invalid_options",
                           u"a discount cannot be changed in a trial"_s);
        if (request.changesOther() && !request.hasScheduledChange && !request.hasCustomData)
            return refusal("subscription_update_when_trialing",
                           u"only items and next_billed_at can be changed in a trial"_s);
        if (itemsOrDate && request.mode != Mode::None && request.mode != Mode::DoNotBill)
            return refusal("subscription_trialing_items_update_invalid_options",
                           u"only do_not_bill can be used in a trial"_s);
        break;
    case SubscriptionStatus::Paused:
        if (request.nextBilledAt || (request.changesOther() && !request.hasScheduledChange))
            return refusal("subscription_only_update_items_on_paused_subscription",
                           u"only items can be changed while paused"_s);
        if (request.hasItems && request.mode != Mode::None && request.mode != Mode::DoNotBill)
            return refusal("subscription_incorrect_proration_on_paused_subscription",
                           u"only do_not_bill can be used while paused"_s);
        break;
    case SubscriptionStatus::Active: break;
    }
    if (subscription.scheduledChange && subscription.scheduledChange->action != u"resume" && itemsOrDate &&
        !request.hasScheduledChange) {
        if (request.nextBilledAt)
            return refusal("subscription_locked_pending_changes",
                           u"next_billed_at cannot be changed while a change is scheduled"_s);
        if (request.mode == Mode::ProratedNext || request.mode == Mode::FullNext)
            return refusal("subscription_invalid_billing_mode_for_scheduled_change",
                           u"nothing can be billed in the next period while its end is scheduled"_s);
    }
    if (itemsOrDate && request.mode == Mode::None)
        return refusal("subscription_items_update_missing_proration_billing_mode",
                       u"proration_billing_mode is required when items or next_billed_at change"_s);
    return checkRenewalLock(world, subscription);
}

// The items as they will be. Snapshots of items that stay are kept.
Outcome<std::vector<SubscriptionItem>> plannedItems(const Subscription &subscription, const UpdateRequest &request,
                                                    Instant now)
{
    std::vector<SubscriptionItem> items;
    for (const ResolvedItem &wanted : request.items) {
        const auto had = std::find_if(subscription.items.begin(), subscription.items.end(),
                                      [&](const SubscriptionItem &item) { return item.price.id == wanted.price.id; });
        const bool isNew = had == subscription.items.end();
        if (isNew && !wanted.quantity)
            return refusal("subscription_quantity_missing_for_new_items", u"quantity is required for new items"_s);
        if (isNew && (!wanted.price.billingCycle || wanted.price.status != u"active"))
            return refusal("subscription_new_items_not_valid",
                           u"price %1 is not recurring or not active"_s.arg(wanted.price.id));
        SubscriptionItem item = isNew ? SubscriptionItem{} : *had;
        const qint64 quantity = wanted.quantity.value_or(item.quantity);
        if (isNew) {
            item.price = wanted.price;
            item.product = wanted.product;
            item.createdAt = item.updatedAt = now;
            item.nextBilledAt = subscription.nextBilledAt;
            item.status = subscription.items.front().status;
            item.trialDates = subscription.items.front().trialDates;
            if (item.status == u"active")
                item.previouslyBilledAt = now;
        }
        if (!quantityAllowed(item.price, quantity))
            return refusal("subscription_quantity_not_valid",
                           u"quantity %1 of price %2 is out of range"_s.arg(quantity).arg(item.price.id));
        if (item.quantity != quantity)
            item.updatedAt = now;
        item.quantity = quantity;
        items.push_back(std::move(item));
    }
    for (const SubscriptionItem &item : items) {
        if (*item.price.billingCycle != *items.front().price.billingCycle)
            return refusal("subscription_new_items_not_valid", u"all items must have one billing cycle"_s);
    }
    return items;
}

struct QuantityChange {
    const SubscriptionItem *item;
    qint64 quantity;
};

std::vector<QuantityChange> quantityChanges(const std::vector<SubscriptionItem> &before,
                                            const std::vector<SubscriptionItem> &after)
{
    std::vector<QuantityChange> changes;
    const auto quantityIn = [](const std::vector<SubscriptionItem> &items, const QString &priceId) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const SubscriptionItem &item) { return item.price.id == priceId; });
        return found == items.end() ? 0 : found->quantity;
    };
    for (const SubscriptionItem &item : after) {
        if (const qint64 more = item.quantity - quantityIn(before, item.price.id))
            changes.push_back({&item, more});
    }
    for (const SubscriptionItem &item : before) {
        if (quantityIn(after, item.price.id) == 0)
            changes.push_back({&item, -item.quantity});
    }
    return changes;
}

const Discount *prorationDiscount(const World &world, const Subscription &subscription)
{
    const Discount *discount = runningDiscount(world, subscription, world.now());
    return discount && discount->type == u"percentage" ? discount : nullptr;
}

std::vector<TransactionLine> priced(const World &world, const Subscription &subscription,
                                    const std::vector<LineRequest> &requests)
{
    return makeLines(lineContext(world, placeOf(world, subscription.addressId), subscription.currency,
                                 prorationDiscount(world, subscription)),
                     requests);
}

void planItemLines(const World &world, const Subscription &before, Mode mode, Instant now, ChangePlan &plan)
{
    if (!before.currentPeriod || mode == Mode::DoNotBill)
        return;
    const Period current = *before.currentPeriod;
    const Rate left = prorationRate(current.startsAt, now, current.endsAt);
    const std::optional<std::pair<Rate, Period>> share{{left, Period{now, current.endsAt}}};
    std::vector<LineRequest> requests;
    for (const QuantityChange &change : quantityChanges(before.items, plan.after.items)) {
        const bool credits = change.quantity < 0;
        if (credits && !prorates(mode))
            continue; // full modes charge what is added and credit nothing
        const bool whole = !prorates(mode) || (plan.restartsPeriod && !credits);
        requests.push_back({change.item->price, change.item->product, change.quantity, whole ? std::nullopt : share});
    }
    plan.lines = priced(world, plan.after, requests);
    plan.period = plan.restartsPeriod ? *plan.after.currentPeriod : Period{now, current.endsAt};
}

// The billing date moved: the span between the two dates is credited or charged, as a share of the whole period.
void planDateLines(const World &world, const Subscription &before, Mode mode, Instant newDate, ChangePlan &plan)
{
    const Period current = *before.currentPeriod;
    const bool earlier = newDate < current.endsAt;
    const Period span{earlier ? newDate : current.endsAt, earlier ? current.endsAt : newDate};
    const qint64 whole = current.endsAt.minutes() - current.startsAt.minutes();
    const qint64 minutes = span.endsAt.minutes() - span.startsAt.minutes();
    plan.after.currentPeriod->endsAt = newDate;
    plan.after.nextBilledAt = newDate;
    plan.after.billingAnchor = newDate;
    for (SubscriptionItem &item : plan.after.items) {
        item.nextBilledAt = newDate;
        if (item.trialDates)
            item.trialDates->endsAt = newDate;
    }
    if (!prorates(mode) || whole <= 0 || minutes == 0)
        return;
    const Rate rate{scaled(Rate::kWhole, minutes, whole)};
    std::vector<LineRequest> requests;
    for (const SubscriptionItem &item : plan.after.items)
        requests.push_back({item.price, item.product, earlier ? -item.quantity : item.quantity, std::pair{rate, span}});
    std::vector<TransactionLine> lines = priced(world, plan.after, requests);
    plan.lines.insert(plan.lines.end(), lines.begin(), lines.end());
    plan.period = span;
}

Check planDate(const World &world, const Subscription &before, const UpdateRequest &request, ChangePlan &plan)
{
    if (*request.nextBilledAt < world.now() + kRenewalLock)
        return refusal("subscription_next_billed_at_too_soon", u"new next_billed_at needs to be 30m0s from now"_s);
    if (request.mode == Mode::FullNow || request.mode == Mode::FullNext)
        return refusal("subscription_new_items_not_valid",
                       u"a billing date can be moved with prorated or do_not_bill modes only"_s);
    if (before.currentPeriod)
        planDateLines(world, before, request.mode, *request.nextBilledAt, plan);
    return Done{};
}

Check planItems(const World &world, const Subscription &before, const UpdateRequest &request, Instant now,
                ChangePlan &plan)
{
    SB_TRY_ASSIGN(plan.after.items, plannedItems(before, request, now));
    const Cycle cycle = *plan.after.items.front().price.billingCycle;
    const bool otherCycle = cycle != before.billingCycle;
    if (otherCycle && (request.mode == Mode::ProratedNext || request.mode == Mode::FullNext))
        return refusal("subscription_new_items_not_valid",
                       u"another billing cycle cannot be billed in the next period"_s);
    plan.after.billingCycle = cycle;
    plan.restartsPeriod =
        otherCycle && whenBilled(request.mode) == WhenBilled::Now && before.status == SubscriptionStatus::Active;
    if (plan.restartsPeriod) {
        plan.after.billingAnchor = now;
        const Period period{now, nextBoundary(now, cycle, now)};
        openPeriod(plan.after, period);
        if (plan.after.scheduledChange) { // still ends with the period
            plan.after.scheduledChange->effectiveAt = period.endsAt;
            plan.after.nextBilledAt.reset();
        }
    }
    planItemLines(world, before, request.mode, now, plan);
    return Done{};
}

Check planCustomer(const World &world, const UpdateRequest &request, ChangePlan &plan)
{
    Subscription &after = plan.after;
    if (request.customerId && *request.customerId != after.customerId) {
        if (!world.customers.find(*request.customerId))
            return notFound("customer", *request.customerId);
        after.customerId = *request.customerId;
        after.paymentMethodId.reset(); // it belonged to the one before
        if (!request.addressId)
            return refusal("subscription_update_causing_customer_mismatch_not_allowed",
                           u"the address belongs to another customer"_s);
        if (!request.hasBusiness)
            after.businessId.reset();
    }
    if (request.addressId) {
        const Address *address = world.addresses.find(*request.addressId);
        if (!address || address->customerId != after.customerId)
            return refusal("subscription_update_causing_customer_mismatch_not_allowed",
                           u"address %1 is not of this customer"_s.arg(*request.addressId));
        after.addressId = *request.addressId;
    }
    if (request.hasBusiness) {
        const Business *business = request.businessId ? world.businesses.find(*request.businessId) : nullptr;
        if (request.businessId && (!business || business->customerId != after.customerId))
            return refusal("subscription_update_causing_customer_mismatch_not_allowed",
                           u"business %1 is not of this customer"_s.arg(*request.businessId));
        after.businessId = request.businessId;
    }
    return Done{};
}

Check planCollection(const World &world, const UpdateRequest &request, ChangePlan &plan)
{
    Subscription &after = plan.after;
    if (request.collectionMode)
        after.collectionMode = *request.collectionMode;
    if (request.hasBillingDetails)
        after.billingDetails = request.billingDetails;
    if (after.collectionMode == CollectionMode::Automatic) {
        if (request.collectionMode)
            after.billingDetails.reset();
        return Done{};
    }
    if (!after.billingDetails)
        return refusal("subscription_billing_details_required",
                       u"billing_details are required for manual collection"_s);
    if (!manualCurrency(after.currency))
        return refusal("subscription_currency_code_not_valid_for_manual",
                       u"manual collection is for USD, EUR and GBP"_s);
    const Customer *customer = world.customers.find(after.customerId);
    if (request.collectionMode && (!customer || !customer->name))
        return refusal("subscription_customer_not_suitable_for_collection_mode",
                       u"invoices need the customer's name"_s);
    return Done{};
}

Check planDiscount(const World &world, const UpdateRequest &request, ChangePlan &plan)
{
    if (!request.hasDiscount)
        return Done{};
    Subscription &after = plan.after;
    after.discount.reset();
    if (!request.discountId)
        return Done{};
    const Discount *discount = world.discounts.find(*request.discountId);
    if (!discount)
        return notFound("discount", *request.discountId);
    if (discount->status == u"archived")
        return refusal("subscription_archived_discount_application_attempt",
                       u"discount %1 is archived"_s.arg(discount->id));
    if (!discount->recur)
        return refusal("subscription_one_off_discount_not_valid", u"discount %1 does not recur"_s.arg(discount->id));
    if (discount->currency && *discount->currency != after.currency)
        return refusal("subscription_invalid_discount_currency",
                       u"discount %1 is in another currency"_s.arg(discount->id));
    const bool covers = std::any_of(after.items.begin(), after.items.end(), [&](const SubscriptionItem &item) {
        return discountCovers(*discount, item.price);
    });
    if (!covers)
        return refusal("subscription_discount_not_valid_for_items",
                       u"discount %1 is for none of the items"_s.arg(discount->id));
    const Instant starts =
        *request.discountFrom == u"immediately" ? world.now() : after.nextBilledAt.value_or(world.now());
    after.discount = SubscriptionDiscount{discount->id, starts, std::nullopt};
    if (discount->maximumRecurringIntervals)
        after.discount->endsAt = cyclesAfter(starts, after.billingCycle, int(*discount->maximumRecurringIntervals));
    return Done{};
}

// Credits can only be made against money that has arrived.
Check checkCredits(World &world, const Subscription &subscription)
{
    for (const Transaction *transaction : openTransactions(world, subscription)) {
        if (transaction->status == TransactionStatus::Paid)
            return refusal("subscription_credit_creation_against_processing_transaction",
                           u"transaction %1 is still being processed"_s.arg(transaction->id));
        return refusal("subscription_credit_creation_against_uncompleted_transaction_not_allowed",
                       u"transaction %1 is not completed"_s.arg(transaction->id));
    }
    for (const QString &id : subscription.transactionIds) {
        const Transaction *transaction = world.transactions.find(id);
        for (const QString &adjustmentId : transaction ? transaction->adjustmentIds : std::vector<QString>{}) {
            const Adjustment *adjustment = world.adjustments.find(adjustmentId);
            if (adjustment && adjustment->status == u"pending_approval")
                return refusal("subscription_outstanding_pending_refund",
                               u"refund %1 is pending approval"_s.arg(adjustmentId));
        }
    }
    return Done{};
}

Check checkMoney(World &world, const Subscription &before, const ChangePlan &plan, const char *limitCode)
{
    const bool credits = std::any_of(plan.lines.begin(), plan.lines.end(),
                                     [](const TransactionLine &line) { return line.totals.total < 0; });
    const bool changesCurrency = plan.after.currency != before.currency;
    if (changesCurrency && credits)
        return refusal("subscription_currency_update_and_actions_creating_credits_not_allowed",
                       u"the currency cannot change together with credits"_s);
    if (changesCurrency && !before.deferredLines.empty())
        return refusal("subscription_currency_update_not_allowed",
                       u"amounts in the old currency wait for the next renewal"_s);
    if (credits)
        SB_TRY(checkCredits(world, before));
    if (plan.when != WhenBilled::Now || plan.lines.empty())
        return Done{};
    const TransactionTotals totals =
        transactionTotals(sumOf(plan.lines), availableCredit(world, plan.after.customerId, plan.after.currency));
    SB_TRY(checkChargeLimit(totals, plan.after.currency, limitCode, "subscriptions"));
    const bool needsMethod = totals.grandTotal > 0 && plan.after.collectionMode == CollectionMode::Automatic;
    if (needsMethod && !plan.after.paymentMethodId)
        return refusal("subscription_missing_payment_method_cannot_update",
                       u"the customer has no payment method on this subscription"_s);
    return Done{};
}

Check takeImmediateCharge(Subscription &subscription, Instant now)
{
    std::erase_if(subscription.immediateCharges, [&](Instant at) { return at + std::chrono::hours(24) <= now; });
    const auto lastHour = std::count_if(subscription.immediateCharges.begin(), subscription.immediateCharges.end(),
                                        [&](Instant at) { return at + std::chrono::hours(1) > now; });
    ApiError limited =
        refusal("subscription_immediate_charge_hour_limit_exceeded", u"at most 20 immediate charges in an hour"_s, 429);
    limited.retryAfterSeconds = 3600;
    if (lastHour >= kImmediateChargesPerHour)
        return limited;
    if (int(subscription.immediateCharges.size()) >= kImmediateChargesPerDay) {
        limited.code = u"subscription_immediate_charge_24_hour_limit_exceeded"_s;
        limited.detail = u"at most 100 immediate charges in 24 hours"_s;
        limited.retryAfterSeconds = 86'400;
        return limited;
    }
    subscription.immediateCharges.push_back(now);
    return Done{};
}

bool wouldDecline(const World &world, const Subscription &subscription)
{
    const auto queued = std::any_of(world.declines.begin(), world.declines.end(), [&](const PaymentDecline &decline) {
        return decline.customerId.isEmpty() || decline.customerId == subscription.customerId;
    });
    const PaymentMethod *method =
        subscription.paymentMethodId ? world.paymentMethods.find(*subscription.paymentMethodId) : nullptr;
    return queued || !method || method->declinesWith;
}

// With prevent_change a payment that will be refused leaves nothing behind but the refusal.
Check checkPayment(World &world, const ChangePlan &plan)
{
    const TransactionTotals totals =
        transactionTotals(sumOf(plan.lines), availableCredit(world, plan.after.customerId, plan.after.currency));
    if (plan.applyOnFailure || totals.grandTotal == 0 || plan.after.collectionMode == CollectionMode::Manual ||
        !wouldDecline(world, plan.after))
        return Done{};
    const auto code = world.takeDecline(plan.after.customerId, plan.after.paymentMethodId.value_or(QString()));
    return refusal("subscription_payment_declined", u"payment was declined: %1"_s.arg(code.value_or(u"declined"_s)));
}

QJsonObject moneyJson(qint64 minor, const QString &currency)
{
    return {{u"amount"_s, QString::number(minor)}, {u"currency_code"_s, currency}};
}

QJsonValue summaryJson(const ChangePlan &plan)
{
    if (plan.lines.empty())
        return QJsonValue::Null;
    qint64 credit = 0, charge = 0;
    for (const TransactionLine &line : plan.lines)
        (line.totals.total < 0 ? credit : charge) += line.totals.total;
    const qint64 result = charge + credit;
    QJsonObject resultJson = moneyJson(std::abs(result), plan.after.currency);
    resultJson.insert(u"action"_s, result < 0 ? u"credit"_s : u"charge"_s);
    return QJsonObject{{u"credit"_s, moneyJson(credit, plan.after.currency)},
                       {u"charge"_s, moneyJson(charge, plan.after.currency)},
                       {u"result"_s, resultJson}};
}

QJsonObject transactionPreviewJson(Period period, const std::vector<TransactionLine> &lines,
                                   const TransactionTotals &totals, const QString &currency)
{
    return {{u"billing_period"_s, toJson(period)},
            {u"details"_s, previewDetailsJson(lines, totals, currency)},
            {u"adjustments"_s, QJsonArray()}};
}

} // namespace

Check checkRenewalLock(const World &world, const Subscription &subscription)
{
    const bool renews =
        subscription.status == SubscriptionStatus::Active || subscription.status == SubscriptionStatus::Trialing;
    if (renews && subscription.nextBilledAt && *subscription.nextBilledAt - world.now() < kRenewalLock)
        return refusal("subscription_locked_renewal", u"unable to update subscription 30m0s before renewal"_s, 409);
    return Done{};
}

Outcome<ChangePlan> planUpdate(World &world, const Subscription &subscription, JsonView body)
{
    SB_TRY_ASSIGN(UpdateRequest request, readUpdate(world, body));
    SB_TRY(checkState(world, subscription, request));
    const Instant now = world.now();
    ChangePlan plan;
    plan.after = subscription;
    plan.origin = u"subscription_update"_s;
    plan.when = whenBilled(request.mode);
    plan.applyOnFailure = request.applyOnFailure;
    SB_TRY(planCustomer(world, request, plan));
    if (request.currency)
        plan.after.currency = *request.currency;
    SB_TRY(planCollection(world, request, plan));
    if (request.hasScheduledChange && plan.after.scheduledChange) {
        plan.after.scheduledChange.reset();
        const bool paused = plan.after.status == SubscriptionStatus::Paused;
        plan.after.nextBilledAt =
            !paused && plan.after.currentPeriod ? std::optional(plan.after.currentPeriod->endsAt) : std::nullopt;
        for (SubscriptionItem &item : plan.after.items)
            item.nextBilledAt = plan.after.nextBilledAt;
    }
    if (request.hasCustomData)
        plan.after.customData = request.customData;
    Subscription beforeMoney = plan.after;
    if (request.hasItems)
        SB_TRY(planItems(world, beforeMoney, request, now, plan));
    SB_TRY(planDiscount(world, request, plan));
    if (request.nextBilledAt)
        SB_TRY(planDate(world, beforeMoney, request, plan));
    plan.resolved = std::move(request.items);
    if (plan.when == WhenBilled::NextPeriod)
        plan.after.deferredLines.insert(plan.after.deferredLines.end(), plan.lines.begin(), plan.lines.end());
    SB_TRY(checkMoney(world, subscription, plan, "subscription_update_transaction_balance_less_than_charge_limit"));
    return plan;
}

Outcome<ChangePlan> planCharge(World &world, const Subscription &subscription, JsonView body)
{
    Fields in(body);
    const auto from = in.oneOf("effective_from", {u"immediately"_s, u"next_billing_period"_s}, Need::Required);
    const std::vector<JsonView> items = in.array("items", 1, 100, Need::Required);
    const auto onFailure = in.oneOf("on_payment_failure", {u"prevent_change"_s, u"apply_change"_s});
    SB_TRY(in.check());
    if (subscription.status == SubscriptionStatus::Canceled)
        return refusal("subscription_is_canceled_action_invalid", u"a canceled subscription cannot be charged"_s);
    if (subscription.status == SubscriptionStatus::PastDue)
        return refusal("subscription_update_when_past_due", u"a past due subscription cannot be charged"_s);
    if (subscription.status == SubscriptionStatus::Paused)
        return refusal("subscription_not_active", u"a paused subscription cannot be charged"_s);
    if (*from == u"next_billing_period" && subscription.scheduledChange)
        return refusal("subscription_locked_pending_changes", u"there is no next period while its end is scheduled"_s);
    SB_TRY(checkRenewalLock(world, subscription));
    ChangePlan plan;
    SB_TRY_ASSIGN(plan.resolved, resolveItems(world, items,
                                              {"subscriptions", "subscription_charge_duplicate_price_ids",
                                               "subscription_new_items_not_valid"}));
    plan.after = subscription;
    plan.origin = u"subscription_charge"_s;
    plan.when = *from == u"immediately" ? WhenBilled::Now : WhenBilled::NextPeriod;
    plan.applyOnFailure = onFailure == u"apply_change"_s;
    std::vector<LineRequest> requests;
    for (const ResolvedItem &item : plan.resolved) {
        if (item.price.billingCycle || item.price.status != u"active")
            return refusal("subscription_new_items_not_valid",
                           u"price %1 is recurring or not active"_s.arg(item.price.id));
        const qint64 quantity = item.quantity.value_or(1);
        if (!quantityAllowed(item.price, quantity))
            return refusal("subscription_quantity_not_valid",
                           u"quantity %1 of price %2 is out of range"_s.arg(quantity).arg(item.price.id));
        requests.push_back({item.price, item.product, quantity, std::nullopt});
    }
    plan.lines =
        makeLines(lineContext(world, placeOf(world, subscription.addressId), subscription.currency, nullptr), requests);
    const Instant now = world.now();
    plan.period = subscription.currentPeriod ? Period{now, subscription.currentPeriod->endsAt} : Period{now, now};
    if (plan.when == WhenBilled::NextPeriod)
        plan.after.deferredLines.insert(plan.after.deferredLines.end(), plan.lines.begin(), plan.lines.end());
    SB_TRY(checkMoney(world, subscription, plan, "transaction_balance_less_than_charge_limit"));
    return plan;
}

Check applyPlan(World &world, Subscription &subscription, ChangePlan plan)
{
    const bool bills = plan.when == WhenBilled::Now && !plan.lines.empty();
    if (bills) {
        SB_TRY(takeImmediateCharge(subscription, world.now()));
        plan.after.immediateCharges = subscription.immediateCharges;
        SB_TRY(checkPayment(world, plan));
    }
    fileInlineItems(world, plan.resolved);
    const bool charged = plan.origin == u"subscription_charge";
    subscription = std::move(plan.after);
    fileDueWork(world, subscription);
    if (!bills) {
        tellSubscription(world, subscription, {"subscription.updated"});
        return Done{};
    }
    Transaction &transaction =
        billTransactionAtOnce(world, subscriptionDraft(subscription, plan.origin, plan.period, std::move(plan.lines)));
    subscription.transactionIds.push_back(transaction.id);
    collect(world, subscription, transaction);
    if (!charged)
        tellSubscription(world, subscription, {"subscription.updated"});
    return Done{};
}

QJsonValue nextTransactionJson(const World &world, const Subscription &subscription, qint64 creditAvailable)
{
    const bool ends = subscription.scheduledChange && subscription.scheduledChange->action != u"resume";
    const bool renews = subscription.status == SubscriptionStatus::Active ||
                        subscription.status == SubscriptionStatus::Trialing ||
                        subscription.status == SubscriptionStatus::PastDue;
    if (ends || !renews || !subscription.nextBilledAt)
        return QJsonValue::Null;
    const Instant start = *subscription.nextBilledAt;
    const Instant anchor = subscription.status == SubscriptionStatus::Trialing ? start : subscription.billingAnchor;
    const Period period{start, nextBoundary(anchor, subscription.billingCycle, start)};
    std::vector<TransactionLine> lines = renewalLines(world, subscription, period);
    lines.insert(lines.end(), subscription.deferredLines.begin(), subscription.deferredLines.end());
    return transactionPreviewJson(period, lines, transactionTotals(sumOf(lines), creditAvailable),
                                  subscription.currency);
}

QJsonObject recurringDetailsJson(const World &world, const Subscription &subscription)
{
    const Instant now = world.now();
    const Period period =
        subscription.currentPeriod.value_or(Period{now, cyclesAfter(now, subscription.billingCycle, 1)});
    const std::vector<TransactionLine> lines = renewalLines(world, subscription, period);
    return previewDetailsJson(lines, transactionTotals(sumOf(lines), 0), subscription.currency);
}

QJsonObject previewJson(World &world, const ChangePlan &plan)
{
    QJsonObject json = apiJson(plan.after);
    json.remove(u"id"_s);
    qint64 credit = availableCredit(world, plan.after.customerId, plan.after.currency);
    json.insert(u"immediate_transaction"_s, QJsonValue::Null);
    if (plan.when == WhenBilled::Now && !plan.lines.empty()) {
        const TransactionTotals totals = transactionTotals(sumOf(plan.lines), credit);
        json.insert(u"immediate_transaction"_s,
                    transactionPreviewJson(plan.period, plan.lines, totals, plan.after.currency));
        credit += totals.creditToBalance - totals.credit;
    }
    json.insert(u"next_transaction"_s, nextTransactionJson(world, plan.after, credit));
    json.insert(u"recurring_transaction_details"_s, recurringDetailsJson(world, plan.after));
    json.insert(u"update_summary"_s, summaryJson(plan));
    return json;
}

} // namespace reckoner::sandbox::paddle
