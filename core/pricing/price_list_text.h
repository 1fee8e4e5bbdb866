// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A price list as a TOML or JSON file: currency, minimum_credits, maximum_credits, step_credits, unit_credits,
// free_trial_credits, valid_from (RFC 3339; optional), tier (plan, from, to, flat_minor, rate_minor, per_credits) and
// display_price (plan, credits, total_minor). Read strictly: unknown or missing keys and anything that is no integer
// are faults. Pure, any thread.

#include "core/pricing/price_list.h"

#include <QJsonObject>

namespace reckoner::pricing {

enum class PriceListForm { Toml, Json };

struct PriceListText {
    PriceList list; // tiers sorted
    std::optional<Instant> validFrom;
};

// Errors: Invalid, with the place: a line and column where the text is no TOML or JSON, else the path of the key.
Result<PriceListText> parsePriceList(const QByteArray &text, PriceListForm form);
// Without its version and from when on it is in force: the same text may be stored again.
QJsonObject priceListJson(const PriceList &list);

} // namespace reckoner::pricing
