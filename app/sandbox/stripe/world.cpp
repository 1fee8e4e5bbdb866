// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/world.h"

#include "app/sandbox/stripe/render.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

World::World(WorldHooks hooks, Rules given) : rules(std::move(given)), m_hooks(std::move(hooks)) {}

qint64 World::now() const
{
    return m_time ? *m_time : m_hooks.now();
}

QByteArray World::makeToken(int length)
{
    static constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QByteArray token;
    for (int i = 0; i < length; ++i)
        token.append(alphabet[m_random() % 62]);
    return token;
}

QString World::makeId(const char *prefix, int length)
{
    return QLatin1String(prefix) + QString::fromLatin1(makeToken(length));
}

void World::schedule(qint64 due, Work work, const QString &id, const QString &testClock)
{
    m_due[testClock].emplace(due, Due{work, id});
    if (testClock.isEmpty() && !m_isReplaying)
        m_hooks.wakeAt(due);
}

bool World::runNext(Queue &queue, qint64 until)
{
    if (queue.empty() || queue.begin()->first > until)
        return false;
    const auto [time, due] = *queue.begin();
    queue.erase(queue.begin());
    const auto before = std::exchange(m_time, m_time ? std::max(*m_time, time) : time);
    const Cause caused = std::exchange(cause, {});
    m_handler(*this, due.work, due.id);
    cause = caused;
    m_time = before;
    return true;
}

void World::runDue()
{
    const qint64 until = m_hooks.now();
    while (runNext(m_due[QString()], until)) {
    }
}

void World::replay(std::multimap<qint64, std::function<void()>> &acts)
{
    const qint64 until = m_hooks.now();
    Queue &queue = m_due[QString()];
    m_isReplaying = true;
    while (!acts.empty() && acts.begin()->first <= until) {
        const qint64 time = acts.begin()->first;
        while (runNext(queue, time)) {
        }
        const auto act = acts.extract(acts.begin()).mapped();
        m_time = time;
        act();
        m_time.reset();
    }
    while (runNext(queue, until)) {
    }
    m_isReplaying = false;
    for (const auto &[due, work] : queue)
        m_hooks.wakeAt(due);
}

void World::advanceTestClock(TestClock &clock, qint64 until)
{
    const auto before = std::exchange(m_time, clock.frozenTime);
    Queue &queue = m_due[clock.id];
    while (!queue.empty() && queue.begin()->first <= until) {
        clock.frozenTime = std::max(clock.frozenTime, queue.begin()->first);
        m_time = clock.frozenTime;
        runNext(queue, until);
    }
    clock.frozenTime = until;
    m_time = before;
}

ApiVersion World::accountVersion() const
{
    return ApiVersion::parse(rules.apiVersion).value_or(ApiVersion::newestKnownLive());
}

std::optional<Decline> World::takeDecline(const QString &customer)
{
    const auto at = std::find_if(declines.begin(), declines.end(), [&](const Decline &one) {
        return one.customer.isEmpty() || one.customer == customer;
    });
    if (at == declines.end())
        return std::nullopt;
    const Decline decline = *at;
    declines.erase(at);
    return decline;
}

bool World::wants(const WebhookEndpoint &endpoint, const QString &type) const
{
    return endpoint.enabled && !endpoint.deleted &&
           (endpoint.enabledEvents.contains(u"*"_s) || endpoint.enabledEvents.contains(type));
}

void World::emitEvent(const char *type, const Row &object, const Render &render, const Render &before)
{
    if (!keepsEvents())
        return;
    Event event;
    event.id = makeId("evt_");
    event.created = now();
    event.type = QLatin1String(type);
    event.apiVersion = rules.apiVersion;
    event.requestId = cause.requestId;
    event.idempotencyKey = cause.idempotencyKey;
    event.objectId = object.id;
    QStringList versions{rules.apiVersion};
    std::vector<const WebhookEndpoint *> wanting;
    for (const auto &endpoint : endpoints.rows()) {
        if (!wants(*endpoint, event.type))
            continue;
        wanting.push_back(endpoint.get());
        if (!endpoint->apiVersion.isEmpty() && !versions.contains(endpoint->apiVersion))
            versions.append(endpoint->apiVersion);
    }
    for (const QString &version : versions) {
        const ApiVersion shape = ApiVersion::parse(version).value_or(accountVersion());
        const QJsonObject now = render(shape);
        QJsonObject data{{u"object"_s, now}};
        if (before) {
            const QJsonObject then = before(shape);
            QJsonObject previous;
            for (auto at = then.begin(); at != then.end(); ++at) {
                if (now.value(at.key()) != *at)
                    previous.insert(at.key(), *at);
            }
            data.insert(u"previous_attributes"_s, previous);
        }
        event.data.emplace(version, data);
    }
    const Event &filed = events.insert(std::move(event));
    for (const WebhookEndpoint *endpoint : wanting)
        deliver(filed, *endpoint);
}

QString World::deliver(const Event &event, const WebhookEndpoint &endpoint)
{
    Delivery delivery;
    delivery.id = makeId("whd_");
    delivery.created = m_hooks.now();
    delivery.event = event.id;
    delivery.endpoint = endpoint.id;
    const QString id = deliveries.insert(std::move(delivery)).id;
    if (m_hooks.deliver)
        m_hooks.deliver(id);
    return id;
}

void World::clear()
{
    products.clear();
    prices.clear();
    coupons.clear();
    promotionCodes.clear();
    paymentMethods.clear();
    customers.clear();
    balanceTransactions.clear();
    subscriptions.clear();
    invoiceItems.clear();
    invoices.clear();
    paymentIntents.clear();
    charges.clear();
    refunds.clear();
    disputes.clear();
    accountEntries.clear();
    creditNotes.clear();
    sessions.clear();
    portalSessions.clear();
    schedules.clear();
    testClocks.clear();
    endpoints.clear();
    events.clear();
    deliveries.clear();
    declines.clear();
    eventsFrom = 0;
    m_due.clear();
    m_time.reset();
}

TimeScope::TimeScope(World &world, const QString &testClock) : m_world(world), m_before(world.m_time)
{
    if (const TestClock *clock = world.testClocks.find(testClock))
        world.m_time = clock->frozenTime;
}

} // namespace reckoner::sandbox::stripe
