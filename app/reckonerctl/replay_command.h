// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `reckonerctl events replay`: chosen stored events through the projector again, or sent again to the provider's
// destination or an address; tried first unless --yes is given.
// Main thread.

#include "app/reckonerctl/command.h"

namespace reckoner::ctl {

void addReplayCommand(CLI::App &group, Command &chosen);

} // namespace reckoner::ctl
