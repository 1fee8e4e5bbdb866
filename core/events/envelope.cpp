// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/envelope.h"

#include "core/base/assert.h"
#include "core/base/json.h"

#include <algorithm>

namespace reckoner::events {

namespace {

constexpr qint64 kLastEventSecond = 253'402'300'799; // of the year 9999
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

namespace {

QString idOrObjectsId(JsonView value)
{
    return foundText(value.isObject() ? value["id"] : value);
}

// What the object of a Stripe event is about. What moves money is filed under the payment intent where it names one,
// for that is what a payment is kept under.
void readStripeObject(JsonView object, Envelope &envelope)
{
    const QString kind = foundText(object["object"]), id = foundText(object["id"]);
    const bool ofPayment = kind == QLatin1StringView("charge") || kind == QLatin1StringView("invoice") ||
                           kind == QLatin1StringView("checkout.session");
    const QString intent = ofPayment ? idOrObjectsId(object["payment_intent"]) : QString();
    envelope.entityId = intent.isEmpty() ? id : intent;
    envelope.customerId = CustomerId(kind == QLatin1StringView("customer") ? id : idOrObjectsId(object["customer"]));
    envelope.subscriptionId =
        SubscriptionId(kind == QLatin1StringView("subscription") ? id : idOrObjectsId(object["subscription"]));
}

Result<Envelope> stripeEnvelope(JsonView root)
{
    JsonReader in(root, "event");
    Envelope envelope;
    envelope.eventId = EventId(requiredText(in, "id"));
    envelope.eventType = requiredText(in, "type");
    if (foundText(root["object"]) == QLatin1StringView("v2.core.event")) {
        envelope.occurredAt = in.instant("created");
        RK_TRY(in.finish());
        envelope.entityId = foundText(root["related_object"]["id"]);
        return envelope;
    }
    if (foundText(root["object"]) != QLatin1StringView("event"))
        in.fail("object", QStringLiteral("is not event"));
    const qint64 created = in.integer("created");
    if (created < 0 || created > kLastEventSecond)
        in.fail("created", QStringLiteral("is not a time in seconds"));
    const JsonView object = in.object("data")["object"];
    if (!object.isObject())
        in.fail("data", QStringLiteral("holds no object"));
    RK_TRY(in.finish());
    envelope.occurredAt = Instant::fromSeconds(created);
    readStripeObject(object, envelope);
    return envelope;
}

} // namespace

Result<Envelope> parseEnvelope(QByteArrayView body, EventForm form)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(body, kEventJsonLimits));
    if (form == EventForm::Stripe)
        return stripeEnvelope(document.root());
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

bool sameEvent(QByteArrayView oneBody, QByteArrayView otherBody, EventForm form)
{
    if (oneBody == otherBody)
        return true;
    const Result<JsonDocument> one = JsonDocument::parse(oneBody, kEventJsonLimits);
    const Result<JsonDocument> other = JsonDocument::parse(otherBody, kEventJsonLimits);
    if (!one || !other)
        return false;
    const Result<Envelope> oneEnvelope = parseEnvelope(oneBody, form);
    const Result<Envelope> otherEnvelope = parseEnvelope(otherBody, form);
    if (!oneEnvelope || !otherEnvelope || oneEnvelope->eventId != otherEnvelope->eventId ||
        oneEnvelope->eventType != otherEnvelope->eventType || oneEnvelope->occurredAt != otherEnvelope->occurredAt)
        return false;
    QByteArray oneData, otherData;
    appendSorted(one->root()["data"], oneData);
    appendSorted(other->root()["data"], otherData);
    return oneData == otherData;
}

} // namespace reckoner::events
