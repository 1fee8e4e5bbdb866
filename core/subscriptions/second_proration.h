// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's proration: by the second, each line rounded by itself, whole items and not differences. Pure functions, any
// thread; exact integers only. The rule is derived from published and recorded numbers (reference/stripe.md §3):
//   share = seconds left / seconds in the period
//   line  = unit price × quantity × share, to the nearest minor unit; what is exactly between two goes down (toward
//           minus infinity), which favours the customer
// How halves are rounded rests on four of them and may have changed once, so it can be chosen. What it does not do:
// tax, discounts, tiers. The provider's preview is the authority.

#include "core/subscriptions/proration.h"

namespace reckoner::subscriptions {

enum class HalfRounding {
    TowardNegative, // fits all that is known
    Floor,          // of everything, not of halves alone: fits what was recorded in 2026
    Up,             // toward plus infinity
};

struct SecondShare {
    qint64 left = 0;
    qint64 whole = 1;
    bool operator==(const SecondShare &) const = default;
};

// Whole seconds, what is behind them cut off. Errors: Invalid when the period is empty or the change lies outside it.
Result<SecondShare> secondShare(const ProrationWindow &window);

// quantity: negative for what is taken away. Errors: Invalid (overflow).
Result<Money> proratedBySeconds(Money unitPrice, qint64 quantity, SecondShare share,
                                HalfRounding rounding = HalfRounding::TowardNegative);

} // namespace reckoner::subscriptions
