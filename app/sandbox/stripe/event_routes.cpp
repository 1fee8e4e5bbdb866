// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/payments.h"
#include "app/sandbox/stripe/routes.h"

#include <QUrl>

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEventSeconds = 30 * 86'400; // reference/stripe.md §2.10
constexpr qsizetype kMostTypes = 20;
constexpr size_t kMostEndpoints = 16;
constexpr qint64 kClockReach = 2LL * 366 * 86'400;

Answer listEvents(Call &call)
{
    Params &in = call.in;
    const auto type = in.text("type");
    const QStringList types = in.texts("types");
    const auto delivered = in.boolean("delivery_success");
    if (types.size() > kMostTypes || (type && !types.isEmpty()))
        in.fail(refused(u"You may pass type, or up to %1 types."_s.arg(kMostTypes), "", u"types"_s));
    const World &world = call.world;
    std::map<QString, bool> failed; // whether any delivery of the event is not through
    for (const auto &delivery : world.deliveries.rows())
        failed[delivery->event] = failed[delivery->event] || !delivery->delivered;
    const qint64 since = world.now() - kEventSeconds;
    return listAnswer(call, world.events, "event", [&](const Event &one) {
        const auto at = failed.find(one.id);
        const bool isThrough = at == failed.end() || !at->second;
        return one.created >= since && fits(type, one.type) && (types.isEmpty() || types.contains(one.type)) &&
               (!delivered || *delivered == isThrough);
    });
}

// Not in the public description; the provider's command line uses it to send an event again.
Answer retryEvent(Call &call)
{
    const auto endpoint = call.in.text("webhook_endpoint");
    SB_TRY(call.in.check());
    SB_TRY_ASSIGN(const Event *event, findRow(call.world.events, call.param("id"), "event"));
    for (const auto &one : call.world.endpoints.rows()) {
        if (fits(endpoint, one->id) && one->enabled && !one->deleted)
            call.world.deliver(*event, *one);
    }
    return call.json(*event);
}

void readEndpoint(Params &in, WebhookEndpoint &endpoint)
{
    if (const auto url = in.text("url")) {
        endpoint.url = *url;
        const QUrl parsed(*url);
        if (!parsed.isValid() || (parsed.scheme() != u"http"_s && parsed.scheme() != u"https"_s))
            in.fail(refused(u"Invalid URL: an explicit scheme (such as https) must be provided."_s, "url_invalid",
                            u"url"_s));
    }
    if (in.has("enabled_events"))
        endpoint.enabledEvents = in.texts("enabled_events");
    in.copy(endpoint.fields, {{"description"}});
    in.metadataOf(endpoint.fields);
}

Answer createEndpoint(Call &call)
{
    Params &in = call.in;
    WebhookEndpoint endpoint;
    readEndpoint(in, endpoint);
    endpoint.apiVersion = in.text("api_version").value_or(QString());
    in.ignore({"connect"});
    if (endpoint.url.isEmpty())
        in.fail(missingParam(u"url"_s));
    if (endpoint.enabledEvents.isEmpty())
        in.fail(missingParam(u"enabled_events"_s));
    if (!endpoint.apiVersion.isEmpty() && !ApiVersion::parse(endpoint.apiVersion))
        in.fail(refused(u"Invalid Stripe API version: %1"_s.arg(endpoint.apiVersion), "", u"api_version"_s));
    SB_TRY(in.check());
    if (call.world.endpoints.rows().size() >= kMostEndpoints)
        return refused(u"You have reached the maximum of %1 test webhook endpoints."_s.arg(kMostEndpoints));
    endpoint.id = call.world.makeId("we_");
    endpoint.created = call.world.now();
    endpoint.secret = "whsec_" + call.world.makeToken(32);
    const WebhookEndpoint &made = call.world.endpoints.insert(std::move(endpoint));
    QJsonObject out = call.json(made);
    out.insert(u"secret"_s, QString::fromLatin1(made.secret)); // this once
    return out;
}

Answer updateEndpoint(Call &call)
{
    SB_TRY_ASSIGN(WebhookEndpoint * endpoint, findRow(call.world.endpoints, call.param("id"), "webhook endpoint"));
    WebhookEndpoint after = *endpoint;
    readEndpoint(call.in, after);
    if (const auto disabled = call.in.boolean("disabled"))
        after.enabled = !*disabled;
    SB_TRY(call.in.check());
    *endpoint = std::move(after);
    return call.json(*endpoint);
}

