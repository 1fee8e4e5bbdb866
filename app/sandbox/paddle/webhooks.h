// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delivers filed notifications: signed, one at a time per destination in the order they were filed (the provider
// promises no order; faults make it so), retried after the provider's schedule by the sandbox's clock. Lives on the
// sandbox's thread. Source: reference/paddle.md §4.2 to §4.4.

#include "app/sandbox/fault_plan.h"
#include "app/sandbox/paddle/world.h"
#include "core/base/clock.h"

#include <QObject>

namespace reckoner::sandbox {
struct WebhookReply;
}

namespace reckoner::sandbox::paddle {

enum class SignatureClock { Machine, Sandbox }; // whose time `ts` is; receivers compare it with their own

// "ts=…;h1=…" over ts ":" body. Pure.
QByteArray signWebhook(const QByteArray &secret, qint64 timestampSeconds, const QByteArray &body);

// When the attempt after so many failed ones is made; none: given up.
std::optional<Micros> webhookRetryAfter(RetrySchedule schedule, int attemptsMade);

class Webhooks : public QObject
{
public:
    // Takes over world.onNotification and the due work of retries.
    Webhooks(World &world, FaultPlan &faults, SignatureClock signatureClock);

    bool isBusy() const;                                                  // something is being sent or waits to be
    void onIdle(std::function<void()> idle) { m_idle = std::move(idle); } // called whenever it has become idle
    void forget();                                                        // what is queued; after World::clear()

private:
    struct Job {
        QString notificationId;
        enum class Faults { Ask, Done } faults = Faults::Ask;
        enum class Secret { Right, Wrong } secret = Secret::Right;
        int copies = 1;
    };
    struct Lane { // one destination
        std::deque<Job> queue;
        std::vector<Job> held; // until the next one has gone
        bool isSending = false;
    };
    void enqueue(const QString &notificationId);
    void pump(const QString &settingId);
    bool diverted(const QString &settingId, Job &job,
                  const Notification &notification); // by a fault; false: send it now
    void send(const QString &settingId, const Job &job);
    void sent(const QString &settingId, Job job, const WebhookReply &reply);
    void record(Notification &notification, const WebhookReply &reply);
    void releaseHeld(const QString &settingId);
    void noteIdle();

    World &m_world;
    FaultPlan &m_faults;
    SignatureClock m_signatureClock;
    SystemClock m_machineClock;
    std::map<QString, Lane> m_lanes;
    int m_delayed = 0;
    int m_generation = 0; // of forget(): late replies of before are dropped
    std::function<void()> m_idle;
};

} // namespace reckoner::sandbox::paddle
