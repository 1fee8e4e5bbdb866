// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the event windows ask of the core: the inbox with its deliveries and effects, what was quarantined and
// refused, replay, and fetching what was missed. Tests put a desk of their own behind the windows. Tasks settle on the
// main thread, where the desk lives; reads run on the database's workers.

#include "core/events/event_store.h"
#include "core/sync/effect.h"
#include "core/sync/replay.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace reckoner::ui {

// What the list is narrowed to. Search: an event's id, an entity's, a customer (id, e-mail, name) or a type.
struct EventQuery {
    events::EventFilter filter;
    QString search;
};

struct EventRow {
    events::StoredEvent event; // without body and effect
    QString customerName;
};
using EventPage = storage::Page<EventRow, events::EventCursor>;

// The stored signature held against the stored bytes and the secrets of today.
enum class SignatureCheck { NotSigned, NoSecret, Fits, Differs };

struct EventDetails {
    events::StoredEvent event;
    events::EventOrigin origin;
    SignatureCheck signature = SignatureCheck::NotSigned;
    QString customerName, customerEmail;
    std::vector<events::Delivery> deliveries;
    std::optional<sync::Effect> effect; // none: it changed nothing
};

class EventDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    // False: only the mirror is there, and nothing can be fetched.
    virtual bool canFetch() const = 0;

    virtual Task<EventPage> list(EventQuery query, std::optional<events::EventCursor> after,
                                 storage::PageLimit limit) = 0;
    virtual Task<qint64> count(EventQuery query) = 0;
    virtual Task<std::vector<events::EventCursor>> anchors(EventQuery query, int step) = 0;
    // Those of them that the query finds.
    virtual Task<std::vector<EventRow>> rowsByIds(EventQuery query, std::vector<QString> ids) = 0;
    virtual Task<EventDetails> details(EventId id) = 0;
    virtual Task<events::EventCounts> counts() = 0;

    virtual Task<std::vector<events::QuarantineEntry>> quarantine() = 0;
    // A person has looked at it. Leaves an audit entry.
    virtual Task<void> resolveQuarantine(qint64 id, QString how) = 0;
    virtual Task<std::vector<events::Reject>> rejects() = 0;
    virtual Task<std::vector<events::RejectCount>> rejectCounts() = 0;

    // The events that the query finds, oldest first, at most limit.
    virtual Task<std::vector<EventId>> idsOf(EventQuery query, int limit) = 0;
    // At most sync::kMaxReplayedEvents; all or nothing.
    virtual Task<sync::ReplayReport> replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason) = 0;
    // Cancelling the task stops after the page under way.
    virtual Task<events::Coverage> fetchMissed(std::function<void(const events::Coverage &)> onPage) = 0;
    virtual Task<std::vector<events::Coverage>> coverages() = 0; // newest first

Q_SIGNALS:
    void eventsChanged(const QSet<QString> &ids);
};

} // namespace reckoner::ui
