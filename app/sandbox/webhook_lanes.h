// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sends webhooks of any provider: one at a time per destination, in the order in which they were filed (no provider
// promises that; faults disturb it), with the faults of a FaultPlan. What goes out, when it is tried again and what is
// noted is the provider's business (WebhookSource). Lives on the sandbox's thread.

#include "app/sandbox/fault_plan.h"
#include "app/sandbox/webhook_post.h"

#include <deque>
#include <map>

namespace reckoner::sandbox {

enum class WebhookSecret { Right, Wrong };

struct WebhookParcel {
    QUrl url;
    std::vector<http::Header> headers;
    QByteArray body;
    int timeoutMs = 0;
};

// What a provider knows of its webhooks, by their ids. Outlives the lanes' work.
class WebhookSource
{
public:
    virtual ~WebhookSource() = default;
    // Is it to be sent now? Called once as its turn comes; false: whatever became of it is noted.
    virtual bool isWanted(const QString &id) = 0;
    virtual QString eventType(const QString &id) const = 0;
    virtual WebhookParcel pack(const QString &id, WebhookSecret secret) = 0;
    virtual void lost(const QString &id) = 0; // by a fault: not sent at all
    virtual void answered(const QString &id, const WebhookReply &reply) = 0;
};

class WebhookLanes : public QObject
{
public:
    explicit WebhookLanes(FaultPlan &faults) : m_faults(faults) {}

    void enqueue(WebhookSource &source, const QString &destination, const QString &id);
    bool isBusy() const;                                                  // something is being sent or waits to be
    void onIdle(std::function<void()> idle) { m_idle = std::move(idle); } // called whenever it has become idle
    void forget();                                                        // what is queued

private:
    struct Job {
        WebhookSource *source = nullptr;
        QString id;
        enum class Faults { Ask, Done } faults = Faults::Ask;
        WebhookSecret secret = WebhookSecret::Right;
        int copies = 1;
    };
    struct Lane { // one destination
        std::deque<Job> queue;
        std::vector<Job> held; // until the next one has gone
        bool isSending = false;
    };
    void pump(const QString &destination);
    void pumpLater(const QString &destination);
    bool diverted(const QString &destination, Job &job); // by a fault; false: send it now
    void send(const QString &destination, const Job &job);
    void sent(const QString &destination, Job job, const WebhookReply &reply);
    void releaseHeld(const QString &destination);
    void noteIdle();

    FaultPlan &m_faults;
    std::map<QString, Lane> m_lanes;
    int m_delayed = 0;
    int m_generation = 0; // of forget(): late replies of before are dropped
    std::function<void()> m_idle;
};

} // namespace reckoner::sandbox
