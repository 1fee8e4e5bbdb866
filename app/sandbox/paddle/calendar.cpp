// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/calendar.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

namespace {

// Never more than the cycle's true length, so that the estimate below starts at or after the boundary wanted.
qint64 cycleDaysAtMost(Cycle cycle)
{
    switch (cycle.interval) {
    case Interval::Day: return cycle.frequency;
    case Interval::Week: return 7LL * cycle.frequency;
    case Interval::Month: return 31LL * cycle.frequency;
    case Interval::Year: return 366LL * cycle.frequency;
    }
    RK_UNREACHABLE();
}

} // namespace

Instant cyclesAfter(Instant anchor, Cycle cycle, int count)
{
    const int steps = cycle.frequency * count;
    switch (cycle.interval) {
    case Interval::Day: return anchor.plusDays(steps);
    case Interval::Week: return anchor.plusDays(7 * steps);
    case Interval::Month: return anchor.plusMonths(steps);
    case Interval::Year: return anchor.plusYears(steps);
    }
    RK_UNREACHABLE();
}

Instant nextBoundary(Instant anchor, Cycle cycle, Instant after)
{
    const qint64 days = (after - anchor).count() / 86'400'000'000;
    int count = int(days / cycleDaysAtMost(cycle)) - 1;
    Instant boundary = cyclesAfter(anchor, cycle, count);
    while (boundary <= after)
        boundary = cyclesAfter(anchor, cycle, ++count);
    while (cyclesAfter(anchor, cycle, count - 1) > after)
        boundary = cyclesAfter(anchor, cycle, --count);
    return boundary;
}

} // namespace reckoner::sandbox::paddle
