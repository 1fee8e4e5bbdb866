// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/transport.h"

#include "app/sandbox/stripe/expand.h"
#include "app/sandbox/stripe/form.h"
#include "core/http/response_head.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequestsPerSecond = 25;    // reference/stripe.md §1.8, of a sandbox
constexpr qint64 kKeySeconds = 24 * 3600; // how long a result is kept for its key
constexpr qsizetype kKeyLength = 255;
constexpr qsizetype kRequestBodyBytes = 1 << 20; // not published; larger than any request that makes sense

// The key as it was given, in either form of authentication.
QByteArray transportGivenKey(const http::ServerRequest &request)
{
    const QByteArray header = request.header("Authorization").trimmed();
    const auto space = header.indexOf(' ');
    const QByteArray scheme = header.left(space).toLower(), rest = header.mid(space + 1).trimmed();
    if (space > 0 && scheme == "bearer")
        return rest;
    if (space > 0 && scheme == "basic")
        return QByteArray::fromBase64(rest).split(':').first();
    return {};
}

QString transportMasked(const QByteArray &key)
{
    return QString::fromLatin1(key.left(8)) + u"****"_s +
           QString::fromLatin1(key.size() > 12 ? key.right(4) : QByteArray());
}

QByteArray transportFingerprint(const http::ServerRequest &request)
{
    return QCryptographicHash::hash(request.method + ' ' + request.path + '\n' + request.body,
                                    QCryptographicHash::Sha256);
}

ApiError transportUnauthorized(const QString &message, int status = 401, const char *code = "")
{
    return {.status = status, .code = QLatin1String(code), .message = message};
}

} // namespace

Transport::Transport(World &world, const Router &router, TransportOptions options)
    : m_world(world), m_router(router), m_options(std::move(options))
{
}

std::optional<ApiError> Transport::unauthenticated(const http::ServerRequest &request) const
{
    const QByteArray key = transportGivenKey(request);
    const QByteArray rest = m_options.secretKey.mid(3);
    if (key.isEmpty())
        return transportUnauthorized(u"You did not provide an API key. Provide it in the Authorization header as "
                                     u"'Bearer YOUR_SECRET_KEY'."_s);
    if (key == m_options.secretKey)
        return std::nullopt;
    if (key == "rk_" + rest) {
        if (request.method == "GET")
            return std::nullopt;
        return transportUnauthorized(u"The provided key '%1' does not have the required permissions for this endpoint: "
                                     u"it may only read."_s.arg(transportMasked(key)),
                                     403);
    }
    if (key.startsWith("pk_"))
        return transportUnauthorized(
            u"This API call cannot be made with a publishable API key. Use a secret API key."_s, 403,
            "secret_key_required");
    return transportUnauthorized(u"Invalid API Key provided: %1"_s.arg(transportMasked(key)));
}

std::optional<ApiError> Transport::overLimit()
{
    if (m_options.rateLimit == RateLimit::Off)
        return std::nullopt;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_windowSince >= std::chrono::seconds(1)) {
        m_windowSince = now;
        m_windowRequests = 0;
    }
    if (++m_windowRequests <= kRequestsPerSecond)
        return std::nullopt;
    return ApiError{.status = 429,
                    .code = u"rate_limit"_s,
                    .message = u"Request rate limit exceeded."_s,
                    .headers = {{"Stripe-Rate-Limited-Reason", "global-rate"}}};
}

QByteArray Transport::idempotencyKey(const http::ServerRequest &request)
{
    return request.method == "POST" ? request.header("Idempotency-Key") : QByteArray();
}

void Transport::store(const QByteArray &key, const http::ServerRequest &request, int status, const QByteArray &body)
{
    if (!key.isEmpty())
        m_stored.insert_or_assign(key, Stored{transportFingerprint(request), status, body, m_world.now()});
}

void Transport::beginHold(const http::ServerRequest &request)
{
    if (const QByteArray key = idempotencyKey(request); !key.isEmpty())
        ++m_held[key];
}

void Transport::endHold(const http::ServerRequest &request)
{
    const auto held = m_held.find(idempotencyKey(request));
    if (held != m_held.end() && --held->second <= 0)
        m_held.erase(held);
}

// Routing and the handler itself; what it refuses by its parameters has not begun to execute.
Answer Transport::handle(const http::ServerRequest &request)
{
    const QByteArray versionHeader = request.header("Stripe-Version");
    const auto version = versionHeader.isEmpty() ? std::optional(m_world.accountVersion())
                                                 : ApiVersion::parse(QString::fromLatin1(versionHeader));
    if (!version)
        return refused(u"Invalid Stripe API version: %1"_s.arg(QString::fromLatin1(versionHeader)));
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    const Router::Match match = m_router.match(request.method, path);
    if (!match.handler)
        return ApiError{.status = 404,
                        .message =
                            u"Unrecognized request URL (%1: %2)."_s.arg(QString::fromLatin1(request.method), path)};
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded")
        return refused(u"Invalid request (check that your POST content type is application/x-www-form-urlencoded)."_s);
    if (request.body.size() > kRequestBodyBytes)
        return refused(u"The request body is too large."_s);
    if (request.method == "POST" && !request.query.isEmpty())
        return refused(u"Parameters of a POST belong in its body."_s);
    const QByteArray form = request.body.isEmpty()    ? request.query
                            : request.query.isEmpty() ? request.body
                                                      : request.query + '&' + request.body;
    SB_TRY_ASSIGN(const QJsonObject tree, decodeForm(form));
    Params in(tree);
    const QStringList expansions = in.texts("expand");
    const Request routed{request.method, path, match.params, *version};
    Call call{m_world, routed, in};
    SB_TRY_ASSIGN(const QJsonObject answer, (*match.handler)(call));
    return expanded(m_world, answer, expansions, *version);
}

