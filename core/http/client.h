// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door for outgoing HTTP. What it promises:
//  - a mutation leaves this machine at most once per send(); no answer to it is UnknownOutcome, never a silent repeat
//    (QNetworkAccessManager 6.4 re-sends POST and PATCH by itself: reference/security.md §0.1; see one_shot_body.h);
//  - reads are retried with back-off and Retry-After, within the total deadline;
//  - no redirects, no cookies, no HTTP/2, TLS 1.2 or newer, size caps, a total deadline beside the inactivity time-out;
//  - requests are paced (token bucket) below the provider's limit;
//  - logs hold method, path without query, status, duration and request id, never headers or bodies.
// Any HTTP status is an answer (ClientResponse), also 429 and 3xx; errors are what kept an answer away:
//  - Invalid: nothing was sent, the request cannot work (no host, scheme other than http and https, control bytes);
//  - Unreachable: it certainly had no effect (a read, or a mutation of which no byte of the body left);
//  - UnknownOutcome: a mutation that may have had one, also when it was cancelled or the Client went away after it
//  left;
//    http->status is set when at least the head of an answer came;
//  - ProviderBroken: oversized or cut answer to a read; Cancelled: cancelled before it could have an effect.
// Mutations overtake waiting reads, nothing else changes its order. Lives on the thread of its event loop, like every
// QObject of it; tasks settle there, never inside send() but for Invalid.

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/base/task.h"
#include "core/http/header.h"

#include <QSslCertificate>
#include <QUrl>

#include <memory>
#include <vector>

namespace reckoner::http {

enum class RequestKind {
    Read,     // no effect at the other side: may be retried
    Mutation, // may have an effect: sent once
};

struct ClientRequest {
    RequestKind kind = RequestKind::Read;
    QByteArray method = "GET";
    QUrl url;
    std::vector<Header> headers;
    QByteArray contentType = "application/json";
    QByteArray body;    // a mutation without one sends {} (a body-less POST would be re-sent)
    int deadlineMs = 0; // 0: ClientLimits::deadlineMs
};

struct ClientResponse {
    int status = 0;
    std::vector<Header> headers;
    QByteArray body;
    QByteArray header(QByteArrayView name) const; // first of that name, any case; empty if none
};

struct ClientLimits {
    int connectTimeoutMs = 10'000;
    int inactivityTimeoutMs = 15'000; // a mutation may wait the whole deadline for the first byte
    int deadlineMs = 60'000;          // from leaving the queue, retries included; Paddle holds updates while it charges
    qint64 maxResponseBytes = 16 * 1024 * 1024; // reference/security.md A11
    int requestsPerMinute = 240;                // in any 60 s; Paddle, per IP (reference/paddle.md §1.6); 0: not paced
    // How many may go at once after a quiet time: what a page asks for when it opens. Part of the above, so that a long
    // run gets 232 of the 240 a minute.
    int burst = 8;
    int maxReadAttempts = 4;
    int retryBaseMs = 500; // doubled for each further attempt, at most 8 s, with jitter
    int maxParallel = 6;   // also what Qt opens to one host
    // A mutation after so long a quiet time gets a new connection: an old one may be dead without having said so (a
    // laptop that slept), and a change sent into it would end as UnknownOutcome for nothing.
    int staleConnectionMs = 10'000;
};

struct ClientOptions {
    ClientLimits limits;
    QByteArray userAgent = "Reckoner/" RECKONER_VERSION;
    std::vector<QSslCertificate> extraCertificates; // for tests and private proxies
    bool useSystemProxy = true;
};

class Client
{
public:
    explicit Client(ClientOptions options = {});
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    Task<ClientResponse> send(ClientRequest request);

    // For a person who waits: requests queued behind the pace, and how long the last of them will wait.
    int queued() const;
    qint64 estimatedWaitMs() const;
    // What the limit allows, and what is left of it for this minute, whoever sends.
    struct Budget {
        int perMinute = 0; // 0: not paced
        int left = 0;
    };
    Budget budget() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace reckoner::http
