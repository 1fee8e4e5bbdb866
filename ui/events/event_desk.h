// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the event windows ask of the core: the inbox with its deliveries and effects, what was quarantined and
// refused, replay, and fetching what was missed. Tests put a desk of their own behind the windows. Tasks settle on the
// main thread, where the desk lives; reads run on the database's workers.

#include "core/base/secret.h"
#include "core/events/event_store.h"
#include "core/resend/resend.h"
#include "core/sync/effect.h"
#include "core/sync/renewal_gap.h"
#include "core/sync/replay.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace reckoner::ui {

// What the list is narrowed to. Search: an event's id, an entity's, a customer (id, e-mail, name) or a type.
struct EventQuery {
    events::EventFilter filter;
    QString search;
    QString body; // a text in the body; only lookIntoBodies() looks for it
};

struct EventRow {
    events::StoredEvent event; // without body and effect
    QString customerName;
};
using EventPage = storage::Page<EventRow, events::EventCursor>;

// A part of a search through bodies.
struct BodyLook {
    std::vector<EventRow> found; // newest first
    int looked = 0;
    std::optional<events::EventCursor> last; // where to go on
    bool isEnd = false;
};

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

// Events that are to be sent once more.
struct ResendChoice {
    std::vector<EventId> ids; // in this order
    std::optional<QUrl> url;  // none: the provider sends its webhook again
    SecretBytes secret;       // for the address; used and forgotten
    QString confirmedHost;    // as a person has typed it, for events of real customers
    int perMinute = 0;        // 0: as fast as it answers
    QString reason;
};

class EventDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    // False: only the mirror is there, and nothing can be fetched.
    virtual bool canFetch() const = 0;
    virtual bool isProduction() const = 0;
    // Whether the provider can be asked to send a webhook again.
    virtual bool canAskForResend() const = 0;

    virtual Task<EventPage> list(EventQuery query, std::optional<events::EventCursor> after,
                                 storage::PageLimit limit) = 0;
    virtual Task<qint64> count(EventQuery query) = 0;
    virtual Task<std::vector<events::EventCursor>> anchors(EventQuery query, int step) = 0;
    // Those of them that the query finds.
    virtual Task<std::vector<EventRow>> rowsByIds(EventQuery query, std::vector<QString> ids) = 0;
    // Looks into the bodies of the next so many events of list() for the text, newest first.
    virtual Task<BodyLook> lookIntoBodies(EventQuery query, std::optional<events::EventCursor> after, int rows) = 0;
    virtual Task<EventDetails> details(EventId id) = 0;
    virtual Task<events::EventCounts> counts() = 0;
    // Renewals that ought to have been heard of by now.
    virtual Task<sync::RenewalGap> renewalGap() = 0;

    virtual Task<std::vector<events::QuarantineEntry>> quarantine() = 0;
    // A person has looked at it. Leaves an audit entry.
    virtual Task<void> resolveQuarantine(qint64 id, QString how) = 0;
    virtual Task<std::vector<events::Reject>> rejects() = 0;
    virtual Task<std::vector<events::RejectCount>> rejectCounts() = 0;

    // The events that the query finds, oldest first, at most limit.
    virtual Task<std::vector<EventId>> idsOf(EventQuery query, int limit) = 0;
    // At most sync::kMaxReplayedEvents; all or nothing.
    virtual Task<sync::ReplayReport> replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason) = 0;
    // One at a time. Cancelling the task stops after the event under way; the report says how far it came.
    virtual Task<resend::ResendReport> resend(ResendChoice choice, resend::Resend::OnSent onSent) = 0;
    // Cancelling the task stops after the page under way.
    virtual Task<events::Coverage> fetchMissed(std::function<void(const events::Coverage &)> onPage) = 0;
    virtual Task<std::vector<events::Coverage>> coverages() = 0; // newest first

Q_SIGNALS:
    void eventsChanged(const QSet<QString> &ids);
};

} // namespace reckoner::ui
