// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/subscription.h"

namespace reckoner::subscriptions {

QString statusText(Status status)
{
    switch (status) {
    case Status::Active: return QStringLiteral("active");
    case Status::Trialing: return QStringLiteral("trialing");
    case Status::PastDue: return QStringLiteral("past_due");
    case Status::Paused: return QStringLiteral("paused");
    case Status::Canceled: return QStringLiteral("canceled");
    case Status::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

Status statusFromText(const QString &text)
{
    if (text == QLatin1StringView("active"))
        return Status::Active;
    if (text == QLatin1StringView("trialing"))
        return Status::Trialing;
    if (text == QLatin1StringView("past_due"))
        return Status::PastDue;
    if (text == QLatin1StringView("paused"))
        return Status::Paused;
    if (text == QLatin1StringView("canceled"))
        return Status::Canceled;
    return Status::Unknown;
}

QString scheduledActionText(ScheduledAction action)
{
    switch (action) {
    case ScheduledAction::Cancel: return QStringLiteral("cancel");
    case ScheduledAction::Pause: return QStringLiteral("pause");
    case ScheduledAction::Resume: return QStringLiteral("resume");
    case ScheduledAction::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

ScheduledAction scheduledActionFromText(const QString &text)
{
    if (text == QLatin1StringView("cancel"))
        return ScheduledAction::Cancel;
    if (text == QLatin1StringView("pause"))
        return ScheduledAction::Pause;
    if (text == QLatin1StringView("resume"))
        return ScheduledAction::Resume;
    return ScheduledAction::Unknown;
}

QString collectionModeText(CollectionMode mode)
{
    switch (mode) {
    case CollectionMode::Automatic: return QStringLiteral("automatic");
    case CollectionMode::Manual: return QStringLiteral("manual");
    case CollectionMode::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

CollectionMode collectionModeFromText(const QString &text)
{
    if (text == QLatin1StringView("automatic"))
        return CollectionMode::Automatic;
    if (text == QLatin1StringView("manual"))
        return CollectionMode::Manual;
    return CollectionMode::Unknown;
}

} // namespace reckoner::subscriptions
