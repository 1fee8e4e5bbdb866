// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An event on its way from bytes to effect (DESIGN §5). Plain values, any thread.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/http/header.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace reckoner::events {

enum class Source { Webhook, Feed, Import };
QString sourceText(Source source); // "webhook", "feed", "import"
std::optional<Source> sourceFromText(const QString &text);

// How a provider writes and signs its events. Its accounts' ids begin with its name.
enum class EventForm { Paddle, Stripe };
EventForm eventFormOf(const AccountId &account);

// What the listener received: raw bytes, nothing believed yet.
struct RawEvent {
    AccountId account;
    Source source = Source::Webhook;
    QByteArray body;
    std::vector<http::Header> headers; // as received
    QByteArray peer;                   // who sent it, with what trusted proxies say about that
    Instant receivedAt;
    QByteArray requestId = {}; // for the log
};

// The fields every event has; data stays in the body.
struct Envelope {
    EventId eventId;
    QString eventType;
    Instant occurredAt;
    NotificationId notificationId;      // empty from the feed
    QString entityId;                   // data.id where there is one, else empty
    CustomerId customerId;              // data.customer_id, or data.id for a customer
    SubscriptionId subscriptionId = {}; // data.subscription_id, or data.id for a subscription; for the log, not stored
};

// An event as the provider's feed lists it; body is the same shape a webhook has, without notification_id.
struct FeedEvent {
    Envelope envelope;
    QByteArray body;
};

// What became of an event. Text in the database: applied, stale, …
enum class Outcome {
    Pending,   // stored, not looked at yet
    Applied,   // changed rows
    Stale,     // older than what we have
    Duplicate, // same key, same data: nothing to change
    Unhandled, // a type we do not project
    Parked,    // waits for a person or for another entity; reason says which
    Failed,    // will be tried again
};
QString outcomeText(Outcome outcome);
std::optional<Outcome> outcomeFromText(const QString &text);

struct StoredEvent {
    qint64 seq = 0; // order of arrival in this database
    AccountId account;
    Source source = Source::Webhook;
    Envelope envelope;
    QByteArray body;
    Instant receivedAt;
    Outcome outcome = Outcome::Pending;
    QString reason;
    int attempts = 0;
    std::optional<Instant> nextAttemptAt;
    int deliveries = 1;
    QByteArray effect; // JSON: rows before and after, field by field
};

} // namespace reckoner::events
