// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's notifications (what it sent us, how that went) and notification settings (where it sends). Paddle only, so
// the values stand here. A setting's JSON holds the webhook secret and is not kept. Pure functions, any thread.
// Source: reference/paddle.md §2.11.

#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/secret.h"

namespace reckoner::provider::paddle {

struct Notification {
    NotificationId id;
    QString eventType;
    EventId eventId;
    QString status; // not_attempted, needs_retry, delivered, failed; open text
    QString origin; // event, replay
    QString settingId;
    Instant occurredAt;
    std::optional<Instant> deliveredAt, replayedAt, lastAttemptAt, retryAt;
    qint64 timesAttempted = 0;
    QByteArray payload; // as it is sent
};

struct NotificationLog {
    QString id;
    int responseCode = 0; // 0: no answer
    QString responseContentType;
    QString responseBody;
    Instant attemptedAt;
};

enum class TrafficSource { Platform, Simulation, All, Unknown };

struct NotificationSetting {
    QString id, description;
    QString type; // url, email; open text
    QString destination;
    bool active = true;
    bool includeSensitiveFields = false;
    TrafficSource trafficSource = TrafficSource::Platform;
    QStringList events;
    SecretBytes secret; // endpoint_secret_key
};

struct NotificationSettingDraft {
    QString description, type = QStringLiteral("url"), destination;
    QStringList events;
    TrafficSource trafficSource = TrafficSource::Platform;
};

struct NotificationSettingEdit { // only what is set changes
    std::optional<QString> description, destination;
    std::optional<bool> active;
    std::optional<QStringList> events; // replaces the whole list
    std::optional<TrafficSource> trafficSource;
};

// Errors: Invalid, naming the member.
Result<Notification> notificationFromJson(JsonView json);
Result<NotificationLog> notificationLogFromJson(JsonView json);
Result<NotificationSetting> notificationSettingFromJson(JsonView json);
QByteArray notificationSettingBody(const NotificationSettingDraft &draft);
QByteArray notificationSettingEditBody(const NotificationSettingEdit &edit);

} // namespace reckoner::provider::paddle
