// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a payment was made with, in words: "Visa •• 4242", "PayPal". Main thread (translations). Source of the codes:
// reference/paddle.md §2.6, and Stripe's types and brands as reference/stripe.md §2.6 has them.

#include "core/payments/payment.h"

namespace reckoner::ui {

// A kind that is not known is shown as it was given; empty where nothing is known.
QString paymentMethodText(const payments::PaymentAttempt &attempt);

} // namespace reckoner::ui
