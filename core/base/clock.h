// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the time comes from. Nothing but SystemClock reads the machine's clock, so that tests and the sandbox can move
// it. now() may be called from any thread.

#include "core/base/instant.h"

#include <atomic>

namespace reckoner {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

// Stands still until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start) : m_micros(start.micros()) {}
    Instant now() const override { return Instant::fromMicros(m_micros.load()); }
    void set(Instant now) { m_micros.store(now.micros()); }
    void advance(Micros by) { m_micros.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_micros;
};

} // namespace reckoner
