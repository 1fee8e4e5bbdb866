// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhook_lanes.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::sandbox {

namespace {

constexpr int kHeldAtMostMs = 1'000; // a reordered webhook goes out by then if nothing follows it

} // namespace

bool WebhookLanes::isBusy() const
{
    if (m_delayed > 0)
        return true;
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &entry) {
        const Lane &lane = entry.second;
        return lane.isSending || !lane.queue.empty() || !lane.held.empty();
    });
}

void WebhookLanes::forget()
{
    ++m_generation;
    m_lanes.clear();
    m_delayed = 0;
}

void WebhookLanes::enqueue(WebhookSource &source, const QString &destination, const QString &id)
{
    Job job;
    job.source = &source;
    job.id = id;
    m_lanes[destination].queue.push_back(job);
    // Later: the answer to the request that caused it goes out first, and all of its events are filed by then.
    pumpLater(destination);
}

void WebhookLanes::pumpLater(const QString &destination)
{
    QMetaObject::invokeMethod(
        this, [this, destination] { pump(destination); }, Qt::QueuedConnection);
}

void WebhookLanes::pump(const QString &destination)
{
    Lane &lane = m_lanes[destination];
    while (!lane.isSending && !lane.queue.empty()) {
        Job job = lane.queue.front();
        lane.queue.pop_front();
        if (!job.source->isWanted(job.id))
            continue;
        if (job.faults == Job::Faults::Ask && diverted(destination, job))
            continue;
        send(destination, job);
    }
    noteIdle();
}

bool WebhookLanes::diverted(const QString &destination, Job &job)
{
    job.faults = Job::Faults::Done;
    const auto fault = m_faults.takeForWebhook(job.source->eventType(job.id));
    if (!fault)
        return false;
    const int generation = m_generation;
    switch (fault->kind) {
    case FaultKind::WebhookDuplicate: job.copies = 2; return false;
    case FaultKind::WebhookWrongSecret: job.secret = WebhookSecret::Wrong; return false;
    case FaultKind::WebhookLose: job.source->lost(job.id); return true;
    case FaultKind::WebhookReorder:
        m_lanes[destination].held.push_back(job);
        QTimer::singleShot(fault->delayMs > 0 ? fault->delayMs : kHeldAtMostMs, this, [this, destination, generation] {
            if (generation == m_generation)
                releaseHeld(destination);
        });
        return true;
    case FaultKind::WebhookDelay:
        ++m_delayed;
        QTimer::singleShot(fault->delayMs, this, [this, destination, job, generation] {
            if (generation != m_generation)
                return;
            --m_delayed;
            m_lanes[destination].queue.push_back(job);
            pump(destination);
        });
        return true;
    case FaultKind::Status:
    case FaultKind::Cut:
    case FaultKind::Slow: break;
    }
    RK_UNREACHABLE();
}

void WebhookLanes::send(const QString &destination, const Job &job)
{
    m_lanes[destination].isSending = true;
    const WebhookParcel parcel = job.source->pack(job.id, job.secret);
    WebhookPost::send(this, parcel.url, parcel.headers, parcel.body, parcel.timeoutMs,
                      [this, destination, job, generation = m_generation](const WebhookReply &reply) {
                          if (generation == m_generation)
                              sent(destination, job, reply);
                      });
}

void WebhookLanes::sent(const QString &destination, Job job, const WebhookReply &reply)
{
    m_lanes[destination].isSending = false;
    job.source->answered(job.id, reply);
    if (--job.copies > 0)
        m_lanes[destination].queue.push_front(job);
    else
        releaseHeld(destination);
    pump(destination);
}

void WebhookLanes::releaseHeld(const QString &destination)
{
    Lane &lane = m_lanes[destination];
    const std::vector<Job> held = std::exchange(lane.held, {});
    lane.queue.insert(lane.queue.begin(), held.begin(), held.end());
    if (!held.empty())
        pumpLater(destination);
}

void WebhookLanes::noteIdle()
{
    if (m_idle && !isBusy())
        m_idle();
}

} // namespace reckoner::sandbox
