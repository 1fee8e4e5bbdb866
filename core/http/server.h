// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small strict HTTP/1.1 server on Boost.Beast (hidden in server.cpp) for the webhook listener and the sandbox. It
// owns its io threads; the handler runs on them (with threads > 1, several calls at a time) and must not block: it
// hands the Responder on and returns. One request at a time per connection, so answers keep their order. Framing doubts
// are answered 400 and the connection is closed with nothing after it parsed (DESIGN §5, reference/security.md §0.3).
// QHttpServer is not used: no limits, request smuggling, memory corruption (reference/ingest.md §2.1).

#include "core/base/result.h"
#include "core/http/header.h"
#include "core/http/network.h"

#include <functional>
#include <memory>

namespace reckoner::http {

struct ServerRequest {
    QByteArray method;
    QByteArray path;  // as sent, without the query
    QByteArray query; // as sent, without '?'
    std::vector<Header> headers;
    QByteArray body;
    QByteArray peer;                              // address of the TCP peer
    QByteArray header(QByteArrayView name) const; // first of that name, any case
    int headerCount(QByteArrayView name) const;
};

struct ServerResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    std::vector<Header> headers;
    QByteArray body;
    bool close = false; // end the connection after this answer
};

// How a test or the sandbox's faults cut an answer short.
enum class Cut { CloseBeforeHeaders, Reset, HalfHeader, Garbage, CloseAfterAnswer, HalfBody };

// Answers one request, once, from any thread. Dropped unanswered it answers 500.
class Responder
{
public:
    class Sink; // the connection's side
    explicit Responder(std::shared_ptr<Sink> sink);
    Responder(Responder &&) noexcept;
    Responder &operator=(Responder &&) noexcept;
    ~Responder();
    void send(ServerResponse response);
    void cut(Cut how, ServerResponse response = {});

private:
    std::shared_ptr<Sink> m_sink;
};

struct ServerLimits {
    int requestLineBytes = 8 * 1024;
    int headerBytes = 16 * 1024;
    int headerFields = 64;
    qint64 bodyBytes = 1024 * 1024;
    int headerTimeoutMs = 5'000;
    int bodyTimeoutMs = 10'000;
    int idleTimeoutMs = 15'000;
    int answerTimeoutMs = 60'000; // the handler's time to answer
    int connections = 256;
    int connectionsPerPeer = 32; // 0: no such limit
};

struct ServerOptions {
    QByteArray address = "127.0.0.1";
    quint16 port = 0; // 0: pick one
    int threads = 1;
    ServerLimits limits;
    // Proxies of ours, which bring everybody's requests: not held to connectionsPerPeer.
    std::vector<Network> sharedPeers;
    QByteArray certificateChainFile, privateKeyFile; // both set: TLS
};

class Server
{
public:
    using Handler = std::function<void(ServerRequest, Responder)>;

    // Binds and starts. Errors: Unreachable (address in use, no permission), Invalid (certificate).
    static Result<std::unique_ptr<Server>> start(ServerOptions options, Handler handler);
    ~Server(); // stops at once
    quint16 port() const;
    // Stops accepting, lets requests in flight finish (at most timeoutMs), then returns; blocks.
    void drain(int timeoutMs);

private:
    class State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace reckoner::http
