// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the running period of a subscription brings by its items, for holding it against what was granted: a period
// whose event never came is found so. Pure function, any thread. A year is granted at once, with its payment.

#include "core/credits/grant_rules.h"

namespace reckoner::credits {

struct PeriodCredits {
    qint64 credits = 0;           // of all items together
    std::vector<PriceId> unknown; // prices of items that belong to no plan
};

// None: nothing is due for the running period: there is none, it is a trial, or the subscription does not run.
// Errors: Invalid, the credits do not fit.
Result<std::optional<PeriodCredits>> creditsOfRunningPeriod(const subscriptions::Subscription &subscription,
                                                            const PlanCreditsByPrice &plans);

} // namespace reckoner::credits
