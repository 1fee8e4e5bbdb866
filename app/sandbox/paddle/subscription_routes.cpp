// SPDX-License-Identifier: GPL-3.0-or-later
// /subscriptions: reference/paddle.md §1.5, §3. What a request may ask for is checked here; what it does stands in
// billing_subscriptions and proration_change.
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/proration_change.h"
#include "app/sandbox/paddle/routes.h"
#include "app/sandbox/paddle/subscription_json.h"
#include "app/sandbox/paddle/transaction_json.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

ApiError refuse(const char *code, const QString &detail, int status = 400)
{
    return apiError(status, code, detail, "subscriptions");
}

Outcome<Subscription *> wantedSubscription(World &world, const Request &request)
{
    const QString id = request.param("subscription_id");
    Subscription *subscription = world.subscriptions.find(id);
    return subscription ? Outcome<Subscription *>(subscription) : Outcome<Subscription *>(notFound("subscription", id));
}

Check checkNotCanceled(const Subscription &subscription)
{
    if (subscription.status == SubscriptionStatus::Canceled)
        return refuse("subscription_is_canceled_action_invalid", u"subscription %1 is canceled"_s.arg(subscription.id));
    return Done{};
}

bool hasPrice(const Subscription &subscription, const QStringList &wanted)
{
    return wanted.isEmpty() ||
           std::any_of(subscription.items.begin(), subscription.items.end(),
                       [&](const SubscriptionItem &item) { return wanted.contains(item.price.id); });
}

Answer listSubscriptions(World &world, const Request &request)
{
    const Query &query = request.query;
    const QStringList ids = query.list(u"id"_s), customers = query.list(u"customer_id"_s),
                      addresses = query.list(u"address_id"_s);
    const QStringList prices = query.list(u"price_id"_s), statuses = query.list(u"status"_s),
                      actions = query.list(u"scheduled_change_action"_s);
    const QStringList modes = query.list(u"collection_mode"_s);
    std::vector<const Subscription *> rows;
    for (const auto &[id, one] : world.subscriptions.rows()) {
        const bool matches = listMatches(ids, id) && listMatches(customers, one.customerId) &&
                             listMatches(addresses, one.addressId) && listMatches(statuses, statusText(one.status)) &&
                             listMatches(modes, collectionModeText(one.collectionMode)) && hasPrice(one, prices) &&
                             listMatches(actions, one.scheduledChange ? one.scheduledChange->action : QString());
        if (matches)
            rows.push_back(&one);
    }
    return listAnswer<Subscription>(request, rows, ListSpec<Subscription>{},
                                    [](const Subscription &one) { return apiJson(one); });
}

Answer getSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    QJsonObject json = apiJson(*subscription);
    for (const QString &include : request.query.list(u"include"_s)) {
        if (include == u"next_transaction")
            json.insert(include,
                        nextTransactionJson(world, *subscription,
                                            availableCredit(world, subscription->customerId, subscription->currency)));
        else if (include == u"recurring_transaction_details")
            json.insert(include, recurringDetailsJson(world, *subscription));
        else
            return invalidFields({{u"include"_s, u"%1 cannot be included"_s.arg(include)}});
    }
    return Answer::ok(json);
}

Answer updateSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY_ASSIGN(ChangePlan plan, planUpdate(world, *subscription, request.body));
    SB_TRY(applyPlan(world, *subscription, std::move(plan)));
    return Answer::ok(apiJson(*subscription));
}

Answer previewUpdate(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY_ASSIGN(ChangePlan plan, planUpdate(world, *subscription, request.body));
    return Answer::ok(previewJson(world, plan));
}

Answer chargeSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY_ASSIGN(ChangePlan plan, planCharge(world, *subscription, request.body));
    SB_TRY(applyPlan(world, *subscription, std::move(plan)));
    return Answer::created(apiJson(*subscription));
}

Answer previewCharge(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY_ASSIGN(ChangePlan plan, planCharge(world, *subscription, request.body));
    return Answer::ok(previewJson(world, plan));
}

Outcome<QString> readEffectiveFrom(Fields &in, const Subscription &subscription)
{
    const QString usual =
        subscription.status == SubscriptionStatus::Paused ? u"immediately"_s : u"next_billing_period"_s;
    const auto from =
        in.oneOf("effective_from", {u"next_billing_period"_s, u"immediately"_s}, Need::Optional, Null::Allowed);
    return from.value_or(usual);
}

