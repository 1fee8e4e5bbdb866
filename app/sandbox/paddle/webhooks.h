// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delivers filed notifications through the lanes that all providers share: signed, retried after the provider's
// schedule by the sandbox's clock. Lives on the sandbox's thread. Source: reference/paddle.md §4.2 to §4.4.

#include "app/sandbox/paddle/world.h"
#include "app/sandbox/webhook_lanes.h"
#include "core/base/clock.h"

namespace reckoner::sandbox::paddle {

enum class SignatureClock { Machine, Sandbox }; // whose time `ts` is; receivers compare it with their own

// "ts=…;h1=…" over ts ":" body. Pure.
QByteArray signWebhook(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body);

// When the attempt after so many failed ones is made; none: given up.
std::optional<Micros> webhookRetryAfter(RetrySchedule schedule, int attemptsMade);

class Webhooks : public WebhookSource
{
public:
    // Takes over world.onNotification and the due work of retries.
    Webhooks(World &world, WebhookLanes &lanes, SignatureClock signatureClock);

private:
    void enqueue(const QString &notificationId);
    bool isWanted(const QString &id) override;
    QString eventType(const QString &id) const override;
    WebhookParcel pack(const QString &id, WebhookSecret secret) override;
    void lost(const QString &id) override;
    void answered(const QString &id, const WebhookReply &reply) override;

    World &m_world;
    WebhookLanes &m_lanes;
    SignatureClock m_signatureClock;
    SystemClock m_machineClock;
};

} // namespace reckoner::sandbox::paddle
