// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A moment in UTC with microseconds. QDateTime is not used for provider times: it rounds to milliseconds and so loses
// the order of provider events that are 1 µs apart (shared/reference/security.md §0.6). A plain value, any thread.

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <compare>

namespace reckoner {

using Micros = std::chrono::microseconds;

class Instant
{
public:
    constexpr Instant() = default; // 1970-01-01T00:00:00Z
    static constexpr Instant fromMicros(qint64 micros)
    {
        Instant i;
        i.m_micros = micros;
        return i;
    }
    static constexpr Instant fromSeconds(qint64 seconds) { return fromMicros(seconds * 1'000'000); }

    // RFC 3339 in UTC ("Z" or +00:00) with 0 to 9 fractional digits, truncated to microseconds; years 1970 to 9999.
    // Errors: Invalid.
    static Result<Instant> parse(QByteArrayView text);
    static Result<Instant> parse(const QString &text);

    constexpr qint64 micros() const { return m_micros; }
    constexpr qint64 seconds() const { return floorDiv(m_micros, 1'000'000); }
    // Whole minutes since the epoch; Paddle prorates to the truncated minute (reference/paddle.md §3.8).
    constexpr qint64 minutes() const { return floorDiv(m_micros, 60'000'000); }

    // 2026-01-31T12:00:00.000000Z, always six digits, so that text order is time order.
    QString toString() const;
    QByteArray toUtf8() const;

    constexpr Instant operator+(Micros d) const { return fromMicros(m_micros + d.count()); }
    constexpr Instant operator-(Micros d) const { return fromMicros(m_micros - d.count()); }
    constexpr Micros operator-(Instant other) const { return Micros(m_micros - other.m_micros); }
    constexpr auto operator<=>(const Instant &) const = default;

    // Calendar arithmetic in UTC at the same clock time. A day that the month does not have becomes its last day
    // (31 January + 1 month = 28 or 29 February).
    Instant plusDays(int days) const;
    Instant plusMonths(int months) const;
    Instant plusYears(int years) const { return plusMonths(12 * years); }

private:
    static constexpr qint64 floorDiv(qint64 a, qint64 b)
    {
        return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
    }
    qint64 m_micros = 0;
};

} // namespace reckoner
