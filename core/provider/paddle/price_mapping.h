// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's price JSON to and from catalog::Price. The same JSON is found as a snapshot inside items. Pure functions,
// any thread. Source: reference/paddle.md §2.2.

#include "core/base/json.h"
#include "core/catalog/price.h"
#include "core/provider/provider.h"

#include <QJsonObject>

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<catalog::Price> priceFromJson(JsonView json, const AccountId &account);

// What one unit costs in a currency: the price's own amount, or the overrides' where they agree on one. None when
// overrides of that currency differ by country: then only the provider knows.
std::optional<Money> unitPriceIn(const catalog::Price &price, Currency currency);

// Errors: Invalid for custom data that is no JSON object.
Result<QJsonObject> priceObject(const PriceDraft &draft);
Result<QByteArray> priceBody(const PriceDraft &draft);
Result<QByteArray> priceEditBody(const PriceEdit &edit);

} // namespace reckoner::provider::paddle
