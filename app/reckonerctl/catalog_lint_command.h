// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// catalog lint: what is likely a mistake among products, prices and local plans. Exit code 1 when something was found.

#include "app/reckonerctl/command.h"

namespace reckoner::ctl {

void addCatalogLintCommand(CLI::App &group, Command &chosen); // of the group "catalog"

} // namespace reckoner::ctl
