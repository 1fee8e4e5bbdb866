// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whose account it is, by its id: "paddle/sandbox/main", "stripe/production/main". For the rules in which providers
// differ and which no capability of theirs tells. Pure, any thread.

#include "core/base/id.h"

namespace reckoner {

enum class ProviderKind { Paddle, Stripe };

ProviderKind providerOf(const AccountId &account);

} // namespace reckoner
