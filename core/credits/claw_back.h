// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What approved refunds and chargebacks take back from a grant, and what a reversed chargeback gives back. The sum that
// is taken back follows from the set of adjustments alone: the share of the line's money that went back, rounded down;
// all of it when all of the money went back; so the order in which adjustments become known does not matter, no
// adjustment counts twice, and never more is taken than was given. Pure functions, any thread.
// Sources: reference/paddle.md §2.9, §4.5, §5.18 (only approved ones count), DESIGN §8, reference/security.md I11.

#include "core/credits/credit_entry.h"
#include "core/payments/payment.h"

namespace reckoner::credits {

// What of a grant's line an adjustment pays back, in minor units; negative: taken from the customer again. None: it
// does not count (not approved, a credit, a warning). Reads the adjustment's own lines where it has them.
std::optional<qint64> refundedOf(const payments::Adjustment &adjustment, const CreditGrant &grant);

struct ClawbackFacts {
    const CreditGrant &grant;
    const std::vector<payments::Adjustment> &adjustments; // of its payment, all that are known
    const std::vector<CreditEntry> &entries;              // of the grant, all there are
};

// The entries that are missing, in order, without number, balance and event.
std::vector<CreditEntry> decideClawbacks(const ClawbackFacts &facts);

// What is left of a grant after its entries.
qint64 remainingOf(const CreditGrant &grant, const std::vector<CreditEntry> &entries);

} // namespace reckoner::credits
