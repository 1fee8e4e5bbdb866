// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of each page is to be pictured besides the page itself: its dialogs and special states, as steps of Screenshots.
// To add some: a function for the page and its line in page_pictures.cpp. Main thread.

#include <QString>

namespace reckoner::app {

class Screenshots;

// key: of the page. The page is loaded and shown when the steps run.
void planPictures(const QString &key, Screenshots &shots);
void planCustomerPictures(Screenshots &shots);
void planSubscriptionPictures(Screenshots &shots);
void planEventPictures(Screenshots &shots);
void planCreditPictures(Screenshots &shots);
void planCatalogPictures(Screenshots &shots);
void planCatalogEditorPictures(Screenshots &shots);
void planSettingsPictures(Screenshots &shots);
void planSimulatorPictures(Screenshots &shots);
void planPricingPictures(Screenshots &shots);
void planReconciliationPictures(Screenshots &shots);
// What has to happen before the page of operations is pictured.
void planOperations(Screenshots &shots);
// Of the window itself; --only window.
void planWindowPictures(Screenshots &shots);
// Of the pages with the profile's other account; --only stripe.
void planOtherAccountPictures(Screenshots &shots);

} // namespace reckoner::app
