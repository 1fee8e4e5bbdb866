// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/stripe_api.h"

#include "core/base/words.h"
#include "core/http/retry_after.h"
#include "core/provider/base_url.h"
#include "core/provider/stripe/stripe_error.h"

#include <algorithm>

namespace reckoner::provider::stripe {

Result<QUrl> stripeBaseUrl(Environment environment, const QUrl &override)
{
    if (override.isEmpty())
        return QUrl(QStringLiteral("https://api.stripe.com"));
    const auto invalid = [](const QString &words) { return Error{ErrorKind::Invalid, words, {}, {}}; };
    if (!isBareBaseUrl(override))
        return invalid(
            Words::tr("The base URL for Stripe cannot be used. Enter https and a host, or http and a port on "
                      "this machine, and nothing else."));
    const bool isStripes = override.host() == QLatin1StringView("api.stripe.com");
    if (environment == Environment::Production && !isStripes && !isLoopbackUrl(override))
        return invalid(Words::tr("A live key is only sent to Stripe. Leave the base URL empty, or make this a sandbox "
                                 "account."));
    QUrl base = override;
    base.setPath(QString());
    return base;
}

Result<void> checkSecretKey(Environment environment, const SecretBytes &key)
{
    const auto invalid = [](const QString &words) { return Error{ErrorKind::Invalid, words, {}, {}}; };
    const QByteArray &text = key.reveal();
    if (text.isEmpty())
        return invalid(Words::tr("There is no secret key for this Stripe account. Enter it in Settings."));
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return invalid(Words::tr("The Stripe key holds characters that no key has. Copy it again from Stripe, without "
                                 "blanks or line breaks."));
    if (text.startsWith("pk_"))
        return invalid(Words::tr("This is a publishable key of Stripe's, which may be seen by everybody. A secret key "
                                 "(sk_…) or a restricted key (rk_…) is needed here."));
    const bool live = text.startsWith("sk_live_") || text.startsWith("rk_live_"),
               test = text.startsWith("sk_test_") || text.startsWith("rk_test_");
    if (!live && !test)
        return invalid(Words::tr("This is no secret key of Stripe's: those begin with sk_test_, sk_live_, rk_test_ or "
                                 "rk_live_."));
    if (live != (environment == Environment::Production))
        return invalid(Words::tr("The key is of Stripe's %1 mode and this account is %2. Enter the key of this "
                                 "environment.")
                           .arg(live ? QStringLiteral("live") : QStringLiteral("test"), environmentName(environment)));
    return {};
}

Result<std::unique_ptr<StripeApi>> StripeApi::create(http::Client &client, StripeOptions options, const Clock &clock)
{
    RK_TRY(checkSecretKey(options.environment, options.secretKey));
    RK_TRY_ASSIGN(options.baseUrl, stripeBaseUrl(options.environment, options.baseUrl));
    return std::unique_ptr<StripeApi>(new StripeApi(client, std::move(options), clock));
}

http::ClientRequest StripeApi::request(const Call &call) const
{
    http::ClientRequest request;
    request.kind = call.kind;
    request.method = call.method;
    request.url = m_options.baseUrl;
    request.url.setPath(QString::fromLatin1(call.path), QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + m_options.secretKey.reveal()},
                       {"Stripe-Version", m_options.version},
                       {"Accept", "application/json"}};
    if (!call.idempotencyKey.isEmpty())
        request.headers.push_back({"Idempotency-Key", call.idempotencyKey});
    const QByteArray form = call.form.encoded();
    if (call.method == "GET") {
        if (!form.isEmpty())
            request.url.setQuery(QString::fromLatin1(form), QUrl::StrictMode);
        return request;
    }
    RK_ASSERT(!form.isEmpty()); // the client would fill in {}, which is no form
    request.contentType = "application/x-www-form-urlencoded";
    request.body = form;
    if (call.kind == http::RequestKind::Mutation)
        request.deadlineMs = m_options.mutationDeadlineMs;
    return request;
}

Result<QByteArray> stripePath(QByteArrayView head, const QString &id, QByteArrayView tail)
{
    if (!isIdText(id))
        return Error{ErrorKind::Invalid, Words::tr("This is not an id of Stripe's. Copy it again."), id.left(100), {}};
    return head.toByteArray() + '/' + id.toUtf8() + tail.toByteArray();
}

Call readCall(QByteArray path, FormBody form)
{
    return {http::RequestKind::Read, "GET", std::move(path), std::move(form)};
}

Call readOneCall(QByteArray path, const QString &id, FormBody form)
{
    return {http::RequestKind::Read, "GET", std::move(path), std::move(form), id};
}

Call mutationCall(QByteArray method, QByteArray path, FormBody form, QByteArray key)
{
    // Keys belong to POST (§1.4); a DELETE can be repeated as it is.
    return {.kind = http::RequestKind::Mutation,
            .method = method,
            .path = std::move(path),
            .form = std::move(form),
            .expectedId = {},
            .idempotencyKey = method == "POST" ? std::move(key) : QByteArray()};
}

namespace api_detail {

Error unusableStripe(const Result<http::ClientResponse> &answer, http::RequestKind kind, const Error &problem)
{
    return unusableAnswer(*answer, kind, QStringLiteral("%1 %2").arg(problem.message, problem.detail).trimmed());
}

Result<JsonDocument> stripeDocument(const Result<http::ClientResponse> &answer, const Asked &asked)
{
    if (!answer)
        return answer.error();
    if (answer->status < 200 || answer->status > 299)
        return errorFromAnswer(*answer, asked.kind);
    Result<JsonDocument> document = JsonDocument::parse(answer->body);
    if (!document)
        return unusableStripe(answer, asked.kind, document.error());
    const auto invalid = [](const QString &words) { return Error{ErrorKind::Invalid, words, {}, {}}; };
    if (!document->root().isObject())
        return unusableStripe(answer, asked.kind, invalid(QStringLiteral("the answer is no object")));
    if (!asked.expectedId.isEmpty() && document->root()["id"].string() != asked.expectedId)
        return unusableStripe(answer, asked.kind, invalid(QStringLiteral("the answer is about another id")));
    return document;
}

Seen seenIn(const http::ClientResponse &answer, const Asked &asked)
{
    return {asked.seen.account, http::parseHttpDate(answer.header("Date")).value_or(asked.seen.at)};
}

} // namespace api_detail

} // namespace reckoner::provider::stripe