Answer cancelSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY(checkNotCanceled(*subscription));
    Fields in(request.body);
    SB_TRY_ASSIGN(const QString from, readEffectiveFrom(in, *subscription));
    SB_TRY(in.check());
    if (from == u"immediately") {
        cancelNow(world, *subscription, world.stamp());
        return Answer::ok(apiJson(*subscription));
    }
    if (subscription->scheduledChange)
        return refuse("subscription_locked_pending_changes", u"another change is scheduled; remove it first"_s);
    if (!subscription->currentPeriod)
        return refuse("subscription_is_inactive_action_invalid",
                      u"there is no period at whose end it could be canceled"_s);
    SB_TRY(checkRenewalLock(world, *subscription));
    scheduleChange(world, *subscription, {u"cancel"_s, subscription->currentPeriod->endsAt, std::nullopt});
    return Answer::ok(apiJson(*subscription));
}

std::optional<QString> readOnResume(Fields &in)
{
    return in.oneOf("on_resume", {u"start_new_billing_period"_s, u"continue_existing_billing_period"_s}, Need::Optional,
                    Null::Allowed);
}

Answer pauseSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY(checkNotCanceled(*subscription));
    if (subscription->status == SubscriptionStatus::Paused)
        return refuse("subscription_cannot_be_paused", u"subscription %1 is paused already"_s.arg(subscription->id));
    Fields in(request.body);
    SB_TRY_ASSIGN(const QString from, readEffectiveFrom(in, *subscription));
    const auto resumeAt = in.instant("resume_at", Need::Optional, Null::Allowed);
    const auto onResume = readOnResume(in);
    const bool immediate = from == u"immediately";
    const Instant effectiveAt =
        immediate || !subscription->currentPeriod ? world.now() : subscription->currentPeriod->endsAt;
    if (resumeAt && *resumeAt <= effectiveAt)
        in.fail(u"resume_at"_s, u"must be after the pause takes effect"_s);
    SB_TRY(in.check());
    if (!immediate) {
        if (subscription->scheduledChange)
            return refuse("subscription_locked_pending_changes", u"another change is scheduled; remove it first"_s);
        SB_TRY(checkRenewalLock(world, *subscription));
    }
    subscription->onResume = onResume.value_or(u"start_new_billing_period"_s);
    if (immediate)
        pauseNow(world, *subscription, world.stamp(), resumeAt);
    else
        scheduleChange(world, *subscription, {u"pause"_s, effectiveAt, resumeAt});
    return Answer::ok(apiJson(*subscription));
}

Check checkContinuePeriod(const World &world, const Subscription &subscription, Instant at)
{
    if (!subscription.pausedPeriod)
        return refuse("subscription_continuing_existing_billing_period_not_allowed_no_billing_period",
                      u"there is no billing period to go on with"_s);
    for (const QString &id : subscription.transactionIds) {
        const Transaction *transaction = world.transactions.find(id);
        if (transaction && transaction->status == TransactionStatus::PastDue)
            return refuse("subscription_continuing_existing_billing_period_not_allowed_subscription_past_due",
                          u"transaction %1 is past due"_s.arg(id));
    }
    if (subscription.pausedPeriod->endsAt <= at)
        return refuse("subscription_continuing_existing_billing_period_not_allowed", u"the billing period is over"_s);
    return Done{};
}

Answer resumePausedNow(World &world, Subscription &subscription, OnResume how)
{
    const Instant now = world.stamp();
    if (how == OnResume::ContinuePeriod)
        SB_TRY(checkContinuePeriod(world, subscription, now));
    const bool charges = how == OnResume::StartNewPeriod && subscription.collectionMode == CollectionMode::Automatic;
    if (charges && !subscription.paymentMethodId)
        return refuse("subscription_missing_payment_method_cannot_resume",
                      u"the customer has no payment method on this subscription"_s);
    resumeNow(world, subscription, now, how);
    return Answer::ok(apiJson(subscription));
}

// effective_from is a date or immediately; anything else is refused (§3.7).
Outcome<std::optional<Instant>> readResumeDate(const World &world, Fields &in)
{
    const auto text = in.text("effective_from", {.null = Null::Allowed});
    if (!text || *text == u"immediately")
        return std::optional<Instant>();
    const auto at = Instant::parse(*text);
    if (!at)
        return invalidFields({{u"effective_from"_s, u"must be immediately or an RFC 3339 date and time in UTC"_s}});
    if (*at <= world.now())
        return invalidFields({{u"effective_from"_s, u"must be in the future"_s}});
    return std::optional<Instant>(*at);
}

