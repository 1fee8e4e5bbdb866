// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data set that a sandbox starts with: some dozens of customers, every other one a person of Paddle's data set with
// the same e-mail address. It goes through the months before by the rules of the API, so the history is one that could
// have happened. The same start gives the same rows. Sandbox thread.

#include "app/sandbox/stripe/world.h"

namespace reckoner::sandbox::stripe {

void seedDemo(World &world);

} // namespace reckoner::sandbox::stripe
