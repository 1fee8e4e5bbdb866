// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// catalog export, diff, plan, apply, report and runs: the catalog of the profile's account as a file. Main thread.

#include "app/reckonerctl/command.h"

namespace reckoner::ctl {

// group: the command "catalog".
void addCatalogFileCommands(CLI::App &group, Command &chosen);

} // namespace reckoner::ctl
