// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_subscriptions.h"

#include "app/sandbox/paddle/calendar.h"
#include "app/sandbox/paddle/subscription_json.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSubscriptionWork = "subscription.due";
const QByteArray kDunningRetryWork = "subscription.dunning_retry";
const QByteArray kDunningEndWork = "subscription.dunning_end";
const QByteArray kTermsWork = "transaction.terms";

Instant dunningRetryAt(const Subscription &subscription, int attempt)
{
    return subscription.pastDueSince->plusDays(kDunningRetryDays[attempt]);
}

void fileNextRetry(World &world, const Subscription &subscription)
{
    const int attempt = subscription.dunningAttempts;
    if (attempt < int(std::size(kDunningRetryDays)) && subscription.collectionMode == CollectionMode::Automatic)
        world.schedule(dunningRetryAt(subscription, attempt), kDunningRetryWork, subscription.id);
}

void enterPastDue(World &world, Subscription &subscription)
{
    if (subscription.status == SubscriptionStatus::PastDue)
        return;
    subscription.status = SubscriptionStatus::PastDue;
    subscription.pastDueSince = world.now();
    subscription.dunningAttempts = 0;
    fileNextRetry(world, subscription);
    world.schedule(*subscription.pastDueSince + world.rules.dunningEndsAfter, kDunningEndWork, subscription.id);
    tellSubscription(world, subscription, {"subscription.updated", "subscription.past_due"});
}

void leavePastDue(World &world, Subscription &subscription)
{
    const auto open = openTransactions(world, subscription);
    const bool owing = std::any_of(open.begin(), open.end(),
                                   [](const Transaction *one) { return one->status == TransactionStatus::PastDue; });
    if (subscription.status != SubscriptionStatus::PastDue || owing)
        return;
    subscription.status = SubscriptionStatus::Active;
    subscription.pastDueSince.reset();
    tellSubscription(world, subscription, {"subscription.updated"});
    fileDueWork(world, subscription); // renewals wait while a subscription is past due
}

void setItemStatus(Subscription &subscription, const QString &status)
{
    for (SubscriptionItem &item : subscription.items)
        item.status = status;
}

void setNextBilledAt(Subscription &subscription, const std::optional<Instant> &at)
{
    subscription.nextBilledAt = at;
    for (SubscriptionItem &item : subscription.items)
        item.nextBilledAt = at;
}

void cancelOpenTransactions(World &world, const Subscription &subscription)
{
    for (Transaction *transaction : openTransactions(world, subscription)) {
        if (transaction->status != TransactionStatus::Paid)
            cancelTransaction(world, *transaction);
    }
}

void applyScheduledChange(World &world, Subscription &subscription)
{
    const ScheduledChange change = *subscription.scheduledChange;
    if (change.action == u"cancel")
        cancelNow(world, subscription, change.effectiveAt);
    else if (change.action == u"pause")
        pauseNow(world, subscription, change.effectiveAt, change.resumeAt);
    else
        resumeNow(world, subscription, change.effectiveAt,
                  subscription.onResume == u"continue_existing_billing_period" ? OnResume::ContinuePeriod
                                                                               : OnResume::StartNewPeriod);
}

void subscriptionDue(World &world, const QString &id, Instant due)
{
    Subscription *subscription = world.subscriptions.find(id);
    if (!subscription || subscription->status == SubscriptionStatus::Canceled)
        return;
    if (subscription->scheduledChange && subscription->scheduledChange->effectiveAt <= due) {
        applyScheduledChange(world, *subscription);
        return;
    }
    const bool renews =
        subscription->status == SubscriptionStatus::Active || subscription->status == SubscriptionStatus::Trialing;
    if (renews && subscription->nextBilledAt && *subscription->nextBilledAt <= due)
        renewSubscription(world, *subscription, *subscription->nextBilledAt);
}

