// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's customer portal session. Its links carry a token: they are handed to the person who asked and are neither
// kept nor logged. Pure functions, any thread. Source: reference/paddle.md §2.5.

#include "core/base/json.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, also for links that are neither https nor to this machine. Whether a link is opened is for
// checkedLink() to decide, by linkRule().
Result<PortalSession> portalSessionFromJson(JsonView json);
QByteArray portalSessionBody(const std::vector<SubscriptionId> &subscriptions);

// Paddle's own pages for customers, as its answers name them; the other environment's are not among them. base: where
// the calls go, which on a loopback address is the emulator.
LinkRule paddleLinkRule(Environment environment, const QUrl &base);

} // namespace reckoner::provider::paddle
