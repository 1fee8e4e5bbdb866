// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_server.h"

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

Result<std::unique_ptr<WebhookServer>> WebhookServer::start(http::ServerOptions options,
                                                            std::vector<WebhookRoute> routes, Parts parts)
{
    RK_ASSERT(options.threads == 1);
    std::unique_ptr<WebhookServer> server(new WebhookServer(std::move(routes), parts));
    WebhookServer *self = server.get();
    RK_TRY_ASSIGN(server->m_http, http::Server::start(std::move(options),
                                                      [self](http::ServerRequest request, http::Responder responder) {
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
    const auto route =
        std::find_if(m_routes.begin(), m_routes.end(), [&](const WebhookRoute &r) { return r.path == request.path; });
    if (route != m_routes.end()) {
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
    raw.body = std::move(request.body);
    raw.headers = std::move(request.headers);
    raw.peer = request.peer;
    raw.receivedAt = m_parts.clock.now();
    auto held = std::make_shared<http::Responder>(std::move(responder)); // std::function must be copyable
    // The writer may answer what it holds when this server is gone already: nothing of it is captured.
    m_parts.intake.take(std::move(raw), [held, &metrics = m_parts.metrics](const sync::IntakeAnswer &taken) {
        http::ServerResponse response = toResponse(taken);
        metrics.countAnswer(taken);
        metrics.countResponse(response.status);
        held->send(std::move(response));
    });
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
