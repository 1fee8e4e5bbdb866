// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_server.h"

#include "core/base/log.h"
#include "core/server/client_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::server {

namespace {

constexpr int kBusyRetryAfterSeconds = 5; // the providers' own back-off is longer anyway

http::ServerResponse json(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "application/json", .headers = {}, .body = body};
}

http::ServerResponse notAllowed(const QByteArray &allowed)
{
    http::ServerResponse response = json(405, R"({"error":"method not allowed"})");
    response.headers.push_back({"Allow", allowed});
    return response;
}

// What the sender is told. All signature faults look alike, so that nobody learns which part was wrong.
http::ServerResponse toResponse(const sync::IntakeAnswer &answer)
{
    switch (answer.status) {
    case 200: return json(200, R"({"status":"ok"})");
    case 401: return json(401, R"({"error":"signature not accepted"})");
    case 403: return json(403, R"({"error":"not allowed"})");
    case 404: return json(404, R"({"error":"not found"})");
    default: break;
    }
    http::ServerResponse response = json(503, R"({"error":"cannot store now"})");
    response.headers.push_back({"Retry-After", QByteArray::number(kBusyRetryAfterSeconds)});
    return response;
}

const char *resultWord(sync::IntakeResult result)
{
    switch (result) {
    case sync::IntakeResult::Stored: return "stored";
    case sync::IntakeResult::Duplicate: return "known already";
    case sync::IntakeResult::Quarantined: return "put into quarantine";
    case sync::IntakeResult::Refused: return "refused";
    case sync::IntakeResult::Busy: return "not stored";
    }
    RK_UNREACHABLE();
}

void logWebhook(const QByteArray &requestId, const sync::IntakeAnswer &taken)
{
    qCInfo(lcIntake, "A webhook was %s. request=%s event=%s subscription=%s status=%d reason=%s",
           resultWord(taken.result), requestId.constData(), qUtf8Printable(taken.eventId.toString()),
           qUtf8Printable(taken.subscriptionId.toString()), taken.status, qUtf8Printable(taken.reason));
}

QByteArray readinessBody(const QStringList &reasons)
{
    const QJsonObject body{{QStringLiteral("ready"), reasons.isEmpty()},
                           {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

void Readiness::set(const QString &what, const QString &reason)
{
    const std::lock_guard guard(m_mutex);
    if (reason.isEmpty())
        m_reasons.erase(what);
    else
        m_reasons[what] = reason;
}

QStringList Readiness::reasons() const
{
    const std::lock_guard guard(m_mutex);
    QStringList reasons;
    for (const auto &[what, reason] : m_reasons)
        reasons << what + QStringLiteral(": ") + reason;
    return reasons;
}

WebhookServer::WebhookServer(WebhookServerOptions options, Parts parts) : m_options(std::move(options)), m_parts(parts)
{
}

Result<std::unique_ptr<WebhookServer>> WebhookServer::start(WebhookServerOptions options, Parts parts)
{
    std::unique_ptr<WebhookServer> server(new WebhookServer(std::move(options), parts));
    WebhookServer *self = server.get();
    http::ServerOptions http = self->m_options.http;
    http.sharedPeers = self->m_options.trustedProxies;
    RK_TRY_ASSIGN(server->m_http,
                  http::Server::start(std::move(http), [self](http::ServerRequest request, http::Responder responder) {
                      self->handle(std::move(request), std::move(responder));
                  }));
    return server;
}

WebhookServer::~WebhookServer() = default;

quint16 WebhookServer::port() const
{
    return m_http->port();
}

void WebhookServer::drain(int timeoutMs)
{
    m_http->drain(timeoutMs);
}

void WebhookServer::answer(http::Responder &responder, http::ServerResponse response)
{
    m_parts.metrics.countResponse(response.status);
    responder.send(std::move(response));
}

void WebhookServer::handle(http::ServerRequest request, http::Responder responder)
{
    const auto route = std::find_if(m_options.routes.begin(), m_options.routes.end(),
                                    [&](const WebhookRoute &r) { return r.path == request.path; });
    if (route != m_options.routes.end()) {
        if (request.method != "POST")
            answer(responder, notAllowed("POST"));
        else if (request.headerCount("Content-Encoding") > 0)
            answer(responder, json(415, R"({"error":"content encoding not supported"})"));
        else
            takeWebhook(*route, std::move(request), std::move(responder));
        return;
    }
    const bool known = request.path == "/healthz" || request.path == "/readyz" || request.path == "/metrics";
    if (!known)
        answer(responder, json(404, R"({"error":"not found"})"));
    else if (request.method != "GET")
        answer(responder, notAllowed("GET"));
    else
        answer(responder, readOnly(request.path));
}

void WebhookServer::takeWebhook(const WebhookRoute &route, http::ServerRequest request, http::Responder responder)
{
    events::RawEvent raw;
    raw.account = route.account;
    raw.source = events::Source::Webhook;
    raw.peer = clientAddress(request, m_options.trustedProxies);
    raw.requestId = m_requestIds.idFor(request, raw.peer);
    raw.body = std::move(request.body);
    raw.headers = std::move(request.headers);
    raw.receivedAt = m_parts.clock.now();
    auto held = std::make_shared<http::Responder>(std::move(responder)); // std::function must be copyable
    // The writer may answer what it holds when this server is gone already: nothing of it is captured.
    const auto done = [held, &metrics = m_parts.metrics, id = raw.requestId,
                       logs = m_options.logsRequests](const sync::IntakeAnswer &taken) {
        http::ServerResponse response = toResponse(taken);
        response.headers.push_back({"X-Request-Id", id});
        metrics.countAnswer(taken);
        metrics.countResponse(response.status);
        if (logs)
            logWebhook(id, taken);
        held->send(std::move(response));
    };
    m_parts.intake.take(std::move(raw), done);
}

http::ServerResponse WebhookServer::readOnly(const QByteArray &path)
{
    if (path == "/healthz")
        return json(200, R"({"status":"alive"})");
    const QStringList reasons = m_parts.readiness.reasons();
    if (path == "/readyz")
        return json(reasons.isEmpty() ? 200 : 503, readinessBody(reasons));
    m_parts.metrics.setReady(reasons.isEmpty());
    http::ServerResponse response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.body = m_parts.metrics.text();
    return response;
}

} // namespace reckoner::server
