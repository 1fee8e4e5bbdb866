// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhook_post.h"

#include <QNetworkProxy>

namespace reckoner::sandbox {

namespace {

constexpr qsizetype kReplyBytes = 64 * 1024; // what is kept of an answer; nobody reads more in a log

QByteArray webhookPostHeader(QByteArrayView head, QByteArrayView name)
{
    for (const QByteArray &line : head.toByteArray().split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

WebhookReply parseWebhookReply(QByteArrayView received)
{
    WebhookReply reply;
    const QByteArray all = received.toByteArray();
    const auto end = all.indexOf("\r\n\r\n");
    if (end < 0 || !all.startsWith("HTTP/1.") || all.size() < 12)
        return reply;
    bool isNumber = false;
    const int status = all.mid(9, 3).toInt(&isNumber);
    if (!isNumber)
        return reply;
    const QByteArray head = all.left(end);
    reply.status = status;
    reply.contentType = webhookPostHeader(head, "content-type");
    reply.body = all.mid(end + 4);
    return reply;
}

void WebhookPost::send(QObject *parent, const QUrl &url, const std::vector<http::Header> &headers,
                       const QByteArray &body, int timeoutMs, Done done)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray authority = url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() >= 0)
        authority += ':' + QByteArray::number(url.port());
    QByteArray bytes = "POST " + target + " HTTP/1.1\r\nHost: " + authority + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    auto *post = new WebhookPost(parent, std::move(bytes), std::move(done));
    post->connectTo(url, timeoutMs);
}

WebhookPost::WebhookPost(QObject *parent, QByteArray bytes, Done done)
    : QObject(parent), m_bytes(std::move(bytes)), m_done(std::move(done))
{
}

WebhookPost::~WebhookPost()
{
    m_socket.disconnect(this); // a socket reports its end from its destructor
}

void WebhookPost::connectTo(const QUrl &url, int timeoutMs)
{
    const bool isTls = url.scheme() == QLatin1String("https");
    const auto write = [this] { m_socket.write(m_bytes); };
    if (isTls)
        connect(&m_socket, &QSslSocket::encrypted, this, write);
    else
        connect(&m_socket, &QSslSocket::connected, this, write);
    connect(&m_socket, &QSslSocket::readyRead, this, &WebhookPost::readSome);
    connect(&m_socket, &QSslSocket::disconnected, this, &WebhookPost::finish);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &WebhookPost::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_received.clear(); // too late is no answer
        finish();
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(timeoutMs);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    const auto port = static_cast<quint16>(url.port(isTls ? 443 : 80));
    if (isTls)
        m_socket.connectToHostEncrypted(url.host(), port);
    else
        m_socket.connectToHost(url.host(), port);
}

void WebhookPost::readSome()
{
    m_received += m_socket.readAll();
    if (m_received.size() > kReplyBytes)
        m_received.truncate(kReplyBytes);
    if (m_received.size() == kReplyBytes || isComplete())
        finish();
}

bool WebhookPost::isComplete() const
{
    const auto end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    bool isNumber = false;
    const qlonglong length =
        webhookPostHeader(QByteArrayView(m_received).first(end), "content-length").toLongLong(&isNumber);
    return isNumber && m_received.size() >= end + 4 + length;
}

void WebhookPost::finish()
{
    if (!m_done)
        return;
    m_deadline.stop();
    m_socket.disconnect(this);
    const Done done = std::exchange(m_done, nullptr);
    m_socket.abort();
    deleteLater();
    done(parseWebhookReply(m_received));
}

} // namespace reckoner::sandbox
