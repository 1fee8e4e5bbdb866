// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/arithmetic.h"

#include <algorithm>
#include <numeric>

namespace reckoner::sandbox::paddle {

namespace {

using Wide = __int128;

// Both for numerator >= 0 and denominator > 0.
qint64 halfUp(Wide numerator, Wide denominator)
{
    return qint64((numerator * 2 + denominator) / (denominator * 2));
}

qint64 halfDown(Wide numerator, Wide denominator)
{
    return qint64((numerator * 2 + denominator - 1) / (denominator * 2));
}

// The line's price after discount, times Rate::kWhole, for a quantity >= 0.
Wide discountedBase(const LineInput &line, qint64 quantity, qint64 discountMinor)
{
    return Wide(line.unitMinor) * quantity * line.proration.hundredThousandths - Wide(discountMinor) * Rate::kWhole;
}

Totals positiveAmounts(const LineInput &line, qint64 quantity, qint64 discountMinor)
{
    const Wide base = std::max<Wide>(discountedBase(line, quantity, discountMinor), 0);
    const Wide whole = Rate::kWhole;
    const Wide withTax = whole + line.tax.hundredThousandths;
    Totals amounts;
    qint64 net = 0;
    if (line.basis == TaxBasis::Exclusive) {
        net = halfUp(base, whole);
        amounts.total = halfDown(base * withTax, whole * whole);
        amounts.discount = discountMinor;
    } else {
        net = halfUp(base, withTax);
        amounts.total = halfDown(base, whole);
        amounts.discount = halfUp(Wide(discountMinor) * whole, withTax);
    }
    // Half up beside half down would make a tax of -1 out of a tie where there is no tax at all.
    if (line.tax.hundredThousandths == 0)
        amounts.total = net;
    amounts.tax = amounts.total - net;
    amounts.subtotal = net + amounts.discount;
    return amounts;
}

} // namespace

QByteArray Rate::text() const
{
    const qint64 size = std::abs(hundredThousandths);
    QByteArray text = QByteArray::number(size / kWhole);
    if (const qint64 fraction = size % kWhole) {
        QByteArray digits = QByteArray::number(fraction).rightJustified(5, '0');
        while (digits.endsWith('0'))
            digits.chop(1);
        text += '.' + digits;
    }
    return hundredThousandths < 0 ? '-' + text : text;
}

Totals &operator+=(Totals &sum, const Totals &more)
{
    sum.subtotal += more.subtotal;
    sum.discount += more.discount;
    sum.tax += more.tax;
    sum.total += more.total;
    return sum;
}

Rate prorationRate(Instant periodStart, Instant changedAt, Instant periodEnd)
{
    const qint64 whole = periodEnd.minutes() - periodStart.minutes();
    const qint64 left = periodEnd.minutes() - changedAt.minutes();
    if (left <= 0)
        return Rate{0};
    if (whole <= 0 || left >= whole)
        return Rate::whole();
    return Rate{halfUp(Wide(left) * Rate::kWhole, whole)};
}

Totals lineAmounts(const LineInput &line)
{
    Totals amounts = positiveAmounts(line, std::abs(line.quantity), line.discountMinor);
    if (line.quantity < 0)
        amounts = Totals{-amounts.subtotal, -amounts.discount, -amounts.tax, -amounts.total};
    return amounts;
}

Totals unitAmounts(const LineInput &line)
{
    const qint64 quantity = std::max<qint64>(std::abs(line.quantity), 1);
    return positiveAmounts(line, 1, halfUp(line.discountMinor, quantity));
}

qint64 lineBaseMinor(const LineInput &line)
{
    return halfUp(discountedBase(line, std::abs(line.quantity), 0), Rate::kWhole);
}

std::vector<qint64> shareDiscount(qint64 discountMinor, const std::vector<qint64> &weights)
{
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    std::vector<qint64> shares(weights.size(), 0);
    if (sum == 0)
        return shares;
    const qint64 amount = qint64(std::min<Wide>(discountMinor, sum));
    std::vector<std::pair<Wide, size_t>> remainders;
    qint64 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide(amount) * weights[i];
        shares[i] = qint64(exact / sum);
        given += shares[i];
        remainders.emplace_back(exact % sum, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; given < amount; ++i, ++given)
        ++shares[remainders[i].second];
    return shares;
}

qint64 percentOf(qint64 baseMinor, qint64 percentHundredths)
{
    return halfUp(Wide(baseMinor) * percentHundredths, 10'000);
}

std::optional<qint64> parsePercentHundredths(QByteArrayView text)
{
    qint64 value = 0;
    int decimals = -1;
    int digits = 0;
    for (const char c : text) {
        if (c == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if (c >= '0' && c <= '9' && decimals < 2 && digits < 5) {
            value = value * 10 + (c - '0');
            ++digits;
            decimals += decimals >= 0 ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < 2; ++i)
        value *= 10;
    return value >= 1 && value <= 10'000 ? std::optional(value) : std::nullopt;
}

TransactionTotals transactionTotals(const Totals &sum, qint64 creditAvailable)
{
    TransactionTotals totals;
    static_cast<Totals &>(totals) = sum;
    totals.credit = std::clamp<qint64>(creditAvailable, 0, std::max<qint64>(sum.total, 0));
    totals.creditToBalance = std::max<qint64>(-sum.total, 0);
    totals.grandTotal = std::max<qint64>(sum.total - totals.credit, 0);
    totals.balance = totals.grandTotal;
    return totals;
}

qint64 transactionFee(qint64 totalMinor, qint64 fixedMinor)
{
    if (totalMinor <= 0)
        return 0;
    return halfUp(Wide(totalMinor) * 5 + Wide(fixedMinor) * 100, 100);
}

Totals splitGross(qint64 grossMinor, Rate tax)
{
    const qint64 size = std::abs(grossMinor);
    const qint64 net = halfUp(Wide(size) * Rate::kWhole, Rate::kWhole + tax.hundredThousandths);
    const qint64 sign = grossMinor < 0 ? -1 : 1;
    return Totals{sign * net, 0, sign * (size - net), sign * size};
}

qint64 scaled(qint64 amountMinor, qint64 numerator, qint64 denominator)
{
    const qint64 size = halfUp(Wide(std::abs(amountMinor)) * numerator, denominator);
    return amountMinor < 0 ? -size : size;
}

} // namespace reckoner::sandbox::paddle
