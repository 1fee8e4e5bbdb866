// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/paddle_api.h"

#include "core/base/words.h"
#include "core/provider/base_url.h"
#include "core/provider/paddle/mapping_fields.h"
#include "core/provider/paddle/provider_error.h"

#include <algorithm>

namespace reckoner::provider::paddle {

namespace {

bool isPaddles(const QUrl &url)
{
    return url.host() == QLatin1StringView("paddle.com") || url.host().endsWith(QLatin1StringView(".paddle.com"));
}

} // namespace

Result<QUrl> paddleBaseUrl(Environment environment, const QUrl &override)
{
    if (override.isEmpty())
        return environment == Environment::Production ? QUrl(QStringLiteral("https://api.paddle.com"))
                                                      : QUrl(QStringLiteral("https://sandbox-api.paddle.com"));
    if (!isBareBaseUrl(override))
        return Error{ErrorKind::Invalid,
                     Words::tr("The base URL for Paddle cannot be used. Enter https and a host, or http and a "
                               "port on this machine, and nothing else."),
                     {},
                     {}};
    if (environment == Environment::Production && !isPaddles(override) && !isLoopbackUrl(override))
        return Error{
            ErrorKind::Invalid,
            Words::tr(
                "A production key is only sent to Paddle. Leave the base URL empty, or make this a sandbox account."),
            {},
            {}};
    QUrl base = override;
    base.setPath(QString());
    return base;
}

Result<void> checkApiKey(Environment environment, const SecretBytes &key)
{
    const QByteArray &text = key.reveal();
    const bool sendable =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!sendable)
        return Error{ErrorKind::Invalid,
                     text.isEmpty()
                         ? Words::tr("There is no API key for this Paddle account. Enter it in Settings.")
                         : Words::tr("The API key holds characters that no key has. Copy it again from Paddle, "
                                     "without blanks or line breaks."),
                     {},
                     {}};
    const bool live = text.startsWith("pdl_live_"), sandbox = text.startsWith("pdl_sdbx_");
    if ((environment == Environment::Sandbox && live) || (environment == Environment::Production && sandbox))
        return Error{
            ErrorKind::Invalid,
            Words::tr("The API key belongs to Paddle's %1 environment and this account to %2. Enter the key of "
                      "this environment.")
                .arg(live ? QStringLiteral("production") : QStringLiteral("sandbox"), environmentName(environment)),
            {},
            {}};
    return {};
}

Result<std::unique_ptr<PaddleApi>> PaddleApi::create(http::Client &client, PaddleOptions options)
{
    RK_TRY(checkApiKey(options.environment, options.apiKey));
    RK_TRY_ASSIGN(options.baseUrl, paddleBaseUrl(options.environment, options.baseUrl));
    return std::unique_ptr<PaddleApi>(new PaddleApi(client, std::move(options)));
}

http::ClientRequest PaddleApi::request(const Call &call, const QByteArray &query) const
{
    http::ClientRequest request;
    request.kind = call.kind;
    request.method = call.method;
    request.url = m_options.baseUrl;
    request.url.setPath(QString::fromLatin1(call.path), QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + m_options.apiKey.reveal()},
                       {"Paddle-Version", "1"},
                       {"Accept", "application/json"}};
    request.body = call.body;
    if (call.kind == http::RequestKind::Mutation)
        request.deadlineMs = m_options.mutationDeadlineMs;
    return request;
}

Task<void> PaddleApi::callForNothing(Call call)
{
    auto own = std::make_shared<QObject>(); // as in call()
    Task<http::ClientResponse> sent = m_client.send(request(call, encodedQuery(call.query)));
    return std::move(sent).then(own.get(),
                                [own, kind = call.kind](Result<http::ClientResponse> &&answer) -> Result<void> {
                                    if (!answer)
                                        return std::move(answer).error();
                                    if (answer->status < 200 || answer->status > 299)
                                        return errorFromAnswer(*answer, kind);
                                    return {};
                                });
}

Result<QByteArray> idPath(QByteArrayView head, const QString &id, QByteArrayView tail)
{
    if (!isIdText(id))
        return Error{ErrorKind::Invalid, Words::tr("This is not an id of Paddle's. Copy it again."), id.left(100), {}};
    return head.toByteArray() + '/' + id.toUtf8() + tail.toByteArray();
}

Call readCall(QByteArray path, Query query)
{
    return {http::RequestKind::Read, "GET", std::move(path), std::move(query), {}, {}};
}

Call readOneCall(QByteArray path, const QString &id)
{
    return {http::RequestKind::Read, "GET", std::move(path), {}, {}, id};
}

Call mutationCall(QByteArray method, QByteArray path, QByteArray body, QString expectedId)
{
    return {http::RequestKind::Mutation, std::move(method), std::move(path), {}, std::move(body),
            std::move(expectedId)};
}

Call previewCall(QByteArray method, QByteArray path, QByteArray body)
{
    return {http::RequestKind::Read, std::move(method), std::move(path), {}, std::move(body), {}};
}

Error foreignEntity(const QString &what)
{
    return {ErrorKind::Invalid, Words::tr("The answer holds a row of another %1.").arg(what), {}, {}};
}

namespace api_detail {

Error unusable(const Result<http::ClientResponse> &answer, http::RequestKind kind, const Error &problem)
{
    return unusableAnswer(*answer, kind,
                          problem.detail.isEmpty() ? problem.message
                                                   : problem.message + QLatin1Char(' ') + problem.detail);
}

Result<JsonDocument> answerDocument(const Result<http::ClientResponse> &answer, const Asked &asked)
{
    if (!answer)
        return answer.error();
    if (answer->status < 200 || answer->status > 299)
        return errorFromAnswer(*answer, asked.kind);
    Result<JsonDocument> document = JsonDocument::parse(answer->body);
    if (!document)
        return unusable(answer, asked.kind, document.error());
    const JsonView data = document->root().member("data");
    if (!data.isObject() && !data.isArray())
        return unusable(answer, asked.kind, Error{ErrorKind::Invalid, Words::tr("The answer has no data."), {}, {}});
    if (!asked.expectedId.isEmpty() && data.member("id").string() != asked.expectedId)
        return unusable(answer, asked.kind,
                        Error{ErrorKind::Invalid,
                              Words::tr("The answer is about something else than %1.").arg(asked.expectedId),
                              {},
                              {}});
    return document;
}

} // namespace api_detail

} // namespace reckoner::provider::paddle