Answer deleteEndpoint(Call &call)
{
    SB_TRY_ASSIGN(WebhookEndpoint * endpoint, findRow(call.world.endpoints, call.param("id"), "webhook endpoint"));
    SB_TRY(call.in.check());
    const QString id = endpoint->id;
    call.world.endpoints.remove(id);
    return deletedJson("webhook_endpoint", id);
}

Answer createClock(Call &call)
{
    TestClock clock;
    const auto frozen = call.in.integer("frozen_time", {.isRequired = true, .minimum = 0});
    clock.name = call.in.text("name", {.maximum = 300}).value_or(QString());
    SB_TRY(call.in.check());
    clock.frozenTime = *frozen;
    clock.id = call.world.makeId("clock_");
    clock.created = call.world.now();
    const TestClock &made = call.world.testClocks.insert(std::move(clock));
    emitOf(call.world, "test_helpers.test_clock.created", made);
    return call.json(made);
}

// Everything happens before the answer; it says "advancing" all the same, as the provider's does.
Answer advanceClock(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(TestClock * clock, findRow(world.testClocks, call.param("id"), "test clock"));
    const qint64 until = call.in.integer("frozen_time", {.isRequired = true, .minimum = 0}).value_or(0);
    SB_TRY(call.in.check());
    if (until <= clock->frozenTime)
        return refused(u"The new frozen time must be after the current one (%1)."_s.arg(clock->frozenTime), "",
                       u"frozen_time"_s);
    qint64 furthest = clock->frozenTime + kClockReach;
    for (const auto &subscription : world.subscriptions.rows()) {
        if (subscription->testClock != clock->id)
            continue;
        for (const SubscriptionItem &item : subscription->items)
            furthest = std::min(furthest, clock->frozenTime + 2 * (item.periodEnd - item.periodStart) + 86'400);
    }
    if (until > furthest)
        return refused(u"You cannot advance a test clock more than two intervals of the shortest subscription."_s, "",
                       u"frozen_time"_s);
    clock->status = u"advancing"_s;
    emitOf(world, "test_helpers.test_clock.advancing", *clock);
    const QJsonObject answer = call.json(*clock);
    world.advanceTestClock(*clock, until);
    clock->status = u"ready"_s;
    emitOf(world, "test_helpers.test_clock.ready", *clock);
    return answer;
}

Answer deleteClock(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(TestClock * clock, findRow(world.testClocks, call.param("id"), "test clock"));
    SB_TRY(call.in.check());
    clock->deleted = true;
    for (const auto &customer : world.customers.rows())
        customer->deleted = customer->deleted || customer->testClock == clock->id;
    for (const auto &subscription : world.subscriptions.rows()) {
        if (subscription->testClock == clock->id && subscription->status != u"canceled"_s)
            subscription->status = u"canceled"_s;
    }
    emitOf(world, "test_helpers.test_clock.deleted", *clock);
    return deletedJson("test_helpers.test_clock", clock->id);
}

} // namespace

void registerEventRoutes(Router &router)
{
    router.add("GET", "/v1/events", listEvents);
    router.add("GET", "/v1/events/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const Event *event, findRow(call.world.events, call.param("id"), "event"));
        if (event->created < call.world.now() - kEventSeconds)
            return noSuch("event", event->id);
        return call.json(*event);
    });
    router.add("POST", "/v1/events/{id}/retry", retryEvent);
    router.add("POST", "/v1/webhook_endpoints", createEndpoint);
    router.add("GET", "/v1/webhook_endpoints", [](Call &call) {
        return listAnswer(call, call.world.endpoints, "webhook endpoint", [](const WebhookEndpoint &) { return true; });
    });
    addRead(router, "/v1/webhook_endpoints/{id}", &World::endpoints, "webhook endpoint");
    router.add("POST", "/v1/webhook_endpoints/{id}", updateEndpoint);
    router.add("DELETE", "/v1/webhook_endpoints/{id}", deleteEndpoint);
}

void registerTestClockRoutes(Router &router)
{
    router.add("POST", "/v1/test_helpers/test_clocks", createClock);
    router.add("GET", "/v1/test_helpers/test_clocks", [](Call &call) {
        return listAnswer(call, call.world.testClocks, "test clock", [](const TestClock &) { return true; });
    });
    addRead(router, "/v1/test_helpers/test_clocks/{id}", &World::testClocks, "test clock");
    router.add("POST", "/v1/test_helpers/test_clocks/{id}/advance", advanceClock);
    router.add("DELETE", "/v1/test_helpers/test_clocks/{id}", deleteClock);
}

} // namespace reckoner::sandbox::stripe
