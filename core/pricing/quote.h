// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an amount of credits costs by one version of a price list, exactly: integers only, and one rounding, half up,
// of the whole total. Pure, any thread; no allocation unless it fails.

#include "core/pricing/price_list.h"

namespace reckoner::pricing {

// What a saving is measured against.
enum class Reference {
    None,         // the list has no such price
    SmallestPack, // as many credits at the rate of the smallest pack
    SinglePacks,  // a pack of the same size each month
    MonthlyBills, // the same for twelve months, paid monthly
};
QString referenceText(Reference reference); // none, smallest_pack, single_packs, monthly_bills

struct QuoteRequest {
    Plan plan = Plan::PayAsYouGo;
    qint64 credits = 0; // of the pack, or of one month
};

struct Quote {
    qint64 version = 0; // of the list it was made with
    Plan plan = Plan::PayAsYouGo;
    qint64 credits = 0;        // asked for
    qint64 quantity = 1;       // a subscription's; 1 for a pack
    qint64 grantedCredits = 0; // at once, with each payment
    Money total;
    Reference reference = Reference::None;
    Money referenceTotal;
    Money saving;           // reference − total; negative: costs more
    int savingPermille = 0; // of the reference, towards zero, so that no saving is overstated
    size_t tier = 0;        // which of the list's
};

// Errors: Invalid (below the minimum, above the maximum, off the step, no tier, not a whole quantity, overflow); the
// message names the nearest amount that is for sale.
Result<Quote> quote(const PriceList &list, QuoteRequest request);
// Of a subscription's quantity: 2 of 1 000 credits each is 2 000 each month. Errors: as above.
Result<Quote> quoteQuantity(const PriceList &list, Plan plan, qint64 quantity);

} // namespace reckoner::pricing
