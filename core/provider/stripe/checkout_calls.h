// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checkout sessions, and the coupons that a quote cheaper than its price is sold with. Source: the API document.

#include "core/provider/stripe/subscription_calls.h"

namespace reckoner::provider::stripe {

// Reads the first price, which says whether a subscription begins; that and the one mutation are the whole flow.
Task<payments::Payment> createSession(const ApiPtr &api, const PaymentDraft &draft, const QByteArray &key);
// Before tax that depends on what the buyer enters on the page. Changes nothing.
Task<subscriptions::Bill> previewSession(const ApiPtr &api, const PaymentDraft &draft);
// Newest first.
Task<ListPage<payments::Payment>> listSessions(const StripeApi &api, const PaymentFilter &filter, ListFrom from);
// The coupon's id. It has no promotion code, so that nobody can type it in.
Task<QString> createCoupon(const StripeApi &api, const DiscountDraft &draft, const QByteArray &key);

} // namespace reckoner::provider::stripe
