// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the company sells, in its own words: a plan has a code, a name and the prices of one account that sell it, with
// the credits that each brings. Kept by us; the provider knows nothing of it. Plain values, any thread.

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>

#include <vector>

namespace reckoner::catalog {

// How a price sells a plan. credits are for one unit and one billing period of that price, or for one purchase of a
// price that is not recurring. A monthly price of 1 000 credits has an annual sibling of 12 000: a year is granted at
// once.
struct PlanPrice {
    PriceId priceId;
    ProductId productId; // empty: not said
    QString planCode;
    qint64 credits = 0; // never negative
    bool operator==(const PlanPrice &) const = default;
};

struct Plan {
    AccountId account;
    QString code; // at most kMostPlanCodeCharacters, no blanks
    QString name;
    QByteArray metadata; // a JSON object, or empty
    std::vector<PlanPrice> prices;
    QString changedBy;
    Instant changedAt;
    qint64 rowVersion = 0; // 0: not stored yet
};

inline constexpr int kMostPlanCodeCharacters = 100, kMostPlanNameCharacters = 200;
inline constexpr qsizetype kMostPlanMetadataBytes = 16 * 1024;
inline constexpr qint64 kMostCreditsPerUnit = 1'000'000'000'000; // leaves room for any quantity in 64 bits

// Whether the two say the same: code, name, metadata, and the same prices in any order.
bool isSamePlan(const Plan &one, const Plan &other);

} // namespace reckoner::catalog