void dunningRetryDue(World &world, const QString &id, Instant due)
{
    Subscription *subscription = world.subscriptions.find(id);
    const bool wanted = subscription && subscription->status == SubscriptionStatus::PastDue &&
                        subscription->dunningAttempts < int(std::size(kDunningRetryDays)) &&
                        dunningRetryAt(*subscription, subscription->dunningAttempts) == due;
    if (!wanted)
        return;
    ++subscription->dunningAttempts;
    for (Transaction *transaction : openTransactions(world, *subscription)) {
        if (transaction->status == TransactionStatus::PastDue &&
            !takePayment(world, *transaction, subscription->paymentMethodId))
            settleTransaction(world, *transaction, subscription->paymentMethodId);
    }
    if (subscription->status == SubscriptionStatus::PastDue)
        fileNextRetry(world, *subscription);
}

void dunningEndDue(World &world, const QString &id, Instant due)
{
    Subscription *subscription = world.subscriptions.find(id);
    const bool wanted = subscription && subscription->status == SubscriptionStatus::PastDue &&
                        *subscription->pastDueSince + world.rules.dunningEndsAfter == due;
    if (!wanted)
        return;
    if (world.rules.dunningAction == u"pause")
        pauseNow(world, *subscription, due, std::nullopt);
    else
        cancelNow(world, *subscription, due);
}

void termsDue(World &world, const QString &id, Instant)
{
    Transaction *transaction = world.transactions.find(id);
    if (!transaction || transaction->status != TransactionStatus::Billed)
        return;
    markPastDue(world, *transaction);
    Subscription *subscription =
        transaction->subscriptionId ? world.subscriptions.find(*transaction->subscriptionId) : nullptr;
    if (subscription && subscription->status == SubscriptionStatus::Active)
        enterPastDue(world, *subscription);
}

void fileTerms(World &world, const Transaction &transaction)
{
    if (transaction.billingDetails)
        world.schedule(cyclesAfter(*transaction.billedAt, transaction.billingDetails->paymentTerms, 1), kTermsWork,
                       transaction.id);
}

SubscriptionItem firstItem(const World &world, const TransactionItem &item, Instant at)
{
    SubscriptionItem first;
    first.quantity = item.quantity;
    first.price = item.price;
    if (const Product *product = world.products.find(item.price.productId))
        first.product = *product;
    first.createdAt = first.updatedAt = at;
    return first;
}

std::optional<SubscriptionDiscount> carriedDiscount(const World &world, const Transaction &transaction, Instant start,
                                                    Cycle cycle)
{
    const Discount *discount = transaction.discountId ? world.discounts.find(*transaction.discountId) : nullptr;
    if (!discount || !discount->recur)
        return std::nullopt;
    SubscriptionDiscount carried{discount->id, start, std::nullopt};
    if (discount->maximumRecurringIntervals)
        carried.endsAt = cyclesAfter(start, cycle, int(*discount->maximumRecurringIntervals));
    return carried;
}

// The first period: a trial, or one cycle.
void startSubscription(Subscription &subscription, const std::optional<Cycle> &trial, Instant at)
{
    subscription.startedAt = at;
    subscription.billingAnchor = at;
    const Period period{at, cyclesAfter(at, trial.value_or(subscription.billingCycle), 1)};
    openPeriod(subscription, period);
    if (!trial) {
        subscription.firstBilledAt = at;
        return;
    }
    subscription.status = SubscriptionStatus::Trialing;
    for (SubscriptionItem &item : subscription.items) {
        item.status = u"trialing"_s;
        item.trialDates = period;
        item.previouslyBilledAt.reset();
    }
}

} // namespace

void tellSubscription(World &world, Subscription &subscription, std::initializer_list<const char *> types)
{
    const Instant at = world.stamp();
    subscription.updatedAt = at;
    if (!world.keepsEvents())
        return;
    const QJsonObject snapshot = toJson(subscription);
    const bool tie = at.micros() % 2 == 0;
    Micros gap(0);
    for (const char *type : types) {
        world.emitEvent(type, snapshot, at + gap);
        gap += Micros(tie ? 0 : 1);
    }
}

