// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request in, one answer out: keys, rate limit, version, form, idempotency, routing, expansion, envelopes. Lives on
// the sandbox's thread. Source: reference/stripe.md §1.1 to §1.5, §1.8.

#include "app/sandbox/fault_plan.h"
#include "app/sandbox/stripe/routes.h"

#include <chrono>

namespace reckoner::sandbox::stripe {

enum class RateLimit { Off, On };

struct TransportOptions {
    QByteArray secretKey; // sk_test_…; the same with rk_ reads only, with pk_ it is the publishable one
    RateLimit rateLimit = RateLimit::Off;
};

class Transport
{
public:
    Transport(World &world, const Router &router, TransportOptions options);

    http::ServerResponse answer(const http::ServerRequest &request);
    // The answer of a fault instead of the right one. A 5xx of the API's own is the stored result of its key.
    http::ServerResponse faultyAnswer(const http::ServerRequest &request, const Fault &fault);
    // While an answer is held back, its key is in use.
    void beginHold(const http::ServerRequest &request);
    void endHold(const http::ServerRequest &request);

    void setRateLimit(RateLimit limit) { m_options.rateLimit = limit; }
    void forget() { m_stored.clear(); } // what idempotency keys have brought

private:
    struct Stored {
        QByteArray fingerprint; // method, path and body
        int status = 0;
        QByteArray body;
        qint64 at = 0;
    };
    struct Routed { // what came of a request, before headers
        int status = 200;
        QJsonObject body;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
        bool isStorable = false;
    };
    std::optional<ApiError> unauthenticated(const http::ServerRequest &request) const;
    std::optional<ApiError> overLimit();
    Routed route(const http::ServerRequest &request, const QString &requestId);
    Answer handle(const http::ServerRequest &request);
    void store(const QByteArray &key, const http::ServerRequest &request, int status, const QByteArray &body);
    static QByteArray idempotencyKey(const http::ServerRequest &request);

    World &m_world;
    const Router &m_router;
    TransportOptions m_options;
    std::map<QByteArray, Stored> m_stored; // by idempotency key
    std::map<QByteArray, int> m_held;
    std::chrono::steady_clock::time_point m_windowSince;
    int m_windowRequests = 0;
};

} // namespace reckoner::sandbox::stripe
