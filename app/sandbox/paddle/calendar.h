// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Billing cycles on the calendar. A renewal date is always counted from the anchor, never from the date before it, so
// that 31 January goes to 28 February and then to 31 March. How Paddle clamps is not documented (reference/paddle.md
// §3.1, §8); this is the sandbox's rule. Pure functions, any thread.

#include "app/sandbox/paddle/entities.h"

namespace reckoner::sandbox::paddle {

// The anchor moved by count cycles (count may be negative).
Instant cyclesAfter(Instant anchor, Cycle cycle, int count);
// The first boundary (anchor + k cycles) that is later than the moment given.
Instant nextBoundary(Instant anchor, Cycle cycle, Instant after);

} // namespace reckoner::sandbox::paddle
