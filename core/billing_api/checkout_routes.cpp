// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to a payment, and into the customer's own pages at the provider.
#include "core/billing_api/idempotent_call.h"
#include "core/billing_api/plan_routes.h"
#include "core/billing_api/routes.h"
#include "core/catalog/plan_store.h"
#include "core/checkout/offer_reader.h"
#include "core/pricing/price_list_store.h"
#include "core/subscriptions/subscription_store.h"

namespace reckoner::billing_api {

namespace {

using State = StorefrontCheckout::State;

struct PreparedOrder {
    StorefrontBuyer buyer;
    checkout::CheckoutOffer offer;
    std::optional<ApiProblem> problem = {}; // set: nothing else counts
};

ApiProblem billingDisabled()
{
    return {503, "billing_disabled", QStringLiteral("Billing is not enabled here.")};
}

ApiProblem notConfigured(const QString &detail)
{
    return {503, "price_not_configured", detail};
}

// Who buys for the first time becomes a customer; where the token names a customer by id it must be there.
Result<StorefrontBuyer> buyerOf(storage::Connection &connection, const CustomerLookup &people, const TokenUser &user)
{
    auto known = customerOf(connection, people, user);
    if (known)
        return StorefrontBuyer{*std::move(known), {}};
    // By any other rule the new customer would not have what to be found by.
    if (known.error().kind != ErrorKind::NotFound || people.rule != CustomerRule::Email)
        return std::move(known).error();
    return StorefrontBuyer{{}, user.email};
}

// {"plan": …, "credits": …} by the prices in force, or {"price_id": …, "quantity": …} of a plan.
Result<checkout::CheckoutWish> wishOfBody(JsonView body)
{
    checkout::CheckoutWish wish;
    const bool isPrice = !body["price_id"].isMissing();
    if (isPrice != body["plan"].isMissing() || isPrice != body["credits"].isMissing())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("Give either “plan” and “credits”, or “price_id” and “quantity”."),
                     {},
                     {}};
    if (!isPrice) {
        RK_TRY_ASSIGN(wish.quote, quoteRequestOf(body));
        return wish;
    }
    wish.priceId = PriceId(body["price_id"].string().value_or(QString()));
    wish.quantity = body["quantity"].isMissing() ? 1 : body["quantity"].integer().value_or(0);
    if (wish.priceId.isEmpty() || wish.quantity < 1)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("“price_id” must be a text and “quantity” a whole number above zero."),
                     {},
                     {}};
    return wish;
}

// What the catalog lacks is nothing that the buyer could mend.
Result<PreparedOrder> prepareOffer(storage::Connection &connection, const CustomerLookup &people, const ApiCall &call,
                                   const checkout::CheckoutWish &wish, PreparedOrder order)
{
    if (wish.quote) {
        RK_TRY_ASSIGN(const auto list, pricing::PriceListStore::inForce(connection, people.account, call.at));
        if (!list) {
            order.problem = noPrices();
            return order;
        }
        RK_TRY(pricing::quote(*list, *wish.quote)); // what is wrong with the amount is the buyer's to know
    } else {
        RK_TRY_ASSIGN(const auto plan, catalog::PlanStore::creditsOf(connection, people.account, wish.priceId));
        if (!plan) {
            order.problem = ApiProblem{404, "not_found", QStringLiteral("There is no such price for sale.")};
            return order;
        }
    }
    auto offer = checkout::readOffer(connection, people.account, wish, call.at);
    if (offer && wish.quote && offer->hasCountryAmounts) // nobody is here to look at the provider's preview
        order.problem = notConfigured(QStringLiteral("The price for this amount is not the same everywhere."));
    else if (offer)
        order.offer = *std::move(offer);
    else if (wish.quote && offer.error().kind == ErrorKind::Invalid)
        order.problem = notConfigured(QStringLiteral("No price of the catalog is configured for this amount."));
    else
        return std::move(offer).error();
    return order;
}

