// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the settings say about the billing API, checked and in its own terms: for reckonerd, which runs it, and for
// reckonerctl, which looks whether it could. Pure, any thread.

#include "core/billing_api/api_server.h"
#include "core/config/settings.h"

namespace reckoner::billing_api {

// All but where it listens. Errors: Invalid (the key does not fit the algorithm).
Result<BillingApiOptions> apiOptionsOf(const config::Settings &settings);

} // namespace reckoner::billing_api
