// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The listener: webhooks by exact path, /healthz, /readyz and /metrics. A webhook is answered after the intake's
// commit, on whatever thread that happens. The handler runs on the HTTP server's io threads, several at a time, and
// does nothing but pure code and handing on. Each request has an id (X-Request-Id, ours or a trusted proxy's), which
// the log and the answer carry. Rules and answers: DESIGN §5.

#include "core/http/server.h"
#include "core/server/metrics.h"
#include "core/server/request_ids.h"
#include "core/sync/intake.h"

#include <mutex>

namespace reckoner::server {

struct WebhookRoute {
    QByteArray path; // exact: no trailing slash, no decoding; a query is ignored
    AccountId account;
    QByteArray signatureHeader = "Paddle-Signature";
};

struct WebhookServerOptions {
    http::ServerOptions http;
    std::vector<WebhookRoute> routes;
    std::vector<http::Network> trustedProxies; // whose X-Forwarded-For and X-Request-Id count
    bool logsRequests = false;                 // a line for each webhook; what is refused or fails has one anyway
};

// Why the server should get no traffic, in words; empty: it is ready. Set and read from any thread.
class Readiness
{
public:
    void set(const QString &what, const QString &reason); // empty reason: that part is fine
    QStringList reasons() const;

private:
    mutable std::mutex m_mutex;
    std::map<QString, QString> m_reasons; // guarded by m_mutex
};

class WebhookServer
{
public:
    struct Parts { // all outlive the server; metrics also the intake's writer
        sync::Intake &intake;
        Readiness &readiness;
        Metrics &metrics;
        const Clock &clock;
    };

    // Errors: as http::Server::start.
    static Result<std::unique_ptr<WebhookServer>> start(WebhookServerOptions options, Parts parts);
    ~WebhookServer();
    quint16 port() const;
    void drain(int timeoutMs);

private:
    WebhookServer(WebhookServerOptions options, Parts parts);
    void handle(http::ServerRequest request, http::Responder responder);
    void takeWebhook(const WebhookRoute &route, http::ServerRequest request, http::Responder responder);
    http::ServerResponse readOnly(const QByteArray &path);
    void answer(http::Responder &responder, http::ServerResponse response);

    const WebhookServerOptions m_options;
    const Parts m_parts;
    RequestIds m_requestIds;
    std::unique_ptr<http::Server> m_http; // last: its thread calls handle()
};

} // namespace reckoner::server
