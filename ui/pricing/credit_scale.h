// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an amount of credits stands between two edges, and which amount stands at a place: one scale for the slider's
// thumb, its ticks and labels, and the price curve above, so that they cannot differ. Logarithmic, because credits are
// sold from a thousand to a million. Pure; amounts stay integers, only places are not.

#include "core/pricing/price_list.h"

namespace reckoner::ui {

class CreditScale
{
public:
    CreditScale() = default;
    explicit CreditScale(const pricing::PriceList &list);

    bool isEmpty() const { return m_steps < 0; }
    qint64 minimum() const { return m_minimum; }
    qint64 maximum() const { return creditsOf(int(m_steps)); }
    int steps() const { return m_steps; } // amounts for sale, less one
    qint64 creditsOf(int step) const { return m_minimum + step * m_step; }
    int stepOf(qint64 credits) const; // nearest
    // From 0 at the minimum to 1 at the maximum.
    double placeOf(qint64 credits) const;
    int stepAt(double place) const; // nearest amount for sale
    // Amounts for sale that are easy to say (1, 2, 5 × 10ⁿ) and the two edges, ascending.
    std::vector<qint64> ticks() const;

private:
    qint64 m_minimum = 0, m_step = 1;
    int m_steps = -1;
};

} // namespace reckoner::ui