bool hasRecurringItems(const Transaction &transaction)
{
    return std::any_of(transaction.items.begin(), transaction.items.end(),
                       [](const TransactionItem &item) { return item.price.billingCycle.has_value(); });
}

Subscription &createSubscription(World &world, Transaction &transaction, Instant startedAt,
                                 const std::optional<QString> &paymentMethodId)
{
    Subscription made;
    made.createdAt = made.updatedAt = world.stamp();
    made.id = world.makeId("sub", made.createdAt);
    made.customerId = *transaction.customerId;
    made.addressId = *transaction.addressId;
    made.businessId = transaction.businessId;
    made.currency = transaction.currency;
    made.collectionMode = transaction.collectionMode;
    made.billingDetails = transaction.billingDetails;
    made.customData = transaction.customData;
    made.createdByTransaction = transaction.id;
    made.transactionIds.push_back(transaction.id);
    if (transaction.collectionMode == CollectionMode::Automatic)
        made.paymentMethodId = paymentMethodId;
    std::optional<Cycle> trial;
    for (const TransactionItem &item : transaction.items) {
        if (!item.price.billingCycle)
            continue;
        made.billingCycle = *item.price.billingCycle;
        trial = item.price.trialPeriod;
        made.items.push_back(firstItem(world, item, made.createdAt));
    }
    made.discount = carriedDiscount(world, transaction, startedAt, made.billingCycle);
    startSubscription(made, trial, startedAt);
    Subscription &subscription = world.subscriptions.insert(std::move(made));
    transaction.subscriptionId = subscription.id;
    transaction.billingPeriod = subscription.currentPeriod;
    fileDueWork(world, subscription);
    const Instant at = world.stamp();
    subscription.updatedAt = at;
    if (world.keepsEvents()) {
        world.emitEvent("subscription.created", createdJson(subscription), at);
        world.emitEvent(trial ? "subscription.trialing" : "subscription.activated", toJson(subscription),
                        at + Micros(1));
    }
    return subscription;
}

void settleTransaction(World &world, Transaction &transaction, const std::optional<QString> &paymentMethodId)
{
    if (!transaction.subscriptionId && hasRecurringItems(transaction)) {
        const Instant start = transaction.payments.empty()
                                  ? transaction.updatedAt
                                  : transaction.payments.front().capturedAt.value_or(transaction.updatedAt);
        createSubscription(world, transaction, start, paymentMethodId);
        tellTransaction(world, transaction, {"transaction.updated"});
    }
    completeTransaction(world, transaction);
    Subscription *subscription =
        transaction.subscriptionId ? world.subscriptions.find(*transaction.subscriptionId) : nullptr;
    if (!subscription)
        return;
    if (paymentMethodId && subscription->collectionMode == CollectionMode::Automatic)
        subscription->paymentMethodId = paymentMethodId;
    leavePastDue(world, *subscription);
}

void issueInvoice(World &world, Transaction &transaction)
{
    billTransaction(world, transaction);
    if (!transaction.subscriptionId && hasRecurringItems(transaction)) {
        createSubscription(world, transaction, *transaction.billedAt, std::nullopt);
        tellTransaction(world, transaction, {"transaction.updated"});
    }
    fileTerms(world, transaction);
}

void renewSubscription(World &world, Subscription &subscription, Instant start)
{
    const bool endsTrial = subscription.status == SubscriptionStatus::Trialing;
    if (endsTrial) {
        subscription.billingAnchor = start;
        subscription.firstBilledAt = start;
        setItemStatus(subscription, u"active"_s);
    }
    subscription.status = SubscriptionStatus::Active;
    const Period period{start, nextBoundary(subscription.billingAnchor, subscription.billingCycle, start)};
    openPeriod(subscription, period);
    fileDueWork(world, subscription);
    std::vector<TransactionLine> lines = renewalLines(world, subscription, period);
    lines.insert(lines.end(), subscription.deferredLines.begin(), subscription.deferredLines.end());
    subscription.deferredLines.clear();
    tellSubscription(world, subscription, {"subscription.updated"});
    Transaction &transaction = billTransactionAtOnce(
        world, subscriptionDraft(subscription, u"subscription_recurring"_s, period, std::move(lines)));
    subscription.transactionIds.push_back(transaction.id);
    collect(world, subscription, transaction);
    if (endsTrial && subscription.status == SubscriptionStatus::Active)
        tellSubscription(world, subscription, {"subscription.updated", "subscription.activated"});
}

