// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The origin of what is no payment yet but a page on which one can be made (Stripe's checkout session). It is in the
// mirror only once it has expired; what is paid there is a payment of its own.

#include <QLatin1StringView>

namespace reckoner::payments {

inline constexpr QLatin1StringView kCheckoutSessionOrigin("checkout_session");

} // namespace reckoner::payments
