// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What became of a payment, for both providers alike: derived from its state and from what was given back of it. Pure,
// any thread. Source: reference/stripe.md §7 (status set), §6 (partial refunds; status by amounts).

#include "core/payments/payment.h"

namespace reckoner::payments {

enum class PaymentOutcome { Succeeded, Pending, Failed, Canceled, Refunded, PartiallyRefunded, Disputed, Unknown };
// succeeded, partially_refunded, …
QString paymentOutcomeText(PaymentOutcome outcome);
std::optional<PaymentOutcome> paymentOutcomeFromText(const QString &text);

// What stands of adjustments to a payment, in minor units of its currency: approved refunds, and approved chargebacks
// less those taken back. Credits are no refunds: the money stays here.
struct GivenBack {
    qint64 refundedMinor = 0;
    qint64 disputedMinor = 0;
    friend bool operator==(const GivenBack &, const GivenBack &) = default;
};
// The same from the adjustments themselves; those in other currencies are left out.
GivenBack givenBackBy(const std::vector<Adjustment> &adjustments, Currency currency);

// Unknown: the provider said a state that is none of ours; Payment::rawStatus has it.
PaymentOutcome paymentOutcome(const Payment &payment, const GivenBack &givenBack);

} // namespace reckoner::payments
