// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Wall time and the CPU time of all threads of this process, side by side: on a machine that does other things too, the
// second is what can be compared. Any thread.

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace reckoner::bench {

inline double processCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

class Stopwatch
{
public:
    double wallSeconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count();
    }
    double cpuSeconds() const { return processCpuSeconds() - m_cpu; }

private:
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
    double m_cpu = processCpuSeconds();
};

// The value that the given share of all stays at or below; values are sorted on the way.
inline double percentile(std::vector<double> &values, double share)
{
    std::sort(values.begin(), values.end());
    const size_t rank = size_t(share * double(values.size()));
    return values.empty() ? 0 : values[std::min(rank, values.size() - 1)];
}

} // namespace reckoner::bench