Transport::Routed Transport::route(const http::ServerRequest &request, const QString &requestId)
{
    const auto refusal = [](const ApiError &error) {
        return Routed{error.status, error.toJson(), error.headers, error.status == 402 || error.status >= 500};
    };
    if (auto refused = unauthenticated(request))
        return refusal(*refused);
    if (auto refused = overLimit())
        return refusal(*refused);
    const QByteArray key = idempotencyKey(request);
    if (key.size() > kKeyLength)
        return refusal(refused(u"Idempotency keys can have up to %1 characters."_s.arg(kKeyLength)));
    if (m_held.contains(key))
        return refusal(
            {.status = 409,
             .code = u"idempotency_key_in_use"_s,
             .message = u"There is currently another in-progress request using this Idempotent Key (%1)."_s.arg(
                 QString::fromUtf8(key))});
    if (const auto stored = m_stored.find(key); !key.isEmpty() && stored != m_stored.end()) {
        if (m_world.now() - stored->second.at < kKeySeconds) {
            if (stored->second.fingerprint != transportFingerprint(request))
                return refusal({.type = u"idempotency_error"_s,
                                .message = u"Keys for idempotent requests can only be used with the same parameters "
                                           u"they were first used with. Try using a key other than '%1' if you meant "
                                           u"to execute a different request."_s.arg(QString::fromUtf8(key))});
            return {stored->second.status,
                    QJsonDocument::fromJson(stored->second.body).object(),
                    {{"Idempotent-Replayed", "true"}}};
        }
        m_stored.erase(stored);
    }
    m_world.cause = {requestId, QString::fromUtf8(key)};
    const Answer answer = handle(request);
    m_world.cause = {};
    if (!answer)
        return refusal(answer.error());
    return {.body = *answer, .headers = {}, .isStorable = true};
}

http::ServerResponse Transport::answer(const http::ServerRequest &request)
{
    const QString requestId = m_world.makeId("req_", 14);
    const Routed routed = route(request, requestId);
    http::ServerResponse response;
    response.status = routed.status;
    response.body = QJsonDocument(routed.body).toJson(QJsonDocument::Compact);
    response.headers.push_back({"Request-Id", requestId.toLatin1()});
    response.headers.push_back({"Date", http::httpDate(m_world.now())}); // of the emulator's clock, which may be moved
    const QByteArray version = request.header("Stripe-Version");
    response.headers.push_back({"Stripe-Version", version.isEmpty() ? m_world.rules.apiVersion.toLatin1() : version});
    const QByteArray key = idempotencyKey(request);
    if (!key.isEmpty())
        response.headers.push_back({"Idempotency-Key", key});
    for (const auto &[name, value] : routed.headers)
        response.headers.push_back({name, value});
    if (routed.isStorable)
        store(key, request, response.status, response.body);
    return response;
}

http::ServerResponse Transport::faultyAnswer(const http::ServerRequest &request, const Fault &fault)
{
    ApiError error{.status = fault.status, .message = fault.detail};
    if (fault.status >= 500)
        error.type = u"api_error"_s;
    else if (fault.status == 402)
        error.type = u"card_error"_s;
    if (fault.status == 429)
        error.code = fault.code == u"lock_timeout"_s ? fault.code : u"rate_limit"_s;
    else if (fault.code != u"internal_error"_s && fault.code != u"bad_gateway"_s)
        error.code = fault.code;
    http::ServerResponse response;
    response.status = fault.status;
    response.body = QJsonDocument(error.toJson()).toJson(QJsonDocument::Compact);
    response.headers.push_back({"Request-Id", m_world.makeId("req_", 14).toLatin1()});
    if (error.code == u"rate_limit"_s)
        response.headers.push_back({"Stripe-Rate-Limited-Reason", "global-rate"});
    if (error.code == u"lock_timeout"_s)
        response.headers.push_back({"Stripe-Should-Retry", "true"});
    if (fault.retryAfterSeconds > 0)
        response.headers.push_back({"Retry-After", QByteArray::number(fault.retryAfterSeconds)});
    if (fault.status >= 500 || fault.status == 402)
        store(idempotencyKey(request), request, response.status, response.body);
    return response;
}

} // namespace reckoner::sandbox::stripe
