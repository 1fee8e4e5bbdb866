// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What asking for a quote and buying by one have in common. Pure functions, any thread.

#include "core/billing_api/api_call.h"
#include "core/pricing/quote.h"

namespace reckoner::billing_api {

// {"plan": "payg", "credits": 50000}. Errors: Invalid.
Result<pricing::QuoteRequest> quoteRequestOf(JsonView body);
ApiProblem noPrices();

} // namespace reckoner::billing_api
