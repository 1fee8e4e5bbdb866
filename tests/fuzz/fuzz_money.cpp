// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts: up to the first space a currency code, then the provider's text. What is read must be written the same, but
// for zeros in front, and no arithmetic on it may wrap.
#include "core/base/money.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;

namespace {

QByteArray withoutLeadingZeros(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    QByteArrayView digits = negative ? text.sliced(1) : text;
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    const bool isZero = digits == QByteArrayView("0");
    return (negative && !isZero ? "-" : "") + digits.toByteArray();
}

void checkArithmetic(Money amount)
{
    if (const Result<Money> twice = amount.plus(amount)) {
        RK_ASSERT(twice->minus(amount).value() == amount);
        RK_ASSERT(amount.times(2).value() == *twice);
    }
    if (const Result<Money> negated = amount.negated())
        RK_ASSERT(amount.plus(*negated).value().isZero());
    const Result<std::vector<Money>> shares = amount.allocate({3, 0, 1, 7});
    RK_ASSERT(shares.has_value() && shares->size() == 4);
    __int128 total = 0;
    for (const Money share : *shares)
        total += share.minor();
    RK_ASSERT(total == amount.minor() && (*shares)[1].isZero());
}

} // namespace

RK_FUZZ_TARGET(money)
{
    const qsizetype space = bytes.indexOf(' ');
    const Result<Currency> named = Currency::fromCode(space < 0 ? QByteArrayView() : bytes.first(space));
    const QByteArrayView text = bytes.sliced(space + 1);
    const Currency currency = named ? *named : Currency();
    const Result<Money> amount = Money::parseMinor(text, currency);
    if (!amount) {
        RK_ASSERT(amount.error().kind == ErrorKind::Invalid);
        return;
    }
    RK_ASSERT(amount->currency() == currency && amount->minorUtf8() == withoutLeadingZeros(text));
    RK_ASSERT(Money::parseMinor(amount->minorUtf8(), currency).value() == *amount && !amount->toString().isEmpty());
    checkArithmetic(*amount);
}