Result<PreparedOrder> prepareOrder(storage::Connection &connection, const CustomerLookup &people, const ApiCall &call,
                                   const JsonDocument &document)
{
    PreparedOrder order;
    RK_TRY_ASSIGN(const checkout::CheckoutWish wish, wishOfBody(document.root()));
    RK_TRY_ASSIGN(order.buyer, buyerOf(connection, people, *call.user));
    RK_TRY_ASSIGN(order, prepareOffer(connection, people, call, wish, std::move(order)));
    // The price that the buyer saw. An older one cannot be chosen: it is only compared.
    const JsonView seen = document.root()["prices_version"];
    if (!order.problem && !seen.isMissing() && seen.integer() != order.offer.pricesVersion)
        order.problem =
            ApiProblem{409, "price_changed", QStringLiteral("The prices have changed. Ask for a quote again.")};
    return order;
}

bool isStripes(const ApiContext &context)
{
    return context.facts.provider == QLatin1StringView("stripe");
}

// What is there to be paid: a transaction of Paddle's, or a checkout session of Stripe's.
QJsonObject checkoutJson(const ApiContext &context, const StorefrontCheckout &checkout)
{
    const QJsonValue url = checkout.url.isEmpty() ? QJsonValue() : QJsonValue(checkout.url);
    return {{isStripes(context) ? QStringLiteral("session_id") : QStringLiteral("transaction_id"),
             checkout.paymentId.toString()},
            {QStringLiteral("customer_id"), checkout.customerId.toString()},
            {QStringLiteral("operation_id"), checkout.operation.toString()},
            {isStripes(context) ? QStringLiteral("url") : QStringLiteral("checkout_url"), url},
            {QStringLiteral("amount"), moneyJson(checkout.amount)},
            {QStringLiteral("credits"), checkout.credits}};
}

ApiAnswer transactionAnswer(const ApiContext &context, const StorefrontCheckout &checkout, const QByteArray &requestId)
{
    switch (checkout.state) {
    case State::Ready: break;
    case State::Pending: return answerOf(requestUnderWay(), requestId);
    case State::Refused:
        return answerOf({502, "provider_refused",
                         QStringLiteral("The payment provider did not make this. Nothing was charged. Ask again with a "
                                        "new idempotency key."),
                         0, KeyFate::Kept},
                        requestId);
    case State::Unknown: return answerOf(problemOf(Error{ErrorKind::UnknownOutcome, {}, {}, {}}), requestId);
    }
    return answerOf(checkoutJson(context, checkout), 201);
}

Task<ApiAnswer> beginTransaction(ApiContext &context, const ApiCall &call, const OperationId &operation)
{
    auto document = readBody(call, {"plan", "credits", "prices_version", "price_id", "quantity"});
    if (!document)
        return Task<ApiAnswer>::settled(document.error());
    auto shared = std::make_shared<JsonDocument>(*std::move(document)); // what crosses threads must be copyable
    return context.database
        .read([people = context.people, call, shared](storage::Connection &connection) {
            return prepareOrder(connection, people, call, *shared);
        })
        .then(context.owner, [&context, call, operation](Result<PreparedOrder> &&order) -> Task<ApiAnswer> {
            if (!order)
                return Task<ApiAnswer>::settled(std::move(order).error());
            if (order->problem)
                return settledAnswer(answerOf(*order->problem, call.requestId));
            return context.provider->createTransaction({operation, std::move(order->buyer), std::move(order->offer)})
                .then(context.owner,
                      [&context, id = call.requestId](Result<StorefrontCheckout> &&made) -> Result<ApiAnswer> {
                          return made ? transactionAnswer(context, *made, id)
                                      : Result<ApiAnswer>(std::move(made).error());
                      });
        });
}

Task<ApiAnswer> transactionFor(ApiContext &context, const ApiCall &call, const KeyedOperation &operation)
{
    if (operation.standing == Standing::New)
        return beginTransaction(context, call, operation.id);
    using Found = std::optional<StorefrontCheckout>;
    return context.provider->findTransaction(operation.id)
        .then(context.owner, [&context, call, operation](Result<Found> &&found) -> Task<ApiAnswer> {
            if (!found)
                return Task<ApiAnswer>::settled(std::move(found).error());
            if (*found)
                return settledAnswer(transactionAnswer(context, **found, call.requestId));
            return operation.standing == Standing::Abandoned
                       ? beginTransaction(context, call, operation.id)
                       : settledAnswer(answerOf(requestUnderWay(), call.requestId));
        });
}

struct PortalWish {
    CustomerId customer;
    SubscriptionId subscription;
};

