// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A checkout session: Stripe's page on which somebody pays once or starts a subscription. It is kept as a payment that
// is waited for; what is then paid is a payment of its own, which bears the same metadata (the intent's or, for a
// subscription, its first invoice's). Pure functions, any thread. Source: reference/stripe.md §2.7 and the API
// document.

#include "core/payments/payment.h"
#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"

namespace reckoner::provider {
struct DiscountDraft;
struct PaymentDraft;
} // namespace reckoner::provider

namespace reckoner::provider::stripe {

// open: Ready; complete: Paid, for what was paid is told elsewhere; expired: Canceled. origin is
// payments::kCheckoutSessionOrigin. Errors: Invalid.
Result<payments::Payment> sessionFromJson(JsonView json, const Seen &seen);

// The line of a checkout that is of no price of the catalog (a quote's rounding) is told by the metadata of what is
// paid: its amount, beside a price that is another.
void markCustomLines(payments::Payment &payment);

// returnUrl: where the page leads afterwards, with checkout=success or checkout=canceled in its query. Errors: Invalid
// (no return address, no customer, an amount that Stripe does not take).
Result<FormBody> sessionForm(const PaymentDraft &draft, bool isSubscription, const QUrl &returnUrl);
// What would be billed first (POST /v1/invoices/create_preview). Errors: Invalid.
Result<FormBody> firstBillForm(const PaymentDraft &draft, bool isSubscription);
// Errors: Invalid.
Result<FormBody> couponForm(const DiscountDraft &draft);

} // namespace reckoner::provider::stripe
