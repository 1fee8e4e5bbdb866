// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/api_server.h"

#include "core/base/hand_over.h"
#include "core/base/log.h"
#include "core/billing_api/idempotency_store.h"
#include "core/billing_api/idempotent_call.h"
#include "core/server/client_address.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace reckoner::billing_api {

namespace {

constexpr qint64 kApiBodyBytes = 64 * 1024; // the largest that a route takes is a few lines
constexpr int kPruneEveryMs = 10 * 60 * 1000;
constexpr QByteArrayView kDocumentPath("/openapi.json");
constexpr QByteArrayView kPreflightSeconds("600");

QByteArray withoutParameters(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
}

int wholeSeconds(Micros wait)
{
    return int((wait.count() + 999'999) / 1'000'000);
}

// For log lines: tells users apart and names nobody.
QByteArray userMark(const std::optional<TokenUser> &user)
{
    return user ? QCryptographicHash::hash(user->subject, QCryptographicHash::Sha256).toHex().left(12)
                : QByteArray("-");
}

QByteArray allowedMethods(const QByteArray &path)
{
    QByteArray methods;
    for (const ApiRoute &route : apiRoutes()) {
        if (route.path == path)
            methods += (methods.isEmpty() ? QByteArray() : QByteArray(", ")) + route.method.toByteArray();
    }
    return path == kDocumentPath ? QByteArray("GET") : methods;
}

const ApiRoute *routeOf(const QByteArray &method, const QByteArray &path)
{
    const auto &routes = apiRoutes();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const ApiRoute &route) {
        return route.method == method && route.path == path;
    });
    return found == routes.end() ? nullptr : &*found;
}

ApiProblem tooOften(Micros wait)
{
    return {429, "too_many_requests", QStringLiteral("Too many requests. Wait a moment."), wholeSeconds(wait)};
}

} // namespace

struct BillingApi::Exchange {
    http::ServerRequest request;
    http::Responder responder;
    QByteArray address; // of the client
    QByteArray origin;  // one of ours, or empty
    const ApiRoute *route = nullptr;
    ApiCall call;
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
};

BillingApi::BillingApi(BillingApiOptions options, Parts parts)
    : m_options(std::move(options)), m_parts(parts), m_context{.database = parts.database,
                                                               .people = {parts.account, m_options.customerRule},
                                                               .facts = m_options.facts,
                                                               .provider = parts.provider,
                                                               .owner = this},
      m_users(m_options.perUser), m_peers(m_options.perPeer)
{
    m_pruning.setInterval(kPruneEveryMs);
    connect(&m_pruning, &QTimer::timeout, this, &BillingApi::pruneKeys);
}

Result<std::unique_ptr<BillingApi>> BillingApi::start(BillingApiOptions options, Parts parts)
{
    std::unique_ptr<BillingApi> api(new BillingApi(std::move(options), parts));
    BillingApi *self = api.get();
    http::ServerOptions http = self->m_options.http;
    http.sharedPeers = self->m_options.trustedProxies;
    http.limits.bodyBytes = kApiBodyBytes;
    RK_TRY_ASSIGN(api->m_http,
                  http::Server::start(std::move(http), [self](http::ServerRequest request, http::Responder responder) {
                      self->handle(std::move(request), std::move(responder));
                  }));
    api->m_pruning.start();
    self->pruneKeys();
    return api;
}

BillingApi::~BillingApi()
{
    m_http.reset(); // first: its threads use all the rest
}

void BillingApi::stopAccepting()
{
    m_http->drain(0);
}

void BillingApi::drain(int timeoutMs)
{
    m_http->drain(timeoutMs);
}

void BillingApi::handle(http::ServerRequest request, http::Responder responder)
{
    auto exchange = std::make_shared<Exchange>(Exchange{std::move(request), std::move(responder)});
    http::ServerRequest &asked = exchange->request;
    exchange->address = server::clientAddress(asked, m_options.trustedProxies);
    ApiCall &call = exchange->call;
    call.requestId = m_requestIds.idFor(asked, exchange->address);
    call.at = m_parts.clock.now();
    if (const auto problem = refusalOf(*exchange)) {
        ApiAnswer answer = answerOf(*problem, call.requestId);
        if (problem->status == 405)
            answer.headers.push_back({"Allow", allowedMethods(asked.path)});
        if (problem->status == 401)
            answer.headers.push_back({"WWW-Authenticate", "Bearer error=\"invalid_token\""});
        send(*exchange, std::move(answer));
        return;
    }
    if (asked.method == "OPTIONS") {
        answerPreflight(*exchange);
        return;
    }
    if (asked.path == kDocumentPath) {
        send(*exchange, {.body = apiDocument()});
        return;
    }
    call.method = asked.method;
    call.path = asked.path;
    call.query = asked.query;
    call.body = std::move(asked.body);
    hand_over::post(this, [this, exchange] { run(exchange); });
}

