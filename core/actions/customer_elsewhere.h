// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a customer's person has in the other accounts of this database: records that somebody confirmed to be the same
// person's, those that may be, and those that are not. Read as a whole from the mirror, a page's worth of each.
// Database's threads. Errors: Storage, Invalid (amounts that do not add up to a number).

#include "core/credits/credit_balance.h"
#include "core/customers/customer_pair.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"

namespace reckoner::actions {

// A confirmed record.
struct OtherRecord {
    customers::CustomerKey key;
    std::optional<customers::Customer> customer; // none: gone from the mirror
    std::optional<customers::CustomerPair> pair; // none: confirmed of somebody who was confirmed
    std::vector<subscriptions::SubscriptionRow> subscriptions;
    std::vector<payments::PaymentRow> payments; // newest first, the last few
    std::vector<payments::PaymentTotals> totals;
    std::vector<credits::CreditBalance> credits;
};

struct RejectedRecord {
    customers::CustomerPair pair;
    std::optional<customers::Customer> customer; // the other; none: gone from the mirror
};

struct CustomerElsewhere {
    std::vector<OtherRecord> records;
    std::vector<customers::PairCandidate> candidates;
    std::vector<RejectedRecord> rejected;
    // Only where there are records: of the customer, and of all records with the customer, by currency.
    std::vector<payments::PaymentTotals> ownTotals, jointTotals;

    bool isEmpty() const { return records.empty() && candidates.empty() && rejected.empty(); }
};

Result<CustomerElsewhere> readElsewhere(storage::Connection &connection, const customers::CustomerKey &customer);

// By currency; of those in one currency the sums.
Result<std::vector<payments::PaymentTotals>> addTotals(std::vector<payments::PaymentTotals> totals,
                                                       const std::vector<payments::PaymentTotals> &more);

} // namespace reckoner::actions
