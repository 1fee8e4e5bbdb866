// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace reckoner::tests {

namespace {
constexpr int kRawReadLimitMs = 20'000;
}

bool RawResponse::hasField(QByteArrayView line) const
{
    const QByteArray wanted = "\r\n" + line.toByteArray().toLower() + "\r\n";
    return head.toLower().contains(wanted);
}

RawClient::RawClient(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto n = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += n;
    }
    return true;
}

void RawClient::endSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(m_socket);
    m_socket = -1;
}

bool RawClient::fill()
{
    if (m_atEnd || m_socket < 0)
        return false;
    pollfd wait{m_socket, POLLIN, 0};
    if (::poll(&wait, 1, kRawReadLimitMs) != 1)
        return false;
    char chunk[16 * 1024];
    const auto n = ::recv(m_socket, chunk, sizeof chunk, 0);
    if (n <= 0) {
        m_atEnd = true;
        return false;
    }
    m_buffer.append(chunk, n);
    return true;
}

RawResponse RawClient::readResponse(bool isToHead)
{
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill())
            return {};
    }
    RawResponse response;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    response.head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    response.status = response.head.mid(9, 3).toInt();
    const QByteArray lower = response.head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length: ");
    if (at < 0 || isToHead)
        return response;
    const qsizetype length = lower.sliced(at + 18, lower.indexOf("\r\n", at + 2) - at - 18).toLongLong();
    while (m_buffer.size() < length) {
        if (!fill())
            return {};
    }
    response.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return response;
}

QByteArray RawClient::readAll()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawClient::isClosedByServer()
{
    while (fill()) {
    }
    return m_atEnd;
}

} // namespace reckoner::tests
