// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/pricing.h"

#include "core/base/instant.h"

#include <QSet>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecimals = 12; // of unit_amount_decimal
constexpr qint64 kScale = 1'000'000'000'000;

// Minor units × 10^12.
__int128 scaledAmount(const QString &decimal)
{
    const auto point = decimal.indexOf(u'.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    const QString part = point < 0 ? QString() : decimal.mid(point + 1);
    return __int128(whole.toLongLong()) * kScale + part.leftJustified(kDecimals, u'0').toLongLong();
}

qint64 roundedHalfUp(__int128 scaled)
{
    return qint64((scaled + kScale / 2) / kScale);
}

__int128 floorDivided(__int128 a, __int128 b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

__int128 tierTotal(const Price &price, const PriceAmounts &amounts, qint64 quantity)
{
    __int128 total = 0;
    qint64 from = 0;
    for (const Tier &tier : amounts.tiers) {
        const qint64 until = tier.upTo ? std::min(*tier.upTo, quantity) : quantity;
        const bool isLast = !tier.upTo || quantity <= *tier.upTo;
        if (price.tiersMode == u"volume"_s) {
            if (isLast)
                return scaledAmount(tier.flatAmount) + scaledAmount(tier.unitAmount) * quantity;
            continue;
        }
        total += scaledAmount(tier.flatAmount) + scaledAmount(tier.unitAmount) * (until - from);
        from = until;
        if (isLast)
            break;
    }
    return total;
}

} // namespace

QString plainDecimal(const QString &decimal)
{
    QString out = decimal;
    if (out.contains(u'.')) {
        while (out.endsWith(u'0'))
            out.chop(1);
        if (out.endsWith(u'.'))
            out.chop(1);
    }
    while (out.size() > 1 && out.startsWith(u'0') && out[1] != u'.')
        out.remove(0, 1);
    return out;
}

std::optional<qint64> wholeMinor(const QString &decimal)
{
    if (decimal.isEmpty() || plainDecimal(decimal).contains(u'.'))
        return std::nullopt;
    return plainDecimal(decimal).toLongLong();
}

std::vector<qint64> couponDiscounts(const Coupon &coupon, const std::vector<qint64> &amounts)
{
    std::vector<qint64> discounts;
    qint64 left = coupon.amountOff;
    for (const qint64 amount : amounts) {
        if (amount <= 0) {
            discounts.push_back(0);
        } else if (!coupon.percentOff.isEmpty()) {
            discounts.push_back(roundedHalfUp(scaledAmount(coupon.percentOff) * amount / 100));
        } else {
            discounts.push_back(std::min(left, amount));
            left -= discounts.back();
        }
    }
    return discounts;
}

std::optional<CurrencyRule> currencyRule(const QString &code)
{
    static const QSet<QString> none{u"bif"_s, u"clp"_s, u"djf"_s, u"gnf"_s, u"jpy"_s, u"kmf"_s, u"krw"_s, u"mga"_s,
                                    u"pyg"_s, u"rwf"_s, u"vnd"_s, u"vuv"_s, u"xaf"_s, u"xof"_s, u"xpf"_s};
    static const QSet<QString> three{u"bhd"_s, u"jod"_s, u"kwd"_s, u"omr"_s, u"tnd"_s};
    static const std::map<QString, qint64> two{
        {u"usd"_s, 50},   {u"eur"_s, 50},  {u"gbp"_s, 30},  {u"aud"_s, 50},    {u"cad"_s, 50},   {u"chf"_s, 50},
        {u"inr"_s, 50},   {u"nzd"_s, 50},  {u"sgd"_s, 50},  {u"brl"_s, 50},    {u"aed"_s, 200},  {u"bgn"_s, 100},
        {u"czk"_s, 1500}, {u"dkk"_s, 250}, {u"hkd"_s, 400}, {u"huf"_s, 17500}, {u"mxn"_s, 1000}, {u"myr"_s, 200},
        {u"nok"_s, 300},  {u"pln"_s, 200}, {u"ron"_s, 200}, {u"sek"_s, 300},   {u"thb"_s, 1000}, {u"zar"_s, 50},
        {u"ars"_s, 50},   {u"cop"_s, 50},  {u"cny"_s, 50},  {u"ils"_s, 50},    {u"try"_s, 50},   {u"uah"_s, 50},
        {u"idr"_s, 50},   {u"php"_s, 50},  {u"twd"_s, 50}};
    if (none.contains(code))
        return CurrencyRule{.exponent = 0, .minimumCharge = 50};
    if (three.contains(code))
        return CurrencyRule{.exponent = 3, .minimumCharge = 100, .divisibleBy = 10};
    if (code == u"isk"_s || code == u"ugx"_s) // passed times 100
        return CurrencyRule{.minimumCharge = 100, .divisibleBy = 100};
    const auto at = two.find(code);
    return at == two.end() ? std::nullopt : std::optional(CurrencyRule{.minimumCharge = at->second});
}

const PriceAmounts *amountsIn(const Price &price, const QString &currency)
{
    if (currency == price.currency)
        return &price.amounts;
    const auto at = price.currencyOptions.find(currency);
    return at == price.currencyOptions.end() ? nullptr : &at->second;
}

qint64 priceTotal(const Price &price, const QString &currency, qint64 quantity)
{
    const PriceAmounts *amounts = amountsIn(price, currency);
    RK_ASSERT(amounts);
    if (price.recurring && price.recurring->isMetered)
        return 0; // no usage is reported here
    qint64 units = quantity;
    if (price.divideBy > 0)
        units = price.roundsUp ? (quantity + price.divideBy - 1) / price.divideBy : quantity / price.divideBy;
    return roundedHalfUp(price.tiersMode.isEmpty() ? scaledAmount(amounts->unitAmount) * units
                                                   : tierTotal(price, *amounts, units));
}

qint64 cyclesAfter(qint64 anchor, const Recurring &recurring, int count)
{
    const Instant from = Instant::fromSeconds(anchor);
    const int steps = recurring.count * count;
    switch (recurring.interval) {
    case Interval::Day: return from.plusDays(steps).seconds();
    case Interval::Week: return from.plusDays(7 * steps).seconds();
    case Interval::Month: return from.plusMonths(steps).seconds();
    case Interval::Year: return from.plusYears(steps).seconds();
    }
    RK_UNREACHABLE();
}

qint64 nextBoundary(qint64 anchor, const Recurring &recurring, qint64 after)
{
    const qint64 oneCycle = cyclesAfter(anchor, recurring, 1) - anchor;
    int count = int((after - anchor) / oneCycle) - 1;
    while (cyclesAfter(anchor, recurring, count) <= after)
        ++count;
    while (cyclesAfter(anchor, recurring, count - 1) > after)
        --count;
    return cyclesAfter(anchor, recurring, count);
}

bool isCycleTooLong(const Recurring &recurring)
{
    switch (recurring.interval) {
    case Interval::Day: return recurring.count > 1095;
    case Interval::Week: return recurring.count > 156;
    case Interval::Month: return recurring.count > 36;
    case Interval::Year: return recurring.count > 3;
    }
    RK_UNREACHABLE();
}

qint64 prorated(qint64 amount, Span period, qint64 at, Rules::Ties ties)
{
    const __int128 length = period.end - period.start;
    RK_ASSERT(length > 0);
    const __int128 left = std::clamp<qint64>(period.end - at, 0, period.end - period.start);
    const __int128 share = __int128(amount) * left;
    switch (ties) {
    case Rules::Ties::Floor: return qint64(floorDivided(share, length));
    case Rules::Ties::Up: return qint64(floorDivided(2 * share + length, 2 * length));
    case Rules::Ties::TowardNegative: return qint64(-floorDivided(length - 2 * share, 2 * length)); // ceil(x - 1/2)
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::sandbox::stripe