std::optional<QString> collect(World &world, Subscription &subscription, Transaction &transaction)
{
    if (transaction.collectionMode == CollectionMode::Manual && transaction.totals.balance > 0) {
        fileTerms(world, transaction);
        return std::nullopt;
    }
    const auto declined = takePayment(world, transaction, subscription.paymentMethodId);
    if (!declined) {
        settleTransaction(world, transaction, std::nullopt);
        return std::nullopt;
    }
    markPastDue(world, transaction);
    enterPastDue(world, subscription);
    return declined;
}

void scheduleChange(World &world, Subscription &subscription, ScheduledChange change)
{
    // While the end of service is scheduled nothing is going to be billed.
    if (change.action == u"resume")
        setNextBilledAt(subscription, change.effectiveAt);
    else
        setNextBilledAt(subscription, std::nullopt);
    subscription.scheduledChange = std::move(change);
    fileDueWork(world, subscription);
    tellSubscription(world, subscription, {"subscription.updated"});
}

void clearScheduledChange(World &world, Subscription &subscription)
{
    subscription.scheduledChange.reset();
    const bool paused = subscription.status == SubscriptionStatus::Paused;
    setNextBilledAt(subscription, !paused && subscription.currentPeriod
                                      ? std::optional(subscription.currentPeriod->endsAt)
                                      : std::nullopt);
    fileDueWork(world, subscription);
}

void cancelNow(World &world, Subscription &subscription, Instant at)
{
    subscription.status = SubscriptionStatus::Canceled;
    subscription.canceledAt = at;
    subscription.pausedAt.reset();
    subscription.pastDueSince.reset();
    subscription.scheduledChange.reset();
    subscription.currentPeriod.reset();
    subscription.pausedPeriod.reset();
    subscription.deferredLines.clear(); // credits and charges are both forgiven
    setNextBilledAt(subscription, std::nullopt);
    tellSubscription(world, subscription, {"subscription.updated", "subscription.canceled"});
    cancelOpenTransactions(world, subscription);
}

void pauseNow(World &world, Subscription &subscription, Instant at, const std::optional<Instant> &resumeAt)
{
    subscription.status = SubscriptionStatus::Paused;
    subscription.pausedAt = at;
    subscription.pastDueSince.reset();
    subscription.pausedPeriod = subscription.currentPeriod;
    if (!world.rules.pausedKeepsPeriod)
        subscription.currentPeriod.reset();
    setItemStatus(subscription, u"inactive"_s);
    // Credits are forgiven, charges wait for the resume.
    std::erase_if(subscription.deferredLines, [](const TransactionLine &line) { return line.totals.total < 0; });
    subscription.scheduledChange.reset();
    if (resumeAt)
        subscription.scheduledChange = ScheduledChange{u"resume"_s, *resumeAt, std::nullopt};
    setNextBilledAt(subscription, resumeAt);
    fileDueWork(world, subscription);
    tellSubscription(world, subscription, {"subscription.updated", "subscription.paused"});
    cancelOpenTransactions(world, subscription);
}

