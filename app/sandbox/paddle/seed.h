// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data sets that a sandbox can start with. Seeding goes through the same rules as the API and moves the clock
// through the months before, so the history is one that could have happened. Same world seed and start: same rows.
// Sandbox thread.

#include "app/sandbox/paddle/world.h"

namespace reckoner::sandbox::paddle {

// Ends with the world's clock where it was before. Needs the due handlers of registerSubscriptionRoutes and
// registerAdjustmentRoutes.
void seedDemo(World &world);

} // namespace reckoner::sandbox::paddle
