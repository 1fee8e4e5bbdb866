// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Credits that are due and were not granted: of completed payments in the mirror, whose event may never have come, and
// of the running periods of subscriptions. Reads; the repair is grantMissedPurchase() (credit_hook.h). Database's
// threads. Errors: Storage.

#include "core/sync/credit_hook.h"

namespace reckoner::sync {

struct MissingCredits {
    CustomerId customerId;
    PaymentId paymentId;           // empty: no payment of the period is known, the period itself lacks its credits
    SubscriptionId subscriptionId; // empty: bought once
    std::optional<subscriptions::BillingPeriod> period;
    qint64 due = 0;
    QString problem; // why it is not known what is due: a price without a plan
};

struct MissingCreditsRequest {
    AccountId account;
    std::optional<Instant> from; // as CreditPolicy::from
    int most = 1000;             // that are reported
};

struct MissingCreditsReport {
    std::vector<MissingCredits> missing;
    bool more = false; // there were more than were asked for
};

Result<MissingCreditsReport> findMissingCredits(storage::Connection &connection, const MissingCreditsRequest &request,
                                                const PlanCreditsOf &plans);

} // namespace reckoner::sync
