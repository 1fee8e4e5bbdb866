// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's pricing preview, both ways. Amounts are taken as printed and never recomputed. Pure functions, any thread.
// Source: reference/paddle.md §2.6.

#include "core/base/json.h"
#include "core/subscriptions/price_preview.h"

namespace reckoner::provider::paddle {

// Errors: Invalid (no items, too many, a quantity below one).
Result<QByteArray> pricePreviewBody(const subscriptions::PricePreviewRequest &request);
// Errors: Invalid, naming the member; also when the lines are not about the prices that were asked for.
Result<subscriptions::PricePreview> pricePreviewFromJson(JsonView json,
                                                         const subscriptions::PricePreviewRequest &asked);

} // namespace reckoner::provider::paddle
