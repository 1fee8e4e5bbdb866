// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/proration.h"

#include "core/base/words.h"

#include <algorithm>
#include <limits>

namespace reckoner::subscriptions {

namespace {

using Wide = __int128;

constexpr qint64 kRateWhole = 100'000; // five decimals
constexpr qsizetype kTaxDecimals = 9;
constexpr qsizetype kTaxDigitsBeforePoint = 3; // 999 times the price is more than any tax

Error prorationError(const QString &message)
{
    return {ErrorKind::Invalid, message, QString(), {}};
}

Error prorationOverflow()
{
    return prorationError(Words::tr("The amount of a line is too large to be worked out exactly."));
}

bool multiply(Wide &value, Wide factor)
{
    return !__builtin_mul_overflow(value, factor, &value);
}

// What is shown of a line: net after the discount, and gross.
struct Shown {
    qint64 net = 0;
    qint64 gross = 0;
};

// base / kRateWhole is the line after its discount, in its own tax basis and never negative.
Result<Shown> shownAmounts(Wide base, const LineInput &line)
{
    const Wide withTax = Wide(line.tax.denominator) + line.tax.numerator;
    Wide net = 0;
    Wide gross = 0;
    switch (line.inclusion) {
    case TaxInclusion::External: {
        Wide taxed = base;
        if (!multiply(taxed, withTax) || taxed > std::numeric_limits<Wide>::max() / 4)
            return prorationOverflow();
        net = divideRounded(base, kRateWhole, Rounding::HalfUp);
        gross = divideRounded(taxed, Wide(kRateWhole) * line.tax.denominator, Rounding::HalfDown);
        break;
    }
    case TaxInclusion::Internal: {
        Wide untaxed = base;
        if (!multiply(untaxed, line.tax.denominator) || untaxed > std::numeric_limits<Wide>::max() / 4)
            return prorationOverflow();
        net = divideRounded(untaxed, kRateWhole * withTax, Rounding::HalfUp);
        gross = divideRounded(base, kRateWhole, Rounding::HalfDown);
        break;
    }
    }
    // Half up beside half down would make a tax of -1 out of a tie where there is no tax.
    if (line.tax.numerator == 0)
        gross = net;
    if (!fitsMinor(net) || !fitsMinor(gross))
        return prorationOverflow();
    return Shown{qint64(net), qint64(gross)};
}

Result<void> checkLine(const LineInput &line)
{
    const Currency currency = line.unitPrice.currency();
    if (line.discount.isNegative())
        return prorationError(Words::tr("A discount cannot be negative."));
    if (line.discount != Money() && line.discount.currency() != currency)
        return prorationError(Words::tr("A discount in %1 cannot be taken from a price in %2.")
                                  .arg(line.discount.currency().code(), currency.code()));
    if (line.tax.numerator < 0 || line.tax.denominator <= 0)
        return prorationError(Words::tr("A tax rate cannot be negative."));
    if (line.rate && (line.rate->hundredThousandths < 0 || line.rate->hundredThousandths > kRateWhole))
        return prorationError(Words::tr("A proration rate lies between 0 and 1."));
    return {};
}

} // namespace

QString Rate::toString() const
{
    QByteArray digits = QByteArray::number(hundredThousandths % qint32(kRateWhole)).rightJustified(5, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    const QByteArray whole = QByteArray::number(hundredThousandths / qint32(kRateWhole));
    return QString::fromLatin1(digits.isEmpty() ? whole : whole + '.' + digits);
}

Result<TaxRate> TaxRate::parse(QByteArrayView text)
{
    const auto invalid = [&] {
        return prorationError(Words::tr("“%1” is not a tax rate such as 0.08875.")
                                  .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))));
    };
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView decimals = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > kTaxDigitsBeforePoint || decimals.size() > kTaxDecimals ||
        (point >= 0 && decimals.isEmpty()))
        return invalid();
    TaxRate rate;
    for (const QByteArrayView part : {whole, decimals}) {
        for (const char c : part) {
            if (c < '0' || c > '9')
                return invalid();
            rate.numerator = rate.numerator * 10 + (c - '0');
        }
    }
    for (qsizetype i = 0; i < decimals.size(); ++i)
        rate.denominator *= 10;
    while (rate.denominator > 1 && rate.numerator % 10 == 0) { // one form for 0.2 and 0.20
        rate.numerator /= 10;
        rate.denominator /= 10;
    }
    return rate;
}

Result<ProrationRate> prorationRate(const ProrationWindow &window)
{
    ProrationRate rate;
    rate.minutesInPeriod = window.periodEnd.minutes() - window.periodStart.minutes();
    rate.minutesLeft = window.periodEnd.minutes() - window.changeAt.minutes();
    if (rate.minutesInPeriod <= 0)
        return prorationError(Words::tr("The billing period from %1 to %2 is empty.")
                                  .arg(window.periodStart.toString(), window.periodEnd.toString()));
    if (window.changeAt < window.periodStart || window.changeAt > window.periodEnd)
        return prorationError(
            Words::tr("%1 lies outside the billing period from %2 to %3.")
                .arg(window.changeAt.toString(), window.periodStart.toString(), window.periodEnd.toString()));
    rate.rate.hundredThousandths =
        qint32(divideRounded(Wide(rate.minutesLeft) * kRateWhole, rate.minutesInPeriod, Rounding::HalfUp));
    return rate;
}

Result<LineAmounts> lineAmounts(const LineInput &line)
{
    RK_TRY(checkLine(line));
    const Currency currency = line.unitPrice.currency();
    Wide base = Wide(line.unitPrice.minor()) * line.quantity;
    const bool negative = base < 0;
    if (negative)
        base = -base;
    if (!multiply(base, line.rate ? line.rate->hundredThousandths : kRateWhole))
        return prorationOverflow();
    base -= Wide(line.discount.minor()) * kRateWhole;
    if (base < 0)
        return prorationError(Words::tr("The discount of %1 is larger than the line.").arg(line.discount.toString()));
    RK_TRY_ASSIGN(const Shown shown, shownAmounts(base, line));
    qint64 subtotal = 0;
    if (__builtin_add_overflow(shown.net, line.discount.minor(), &subtotal))
        return prorationOverflow();
    const qint64 sign = negative ? -1 : 1;
    return LineAmounts{Money(sign * subtotal, currency), Money(sign * line.discount.minor(), currency),
                       Money(sign * (shown.gross - shown.net), currency), Money(sign * shown.gross, currency)};
}

Result<LineAmounts> unitAmounts(const LineInput &line)
{
    LineInput unit = line;
    unit.quantity = 1;
    unit.discount = Money();
    return lineAmounts(unit);
}

Result<LineAmounts> proratedAdjustment(Money originalTotal, Rate rate, TaxRate tax)
{
    if (tax.numerator < 0 || tax.denominator <= 0)
        return prorationError(Words::tr("A tax rate cannot be negative."));
    if (rate.hundredThousandths < 0)
        return prorationError(Words::tr("A proration rate cannot be negative."));
    const Wide amount =
        divideRounded(Wide(originalTotal.minor()) * rate.hundredThousandths, kRateWhole, Rounding::HalfUp);
    if (!fitsMinor(amount))
        return prorationOverflow();
    const Wide subtotal =
        divideRounded(amount * tax.denominator, Wide(tax.denominator) + tax.numerator, Rounding::HalfUp);
    const Currency currency = originalTotal.currency();
    return LineAmounts{Money(qint64(subtotal), currency), Money(0, currency),
                       Money(qint64(amount - subtotal), currency), Money(qint64(amount), currency)};
}

} // namespace reckoner::subscriptions
