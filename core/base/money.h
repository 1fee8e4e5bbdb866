// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Money is an integer count of a currency's smallest unit. No double anywhere, every division names its rounding,
// mixing currencies is an Error and overflow is never silent. Exponents are ISO 4217's; display is the ui's business.
// Plain values, any thread. Provider amounts are strings of such integers (reference/paddle.md §1.4).

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <vector>

namespace reckoner {

// A three-letter ISO 4217 code with its exponent. The empty currency is only the start value of a Money.
class Currency
{
public:
    constexpr Currency() = default;
    // Errors: Invalid for anything that is not a currency of ISO 4217.
    static Result<Currency> fromCode(QByteArrayView code);
    static Result<Currency> fromCode(const QString &code);
    // For codes written in our own source: asserts that it exists.
    static Currency of(const char *code);

    QString code() const;
    QByteArray codeUtf8() const;
    // Digits behind the decimal point: 2 for USD, 0 for JPY, 3 for KWD.
    int exponent() const { return m_exponent; }
    bool isEmpty() const { return m_code[0] == 0; }
    auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_code{};
    qint8 m_exponent = 0;
};

enum class Rounding { HalfUp, HalfDown, HalfEven, TowardZero, AwayFromZero };

class Money
{
public:
    Money() = default; // zero of no currency
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    // The provider's form: an optional minus and digits, nothing else; "-0", "+1", "1e3", "12.34" and " 1" are
    // Invalid, as is what does not fit 64 bits.
    static Result<Money> parseMinor(QByteArrayView text, Currency currency);

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    // The provider's form again.
    QByteArray minorUtf8() const { return QByteArray::number(m_minor); }
    // "14.83 USD": plain, locale-free, for logs, --json and tests. The ui formats with QLocale.
    QString toString() const;

    Result<Money> plus(Money other) const;    // Errors: Invalid (other currency, overflow)
    Result<Money> minus(Money other) const;   // Errors: as plus
    Result<Money> times(qint64 factor) const; // Errors: Invalid (overflow)
    Result<Money> negated() const { return times(-1); }

    // Shares of the amount in proportion to the weights, by largest remainder: the sum is kept, each share is within
    // one unit of exact, ties go to the earlier weight, and the sign does not change who gets more.
    // Errors: Invalid for no weights, a negative weight, or weights that sum to nothing.
    Result<std::vector<Money>> allocate(const std::vector<qint64> &weights) const;

    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

// Sum of amounts of one currency; zero of the currency given when there are none. Errors: as Money::plus.
Result<Money> sum(const std::vector<Money> &amounts, Currency currency);

// numerator / denominator rounded; denominator > 0 asserted. HalfUp and HalfDown are about the size, so that -x rounds
// to the negative of what x rounds to.
__int128 divideRounded(__int128 numerator, __int128 denominator, Rounding rounding);
// Does it fit 64 bits?
bool fitsMinor(__int128 value);

} // namespace reckoner
