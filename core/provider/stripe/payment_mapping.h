// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A payment of ours is a payment intent of Stripe's with its last charge and, where it pays one, its invoice; an
// invoice that is settled without an intent (zero, balance, out of band) is a payment by itself (reference/stripe.md
// §5, §7). Refunds and disputes are adjustments. What carries access (client secret, links) is not kept. Pure
// functions, any thread. Source: reference/stripe.md §2.5, §2.6, §2.0.

#include "core/provider/provider.h"
#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"

namespace reckoner::provider::stripe {

// As JSON texts, because the parts come from several answers. One of them may be empty.
struct PaymentParts {
    QByteArray intent; // latest_charge expanded where there is one
    QByteArray invoice;
    Seen seen = {}; // of the first answer: what happened between them is not in all of them
};
// Errors: Invalid.
Result<payments::Payment> paymentFromParts(const PaymentParts &parts);
// Of what was kept: {"invoice":…,"payment_intent":…}. Errors: Invalid.
Result<payments::Payment> paymentFromJson(JsonView kept, const Seen &seen);

// A charge stands for itself where it is of a time before payment intents.
bool isChargeId(const QString &id);

// A refund or a dispute; status in the port's words (pending, approved, rejected, reversed), Stripe's in raw.
// Errors: Invalid.
Result<payments::Adjustment> refundFromJson(JsonView json, const Seen &seen);
Result<payments::Adjustment> disputeFromJson(JsonView json, const Seen &seen);

// Errors: Invalid (no refund, lines without amounts beside others, mixed currencies).
Result<FormBody> refundForm(const AdjustmentDraft &draft);

} // namespace reckoner::provider::stripe