Answer resumeSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY(checkNotCanceled(*subscription));
    Fields in(request.body);
    SB_TRY_ASSIGN(const std::optional<Instant> at, readResumeDate(world, in));
    const auto onResume = readOnResume(in);
    SB_TRY(in.check());
    const QString how = onResume.value_or(subscription->onResume);
    const bool pausePlanned = subscription->scheduledChange && subscription->scheduledChange->action == u"pause";
    if (subscription->status == SubscriptionStatus::Paused) {
        if (!at)
            return resumePausedNow(world, *subscription,
                                   how == u"start_new_billing_period" ? OnResume::StartNewPeriod
                                                                      : OnResume::ContinuePeriod);
        subscription->onResume = how;
        scheduleChange(world, *subscription, {u"resume"_s, *at, std::nullopt});
        return Answer::ok(apiJson(*subscription));
    }
    if (!pausePlanned || !at)
        return refuse("subscription_must_be_paused", u"subscription %1 is not paused"_s.arg(subscription->id));
    if (*at <= subscription->scheduledChange->effectiveAt)
        return invalidFields({{u"effective_from"_s, u"must be after the scheduled pause"_s}});
    subscription->onResume = how;
    subscription->scheduledChange->resumeAt = at;
    tellSubscription(world, *subscription, {"subscription.updated"});
    return Answer::ok(apiJson(*subscription));
}

Answer activateSubscription(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY(checkNotCanceled(*subscription));
    if (subscription->status != SubscriptionStatus::Trialing)
        return refuse("subscription_cannot_activate", u"subscription %1 is not in a trial"_s.arg(subscription->id));
    if (subscription->collectionMode == CollectionMode::Manual)
        return refuse("subscription_manual_collection_mode_activation_not_allowed",
                      u"manually collected subscriptions cannot be activated"_s);
    if (!subscription->paymentMethodId)
        return refuse("subscription_missing_payment_method_cannot_activate",
                      u"the customer has no payment method on this subscription"_s);
    if (subscription->scheduledChange)
        return refuse("subscription_locked_pending_changes", u"a change is scheduled; remove it first"_s);
    SB_TRY(checkRenewalLock(world, *subscription));
    const Instant now = world.stamp();
    for (SubscriptionItem &item : subscription->items) {
        if (item.trialDates)
            item.trialDates->endsAt = now;
    }
    renewSubscription(world, *subscription, now);
    return Answer::ok(apiJson(*subscription));
}

// The zero-amount transaction at whose checkout the customer leaves a new card.
Transaction &openMethodChange(World &world, Subscription &subscription)
{
    std::vector<LineRequest> requests;
    const Period none = subscription.currentPeriod.value_or(Period{world.now(), world.now()});
    for (const SubscriptionItem &item : subscription.items)
        requests.push_back({item.price, item.product, item.quantity, std::pair{Rate{0}, none}});
    std::vector<TransactionLine> lines =
        makeLines(lineContext(world, placeOf(world, subscription.addressId), subscription.currency, nullptr), requests);
    TransactionDraft draft =
        subscriptionDraft(subscription, u"subscription_payment_method_change"_s, none, std::move(lines));
    draft.billingPeriod.reset();
    Transaction &transaction = openTransaction(world, std::move(draft));
    subscription.transactionIds.push_back(transaction.id);
    return transaction;
}

Answer methodChangeTransaction(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Subscription * subscription, wantedSubscription(world, request));
    SB_TRY(checkNotCanceled(*subscription));
    if (subscription->collectionMode == CollectionMode::Manual)
        return refuse("subscription_not_automatic_collection",
                      u"manually collected subscriptions have no payment method"_s);
    if (subscription->status == SubscriptionStatus::Paused)
        return refuse("subscription_is_inactive_action_invalid", u"subscription %1 is paused"_s.arg(subscription->id));
    const std::vector<Transaction *> open = openTransactions(world, *subscription);
    const auto owed = std::find_if(open.rbegin(), open.rend(),
                                   [](const Transaction *one) { return one->status == TransactionStatus::PastDue; });
    if (owed != open.rend())
        return Answer::ok(toJson(**owed));
    return Answer::ok(toJson(openMethodChange(world, *subscription)));
}

} // namespace

void registerSubscriptionRoutes(Router &router, World &world)
{
    router.add("GET", "/subscriptions", listSubscriptions);
    router.add("GET", "/subscriptions/{subscription_id}", getSubscription);
    router.add("PATCH", "/subscriptions/{subscription_id}", updateSubscription);
    router.add("PATCH", "/subscriptions/{subscription_id}/preview", previewUpdate);
    router.add("POST", "/subscriptions/{subscription_id}/charge", chargeSubscription);
    router.add("POST", "/subscriptions/{subscription_id}/charge/preview", previewCharge);
    router.add("POST", "/subscriptions/{subscription_id}/cancel", cancelSubscription);
    router.add("POST", "/subscriptions/{subscription_id}/pause", pauseSubscription);
    router.add("POST", "/subscriptions/{subscription_id}/resume", resumeSubscription);
    router.add("POST", "/subscriptions/{subscription_id}/activate", activateSubscription);
    router.add("GET", "/subscriptions/{subscription_id}/update-payment-method-transaction", methodChangeTransaction);
    registerBillingWork(world);
}

} // namespace reckoner::sandbox::paddle
