// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How likely two entries, one posted here and one of the external ledger, are the same grant: by customer, amount and
// time, as points of 100 with the reasons for each. Pure, any thread.

#include "core/reconcile/reconciliation.h"

namespace reckoner::reconcile {

// Same customer 50; same amount 30, or 10 within a hundredth; within an hour 20, a day 10, a week 5.
Candidate compareEntries(const Entry &known, const Entry &external);
inline constexpr int kLikelyScore = 50; // below that nobody is shown a candidate

// Gives each finding its candidates among those of the other side.
void findCandidates(const std::vector<Finding *> &known, const std::vector<Finding *> &external);

} // namespace reckoner::reconcile
