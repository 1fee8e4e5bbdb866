// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/plan.h"

#include <algorithm>

namespace reckoner::catalog {

bool isSamePlan(const Plan &one, const Plan &other)
{
    return one.code == other.code && one.name == other.name && one.metadata == other.metadata &&
           std::is_permutation(one.prices.begin(), one.prices.end(), other.prices.begin(), other.prices.end());
}

} // namespace reckoner::catalog
