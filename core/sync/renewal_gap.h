// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether renewals that ought to have happened have not been heard of: the mirror knows when each subscription is
// billed next, and a renewal moves that date. When dates pass and no event comes, events are being lost (webhooks that
// do not arrive, a feed that nobody reads), whatever the listener thinks of itself. Pure, any thread.

#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace reckoner::sync {

struct RenewalRule {
    // Billing a subscription and sending its events may take so long by itself.
    Micros grace = std::chrono::minutes(15);
    // Fewer than this are a matter of these subscriptions, not of the way that events come.
    int fewest = 3;
    // Beside renewals that do come: the share of missing ones that is no accident, in percent.
    int missingPercent = 20;
};

struct RenewalFacts {
    std::vector<Instant> outstanding; // next_billed_at, in the past, of subscriptions that still ought to renew
    std::vector<Instant> seen;        // when renewals happened of which events tell, of the same time
};

enum class RenewalState {
    Fine,
    Silent, // none has been heard of since the first one was due
    Losing, // some come, too many do not
};

struct RenewalGap {
    RenewalState state = RenewalState::Fine;
    int missing = 0;               // outstanding beyond the grace
    int seen = 0;                  // since the oldest missing one was due
    std::optional<Instant> since;  // when the oldest missing one was due
    std::optional<Instant> latest; // renewal heard of
    Micros quiet{};                // no renewal for so long: since the latest one, or since the oldest missing was due
};
RenewalGap renewalGap(const RenewalFacts &facts, Instant now, const RenewalRule &rule = {});

} // namespace reckoner::sync
