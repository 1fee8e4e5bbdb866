// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/renewal_gap.h"

#include <algorithm>

namespace reckoner::sync {

RenewalGap renewalGap(const RenewalFacts &facts, Instant now, const RenewalRule &rule)
{
    RenewalGap gap;
    for (const Instant due : facts.outstanding) {
        if (due > now - rule.grace)
            continue;
        ++gap.missing;
        gap.since = std::min(gap.since.value_or(due), due);
    }
    for (const Instant at : facts.seen) {
        if (at > now)
            continue;
        gap.latest = std::max(gap.latest.value_or(at), at);
        gap.seen += gap.since && at >= *gap.since ? 1 : 0;
    }
    if (!gap.since)
        return gap;
    gap.quiet = now - std::max(*gap.since, gap.latest.value_or(*gap.since));
    if (gap.missing < rule.fewest)
        return gap;
    // One that came early and then nothing is silence as well: what counts is what has come since.
    if (gap.seen == 0)
        gap.state = RenewalState::Silent;
    else if (gap.missing * 100 >= rule.missingPercent * (gap.missing + gap.seen))
        gap.state = gap.quiet > rule.grace * 2 ? RenewalState::Silent : RenewalState::Losing;
    return gap;
}

} // namespace reckoner::sync
