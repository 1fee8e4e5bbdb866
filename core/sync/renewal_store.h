// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What renewalGap() needs to know, from the mirror and the inbox. SQL only; the thread of the connection.

#include "core/storage/connection.h"
#include "core/sync/renewal_gap.h"

namespace reckoner::sync {

// Of the last days: what is older is no gap in what comes, but something to look at one by one.
inline constexpr Micros kRenewalsLookedAt = std::chrono::hours(24 * 7);
inline constexpr int kMostRenewalsLookedAt = 10'000;

// Errors: Storage.
Result<RenewalFacts> readRenewals(storage::Connection &connection, const AccountId &account, Instant now);
// Both in one.
Result<RenewalGap> readRenewalGap(storage::Connection &connection, const AccountId &account, Instant now);

} // namespace reckoner::sync
