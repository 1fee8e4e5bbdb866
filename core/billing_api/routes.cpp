// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/routes.h"

#include <QFile>

namespace reckoner::billing_api {

const std::vector<ApiRoute> &apiRoutes()
{
    static const std::vector<ApiRoute> routes{
        {"GET", "/v1/billing/config", RouteAccess::Everybody, billingConfig},
        {"GET", "/billing/v2/config", RouteAccess::Everybody, pricingConfig},
        {"GET", "/v1/billing/plans", RouteAccess::Everybody, sellablePlans},
        {"POST", "/billing/v2/quote", RouteAccess::Everybody, creditQuote},
        {"POST", "/billing/v2/transactions", RouteAccess::User, createTransaction},
        {"POST", "/v1/billing/checkout-session", RouteAccess::User, createCheckoutSession},
        {"POST", "/v1/billing/payment-intent", RouteAccess::User, createPaymentIntent},
        {"POST", "/v1/billing/portal-session", RouteAccess::User, createPortalSession},
        {"GET", "/v1/billing/history", RouteAccess::User, paymentHistory},
        {"GET", "/v1/billing/credits", RouteAccess::User, creditsOfUser},
    };
    return routes;
}

QByteArray apiDocument()
{
    QFile file(QStringLiteral(":/reckoner/billing_api/openapi.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    RK_ASSERT(isOpen); // it is built in
    return file.readAll();
}

} // namespace reckoner::billing_api
