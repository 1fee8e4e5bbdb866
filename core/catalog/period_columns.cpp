// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/period_columns.h"

namespace reckoner::catalog {

void setPeriod(storage::Columns &columns, PeriodColumns names, const std::optional<Period> &period)
{
    if (period)
        columns.set(names.interval, intervalText(*period)).set(names.frequency, period->frequency);
    else
        columns.setNull(names.interval).setNull(names.frequency);
}

std::optional<Period> readPeriod(storage::Fields &in)
{
    const std::optional<QString> interval = in.optionalText();
    const std::optional<qint64> frequency = in.optionalInteger();
    if (!interval || !frequency)
        return std::nullopt;
    return periodFromText(*interval, int(*frequency));
}

} // namespace reckoner::catalog
