// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands of the group "events" that look at the whole log: rebuild, verify, export, import.

#include "app/reckonerctl/command.h"

namespace reckoner::ctl {

void addEventLogCommands(CLI::App &group, Command &chosen);

} // namespace reckoner::ctl
