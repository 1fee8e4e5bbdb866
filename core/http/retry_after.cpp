// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retry_after.h"

#include <QByteArrayList>

#include <algorithm>

namespace reckoner::http {

namespace {

constexpr qint64 kLongestRetryAfterMs = 24 * 3'600'000LL;

bool isAllDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> monthNumber(QByteArrayView name)
{
    static constexpr QByteArrayView kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (name.size() != 3)
        return {};
    for (int month = 0; month < 12; ++month) {
        if (kMonths.sliced(month * 3, 3) == name)
            return month + 1;
    }
    return {};
}

int fullYear(int twoDigits, int nowYear)
{
    int year = nowYear / 100 * 100 + twoDigits;
    if (year > nowYear + 50) // RFC 9110 §5.6.7
        year -= 100;
    return year;
}

struct DateWords {
    QByteArray day, month, year, time;
};

std::optional<DateWords> splitHttpDate(QByteArrayView text)
{
    const QByteArrayList words = text.toByteArray().simplified().split(' ');
    if (words.size() == 6 && words[0].endsWith(',') && words[5] == "GMT")
        return DateWords{words[1], words[2], words[3], words[4]};
    if (words.size() == 4 && words[0].endsWith(',') && words[3] == "GMT") {
        const QByteArrayList date = words[1].split('-');
        if (date.size() == 3)
            return DateWords{date[0], date[1], date[2], words[2]};
    }
    if (words.size() == 5)
        return DateWords{words[2].rightJustified(2, '0'), words[1], words[4], words[3]};
    return {};
}

} // namespace

std::optional<Instant> parseHttpDate(QByteArrayView text, int nowYear)
{
    const auto words = splitHttpDate(text);
    if (!words || words->day.size() != 2 || !isAllDigits(words->day) || !isAllDigits(words->year))
        return {};
    const auto month = monthNumber(words->month);
    if (!month || (words->year.size() != 4 && words->year.size() != 2))
        return {};
    const int year = words->year.size() == 4 ? words->year.toInt() : fullYear(words->year.toInt(), nowYear);
    const QByteArray rfc3339 = QByteArray::number(year).rightJustified(4, '0') + '-' +
                               QByteArray::number(*month).rightJustified(2, '0') + '-' + words->day + 'T' +
                               words->time + 'Z';
    const auto instant = Instant::parse(QByteArrayView(rfc3339));
    if (!instant)
        return {};
    return *instant;
}

std::optional<qint64> retryAfterMs(QByteArrayView value, Instant now)
{
    const QByteArrayView text = value.trimmed();
    if (isAllDigits(text)) {
        if (text.size() > 8)
            return kLongestRetryAfterMs;
        return std::min(kLongestRetryAfterMs, text.toLongLong() * 1000);
    }
    const int nowYear = now.toUtf8().first(4).toInt();
    const auto date = parseHttpDate(text, nowYear);
    if (!date)
        return {};
    return std::clamp<qint64>((*date - now).count() / 1000, 0, kLongestRetryAfterMs);
}

} // namespace reckoner::http
