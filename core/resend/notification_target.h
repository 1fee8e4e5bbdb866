// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The provider sends its notification of an event again, to the destination it was for. It makes a new notification of
// the same event, which our inbox then knows already: harmless, and the way to fill the inbox of another receiver.
// The thread of the provider's client. Source: reference/paddle.md §4.4.

#include "core/provider/paddle/paddle_notifications.h"
#include "core/resend/target.h"

namespace reckoner::resend {

class NotificationTarget final : public Target
{
public:
    explicit NotificationTarget(provider::paddle::PaddleNotifications &notifications) : m_notifications(notifications)
    {
    }
    QString name() const override { return QStringLiteral("paddle notifications"); }
    Task<Sent> send(const events::StoredEvent &event) override;

private:
    // What Paddle has of this event: the feed says no notification's id.
    Task<NotificationId> find(const events::StoredEvent &event);

    provider::paddle::PaddleNotifications &m_notifications;
    QObject m_context;
};

} // namespace reckoner::resend
