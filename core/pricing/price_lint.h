// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong or odd about a price list before it is stored: amounts that no tier or two tiers have, totals that fall
// when more is bought, advertised prices that nobody is charged. A list with errors is not stored. Pure, any thread.

#include "core/pricing/price_list.h"

namespace reckoner::pricing {

struct PriceFinding {
    enum class Severity { Warning, Error };
    enum class Kind {
        BadBounds,
        BadTier,
        Gap,
        Overlap,
        PriceJump,
        NothingToPay,
        DisplayPriceDiffers,
        NoTier,
        TooLarge
    };
    Severity severity = Severity::Error;
    Kind kind = Kind::BadBounds;
    std::optional<Plan> plan;
    qint64 credits = 0;         // where it begins
    std::optional<size_t> tier; // of the list's
    QString what;               // with what to do
};
QString findingText(PriceFinding::Kind kind); // bad_bounds, gap, …

inline constexpr size_t kMostTiers = 300; // some dozens for each plan; a list is looked through for each quote

// The list's tiers in their order (see sortTiers).
std::vector<PriceFinding> lint(const PriceList &list);
bool hasErrors(const std::vector<PriceFinding> &findings);

} // namespace reckoner::pricing
