// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_lint.h"

#include "core/base/words.h"
#include "core/pricing/quote.h"

#include <algorithm>

namespace reckoner::pricing {

namespace {

using Kind = PriceFinding::Kind;
using Severity = PriceFinding::Severity;

class PriceLinter
{
public:
    explicit PriceLinter(const PriceList &list) : m_list(list) {}
    std::vector<PriceFinding> findings();

private:
    bool boundsAreGood();
    bool tiersAreGood();
    void checkPlan(Plan plan);
    void checkStart(const Tier &first, size_t index);
    void checkSeam(size_t before, size_t after);
    void checkEnd(size_t index);
    void checkTotals(const std::vector<size_t> &tiers);
    void checkDisplayPrices();
    void add(Severity severity, Kind kind, qint64 credits, std::optional<size_t> tier, const QString &what);
    // The smallest and the largest amount for sale in a tier; none when the tier sells nothing.
    std::optional<std::pair<qint64, qint64>> sold(const Tier &tier) const;

    const PriceList &m_list;
    std::optional<Plan> m_plan; // what is being looked at
    std::vector<PriceFinding> m_found;
};

void PriceLinter::add(Severity severity, Kind kind, qint64 credits, std::optional<size_t> tier, const QString &what)
{
    m_found.push_back({severity, kind, m_plan, credits, tier, what});
}

std::optional<std::pair<qint64, qint64>> PriceLinter::sold(const Tier &tier) const
{
    const auto last = amountForSale(m_list, tier.toCredits);
    if (!last)
        return std::nullopt;
    qint64 first = m_list.minimumCredits;
    if (tier.fromCredits > first) {
        const qint64 steps = (tier.fromCredits - first - 1) / m_list.stepCredits + 1;
        if (steps > (m_list.maximumCredits - first) / m_list.stepCredits)
            return std::nullopt;
        first += steps * m_list.stepCredits;
    }
    return first <= *last ? std::optional(std::pair(first, *last)) : std::nullopt;
}

bool PriceLinter::boundsAreGood()
{
    if (m_list.currency.isEmpty())
        add(Severity::Error, Kind::BadBounds, 0, {}, Words::tr("There is no currency. Choose one."));
    if (m_list.minimumCredits < 1 || m_list.stepCredits < 1 || m_list.unitCredits < 1 || m_list.freeTrialCredits < 0)
        add(Severity::Error, Kind::BadBounds, 0, {},
            Words::tr("Minimum, step and unit must be 1 or more, and the credits of a free trial 0 or more."));
    if (m_list.maximumCredits < m_list.minimumCredits)
        add(Severity::Error, Kind::BadBounds, m_list.minimumCredits, {},
            Words::tr("The maximum is below the minimum. Exchange them."));
    if (!m_found.empty())
        return false;
    if ((m_list.maximumCredits - m_list.minimumCredits) % m_list.stepCredits != 0)
        add(Severity::Warning, Kind::BadBounds, m_list.maximumCredits, {},
            Words::tr("The maximum cannot be reached in steps of %1: the largest amount for sale is %2.")
                .arg(m_list.stepCredits)
                .arg(*amountForSale(m_list, m_list.maximumCredits)));
    return true;
}

bool PriceLinter::tiersAreGood()
{
    const size_t before = m_found.size();
    if (m_list.tiers.empty())
        add(Severity::Error, Kind::NoTier, 0, {}, Words::tr("There is no tier, so nothing has a price. Add one."));
    if (m_list.tiers.size() > kMostTiers)
        add(Severity::Error, Kind::TooLarge, 0, {},
            Words::tr("There are more than %1 tiers. Join some.").arg(qint64(kMostTiers)));
    for (size_t i = 0; i < m_list.tiers.size(); ++i) {
        const Tier &tier = m_list.tiers[i];
        m_plan = tier.plan;
        if (tier.fromCredits < 1 || tier.toCredits < tier.fromCredits)
            add(Severity::Error, Kind::BadTier, tier.fromCredits, i,
                Words::tr("A tier from %1 to %2 credits holds nothing. Correct its bounds.")
                    .arg(tier.fromCredits)
                    .arg(tier.toCredits));
        else if (tier.flatMinor < 0 || tier.rateMinor < 0 || tier.perCredits < 1)
            add(Severity::Error, Kind::BadTier, tier.fromCredits, i,
                Words::tr("A price cannot be negative, and a rate is for 1 credit or more."));
    }
    m_plan.reset();
    return m_found.size() == before;
}

void PriceLinter::checkStart(const Tier &first, size_t index)
{
    if (const auto amounts = sold(first); !amounts || amounts->first > m_list.minimumCredits)
        add(Severity::Error, Kind::Gap, m_list.minimumCredits, index,
            Words::tr("From %1 credits up to this tier nothing has a price. Begin the first tier at the minimum.")
                .arg(m_list.minimumCredits));
}

void PriceLinter::checkSeam(size_t before, size_t after)
{
    const Tier &lower = m_list.tiers[before];
    const Tier &upper = m_list.tiers[after];
    if (upper.fromCredits <= lower.toCredits) {
        add(Severity::Error, Kind::Overlap, upper.fromCredits, after,
            Words::tr("%1 credits are in two tiers. End the lower one at %2.")
                .arg(upper.fromCredits)
                .arg(upper.fromCredits - 1));
        return;
    }
    const auto last = amountForSale(m_list, lower.toCredits);
    if (last && *last <= m_list.maximumCredits - m_list.stepCredits && *last + m_list.stepCredits < upper.fromCredits)
        add(Severity::Error, Kind::Gap, *last + m_list.stepCredits, after,
            Words::tr("%1 credits are in no tier. Let the tiers meet.").arg(*last + m_list.stepCredits));
}

void PriceLinter::checkEnd(size_t index)
{
    const auto last = amountForSale(m_list, m_list.tiers[index].toCredits);
    const qint64 most = *amountForSale(m_list, m_list.maximumCredits);
    if (!last || *last < most)
        add(Severity::Error, Kind::Gap, last ? *last + m_list.stepCredits : m_list.minimumCredits, index,
            Words::tr("Above this tier nothing has a price up to %1 credits. Let the last tier end at the maximum.")
                .arg(most));
}

// Within a tier the total cannot fall, for rates are not negative; only from tier to tier.
void PriceLinter::checkTotals(const std::vector<size_t> &tiers)
{
    std::optional<Quote> before;
    for (const size_t index : tiers) {
        const auto amounts = sold(m_list.tiers[index]);
        if (!amounts)
            continue;
        qint64 first = amounts->first, last = amounts->second;
        PriceList whole = m_list;
        if (m_plan != Plan::PayAsYouGo)
            whole.unitCredits = 1; // the total of any amount; quantities are another matter
        const auto low = quote(whole, {*m_plan, first});
        const auto high = quote(whole, {*m_plan, last});
        if (!low || !high) {
            add(Severity::Error, Kind::TooLarge, last, index, high ? low.error().message : high.error().message);
            return;
        }
        if (low->total.isZero())
            add(Severity::Warning, Kind::NothingToPay, first, index, Words::tr("%1 credits cost nothing.").arg(first));
        if (before && low->total.minor() < before->total.minor())
            add(Severity::Warning, Kind::PriceJump, first, index,
                Words::tr("%1 credits cost less (%2) than %3 credits (%4). Raise the fixed part of this tier, or lower "
                          "the rate of the one before.")
                    .arg(QString::number(first), low->total.toString(), QString::number(before->credits),
                         before->total.toString()));
        before = *high;
    }
}

void PriceLinter::checkPlan(Plan plan)
{
    m_plan = plan;
    std::vector<size_t> tiers;
    for (size_t i = 0; i < m_list.tiers.size(); ++i)
        if (m_list.tiers[i].plan == plan)
            tiers.push_back(i);
    if (tiers.empty())
        return; // a plan that is not sold
    checkStart(m_list.tiers[tiers.front()], tiers.front());
    for (size_t i = 1; i < tiers.size(); ++i)
        checkSeam(tiers[i - 1], tiers[i]);
    checkEnd(tiers.back());
    checkTotals(tiers);
}

void PriceLinter::checkDisplayPrices()
{
    for (const DisplayPrice &shown : m_list.displayPrices) {
        m_plan = shown.plan;
        const auto charged = quote(m_list, {shown.plan, shown.credits});
        if (!charged)
            add(Severity::Warning, Kind::DisplayPriceDiffers, shown.credits, {},
                Words::tr("A price is advertised for %1 credits, which are not for sale. %2")
                    .arg(QString::number(shown.credits), charged.error().message));
        else if (charged->total.minor() != shown.totalMinor)
            add(Severity::Warning, Kind::DisplayPriceDiffers, shown.credits, charged->tier,
                Words::tr("%1 credits are advertised for %2 and cost %3.")
                    .arg(QString::number(shown.credits), Money(shown.totalMinor, m_list.currency).toString(),
                         charged->total.toString()));
    }
}

std::vector<PriceFinding> PriceLinter::findings()
{
    const bool bounds = boundsAreGood();
    const bool tiers = tiersAreGood();
    if (!bounds || !tiers)
        return std::move(m_found);
    for (const Plan plan : kPlans)
        checkPlan(plan);
    checkDisplayPrices();
    return std::move(m_found);
}

} // namespace

QString findingText(PriceFinding::Kind kind)
{
    switch (kind) {
    case Kind::BadBounds: return QStringLiteral("bad_bounds");
    case Kind::BadTier: return QStringLiteral("bad_tier");
    case Kind::Gap: return QStringLiteral("gap");
    case Kind::Overlap: return QStringLiteral("overlap");
    case Kind::PriceJump: return QStringLiteral("price_jump");
    case Kind::NothingToPay: return QStringLiteral("nothing_to_pay");
    case Kind::DisplayPriceDiffers: return QStringLiteral("display_price_differs");
    case Kind::NoTier: return QStringLiteral("no_tier");
    case Kind::TooLarge: return QStringLiteral("too_large");
    }
    RK_UNREACHABLE();
}

std::vector<PriceFinding> lint(const PriceList &list)
{
    return PriceLinter(list).findings();
}

bool hasErrors(const std::vector<PriceFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const PriceFinding &finding) { return finding.severity == PriceFinding::Severity::Error; });
}

} // namespace reckoner::pricing
