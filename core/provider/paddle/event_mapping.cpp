// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/event_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

namespace reckoner::provider::paddle {

Result<events::FeedEvent> feedEventFromJson(JsonView json)
{
    JsonReader in(json, "event");
    events::FeedEvent event;
    events::Envelope &envelope = event.envelope;
    envelope.eventId = requiredId<EventId>(in, "event_id");
    envelope.eventType = in.string("event_type");
    envelope.occurredAt = in.instant("occurred_at");
    envelope.notificationId = optionalId<NotificationId>(in, "notification_id");
    // What the event is about may be of a kind that we do not know: its ids are taken if they are ids.
    const JsonView data = in.object("data");
    const auto idOf = [&data](const char *key) {
        const QString text = data.member(key).string().value_or(QString());
        return isIdText(text) ? text : QString();
    };
    envelope.entityId = idOf("id");
    envelope.customerId = CustomerId(
        envelope.eventType.startsWith(QLatin1StringView("customer.")) ? envelope.entityId : idOf("customer_id"));
    event.body = json.toJson();
    RK_TRY(in.finish());
    return event;
}

Result<EventType> eventTypeFromJson(JsonView json)
{
    JsonReader in(json, "event_type");
    const EventType type{in.string("name"), textOrEmpty(in, "description"), textOrEmpty(in, "group")};
    RK_TRY(in.finish());
    return type;
}

} // namespace reckoner::provider::paddle
