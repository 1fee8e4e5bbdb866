// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one renewal of the items costs before tax and discounts, for dialogs whose change the provider cannot preview.
// Pure, any thread.

#include "core/subscriptions/subscription.h"

namespace reckoner::ui {

// Errors: Invalid (overflow, mixed currencies).
Result<Money> recurringSubtotal(const subscriptions::Subscription &subscription);

} // namespace reckoner::ui
