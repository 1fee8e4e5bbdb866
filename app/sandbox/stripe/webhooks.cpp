// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/webhooks.h"

#include "app/sandbox/hmac.h"
#include "app/sandbox/stripe/render.h"
#include "core/base/log.h"

#include <QJsonDocument>

namespace reckoner::sandbox::stripe {

namespace {

constexpr int kEventTimeoutMs = 10'000; // not published; reference/stripe.md §4.3
// Three attempts over a few hours, or three days with ever longer waits; the intervals are not published.
constexpr qint64 kSandboxRetrySeconds[] = {300, 3600};
constexpr qint64 kLiveRetrySeconds[] = {60, 300, 1800, 7200, 18'000, 36'000, 64'800, 129'600};

std::optional<qint64> eventRetryAfter(Rules::Deliveries schedule, int attemptsMade)
{
    const bool isLive = schedule == Rules::Deliveries::Live;
    const qint64 *waits = isLive ? kLiveRetrySeconds : kSandboxRetrySeconds;
    const int count = int(isLive ? std::size(kLiveRetrySeconds) : std::size(kSandboxRetrySeconds));
    return attemptsMade <= count ? std::optional(waits[attemptsMade - 1]) : std::nullopt;
}

} // namespace

QByteArray signEvent(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body)
{
    const QByteArray timestamp = QByteArray::number(timestampSeconds);
    return "t=" + timestamp + ",v1=" + hmacSha256Hex(secret, timestamp + '.' + body);
}

Webhooks::Webhooks(World &world, WebhookLanes &lanes, std::function<qint64()> signingTime)
    : m_world(world), m_lanes(lanes), m_signingTime(std::move(signingTime))
{
    m_world.setDeliver([this](const QString &id) { m_lanes.enqueue(*this, m_world.deliveries.at(id).endpoint, id); });
}

void Webhooks::retry(const QString &deliveryId)
{
    const Delivery *delivery = m_world.deliveries.find(deliveryId);
    if (delivery && !delivery->done)
        m_lanes.enqueue(*this, delivery->endpoint, deliveryId);
}

bool Webhooks::isWanted(const QString &id)
{
    Delivery *delivery = m_world.deliveries.find(id);
    if (!delivery)
        return false;
    const WebhookEndpoint *endpoint = m_world.endpoints.find(delivery->endpoint);
    if (endpoint && endpoint->enabled)
        return true;
    delivery->done = true; // disabled or deleted: given up
    return false;
}

QString Webhooks::eventType(const QString &id) const
{
    return m_world.events.at(m_world.deliveries.at(id).event).type;
}

void Webhooks::lost(const QString &id)
{
    m_world.deliveries.at(id).done = true;
}

WebhookParcel Webhooks::pack(const QString &id, WebhookSecret which)
{
    const Delivery &delivery = m_world.deliveries.at(id);
    const WebhookEndpoint &endpoint = m_world.endpoints.at(delivery.endpoint);
    const ApiVersion version = ApiVersion::parse(endpoint.apiVersion).value_or(m_world.accountVersion());
    const QByteArray body = QJsonDocument(deliveredJson(m_world, m_world.events.at(delivery.event), version))
                                .toJson(QJsonDocument::Indented);
    const QByteArray secret = which == WebhookSecret::Right ? endpoint.secret : endpoint.secret + "_wrong";
    return {.url = QUrl(endpoint.url),
            .headers = {{"Content-Type", "application/json; charset=utf-8"},
                        {"User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"},
                        {"Stripe-Signature", signEvent(secret, m_signingTime(), body)}},
            .body = body,
            .timeoutMs = kEventTimeoutMs};
}

void Webhooks::answered(const QString &id, const WebhookReply &reply)
{
    Delivery *delivery = m_world.deliveries.find(id);
    if (!delivery)
        return;
    ++delivery->attempts;
    qCDebug(lcSandbox).noquote().nospace() << "Sent an event. delivery=" << id << " status=" << reply.status;
    if (delivery->done)
        return; // a second copy
    if (reply.status >= 200 && reply.status < 300) {
        delivery->done = delivery->delivered = true;
        return;
    }
    if (const auto wait = eventRetryAfter(m_world.rules.deliveries, delivery->attempts))
        m_world.schedule(m_world.now() + *wait, Work::RetryDelivery, id);
    else
        delivery->done = true;
}

} // namespace reckoner::sandbox::stripe
