// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One fuzz target, in two forms. With RECKONER_FUZZ each file is a libFuzzer program of its own; without, all of them
// are in one program that replays the corpus (replay.cpp), a ctest each. A target is a function of the bytes that
// asserts what must hold for any of them; it keeps nothing between calls.
//     RK_FUZZ_TARGET(money) { … bytes … }

#include "core/base/assert.h"

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

namespace reckoner::fuzz {

using Target = void (*)(QByteArrayView bytes);

// Files a target under its name for the replay.
class TargetEntry
{
public:
    TargetEntry(const char *name, Target target);
};

} // namespace reckoner::fuzz

#ifdef RECKONER_FUZZ
#define RK_FUZZ_TARGET(name)                                                                                           \
    static void name##FuzzTarget(QByteArrayView bytes);                                                                \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)                                            \
    {                                                                                                                  \
        name##FuzzTarget(QByteArrayView(data, qsizetype(size)));                                                       \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void name##FuzzTarget(QByteArrayView bytes)
#else
#define RK_FUZZ_TARGET(name)                                                                                           \
    static void name##FuzzTarget(QByteArrayView bytes);                                                                \
    static const ::reckoner::fuzz::TargetEntry g_##name##FuzzEntry(#name, name##FuzzTarget);                           \
    static void name##FuzzTarget(QByteArrayView bytes)
#endif
