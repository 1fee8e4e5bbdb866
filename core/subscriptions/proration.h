// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's proration and line arithmetic, reproduced to the cent and explained. Pure functions, any thread; integer
// arithmetic only. The rule is derived from published numbers (reference/paddle.md §2.8, §3.8):
//   rate  = half-up(minutes left / minutes in period, 5 decimals), times truncated to the minute in UTC
//   line  = unit price × quantity × rounded rate − discount; tax external: gross = net × (1 + tax), internal: net =
//   gross / (1 + tax) shown = subtotal half-up(net), total half-down(gross), tax = total − subtotal; a removed quantity
//   is computed on
//           its size and negated; without tax, total = subtotal
// What it does not do: guess a customer's tax rate or credit balance. The provider's preview is the authority.

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace reckoner::subscriptions {

// A rate with five decimals: 90513 is 0.90513.
struct Rate {
    qint32 hundredThousandths = 100'000;
    QString toString() const; // "0.90513", trailing zeros trimmed, "1", "0": as Paddle prints
    bool operator==(const Rate &) const = default;
};

// A tax rate as a decimal fraction: "0.08875" is 8875 / 100000. Up to 9 decimals.
struct TaxRate {
    qint64 numerator = 0;
    qint64 denominator = 1;
    static Result<TaxRate> parse(QByteArrayView text); // Errors: Invalid
    bool operator==(const TaxRate &) const = default;
};

enum class TaxInclusion { External, Internal };

struct ProrationWindow {
    Instant periodStart, changeAt, periodEnd;
};

struct ProrationRate {
    Rate rate;
    qint64 minutesLeft = 0;
    qint64 minutesInPeriod = 0;
};

// Errors: Invalid when the period is empty or the change lies outside it.
Result<ProrationRate> prorationRate(const ProrationWindow &window);

struct LineInput {
    Money unitPrice;
    qint64 quantity = 1; // negative: removed
    Money discount;      // on the whole line, same currency, not negative; zero of no currency: none
    TaxRate tax;
    TaxInclusion inclusion = TaxInclusion::External;
    std::optional<Rate> rate; // none: charged in full
};

struct LineAmounts {
    Money subtotal, discount, tax, total;
    bool operator==(const LineAmounts &) const = default;
};

// Errors: Invalid (overflow, mixed currencies, negative tax).
Result<LineAmounts> lineAmounts(const LineInput &line);
Result<LineAmounts> unitAmounts(const LineInput &line); // the same with quantity 1 and no discount

// The model before March 2024, still seen in history: a share of the original line's total, with its tax taken out.
// Errors: Invalid (overflow, negative rate or tax).
Result<LineAmounts> proratedAdjustment(Money originalTotal, Rate rate, TaxRate tax);

} // namespace reckoner::subscriptions
