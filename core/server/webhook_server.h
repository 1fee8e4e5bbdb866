// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The listener: webhooks by exact path, /healthz, /readyz and /metrics. A webhook is answered after the intake's
// commit, on whatever thread that happens. The handler runs on the HTTP server's one io thread and does nothing but
// pure code and handing on. Rules and answers: DESIGN §5.

#include "core/http/server.h"
#include "core/server/metrics.h"
#include "core/sync/intake.h"

#include <mutex>

namespace reckoner::server {

struct WebhookRoute {
    QByteArray path; // exact: no trailing slash, no decoding; a query is ignored
    AccountId account;
    QByteArray signatureHeader = "Paddle-Signature";
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

    // http.threads must be 1: the intake takes on one thread. Errors: as http::Server::start.
    static Result<std::unique_ptr<WebhookServer>> start(http::ServerOptions options, std::vector<WebhookRoute> routes,
                                                        Parts parts);
    ~WebhookServer();
    quint16 port() const;
    void drain(int timeoutMs);

private:
    explicit WebhookServer(std::vector<WebhookRoute> routes, Parts parts) : m_routes(std::move(routes)), m_parts(parts)
    {
    }
    void handle(http::ServerRequest request, http::Responder responder);
    void takeWebhook(const WebhookRoute &route, http::ServerRequest request, http::Responder responder);
    http::ServerResponse readOnly(const QByteArray &path);
    void answer(http::Responder &responder, http::ServerResponse response);

    const std::vector<WebhookRoute> m_routes;
    const Parts m_parts;
    std::unique_ptr<http::Server> m_http; // last: its thread calls handle()
};

} // namespace reckoner::server
