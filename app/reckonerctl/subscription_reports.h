// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands on subscriptions have in common: how an item is written, and how a preview and an operation are
// told.

#include "app/reckonerctl/command.h"
#include "core/actions/operation.h"
#include "core/subscriptions/change.h"

#include <string>

namespace reckoner::ctl {

// "PRICE=QUANTITY" or "PRICE". Errors: Invalid.
Result<subscriptions::ItemChange> itemFrom(const std::string &text, qint64 fallbackQuantity);
QString previewText(const subscriptions::ProviderPreview &preview);
ExitCode report(const Bench &bench, const Result<actions::Operation> &result);

} // namespace reckoner::ctl
