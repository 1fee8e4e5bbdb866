// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/simulate.h"

#include "app/sandbox/paddle/billing_adjustments.h"
#include "app/sandbox/paddle/billing_checkout.h"
#include "app/sandbox/paddle/event_types.h"
#include "app/sandbox/paddle/fields.h"

#include <functional>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;
using namespace paddle;

namespace {

using Simulated = Outcome<std::vector<SimulatedEvent>>;

std::vector<SimulatedEvent> eventsSince(const World &world, const QString &last)
{
    std::vector<SimulatedEvent> events;
    const auto &rows = world.events.rows();
    for (auto at = rows.upper_bound(last); at != rows.end(); ++at)
        events.push_back({at->second.id, at->second.type});
    return events;
}

QString lastEvent(const World &world)
{
    const auto &rows = world.events.rows();
    return rows.empty() ? QString() : rows.rbegin()->first;
}

ApiError wrongState(const Subscription &subscription, const QString &why)
{
    return apiError(409, "conflict", u"subscription %1 %2"_s.arg(subscription.id, why));
}

bool isBilled(const Subscription &subscription)
{
    return subscription.status == SubscriptionStatus::Active || subscription.status == SubscriptionStatus::Trialing;
}

// The plan of any subscription of this currency serves for the new one.
Check simulateCreation(World &world, const QString &customerId)
{
    const Customer *customer = world.customers.find(customerId);
    if (!customer)
        return notFound("customer", customerId);
    const Price *price = nullptr;
    for (const auto &[id, each] : world.prices.rows()) {
        const Product *product = world.products.find(each.productId);
        if (each.billingCycle && !each.trialPeriod && product && each.unitPrice.currency == u"USD")
            price = &each;
    }
    if (!price)
        return apiError(409, "conflict", u"there is no recurring price in USD to subscribe to"_s);
    TransactionDraft draft;
    draft.currency = price->unitPrice.currency;
    draft.origin = u"web"_s;
    draft.customerId = customerId;
    draft.lines = makeLines(lineContext(world, Place{}, draft.currency, nullptr),
                            {{.price = *price, .product = *world.products.find(price->productId)}});
    CheckoutPayment payment;
    payment.email = customer->email;
    payment.name = customer->name;
    return payCheckout(world, openTransaction(world, std::move(draft)), payment);
}

enum class Payment { Good, Declined, DeclinedThenGood };

Check simulateRenewal(World &world, Subscription &subscription, Payment payment)
{
    if (!isBilled(subscription))
        return wrongState(subscription, u"is not active"_s);
    if (payment != Payment::Good)
        world.declines.push_front({.errorCode = u"declined"_s, .customerId = subscription.customerId});
    renewSubscription(world, subscription, subscription.nextBilledAt.value_or(world.now()));
    if (payment != Payment::DeclinedThenGood)
        return Done{};
    for (Transaction *transaction : openTransactions(world, subscription))
        collect(world, subscription, *transaction);
    return Done{};
}

Check simulateRefund(World &world, const Subscription &subscription)
{
    for (auto id = subscription.transactionIds.rbegin(); id != subscription.transactionIds.rend(); ++id) {
        Transaction *transaction = world.transactions.find(*id);
        if (!transaction || transaction->status != TransactionStatus::Completed)
            continue;
        auto made =
            makeAdjustment(world, *transaction, {.action = u"refund"_s, .reason = u"Simulated"_s, .type = u"full"_s});
        if (!made)
            continue; // refunded already
        if ((*made)->status == u"pending_approval")
            decideRefund(world, **made, u"approved"_s);
        return Done{};
    }
    return wrongState(subscription, u"has no payment that could be refunded"_s);
}

using Story = std::function<Check(World &, Subscription &)>;

const std::vector<std::pair<QString, Story>> &subscriptionStories()
{
    static const std::vector<std::pair<QString, Story>> stories{
        {u"renewal"_s, [](World &world, Subscription &s) { return simulateRenewal(world, s, Payment::Good); }},
        {u"renewal_failed"_s,
         [](World &world, Subscription &s) { return simulateRenewal(world, s, Payment::Declined); }},
        {u"renewal_recovered"_s,
         [](World &world, Subscription &s) { return simulateRenewal(world, s, Payment::DeclinedThenGood); }},
        {u"pause"_s,
         [](World &world, Subscription &s) -> Check {
             if (!isBilled(s))
                 return wrongState(s, u"is not active"_s);
             pauseNow(world, s, world.now(), std::nullopt);
             return Done{};
         }},
        {u"resume"_s,
         [](World &world, Subscription &s) -> Check {
             if (s.status != SubscriptionStatus::Paused)
                 return wrongState(s, u"is not paused"_s);
             resumeNow(world, s, world.now(), OnResume::StartNewPeriod);
             return Done{};
         }},
        {u"cancellation"_s,
         [](World &world, Subscription &s) -> Check {
             if (s.status == SubscriptionStatus::Canceled)
                 return wrongState(s, u"is canceled already"_s);
             cancelNow(world, s, world.now());
             return Done{};
         }},
        {u"refund"_s, [](World &world, Subscription &s) { return simulateRefund(world, s); }},
    };
    return stories;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names{u"creation"_s};
    for (const auto &[name, story] : subscriptionStories())
        names.append(name);
    return names;
}

Simulated simulateEvent(World &world, JsonView body)
{
    Fields in(body);
    const QString type = in.oneOf("event_type", eventTypeNames(), Need::Required).value_or(QString());
    const auto data = in.object("data", Need::Required);
    SB_TRY(in.check());
    const QString before = lastEvent(world);
    world.emitEvent(type.toLatin1().constData(), qjson(*data).toObject(), world.stamp());
    return eventsSince(world, before);
}

Simulated simulateScenario(World &world, JsonView body)
{
    Fields in(body);
    const QString scenario = in.oneOf("scenario", scenarioNames(), Need::Required).value_or(QString());
    const bool creates = scenario == u"creation";
    const QString customer = in.id("customer_id", "ctm", creates ? Need::Required : Need::Optional).value_or(QString());
    const QString id = in.id("subscription_id", "sub", creates ? Need::Optional : Need::Required).value_or(QString());
    SB_TRY(in.check());
    const QString before = lastEvent(world);
    if (creates) {
        SB_TRY(simulateCreation(world, customer));
        return eventsSince(world, before);
    }
    Subscription *subscription = world.subscriptions.find(id);
    if (!subscription)
        return notFound("subscription", id);
    for (const auto &[name, story] : subscriptionStories()) {
        if (name == scenario)
            SB_TRY(story(world, *subscription));
    }
    return eventsSince(world, before);
}

} // namespace reckoner::sandbox
