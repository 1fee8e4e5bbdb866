// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/webhooks.h"

#include "app/sandbox/stripe/render.h"
#include "core/base/log.h"

#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace reckoner::sandbox::stripe {

namespace {

constexpr int kEventTimeoutMs = 10'000; // not published; reference/stripe.md §4.3
// A sandbox's three attempts over a few hours; the intervals are not published.
constexpr qint64 kEventRetrySeconds[] = {300, 3600};

} // namespace

QByteArray signEvent(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body)
{
    const QByteArray timestamp = QByteArray::number(timestampSeconds);
    const QByteArray message = timestamp + '.' + body;
    QByteArray mac(EVP_MAX_MD_SIZE, 0);
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()),
         reinterpret_cast<unsigned char *>(mac.data()), &length);
    return "t=" + timestamp + ",v1=" + mac.left(static_cast<qsizetype>(length)).toHex();
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
    const QByteArray body =
        QJsonDocument(toJson(m_world, m_world.events.at(delivery.event), version)).toJson(QJsonDocument::Indented);
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
    if (delivery->attempts > int(std::size(kEventRetrySeconds)))
        delivery->done = true;
    else
        m_world.schedule(m_world.now() + kEventRetrySeconds[delivery->attempts - 1], Work::RetryDelivery, id);
}

} // namespace reckoner::sandbox::stripe
