// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What became of an operation, as every command tells it.

#include "app/reckonerctl/command.h"
#include "core/actions/operation.h"

namespace reckoner::ctl {

// said, and behind it that the outcome is not known and what went wrong, where it is so.
QString outcomeText(QString said, const actions::Operation &operation);
ExitCode exitCodeOf(const actions::Operation &operation);
// Prints the outcome of an operation on a subscription or a customer.
ExitCode report(const Bench &bench, const Result<actions::Operation> &result);

} // namespace reckoner::ctl
