// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace reckoner {

Instant SystemClock::now() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromMicros(std::chrono::duration_cast<Micros>(now).count());
}

} // namespace reckoner
