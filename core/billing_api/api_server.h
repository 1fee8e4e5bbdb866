// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The billing API for storefronts: a listener of its own, off unless it is asked for. Its io threads do what is pure
// (who asks, whence, how often, with what token) and hand on what is left; the routes work on the thread of this
// object, which must have an event loop, and on the database's. Every refusal is a problem (RFC 9457); nothing that a
// token, a key or another person's record holds gets into a log or an answer. Rules: DESIGN §5; reference/security.md
// §2 (API1, API4), openapi.json.

#include "core/billing_api/rate_limiter.h"
#include "core/billing_api/routes.h"
#include "core/server/metrics.h"
#include "core/server/request_ids.h"

#include <QTimer>

namespace reckoner::billing_api {

struct BillingApiOptions {
    http::ServerOptions http;
    std::vector<http::Network> trustedProxies;
    TokenRules token;
    CustomerRule customerRule = CustomerRule::CustomerId;
    StorefrontFacts facts;
    std::vector<QByteArray> allowedOrigins; // “https://shop.example.com”; pages of other origins are refused
    RateLimit perUser;
    RateLimit perPeer{.perMinute = 600, .burst = 200}; // before anybody is known; several people may share an address
    bool logsRequests = false;                         // a line for each; what fails has one anyway
};

class BillingApi : public QObject
{
    Q_OBJECT
public:
    struct Parts { // all outlive it
        storage::Database &database;
        const Clock &clock;
        AccountId account;
        StorefrontProvider *provider; // null: billing is not enabled
        server::Metrics &metrics;
    };

    // Errors: as http::Server::start.
    static Result<std::unique_ptr<BillingApi>> start(BillingApiOptions options, Parts parts);
    ~BillingApi() override;
    quint16 port() const { return m_http->port(); }
    // No new connections. What is under way is answered as long as the event loop runs; then idled() is emitted.
    void stopAccepting();
    bool isIdle() const { return m_underWay == 0; }
    // Once it is idle: waits until the answers have left, at most so long.
    void drain(int timeoutMs);

Q_SIGNALS:
    void idled();

private:
    struct Exchange; // a request and the way back
    BillingApi(BillingApiOptions options, Parts parts);

    void handle(http::ServerRequest request, http::Responder responder); // io threads
    std::optional<ApiProblem> refusalOf(Exchange &exchange);
    std::optional<ApiProblem> misfit(const Exchange &exchange) const;
    std::optional<ApiProblem> readToken(Exchange &exchange) const;
    void answerPreflight(Exchange &exchange);
    void send(Exchange &exchange, ApiAnswer answer) const;

    void run(std::shared_ptr<Exchange> exchange); // the object's thread, as all below
    void pruneKeys();

    const BillingApiOptions m_options;
    const Parts m_parts;
    ApiContext m_context;
    server::RequestIds m_requestIds;
    RateLimiter m_users, m_peers;
    QTimer m_pruning;
    int m_underWay = 0;                   // requests whose answer is awaited on this object's thread
    std::unique_ptr<http::Server> m_http; // last: its threads call handle()
};

} // namespace reckoner::billing_api
