// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A customer's money credit at the provider, one per currency; not to be confused with the credits a product sells.
// Plain value, any thread. Source: reference/paddle.md §2.4.

#include "core/base/id.h"
#include "core/base/money.h"

namespace reckoner::credits {

struct CreditBalance {
    AccountId account;
    CustomerId customerId;
    Money available, reserved, used;
};

} // namespace reckoner::credits
