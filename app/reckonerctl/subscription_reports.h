// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands on subscriptions have in common: how an item is written, and how a preview is told.

#include "app/reckonerctl/command.h"
#include "core/subscriptions/change.h"

#include <string>

namespace reckoner::ctl {

// "PRICE=QUANTITY" or "PRICE". Errors: Invalid.
Result<subscriptions::ItemChange> itemFrom(const std::string &text, qint64 fallbackQuantity);
QString previewText(const subscriptions::ProviderPreview &preview);

} // namespace reckoner::ctl
