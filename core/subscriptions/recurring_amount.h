// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one cycle of a subscription costs. Pure function, any thread.

#include "core/subscriptions/subscription.h"

namespace reckoner::subscriptions {

// Before tax and discounts; none when a price is in another currency, for then the provider converts, and only its
// bills say the amount. Errors: Invalid (overflow).
Result<std::optional<Money>> recurringAmount(const Subscription &subscription);

} // namespace reckoner::subscriptions
