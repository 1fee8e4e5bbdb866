// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/quote.h"

#include "core/base/words.h"

#include <algorithm>

namespace reckoner::pricing {

namespace {

Error quoteError(const QString &message)
{
    return Error{ErrorKind::Invalid, message, {}, {}};
}

Result<void> checkAmount(const PriceList &list, qint64 credits)
{
    if (list.stepCredits < 1 || list.unitCredits < 1 || list.minimumCredits < 1)
        return quoteError(Words::tr("This price list has no amounts for sale. Correct its minimum, step and unit."));
    if (credits < list.minimumCredits)
        return quoteError(
            Words::tr("%1 credits are below the minimum. Ask for %2 or more.").arg(credits).arg(list.minimumCredits));
    if (credits > list.maximumCredits)
        return quoteError(
            Words::tr("%1 credits are above the maximum. Ask for %2 or fewer.").arg(credits).arg(list.maximumCredits));
    if ((credits - list.minimumCredits) % list.stepCredits != 0) {
        const qint64 below = *amountForSale(list, credits);
        const bool more = list.maximumCredits - below >= list.stepCredits;
        return quoteError((more ? Words::tr("%1 credits are not for sale in steps of %2. Ask for %3 or %4.")
                                      .arg(credits)
                                      .arg(list.stepCredits)
                                      .arg(below)
                                      .arg(below + list.stepCredits)
                                : Words::tr("%1 credits are not for sale in steps of %2. Ask for %3.")
                                      .arg(credits)
                                      .arg(list.stepCredits)
                                      .arg(below)));
    }
    return {};
}

// Index of the first tier of the plan that has the amount.
std::optional<size_t> tierFor(const PriceList &list, QuoteRequest request)
{
    for (size_t i = 0; i < list.tiers.size(); ++i) {
        const Tier &tier = list.tiers[i];
        if (tier.plan == request.plan && tier.fromCredits <= request.credits && request.credits <= tier.toCredits)
            return i;
    }
    return std::nullopt;
}

// (flat + credits × rate / per) × months, rounded once. Nothing when it does not fit or the tier is no good.
std::optional<qint64> tierTotal(const Tier &tier, qint64 credits, qint64 months)
{
    if (tier.perCredits < 1 || tier.rateMinor < 0 || tier.flatMinor < 0)
        return std::nullopt;
    __int128 product = 0, numerator = 0;
    if (__builtin_mul_overflow(__int128(credits), __int128(tier.rateMinor), &product) ||
        __builtin_add_overflow(product, __int128(tier.flatMinor) * tier.perCredits, &numerator) ||
        __builtin_mul_overflow(numerator, __int128(months), &numerator))
        return std::nullopt;
    const __int128 total = divideRounded(numerator, tier.perCredits, Rounding::HalfUp);
    return fitsMinor(total) ? std::optional(qint64(total)) : std::nullopt;
}

struct ReferencePrice {
    Reference reference = Reference::None;
    qint64 minor = 0;
};

ReferencePrice referenceFor(const PriceList &list, QuoteRequest request)
{
    const bool pack = request.plan == Plan::PayAsYouGo;
    const Plan plan = request.plan == Plan::Year ? Plan::Month : Plan::PayAsYouGo;
    const auto index = tierFor(list, {plan, pack ? list.minimumCredits : request.credits});
    if (!index)
        return {};
    Tier tier = list.tiers[*index];
    if (pack)
        tier.flatMinor = 0; // its rate alone: a fixed part is not paid for each credit
    const auto total = tierTotal(tier, request.credits, monthsOf(request.plan));
    if (!total || *total == 0)
        return {};
    return {pack                         ? Reference::SmallestPack
            : request.plan == Plan::Year ? Reference::MonthlyBills
                                         : Reference::SinglePacks,
            *total};
}

Result<Quote> quoteTooLarge()
{
    return quoteError(Words::tr("This amount costs more than can be counted. Ask for fewer credits, or correct the "
                                "rates of the price list."));
}

} // namespace

QString referenceText(Reference reference)
{
    switch (reference) {
    case Reference::None: return QStringLiteral("none");
    case Reference::SmallestPack: return QStringLiteral("smallest_pack");
    case Reference::SinglePacks: return QStringLiteral("single_packs");
    case Reference::MonthlyBills: return QStringLiteral("monthly_bills");
    }
    RK_UNREACHABLE();
}

Result<Quote> quote(const PriceList &list, QuoteRequest request)
{
    RK_TRY(checkAmount(list, request.credits));
    Quote made;
    made.version = list.version;
    made.plan = request.plan;
    made.credits = request.credits;
    if (request.plan != Plan::PayAsYouGo) {
        if (request.credits % list.unitCredits != 0)
            return quoteError(Words::tr("%1 credits are not a whole quantity of %2 each. Ask for a multiple of %2.")
                                  .arg(request.credits)
                                  .arg(list.unitCredits));
        made.quantity = request.credits / list.unitCredits;
    }
    const auto index = tierFor(list, request);
    if (!index)
        return quoteError(Words::tr("The price list has no tier for %1 credits (%2). Add one that covers it.")
                              .arg(QString::number(request.credits), planText(request.plan)));
    made.tier = *index;
    const int months = monthsOf(request.plan);
    const auto total = tierTotal(list.tiers[*index], request.credits, months);
    if (!total || __builtin_mul_overflow(request.credits, qint64(months), &made.grantedCredits))
        return quoteTooLarge();
    made.total = Money(*total, list.currency);
    const ReferencePrice reference = referenceFor(list, request);
    made.reference = reference.reference;
    made.referenceTotal = Money(reference.minor, list.currency);
    if (reference.reference == Reference::None)
        return made;
    const qint64 saving = reference.minor - *total; // both are non-negative
    const __int128 permille = __int128(saving) * 1000 / reference.minor;
    made.saving = Money(saving, list.currency);
    made.savingPermille = int(std::clamp<__int128>(permille, std::numeric_limits<int>::min(), 1000));
    return made;
}

Result<Quote> quoteQuantity(const PriceList &list, Plan plan, qint64 quantity)
{
    qint64 credits = 0;
    if (quantity < 1)
        return quoteError(Words::tr("A quantity is 1 or more."));
    if (__builtin_mul_overflow(quantity, list.unitCredits, &credits))
        return quoteTooLarge();
    return quote(list, {plan, credits});
}

} // namespace reckoner::pricing
