// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Payments are put together from payment intents, their last charge and their invoice (payment_mapping.h). From basil
// on an intent does not name its invoice: that takes a call for each (reference/stripe.md §2.0). Refunds and disputes
// are the adjustments. Source: §2.5, §2.6.

#include "core/provider/stripe/subscription_calls.h"

namespace reckoner::provider::stripe {

// All: the payment intents, then what was settled without one. Newest first.
Task<ListPage<payments::Payment>> listPayments(const ApiPtr &api, const PaymentFilter &filter, ListFrom from);
// By the id of an intent, an invoice or a charge; the answer has the id under which the payment is kept.
Task<payments::Payment> getPayment(const ApiPtr &api, const PaymentId &id);
// The PDF of its invoice. Errors also: NotFound where there is none.
Task<QUrl> invoiceLink(const ApiPtr &api, const PaymentId &id);

// All: the refunds, then the disputes.
Task<ListPage<payments::Adjustment>> listAdjustments(const StripeApi &api, const AdjustmentFilter &filter,
                                                     ListFrom from);
Task<payments::Adjustment> createAdjustment(const StripeApi &api, const AdjustmentDraft &draft, const QByteArray &key);

} // namespace reckoner::provider::stripe
