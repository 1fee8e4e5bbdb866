// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of subscription schedules, and which work belongs to whom.
#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/subscriptions.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

void endSchedule(World &world, SubscriptionSchedule &schedule)
{
    Subscription &subscription = world.subscriptions.at(schedule.subscription);
    schedule.status = u"completed"_s;
    schedule.completedAt = world.now();
    subscription.schedule.clear();
    if (schedule.endBehavior == u"cancel"_s) {
        cancelSubscription(world, subscription, {});
    } else {
        schedule.status = u"released"_s;
        schedule.releasedAt = world.now();
        schedule.releasedSubscription = subscription.id;
        schedule.subscription.clear();
    }
    emitOf(world,
           schedule.status == u"released"_s ? "subscription_schedule.released" : "subscription_schedule.completed",
           schedule);
}

// Items of the phase in the places of the subscription's, in order; what is left over goes.
std::vector<ItemChange> phaseChanges(const Subscription &subscription, const SchedulePhase &phase)
{
    std::vector<ItemChange> changes;
    for (size_t i = 0; i < std::max(subscription.items.size(), phase.items.size()); ++i) {
        ItemChange change;
        if (i < subscription.items.size())
            change.id = subscription.items[i].id;
        if (i < phase.items.size()) {
            change.price = phase.items[i].price;
            change.quantity = phase.items[i].quantity;
        } else {
            change.deleted = true;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

// At a boundary nothing is prorated; the renewal that follows bills the new items.
void replaceItems(World &world, Subscription &subscription, const SchedulePhase &phase)
{
    const Span period = currentPeriod(subscription);
    for (size_t i = 0; i < phase.items.size(); ++i) {
        if (i == subscription.items.size())
            subscription.items.push_back({.id = world.makeId("si_", 14),
                                          .created = world.now(),
                                          .price = {},
                                          .periodStart = period.start,
                                          .periodEnd = period.end});
        subscription.items[i].price = phase.items[i].price;
        subscription.items[i].quantity = phase.items[i].quantity;
    }
    subscription.items.resize(phase.items.size());
}

} // namespace

void startSchedulePhase(World &world, SubscriptionSchedule &schedule, const SchedulePhase &phase)
{
    Subscription &subscription = world.subscriptions.at(schedule.subscription);
    const Subscription before = subscription;
    if (currentPeriod(subscription).end <= world.now()) {
        replaceItems(world, subscription, phase);
    } else {
        SubscriptionChange change;
        change.items = phaseChanges(subscription, phase);
        change.prorationBehavior = phase.prorationBehavior;
        (void)changeItems(world, subscription, change); // what it refuses was refused when the phase was filed
    }
    emitUpdated(world, "customer.subscription.updated", subscription, before);
    emitOf(world, "subscription_schedule.updated", schedule);
}

void tickSchedule(World &world, SubscriptionSchedule &schedule)
{
    const qint64 now = world.now();
    if (schedule.status == u"not_started"_s && schedule.phases.front().start <= now) {
        Subscription draft;
        draft.customer = schedule.customer;
        draft.currency = world.prices.at(schedule.phases.front().items.front().price).currency;
        for (const CheckoutLine &item : schedule.phases.front().items)
            draft.items.push_back({.id = {}, .price = item.price, .quantity = item.quantity});
        draft.schedule = schedule.id;
        const auto started = startSubscription(world, std::move(draft), {.paymentBehavior = u"default_incomplete"_s});
        if (!started)
            return;
        schedule.subscription = (*started)->id;
        schedule.status = u"active"_s;
        emitOf(world, "subscription_schedule.updated", schedule);
        return;
    }
    if (schedule.status != u"active"_s)
        return;
    if (schedule.phases.back().end <= now) {
        endSchedule(world, schedule);
        return;
    }
    for (size_t i = 1; i < schedule.phases.size(); ++i) {
        const SchedulePhase &phase = schedule.phases[i];
        if (phase.start <= now && schedule.startedPhase < int(i)) {
            schedule.startedPhase = int(i);
            startSchedulePhase(world, schedule, phase);
        }
    }
}

void runWork(World &world, Work work, const QString &id)
{
    switch (work) {
    case Work::TickSubscription:
        if (Subscription *row = world.subscriptions.find(id))
            tickSubscription(world, *row);
        return;
    case Work::TickSchedule:
        if (SubscriptionSchedule *row = world.schedules.find(id))
            tickSchedule(world, *row);
        return;
    case Work::FinalizeInvoice:
        if (Invoice *row = world.invoices.find(id))
            finalizeDue(world, *row);
        return;
    case Work::RetryInvoice:
        if (Invoice *row = world.invoices.find(id))
            retryDue(world, *row);
        return;
    case Work::ExpireSession:
        if (CheckoutSession *row = world.sessions.find(id))
            expireSession(world, *row);
        return;
    case Work::SettleRefund:
        if (Refund *row = world.refunds.find(id)) {
            const PaymentMethod *method = world.paymentMethods.find(world.charges.at(row->charge).paymentMethod);
            const bool fails = method && method->behaviour == CardBehaviour::RefundFails;
            settleRefund(world, *row, fails ? u"failed"_s : u"succeeded"_s);
        }
        return;
    case Work::RetryDelivery: return; // of the webhooks, see webhooks.cpp
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::sandbox::stripe
