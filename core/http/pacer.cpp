// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/pacer.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::http {

namespace {
constexpr qint64 kUnitsPerRequest = 60'000; // so that a rate per minute is a whole number of units per millisecond
constexpr qint64 kMinuteMs = 60'000;
} // namespace

Pacer::Pacer(PacerRate rate) : m_perMinute(std::max(0, rate.perMinute))
{
    const int burst = std::clamp(rate.burst, 1, std::max(1, m_perMinute / 2));
    m_unitsPerMs = std::max(1, m_perMinute - burst);
    m_capacity = burst * kUnitsPerRequest;
    m_units = m_capacity;
}

qint64 Pacer::unitsAt(qint64 nowMs) const
{
    if (!m_hasStarted)
        return m_capacity;
    const qint64 elapsed = std::clamp<qint64>(nowMs - m_atMs, 0, m_capacity); // enough to fill it, and no overflow
    return std::min(m_capacity, m_units + elapsed * m_unitsPerMs);
}

qint64 Pacer::waitForUnits(qint64 units, qint64 nowMs) const
{
    const qint64 paused = std::max<qint64>(0, m_pausedUntilMs - nowMs);
    const qint64 missing = units - unitsAt(nowMs + paused);
    return paused + (missing <= 0 ? 0 : (missing + m_unitsPerMs - 1) / m_unitsPerMs);
}

qint64 Pacer::waitMs(qint64 nowMs) const
{
    return waitForMs(1, nowMs);
}

qint64 Pacer::waitForMs(qint64 count, qint64 nowMs) const
{
    if (count <= 0)
        return 0;
    if (!isPaced())
        return std::max<qint64>(0, m_pausedUntilMs - nowMs);
    return waitForUnits(count * kUnitsPerRequest, nowMs);
}

void Pacer::take(qint64 nowMs)
{
    if (!isPaced())
        return;
    m_units = unitsAt(nowMs) - kUnitsPerRequest;
    RK_ASSERT(m_units >= 0);
    m_atMs = nowMs;
    m_hasStarted = true;
    while (!m_takenAtMs.empty() && nowMs - m_takenAtMs.front() >= kMinuteMs)
        m_takenAtMs.pop_front();
    m_takenAtMs.push_back(nowMs);
}

int Pacer::leftOfMinute(qint64 nowMs) const
{
    if (nowMs < m_pausedUntilMs)
        return 0;
    const auto used =
        std::count_if(m_takenAtMs.begin(), m_takenAtMs.end(), [nowMs](qint64 at) { return nowMs - at < kMinuteMs; });
    return std::max(0, m_perMinute - int(used));
}

void Pacer::pauseUntil(qint64 untilMs)
{
    m_pausedUntilMs = std::max(m_pausedUntilMs, untilMs);
}

} // namespace reckoner::http
