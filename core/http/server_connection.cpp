// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server_connection.h"

#include "core/base/log.h"
#include "core/http/response_head.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

#include <sys/socket.h>

namespace reckoner::http::server_detail {

namespace {

constexpr std::size_t kReadBytes = 16 * 1024; // one read for an ordinary request (reference/ingest.md §2)
constexpr std::size_t kDiscardBytes = 4096;
constexpr int kLingerMs = 2'000; // how long a client may take to fetch the last answer
constexpr qint64 kLingerBytes = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds kDrainGrace{500}; // for a request that is already on its way

std::size_t bufferLimit(const ServerLimits &limits)
{
    return std::size_t(limits.requestLineBytes) + std::size_t(limits.headerBytes) + 2 * kReadBytes;
}

QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

ServerResponse refusal(int status, QByteArrayView reason)
{
    ServerResponse response;
    response.status = status;
    response.close = true;
    response.body = "{\"error\":{\"type\":\"request_error\",\"code\":\"http_" + QByteArray::number(status) +
                    "\",\"detail\":\"" + reason.toByteArray() + "\"}}";
    return response;
}

} // namespace

RequestParser::RequestParser(const ServerLimits &limits, QByteArray peer)
{
    m_request.peer = std::move(peer);
    eager(true);
    // The front has held the head to its limits; here only trailers are left to bound.
    header_limit(std::uint32_t(bufferLimit(limits)));
    body_limit(std::uint64_t(limits.bodyBytes));
}

void RequestParser::on_request_impl(beast::http::verb, Text method, Text target, int, ErrorCode &)
{
    m_request.method = toBytes(method);
    const auto mark = target.find('?');
    m_request.path = toBytes(target.substr(0, mark));
    if (mark != Text::npos)
        m_request.query = toBytes(target.substr(mark + 1));
}

void RequestParser::on_field_impl(beast::http::field, Text name, Text value, ErrorCode &)
{
    if (!m_hasHeader)
        m_request.headers.push_back({toBytes(name), toBytes(value)});
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t> &contentLength, ErrorCode &)
{
    if (contentLength)
        m_request.body.reserve(qsizetype(*contentLength)); // the front has checked it against bodyBytes
}

std::size_t RequestParser::on_body_impl(Text body, ErrorCode &)
{
    m_request.body.append(body.data(), qsizetype(body.size()));
    return body.size();
}

Connection::Connection(ServerLoop &loop, QByteArray peer)
    : m_loop(loop), m_peer(std::move(peer)), m_buffer(bufferLimit(loop.shared().limits))
{
}

void Connection::enter(Phase phase, int timeoutMs)
{
    m_phase = phase;
    m_deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
}

void Connection::start()
{
    enter(Phase::Handshake, m_loop.shared().limits.headerTimeoutMs);
    handshake();
}

void Connection::handshakeDone(ErrorCode ec)
{
    if (m_phase == Phase::Closed)
        return;
    if (ec) {
        qCDebug(lcHttp, "TLS handshake failed");
        close();
        return;
    }
    awaitRequest();
}

void Connection::awaitRequest()
{
    // Most connections idle most of the time: what a request takes is there from its first byte to its answer.
    m_front.reset();
    m_parser.reset();
    m_outHead = QByteArray();
    m_outBody = QByteArray();
    if (m_buffer.size() == 0)
        m_buffer.shrink_to_fit();
    enter(Phase::Idle, m_loop.shared().limits.idleTimeoutMs);
    if (m_loop.shared().isDraining && m_buffer.size() == 0) {
        drain();
        if (m_phase == Phase::Closed)
            return;
    }
    advance();
}

void Connection::advance()
{
    if (m_phase == Phase::Idle && m_buffer.size() > 0)
        beginRequest();
    if (m_phase == Phase::Idle)
        awaitBytes();
    else if (m_phase == Phase::Head)
        advanceHead();
    else
        advanceBody();
}

void Connection::beginRequest()
{
    const ServerLimits &limits = m_loop.shared().limits;
    m_front.emplace(
        RequestFrontLimits{limits.requestLineBytes, limits.headerBytes, limits.headerFields, limits.bodyBytes});
    m_parser.emplace(limits, m_peer);
    enter(Phase::Head, limits.headerTimeoutMs);
}

void Connection::bytesCame(ErrorCode ec)
{
    if (m_phase == Phase::Closed)
        return;
    if (ec)
        close();
    else
        readMore();
}

void Connection::advanceHead()
{
    const auto received = m_buffer.cdata();
    switch (m_front->look(QByteArrayView(static_cast<const char *>(received.data()), qsizetype(received.size())))) {
    case RequestFront::Progress::NeedMore: readMore(); return;
    case RequestFront::Progress::Refused: refuse(m_front->status(), m_front->reason()); return;
    case RequestFront::Progress::Complete: break;
    }
    enter(Phase::Body, m_loop.shared().limits.bodyTimeoutMs);
    if (m_front->expectsContinue() && qsizetype(received.size()) == m_front->size()) {
        static constexpr char kContinue[] = "HTTP/1.1 100 Continue\r\n\r\n";
        writeAll({asio::const_buffer(kContinue, sizeof kContinue - 1), asio::const_buffer()},
                 &Connection::continueWritten);
        return;
    }
    advanceBody();
}

void Connection::continueWritten(ErrorCode ec)
{
    if (m_phase == Phase::Closed)
        return;
    if (ec)
        close();
    else if (m_isTimedOut)
        refuse(408, "body came too slowly");
    else
        advanceBody();
}

void Connection::advanceBody()
{
    ErrorCode ec;
    while (!m_parser->is_done()) {
        if (m_buffer.size() == 0) {
            readMore();
            return;
        }
        const std::size_t used = m_parser->put(m_buffer.cdata(), ec);
        m_buffer.consume(used);
        if (ec == beast::http::error::need_more) {
            readMore();
            return;
        }
        if (ec == beast::http::error::body_limit) {
            refuse(413, "body too large");
            return;
        }
        if (ec) {
            refuse(400, "bad request framing");
            return;
        }
    }
    handOver();
}

void Connection::readMore()
{
    const std::size_t limit = m_buffer.max_size();
    if (m_buffer.size() + 1024 > limit) {
        refuse(400, "chunk header too long");
        return;
    }
    m_buffer.reserve(kReadBytes); // Beast reads 512 bytes at a time into an empty one
    const std::size_t room = m_buffer.capacity() - m_buffer.size();
    readSome(m_buffer.prepare(std::min(limit - m_buffer.size(), room >= 4096 ? room : kReadBytes)));
}

void Connection::readDone(ErrorCode ec, std::size_t bytes)
{
    if (m_phase == Phase::Closed)
        return;
    if (m_isTimedOut) {
        refuse(408, m_phase == Phase::Head ? "header came too slowly" : "body came too slowly");
        return;
    }
    if (ec) {
        close(); // gone, perhaps in the middle of a request: nobody is there to be answered
        return;
    }
    m_buffer.commit(bytes);
    advance();
}

void Connection::handOver()
{
    m_keepAlive = m_parser->keep_alive();
    ServerRequest request = m_parser->take();
    m_isHeadRequest = request.method == "HEAD";
    m_saysKeepAlive = m_keepAlive && request.header("connection").toLower() == "keep-alive";
    enter(Phase::Answering, m_loop.shared().limits.answerTimeoutMs);
    ++m_request;
    m_loop.shared().handler(std::move(request),
                            Responder(std::make_shared<Responder::Sink>(m_loop.gate(), weak_from_this(), m_request)));
}

void Connection::refuse(int status, const char *reason)
{
    qCDebug(lcHttp, "request refused status=%d reason=\"%s\"", status, reason);
    m_keepAlive = false;
    m_isHeadRequest = false;
    m_buffer.clear();
    writeAnswer(refusal(status, reason));
}

void Connection::answer(quint64 request, ServerResponse response, std::optional<Cut> cut)
{
    if (m_phase != Phase::Answering || request != m_request)
        return; // came after the time-out's own answer, or the connection is gone
    if (cut)
        cutAnswer(std::move(response), *cut);
    else
        writeAnswer(std::move(response));
}

void Connection::writeAnswer(ServerResponse response)
{
    const bool keepAlive = m_keepAlive && !response.close && !m_loop.shared().isDraining;
    m_closeAfterWrite = !keepAlive;
    m_outHead =
        responseHead(response, {.keepAlive = keepAlive, .saysKeepAlive = m_saysKeepAlive, .date = m_loop.date()});
    m_outBody = m_isHeadRequest || !mayHaveBody(response.status) ? QByteArray() : std::move(response.body);
    enter(Phase::Writing, m_loop.shared().limits.answerTimeoutMs);
    writeAll({asio::const_buffer(m_outHead.constData(), std::size_t(m_outHead.size())),
              asio::const_buffer(m_outBody.constData(), std::size_t(m_outBody.size()))},
             &Connection::answerWritten);
}

void Connection::answerWritten(ErrorCode ec)
{
    if (m_phase == Phase::Closed)
        return;
    if (ec) {
        close();
    } else if (m_closeAfterWrite) {
        linger();
    } else {
        ++m_served;
        awaitRequest();
    }
}

void Connection::cutAnswer(ServerResponse response, Cut how)
{
    if (how == Cut::CloseBeforeHeaders) {
        close();
        return;
    }
    if (how == Cut::Reset) {
        reset();
        return;
    }
    if (response.body.isEmpty())
        response.body = "{}";
    const QByteArray head = responseHead(response, {.date = m_loop.date()});
    switch (how) {
    case Cut::HalfHeader: m_outHead = head.first(head.size() / 2); break;
    case Cut::Garbage: m_outHead = QByteArray("\x16\x03 this is not HTTP \xff\xfe\r\n\r\n", 24); break;
    case Cut::CloseAfterAnswer: m_outHead = head + response.body; break;
    case Cut::HalfBody: m_outHead = head + response.body.first(response.body.size() / 2); break;
    case Cut::CloseBeforeHeaders:
    case Cut::Reset: RK_UNREACHABLE();
    }
    enter(Phase::Writing, m_loop.shared().limits.answerTimeoutMs);
    writeAll({asio::const_buffer(m_outHead.constData(), std::size_t(m_outHead.size())), asio::const_buffer()},
             &Connection::cutWritten);
}

void Connection::cutWritten(ErrorCode)
{
    close();
}

void Connection::deadlinePassed()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body: {
        // Answered from readDone: a TLS stream must not be shut down under a pending read.
        m_isTimedOut = true;
        enter(m_phase, kLingerMs * 10);
        ErrorCode ignored;
        socket().cancel(ignored);
        return;
    }
    case Phase::Answering: {
        ++m_request; // what comes later is not this request's answer any more
        m_keepAlive = false;
        ServerResponse late = refusal(503, "no answer in time");
        late.headers.push_back({"Retry-After", "5"});
        writeAnswer(std::move(late));
        return;
    }
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Writing:
    case Phase::Lingering: close(); return;
    case Phase::Closed: return;
    }
    RK_UNREACHABLE();
}

