// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// customers edit, create and note: what changes a customer, or what people wrote about one. Main thread.

#include "app/reckonerctl/command.h"
#include "core/customers/customer_note.h"

#include <QJsonObject>

namespace reckoner::ctl {

QJsonObject toJson(const customers::CustomerNote &note);
// group: the command "customers".
void addCustomerChangeCommands(CLI::App &group, Command &chosen);

} // namespace reckoner::ctl
