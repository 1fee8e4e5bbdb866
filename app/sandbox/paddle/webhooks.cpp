// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/webhooks.h"

#include "app/sandbox/hmac.h"
#include "core/base/log.h"

#include <cmath>

namespace reckoner::sandbox::paddle {

namespace {

constexpr int kWebhookTimeoutMs = 5'000; // reference/paddle.md §4.4
constexpr int kLiveRetries = 60;         // over about three days
constexpr char kRetryWork[] = "webhook_retry";

} // namespace

QByteArray signWebhook(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body)
{
    const QByteArray timestamp = QByteArray::number(timestampSeconds);
    return "ts=" + timestamp + ";h1=" + hmacSha256Hex(secret, timestamp + ':' + body);
}

std::optional<Micros> webhookRetryAfter(RetrySchedule schedule, int attemptsMade)
{
    switch (schedule) {
    case RetrySchedule::Sandbox: { // three within 15 minutes
        constexpr std::chrono::seconds delays[] = {std::chrono::minutes(1), std::chrono::minutes(4),
                                                   std::chrono::minutes(10)};
        return attemptsMade <= 3 ? std::optional<Micros>(delays[attemptsMade - 1]) : std::nullopt;
    }
    case RetrySchedule::Live:
        if (attemptsMade > kLiveRetries)
            return std::nullopt;
        return Micros(std::llround(60.0 * std::pow(1.1, attemptsMade) * 1e6));
    }
    RK_UNREACHABLE();
}

Webhooks::Webhooks(World &world, WebhookLanes &lanes, SignatureClock signatureClock)
    : m_world(world), m_lanes(lanes), m_signatureClock(signatureClock)
{
    m_world.onNotification([this](const QString &id) { enqueue(id); });
    m_world.onDue(kRetryWork, [this](World &, const QString &id, Instant due) {
        const Notification *notification = m_world.notifications.find(id);
        if (notification && notification->retryAt == due)
            enqueue(id);
    });
}

void Webhooks::enqueue(const QString &notificationId)
{
    m_lanes.enqueue(*this, m_world.notifications.find(notificationId)->settingId, notificationId);
}

bool Webhooks::isWanted(const QString &id)
{
    Notification *notification = m_world.notifications.find(id);
    if (!notification)
        return false;
    const NotificationSetting *setting = m_world.notificationSettings.find(notification->settingId);
    notification->retryAt.reset();
    if (!setting || !setting->active) {
        notification->status = QStringLiteral("failed");
        return false;
    }
    if (setting->type == QLatin1String("email")) { // nothing is mailed
        notification->status = QStringLiteral("delivered");
        notification->deliveredAt = m_world.stamp();
        return false;
    }
    return true;
}

QString Webhooks::eventType(const QString &id) const
{
    return m_world.notifications.find(id)->type;
}

void Webhooks::lost(const QString &id)
{
    m_world.notifications.find(id)->status = QStringLiteral("failed");
}

WebhookParcel Webhooks::pack(const QString &id, WebhookSecret which)
{
    const Notification &notification = *m_world.notifications.find(id);
    const NotificationSetting &setting = *m_world.notificationSettings.find(notification.settingId);
    const Instant signedAt = m_signatureClock == SignatureClock::Machine ? m_machineClock.now() : m_world.now();
    const QByteArray secret =
        which == WebhookSecret::Right ? setting.endpointSecretKey : setting.endpointSecretKey + "_wrong";
    return {.url = QUrl(setting.destination),
            .headers = {{"Content-Type", "application/json"},
                        {"User-Agent", "Paddle"},
                        {"Paddle-Signature", signWebhook(secret, signedAt.seconds(), notification.body)}},
            .body = notification.body,
            .timeoutMs = kWebhookTimeoutMs};
}

void Webhooks::answered(const QString &id, const WebhookReply &reply)
{
    Notification *found = m_world.notifications.find(id);
    if (!found)
        return;
    Notification &notification = *found;
    const Instant at = m_world.stamp();
    notification.logs.push_back({.id = m_world.makeId("ntflog", at),
                                 .responseCode = reply.status,
                                 .responseContentType = QString::fromLatin1(reply.contentType),
                                 .responseBody = QString::fromUtf8(reply.body),
                                 .attemptedAt = at});
    notification.lastAttemptAt = at;
    ++notification.timesAttempted;
    qCDebug(lcSandbox).noquote().nospace()
        << "Sent a webhook. notification=" << notification.id << " status=" << reply.status;
    if (notification.deliveredAt)
        return; // a second copy
    if (reply.status == 200) {
        notification.status = QStringLiteral("delivered");
        notification.deliveredAt = at;
        return;
    }
    if (const auto delay = webhookRetryAfter(m_world.rules.retries, notification.timesAttempted)) {
        notification.status = QStringLiteral("needs_retry");
        notification.retryAt = at + *delay;
        m_world.schedule(*notification.retryAt, kRetryWork, notification.id);
    } else {
        notification.status = QStringLiteral("failed");
    }
}

} // namespace reckoner::sandbox::paddle
