// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delivers events to webhook endpoints through the lanes that all providers share: signed, in the shape of the
// endpoint's version, tried again after the provider's schedule. Lives on the sandbox's thread.
// Source: reference/stripe.md §4.1 to §4.3.

#include "app/sandbox/stripe/world.h"
#include "app/sandbox/webhook_lanes.h"

namespace reckoner::sandbox::stripe {

// "t=…,v1=…" over t "." body. Pure.
QByteArray signEvent(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body);

class Webhooks : public WebhookSource
{
public:
    // signingTime: Unix seconds that `t` is made of.
    Webhooks(World &world, WebhookLanes &lanes, std::function<qint64()> signingTime);
    void retry(const QString &deliveryId); // Work::RetryDelivery

private:
    bool isWanted(const QString &id) override;
    QString eventType(const QString &id) const override;
    WebhookParcel pack(const QString &id, WebhookSecret secret) override;
    void lost(const QString &id) override;
    void answered(const QString &id, const WebhookReply &reply) override;

    World &m_world;
    WebhookLanes &m_lanes;
    std::function<qint64()> m_signingTime;
};

} // namespace reckoner::sandbox::stripe
