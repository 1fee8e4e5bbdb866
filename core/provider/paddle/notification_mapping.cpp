// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/notification_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::provider::paddle {

namespace {

QString trafficSourceText(TrafficSource source)
{
    switch (source) {
    case TrafficSource::Platform: return QStringLiteral("platform");
    case TrafficSource::Simulation: return QStringLiteral("simulation");
    case TrafficSource::All: return QStringLiteral("all");
    case TrafficSource::Unknown: return {};
    }
    RK_UNREACHABLE();
}

TrafficSource trafficSourceFromText(const QString &text)
{
    for (const TrafficSource source : {TrafficSource::Platform, TrafficSource::Simulation, TrafficSource::All})
        if (text == trafficSourceText(source))
            return source;
    return TrafficSource::Unknown;
}

} // namespace

Result<Notification> notificationFromJson(JsonView json)
{
    JsonReader in(json, "notification");
    Notification result;
    result.id = requiredId<NotificationId>(in, "id");
    result.eventType = textOrEmpty(in, "type");
    result.status = in.string("status");
    result.origin = textOrEmpty(in, "origin");
    result.settingId = optionalIdText(in, "notification_setting_id");
    result.occurredAt = in.instant("occurred_at");
    result.deliveredAt = in.optionalInstant("delivered_at");
    result.replayedAt = in.optionalInstant("replayed_at");
    result.lastAttemptAt = in.optionalInstant("last_attempt_at");
    result.retryAt = in.optionalInstant("retry_at");
    result.timesAttempted = in.optionalInteger("times_attempted").value_or(0);
    if (const auto payload = in.optionalObject("payload")) {
        JsonReader payloadIn(*payload, in.at("payload"));
        result.eventId = optionalId<EventId>(payloadIn, "event_id");
        in.absorb(payloadIn.finish());
        result.payload = payload->toJson();
    }
    RK_TRY(in.finish());
    return result;
}

Result<NotificationLog> notificationLogFromJson(JsonView json)
{
    JsonReader in(json, "notification_log");
    NotificationLog log;
    log.id = requiredIdText(in, "id");
    const qint64 code = in.optionalInteger("response_code").value_or(0);
    if (code < 0 || code > 999)
        in.fail("response_code", QStringLiteral("is not an HTTP status"));
    log.responseCode = code < 0 || code > 999 ? 0 : int(code);
    log.responseContentType = textOrEmpty(in, "response_content_type");
    log.responseBody = textOrEmpty(in, "response_body");
    log.attemptedAt = in.instant("attempted_at");
    RK_TRY(in.finish());
    return log;
}

Result<NotificationSetting> notificationSettingFromJson(JsonView json)
{
    JsonReader in(json, "notification_setting");
    NotificationSetting setting;
    setting.id = requiredIdText(in, "id");
    setting.description = textOrEmpty(in, "description");
    setting.type = textOrEmpty(in, "type");
    setting.destination = textOrEmpty(in, "destination");
    setting.active = in.boolean("active");
    setting.includeSensitiveFields = in.optionalBoolean("include_sensitive_fields").value_or(false);
    setting.trafficSource =
        trafficSourceFromText(in.optionalString("traffic_source").value_or(QStringLiteral("platform")));
    qsizetype index = 0;
    for (const JsonView &one : in.array("subscribed_events")) {
        JsonReader event(one, in.at("subscribed_events", index++));
        setting.events.append(event.string("name"));
        in.absorb(event.finish());
    }
    if (const auto secret = in.optionalString("endpoint_secret_key"))
        setting.secret = SecretBytes(secret->toUtf8());
    RK_TRY(in.finish());
    return setting;
}

QByteArray notificationSettingBody(const NotificationSettingDraft &draft)
{
    QJsonObject body{{QStringLiteral("description"), draft.description},
                     {QStringLiteral("type"), draft.type},
                     {QStringLiteral("destination"), draft.destination},
                     {QStringLiteral("api_version"), 1},
                     {QStringLiteral("include_sensitive_fields"), false},
                     {QStringLiteral("subscribed_events"), QJsonArray::fromStringList(draft.events)}};
    if (draft.trafficSource != TrafficSource::Unknown)
        body.insert(QStringLiteral("traffic_source"), trafficSourceText(draft.trafficSource));
    return compactJson(body);
}

QByteArray notificationSettingEditBody(const NotificationSettingEdit &edit)
{
    QJsonObject body;
    if (edit.description)
        body.insert(QStringLiteral("description"), *edit.description);
    if (edit.destination)
        body.insert(QStringLiteral("destination"), *edit.destination);
    if (edit.active)
        body.insert(QStringLiteral("active"), *edit.active);
    if (edit.events)
        body.insert(QStringLiteral("subscribed_events"), QJsonArray::fromStringList(*edit.events));
    if (edit.trafficSource && *edit.trafficSource != TrafficSource::Unknown)
        body.insert(QStringLiteral("traffic_source"), trafficSourceText(*edit.trafficSource));
    return compactJson(body);
}

} // namespace reckoner::provider::paddle
