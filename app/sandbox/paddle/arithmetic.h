// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sandbox's own money rules: proration rate, line and unit totals, transaction totals, fee. Exact integers only
// (128 bits inside), every rounding named. Written from reference/paddle.md §2.6, §2.8 and §3.8 and from nothing of the
// core, so that the two can be held against each other. Pure functions, any thread.

#include "app/sandbox/paddle/billing_entities.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace reckoner::sandbox::paddle {

// A tax or proration rate with the five decimals that Paddle keeps: 8.875 % is 8875, the whole is 100000.
struct Rate {
    qint64 hundredThousandths = 0;
    static constexpr qint64 kWhole = 100'000;
    static constexpr Rate whole() { return Rate{kWhole}; }
    // "0.08875", "1", "0": trailing zeros trimmed.
    QByteArray text() const;
    bool operator==(const Rate &) const = default;
};

enum class TaxBasis { Exclusive, Inclusive };

// Share of the period that is left at the moment of the change; times are cut to the whole minute first. Nothing is
// left: 0; more than everything: 1.
Rate prorationRate(Instant periodStart, Instant changedAt, Instant periodEnd);

struct LineInput {
    qint64 unitMinor = 0;
    qint64 quantity = 1;      // negative: taken off
    qint64 discountMinor = 0; // magnitude, in the basis of the price
    Rate tax;
    Rate proration = Rate::whole();
    TaxBasis basis = TaxBasis::Exclusive;
};

Totals &operator+=(Totals &sum, const Totals &more);

Totals lineAmounts(const LineInput &line);
// The same rule for one piece. Not the line divided by its quantity.
Totals unitAmounts(const LineInput &line);
// unit x quantity x rate in the price's basis, rounded half up: what discounts are reckoned on.
qint64 lineBaseMinor(const LineInput &line);

// Largest-remainder shares of a flat discount over lines in proportion to their weights (all >= 0).
std::vector<qint64> shareDiscount(qint64 discountMinor, const std::vector<qint64> &weights);
// base x percent, half up. percentHundredths: 12.5 % is 1250.
qint64 percentOf(qint64 baseMinor, qint64 percentHundredths);
// "12.5" -> 1250; none unless 0.01 to 100 with at most two decimals.
std::optional<qint64> parsePercentHundredths(QByteArrayView text);

// Adds up lines and takes as much credit as the total can use.
TransactionTotals transactionTotals(const Totals &sum, qint64 creditAvailable);

// 5 % of the total plus fixedMinor, half up; nothing for nothing.
qint64 transactionFee(qint64 totalMinor, qint64 fixedMinor);

// Splits a gross amount by a tax rate, subtotal half up, tax the rest (adjustments, §2.9).
Totals splitGross(qint64 grossMinor, Rate tax);
// Rounds amount x numerator / denominator half away from zero.
qint64 scaled(qint64 amountMinor, qint64 numerator, qint64 denominator);

} // namespace reckoner::sandbox::paddle
