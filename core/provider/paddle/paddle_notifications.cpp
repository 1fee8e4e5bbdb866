// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/paddle_notifications.h"

#include "core/base/words.h"
#include "core/provider/paddle/mapping_fields.h"

namespace reckoner::provider::paddle {

namespace {

constexpr int kLargestNotificationPage = 200;

} // namespace

Task<ListPage<Notification>> PaddleNotifications::list(NotificationFilter filter, ListFrom from)
{
    Query query{{"order_by", "id[ASC]"}};
    if (!filter.settingId.isEmpty())
        query.emplace_back("notification_setting_id", filter.settingId.toUtf8());
    if (!filter.statuses.isEmpty())
        query.emplace_back("status", filter.statuses.join(QLatin1Char(',')).toUtf8());
    if (!filter.entityId.isEmpty())
        query.emplace_back("filter", filter.entityId.toUtf8());
    if (filter.occurredFrom)
        query.emplace_back("from", filter.occurredFrom->toUtf8());
    if (filter.occurredTo)
        query.emplace_back("to", filter.occurredTo->toUtf8());
    return m_api.list<Notification>(readCall("/notifications", query), std::move(from), kLargestNotificationPage,
                                    notificationFromJson);
}

Task<Notification> PaddleNotifications::get(NotificationId id)
{
    Result<QByteArray> path = idPath("/notifications", id.toString());
    if (!path)
        return refused<Notification>(path.error());
    return m_api.call<Notification>(readOneCall(*path, id.toString()), notificationFromJson);
}

Task<ListPage<NotificationLog>> PaddleNotifications::logs(NotificationId id, ListFrom from)
{
    Result<QByteArray> path = idPath("/notifications", id.toString(), "/logs");
    if (!path)
        return refused<ListPage<NotificationLog>>(path.error());
    return m_api.list<NotificationLog>(readCall(*path), std::move(from), kLargestNotificationPage,
                                       notificationLogFromJson);
}

Task<NotificationId> PaddleNotifications::replay(NotificationId id)
{
    Result<QByteArray> path = idPath("/notifications", id.toString(), "/replay");
    if (!path)
        return refused<NotificationId>(path.error());
    return m_api.call<NotificationId>(mutationCall("POST", *path, "{}"), [](JsonView data) -> Result<NotificationId> {
        JsonReader in(data, "replay");
        const auto made = requiredId<NotificationId>(in, "notification_id");
        RK_TRY(in.finish());
        return made;
    });
}

Task<ListPage<NotificationSetting>> PaddleNotifications::listSettings(ListFrom from)
{
    return m_api.list<NotificationSetting>(readCall("/notification-settings", {{"order_by", "id[ASC]"}}),
                                           std::move(from), kLargestNotificationPage, notificationSettingFromJson);
}

Task<NotificationSetting> PaddleNotifications::getSetting(QString id)
{
    Result<QByteArray> path = idPath("/notification-settings", id);
    if (!path)
        return refused<NotificationSetting>(path.error());
    return m_api.call<NotificationSetting>(readOneCall(*path, id), notificationSettingFromJson);
}

Task<NotificationSetting> PaddleNotifications::createSetting(NotificationSettingDraft draft)
{
    return m_api.call<NotificationSetting>(
        mutationCall("POST", "/notification-settings", notificationSettingBody(draft)), notificationSettingFromJson);
}

Task<NotificationSetting> PaddleNotifications::updateSetting(QString id, NotificationSettingEdit edit)
{
    Result<QByteArray> path = idPath("/notification-settings", id);
    if (!path)
        return refused<NotificationSetting>(path.error());
    return m_api.call<NotificationSetting>(mutationCall("PATCH", *path, notificationSettingEditBody(edit), id),
                                           notificationSettingFromJson);
}

Task<void> PaddleNotifications::deleteSetting(QString id)
{
    Result<QByteArray> path = idPath("/notification-settings", id);
    if (!path)
        return refused<void>(path.error());
    // The one change that is not sent with a one-shot body: a DELETE with a body is unexpected_request_body (§1.8), and
    // without one Qt may send it again. A repeat is harmless: ids are never given twice, so it finds nothing left to
    // delete. At worst a deletion that worked is answered NotFound, and the list shows that it is gone.
    Call call = readCall(*path);
    call.method = "DELETE";
    auto own = std::make_shared<QObject>(); // the continuation is its own context: it touches nothing of ours
    return m_api.callForNothing(call).then(own.get(), [own](Result<void> &&answer) -> Result<void> {
        if (answer)
            return {};
        Error error = std::move(answer).error();
        const bool isOpen = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::ProviderBroken ||
                            error.kind == ErrorKind::Cancelled;
        if (isOpen) {
            error.kind = ErrorKind::UnknownOutcome;
            error.message = Words::tr("Paddle gave no usable answer, so it is not certain whether the destination "
                                      "was deleted. Load the list again.");
        }
        return error;
    });
}

} // namespace reckoner::provider::paddle
