// SPDX-License-Identifier: GPL-3.0-or-later
// What is for sale: the plans with their prices, and what an amount of credits costs. Only prices that belong to a plan
// are shown or sold here: the catalog has others, which were made for somebody.
#include "core/billing_api/plan_routes.h"

#include "core/billing_api/idempotent_call.h"
#include "core/billing_api/routes.h"
#include "core/catalog/plan_store.h"
#include "core/checkout/offer_reader.h"
#include "core/pricing/price_list_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace reckoner::billing_api {

namespace {

constexpr Micros kPlansKeptFor = std::chrono::seconds(2);

QJsonValue cycleJson(const std::optional<catalog::Period> &cycle)
{
    if (!cycle)
        return {};
    return QJsonObject{{QStringLiteral("interval"), catalog::intervalText(*cycle)},
                       {QStringLiteral("frequency"), cycle->frequency}};
}

QJsonObject priceJson(const checkout::SoldPrice &sold)
{
    const catalog::Price &price = sold.price;
    return {{QStringLiteral("price_id"), price.id.toString()},
            {QStringLiteral("product_name"), sold.productName},
            {QStringLiteral("name"), price.name},
            {QStringLiteral("unit_price"), moneyJson(price.unitPrice)},
            {QStringLiteral("billing_cycle"), cycleJson(price.billingCycle)},
            {QStringLiteral("trial_period"), cycleJson(price.trialPeriod)},
            {QStringLiteral("credits"), sold.credits},
            {QStringLiteral("minimum_quantity"), price.quantityMinimum},
            {QStringLiteral("maximum_quantity"), price.quantityMaximum}};
}

Result<QByteArray> readPlans(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const auto plans, catalog::PlanStore::list(connection, account));
    RK_TRY_ASSIGN(const auto prices, checkout::readSoldPrices(connection, account));
    std::map<PriceId, const checkout::SoldPrice *> byId;
    for (const checkout::SoldPrice &sold : prices)
        byId[sold.price.id] = &sold;
    QJsonArray all;
    for (const catalog::Plan &plan : plans) {
        QJsonArray own;
        for (const catalog::PlanPrice &price : plan.prices) {
            if (const auto sold = byId.find(price.priceId); sold != byId.end())
                own.append(priceJson(*sold->second));
        }
        if (!own.isEmpty())
            all.append(QJsonObject{{QStringLiteral("code"), plan.code},
                                   {QStringLiteral("name"), plan.name},
                                   {QStringLiteral("prices"), own}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("plans"), all}}).toJson(QJsonDocument::Compact);
}

QJsonObject quoteJson(const pricing::Quote &quote)
{
    QJsonObject json{{QStringLiteral("prices_version"), quote.version},
                     {QStringLiteral("plan"), pricing::planText(quote.plan)},
                     {QStringLiteral("credits"), quote.credits},
                     {QStringLiteral("quantity"), quote.quantity},
                     {QStringLiteral("granted_credits"), quote.grantedCredits},
                     {QStringLiteral("total"), moneyJson(quote.total)},
                     {QStringLiteral("reference"), pricing::referenceText(quote.reference)},
                     {QStringLiteral("saving"), QJsonValue()}};
    if (quote.reference != pricing::Reference::None)
        json[QStringLiteral("saving")] = QJsonObject{{QStringLiteral("amount"), moneyJson(quote.saving)},
                                                     {QStringLiteral("permille"), quote.savingPermille}};
    return json;
}

Task<ApiAnswer> answerQuote(ApiContext &context, const ApiCall &call)
{
    const auto document = readBody(call, {"plan", "credits"});
    if (!document)
        return Task<ApiAnswer>::settled(document.error());
    const auto wanted = quoteRequestOf(document->root());
    if (!wanted)
        return Task<ApiAnswer>::settled(wanted.error());
    using Made = std::optional<pricing::Quote>;
    auto read = context.database.read([account = context.people.account, request = *wanted,
                                       now = call.at](storage::Connection &connection) -> Result<Made> {
        RK_TRY_ASSIGN(const auto list, pricing::PriceListStore::inForce(connection, account, now));
        if (!list)
            return Made();
        RK_TRY_ASSIGN(pricing::Quote made, pricing::quote(*list, request));
        return Made(std::move(made));
    });
    return std::move(read).then(context.owner, [id = call.requestId](Result<Made> &&made) -> Result<ApiAnswer> {
        if (!made)
            return std::move(made).error();
        return *made ? answerOf(quoteJson(**made)) : answerOf(noPrices(), id);
    });
}

} // namespace

ApiProblem noPrices()
{
    return {503, "price_not_configured", QStringLiteral("No prices for credits are configured.")};
}

Result<pricing::QuoteRequest> quoteRequestOf(JsonView body)
{
    const auto plan = pricing::planFromText(body["plan"].string().value_or(QString()));
    const auto credits = body["credits"].integer();
    if (!plan)
        return Error{ErrorKind::Invalid, QStringLiteral("“plan” must be payg, month or year."), {}, {}};
    if (!credits || *credits < 1)
        return Error{ErrorKind::Invalid, QStringLiteral("“credits” must be a whole number above zero."), {}, {}};
    return pricing::QuoteRequest{*plan, *credits};
}

Task<ApiAnswer> sellablePlans(ApiContext &context, const ApiCall &call)
{
    if (call.at < context.plans.until)
        return settledAnswer({.body = context.plans.body});
    return context.database
        .read([account = context.people.account](storage::Connection &connection) {
            return readPlans(connection, account);
        })
        .then(context.owner,
              [&context, until = call.at + kPlansKeptFor](Result<QByteArray> &&body) -> Result<ApiAnswer> {
                  if (!body)
                      return std::move(body).error();
                  context.plans = {until, *body};
                  return ApiAnswer{.body = *std::move(body)};
              });
}

Task<ApiAnswer> creditQuote(ApiContext &context, const ApiCall &call)
{
    return idempotently(context, call,
                        [&context](const ApiCall &own, const KeyedOperation &) { return answerQuote(context, own); });
}

} // namespace reckoner::billing_api
