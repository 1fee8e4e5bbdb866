// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/webhooks.h"

#include "app/sandbox/webhook_post.h"
#include "core/base/log.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cmath>

namespace reckoner::sandbox::paddle {

namespace {

constexpr int kWebhookTimeoutMs = 5'000; // reference/paddle.md §4.4
constexpr int kLiveRetries = 60;         // over about three days
constexpr int kHeldAtMostMs = 1'000;     // a reordered webhook goes out by then if nothing follows it
constexpr char kRetryWork[] = "webhook_retry";

} // namespace

QByteArray signWebhook(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body)
{
    const QByteArray timestamp = QByteArray::number(timestampSeconds);
    const QByteArray message = timestamp + ':' + body;
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()), mac,
         &length);
    return "ts=" + timestamp +
           ";h1=" + QByteArray(reinterpret_cast<const char *>(mac), static_cast<qsizetype>(length)).toHex();
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

Webhooks::Webhooks(World &world, FaultPlan &faults, SignatureClock signatureClock)
    : m_world(world), m_faults(faults), m_signatureClock(signatureClock)
{
    m_world.onNotification([this](const QString &id) { enqueue(id); });
    m_world.onDue(kRetryWork, [this](World &, const QString &id, Instant due) {
        const Notification *notification = m_world.notifications.find(id);
        if (notification && notification->retryAt == due)
            enqueue(id);
    });
}

bool Webhooks::isBusy() const
{
    if (m_delayed > 0)
        return true;
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &entry) {
        const Lane &lane = entry.second;
        return lane.isSending || !lane.queue.empty() || !lane.held.empty();
    });
}

void Webhooks::forget()
{
    ++m_generation;
    m_lanes.clear();
    m_delayed = 0;
}

void Webhooks::enqueue(const QString &notificationId)
{
    const QString settingId = m_world.notifications.find(notificationId)->settingId;
    m_lanes[settingId].queue.push_back({.notificationId = notificationId});
    // Later: the answer to the request that caused it goes out first, and all of its events are filed by then.
    QMetaObject::invokeMethod(
        this, [this, settingId] { pump(settingId); }, Qt::QueuedConnection);
}

void Webhooks::pump(const QString &settingId)
{
    Lane &lane = m_lanes[settingId];
    while (!lane.isSending && !lane.queue.empty()) {
        Job job = lane.queue.front();
        lane.queue.pop_front();
        Notification *notification = m_world.notifications.find(job.notificationId);
        const NotificationSetting *setting = m_world.notificationSettings.find(settingId);
        if (!notification)
            continue;
        notification->retryAt.reset();
        if (!setting || !setting->active) {
            notification->status = QStringLiteral("failed");
            continue;
        }
        if (setting->type == QLatin1String("email")) { // nothing is mailed
            notification->status = QStringLiteral("delivered");
            notification->deliveredAt = m_world.stamp();
            continue;
        }
        if (job.faults == Job::Faults::Ask && diverted(settingId, job, *notification))
            continue;
        send(settingId, job);
    }
    noteIdle();
}

bool Webhooks::diverted(const QString &settingId, Job &job, const Notification &notification)
{
    job.faults = Job::Faults::Done;
    const auto fault = m_faults.takeForWebhook(notification.type);
    if (!fault)
        return false;
    const int generation = m_generation;
    switch (fault->kind) {
    case FaultKind::WebhookDuplicate: job.copies = 2; return false;
    case FaultKind::WebhookWrongSecret: job.secret = Job::Secret::Wrong; return false;
    case FaultKind::WebhookLose:
        m_world.notifications.find(job.notificationId)->status = QStringLiteral("failed");
        return true;
    case FaultKind::WebhookReorder:
        m_lanes[settingId].held.push_back(job);
        QTimer::singleShot(fault->delayMs > 0 ? fault->delayMs : kHeldAtMostMs, this, [this, settingId, generation] {
            if (generation == m_generation)
                releaseHeld(settingId);
        });
        return true;
    case FaultKind::WebhookDelay:
        ++m_delayed;
        QTimer::singleShot(fault->delayMs, this, [this, settingId, job, generation] {
            if (generation != m_generation)
                return;
            --m_delayed;
            m_lanes[settingId].queue.push_back(job);
            pump(settingId);
        });
        return true;
    case FaultKind::Status:
    case FaultKind::Cut:
    case FaultKind::Slow: break;
    }
    RK_UNREACHABLE();
}

void Webhooks::send(const QString &settingId, const Job &job)
{
    const Notification &notification = *m_world.notifications.find(job.notificationId);
    const NotificationSetting &setting = *m_world.notificationSettings.find(settingId);
    m_lanes[settingId].isSending = true;
    const Instant signedAt = m_signatureClock == SignatureClock::Machine ? m_machineClock.now() : m_world.now();
    const QByteArray secret =
        job.secret == Job::Secret::Right ? setting.endpointSecretKey : setting.endpointSecretKey + "_wrong";
    const std::vector<http::Header> headers{
        {"Content-Type", "application/json"},
        {"User-Agent", "Paddle"},
        {"Paddle-Signature", signWebhook(secret, signedAt.seconds(), notification.body)},
    };
    WebhookPost::send(this, QUrl(setting.destination), headers, notification.body, kWebhookTimeoutMs,
                      [this, settingId, job, generation = m_generation](const WebhookReply &reply) {
                          if (generation == m_generation)
                              sent(settingId, job, reply);
                      });
}

void Webhooks::sent(const QString &settingId, Job job, const WebhookReply &reply)
{
    m_lanes[settingId].isSending = false;
    if (Notification *notification = m_world.notifications.find(job.notificationId))
        record(*notification, reply);
    if (--job.copies > 0)
        m_lanes[settingId].queue.push_front(job);
    else
        releaseHeld(settingId);
    pump(settingId);
}

void Webhooks::releaseHeld(const QString &settingId)
{
    Lane &lane = m_lanes[settingId];
    const std::vector<Job> held = std::exchange(lane.held, {});
    lane.queue.insert(lane.queue.begin(), held.begin(), held.end());
    if (!held.empty())
        QMetaObject::invokeMethod(
            this, [this, settingId] { pump(settingId); }, Qt::QueuedConnection);
}

void Webhooks::record(Notification &notification, const WebhookReply &reply)
{
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

void Webhooks::noteIdle()
{
    if (m_idle && !isBusy())
        m_idle();
}

} // namespace reckoner::sandbox::paddle
