// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A billing period as two columns, interval and frequency, both NULL for none. For stores only.

#include "core/catalog/price.h"
#include "core/storage/fields.h"
#include "core/storage/mirror.h"

namespace reckoner::catalog {

struct PeriodColumns {
    const char *interval;
    const char *frequency;
};

void setPeriod(storage::Columns &columns, PeriodColumns names, const std::optional<Period> &period);
std::optional<Period> readPeriod(storage::Fields &in); // takes two columns

} // namespace reckoner::catalog
