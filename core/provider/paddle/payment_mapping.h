// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's transactions and adjustments to core/payments, and the bodies that create them. Pure functions, any thread.
// Source: reference/paddle.md §2.6, §2.9.

#include "core/base/json.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<payments::Payment> paymentFromJson(JsonView json, const AccountId &account);
Result<payments::Adjustment> adjustmentFromJson(JsonView json, const AccountId &account);
// The answer of /transactions/preview. Errors: Invalid.
Result<subscriptions::Bill> paymentPreviewFromJson(JsonView json, const AccountId &account);

// Errors: Invalid for custom data that is no JSON object.
Result<QByteArray> paymentBody(const PaymentDraft &draft);
Result<QByteArray> paymentPreviewBody(const PaymentDraft &draft);
// A flat discount that is not in the catalog: mode "custom", without a code (§2.10).
QByteArray discountBody(const DiscountDraft &draft);
QByteArray adjustmentBody(const AdjustmentDraft &draft);

} // namespace reckoner::provider::paddle
