// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace reckoner::ui {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QDateTime localTime(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.micros() / 1000, Qt::UTC).toLocalTime();
}

// The locale's long date with the month shortened and without the weekday.
QString dayPattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.replace(QStringLiteral("dddd, "), QString())
        .replace(QStringLiteral("dddd "), QString())
        .replace(QStringLiteral("dddd"), QString());
    pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return pattern.trimmed();
}

// "MMM d", "d. MMM", "d 'de' MMM": the same without the year and what leads to it.
QString yearlessPattern(const QLocale &locale)
{
    static const QRegularExpression year(QStringLiteral("(,| 'de')?\\s*\\by+\\b"));
    return dayPattern(locale).remove(year).trimmed();
}

constexpr qint64 kDaysWithoutDoubt = 300;

} // namespace

QString shortDayText(Instant moment, Instant now, const QLocale &locale)
{
    const QDate day = localTime(moment).date(), today = localTime(now).date();
    const qint64 ahead = today.daysTo(day);
    const bool clear = day.year() == today.year() || (ahead > 0 && ahead < kDaysWithoutDoubt);
    return locale.toString(day, clear ? yearlessPattern(locale) : dayPattern(locale));
}

QString periodText(Instant from, Instant until, const QLocale &locale)
{
    const QDate first = localTime(from).date(), last = localTime(until).date();
    const QString begin =
        locale.toString(first, first.year() == last.year() ? yearlessPattern(locale) : dayPattern(locale));
    return TimeText::tr("%1 – %2", "from, to").arg(begin, dayText(until, locale));
}

QString dayText(Instant moment, const QLocale &locale)
{
    return locale.toString(localTime(moment).date(), dayPattern(locale));
}

QString dayAndTimeText(Instant moment, const QLocale &locale)
{
    return TimeText::tr("%1, %2", "day, time of day")
        .arg(dayText(moment, locale), locale.toString(localTime(moment).time(), QLocale::ShortFormat));
}

QString exactText(Instant moment, const QLocale &locale)
{
    const QDateTime local = localTime(moment);
    const QDateTime utc = local.toUTC();
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return TimeText::tr("%1 %2 (%3)\n%4 UTC", "day, time, zone, the same in UTC")
        .arg(dayText(moment, locale), local.toString(QStringLiteral("HH:mm:ss")), local.timeZoneAbbreviation(),
             utc.toString(form));
}

QString durationText(Micros duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count() / 1'000'000);
    if (seconds < 60)
        return TimeText::tr("%Ln s", "seconds", int(seconds));
    if (seconds < 3600)
        return TimeText::tr("%Ln min", "minutes", int(seconds / 60));
    if (seconds < 48 * 3600)
        return TimeText::tr("%Ln h", "hours", int(seconds / 3600));
    return TimeText::tr("%Ln day(s)", nullptr, int(seconds / 86400));
}

QString relativeText(Instant moment, Instant now, const QLocale &locale)
{
    const qint64 distance = (moment - now).count() / 1'000'000;
    const qint64 size = std::abs(distance);
    if (size < 45)
        return TimeText::tr("now");
    if (size < 48 * 3600) {
        const QString span = durationText(Micros(size * 1'000'000));
        return distance > 0 ? TimeText::tr("in %1").arg(span) : TimeText::tr("%1 ago").arg(span);
    }
    const qint64 days = localTime(now).date().daysTo(localTime(moment).date());
    if (std::abs(days) > 60)
        return dayText(moment, locale);
    return days > 0 ? TimeText::tr("in %Ln day(s)", nullptr, int(days))
                    : TimeText::tr("%Ln day(s) ago", nullptr, int(-days));
}

} // namespace reckoner::ui