void resumeNow(World &world, Subscription &subscription, Instant at, OnResume how)
{
    subscription.status = SubscriptionStatus::Active;
    subscription.pausedAt.reset();
    subscription.scheduledChange.reset();
    setItemStatus(subscription, u"active"_s);
    const std::optional<Period> old = std::exchange(subscription.pausedPeriod, std::nullopt);
    if (how == OnResume::ContinuePeriod && old && old->endsAt > at) {
        subscription.currentPeriod = old;
        setNextBilledAt(subscription, old->endsAt);
        fileDueWork(world, subscription);
        tellSubscription(world, subscription, {"subscription.updated", "subscription.resumed"});
        return;
    }
    subscription.billingAnchor = at;
    if (!subscription.firstBilledAt)
        subscription.firstBilledAt = at;
    tellSubscription(world, subscription, {"subscription.updated", "subscription.resumed"});
    renewSubscription(world, subscription, at);
}

void openPeriod(Subscription &subscription, Period period)
{
    subscription.currentPeriod = period;
    setNextBilledAt(subscription, period.endsAt);
    for (SubscriptionItem &item : subscription.items)
        item.previouslyBilledAt = period.startsAt;
}

void fileDueWork(World &world, const Subscription &subscription)
{
    if (subscription.nextBilledAt)
        world.schedule(*subscription.nextBilledAt, kSubscriptionWork, subscription.id);
    if (subscription.scheduledChange && subscription.scheduledChange->effectiveAt != subscription.nextBilledAt)
        world.schedule(subscription.scheduledChange->effectiveAt, kSubscriptionWork, subscription.id);
}

std::vector<TransactionLine> renewalLines(const World &world, const Subscription &subscription, Period period)
{
    std::vector<LineRequest> requests;
    requests.reserve(subscription.items.size());
    for (const SubscriptionItem &item : subscription.items)
        requests.push_back({item.price, item.product, item.quantity, std::nullopt});
    const Discount *discount = runningDiscount(world, subscription, period.startsAt);
    std::vector<TransactionLine> lines = makeLines(
        lineContext(world, placeOf(world, subscription.addressId), subscription.currency, discount), requests);
    for (TransactionLine &line : lines)
        line.proration = Proration{u"1"_s, period};
    return lines;
}

const Discount *runningDiscount(const World &world, const Subscription &subscription, Instant at)
{
    const auto &carried = subscription.discount;
    const bool runs =
        carried && (!carried->startsAt || *carried->startsAt <= at) && (!carried->endsAt || at < *carried->endsAt);
    return runs ? world.discounts.find(carried->id) : nullptr;
}

TransactionDraft subscriptionDraft(const Subscription &subscription, const QString &origin, Period period,
                                   std::vector<TransactionLine> lines)
{
    TransactionDraft draft;
    draft.customerId = subscription.customerId;
    draft.addressId = subscription.addressId;
    draft.businessId = subscription.businessId;
    draft.subscriptionId = subscription.id;
    draft.currency = subscription.currency;
    draft.origin = origin;
    draft.collectionMode = subscription.collectionMode;
    draft.billingDetails = subscription.billingDetails;
    draft.billingPeriod = period;
    draft.lines = std::move(lines);
    draft.customData = subscription.customData;
    const auto &discount = subscription.discount;
    const bool discounted = std::any_of(draft.lines.begin(), draft.lines.end(),
                                        [](const TransactionLine &line) { return line.totals.discount != 0; });
    if (discount && discounted)
        draft.discountId = discount->id;
    return draft;
}

std::vector<Transaction *> openTransactions(World &world, const Subscription &subscription)
{
    std::vector<Transaction *> open;
    for (const QString &id : subscription.transactionIds) {
        Transaction *transaction = world.transactions.find(id);
        const bool isOpen = transaction && (transaction->status == TransactionStatus::Billed ||
                                            transaction->status == TransactionStatus::Paid ||
                                            transaction->status == TransactionStatus::PastDue);
        if (isOpen)
            open.push_back(transaction);
    }
    return open;
}

void registerBillingWork(World &world)
{
    world.onDue(kSubscriptionWork, subscriptionDue);
    world.onDue(kDunningRetryWork, dunningRetryDue);
    world.onDue(kDunningEndWork, dunningEndDue);
    world.onDue(kTermsWork, termsDue);
}

} // namespace reckoner::sandbox::paddle
