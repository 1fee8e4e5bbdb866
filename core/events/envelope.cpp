// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/envelope.h"

#include "core/base/assert.h"
#include "core/base/json.h"

#include <algorithm>

namespace reckoner::events {

namespace {

constexpr JsonLimits kEventJsonLimits{.bytes = kMaxEventBytes, .depth = kMaxEventDepth};

// Keys of indexes, of log lines and of answers: visible ASCII only.
bool isEnvelopeText(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kMaxEnvelopeText &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QString requiredText(JsonReader &in, const char *key)
{
    const QByteArray text = in.utf8(key);
    if (!isEnvelopeText(text))
        in.fail(key, QStringLiteral("is not 1 to %1 visible ASCII characters").arg(kMaxEnvelopeText));
    return QString::fromLatin1(text);
}

// An id inside data belongs to the entity, whose own mapping is strict: here it only serves for finding the event.
QString foundText(JsonView value)
{
    const std::optional<QByteArray> text = value.utf8();
    return text && isEnvelopeText(*text) ? QString::fromLatin1(*text) : QString();
}

void appendSorted(JsonView value, QByteArray &out)
{
    if (value.isArray()) {
        out += '[';
        for (const JsonView item : value.items()) {
            appendSorted(item, out);
            out += ',';
        }
        out += ']';
        return;
    }
    if (!value.isObject()) {
        out += value.toJson();
        return;
    }
    auto members = value.members();
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    out += '{';
    for (const auto &[key, member] : members) {
        out += QByteArray::number(key.size()) + ':' + key;
        appendSorted(member, out);
        out += ',';
    }
    out += '}';
}

} // namespace

QString quarantineReasonText(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::Unreadable: return QStringLiteral("unreadable");
    case QuarantineReason::FromTheFuture: return QStringLiteral("from_the_future");
    case QuarantineReason::Conflict: return QStringLiteral("conflict");
    }
    RK_UNREACHABLE();
}

Result<Envelope> parseEnvelope(QByteArrayView body)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(body, kEventJsonLimits));
    JsonReader in(document.root(), "event");
    Envelope envelope;
    envelope.eventId = EventId(requiredText(in, "event_id"));
    envelope.eventType = requiredText(in, "event_type");
    envelope.occurredAt = in.instant("occurred_at");
    envelope.notificationId = NotificationId(in.optionalString("notification_id").value_or(QString()));
    const QString notification = envelope.notificationId.toString();
    if (!notification.isEmpty() && !isEnvelopeText(notification.toUtf8()))
        in.fail("notification_id", QStringLiteral("is not visible ASCII"));
    const JsonView data = in.object("data");
    RK_TRY(in.finish());
    envelope.entityId = foundText(data["id"]);
    const bool isCustomer = envelope.eventType.startsWith(QLatin1StringView("customer."));
    envelope.customerId = CustomerId(isCustomer ? envelope.entityId : foundText(data["customer_id"]));
    const bool isSubscription = envelope.eventType.startsWith(QLatin1StringView("subscription."));
    envelope.subscriptionId = SubscriptionId(isSubscription ? envelope.entityId : foundText(data["subscription_id"]));
    return envelope;
}

bool isFromTheFuture(const Envelope &envelope, Instant now, Micros tolerance)
{
    return envelope.occurredAt > now + tolerance;
}

bool sameEvent(QByteArrayView oneBody, QByteArrayView otherBody)
{
    if (oneBody == otherBody)
        return true;
    const Result<JsonDocument> one = JsonDocument::parse(oneBody, kEventJsonLimits);
    const Result<JsonDocument> other = JsonDocument::parse(otherBody, kEventJsonLimits);
    if (!one || !other)
        return false;
    const Result<Envelope> oneEnvelope = parseEnvelope(oneBody);
    const Result<Envelope> otherEnvelope = parseEnvelope(otherBody);
    if (!oneEnvelope || !otherEnvelope || oneEnvelope->eventId != otherEnvelope->eventId ||
        oneEnvelope->eventType != otherEnvelope->eventType || oneEnvelope->occurredAt != otherEnvelope->occurredAt)
        return false;
    QByteArray oneData, otherData;
    appendSorted(one->root()["data"], oneData);
    appendSorted(other->root()["data"], otherData);
    return oneData == otherData;
}

} // namespace reckoner::events