void Connection::drain()
{
    if (m_phase != Phase::Idle && m_phase != Phase::Handshake)
        return; // the request in hand ends the connection
    ErrorCode ec;
    if (m_phase == Phase::Idle && m_served > 0 && socket().available(ec) == 0) {
        close();
        return;
    }
    m_deadline = std::min(m_deadline, std::chrono::steady_clock::now() + kDrainGrace);
}

void Connection::linger()
{
    enter(Phase::Lingering, kLingerMs);
    settle();
    m_discarded.resize(kDiscardBytes);
    endSending();
}

// Reads on until the client closes, because closing with unread bytes would reset the connection and take the answer
// with it.
void Connection::discard()
{
    if (m_phase != Phase::Lingering)
        return;
    socket().async_read_some(asio::buffer(m_discarded), [self = shared_from_this()](ErrorCode ec, std::size_t bytes) {
        self->m_discardedBytes += qint64(bytes);
        if (ec || self->m_discardedBytes > kLingerBytes)
            self->close();
        else
            self->discard();
    });
}

void Connection::settle()
{
    if (!m_isSettled)
        m_loop.shared().admission.noteSettled();
    m_isSettled = true;
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    ErrorCode ignored;
    socket().close(ignored);
    settle();
    m_loop.shared().admission.leave(m_peer);
    m_loop.remove(this);
}

