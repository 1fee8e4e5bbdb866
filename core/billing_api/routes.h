// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The routes of the billing API: path, method, who may ask, and what answers. openapi.json says the same to others;
// tests hold the two against each other. An error that a handler settles with is told as problemOf() has it. Handlers
// live on the thread of the context.

#include "core/billing_api/api_call.h"

namespace reckoner::billing_api {

enum class RouteAccess {
    Everybody, // what a pricing page shows to visitors; a token that comes along must be good all the same
    User,      // with a token
};

struct ApiRoute {
    QByteArrayView method, path;
    RouteAccess access = RouteAccess::User;
    ApiHandler handler = nullptr;
};

const std::vector<ApiRoute> &apiRoutes();
// openapi.json, as it is served.
QByteArray apiDocument();

// config_routes.cpp
Task<ApiAnswer> billingConfig(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> pricingConfig(ApiContext &context, const ApiCall &call);
// plan_routes.cpp
Task<ApiAnswer> sellablePlans(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> creditQuote(ApiContext &context, const ApiCall &call);
// checkout_routes.cpp
Task<ApiAnswer> createTransaction(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> createCheckoutSession(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> createPaymentIntent(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> createPortalSession(ApiContext &context, const ApiCall &call);
// history_routes.cpp
Task<ApiAnswer> paymentHistory(ApiContext &context, const ApiCall &call);
Task<ApiAnswer> creditsOfUser(ApiContext &context, const ApiCall &call);

} // namespace reckoner::billing_api
