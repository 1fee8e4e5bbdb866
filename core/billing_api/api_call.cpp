// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/api_call.h"

#include "core/customers/customer_store.h"
#include "core/customers/external_id_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace reckoner::billing_api {

namespace {

constexpr JsonLimits kBodyLimits{.bytes = 64 * 1024, .depth = 16}; // what a storefront asks for is a few lines
constexpr int kComeAgainSeconds = 5;

const char *titleOf(int status)
{
    switch (status) {
    case 400: return "Bad request";
    case 401: return "Not signed in";
    case 403: return "Not allowed";
    case 404: return "Not found";
    case 405: return "Method not allowed";
    case 409: return "Conflict";
    case 413: return "Too large";
    case 415: return "Media type not supported";
    case 422: return "Cannot be processed";
    case 429: return "Too many requests";
    case 502: return "The provider refused";
    case 503: return "Not available";
    default: return "Error";
    }
}

Error noCustomerYet()
{
    return {ErrorKind::NotFound, QStringLiteral("There is no customer for this person yet."), {}, {}};
}

} // namespace

std::optional<CustomerRule> customerRuleFromText(const QString &text)
{
    if (text == QLatin1StringView("customer_id"))
        return CustomerRule::CustomerId;
    if (text == QLatin1StringView("external_id"))
        return CustomerRule::ExternalId;
    if (text == QLatin1StringView("email"))
        return CustomerRule::Email;
    return std::nullopt;
}

ApiAnswer answerOf(const QJsonObject &body, int status)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ApiAnswer answerOf(const ApiProblem &problem, const QByteArray &requestId)
{
    ApiAnswer answer = answerOf(QJsonObject{{QStringLiteral("type"), QStringLiteral("urn:reckoner:problem:") +
                                                                         QString::fromLatin1(problem.code)},
                                            {QStringLiteral("title"), QString::fromLatin1(titleOf(problem.status))},
                                            {QStringLiteral("status"), problem.status},
                                            {QStringLiteral("code"), QString::fromLatin1(problem.code)},
                                            {QStringLiteral("detail"), problem.detail},
                                            {QStringLiteral("request_id"), QString::fromLatin1(requestId)}},
                                problem.status);
    answer.contentType = "application/problem+json";
    answer.fate = problem.fate;
    if (problem.retryAfterSeconds > 0)
        answer.headers.push_back({"Retry-After", QByteArray::number(problem.retryAfterSeconds)});
    return answer;
}

ApiProblem problemOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid: return {422, "invalid", error.message};
    case ErrorKind::NotFound: return {404, "not_found", error.message};
    case ErrorKind::Conflict: return {409, "conflict", error.message};
    case ErrorKind::ProviderRefused: return {502, "provider_refused", error.message};
    case ErrorKind::UnknownOutcome:
        return {503, "outcome_unknown",
                QStringLiteral("It is not known whether this was done. Ask again with the same idempotency key: it is "
                               "looked up and not done twice."),
                kComeAgainSeconds, KeyFate::Open};
    case ErrorKind::RateLimited:
    case ErrorKind::Unreachable:
    case ErrorKind::ProviderBroken:
        return {503, "provider_unavailable", QStringLiteral("The payment provider does not answer. Try again soon."),
                kComeAgainSeconds};
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden: // of our key at the provider: nothing that the caller can do
        return {503, "billing_unavailable", QStringLiteral("Billing is not available at the moment."),
                kComeAgainSeconds};
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: break;
    }
    // It may have been done before this went wrong.
    return {503, "unavailable", QStringLiteral("This cannot be answered at the moment. Try again soon."),
            kComeAgainSeconds, KeyFate::Open};
}

QJsonObject moneyJson(Money money)
{
    return {{QStringLiteral("amount"), QString::fromLatin1(money.minorUtf8())},
            {QStringLiteral("currency"), money.currency().code()}};
}

Result<JsonDocument> readBody(const ApiCall &call, std::initializer_list<QByteArrayView> members)
{
    const auto fault = [](const QString &what) { return Error{ErrorKind::Invalid, what, {}, {}}; };
    auto document =
        JsonDocument::parse(call.body.isEmpty() ? QByteArrayView("{}") : QByteArrayView(call.body), kBodyLimits);
    if (!document || !document->root().isObject())
        return fault(QStringLiteral("The body is no JSON object."));
    for (const auto &[name, value] : document->root().members()) {
        if (std::find(members.begin(), members.end(), QByteArrayView(name)) == members.end())
            return fault(QStringLiteral("The body has a member that is not known here: “%1”.")
                             .arg(QString::fromUtf8(name).left(40)));
    }
    return document;
}

Result<CustomerId> customerOf(storage::Connection &connection, const CustomerLookup &people, const TokenUser &user)
{
    const AccountId &account = people.account;
    customers::CustomerStore store(connection);
    const bool isByEmail = people.rule == CustomerRule::Email;
    if (isByEmail ? user.email.isEmpty() : user.customer.isEmpty())
        return Error{ErrorKind::Invalid,
                     isByEmail ? QStringLiteral("The access token names no verified e-mail address.")
                               : QStringLiteral("The access token does not name the customer."),
                     {},
                     {}};
    std::vector<customers::Customer> found;
    switch (people.rule) {
    case CustomerRule::CustomerId: {
        RK_TRY_ASSIGN(found, store.byIds(account, {CustomerId(user.customer)}));
        break;
    }
    case CustomerRule::ExternalId: {
        RK_TRY_ASSIGN(const auto ids, customers::ExternalIdStore::find(connection, account, user.customer));
        RK_TRY_ASSIGN(found, store.byIds(account, ids));
        break;
    }
    case CustomerRule::Email: {
        RK_TRY_ASSIGN(found, store.byEmail(account, user.email));
        break;
    }
    }
    std::erase_if(found, [](const customers::Customer &one) { return one.status == QLatin1StringView("archived"); });
    if (found.empty())
        return noCustomerYet();
    if (found.size() > 1) // nobody may see what could be another's
        return Error{
            ErrorKind::Conflict, QStringLiteral("Several customers match this person. Ask for support."), {}, {}};
    return found.front().id;
}

} // namespace reckoner::billing_api