void Connection::reset()
{
    ErrorCode ignored;
    socket().set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

namespace {

class PlainConnection final : public Connection
{
public:
    PlainConnection(ServerLoop &loop, TcpSocket tcp, QByteArray peer)
        : Connection(loop, std::move(peer)), m_socket(std::move(tcp))
    {
    }

private:
    std::shared_ptr<PlainConnection> self() { return std::static_pointer_cast<PlainConnection>(shared_from_this()); }
    TcpSocket &socket() override { return m_socket; }
    void handshake() override { handshakeDone({}); }
    void awaitBytes() override
    {
        m_socket.async_wait(TcpSocket::wait_read, [s = self()](ErrorCode ec) { s->bytesCame(ec); });
    }
    void readSome(asio::mutable_buffer into) override
    {
        m_socket.async_read_some(into, [s = self()](ErrorCode ec, std::size_t bytes) { s->readDone(ec, bytes); });
    }
    void writeAll(std::array<asio::const_buffer, 2> what, WriteDone done) override
    {
        asio::async_write(m_socket, what, [s = self(), done](ErrorCode ec, std::size_t) { (*s.*done)(ec); });
    }
    void endSending() override
    {
        ErrorCode ignored;
        m_socket.shutdown(TcpSocket::shutdown_send, ignored);
        discard();
    }

    TcpSocket m_socket;
};

class TlsConnection final : public Connection
{
public:
    TlsConnection(ServerLoop &loop, TcpSocket tcp, QByteArray peer)
        : Connection(loop, std::move(peer)), m_stream(std::move(tcp), *loop.shared().tls)
    {
    }

private:
    std::shared_ptr<TlsConnection> self() { return std::static_pointer_cast<TlsConnection>(shared_from_this()); }
    TcpSocket &socket() override { return m_stream.next_layer(); }
    void handshake() override
    {
        m_stream.async_handshake(asio::ssl::stream_base::server, [s = self()](ErrorCode ec) { s->handshakeDone(ec); });
    }
    void awaitBytes() override { bytesCame({}); } // some may be decrypted already; and TLS keeps 34 KiB of its own
    void readSome(asio::mutable_buffer into) override
    {
        m_stream.async_read_some(into, [s = self()](ErrorCode ec, std::size_t bytes) { s->readDone(ec, bytes); });
    }
    void writeAll(std::array<asio::const_buffer, 2> what, WriteDone done) override
    {
        asio::async_write(m_stream, what, [s = self(), done](ErrorCode ec, std::size_t) { (*s.*done)(ec); });
    }
    void endSending() override
    {
        m_stream.async_shutdown([s = self()](ErrorCode) { s->discard(); });
        // close_notify has been handed to the kernel by now; many clients close only when they also see the FIN.
        ErrorCode ignored;
        socket().shutdown(TcpSocket::shutdown_send, ignored);
    }

    asio::ssl::stream<TcpSocket> m_stream;
};

} // namespace

std::shared_ptr<Connection> makeConnection(ServerLoop &loop, TcpSocket socket, QByteArray peer)
{
    if (loop.shared().tls)
        return std::make_shared<TlsConnection>(loop, std::move(socket), std::move(peer));
    return std::make_shared<PlainConnection>(loop, std::move(socket), std::move(peer));
}

} // namespace reckoner::http::server_detail
