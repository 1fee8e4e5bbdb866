// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace reckoner {

void assertionFailed(const char *expression, const char *file, int line)
{
    std::fprintf(stderr, "reckoner: assertion failed: %s at %s:%d\n", expression, file, line);
    std::abort();
}

} // namespace reckoner
