// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/api_settings.h"

#include <algorithm>

namespace reckoner::billing_api {

namespace {

constexpr int kMostBurst = 1000;

RateLimit rateOf(int perMinute, RateLimit usual)
{
    if (perMinute <= 0)
        return usual;
    return {.perMinute = perMinute, .burst = std::clamp(perMinute / 3, 1, kMostBurst)};
}

} // namespace

Result<BillingApiOptions> apiOptionsOf(const config::Settings &settings)
{
    const config::BillingApiSettings &api = settings.billingApi;
    const config::PaddleSettings &paddle = settings.paddle;
    BillingApiOptions options;
    const auto algorithm = algorithmFromName(api.algorithm.toLatin1());
    const auto rule = customerRuleFromText(api.customerBy);
    RK_ASSERT(algorithm && rule); // the settings were read with these words
    options.token.algorithm = *algorithm;
    RK_TRY_ASSIGN(options.token.keys, tokenKeys(*algorithm, api.tokenKey));
    options.token.issuer = api.issuer.toUtf8();
    options.token.audience = api.audience.toUtf8();
    if (api.leewaySeconds >= 0)
        options.token.leeway = std::chrono::seconds(api.leewaySeconds);
    options.token.customerClaim = api.customerClaim.toUtf8();
    options.customerRule = *rule;
    options.facts.provider = settings.providerName().toLower();
    options.facts.environment = settings.environment() == config::Environment::Sandbox ? QStringLiteral("sandbox")
                                                                                       : QStringLiteral("production");
    options.facts.stripePublishableKey = settings.stripe.publishableKey;
    options.facts.clientToken = paddle.clientToken;
    options.facts.sellerId = paddle.vendorId;
    options.facts.checkoutScriptUrl = paddle.checkoutScriptUrl;
    for (const QString &origin : api.allowedOrigins)
        options.allowedOrigins.push_back(origin.toLatin1());
    options.perUser = rateOf(api.requestsPerMinute, options.perUser);
    options.perPeer = rateOf(api.requestsPerMinuteOfPeer, options.perPeer);
    if (api.connections > 0)
        options.http.limits.connections = api.connections;
    if (api.connectionsPerPeer > 0)
        options.http.limits.connectionsPerPeer = api.connectionsPerPeer;
    options.logsRequests = api.logsRequests;
    return options;
}

} // namespace reckoner::billing_api
