// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/words.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace reckoner {

namespace {

// ISO 4217 active codes whose exponent is not 2 stand in the second and third line; the rest have 2 digits.
constexpr const char *kTwoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL";
constexpr const char *kNoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr const char *kThreeDigits = "BHD IQD JOD KWD LYD OMR TND";

bool lists(const char *codes, QByteArrayView code)
{
    for (const char *at = codes; *at != 0; at += at[3] == ' ' ? 4 : 3) {
        if (QByteArrayView(at, 3) == code)
            return true;
    }
    return false;
}

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, QString(), {}};
}

Error overflow()
{
    return invalid(Words::tr("The amount is too large to be represented exactly."));
}

} // namespace

Result<Currency> Currency::fromCode(QByteArrayView code)
{
    int exponent = -1;
    if (code.size() == 3) {
        if (lists(kTwoDigits, code))
            exponent = 2;
        else if (lists(kNoDigits, code))
            exponent = 0;
        else if (lists(kThreeDigits, code))
            exponent = 3;
    }
    if (exponent < 0)
        return invalid(Words::tr("“%1” is not a currency of ISO 4217.")
                           .arg(QString::fromUtf8(code.first(std::min<qsizetype>(code.size(), 16)))));
    Currency currency;
    std::copy(code.begin(), code.end(), currency.m_code.begin());
    currency.m_exponent = qint8(exponent);
    return currency;
}

Result<Currency> Currency::fromCode(const QString &code)
{
    return fromCode(QByteArrayView(code.toUtf8()));
}

Currency Currency::of(const char *code)
{
    return fromCode(QByteArrayView(code)).value();
}

QByteArray Currency::codeUtf8() const
{
    return isEmpty() ? QByteArray() : QByteArray(m_code.data(), 3);
}

QString Currency::code() const
{
    return QString::fromLatin1(codeUtf8());
}

Result<Money> Money::parseMinor(QByteArrayView text, Currency currency)
{
    const bool negative = text.startsWith('-');
    const QByteArrayView digits = negative ? text.sliced(1) : text;
    const bool digitsOnly = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.isEmpty() || digits.size() > 19 || !digitsOnly || (negative && digits == "0"))
        return invalid(Words::tr("“%1” is not an amount in the smallest unit.")
                           .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))));
    __int128 value = 0;
    for (char c : digits)
        value = value * 10 + (c - '0');
    if (negative)
        value = -value;
    if (!fitsMinor(value))
        return overflow();
    return Money(qint64(value), currency);
}

QString Money::toString() const
{
    QByteArray digits = QByteArray::number(m_minor < 0 ? 0 - quint64(m_minor) : quint64(m_minor));
    if (const int exponent = m_currency.exponent(); exponent > 0) {
        digits = digits.rightJustified(exponent + 1, '0');
        digits.insert(digits.size() - exponent, '.');
    }
    return QString::fromLatin1((m_minor < 0 ? "-" : "") + digits + (m_currency.isEmpty() ? "" : " ") +
                               m_currency.codeUtf8());
}

Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return invalid(Words::tr("%1 and %2 cannot be added.").arg(toString(), other.toString()));
    qint64 minor = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &minor))
        return overflow();
    return Money(minor, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return invalid(Words::tr("%2 cannot be taken from %1.").arg(toString(), other.toString()));
    qint64 minor = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &minor))
        return overflow();
    return Money(minor, m_currency);
}

Result<Money> Money::times(qint64 factor) const
{
    qint64 minor = 0;
    if (__builtin_mul_overflow(m_minor, factor, &minor))
        return overflow();
    return Money(minor, m_currency);
}

Result<std::vector<Money>> Money::allocate(const std::vector<qint64> &weights) const
{
    const __int128 total = std::accumulate(weights.begin(), weights.end(), __int128(0));
    if (total <= 0 || std::any_of(weights.begin(), weights.end(), [](qint64 w) { return w < 0; }))
        return invalid(Words::tr("An amount can only be shared by weights that are not negative and not all zero."));
    if (total > std::numeric_limits<qint64>::max())
        return overflow();
    const __int128 size = m_minor < 0 ? -__int128(m_minor) : __int128(m_minor);
    std::vector<__int128> sizes; // of the shares, without the sign: the smallest int64 has no positive twin
    std::vector<std::pair<__int128, size_t>> remainders;
    __int128 left = size;
    for (size_t i = 0; i < weights.size(); ++i) {
        const __int128 product = size * weights[i];
        sizes.push_back(product / total);
        left -= sizes.back();
        remainders.emplace_back(product % total, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    RK_ASSERT(left >= 0 && left <= __int128(remainders.size()));
    for (__int128 i = 0; i < left; ++i)
        sizes[remainders[size_t(i)].second] += 1;
    std::vector<Money> shares;
    for (const __int128 share : sizes)
        shares.emplace_back(qint64(m_minor < 0 ? -share : share), m_currency);
    return shares;
}

Result<Money> sum(const std::vector<Money> &amounts, Currency currency)
{
    Money total(0, currency);
    for (const Money &amount : amounts) {
        RK_TRY_ASSIGN(total, total.plus(amount));
    }
    return total;
}

__int128 divideRounded(__int128 numerator, __int128 denominator, Rounding rounding)
{
    RK_ASSERT(denominator > 0);
    const bool negative = numerator < 0;
    const __int128 size = negative ? -numerator : numerator;
    __int128 quotient = size / denominator;
    const __int128 remainder = size % denominator;
    const __int128 twice = remainder * 2;
    bool up = false;
    switch (rounding) {
    case Rounding::HalfUp: up = twice >= denominator; break;
    case Rounding::HalfDown: up = twice > denominator; break;
    case Rounding::HalfEven: up = twice > denominator || (twice == denominator && quotient % 2 == 1); break;
    case Rounding::TowardZero: up = false; break;
    case Rounding::AwayFromZero: up = remainder != 0; break;
    }
    if (up)
        ++quotient;
    return negative ? -quotient : quotient;
}

bool fitsMinor(__int128 value)
{
    return value >= std::numeric_limits<qint64>::min() && value <= std::numeric_limits<qint64>::max();
}

} // namespace reckoner