// Another's subscription is none that exists.
Result<PortalWish> portalWish(storage::Connection &connection, const CustomerLookup &people, const ApiCall &call,
                              const SubscriptionId &subscription)
{
    RK_TRY_ASSIGN(const CustomerId customer, customerOf(connection, people, *call.user));
    if (!subscription.isEmpty()) {
        RK_TRY_ASSIGN(const auto found,
                      subscriptions::SubscriptionStore(connection).find(people.account, subscription));
        if (!found || found->value.customerId != customer)
            return Error{ErrorKind::NotFound, QStringLiteral("There is no such subscription."), {}, {}};
    }
    return PortalWish{customer, subscription};
}

QJsonValue linkJson(const QUrl &url)
{
    return url.isEmpty() ? QJsonValue() : QJsonValue(url.toString(QUrl::FullyEncoded));
}

Task<ApiAnswer> portalFor(ApiContext &context, const ApiCall &call)
{
    const auto document = readBody(call, {"subscription_id"});
    if (!document)
        return Task<ApiAnswer>::settled(document.error());
    const JsonView wanted = document->root()["subscription_id"];
    if (!wanted.isMissing() && !wanted.string())
        return settledAnswer(
            answerOf({422, "invalid", QStringLiteral("“subscription_id” must be a text.")}, call.requestId));
    return context.database
        .read([people = context.people, call, id = SubscriptionId(wanted.string().value_or(QString()))](
                  storage::Connection &connection) { return portalWish(connection, people, call, id); })
        .then(context.owner, [&context](Result<PortalWish> &&wish) -> Task<ApiAnswer> {
            if (!wish)
                return Task<ApiAnswer>::settled(std::move(wish).error());
            return context.provider->createPortal(wish->customer, wish->subscription)
                .then(context.owner, [](Result<StorefrontPortal> &&portal) -> Result<ApiAnswer> {
                    if (!portal)
                        return std::move(portal).error();
                    return answerOf(QJsonObject{{QStringLiteral("url"), linkJson(portal->overview)},
                                                {QStringLiteral("update_payment_method_url"),
                                                 linkJson(portal->updatePaymentMethod)},
                                                {QStringLiteral("cancel_url"), linkJson(portal->cancel)}},
                                    201);
                });
        });
}

ApiProblem notStripe()
{
    return {503, "stripe_not_configured",
            QStringLiteral("Stripe is not configured here. Use POST /billing/v2/transactions.")};
}

ApiProblem notPaddle()
{
    return {503, "paddle_not_configured",
            QStringLiteral("Paddle is not configured here. Use POST /v1/billing/checkout-session.")};
}

Task<ApiAnswer> makeCheckout(ApiContext &context, const ApiCall &call)
{
    return idempotently(context, call, [&context](const ApiCall &own, const KeyedOperation &operation) {
        return transactionFor(context, own, operation);
    });
}

} // namespace

Task<ApiAnswer> createTransaction(ApiContext &context, const ApiCall &call)
{
    if (!context.provider)
        return settledAnswer(answerOf(billingDisabled(), call.requestId));
    return isStripes(context) ? settledAnswer(answerOf(notPaddle(), call.requestId)) : makeCheckout(context, call);
}

Task<ApiAnswer> createCheckoutSession(ApiContext &context, const ApiCall &call)
{
    if (!isStripes(context))
        return settledAnswer(answerOf(notStripe(), call.requestId));
    return context.provider ? makeCheckout(context, call) : settledAnswer(answerOf(billingDisabled(), call.requestId));
}

Task<ApiAnswer> createPortalSession(ApiContext &context, const ApiCall &call)
{
    if (!context.provider)
        return settledAnswer(answerOf(billingDisabled(), call.requestId));
    return idempotently(
        context, call, [&context](const ApiCall &own, const KeyedOperation &) { return portalFor(context, own); },
        AnswerKept::No);
}

// Not made yet: a payment without a page of Stripe's, which takes the storefront's own form.
Task<ApiAnswer> createPaymentIntent(ApiContext &context, const ApiCall &call)
{
    if (!isStripes(context))
        return settledAnswer(answerOf(notStripe(), call.requestId));
    return settledAnswer(answerOf({503, "not_offered",
                                   QStringLiteral("Payment intents are not made from here. Use POST "
                                                  "/v1/billing/checkout-session.")},
                                  call.requestId));
}

} // namespace reckoner::billing_api
