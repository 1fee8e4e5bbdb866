// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details of a Paddle bill (totals and lines), which are the same in transactions, previews and renewals.
// Amounts are taken as printed and never recomputed. Pure functions, any thread. Source: reference/paddle.md §2.6,
// §3.5.

#include "core/base/json.h"
#include "core/catalog/price.h"
#include "core/subscriptions/change.h"

#include <QHash>

namespace reckoner::provider::paddle {

// The prices of the items beside a bill: its lines name prices by id only.
using PriceNames = QHash<PriceId, catalog::Price>;
// What cannot be read as a price is left out: names are a courtesy.
PriceNames priceNames(JsonView items, const AccountId &account);

// {"billing_period":…,"details":{…}}. Errors: Invalid.
Result<subscriptions::Bill> billFromJson(JsonView json, const QByteArray &path, const PriceNames &names);
// {"totals":…,"line_items":[…]}. Errors: Invalid.
Result<subscriptions::Bill> billFromDetailsJson(JsonView details, const QByteArray &path, const PriceNames &names);
// One of line_items. Errors: Invalid.
Result<subscriptions::BillLine> billLineFromJson(JsonView json, const QByteArray &path, Currency currency,
                                                 const PriceNames &names);
Result<subscriptions::BillTotals> billTotalsFromJson(JsonView json, const QByteArray &path);

} // namespace reckoner::provider::paddle
