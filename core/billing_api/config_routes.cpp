// SPDX-License-Identifier: GPL-3.0-or-later
// What a storefront needs to know before anybody has signed in: which provider, with what script, and what is for sale
// at all. Nothing here is a secret.
#include "core/billing_api/routes.h"
#include "core/pricing/price_list_store.h"

#include <QJsonArray>

namespace reckoner::billing_api {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject paddleJson(const StorefrontFacts &facts)
{
    return {{QStringLiteral("client_token"), textOrNull(facts.clientToken)},
            {QStringLiteral("seller_id"), textOrNull(facts.sellerId)},
            {QStringLiteral("checkout_script_url"), textOrNull(facts.checkoutScriptUrl)}};
}

QJsonObject commonConfig(const ApiContext &context)
{
    return {{QStringLiteral("provider"), context.facts.provider},
            {QStringLiteral("environment"), context.facts.environment},
            {QStringLiteral("enabled"), context.provider != nullptr},
            {QStringLiteral("paddle"), paddleJson(context.facts)}};
}

QJsonObject pricesJson(const pricing::PriceList &list)
{
    QJsonArray plans, ticks;
    for (const pricing::Plan plan : pricing::kPlans) {
        for (const pricing::Tier &tier : list.tiers) {
            if (tier.plan == plan) {
                plans.append(pricing::planText(plan));
                break;
            }
        }
    }
    for (const pricing::Tier &tier : list.tiers) {
        const QJsonObject tick{{QStringLiteral("plan"), pricing::planText(tier.plan)},
                               {QStringLiteral("from_credits"), tier.fromCredits},
                               {QStringLiteral("to_credits"), tier.toCredits}};
        ticks.append(tick);
    }
    return {{QStringLiteral("version"), list.version},
            {QStringLiteral("currency"), list.currency.code()},
            {QStringLiteral("minimum_credits"), list.minimumCredits},
            {QStringLiteral("maximum_credits"), list.maximumCredits},
            {QStringLiteral("step_credits"), list.stepCredits},
            {QStringLiteral("unit_credits"), list.unitCredits},
            {QStringLiteral("free_trial_credits"), list.freeTrialCredits},
            {QStringLiteral("plans"), plans},
            {QStringLiteral("tiers"), ticks}};
}

} // namespace

Task<ApiAnswer> billingConfig(ApiContext &context, const ApiCall &)
{
    QJsonObject config = commonConfig(context);
    config[QStringLiteral("stripe")] =
        QJsonObject{{QStringLiteral("publishable_key"), textOrNull(context.facts.stripePublishableKey)}};
    return settledAnswer(answerOf(config));
}

Task<ApiAnswer> pricingConfig(ApiContext &context, const ApiCall &call)
{
    using InForce = std::optional<pricing::PriceList>;
    return context.database
        .read([account = context.people.account, now = call.at](storage::Connection &connection) {
            return pricing::PriceListStore::inForce(connection, account, now);
        })
        .then(context.owner, [config = commonConfig(context)](Result<InForce> &&list) mutable -> Result<ApiAnswer> {
            if (!list)
                return std::move(list).error();
            config[QStringLiteral("prices")] = *list ? QJsonValue(pricesJson(**list)) : QJsonValue();
            return answerOf(config);
        });
}

} // namespace reckoner::billing_api
