// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's event list, which goes back 30 days and is listed newest first; here it is read oldest first, as the port
// wants it. Source: reference/stripe.md §1.6, §2.10.

#include "core/provider/stripe/stripe_api.h"

namespace reckoner::provider::stripe {

// Without a cursor: all that there is, in one page, at most kMostFirstEvents of the newest. With one, the id of an
// event: the page behind it.
inline constexpr int kMostFirstEvents = 10'000;
Task<ListPage<events::FeedEvent>> listEvents(const std::shared_ptr<const StripeApi> &api, ListFrom from);

} // namespace reckoner::provider::stripe