// In an order in which each step costs more than the one before.
std::optional<ApiProblem> BillingApi::refusalOf(Exchange &exchange)
{
    const http::ServerRequest &request = exchange.request;
    if (request.headerCount("Origin") > 0) {
        const QByteArray origin = request.header("Origin");
        const auto &allowed = m_options.allowedOrigins;
        if (request.headerCount("Origin") > 1 || std::find(allowed.begin(), allowed.end(), origin) == allowed.end())
            return ApiProblem{403, "origin_not_allowed", QStringLiteral("Pages of this origin may not ask here.")};
        exchange.origin = origin;
    }
    const Micros wait = m_peers.take(exchange.address, exchange.call.at);
    if (wait.count() > 0)
        return tooOften(wait);
    if (const auto problem = misfit(exchange))
        return problem;
    exchange.route = routeOf(request.method, request.path);
    if (!exchange.route)
        return std::nullopt; // a preflight, or the document
    if (const auto problem = readToken(exchange))
        return problem;
    if (exchange.call.user) {
        const Micros ownWait = m_users.take(exchange.call.user->subject, exchange.call.at);
        if (ownWait.count() > 0)
            return tooOften(ownWait);
    }
    exchange.call.idempotencyKey = request.header("Idempotency-Key");
    if (request.headerCount("Idempotency-Key") > 1 ||
        (request.headerCount("Idempotency-Key") == 1 && !isIdempotencyKey(exchange.call.idempotencyKey)))
        return ApiProblem{400, "invalid_idempotency_key",
                          QStringLiteral("An Idempotency-Key is one text of 1 to 255 visible ASCII characters.")};
    return std::nullopt;
}

std::optional<ApiProblem> BillingApi::misfit(const Exchange &exchange) const
{
    const http::ServerRequest &request = exchange.request;
    const QByteArray methods = allowedMethods(request.path);
    if (methods.isEmpty())
        return ApiProblem{404, "not_found", QStringLiteral("There is nothing here.")};
    if (request.method == "OPTIONS" && !exchange.origin.isEmpty())
        return std::nullopt;
    const bool isDocument = request.path == kDocumentPath && request.method == "GET";
    if (!isDocument && !routeOf(request.method, request.path))
        return ApiProblem{405, "method_not_allowed",
                          QStringLiteral("This is asked for by %1.").arg(QString::fromLatin1(methods))};
    if (request.headerCount("Content-Encoding") > 0)
        return ApiProblem{415, "unsupported_encoding", QStringLiteral("Bodies must not be encoded.")};
    if (request.method == "POST" && (request.headerCount("Content-Type") != 1 ||
                                     withoutParameters(request.header("Content-Type")) != "application/json"))
        return ApiProblem{415, "unsupported_media_type", QStringLiteral("The body must be application/json.")};
    return std::nullopt;
}

// One answer for all that is wrong with a token.
std::optional<ApiProblem> BillingApi::readToken(Exchange &exchange) const
{
    const http::ServerRequest &request = exchange.request;
    const int fields = request.headerCount("Authorization");
    if (fields == 0 && exchange.route->access == RouteAccess::Everybody)
        return std::nullopt;
    const ApiProblem refused{401, "invalid_token",
                             QStringLiteral("A valid access token is needed: Authorization: Bearer …")};
    const auto token = fields == 1 ? bearerToken(request.header("Authorization")) : std::nullopt;
    if (!token)
        return refused;
    auto user = userOfToken(m_options.token, *token, exchange.call.at);
    if (!user) {
        qCDebug(lcServer, "a token was refused request=%s reason=\"%s\"", exchange.call.requestId.constData(),
                qPrintable(user.error().detail));
        return refused;
    }
    exchange.call.user = *std::move(user);
    return std::nullopt;
}

void BillingApi::answerPreflight(Exchange &exchange)
{
    ApiAnswer answer{.status = 204};
    answer.headers = {{"Access-Control-Allow-Methods", allowedMethods(exchange.request.path)},
                      {"Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key"},
                      {"Access-Control-Max-Age", kPreflightSeconds.toByteArray()}};
    send(exchange, std::move(answer));
}

void BillingApi::send(Exchange &exchange, ApiAnswer answer) const
{
    http::ServerResponse response;
    response.status = answer.status;
    response.contentType = answer.contentType;
    response.headers = std::move(answer.headers);
    response.body = std::move(answer.body);
    const auto add = [&response](const char *name, const QByteArray &value) {
        response.headers.push_back({name, value});
    };
    add("X-Request-Id", exchange.call.requestId);
    add("X-Content-Type-Options", "nosniff");
    add("Cache-Control", "no-store");
    add("Referrer-Policy", "no-referrer");
    add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    add("Vary", "Origin");
    if (!exchange.origin.isEmpty()) {
        add("Access-Control-Allow-Origin", exchange.origin);
        add("Access-Control-Expose-Headers", "Idempotent-Replayed, Retry-After, X-Request-Id");
    }
    const auto took = std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - exchange.begun);
    const QByteArray route = exchange.route ? exchange.route->path.toByteArray() : QByteArray("-");
    m_parts.metrics.countApiAnswer(route, answer.status, took);
    if (m_options.logsRequests || answer.status >= 500)
        qCInfo(lcServer, "The billing API answered. request=%s method=%s route=%s status=%d us=%lld user=%s",
               exchange.call.requestId.constData(), exchange.request.method.constData(), route.constData(),
               answer.status, static_cast<long long>(took.count()), userMark(exchange.call.user).constData());
    exchange.responder.send(std::move(response));
}

void BillingApi::run(std::shared_ptr<Exchange> exchange)
{
    ++m_underWay;
    exchange->route->handler(m_context, exchange->call).then(this, [this, exchange](Result<ApiAnswer> &&answer) {
        send(*exchange, answer ? *std::move(answer) : answerOf(problemOf(answer.error()), exchange->call.requestId));
        if (--m_underWay == 0)
            Q_EMIT idled();
    });
}

void BillingApi::pruneKeys()
{
    m_parts.database
        .write([now = m_parts.clock.now()](storage::Transaction &transaction) {
            return IdempotencyStore::prune(transaction, now);
        })
        .then(this, [](Result<qint64> &&removed) {
            if (!removed)
                qCWarning(lcStorage, "old idempotency keys could not be removed error=\"%s\"",
                          qPrintable(removed.error().message));
        });
}

} // namespace reckoner::billing_api
