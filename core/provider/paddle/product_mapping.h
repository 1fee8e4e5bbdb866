// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's product JSON to and from catalog::Product. Pure functions, any thread. Source: reference/paddle.md §2.1.

#include "core/base/json.h"
#include "core/catalog/product.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<catalog::Product> productFromJson(JsonView json, const AccountId &account);

// Errors: Invalid for custom data that is no JSON object.
Result<QByteArray> productBody(const ProductDraft &draft);
Result<QByteArray> productEditBody(const ProductEdit &edit);

} // namespace reckoner::provider::paddle
