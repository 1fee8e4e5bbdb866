// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/price.h"

#include "core/base/words.h"

namespace reckoner::catalog {

namespace {

// Beyond this the calendar leaves the years that Instant reads and writes; no provider sells such a period.
constexpr qint64 kLongestPeriodDays = 366 * 1000;

Error unusablePeriod(const QString &why)
{
    return {ErrorKind::Invalid,
            Words::tr("The end of the billing period cannot be worked out: %1.").arg(why),
            QString(),
            {}};
}

} // namespace

Result<Instant> addPeriod(Instant start, const Period &period, int times)
{
    if (period.interval == Interval::Unknown)
        return unusablePeriod(QStringLiteral("“%1” is not a known interval").arg(period.rawInterval));
    if (period.frequency < 1)
        return unusablePeriod(QStringLiteral("it has a frequency of %1").arg(period.frequency));
    const qint64 count = qint64(period.frequency) * times;
    qint64 days = 0;
    switch (period.interval) {
    case Interval::Day: days = 1; break;
    case Interval::Week: days = 7; break;
    case Interval::Month: days = 31; break;
    case Interval::Year: days = 366; break;
    case Interval::Unknown: break;
    }
    if (count > kLongestPeriodDays / days || count < -kLongestPeriodDays / days)
        return unusablePeriod(
            QStringLiteral("%1 × %2 %3 is too long").arg(times).arg(period.frequency).arg(intervalText(period)));
    switch (period.interval) {
    case Interval::Day: return start.plusDays(int(count));
    case Interval::Week: return start.plusDays(int(count * 7));
    case Interval::Month: return start.plusMonths(int(count));
    case Interval::Year: return start.plusYears(int(count));
    case Interval::Unknown: break;
    }
    RK_UNREACHABLE();
}

Period periodFromText(const QString &interval, int frequency)
{
    Period period;
    period.frequency = frequency;
    if (interval == QLatin1StringView("day"))
        period.interval = Interval::Day;
    else if (interval == QLatin1StringView("week"))
        period.interval = Interval::Week;
    else if (interval == QLatin1StringView("month"))
        period.interval = Interval::Month;
    else if (interval == QLatin1StringView("year"))
        period.interval = Interval::Year;
    else {
        period.interval = Interval::Unknown;
        period.rawInterval = interval;
    }
    return period;
}

QString intervalText(const Period &period)
{
    switch (period.interval) {
    case Interval::Day: return QStringLiteral("day");
    case Interval::Week: return QStringLiteral("week");
    case Interval::Month: return QStringLiteral("month");
    case Interval::Year: return QStringLiteral("year");
    case Interval::Unknown: return period.rawInterval;
    }
    RK_UNREACHABLE();
}

TaxMode taxModeFromText(const QString &text)
{
    if (text == QLatin1StringView("account_setting"))
        return TaxMode::AccountSetting;
    if (text == QLatin1StringView("external"))
        return TaxMode::External;
    if (text == QLatin1StringView("internal"))
        return TaxMode::Internal;
    if (text == QLatin1StringView("location"))
        return TaxMode::Location;
    return TaxMode::Unknown;
}

QString taxModeText(TaxMode mode)
{
    switch (mode) {
    case TaxMode::AccountSetting: return QStringLiteral("account_setting");
    case TaxMode::External: return QStringLiteral("external");
    case TaxMode::Internal: return QStringLiteral("internal");
    case TaxMode::Location: return QStringLiteral("location");
    case TaxMode::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::catalog
