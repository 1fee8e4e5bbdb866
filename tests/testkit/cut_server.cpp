// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/cut_server.h"

#include "tests/testkit/self_signed.h"

#include <QFile>

#include <algorithm>

namespace reckoner::testkit {

namespace {

QByteArray writeInto(const QTemporaryDir &directory, const QString &name, const QByteArray &bytes)
{
    const QString path = directory.filePath(name);
    QFile file(path);
    RK_ASSERT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path.toUtf8();
}

std::optional<http::Cut> serverCut(CutPoint point)
{
    switch (point) {
    case CutPoint::WholeAnswer:
    case CutPoint::Silence: return {};
    case CutPoint::CloseBeforeHeaders: return http::Cut::CloseBeforeHeaders;
    case CutPoint::Reset: return http::Cut::Reset;
    case CutPoint::HalfHeader: return http::Cut::HalfHeader;
    case CutPoint::Garbage: return http::Cut::Garbage;
    case CutPoint::CloseAfterAnswer: return http::Cut::CloseAfterAnswer;
    case CutPoint::HalfBody: return http::Cut::HalfBody;
    }
    RK_UNREACHABLE();
}

} // namespace

CutServer::CutServer(CutScheme scheme) : m_scheme(scheme)
{
    m_always.response.body = "{\"data\":{\"id\":\"cut_01\"}}";
    http::ServerOptions options;
    options.limits.connectionsPerPeer = 0;
    options.limits.answerTimeoutMs = 10 * 60 * 1000; // Silence stays silent
    if (scheme == CutScheme::Https) {
        const SelfSigned made = makeSelfSigned();
        m_certificatePem = made.certificatePem;
        options.certificateChainFile = writeInto(m_directory, QStringLiteral("certificate.pem"), made.certificatePem);
        options.privateKeyFile = writeInto(m_directory, QStringLiteral("key.pem"), made.privateKeyPem);
    }
    m_server = http::Server::start(options, [this](http::ServerRequest request, http::Responder responder) {
                   serve(std::move(request), std::move(responder));
               }).value();
    m_port = m_server->port();
}

CutServer::~CutServer() = default;

quint16 CutServer::port() const
{
    return m_port;
}

QUrl CutServer::url(const QByteArray &pathAndQuery) const
{
    const QByteArray scheme = m_scheme == CutScheme::Https ? "https" : "http";
    return QUrl::fromEncoded(scheme + "://127.0.0.1:" + QByteArray::number(port()) + pathAndQuery);
}

QSslCertificate CutServer::certificate() const
{
    return QSslCertificate(m_certificatePem, QSsl::Pem);
}

void CutServer::always(CutStep step)
{
    const std::lock_guard lock(m_mutex);
    m_always = std::move(step);
}

void CutServer::next(CutStep step)
{
    const std::lock_guard lock(m_mutex);
    m_script.push_back(std::move(step));
}

void CutServer::shutDown()
{
    m_server.reset();
}

int CutServer::seen(const QByteArray &method, const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const http::ServerRequest &request) {
        return request.method == method && request.path == path;
    }));
}

int CutServer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_requests.size());
}

std::vector<http::ServerRequest> CutServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void CutServer::serve(http::ServerRequest request, http::Responder responder)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    CutStep step = m_always;
    if (!m_script.empty()) {
        step = std::move(m_script.front());
        m_script.pop_front();
    }
    if (step.at == CutPoint::Silence)
        m_unanswered.push_back(std::move(responder));
    else if (const auto cut = serverCut(step.at))
        responder.cut(*cut, std::move(step.response));
    else
        responder.send(std::move(step.response));
}

} // namespace reckoner::testkit
