// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/immediate_charge_budget.h"

#include <algorithm>

namespace reckoner::provider::paddle {

namespace {

constexpr Micros kBudgetHour = std::chrono::hours(1);
constexpr Micros kBudgetDay = std::chrono::hours(24);

} // namespace

void ImmediateChargeBudget::record(const SubscriptionId &subscription, Instant at)
{
    std::deque<Instant> &charges = m_charges[subscription];
    charges.insert(std::upper_bound(charges.begin(), charges.end(), at), at);
    while (charges.front() + kBudgetDay <= charges.back())
        charges.pop_front();
}

ImmediateChargeBudget::Left ImmediateChargeBudget::left(const SubscriptionId &subscription, Instant now) const
{
    Left left;
    const auto found = m_charges.find(subscription);
    if (found == m_charges.end())
        return left;
    const std::deque<Instant> &charges = found->second;
    const auto since = [&](Micros window) {
        return int(std::count_if(charges.begin(), charges.end(), [&](Instant at) { return at + window > now; }));
    };
    const int inHour = since(kBudgetHour), inDay = since(kBudgetDay);
    left.thisHour = std::max(0, kPerHour - inHour);
    left.thisDay = std::max(0, kPerDay - inDay);
    // A window has room again when the n-th newest charge has left it.
    const auto leaves = [&](int limit, Micros window) { return charges[charges.size() - size_t(limit)] + window; };
    if (inHour >= kPerHour)
        left.freeAt = leaves(kPerHour, kBudgetHour);
    if (inDay >= kPerDay)
        left.freeAt = std::max(left.freeAt.value_or(now), leaves(kPerDay, kBudgetDay));
    return left;
}

} // namespace reckoner::provider::paddle
