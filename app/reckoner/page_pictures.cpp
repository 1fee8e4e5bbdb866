// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/page_pictures.h"

namespace reckoner::app {

void planPictures(const QString &key, Screenshots &shots)
{
    if (key == QLatin1StringView("customers"))
        planCustomerPictures(shots);
    if (key == QLatin1StringView("subscriptions"))
        planSubscriptionPictures(shots);
    if (key == QLatin1StringView("events"))
        planEventPictures(shots);
    if (key == QLatin1StringView("credits"))
        planCreditPictures(shots);
    if (key == QLatin1StringView("plans")) {
        planCatalogPictures(shots);
        planCatalogEditorPictures(shots);
    }
    if (key == QLatin1StringView("settings"))
        planSettingsPictures(shots);
    if (key == QLatin1StringView("pricing"))
        planPricingPictures(shots);
    if (key == QLatin1StringView("reconciliation"))
        planReconciliationPictures(shots);
    if (key == QLatin1StringView("simulator"))
        planSimulatorPictures(shots);
}

} // namespace reckoner::app
