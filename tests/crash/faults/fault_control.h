// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a test and the fault library inside the server share: a small file that both map. The test says which call is
// to fail and how, at any time; the library counts calls. Plain memory, lock-free.

#include <atomic>
#include <cstdint>

namespace reckoner::crash {

enum class FaultKind : std::int32_t {
    None,
    InputOutput, // EIO
    NoSpace,     // ENOSPC
    Kill,        // SIGKILL instead of the call
    KillMidway,  // SIGKILL after half of the bytes
};

struct FaultControl {
    std::atomic<std::int32_t> kind;   // FaultKind; anything but None: calls are counted
    std::atomic<std::int32_t> sticky; // not only the at-th call: all from there on
    std::atomic<std::int64_t> at;     // from 1
    std::atomic<std::int64_t> count;  // calls so far
    std::atomic<std::int64_t> hits;   // of them made to fail
    char path[256];                   // only files whose path begins so
};
static_assert(std::atomic<std::int64_t>::is_always_lock_free);

// The environment variable with the file's path.
inline constexpr const char *kFaultControlVariable = "RECKONER_FAULT_CONTROL";

} // namespace reckoner::crash
