// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of Server; nobody else includes this. A Connection is one TCP or TLS connection and its requests, one
// after the other; a ServerLoop is one io thread with the connections that were given to it. Everything in a loop
// happens on its thread, but for ServerGate::post, which is how answers from other threads come in.

#include <utility> // before Asio: Boost 1.74 needs it in C++20

#include "core/http/request_front.h"
#include "core/http/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace reckoner::http::server_detail {

namespace asio = boost::asio;
namespace beast = boost::beast;
using ErrorCode = boost::system::error_code;
using Executor = asio::io_context::executor_type; // concrete: any_io_executor costs a third of the throughput
using TcpSocket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using SteadyTimer =
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;
using TimePoint = std::chrono::steady_clock::time_point;

class Connection;

// Who may still be let in, and who is still at work. Any thread.
class Admission
{
public:
    explicit Admission(const ServerOptions &options) : m_limits(options.limits), m_sharedPeers(options.sharedPeers) {}
    bool admit(const QByteArray &peer);
    void leave(const QByteArray &peer);
    void noteSettled(); // nothing more to answer on one of those admitted
    bool waitUntilSettled(std::chrono::milliseconds atMost);

private:
    bool isShared(const QByteArray &peer) const;

    const ServerLimits m_limits;
    const std::vector<Network> m_sharedPeers;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QByteArray, int> m_perPeer;
    int m_connections = 0;
    int m_unsettled = 0;
};

// What the loops of one server have in common; outlives them.
struct ServerShared {
    ServerShared(const ServerOptions &options, Server::Handler serverHandler)
        : limits(options.limits), handler(std::move(serverHandler)), admission(options)
    {
    }
    const ServerLimits limits;
    const Server::Handler handler;
    Admission admission;
    std::atomic_bool isDraining = false;
    std::optional<asio::ssl::context> tls;
};

// The way into a loop from other threads. A Responder may outlive the server: then there is no way in any more.
class ServerGate
{
public:
    explicit ServerGate(asio::io_context &context) : m_context(&context) {}
    template <class F> void post(F fn)
    {
        const std::lock_guard lock(m_mutex);
        if (m_context)
            asio::post(*m_context, std::move(fn));
    }
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_context = nullptr;
    }

private:
    std::mutex m_mutex;
    asio::io_context *m_context;
};

class ServerLoop
{
public:
    explicit ServerLoop(ServerShared &shared);
    ~ServerLoop(); // stops
    void start();
    void stop();
    void adopt(TcpSocket socket, QByteArray peer); // on the loop's thread
    void drain();                                  // on the loop's thread
    void remove(Connection *connection);           // on the loop's thread

    ServerShared &shared() { return m_shared; }
    asio::io_context &context() { return m_context; }
    const std::shared_ptr<ServerGate> &gate() const { return m_gate; }
    const QByteArray &date() const { return m_date; }

private:
    void sweep();
    void awaitSweep();
    std::chrono::milliseconds sweepInterval() const;

    ServerShared &m_shared;
    asio::io_context m_context{1};
    std::shared_ptr<ServerGate> m_gate; // shared with Responders, which may outlive this
    SteadyTimer m_sweepTimer;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections; // shared with pending operations
    QByteArray m_date;
    std::thread m_thread;
};

// Beast's parser, writing straight into a ServerRequest. Trailer fields are dropped.
class RequestParser final : public beast::http::basic_parser<true>
{
public:
    RequestParser(const ServerLimits &limits, QByteArray peer);
    ServerRequest take() { return std::move(m_request); }

private:
    using Text = beast::string_view;
    void on_request_impl(beast::http::verb, Text method, Text target, int version, ErrorCode &) override;
    void on_response_impl(int, Text, int, ErrorCode &) override {}
    void on_field_impl(beast::http::field, Text name, Text value, ErrorCode &) override;
    void on_header_impl(ErrorCode &) override { m_hasHeader = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &contentLength, ErrorCode &) override;
    std::size_t on_body_impl(Text body, ErrorCode &) override;
    void on_chunk_header_impl(std::uint64_t, Text, ErrorCode &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, ErrorCode &ec) override { return on_body_impl(body, ec); }
    void on_finish_impl(ErrorCode &) override {}

    ServerRequest m_request;
    bool m_hasHeader = false;
};

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(ServerLoop &loop, QByteArray peer);
    virtual ~Connection() = default;

    void start();
    void drain();
    bool isDue(TimePoint now) const { return now >= m_deadline; }
    void deadlinePassed();
    void answer(quint64 request, ServerResponse response, std::optional<Cut> cut);

protected:
    using WriteDone = void (Connection::*)(ErrorCode);

    virtual TcpSocket &socket() = 0;
    virtual void handshake() = 0;                         // then handshakeDone()
    virtual void awaitBytes() = 0;                        // until there is something to read, then bytesCame()
    virtual void readSome(asio::mutable_buffer into) = 0; // then readDone()
    virtual void writeAll(std::array<asio::const_buffer, 2> what, WriteDone done) = 0;
    virtual void endSending() = 0; // then discard()

    void handshakeDone(ErrorCode ec);
    void bytesCame(ErrorCode ec);
    void readDone(ErrorCode ec, std::size_t bytes);
    void discard();

private:
    enum class Phase { Handshake, Idle, Head, Body, Answering, Writing, Lingering, Closed };

    void enter(Phase phase, int timeoutMs);
    void awaitRequest();
    void beginRequest();
    void advance();
    void advanceHead();
    void advanceBody();
    void readMore();
    void continueWritten(ErrorCode ec);
    void handOver();
    void refuse(int status, const char *reason);
    void writeAnswer(ServerResponse response);
    void cutAnswer(ServerResponse response, Cut how);
    void answerWritten(ErrorCode ec);
    void cutWritten(ErrorCode ec);
    void linger();
    void close();
    void reset();
    void settle();

    ServerLoop &m_loop;
    const QByteArray m_peer;
    Phase m_phase = Phase::Handshake;
    TimePoint m_deadline;
    beast::flat_buffer m_buffer;
    std::optional<RequestFront> m_front;
    std::optional<RequestParser> m_parser;
    quint64 m_request = 0; // number of the request in hand, so that a late answer to another is dropped
    quint64 m_served = 0;
    bool m_keepAlive = false;
    bool m_isHeadRequest = false;
    bool m_saysKeepAlive = false; // the client asked for it (HTTP/1.0), so it is told
    bool m_isTimedOut = false;    // the pending read was cancelled to answer 408
    bool m_isSettled = false;
    bool m_closeAfterWrite = false;
    QByteArray m_outHead;
    QByteArray m_outBody;
    std::vector<char> m_discarded; // room to read into
    qint64 m_discardedBytes = 0;
};

std::shared_ptr<Connection> makeConnection(ServerLoop &loop, TcpSocket socket, QByteArray peer);

} // namespace reckoner::http::server_detail

namespace reckoner::http {

// Carries one answer to the loop of its connection, or nowhere when that is gone. Any thread.
class Responder::Sink
{
public:
    Sink(std::shared_ptr<server_detail::ServerGate> gate, std::weak_ptr<server_detail::Connection> connection,
         quint64 request)
        : m_gate(std::move(gate)), m_connection(std::move(connection)), m_request(request)
    {
    }
    void answer(ServerResponse response, std::optional<Cut> cut);

private:
    const std::shared_ptr<server_detail::ServerGate> m_gate;
    const std::weak_ptr<server_detail::Connection> m_connection;
    const quint64 m_request;
};

} // namespace reckoner::http
