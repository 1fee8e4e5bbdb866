// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/simulator.h"

namespace reckoner::simulate {

QString scenarioText(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Creation: return QStringLiteral("creation");
    case Scenario::Renewal: return QStringLiteral("renewal");
    case Scenario::RenewalFailed: return QStringLiteral("renewal_failed");
    case Scenario::RenewalRecovered: return QStringLiteral("renewal_recovered");
    case Scenario::Pause: return QStringLiteral("pause");
    case Scenario::Resume: return QStringLiteral("resume");
    case Scenario::Cancellation: return QStringLiteral("cancellation");
    case Scenario::Refund: return QStringLiteral("refund");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::simulate
