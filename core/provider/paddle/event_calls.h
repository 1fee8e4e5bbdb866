// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's event feed (90 days), event types and source addresses. They return at once; errors are the port's
// (core/provider/provider.h). Thread: the api's. Source: reference/paddle.md §2.11, §2.13, §4.4.

#include "core/provider/paddle/event_mapping.h"
#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

// Oldest first; a cursor may be the id of the last event seen.
Task<ListPage<events::FeedEvent>> listEvents(PaddleApi &api, ListFrom from);
Task<std::vector<EventType>> listEventTypes(PaddleApi &api);
// The networks that webhooks of this environment come from, as "a.b.c.d/n".
Task<QStringList> listWebhookNetworks(PaddleApi &api);

} // namespace reckoner::provider::paddle
