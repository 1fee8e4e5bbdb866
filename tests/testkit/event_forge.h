// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes events as Paddle sends them, of made-up people and amounts, and signs them. It signs with Qt's own HMAC, not
// with core/events, so that a test of the verifier has an independent second opinion. Deterministic: the same seed
// and calls give the same bytes. Plain value, any thread. Shapes: reference/paddle.md §2, §3.1, §4.2.

#include "core/base/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace reckoner::testkit {

struct ForgedEvent {
    QString eventId = {};
    QString eventType = {};
    Instant occurredAt;
    QJsonObject data;
    QByteArray body; // what goes over the wire
};

struct ForgedSubscription {
    QString id = {};
    QString customerId = {};
    QString status = QStringLiteral("active");
    Instant updatedAt = {};
    qint64 quantity = 1;
    QString priceId = {};   // empty: made from id
    QString productId = {}; // empty: made from id
};

struct ForgedCustomer {
    QString id = {};
    QString name = {};
    QString email = {};
    Instant updatedAt = {};
};

struct ForgedTransaction {
    QString id = {};
    QString customerId = {};
    QString subscriptionId = {}; // empty: null
    QString status = QStringLiteral("completed");
    Instant updatedAt = {};
    qint64 unitAmountMinor = 1000;
    qint64 quantity = 1;
    QString priceId = {}; // empty: made from id
    QString priceType = QStringLiteral("standard");
};

struct ForgedAdjustment {
    QString id = {};
    QString transactionId = {};
    QString customerId = {};
    QString action = QStringLiteral("refund");
    QString status = QStringLiteral("approved");
    qint64 amountMinor = 1000;
    Instant updatedAt = {};
};

class EventForge
{
public:
    explicit EventForge(quint64 seed = 1);

    // A Paddle id: prefix, "_", 26 characters, unique in this forge.
    QString id(const QString &prefix);

    static QJsonObject subscription(const ForgedSubscription &fields);
    static QJsonObject customer(const ForgedCustomer &fields);
    static QJsonObject address(const QString &id, const QString &customerId, Instant updatedAt);
    static QJsonObject business(const QString &id, const QString &customerId, Instant updatedAt);
    static QJsonObject product(const QString &id, const QString &name, Instant updatedAt);
    static QJsonObject price(const QString &id, const QString &productId, qint64 amountMinor, Instant updatedAt);
    static QJsonObject transaction(const ForgedTransaction &fields);
    static QJsonObject adjustment(const ForgedAdjustment &fields);

    // A new event_id and notification_id each time.
    ForgedEvent event(const QString &type, Instant occurredAt, const QJsonObject &data);
    // The same event under another notification_id, as the provider replays it.
    ForgedEvent replayed(const ForgedEvent &event);
    // The event as the feed lists it: without notification_id.
    static QByteArray asFed(const ForgedEvent &event);

    // The Paddle-Signature header value for a body.
    static QByteArray signature(const QByteArray &body, const QByteArray &secret, Instant at);

private:
    ForgedEvent written(const QString &eventId, const QString &type, Instant occurredAt, const QJsonObject &data);
    quint64 m_next;
};

} // namespace reckoner::testkit
