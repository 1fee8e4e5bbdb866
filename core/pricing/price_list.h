// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What credits cost: one version of an account's price list, in force from a moment on until a later version is.
// Versions are never changed, so that a quote can always be made again with the version it names. Plain values, any
// thread. Errors of the functions: none. Source: DESIGN §8.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <optional>
#include <vector>

namespace reckoner::pricing {

// How credits are bought: a pack at once; so many each month, paid monthly; the same, paid and granted for a year.
enum class Plan { PayAsYouGo, Month, Year };
inline constexpr std::array kPlans{Plan::PayAsYouGo, Plan::Month, Plan::Year};
QString planText(Plan plan); // payg, month, year
std::optional<Plan> planFromText(const QString &text);
int monthsOf(Plan plan); // granted and paid at once: 1, 1, 12

// Buying from…to credits (both included) costs flat + credits × rate / perCredits for each month. The whole amount is
// charged at the one tier that it falls into; the flat part lets prices go on without a jump from tier to tier.
struct Tier {
    Plan plan = Plan::PayAsYouGo;
    qint64 fromCredits = 0, toCredits = 0;
    qint64 flatMinor = 0;
    qint64 rateMinor = 0;
    qint64 perCredits = 1000;
    bool operator==(const Tier &) const = default;
};

// A price as it is advertised elsewhere; checked against the tiers, never charged.
struct DisplayPrice {
    Plan plan = Plan::PayAsYouGo;
    qint64 credits = 0;
    qint64 totalMinor = 0;
    bool operator==(const DisplayPrice &) const = default;
};

// Credits are those of a pack, or of one month.
struct PriceList {
    AccountId account;
    qint64 version = 0; // from 1; 0: not stored yet
    Instant validFrom;
    Currency currency;
    qint64 minimumCredits = 0, maximumCredits = 0;
    qint64 stepCredits = 1;      // amounts for sale: minimum, minimum + step, …
    qint64 unitCredits = 1;      // a subscription's quantity 1
    qint64 freeTrialCredits = 0; // given once, for nothing
    std::vector<Tier> tiers;     // by plan, then by fromCredits
    std::vector<DisplayPrice> displayPrices;
    // Who stored it, and why.
    Instant createdAt;
    QString createdBy, reason;
};

// What is sold the same: everything but version, validFrom and who stored it.
bool sellsTheSame(const PriceList &a, const PriceList &b);
void sortTiers(PriceList &list);
// The largest amount for sale that is not above `credits`; none below the minimum.
std::optional<qint64> amountForSale(const PriceList &list, qint64 credits);

// Round figures to start from and for the demo: 50 000 credits pay-as-you-go cost 89.00 USD.
PriceList examplePriceList();

} // namespace reckoner::pricing
