// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/words.h"

#include <algorithm>
#include <cstdio>

namespace reckoner {

namespace {

using namespace std::chrono;

Error badInstant(QByteArrayView text)
{
    return {ErrorKind::Invalid,
            Words::tr("“%1” is not an RFC 3339 time in UTC.")
                .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))),
            QString(),
            {}};
}

// Reads exactly count digits at *at and moves behind them; -1 if they are not there.
int digits(QByteArrayView text, qsizetype *at, int count)
{
    if (*at + count > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[*at + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    *at += count;
    return value;
}

bool literal(QByteArrayView text, qsizetype *at, char upper, char lower)
{
    if (*at >= text.size() || (text[*at] != upper && text[*at] != lower))
        return false;
    ++*at;
    return true;
}

} // namespace

Result<Instant> Instant::parse(QByteArrayView text)
{
    qsizetype at = 0;
    const int y = digits(text, &at, 4);
    bool ok = y >= 1970 && literal(text, &at, '-', '-');
    const int mo = ok ? digits(text, &at, 2) : -1;
    ok = ok && literal(text, &at, '-', '-');
    const int d = ok ? digits(text, &at, 2) : -1;
    ok = ok && literal(text, &at, 'T', 't');
    const int h = ok ? digits(text, &at, 2) : -1;
    ok = ok && literal(text, &at, ':', ':');
    const int mi = ok ? digits(text, &at, 2) : -1;
    ok = ok && literal(text, &at, ':', ':');
    const int s = ok ? digits(text, &at, 2) : -1;
    if (!ok || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59)
        return badInstant(text);
    const year_month_day date{year(y), month(unsigned(mo)), day(unsigned(d))};
    if (mo < 1 || d < 1 || !date.ok())
        return badInstant(text);

    qint64 fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        int count = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++count) {
            if (count < 6)
                fraction = fraction * 10 + (text[at] - '0');
        }
        if (count < 1 || count > 9)
            return badInstant(text);
        for (int i = count; i < 6; ++i)
            fraction *= 10;
    }
    const QByteArrayView zone = text.sliced(at);
    if (zone != "Z" && zone != "z" && zone != "+00:00")
        return badInstant(text);

    const qint64 days = sys_days(date).time_since_epoch().count();
    return fromMicros(((days * 24 + h) * 60 + mi) * 60'000'000 + s * 1'000'000 + fraction);
}

Result<Instant> Instant::parse(const QString &text)
{
    return parse(QByteArrayView(text.toUtf8()));
}

QByteArray Instant::toUtf8() const
{
    const sys_time<microseconds> time{microseconds(m_micros)};
    const auto date = floor<days>(time);
    const year_month_day ymd(date);
    const hh_mm_ss<microseconds> clock(time - date);
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", int(ymd.year()), unsigned(ymd.month()),
                  unsigned(ymd.day()), int(clock.hours().count()), int(clock.minutes().count()),
                  int(clock.seconds().count()), int(clock.subseconds().count()));
    return buffer;
}

QString Instant::toString() const
{
    return QString::fromLatin1(toUtf8());
}

Instant Instant::plusDays(int count) const
{
    return *this + duration_cast<Micros>(days(count));
}

Instant Instant::plusMonths(int count) const
{
    const sys_time<microseconds> time{microseconds(m_micros)};
    const auto date = floor<days>(time);
    year_month_day ymd = year_month_day(date) + months(count);
    if (!ymd.ok())
        ymd = ymd.year() / ymd.month() / last;
    return fromMicros(duration_cast<Micros>((sys_days(ymd) + (time - date)).time_since_epoch()).count());
}

} // namespace reckoner
