// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sends chosen stored events to a target, one after the other, at a pace, with an answer for each; can be stopped and
// gone on with. Before the first one leaves it stands in the audit log who sends what where and why, and afterwards
// what came of each. Rests by itself when several in a row were not taken: a receiver that is down gains nothing from
// ten thousand requests. Lives on the target's thread, reads on the database's.

#include "core/base/clock.h"
#include "core/events/event_store.h"
#include "core/resend/target.h"
#include "core/storage/database.h"

#include <QTimer>

namespace reckoner::resend {

inline constexpr int kNotTakenInRow = 5;
inline constexpr size_t kMostResent = 50'000; // at once

struct SentEvent {
    EventId eventId;
    QString eventType;
    Sent sent;
};

struct ResendRequest {
    AccountId account;
    std::vector<EventId> ids; // in this order
    int perMinute = 0;        // 0: as fast as the target answers
    QString actor, reason;    // for the audit log
};

struct ResendReport {
    int accepted = 0, refused = 0, notSent = 0, unknown = 0;
    size_t done = 0;   // of the request's ids; the next one is where to go on
    QString restedWhy; // empty: it came to its end
    int total() const { return accepted + refused + notSent + unknown; }
};

class Resend
{
public:
    using OnSent = std::function<void(const SentEvent &)>;
    // All of them outlive it.
    Resend(storage::Database &database, const Clock &clock, Target &target, OnSent onSent = {});
    ~Resend();

    // One run at a time. Cancelling stops after the event under way; the report says how far it came.
    // Errors: Invalid (nothing chosen, no reason), Storage before the first has left.
    Task<ResendReport> run(ResendRequest request);

private:
    Task<void> note(const QString &action, const QByteArray &before, const QByteArray &after);
    void next();
    void take(const events::StoredEvent &event, Result<Sent> sent);
    void end(const QString &why);
    QByteArray resultsJson() const;

    storage::Database &m_database;
    const Clock &m_clock;
    Target &m_target;
    OnSent m_onSent;
    ResendRequest m_request;
    ResendReport m_report;
    std::vector<SentEvent> m_sent;
    std::optional<Promise<ResendReport>> m_promise; // while it runs
    Instant m_sentAt;                               // the last one
    int m_notTakenInRow = 0;
    bool m_stopping = false;
    QTimer m_pace;
    QObject m_context; // last: what waits for it is gone before the rest
};

} // namespace reckoner::resend
