// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps requests below a limit per minute. A token bucket that refills at (perMinute - burst) a minute, so that no
// window of 60 seconds ever holds more than perMinute, burst included: a full bucket at rate perMinute would let
// perMinute + burst through and have the provider block us (reference/paddle.md §1.6: for 60 s). Integers only, told
// the time by its user (monotonic milliseconds), one thread.

#include <QtGlobal>

#include <deque>

namespace reckoner::http {

struct PacerRate {
    int perMinute = 240; // 0: not paced
    int burst = 8;       // kept to at most half of perMinute
};

class Pacer
{
public:
    explicit Pacer(PacerRate rate);

    // How long until the next may go; 0: now.
    qint64 waitMs(qint64 nowMs) const;
    // How long until all of count requests have gone.
    qint64 waitForMs(qint64 count, qint64 nowMs) const;
    // Takes one; call only when waitMs() is 0.
    void take(qint64 nowMs);
    // The provider said so: nothing goes before then.
    void pauseUntil(qint64 untilMs);
    // Of the limit, what the last 60 seconds have not used; nothing while it is paused.
    int leftOfMinute(qint64 nowMs) const;

private:
    bool isPaced() const { return m_perMinute > 0; }
    qint64 unitsAt(qint64 nowMs) const;
    qint64 waitForUnits(qint64 units, qint64 nowMs) const;

    int m_perMinute = 0;
    qint64 m_unitsPerMs = 0; // one request is kUnitsPerRequest
    qint64 m_capacity = 0;
    qint64 m_units = 0;
    qint64 m_atMs = 0;
    bool m_hasStarted = false;
    qint64 m_pausedUntilMs = 0;
    std::deque<qint64> m_takenAtMs; // of the last minute, at most perMinute
};

} // namespace reckoner::http
