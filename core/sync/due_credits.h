// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Credits that are due against those that were granted: of completed payments in the mirror, whose event may never have
// come, and of the running periods of subscriptions. Reads; the repair is grantMissedPurchase() (credit_hook.h).
// Database's threads. Errors: Storage.

#include "core/sync/credit_hook.h"

namespace reckoner::sync {

struct DueCredits {
    CustomerId customerId;
    QString customerName, customerEmail; // empty: the customer is not in the mirror
    PaymentId paymentId;           // empty: no payment of the period is known, the period itself lacks its credits
    SubscriptionId subscriptionId; // empty: bought once
    std::optional<subscriptions::BillingPeriod> period;
    qint64 due = 0;     // by the payment's lines, or by the items that the subscription has now
    qint64 granted = 0; // for the payment or the period
    QString problem;    // why it is not known what is due: a price without a plan

    bool isMissing() const { return granted == 0; }
};

struct DueCreditsRequest {
    AccountId account;
    std::optional<Instant> from;                              // as CreditPolicy::from
    enum class Which { Missing, All } which = Which::Missing; // All: also running periods that have their grant
    int most = 1000;                                          // that are reported
};

struct DueCreditsReport {
    std::vector<DueCredits> rows; // missing ones first
    bool more = false;            // there were more than were asked for
};

Result<DueCreditsReport> findDueCredits(storage::Connection &connection, const DueCreditsRequest &request,
                                        const PlanCreditsOf &plans);

} // namespace reckoner::sync
