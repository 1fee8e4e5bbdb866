// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/transport.h"

#include <QJsonDocument>
#include <QUuid>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequestsPerMinute = 240;          // reference/paddle.md §1.6, per address
constexpr int kPreviewsPerMinute = 1000;         // counted apart
constexpr std::chrono::seconds kBlockedFor{60};  // and what exceeding it costs
constexpr qsizetype kRequestBodyBytes = 1 << 20; // not published; larger than any request that makes sense

QString transportNewRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

http::ServerResponse transportResponse(int status, const QJsonObject &envelope, const QString &requestId)
{
    http::ServerResponse response;
    response.status = status;
    response.headers.push_back({"Request-Id", requestId.toLatin1()});
    if (status != 204)
        response.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    else
        response.contentType.clear();
    return response;
}

// `next` keeps what was asked and moves the cursor; it is there on the last page too.
QString transportNextUrl(const http::ServerRequest &request, const QString &after)
{
    QByteArray query;
    for (const QByteArray &pair : request.query.split('&')) {
        if (!pair.isEmpty() && !pair.startsWith("after="))
            query += pair + '&';
    }
    const QByteArray host = request.header("Host");
    return QString::fromUtf8("http://" + host + request.path + '?' + query + "after=" + after.toUtf8());
}

bool transportSaysJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

Answer transportNotRouted(const Router::Match &match, const http::ServerRequest &request)
{
    if (match.allowedMethods.isEmpty())
        return apiError(404, "invalid_url", u"%1 is not part of this API"_s.arg(QString::fromUtf8(request.path)));
    Answer answer =
        apiError(405, "method_not_allowed", u"%1 is not allowed here"_s.arg(QString::fromUtf8(request.method)));
    answer.headers.emplace_back("Allow", match.allowedMethods.join(", "));
    return answer;
}

std::optional<ApiError> transportBodyRefused(const http::ServerRequest &request)
{
    if (request.body.isEmpty())
        return std::nullopt;
    if (request.body.size() > kRequestBodyBytes)
        return apiError(413, "request_body_too_large",
                        u"the request body is larger than %1 bytes"_s.arg(kRequestBodyBytes));
    if (request.method == "GET" || request.method == "DELETE")
        return apiError(400, "unexpected_request_body", u"this operation takes no request body"_s);
    if (!transportSaysJson(request.header("Content-Type")))
        return apiError(415, "unsupported_media_type", u"the request body must be application/json"_s);
    return std::nullopt;
}

} // namespace

Transport::Transport(World &world, const Router &router, TransportOptions options)
    : m_world(world), m_router(router), m_options(std::move(options))
{
}

void Transport::setRateLimit(RateLimit limit)
{
    m_options.rateLimit = limit;
    m_windows.clear();
}

std::optional<ApiError> Transport::overLimit(const http::ServerRequest &request)
{
    if (m_options.rateLimit == RateLimit::Off)
        return std::nullopt;
    const bool isPreview = request.path == "/pricing-preview" || request.path == "/transactions/preview";
    const int limit = isPreview ? kPreviewsPerMinute : kRequestsPerMinute;
    const auto now = std::chrono::steady_clock::now();
    Window &window =
        m_windows.try_emplace(request.peer + (isPreview ? " preview" : ""), Window{.since = now, .blockedUntil = {}})
            .first->second;
    if (window.blockedUntil && now >= *window.blockedUntil)
        window = {.since = now, .blockedUntil = {}};
    if (now - window.since >= std::chrono::minutes(1) && !window.blockedUntil)
        window = {.since = now, .blockedUntil = {}};
    if (++window.requests <= limit)
        return std::nullopt;
    if (!window.blockedUntil)
        window.blockedUntil = now + kBlockedFor;
    ApiError error = apiError(429, "too_many_requests", u"the limit of %1 requests a minute is exceeded"_s.arg(limit));
    error.retryAfterSeconds =
        static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*window.blockedUntil - now).count());
    return error;
}

std::optional<ApiError> Transport::unauthenticated(const http::ServerRequest &request) const
{
    const QByteArray header = request.header("Authorization").trimmed();
    if (header.isEmpty())
        return apiError(403, "authentication_missing", u"Authentication header not included"_s);
    const auto space = header.indexOf(' ');
    if (space < 0 || header.left(space).toLower() != "bearer")
        return apiError(403, "authentication_malformed", u"Authentication header must be: Bearer <api key>"_s);
    if (header.mid(space + 1).trimmed() != m_options.apiKey)
        return apiError(403, "invalid_token", u"The API key is not valid for this environment"_s);
    return std::nullopt;
}

Answer Transport::route(const http::ServerRequest &request)
{
    const QByteArray path = QByteArray::fromPercentEncoding(request.path);
    const Router::Match match = m_router.match(request.method, path);
    if (!match.route || match.route->auth == RouteAuth::Key) {
        if (auto refused = unauthenticated(request))
            return *refused;
    }
    if (!match.route)
        return transportNotRouted(match, request);
    if (auto refused = transportBodyRefused(request))
        return *refused;

    Request routed{
        .method = request.method, .path = path, .params = match.params, .query = Query(request.query), .body = {}};
    if (request.body.isEmpty())
        return match.route->handler(m_world, routed);
    const auto document = JsonDocument::parse(request.body);
    if (!document)
        return apiError(400, "invalid_json", u"the request body is not valid JSON"_s);
    routed.body = document->root();
    if (!routed.body.isObject())
        return apiError(400, "bad_request", u"the request body must be a JSON object"_s);
    return match.route->handler(m_world, routed);
}

http::ServerResponse Transport::refusal(const ApiError &error)
{
    const QString requestId = transportNewRequestId();
    QJsonObject body{
        {u"type"_s, error.status >= 500 || error.status == 429 ? u"api_error"_s : u"request_error"_s},
        {u"code"_s, error.code},
        {u"detail"_s, error.detail},
        {u"documentation_url"_s, u"https://developer.paddle.com/errors/%1/%2"_s.arg(error.group, error.code)},
    };
    if (!error.errors.empty()) {
        QJsonArray errors;
        for (const FieldError &one : error.errors)
            errors.append(QJsonObject{{u"field"_s, one.field}, {u"message"_s, one.message}});
        body.insert(u"errors"_s, errors);
    }
    auto response = transportResponse(
        error.status, {{u"error"_s, body}, {u"meta"_s, QJsonObject{{u"request_id"_s, requestId}}}}, requestId);
    if (error.retryAfterSeconds > 0)
        response.headers.push_back({"Retry-After", QByteArray::number(error.retryAfterSeconds)});
    return response;
}

http::ServerResponse Transport::answer(const http::ServerRequest &request)
{
    if (auto over = overLimit(request))
        return refusal(*over);
    const Answer answer = route(request);
    http::ServerResponse response;
    if (answer.error) {
        response = refusal(*answer.error);
    } else {
        const QString requestId = transportNewRequestId();
        QJsonObject meta{{u"request_id"_s, requestId}};
        if (const auto &page = answer.pagination) {
            meta.insert(u"pagination"_s, QJsonObject{{u"per_page"_s, page->perPage},
                                                     {u"next"_s, transportNextUrl(request, page->after)},
                                                     {u"has_more"_s, page->hasMore},
                                                     {u"estimated_total"_s, page->estimatedTotal}});
        }
        response = transportResponse(answer.status, {{u"data"_s, answer.data}, {u"meta"_s, meta}}, requestId);
    }
    for (const auto &[name, value] : answer.headers)
        response.headers.push_back({name, value});
    return response;
}

} // namespace reckoner::sandbox::paddle
