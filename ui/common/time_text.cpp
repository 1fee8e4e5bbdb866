// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

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

} // namespace

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
        return TimeText::tr("%n s", "seconds", int(seconds));
    if (seconds < 3600)
        return TimeText::tr("%n min", "minutes", int(seconds / 60));
    if (seconds < 48 * 3600)
        return TimeText::tr("%n h", "hours", int(seconds / 3600));
    return TimeText::tr("%n day(s)", nullptr, int(seconds / 86400));
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
    return days > 0 ? TimeText::tr("in %n day(s)", nullptr, int(days))
                    : TimeText::tr("%n day(s) ago", nullptr, int(-days));
}

} // namespace reckoner::ui
