// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resend/notification_target.h"

#include "core/base/words.h"

namespace reckoner::resend {

namespace {

using provider::ListPage;
using provider::paddle::Notification;

constexpr Micros kAroundEvent = std::chrono::seconds(1); // the list's times may be rounded

// Only what came from an event itself can be replayed, and only when its own attempts have ended.
bool canBeReplayed(const Notification &notification)
{
    return notification.origin == QLatin1StringView("event") &&
           (notification.status == QLatin1StringView("delivered") ||
            notification.status == QLatin1StringView("failed"));
}

Sent notificationAnswer(const Result<NotificationId> &made)
{
    if (made)
        return {Sent::How::Accepted, 0, Words::tr("It is sent again as %1.").arg(made->toString())};
    const Error &error = made.error();
    const int status = error.http ? error.http->status : 0;
    if (error.kind == ErrorKind::UnknownOutcome)
        return {Sent::How::Unknown, status, error.message};
    const bool reached = status > 0 || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::ProviderRefused;
    return {reached ? Sent::How::Refused : Sent::How::NotSent, status, error.message};
}

} // namespace

Task<Sent> NotificationTarget::send(const events::StoredEvent &event)
{
    const NotificationId known = event.envelope.notificationId;
    Task<NotificationId> id =
        known.isEmpty() ? find(event) : Task<NotificationId>::settled(Result<NotificationId>(known));
    return std::move(id)
        .then(&m_context,
              [this](Result<NotificationId> found) -> Task<NotificationId> {
                  return found ? m_notifications.replay(*found) : Task<NotificationId>::settled(found.error());
              })
        .then(&m_context, [](Result<NotificationId> made) -> Result<Sent> { return notificationAnswer(made); });
}

Task<NotificationId> NotificationTarget::find(const events::StoredEvent &event)
{
    provider::paddle::NotificationFilter filter;
    filter.occurredFrom = event.envelope.occurredAt - kAroundEvent;
    filter.occurredTo = event.envelope.occurredAt + kAroundEvent;
    return m_notifications.list(filter, {})
        .then(&m_context, [id = event.envelope.eventId](Result<ListPage<Notification>> page) -> Result<NotificationId> {
            if (!page)
                return page.error();
            for (const Notification &notification : page->rows) {
                if (notification.eventId == id && canBeReplayed(notification))
                    return notification.id;
            }
            return Error{ErrorKind::NotFound,
                         Words::tr("Paddle has no notification of this event that could be sent again: no "
                                   "destination took it, or it is still being tried."),
                         {},
                         {}};
        });
}

} // namespace reckoner::resend
