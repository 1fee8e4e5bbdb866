// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request to the billing API once it has passed the listener, what its answer is made of, and what the routes work
// with. Plain values; ApiContext and the handlers live on the thread of their event loop, and what goes on to the
// database's threads takes copies along, for it may outlive them.

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/task.h"
#include "core/billing_api/access_token.h"
#include "core/billing_api/storefront_provider.h"
#include "core/http/server.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace reckoner::billing_api {

// How the person of a token is found among the provider's customers.
enum class CustomerRule {
    CustomerId, // the claim holds the provider's id of the customer
    ExternalId, // the claim holds what the customer's custom data has as "external_id"
    Email,      // the verified e-mail address; who buys for the first time becomes a customer
};
std::optional<CustomerRule> customerRuleFromText(const QString &text); // customer_id, external_id, email

// What storefronts may know. No secrets: everybody can read it.
struct StorefrontFacts {
    QString provider = QStringLiteral("paddle");
    QString environment; // sandbox, production
    QString clientToken, sellerId, checkoutScriptUrl, stripePublishableKey;
};

struct ApiCall {
    QByteArray method, path, query, body;
    QByteArray requestId;
    QByteArray idempotencyKey;     // empty: none was sent
    std::optional<TokenUser> user; // of routes that are everybody's: where a token came along
    Instant at;
};

// What an answer means for the idempotency key that the request came with.
enum class KeyFate {
    Kept,     // the same request is answered so again
    Released, // nothing was done: the key may be used again
    Open,     // under way, or not known: the same request is looked up
};

struct ApiAnswer {
    int status = 200;
    QByteArray body; // JSON
    std::vector<http::Header> headers = {};
    KeyFate fate = KeyFate::Kept;
    QByteArray contentType = "application/json";
};

// Why a request was not answered with what it asked for, as RFC 9457 has it. code: for programs, stable.
struct ApiProblem {
    int status = 400;
    QByteArray code;
    QString detail;
    int retryAfterSeconds = 0;
    KeyFate fate = KeyFate::Released;
};
ApiAnswer answerOf(const ApiProblem &problem, const QByteArray &requestId);
// Of what the core says. Nothing of its detail gets out.
ApiProblem problemOf(const Error &error);

ApiAnswer answerOf(const QJsonObject &body, int status = 200);
QJsonObject moneyJson(Money money); // {"amount": "8900", "currency": "USD"}

// Whose customers, and by what they are found.
struct CustomerLookup {
    AccountId account;
    CustomerRule rule = CustomerRule::CustomerId;
};

struct ApiContext {
    storage::Database &database;
    CustomerLookup people;
    StorefrontFacts facts;
    StorefrontProvider *provider = nullptr; // null: billing is not enabled here
    QObject *owner = nullptr;               // as long as it lives answers are awaited
    // The catalog as everybody may read it, kept for a moment: asking costs them nothing.
    struct {
        Instant until;
        QByteArray body;
    } plans = {};
};

using ApiHandler = Task<ApiAnswer> (*)(ApiContext &context, const ApiCall &call);

inline Task<ApiAnswer> settledAnswer(ApiAnswer answer)
{
    return Task<ApiAnswer>::settled(std::move(answer));
}

// The JSON object that a POST brings, checked: no other members than these. Errors: Invalid.
Result<JsonDocument> readBody(const ApiCall &call, std::initializer_list<QByteArrayView> members);

// The customer of a token. Errors: NotFound (nobody of that name buys here yet), Invalid (the token has no such claim),
// Storage. Database's threads.
Result<CustomerId> customerOf(storage::Connection &connection, const CustomerLookup &people, const TokenUser &user);

} // namespace reckoner::billing_api
