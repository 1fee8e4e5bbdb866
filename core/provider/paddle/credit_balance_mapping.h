// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's credit balance of a customer in one currency. Pure functions, any thread. Source: reference/paddle.md §2.4.

#include "core/base/json.h"
#include "core/credits/credit_balance.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<credits::CreditBalance> creditBalanceFromJson(JsonView json, const AccountId &account);

} // namespace reckoner::provider::paddle
