// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's customer portal session. Its links carry a token: they are handed to the person who asked and are neither
// kept nor logged. Pure functions, any thread. Source: reference/paddle.md §2.5.

#include "core/base/json.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, also for links that are neither https nor to this machine. Whether a link is opened is for the ui to
// decide, by its list of hosts.
Result<PortalSession> portalSessionFromJson(JsonView json);
QByteArray portalSessionBody(const std::vector<SubscriptionId> &subscriptions);

} // namespace reckoner::provider::paddle
