// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a price costs: unit amounts with decimals, tiers, transformed quantities, currencies; billing cycles on the
// calendar; prorations. Exact integers throughout. Pure functions. Source: reference/stripe.md §2.1, §3.1.

#include "app/sandbox/stripe/world.h"

namespace reckoner::sandbox::stripe {

std::optional<qint64> wholeMinor(const QString &decimal); // none: not whole, or empty
QString plainDecimal(const QString &decimal);             // "10.50" is "10.5"

// What it takes off each amount; an amount off is used up in their order.
std::vector<qint64> couponDiscounts(const Coupon &coupon, const std::vector<qint64> &amounts);

struct CurrencyRule {
    int exponent = 2;
    qint64 minimumCharge = 50;
    qint64 divisibleBy = 1; // minor units: the last digit of three decimals is 0
};
std::optional<CurrencyRule> currencyRule(const QString &code); // none: not a currency of the API

const PriceAmounts *amountsIn(const Price &price, const QString &currency); // null: not sold in it
// The total of so many.
qint64 priceTotal(const Price &price, const QString &currency, qint64 quantity);

qint64 cyclesAfter(qint64 anchor, const Recurring &recurring, int count);
qint64 nextBoundary(qint64 anchor, const Recurring &recurring, qint64 after); // anchor + k cycles, later than after
bool isCycleTooLong(const Recurring &recurring);                              // than three years

struct Span {
    qint64 start = 0;
    qint64 end = 0;
};
// The share of a period's amount for what is left of it after at. Ties by the account's rule.
qint64 prorated(qint64 amount, Span period, qint64 at, Rules::Ties ties);

} // namespace reckoner::sandbox::stripe
