// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/change.h"

namespace reckoner::subscriptions {

bool billsAtOnce(ProrationMode mode)
{
    return mode == ProrationMode::ProratedImmediately || mode == ProrationMode::FullImmediately;
}

QString prorationModeText(ProrationMode mode)
{
    switch (mode) {
    case ProrationMode::ProratedImmediately: return QStringLiteral("prorated_immediately");
    case ProrationMode::ProratedNextBillingPeriod: return QStringLiteral("prorated_next_billing_period");
    case ProrationMode::FullImmediately: return QStringLiteral("full_immediately");
    case ProrationMode::FullNextBillingPeriod: return QStringLiteral("full_next_billing_period");
    case ProrationMode::DoNotBill: return QStringLiteral("do_not_bill");
    }
    RK_UNREACHABLE();
}

std::optional<ProrationMode> prorationModeFromText(const QString &text)
{
    if (text == QLatin1StringView("prorated_immediately"))
        return ProrationMode::ProratedImmediately;
    if (text == QLatin1StringView("prorated_next_billing_period"))
        return ProrationMode::ProratedNextBillingPeriod;
    if (text == QLatin1StringView("full_immediately"))
        return ProrationMode::FullImmediately;
    if (text == QLatin1StringView("full_next_billing_period"))
        return ProrationMode::FullNextBillingPeriod;
    if (text == QLatin1StringView("do_not_bill"))
        return ProrationMode::DoNotBill;
    return std::nullopt;
}

} // namespace reckoner::subscriptions
