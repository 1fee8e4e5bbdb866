// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How products and prices are talked about. Main thread (translations).

#include "ui/catalog/catalog_rows.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

Pill catalogPill(const QString &status);
// "$100.00 / month", "$20.00 once".
QString priceText(const catalog::Price &price);
QString priceName(const catalog::Price &price);
QString taxModeWords(catalog::TaxMode mode);
// "14 days"; empty for none.
QString trialText(const std::optional<catalog::Period> &trial);
QString quantityText(const catalog::Price &price);
// What one renewal of all subscriptions comes to, by currency: "$1,200.00 · €300.00".
QString revenueText(const std::vector<subscriptions::PriceUsage> &usage);

} // namespace reckoner::ui
