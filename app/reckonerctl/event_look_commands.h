// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `reckonerctl events effect`, `fetch`, `gap` and `find`: what an event changed, the provider's feed with its proof of
// coverage, renewals that are missing, and a text in bodies. Main thread.

#include "app/reckonerctl/command.h"

namespace reckoner::ctl {

void addEventLookCommands(CLI::App &group, Command &chosen);

} // namespace reckoner::ctl
