// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/routes.h"

namespace reckoner::sandbox::paddle {

void registerAllRoutes(Router &router, World &world)
{
    registerCatalogRoutes(router, world);
    registerCustomerRoutes(router, world);
    registerDiscountRoutes(router, world);
    registerNotificationRoutes(router, world);
    registerSubscriptionRoutes(router, world);
    registerTransactionRoutes(router, world);
    registerAdjustmentRoutes(router, world);
}

} // namespace reckoner::sandbox::paddle
