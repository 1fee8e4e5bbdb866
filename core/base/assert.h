// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// RK_ASSERT is for programmer errors and money invariants and stays on in release builds. It is never used on input,
// network answers or database contents: those become an Error.

namespace reckoner {
[[noreturn]] void assertionFailed(const char *expression, const char *file, int line);
}

#define RK_ASSERT(expression)                                                                                          \
    (static_cast<bool>(expression) ? static_cast<void>(0)                                                              \
                                   : ::reckoner::assertionFailed(#expression, __FILE__, __LINE__))
#define RK_UNREACHABLE() ::reckoner::assertionFailed("unreachable", __FILE__, __LINE__)
