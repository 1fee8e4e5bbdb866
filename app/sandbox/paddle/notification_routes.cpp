// SPDX-License-Identifier: GPL-3.0-or-later
// Events, destinations and deliveries: reference/paddle.md §2.11, §2.13. Delivering is webhooks.cpp.
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/event_types.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/routes.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEventsKept = std::chrono::hours(24 * 90);
constexpr int kMostActiveSettings = 10;

QJsonObject settingJson(const NotificationSetting &setting)
{
    QJsonArray events;
    for (const QString &name : setting.subscribedEvents)
        events.append(eventTypeJson(name));
    return {
        {u"id"_s, setting.id},
        {u"description"_s, setting.description},
        {u"type"_s, setting.type},
        {u"destination"_s, setting.destination},
        {u"active"_s, setting.active},
        {u"api_version"_s, setting.apiVersion},
        {u"include_sensitive_fields"_s, setting.includeSensitiveFields},
        {u"traffic_source"_s, setting.trafficSource},
        {u"subscribed_events"_s, events},
        {u"endpoint_secret_key"_s, QString::fromLatin1(setting.endpointSecretKey)},
    };
}

// Paddle takes public https addresses only; the emulator also takes plain http to this machine, where its receivers
// are.
bool isGoodDestination(const QUrl &url)
{
    if (url.scheme() == "https"_L1 && !url.host().isEmpty())
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

Check checkSetting(const World &world, const NotificationSetting &setting)
{
    if (setting.type == "url"_L1 && !isGoodDestination(QUrl(setting.destination, QUrl::StrictMode)))
        return apiError(400, "url_notification_setting_incorrect", u"destination must be an https URL"_s,
                        "notifications");
    if (setting.type == "email"_L1 && !setting.destination.contains(u'@'))
        return apiError(400, "email_notification_setting_incorrect", u"destination must be an email address"_s,
                        "notifications");
    int active = 0;
    for (const auto &[id, other] : world.notificationSettings.rows()) {
        if (id == setting.id)
            continue;
        active += other.active ? 1 : 0;
        if (other.type == setting.type && other.destination == setting.destination &&
            other.trafficSource == setting.trafficSource &&
            QSet<QString>(other.subscribedEvents.begin(), other.subscribedEvents.end()) ==
                QSet<QString>(setting.subscribedEvents.begin(), setting.subscribedEvents.end()))
            return apiError(409, "notification_setting_cannot_be_duplicate",
                            u"notification setting %1 is the same"_s.arg(id), "notifications");
    }
    if (setting.active && active >= kMostActiveSettings)
        return apiError(400, "notification_maximum_active_settings_reached",
                        u"at most %1 notification settings can be active"_s.arg(kMostActiveSettings), "notifications");
    return Done{};
}

Outcome<NotificationSetting> readSetting(const World &world, const Request &request, NotificationSetting setting,
                                         Need need)
{
    Fields in(request.body);
    setting.description =
        in.text("description", {.need = need, .minimum = 1, .maximum = 500}).value_or(setting.description);
    if (need == Need::Required)
        setting.type = in.oneOf("type", {u"url"_s, u"email"_s}, need).value_or(setting.type);
    setting.destination =
        in.text("destination", {.need = need, .minimum = 1, .maximum = 2048}).value_or(setting.destination);
    setting.active = in.boolean("active").value_or(setting.active);
    setting.apiVersion = static_cast<int>(in.integer("api_version", 1, 1).value_or(setting.apiVersion));
    setting.includeSensitiveFields = in.boolean("include_sensitive_fields").value_or(setting.includeSensitiveFields);
    setting.trafficSource =
        in.oneOf("traffic_source", {u"platform"_s, u"simulation"_s, u"all"_s}).value_or(setting.trafficSource);
    const auto events = in.array("subscribed_events", 1, 200, need);
    if (in.has("subscribed_events")) {
        setting.subscribedEvents.clear();
        const QStringList known = eventTypeNames();
        for (size_t i = 0; i < events.size(); ++i) {
            const QString name = events[i].string().value_or(QString());
            if (!known.contains(name))
                in.fail(in.at("subscribed_events", static_cast<qsizetype>(i)), u"is no event type"_s);
            setting.subscribedEvents.append(name);
        }
    }
    SB_TRY(in.check());
    SB_TRY(checkSetting(world, setting));
    return setting;
}

Answer createSetting(World &world, const Request &request)
{
    SB_TRY_ASSIGN(NotificationSetting setting, readSetting(world, request, {}, Need::Required));
    setting.id = world.makeId("ntfset");
    setting.endpointSecretKey = makeEndpointSecret(world, setting.id);
    world.notificationSettings.insert(setting);
    return Answer::created(settingJson(setting));
}

Answer updateSetting(World &world, const Request &request)
{
    NotificationSetting *stored = world.notificationSettings.find(request.param("notification_setting_id"));
    if (!stored)
        return notFound("notification setting", request.param("notification_setting_id"));
    SB_TRY_ASSIGN(*stored, readSetting(world, request, *stored, Need::Optional));
    return Answer::ok(settingJson(*stored));
}

Answer getSetting(World &world, const Request &request)
{
    const NotificationSetting *setting = world.notificationSettings.find(request.param("notification_setting_id"));
    return setting ? Answer::ok(settingJson(*setting))
                   : Answer(notFound("notification setting", request.param("notification_setting_id")));
}

Answer deleteSetting(World &world, const Request &request)
{
    if (!world.notificationSettings.remove(request.param("notification_setting_id")))
        return notFound("notification setting", request.param("notification_setting_id"));
    return Answer::noContent();
}

Answer listSettings(World &world, const Request &request)
{
    const auto active = request.query.value(u"active"_s);
    const QStringList sources = request.query.list(u"traffic_source"_s);
    std::vector<const NotificationSetting *> rows;
    for (const auto &[id, setting] : world.notificationSettings.rows()) {
        if ((!active || (*active == "true"_L1) == setting.active) && listMatches(sources, setting.trafficSource))
            rows.push_back(&setting);
    }
    return listAnswer(request, rows, ListSpec<NotificationSetting>{.defaultPerPage = 200}, settingJson);
}

// ---- events

Answer listEvents(World &world, const Request &request)
{
    const QStringList ids = request.query.list(u"id"_s), types = request.query.list(u"event_type"_s);
    const Instant oldest = world.now() - kEventsKept;
    std::vector<const Event *> rows;
    for (const auto &[id, event] : world.events.rows()) {
        if (event.occurredAt >= oldest && listMatches(ids, id) && listMatches(types, event.type))
            rows.push_back(&event);
    }
    return listAnswer(request, rows, ListSpec<Event>(), [](const Event &event) { return toJson(event); });
}

Answer listEventTypes(World &, const Request &)
{
    QJsonArray types;
    for (const QString &name : eventTypeNames())
        types.append(eventTypeJson(name));
    return Answer::ok(types);
}

// ---- notifications

bool notificationConcerns(const Notification &notification, const QString &entityId)
{
    const QJsonObject data = notification.payload.value("data"_L1).toObject();
    for (const char *key : {"id", "transaction_id", "customer_id", "subscription_id"}) {
        if (data.value(QLatin1String(key)).toString() == entityId)
            return true;
    }
    return false;
}

Answer listNotifications(World &world, const Request &request)
{
    const Query &query = request.query;
    const QStringList ids = query.list(u"id"_s), settings = query.list(u"notification_setting_id"_s),
                      statuses = query.list(u"status"_s);
    const auto search = query.value(u"search"_s), concerned = query.value(u"filter"_s);
    std::optional<Instant> from, to;
    for (auto [name, target] : {std::pair{u"from"_s, &from}, std::pair{u"to"_s, &to}}) {
        if (const auto text = query.value(name)) {
            auto at = Instant::parse(*text);
            if (!at)
                return apiError(400, "invalid_time_query_parameter", u"%1 is not a valid time"_s.arg(name));
            *target = *at;
        }
    }
    const Instant oldest = world.now() - kEventsKept;
    std::vector<const Notification *> rows;
    for (const auto &[id, one] : world.notifications.rows()) {
        if (one.occurredAt < oldest || !listMatches(ids, id) || !listMatches(settings, one.settingId) ||
            !listMatches(statuses, one.status))
            continue;
        if ((from && one.occurredAt < *from) || (to && one.occurredAt > *to) ||
            (concerned && !notificationConcerns(one, *concerned)))
            continue;
        if (search && !id.contains(*search) && !one.eventId.contains(*search) && !one.type.contains(*search))
            continue;
        rows.push_back(&one);
    }
    return listAnswer(request, rows, ListSpec<Notification>(),
                      [](const Notification &notification) { return toJson(notification); });
}

Answer getNotification(World &world, const Request &request)
{
    const Notification *notification = world.notifications.find(request.param("notification_id"));
    return notification ? Answer::ok(toJson(*notification))
                        : Answer(notFound("notification", request.param("notification_id")));
}

Answer listNotificationLogs(World &world, const Request &request)
{
    const Notification *notification = world.notifications.find(request.param("notification_id"));
    if (!notification)
        return notFound("notification", request.param("notification_id"));
    std::vector<const NotificationLog *> rows;
    for (const NotificationLog &log : notification->logs)
        rows.push_back(&log);
    return listAnswer(request, rows, ListSpec<NotificationLog>(),
                      [](const NotificationLog &log) { return toJson(log); });
}

Answer replayNotification(World &world, const Request &request)
{
    Notification *notification = world.notifications.find(request.param("notification_id"));
    if (!notification)
        return notFound("notification", request.param("notification_id"));
    if (notification->origin != "event"_L1)
        return apiError(400, "notification_replay_invalid_origin_type",
                        u"only notifications of origin event can be replayed"_s, "notifications");
    const bool isSettled = notification->status == "delivered"_L1 || notification->status == "failed"_L1;
    const Event *event = world.events.find(notification->eventId);
    const NotificationSetting *setting = world.notificationSettings.find(notification->settingId);
    if (!isSettled || !event || !setting || notification->occurredAt < world.now() - kEventsKept)
        return apiError(400, "notification_cannot_replay",
                        u"notification %1 cannot be replayed"_s.arg(notification->id), "notifications");
    notification->replayedAt = world.stamp();
    return Answer::accepted(QJsonObject{{u"notification_id"_s, world.notify(*event, *setting, u"replay"_s)}});
}

Answer listAddressesOfProvider(World &, const Request &)
{
    static const QJsonObject data{
        {u"ipv4_cidrs"_s, QJsonArray{u"127.0.0.1/32"_s}}}; // where its webhooks really come from
    Answer answer = Answer::ok(data);
    answer.headers.emplace_back("Etag", "\"reckoner-sandbox-1\"");
    return answer;
}

} // namespace

void registerNotificationRoutes(Router &router, World &)
{
    router.add("GET", "/notification-settings", listSettings);
    router.add("POST", "/notification-settings", createSetting);
    router.add("GET", "/notification-settings/{notification_setting_id}", getSetting);
    router.add("PATCH", "/notification-settings/{notification_setting_id}", updateSetting);
    router.add("DELETE", "/notification-settings/{notification_setting_id}", deleteSetting);
    router.add("GET", "/events", listEvents);
    router.add("GET", "/event-types", listEventTypes);
    router.add("GET", "/notifications", listNotifications);
    router.add("GET", "/notifications/{notification_id}", getNotification);
    router.add("GET", "/notifications/{notification_id}/logs", listNotificationLogs);
    router.add("POST", "/notifications/{notification_id}/replay", replayNotification);
    router.add("GET", "/ips", listAddressesOfProvider, RouteAuth::None);
}

} // namespace reckoner::sandbox::paddle
