// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Paddle sent to us and where it sends: notifications, their delivery logs, replay, and notification settings.
// Paddle's own, so not part of the port. Calls return at once; errors are the port's (core/provider/provider.h).
// Thread: the api's, which must outlive this object. Source: reference/paddle.md §2.11, §4.4.

#include "core/provider/paddle/notification_mapping.h"
#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

struct NotificationFilter {
    QString settingId;
    QStringList statuses;
    QString entityId; // of a transaction, customer or subscription
    std::optional<Instant> occurredFrom, occurredTo;
};

class PaddleNotifications
{
public:
    explicit PaddleNotifications(PaddleApi &api) : m_api(api) {}

    Task<ListPage<Notification>> list(NotificationFilter filter, ListFrom from); // oldest first
    Task<Notification> get(NotificationId id);
    Task<ListPage<NotificationLog>> logs(NotificationId id, ListFrom from); // newest first
    // Sends the event again under a new notification id, which is the answer. Only of events, delivered or failed.
    Task<NotificationId> replay(NotificationId id);

    Task<ListPage<NotificationSetting>> listSettings(ListFrom from);
    Task<NotificationSetting> getSetting(QString id);
    Task<NotificationSetting> createSetting(NotificationSettingDraft draft);
    Task<NotificationSetting> updateSetting(QString id, NotificationSettingEdit edit);
    // For ever, with its logs. The one change that may be sent twice, because a repeat does nothing more. Errors also:
    // NotFound, which a repeat may cause too.
    Task<void> deleteSetting(QString id);

private:
    PaddleApi &m_api;
};

} // namespace reckoner::provider::paddle
