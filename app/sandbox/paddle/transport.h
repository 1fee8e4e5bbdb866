// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outside of the emulated API: from a framed HTTP request to a routed, authenticated and validated one, and from an
// Answer to the envelope with its request id. Lives on the sandbox's thread. Source: reference/paddle.md §1.1 to §1.8.

#include "app/sandbox/paddle/routes.h"
#include "core/http/server.h"

#include <chrono>

namespace reckoner::sandbox::paddle {

enum class RateLimit { Off, On };

struct TransportOptions {
    QByteArray apiKey;
    RateLimit rateLimit = RateLimit::Off;
};

class Transport
{
public:
    Transport(World &world, const Router &router, TransportOptions options);

    http::ServerResponse answer(const http::ServerRequest &request);
    // The envelope of a refusal, for faults that answer in the API's place.
    static http::ServerResponse refusal(const ApiError &error);

    void setRateLimit(RateLimit limit); // starts counting anew

private:
    struct Window { // of one peer and one limit
        std::chrono::steady_clock::time_point since;
        int requests = 0;
        std::optional<std::chrono::steady_clock::time_point> blockedUntil;
    };
    std::optional<ApiError> overLimit(const http::ServerRequest &request);
    std::optional<ApiError> unauthenticated(const http::ServerRequest &request) const;
    Answer route(const http::ServerRequest &request);

    World &m_world;
    const Router &m_router;
    TransportOptions m_options;
    std::map<QByteArray, Window> m_windows;
};

} // namespace reckoner::sandbox::paddle
