// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of Paddle's event feed to events::FeedEvent: the same shape a webhook has, without notification_id. Pure
// functions, any thread. Source: reference/paddle.md §2.11, §4.2.

#include "core/base/json.h"
#include "core/events/event.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<events::FeedEvent> feedEventFromJson(JsonView json);

struct EventType {
    QString name, description, group;
};
Result<EventType> eventTypeFromJson(JsonView json);

} // namespace reckoner::provider::paddle
