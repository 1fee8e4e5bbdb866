// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/customers.h"
#include "app/sandbox/stripe/subscription_params.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostPhases = 10;

// A duration {interval, interval_count}, or iterations of the price's own cycle.
std::optional<qint64> phaseLength(World &world, Params &given, const SchedulePhase &phase)
{
    if (auto duration = given.object("duration")) {
        const QStringList names{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
        const auto interval = duration->oneOf("interval", names);
        const auto count = duration->integer("interval_count", {.minimum = 1}).value_or(1);
        if (interval)
            return cyclesAfter(phase.start, {.interval = Interval(names.indexOf(*interval)), .count = int(count)}, 1);
    }
    if (const auto iterations = given.integer("iterations", {.minimum = 1}); iterations && !phase.items.empty())
        return cyclesAfter(phase.start, *world.prices.at(phase.items.front().price).recurring, int(*iterations));
    return std::nullopt;
}

Outcome<std::vector<SchedulePhase>> readPhases(World &world, Params &in, qint64 start)
{
    std::vector<SchedulePhase> phases;
    std::vector<Params> given = in.list("phases");
    if (given.size() > kMostPhases)
        return refused(u"A schedule may have up to %1 phases."_s.arg(kMostPhases), "", u"phases"_s);
    for (Params &one : given) {
        SchedulePhase phase;
        phase.start = start;
        if (one.text("start_date") != u"now"_s)
            phase.start = one.time("start_date").value_or(start);
        for (Params &item : one.list("items")) {
            SB_TRY_ASSIGN(const QString price, readItemPrice(world, item));
            if (price.isEmpty())
                return missingParam(item.path("price"));
            if (!world.prices.at(price).recurring)
                return refused(u"The price specified must be recurring."_s, "", item.path("price"));
            phase.items.push_back(
                {.id = {}, .price = price, .quantity = item.integer("quantity", {.minimum = 0}).value_or(1)});
            item.ignore({"metadata", "tax_rates", "discounts", "billing_thresholds", "plan"});
        }
        if (phase.items.empty())
            return missingParam(one.path("items"));
        phase.prorationBehavior =
            one.oneOf("proration_behavior", {u"create_prorations"_s, u"always_invoice"_s, u"none"_s})
                .value_or(phase.prorationBehavior);
        one.metadata(phase.metadata);
        phase.trialEnd = one.time("trial_end");
        const auto length = phaseLength(world, one, phase);
        const auto end = one.time("end_date");
        phase.end = end      ? *end
                    : length ? *length
                             : cyclesAfter(phase.start, *world.prices.at(phase.items.front().price).recurring, 1);
        if (phase.end <= phase.start)
            return refused(u"A phase must end after it starts."_s, "", one.path("end_date"));
        one.ignore({"add_invoice_items", "application_fee_percent", "automatic_tax", "billing_cycle_anchor",
                    "collection_method", "coupon", "currency", "default_payment_method", "default_tax_rates",
                    "description", "discounts", "invoice_settings", "on_behalf_of", "transfer_data", "trial",
                    "billing_thresholds"});
        start = phase.end;
        phases.push_back(std::move(phase));
    }
    return phases;
}

SchedulePhase phaseOf(const Subscription &subscription)
{
    SchedulePhase phase;
    const Span period = currentPeriod(subscription);
    phase.start = period.start;
    phase.end = period.end;
    for (const SubscriptionItem &item : subscription.items)
        phase.items.push_back({.id = {}, .price = item.price, .quantity = item.quantity});
    return phase;
}

void file(World &world, const SubscriptionSchedule &schedule)
{
    for (const SchedulePhase &phase : schedule.phases) {
        for (const qint64 at : {phase.start, phase.end})
            world.schedule(std::max(at, world.now()), Work::TickSchedule, schedule.id, schedule.testClock);
    }
}

Answer fromSubscription(Call &call, const QString &id)
{
    World &world = call.world;
    SB_TRY(call.in.check());
    SB_TRY_ASSIGN(Subscription * subscription,
                  findRow(world.subscriptions, id, "subscription", u"from_subscription"_s));
    if (!subscription->schedule.isEmpty())
        return refused(u"This subscription is already attached to a schedule: %1."_s.arg(subscription->schedule), "",
                       u"from_subscription"_s);
    if (isEnded(*subscription))
        return refused(u"You cannot migrate a subscription that is already canceled."_s);
    const TimeScope scope(world, subscription->testClock);
    SubscriptionSchedule schedule;
    schedule.id = world.makeId("sub_sched_");
    schedule.created = world.now();
    schedule.testClock = subscription->testClock;
    schedule.customer = subscription->customer;
    schedule.subscription = subscription->id;
    schedule.status = u"active"_s;
    schedule.phases = {phaseOf(*subscription)};
    const Subscription before = *subscription;
    subscription->schedule = schedule.id;
    SubscriptionSchedule &made = world.schedules.insert(std::move(schedule));
    file(world, made);
    emitOf(world, "subscription_schedule.created", made);
    emitUpdated(world, "customer.subscription.updated", *subscription, before);
    return call.json(made);
}

Answer createSchedule(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    if (const auto from = in.text("from_subscription"))
        return fromSubscription(call, *from);
    SubscriptionSchedule schedule;
    schedule.customer = in.text("customer", {.isRequired = true}).value_or(QString());
    const Customer *customer = world.customers.find(schedule.customer);
    const TimeScope scope(world, customer ? customer->testClock : QString());
    const bool isNow = in.text("start_date") == u"now"_s;
    const qint64 start = isNow ? world.now() : in.time("start_date").value_or(world.now());
    schedule.endBehavior =
        in.oneOf("end_behavior", {u"release"_s, u"cancel"_s, u"none"_s, u"renew"_s}).value_or(u"release"_s);
    in.metadata(schedule.metadata);
    SB_TRY_ASSIGN(schedule.phases, readPhases(world, in, start));
    in.ignore({"default_settings", "billing_mode"});
    if (schedule.phases.empty())
        in.fail(missingParam(u"phases"_s));
    SB_TRY(in.check());
    SB_TRY(findRow(world.customers, schedule.customer, "customer", u"customer"_s));
    schedule.id = world.makeId("sub_sched_");
    schedule.created = world.now();
    schedule.testClock = customer->testClock;
    SubscriptionSchedule &made = world.schedules.insert(std::move(schedule));
    emitOf(world, "subscription_schedule.created", made);
    tickSchedule(world, made);
    file(world, made);
    return call.json(made);
}

Answer updateSchedule(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(SubscriptionSchedule * schedule, findRow(world.schedules, call.param("id"), "subscription schedule"));
    const TimeScope scope(world, schedule->testClock);
    Params &in = call.in;
    SubscriptionSchedule after = *schedule;
    after.endBehavior =
        in.oneOf("end_behavior", {u"release"_s, u"cancel"_s, u"none"_s, u"renew"_s}).value_or(after.endBehavior);
    in.metadata(after.metadata);
    in.ignore({"default_settings", "proration_behavior"});
    if (in.has("phases")) {
        SB_TRY_ASSIGN(after.phases, readPhases(world, in, schedule->phases.front().start));
        after.startedPhase = 0;
    }
    SB_TRY(in.check());
    if (schedule->status != u"active"_s && schedule->status != u"not_started"_s)
        return refused(
            u"You cannot update a subscription schedule that is currently in the `%1` status."_s.arg(schedule->status));
    if (after.phases.empty())
        return missingParam(u"phases"_s);
    const SubscriptionSchedule before = std::exchange(*schedule, std::move(after));
    tickSchedule(world, *schedule);
    file(world, *schedule);
    emitUpdated(world, "subscription_schedule.updated", *schedule, before);
    return call.json(*schedule);
}

enum class ScheduleEnd { Released, Canceled };

Answer endNow(Call &call, ScheduleEnd end)
{
    World &world = call.world;
    SB_TRY_ASSIGN(SubscriptionSchedule * schedule, findRow(world.schedules, call.param("id"), "subscription schedule"));
    const TimeScope scope(world, schedule->testClock);
    call.in.ignore({"invoice_now", "prorate", "preserve_cancel_date"});
    SB_TRY(call.in.check());
    if (schedule->status != u"active"_s && schedule->status != u"not_started"_s)
        return refused(
            u"You cannot end a subscription schedule that is currently in the `%1` status."_s.arg(schedule->status));
    Subscription *subscription = world.subscriptions.find(schedule->subscription);
    const bool isCanceled = end == ScheduleEnd::Canceled;
    schedule->status = isCanceled ? u"canceled"_s : u"released"_s;
    (isCanceled ? schedule->canceledAt : schedule->releasedAt) = world.now();
    if (subscription) {
        const Subscription before = *subscription;
        subscription->schedule.clear();
        if (isCanceled) {
            cancelSubscription(world, *subscription, {});
        } else {
            schedule->releasedSubscription = std::exchange(schedule->subscription, QString());
            emitUpdated(world, "customer.subscription.updated", *subscription, before);
        }
    }
    emitOf(world, isCanceled ? "subscription_schedule.canceled" : "subscription_schedule.released", *schedule);
    return call.json(*schedule);
}

} // namespace

void registerScheduleRoutes(Router &router)
{
    router.add("POST", "/v1/subscription_schedules", createSchedule);
    router.add("GET", "/v1/subscription_schedules", [](Call &call) {
        const auto customer = call.in.text("customer");
        call.in.ignore({"scheduled", "canceled_at", "completed_at", "released_at"});
        return listAnswer(call, call.world.schedules, "subscription schedule",
                          [&](const SubscriptionSchedule &one) { return fits(customer, one.customer); });
    });
    addRead(router, "/v1/subscription_schedules/{id}", &World::schedules, "subscription schedule");
    router.add("POST", "/v1/subscription_schedules/{id}", updateSchedule);
    router.add("POST", "/v1/subscription_schedules/{id}/release",
               [](Call &call) { return endNow(call, ScheduleEnd::Released); });
    router.add("POST", "/v1/subscription_schedules/{id}/cancel",
               [](Call &call) { return endNow(call, ScheduleEnd::Canceled); });
}

} // namespace reckoner::sandbox::stripe
