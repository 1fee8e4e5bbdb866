// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server_connection.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/http/response_head.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <future>

namespace reckoner::http {

namespace server_detail {

namespace {

constexpr std::chrono::milliseconds kSweepInterval{1'000};
constexpr std::chrono::milliseconds kDrainSweepInterval{50};
constexpr std::chrono::milliseconds kAcceptPause{200}; // when there are no more file descriptors
constexpr int kListenBacklog = 512;

} // namespace

bool Admission::isShared(const QByteArray &peer) const
{
    return !m_sharedPeers.empty() && isInNetworks(peerAddress(peer), m_sharedPeers);
}

bool Admission::admit(const QByteArray &peer)
{
    const bool isLimited = m_limits.connectionsPerPeer > 0 && !isShared(peer);
    const std::lock_guard lock(m_mutex);
    if (m_connections >= m_limits.connections)
        return false;
    int &ofPeer = m_perPeer[peer];
    if (isLimited && ofPeer >= m_limits.connectionsPerPeer)
        return false;
    ++ofPeer;
    ++m_connections;
    ++m_unsettled;
    return true;
}

void Admission::leave(const QByteArray &peer)
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
    const auto it = m_perPeer.find(peer);
    if (it != m_perPeer.end() && --it->second == 0)
        m_perPeer.erase(it);
}

void Admission::noteSettled()
{
    const std::lock_guard lock(m_mutex);
    --m_unsettled;
    m_changed.notify_all();
}

bool Admission::waitUntilSettled(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, atMost, [this] { return m_unsettled == 0; });
}

ServerLoop::ServerLoop(ServerShared &shared)
    : m_shared(shared), m_gate(std::make_shared<ServerGate>(m_context)), m_sweepTimer(m_context)
{
}

ServerLoop::~ServerLoop()
{
    stop();
    m_connections.clear();
}

void ServerLoop::start()
{
    m_thread = std::thread([this] {
        sweep();
        const auto guard = asio::make_work_guard(m_context);
        m_context.run();
    });
}

void ServerLoop::stop()
{
    m_gate->shut();
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ServerLoop::adopt(TcpSocket socket, QByteArray peer)
{
    ErrorCode ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    auto connection = makeConnection(*this, std::move(socket), std::move(peer));
    m_connections.emplace(connection.get(), connection);
    connection->start();
    if (m_shared.isDraining)
        connection->drain();
}

void ServerLoop::remove(Connection *connection)
{
    m_connections.erase(connection);
}

void ServerLoop::drain()
{
    std::vector<std::shared_ptr<Connection>> all;
    for (const auto &[raw, connection] : m_connections)
        all.push_back(connection);
    for (const auto &connection : all)
        connection->drain();
    awaitSweep(); // the next one sooner
}

void ServerLoop::sweep()
{
    m_date = httpDate(SystemClock().now().seconds());
    const TimePoint now = std::chrono::steady_clock::now();
    std::vector<std::shared_ptr<Connection>> due; // they may leave m_connections
    for (const auto &[raw, connection] : m_connections) {
        if (connection->isDue(now))
            due.push_back(connection);
    }
    for (const auto &connection : due)
        connection->deadlinePassed();
    awaitSweep();
}

void ServerLoop::awaitSweep()
{
    m_sweepTimer.expires_after(sweepInterval());
    m_sweepTimer.async_wait([this](ErrorCode ec) {
        if (!ec)
            sweep();
    });
}

std::chrono::milliseconds ServerLoop::sweepInterval() const
{
    if (m_shared.isDraining)
        return kDrainSweepInterval;
    const ServerLimits &limits = m_shared.limits;
    const int shortest =
        std::min({limits.headerTimeoutMs, limits.bodyTimeoutMs, limits.idleTimeoutMs, limits.answerTimeoutMs});
    return std::clamp(std::chrono::milliseconds(shortest / 4), std::chrono::milliseconds(10), kSweepInterval);
}

} // namespace server_detail

using namespace server_detail;

QByteArray ServerRequest::header(QByteArrayView name) const
{
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

int ServerRequest::headerCount(QByteArrayView name) const
{
    return int(std::count_if(headers.begin(), headers.end(),
                             [name](const Header &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; }));
}

void Responder::Sink::answer(ServerResponse response, std::optional<Cut> cut)
{
    m_gate->post([connection = m_connection, request = m_request, answer = std::move(response), cut]() mutable {
        if (const auto alive = connection.lock())
            alive->answer(request, std::move(answer), cut);
    });
}

Responder::Responder(std::shared_ptr<Sink> sink) : m_sink(std::move(sink)) {}
Responder::Responder(Responder &&) noexcept = default;

Responder &Responder::operator=(Responder &&other) noexcept
{
    if (this != &other) {
        const Responder dropped(std::move(*this)); // answers 500 if it was still open
        m_sink = std::move(other.m_sink);
    }
    return *this;
}

Responder::~Responder()
{
    if (!m_sink)
        return;
    ServerResponse response;
    response.status = 500;
    response.body = R"({"error":{"type":"api_error","code":"internal_error","detail":"the request was not answered"}})";
    send(std::move(response));
}

void Responder::send(ServerResponse response)
{
    if (const auto sink = std::exchange(m_sink, nullptr))
        sink->answer(std::move(response), std::nullopt);
}

void Responder::cut(Cut how, ServerResponse response)
{
    if (const auto sink = std::exchange(m_sink, nullptr))
        sink->answer(std::move(response), how);
}

class Server::State
{
public:
    State(const ServerOptions &options, Handler handler) : m_shared(options, std::move(handler))
    {
        for (int i = 0; i < std::max(1, options.threads); ++i)
            m_loops.push_back(std::make_unique<ServerLoop>(m_shared));
    }
    ~State();

    Result<void> useTls(const QByteArray &chainFile, const QByteArray &keyFile);
    Result<void> listen(const QByteArray &address, quint16 port);
    void start();
    void drain(std::chrono::milliseconds atMost);
    quint16 port() const { return m_port; }

private:
    using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;

    void accept();
    void accepted(TcpSocket socket, ServerLoop &loop);
    void stopAccepting();
    ServerLoop &nextLoop() { return *m_loops[m_next++ % m_loops.size()]; }

    ServerShared m_shared;
    std::vector<std::unique_ptr<ServerLoop>> m_loops;
    // Used on the first loop's thread once started; in optional because they must go before the loops.
    std::optional<Acceptor> m_acceptor;
    std::optional<SteadyTimer> m_acceptPause;
    std::size_t m_next = 0;
    quint16 m_port = 0;
};

Server::State::~State()
{
    for (const auto &loop : m_loops)
        loop->stop();
}

Result<void> Server::State::useTls(const QByteArray &chainFile, const QByteArray &keyFile)
{
    const auto invalid = [](const QString &what, const QByteArray &file, const ErrorCode &ec) {
        return Error{
            ErrorKind::Invalid,
            Words::tr("The server cannot use the %1 “%2”. Check that it is a PEM file that this user may read.")
                .arg(what, QString::fromUtf8(file)),
            QString::fromStdString(ec.message()),
            {}};
    };
    ErrorCode ec;
    auto &tls = m_shared.tls.emplace(asio::ssl::context::tls_server);
    tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_compression, ec);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    if (tls.use_certificate_chain_file(chainFile.toStdString(), ec); ec)
        return invalid(QStringLiteral("certificate chain"), chainFile, ec);
    if (tls.use_private_key_file(keyFile.toStdString(), asio::ssl::context::pem, ec); ec)
        return invalid(QStringLiteral("private key"), keyFile, ec);
    if (SSL_CTX_check_private_key(tls.native_handle()) != 1)
        return invalid(QStringLiteral("private key"), keyFile, {});
    return {};
}

Result<void> Server::State::listen(const QByteArray &address, quint16 port)
{
    ErrorCode ec;
    const QByteArray literal = address == "localhost" ? QByteArray("127.0.0.1") : address;
    const auto ip = asio::ip::make_address(literal.toStdString(), ec);
    if (ec) {
        return Error{ErrorKind::Invalid,
                     Words::tr("“%1” is not an address to listen on. Give an IP address such as 127.0.0.1 or ::1.")
                         .arg(QString::fromUtf8(address)),
                     QString::fromStdString(ec.message()),
                     {}};
    }
    const asio::ip::tcp::endpoint endpoint(ip, port);
    m_acceptor.emplace(m_loops.front()->context());
    m_acceptPause.emplace(m_loops.front()->context());
    m_acceptor->open(endpoint.protocol(), ec);
    if (!ec)
        m_acceptor->set_option(asio::socket_base::reuse_address(true), ec);
    if (!ec)
        m_acceptor->bind(endpoint, ec);
    if (!ec)
        m_acceptor->listen(kListenBacklog, ec);
    if (!ec)
        m_port = m_acceptor->local_endpoint(ec).port();
    if (ec) {
        return Error{ErrorKind::Unreachable,
                     Words::tr("The server cannot listen on %1 port %2: %3. Choose another port or stop what uses it.")
                         .arg(QString::fromUtf8(address))
                         .arg(port)
                         .arg(QString::fromStdString(ec.message())),
                     QString::fromStdString(ec.message()),
                     {}};
    }
    return {};
}

void Server::State::start()
{
    accept(); // nothing runs yet
    for (const auto &loop : m_loops)
        loop->start();
}

void Server::State::accept()
{
    ServerLoop &loop = nextLoop();
    m_acceptor->async_accept(loop.context(), [this, &loop](ErrorCode ec, TcpSocket socket) {
        if (!ec)
            accepted(std::move(socket), loop); // even when just closed: it came before that
        if (!m_acceptor->is_open())
            return;
        if (ec) {
            qCWarning(lcHttp, "cannot accept a connection: %s", ec.message().c_str());
            m_acceptPause->expires_after(kAcceptPause);
            m_acceptPause->async_wait([this](ErrorCode cancelled) {
                if (!cancelled && m_acceptor->is_open())
                    accept();
            });
            return;
        }
        accept();
    });
}

void Server::State::accepted(TcpSocket socket, ServerLoop &loop)
{
    ErrorCode ec;
    auto address = socket.remote_endpoint(ec).address();
    if (ec)
        return; // gone already
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    const QByteArray peer = QByteArray::fromStdString(address.to_string());
    if (!m_shared.admission.admit(peer)) {
        qCDebug(lcHttp, "connection turned away: too many");
        if (!m_shared.tls) {
            static constexpr char kBusy[] =
                "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.non_blocking(true, ec);
            socket.write_some(asio::const_buffer(kBusy, sizeof kBusy - 1), ec);
        }
        return;
    }
    loop.gate()->post([&loop, peer, s = std::move(socket)]() mutable { loop.adopt(std::move(s), peer); });
}

// Closing the listening socket resets what the kernel has accepted for it, so those are taken in first.
void Server::State::stopAccepting()
{
    ErrorCode ec;
    m_acceptor->cancel(ec);
    m_acceptor->non_blocking(true, ec);
    while (!ec) {
        ServerLoop &loop = nextLoop();
        TcpSocket socket(loop.context());
        m_acceptor->accept(socket, ec);
        if (!ec)
            accepted(std::move(socket), loop);
    }
    m_acceptPause->cancel();
    m_acceptor->close(ec);
}

void Server::State::drain(std::chrono::milliseconds atMost)
{
    const TimePoint deadline = std::chrono::steady_clock::now() + atMost;
    m_shared.isDraining = true;
    std::promise<void> stopped;
    m_loops.front()->gate()->post([this, &stopped] {
        stopAccepting();
        stopped.set_value();
    });
    stopped.get_future().wait();
    for (const auto &loop : m_loops)
        loop->gate()->post([each = loop.get()] { each->drain(); });
    m_shared.admission.waitUntilSettled(
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()));
}

Server::Server(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Handler handler)
{
    auto state = std::make_unique<State>(options, std::move(handler));
    if (!options.certificateChainFile.isEmpty() || !options.privateKeyFile.isEmpty())
        RK_TRY(state->useTls(options.certificateChainFile, options.privateKeyFile));
    RK_TRY(state->listen(options.address, options.port));
    state->start();
    return std::unique_ptr<Server>(new Server(std::move(state)));
}

quint16 Server::port() const
{
    return m_state->port();
}

void Server::drain(int timeoutMs)
{
    m_state->drain(std::chrono::milliseconds(timeoutMs));
}

} // namespace reckoner::http
