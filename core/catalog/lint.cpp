// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/lint.h"

#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace reckoner::catalog {

namespace {

constexpr qint64 kChargeMinimumCents = 70;

// What the rules share: entries by id and by owner, each in the order of ids.
struct LintCatalog {
    std::map<ProductId, const Product *> products;
    std::map<PriceId, const Price *> prices;
    std::map<ProductId, std::vector<const Price *>> active; // of each product, standard ones
    std::vector<const Plan *> plans;
};

bool isActiveProduct(const Product &product)
{
    return product.status == QLatin1StringView("active");
}

// Custom prices were made for one customer: they follow no list.
bool isListed(const Price &price)
{
    return price.isActive() && price.type != QLatin1StringView("custom");
}

LintCatalog lintViewOf(const std::vector<Product> &products, const std::vector<Price> &prices,
                       const std::vector<Plan> &plans)
{
    LintCatalog view;
    for (const Product &product : products)
        view.products.emplace(product.id, &product);
    for (const Price &price : prices)
        view.prices.emplace(price.id, &price);
    for (const auto &[id, price] : view.prices) {
        if (isListed(*price))
            view.active[price->productId].push_back(price);
    }
    for (const Plan &plan : plans)
        view.plans.push_back(&plan);
    return view;
}

class LintFindings
{
public:
    void add(LintRule rule, const QString &subject, const QString &other, const QString &text)
    {
        m_all.push_back({rule, subject, other, text});
    }
    std::vector<LintFinding> sorted() &&
    {
        const auto key = [](const LintFinding &one) { return std::tie(one.rule, one.subject, one.other, one.text); };
        std::sort(m_all.begin(), m_all.end(),
                  [&](const LintFinding &a, const LintFinding &b) { return key(a) < key(b); });
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
        return std::move(m_all);
    }

private:
    std::vector<LintFinding> m_all;
};

QString lintName(const Price &price)
{
    return price.name.isEmpty() ? price.description : price.name;
}

void findSameProducts(const LintCatalog &view, LintFindings &found)
{
    std::map<QString, const Product *> byName;
    for (const auto &[id, product] : view.products) {
        if (!isActiveProduct(*product) || product->type == QLatin1StringView("custom"))
            continue;
        const auto [first, isNew] = byName.emplace(product->name.simplified().toCaseFolded(), product);
        if (!isNew)
            found.add(LintRule::SameProductTwice, id.toString(), first->second->id.toString(),
                      Words::tr("“%1” is there twice. Archive one of the two, or give them different names.")
                          .arg(product->name.left(80)));
    }
}

std::set<QString> currenciesOf(const Price &price)
{
    std::set<QString> codes{price.unitPrice.currency().code()};
    for (const PriceOverride &one : price.overrides)
        codes.insert(one.unitPrice.currency().code());
    return codes;
}

// Months, weeks or days of a cycle, as unit and number; years are months. Cycles of different units do not compare.
struct CycleLength {
    int unit = 0;
    qint64 number = 0;
    auto operator<=>(const CycleLength &) const = default;
};

std::optional<CycleLength> lengthOf(const std::optional<Period> &period)
{
    if (!period)
        return std::nullopt;
    switch (period->interval) {
    case Interval::Day: return CycleLength{1, period->frequency};
    case Interval::Week: return CycleLength{1, qint64(period->frequency) * 7};
    case Interval::Month: return CycleLength{2, period->frequency};
    case Interval::Year: return CycleLength{2, qint64(period->frequency) * 12};
    case Interval::Unknown: return std::nullopt;
    }
    RK_UNREACHABLE();
}

void findMissingCurrencies(const std::vector<const Price *> &prices, LintFindings &found)
{
    std::map<CycleLength, std::set<QString>> sold;
    std::map<CycleLength, const Price *> first;
    std::set<QString> all;
    for (const Price *price : prices) {
        const auto length = lengthOf(price->billingCycle);
        if (!length)
            continue;
        const auto codes = currenciesOf(*price);
        sold[*length].insert(codes.begin(), codes.end());
        first.emplace(*length, price);
        all.insert(codes.begin(), codes.end());
    }
    for (const auto &[length, codes] : sold) {
        for (const QString &code : all) {
            if (!codes.count(code))
                found.add(LintRule::MissingCurrency, first.at(length)->id.toString(), code,
                          Words::tr("There is no amount in %1 for this cycle; other cycles of the product have one.")
                              .arg(code));
        }
    }
}

// A product may be sold in several sizes, so a longer cycle is held against the dearest of each shorter one.
bool isLongerSibling(const Price &longer, const Price &shorter)
{
    const auto length = lengthOf(longer.billingCycle), part = lengthOf(shorter.billingCycle);
    return length && part && length->unit == part->unit && part->number > 0 && length->number > part->number &&
           length->number % part->number == 0 && longer.unitPrice.currency() == shorter.unitPrice.currency() &&
           longer.taxMode == shorter.taxMode;
}

void findDearerYears(const std::vector<const Price *> &prices, LintFindings &found)
{
    for (const Price *longer : prices) {
        std::map<CycleLength, const Price *> dearest;
        for (const Price *shorter : prices) {
            if (!isLongerSibling(*longer, *shorter))
                continue;
            const Price *&known = dearest[*lengthOf(shorter->billingCycle)];
            if (!known || shorter->unitPrice.minor() > known->unitPrice.minor())
                known = shorter;
        }
        for (const auto &[length, shorter] : dearest) {
            const qint64 times = lengthOf(longer->billingCycle)->number / length.number;
            const Result<Money> as = shorter->unitPrice.times(times);
            if (as && longer->unitPrice.minor() > as->minor())
                found.add(LintRule::YearlyDearer, longer->id.toString(), shorter->id.toString(),
                          Words::tr("It costs %1, but %2 times the shorter cycle costs only %3.")
                              .arg(longer->unitPrice.toString())
                              .arg(times)
                              .arg(as->toString()));
        }
    }
}

// Dearer than any money can be: an amount in a currency without decimals, for one of a sibling's, above which two
// decimals were meant. By currency, per whole unit of US dollars or euros; an ordinary rate is ten times smaller.
std::optional<qint64> impossibleRate(const Currency &currency)
{
    static const std::map<QString, qint64> rates{{QStringLiteral("JPY"), 2'000},
                                                 {QStringLiteral("KRW"), 20'000},
                                                 {QStringLiteral("CLP"), 20'000},
                                                 {QStringLiteral("VND"), 500'000}};
    const auto found = rates.find(currency.code());
    return found == rates.end() ? std::nullopt : std::optional(found->second);
}

bool looksLikeCents(const Money &amount, const Money &reference)
{
    const auto rate = impossibleRate(amount.currency());
    const QString code = reference.currency().code();
    const bool isReference = code == QLatin1StringView("USD") || code == QLatin1StringView("EUR");
    return rate && isReference && reference.minor() > 0 &&
           __int128(amount.minor()) * 100 >= __int128(reference.minor()) * *rate;
}

std::vector<Money> amountsOf(const Price &price)
{
    std::vector<Money> amounts{price.unitPrice};
    for (const PriceOverride &one : price.overrides)
        amounts.push_back(one.unitPrice);
    return amounts;
}

void findCents(const std::vector<const Price *> &prices, LintFindings &found)
{
    for (const Price *price : prices) {
        for (const Price *sibling : prices) {
            if (price->billingCycle != sibling->billingCycle)
                continue;
            for (const Money &amount : amountsOf(*price)) {
                for (const Money &reference : amountsOf(*sibling)) {
                    if (looksLikeCents(amount, reference))
                        found.add(LintRule::CentsWithoutCents, price->id.toString(), amount.currency().code(),
                                  Words::tr("%1 has no decimals: %2 stands beside %3. Were two digits too many typed?")
                                      .arg(amount.currency().code(), amount.toString(), reference.toString()));
                }
            }
        }
    }
}

void findSmallAmounts(const Price &price, LintFindings &found)
{
    for (const Money &amount : amountsOf(price)) {
        if (amount.minor() > 0 && amount.minor() <= surelyBelowMinimum(amount.currency()))
            found.add(LintRule::BelowChargeMinimum, price.id.toString(), amount.currency().code(),
                      Words::tr("%1 is below the least that can be charged (70 US cents). Free is allowed.")
                          .arg(amount.toString()));
    }
}

// The cycle that a name speaks of, in words that prices are called by.
std::optional<Interval> namedInterval(const QString &name)
{
    static const std::vector<std::pair<QRegularExpression, Interval>> words = [] {
        const auto word = [](const char *pattern) {
            return QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(QLatin1StringView(pattern)),
                                      QRegularExpression::CaseInsensitiveOption);
        };
        return std::vector<std::pair<QRegularExpression, Interval>>{
            {word("yearly|annual|annually|per year"), Interval::Year},
            {word("monthly|per month"), Interval::Month},
            {word("weekly|per week"), Interval::Week},
            {word("daily|per day"), Interval::Day}};
    }();
    std::optional<Interval> said;
    for (const auto &[pattern, interval] : words) {
        if (!pattern.match(name).hasMatch())
            continue;
        if (said)
            return std::nullopt; // "annual, billed monthly": it says both
        said = interval;
    }
    return said;
}

void findWrongNames(const Price &price, LintFindings &found)
{
    const auto said = namedInterval(lintName(price));
    const auto length = lengthOf(price.billingCycle);
    if (!said || (price.billingCycle && !length))
        return;
    const auto wanted = lengthOf(Period{*said, 1, {}});
    const bool fits = length && length->unit == wanted->unit && length->number == wanted->number;
    if (!fits)
        found.add(LintRule::IntervalMismatch, price.id.toString(), {},
                  price.billingCycle
                      ? Words::tr("It is called “%1”, but is billed every %2 %3.")
                            .arg(lintName(price).left(80))
                            .arg(price.billingCycle->frequency)
                            .arg(intervalText(*price.billingCycle))
                      : Words::tr("It is called “%1”, but is billed once.").arg(lintName(price).left(80)));
}

void findInPrices(const LintCatalog &view, LintFindings &found)
{
    for (const auto &[id, price] : view.prices) {
        if (!price->isActive())
            continue;
        const auto product = view.products.find(price->productId);
        if (product == view.products.end())
            found.add(LintRule::OrphanPrice, id.toString(), price->productId.toString(),
                      Words::tr("Its product is not there. Synchronise the catalog, or archive the price."));
        else if (!isActiveProduct(*product->second))
            found.add(
                LintRule::OrphanPrice, id.toString(), price->productId.toString(),
                Words::tr("Its product “%1” is archived. Archive the price too.").arg(product->second->name.left(80)));
        if (price->trialPeriod && !price->billingCycle)
            found.add(LintRule::TrialWithoutCycle, id.toString(), {}, Words::tr("It has a trial, but is billed once."));
        findSmallAmounts(*price, found);
        findWrongNames(*price, found);
    }
}

// Plans that bring 1 000 credits a month and 12 000 a year agree; what is not billed by months does not compare.
void findInCredits(const LintCatalog &view, const Plan &plan, LintFindings &found)
{
    const PlanPrice *first = nullptr;
    qint64 firstMonths = 0;
    std::vector<PlanPrice> sold = plan.prices;
    std::sort(sold.begin(), sold.end(), [](const PlanPrice &a, const PlanPrice &b) { return a.priceId < b.priceId; });
    for (const PlanPrice &one : sold) {
        const auto price = view.prices.find(one.priceId);
        const auto length = price == view.prices.end() ? std::nullopt : lengthOf(price->second->billingCycle);
        if (!length || length->unit != 2 || length->number <= 0)
            continue;
        if (!first) {
            first = &one;
            firstMonths = length->number;
        } else if (__int128(one.credits) * firstMonths != __int128(first->credits) * length->number) {
            found.add(LintRule::CreditsMismatch, one.priceId.toString(), plan.code,
                      Words::tr("In the plan “%1” it brings %2 credits and %3 brings %4: that is not the same for a "
                                "month.")
                          .arg(plan.code)
                          .arg(one.credits)
                          .arg(first->priceId.toString())
                          .arg(first->credits));
        }
    }
}

void findInPlans(const LintCatalog &view, LintFindings &found)
{
    for (const Plan *plan : view.plans) {
        for (const PlanPrice &one : plan->prices) {
            const auto price = view.prices.find(one.priceId);
            if (price == view.prices.end())
                found.add(LintRule::ArchivedOnPlan, one.priceId.toString(), plan->code,
                          Words::tr("The plan “%1” sells it, but there is no such price.").arg(plan->code));
            else if (!price->second->isActive())
                found.add(LintRule::ArchivedOnPlan, one.priceId.toString(), plan->code,
                          Words::tr("The plan “%1” still sells it, but it is archived.").arg(plan->code));
        }
        findInCredits(view, *plan, found);
    }
}

} // namespace

QString lintRuleName(LintRule rule)
{
    switch (rule) {
    case LintRule::SameProductTwice: return QStringLiteral("same_product_twice");
    case LintRule::MissingCurrency: return QStringLiteral("missing_currency");
    case LintRule::YearlyDearer: return QStringLiteral("yearly_dearer");
    case LintRule::OrphanPrice: return QStringLiteral("orphan_price");
    case LintRule::ArchivedOnPlan: return QStringLiteral("archived_on_plan");
    case LintRule::IntervalMismatch: return QStringLiteral("interval_mismatch");
    case LintRule::CreditsMismatch: return QStringLiteral("credits_mismatch");
    case LintRule::TrialWithoutCycle: return QStringLiteral("trial_without_cycle");
    case LintRule::BelowChargeMinimum: return QStringLiteral("below_charge_minimum");
    case LintRule::CentsWithoutCents: return QStringLiteral("cents_without_cents");
    }
    RK_UNREACHABLE();
}

LintSeverity severityOf(LintRule rule)
{
    switch (rule) {
    case LintRule::OrphanPrice:
    case LintRule::ArchivedOnPlan:
    case LintRule::TrialWithoutCycle:
    case LintRule::BelowChargeMinimum:
    case LintRule::CentsWithoutCents:
    case LintRule::YearlyDearer: return LintSeverity::Mistake;
    case LintRule::SameProductTwice:
    case LintRule::MissingCurrency:
    case LintRule::IntervalMismatch:
    case LintRule::CreditsMismatch: return LintSeverity::Doubt;
    }
    RK_UNREACHABLE();
}

qint64 surelyBelowMinimum(const Currency &currency)
{
    const QString code = currency.code();
    const bool isDear =
        code == QLatin1StringView("EUR") || code == QLatin1StringView("GBP") || code == QLatin1StringView("CHF");
    return isDear ? kChargeMinimumCents / 2 : kChargeMinimumCents;
}

std::vector<LintFinding> lintCatalog(const std::vector<Product> &products, const std::vector<Price> &prices,
                                     const std::vector<Plan> &plans)
{
    const LintCatalog view = lintViewOf(products, prices, plans);
    LintFindings found;
    findSameProducts(view, found);
    for (const auto &[product, active] : view.active) {
        findMissingCurrencies(active, found);
        findDearerYears(active, found);
        findCents(active, found);
    }
    findInPrices(view, found);
    findInPlans(view, found);
    return std::move(found).sorted();
}

} // namespace reckoner::catalog
