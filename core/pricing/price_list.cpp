// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_list.h"

#include <algorithm>
#include <tuple>

namespace reckoner::pricing {

QString planText(Plan plan)
{
    switch (plan) {
    case Plan::PayAsYouGo: return QStringLiteral("payg");
    case Plan::Month: return QStringLiteral("month");
    case Plan::Year: return QStringLiteral("year");
    }
    RK_UNREACHABLE();
}

std::optional<Plan> planFromText(const QString &text)
{
    const auto *const found =
        std::find_if(kPlans.begin(), kPlans.end(), [&](Plan plan) { return planText(plan) == text; });
    return found == kPlans.end() ? std::nullopt : std::optional(*found);
}

int monthsOf(Plan plan)
{
    return plan == Plan::Year ? 12 : 1;
}

bool sellsTheSame(const PriceList &a, const PriceList &b)
{
    const auto sold = [](const PriceList &list) {
        return std::tie(list.currency, list.minimumCredits, list.maximumCredits, list.stepCredits, list.unitCredits,
                        list.freeTrialCredits);
    };
    return sold(a) == sold(b) && a.tiers == b.tiers && a.displayPrices == b.displayPrices;
}

void sortTiers(PriceList &list)
{
    std::stable_sort(list.tiers.begin(), list.tiers.end(), [](const Tier &a, const Tier &b) {
        return std::tie(a.plan, a.fromCredits, a.toCredits) < std::tie(b.plan, b.fromCredits, b.toCredits);
    });
}

std::optional<qint64> amountForSale(const PriceList &list, qint64 credits)
{
    if (list.stepCredits < 1 || credits < list.minimumCredits || list.minimumCredits > list.maximumCredits)
        return std::nullopt;
    const qint64 most = std::min(credits, list.maximumCredits);
    return most - (most - list.minimumCredits) % list.stepCredits;
}

PriceList examplePriceList()
{
    PriceList list;
    list.currency = Currency::of("USD");
    list.minimumCredits = 1'000;
    list.maximumCredits = 1'000'000;
    list.stepCredits = 1'000;
    list.unitCredits = 1'000;
    list.freeTrialCredits = 500;
    list.tiers = {{Plan::PayAsYouGo, 1'000, 9'000, 0, 200},      {Plan::PayAsYouGo, 10'000, 49'000, 250, 173},
                  {Plan::PayAsYouGo, 50'000, 199'000, 900, 160}, {Plan::PayAsYouGo, 200'000, 1'000'000, 4'900, 140},
                  {Plan::Month, 1'000, 9'000, 0, 180},           {Plan::Month, 10'000, 99'000, 250, 155},
                  {Plan::Month, 100'000, 1'000'000, 2'250, 135}, {Plan::Year, 1'000, 9'000, 0, 150},
                  {Plan::Year, 10'000, 99'000, 200, 130},        {Plan::Year, 100'000, 1'000'000, 2'200, 110}};
    list.displayPrices = {{Plan::PayAsYouGo, 50'000, 8'900}, {Plan::Month, 2'000, 360}, {Plan::Year, 2'000, 3'600}};
    return list;
}

} // namespace reckoner::pricing
