// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/second_proration.h"

#include "core/base/words.h"

namespace reckoner::subscriptions {

namespace {

using WideSeconds = __int128;

WideSeconds floorDivided(WideSeconds numerator, WideSeconds denominator)
{
    const WideSeconds quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

// numerator / denominator to a whole number. Nearest with halves down is ceil(x - 1/2), with halves up floor(x + 1/2).
WideSeconds roundedShare(WideSeconds numerator, WideSeconds denominator, HalfRounding rounding)
{
    switch (rounding) {
    case HalfRounding::TowardNegative: return -floorDivided(denominator - 2 * numerator, 2 * denominator);
    case HalfRounding::Floor: return floorDivided(numerator, denominator);
    case HalfRounding::Up: return floorDivided(2 * numerator + denominator, 2 * denominator);
    }
    RK_UNREACHABLE();
}

Error shareError(const QString &message)
{
    return {ErrorKind::Invalid, message, QString(), {}};
}

} // namespace

Result<SecondShare> secondShare(const ProrationWindow &window)
{
    const SecondShare share{window.periodEnd.seconds() - window.changeAt.seconds(),
                            window.periodEnd.seconds() - window.periodStart.seconds()};
    if (share.whole <= 0)
        return shareError(Words::tr("The billing period from %1 to %2 is empty.")
                              .arg(window.periodStart.toString(), window.periodEnd.toString()));
    if (share.left < 0 || share.left > share.whole)
        return shareError(
            Words::tr("%1 lies outside the billing period from %2 to %3.")
                .arg(window.changeAt.toString(), window.periodStart.toString(), window.periodEnd.toString()));
    return share;
}

Result<Money> proratedBySeconds(Money unitPrice, qint64 quantity, SecondShare share, HalfRounding rounding)
{
    RK_ASSERT(share.whole > 0 && share.left >= 0);
    RK_TRY_ASSIGN(const Money amount, unitPrice.times(quantity));
    // 63 bits of amount and 38 of seconds (the years up to 9999) fit 127.
    const WideSeconds rounded = roundedShare(WideSeconds(amount.minor()) * share.left, share.whole, rounding);
    if (!fitsMinor(rounded))
        return shareError(Words::tr("The amount of a line is too large to be worked out exactly."));
    return Money(qint64(rounded), unitPrice.currency());
}

} // namespace reckoner::subscriptions
