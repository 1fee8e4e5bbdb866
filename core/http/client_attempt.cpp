// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client_attempt.h"

#include "core/base/words.h"
#include "core/http/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

namespace reckoner::http {

namespace {

bool isBefore(QNetworkReply::NetworkError error, QNetworkReply::NetworkError end)
{
    return static_cast<int>(error) < static_cast<int>(end);
}

HttpFailure answeredWith(int status)
{
    HttpFailure failure;
    failure.status = status;
    return failure;
}

} // namespace

ClientAttempt::ClientAttempt(QNetworkAccessManager &manager, const ClientOptions &options, const ClientRequest &request,
                             int deadlineMs)
    : m_manager(manager), m_options(options), m_request(request), m_deadlineMs(deadlineMs)
{
    m_phaseTimer.setSingleShot(true);
    m_deadlineTimer.setSingleShot(true);
}

ClientAttempt::~ClientAttempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

QNetworkRequest ClientAttempt::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its replay path is not proven
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (const QSslCertificate &certificate : m_options.extraCertificates)
        tls.addCaCertificate(certificate);
    request.setSslConfiguration(tls);
    request.setRawHeader("User-Agent", m_options.userAgent);
    if (!m_request.body.isEmpty()) {
        request.setRawHeader("Content-Type", m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    }
    for (const Header &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    return request;
}

QNetworkReply *ClientAttempt::dispatch()
{
    QNetworkRequest request = networkRequest();
    if (m_request.kind == RequestKind::Mutation) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto body = std::make_unique<OneShotBody>(m_request.body);
        auto *reply = m_manager.sendCustomRequest(request, m_request.method, body.get());
        m_oneShot = body.release();
        m_oneShot->setParent(reply);
        return reply;
    }
    if (m_request.body.isEmpty() && m_request.method == "GET")
        return m_manager.get(request);
    if (m_request.body.isEmpty() && m_request.method == "HEAD")
        return m_manager.head(request);
    return m_manager.sendCustomRequest(request, m_request.method, m_request.body);
}

void ClientAttempt::start(std::function<void(AttemptOutcome)> ended)
{
    m_ended = std::move(ended);
    m_reply = dispatch();
    watch();
}

void ClientAttempt::watch()
{
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { noteActivity(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        noteActivity();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_isSent = true;
        noteActivity();
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.limits.maxResponseBytes)
            stop(Stop::TooLarge);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.front().errorString();
    });
    connect(&m_phaseTimer, &QTimer::timeout, this, [this] {
        if (m_isSent)
            stop(Stop::Inactivity);
        else if (!mayHaveHadEffect()) // once a change has left, only the deadline gives it up
            stop(Stop::ConnectTimeout);
    });
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
    m_phaseTimer.start(m_options.limits.connectTimeoutMs);
    m_deadlineTimer.start(m_deadlineMs);
}

void ClientAttempt::noteActivity()
{
    if (!m_isSent)
        return;
    // A provider may hold a mutation while it charges: until its answer begins, only the deadline counts.
    if (m_request.kind == RequestKind::Mutation && status() == 0)
        m_phaseTimer.stop();
    else
        m_phaseTimer.start(m_options.limits.inactivityTimeoutMs);
}

void ClientAttempt::takeBytes()
{
    noteActivity();
    if (!m_reply->isOpen())
        return; // aborted: reading would only make Qt complain
    if (status() == 0)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_options.limits.maxResponseBytes)
        stop(Stop::TooLarge);
}

void ClientAttempt::stop(Stop why)
{
    if (m_stop != Stop::None || !m_reply)
        return;
    m_stop = why;
    m_reply->abort(); // emits finished
}

int ClientAttempt::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Whether what came is a whole answer. Qt maps a status to an error as well, so its error alone does not tell.
bool ClientAttempt::isAnswer() const
{
    const auto error = m_reply->error();
    if (m_stop != Stop::None || status() < 200)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    if (error == QNetworkReply::ContentReSendError)
        return status() >= 300 && status() < 400; // a 307 that Qt would have liked to follow
    if (status() == 407 && error == QNetworkReply::ProxyAuthenticationRequiredError)
        return true;
    if (status() < 400 || isBefore(error, QNetworkReply::ContentAccessDenied))
        return false; // cut, undecodable, or no HTTP any more
    return error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
}

ClientResponse ClientAttempt::response()
{
    ClientResponse response;
    response.status = status();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.push_back({name, value});
    response.body = std::move(m_body);
    return response;
}

void ClientAttempt::finish()
{
    m_phaseTimer.stop();
    m_deadlineTimer.stop();
    if (m_stop == Stop::None && m_reply->isOpen()) {
        m_body += m_reply->readAll();
        if (m_body.size() > m_options.limits.maxResponseBytes)
            m_stop = Stop::TooLarge;
    }
    AttemptOutcome outcome = isAnswer() ? AttemptOutcome{response(), false} : failure();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    auto ended = std::exchange(m_ended, {});
    if (ended)
        ended(std::move(outcome));
}

QString ClientAttempt::target() const
{
    return m_request.url.host();
}

QString ClientAttempt::reason() const
{
    switch (m_stop) {
    case Stop::ConnectTimeout:
        return QStringLiteral("no connection within %1 s").arg(m_options.limits.connectTimeoutMs / 1000);
    case Stop::Inactivity: return QStringLiteral("silent for %1 s").arg(m_options.limits.inactivityTimeoutMs / 1000);
    case Stop::Deadline: return QStringLiteral("no full answer within the time limit");
    case Stop::TooLarge:
        return QStringLiteral("the answer is larger than %1 bytes").arg(m_options.limits.maxResponseBytes);
    case Stop::None: break;
    }
    if (!m_tlsProblem.isEmpty())
        return QStringLiteral("the secure connection failed: %1").arg(m_tlsProblem);
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("connection refused");
    case QNetworkReply::HostNotFoundError: return QStringLiteral("the name is unknown");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("the secure connection failed");
    case QNetworkReply::RemoteHostClosedError: return QStringLiteral("the connection was closed early");
    case QNetworkReply::ContentReSendError: return QStringLiteral("the connection was closed before an answer came");
    default: return QStringLiteral("network error %1").arg(int(m_reply->error()));
    }
}

bool ClientAttempt::mayHaveHadEffect() const
{
    return m_request.kind == RequestKind::Mutation && m_oneShot && m_oneShot->wasRead();
}

Error ClientAttempt::lostMutation(const QString &why) const
{
    Error error{ErrorKind::UnknownOutcome,
                Words::tr("%1 gave no usable answer to a change (%2). It may or may not have been made. Check the "
                          "current state there before trying again.")
                    .arg(target(), why),
                why,
                {}};
    if (status() != 0)
        error.http = answeredWith(status());
    return error;
}

AttemptOutcome ClientAttempt::failure() const
{
    const QString why = reason();
    if (mayHaveHadEffect())
        return {lostMutation(why), false};
    const bool isRead = m_request.kind == RequestKind::Read;
    const bool isTlsFailure = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    const bool isNonsense = m_stop == Stop::None && !isBefore(m_reply->error(), QNetworkReply::ContentAccessDenied);
    if (isRead && (isNonsense || (status() != 0 && m_stop != Stop::Deadline))) {
        Error error{
            ErrorKind::ProviderBroken,
            Words::tr("The answer of %1 cannot be used (%2). Nothing was changed. Try again later.").arg(target(), why),
            why, answeredWith(status())};
        return {std::move(error), m_stop != Stop::TooLarge};
    }
    Error error{
        ErrorKind::Unreachable,
        Words::tr("%1 could not be reached (%2). Nothing was changed. Check the network connection and try again.")
            .arg(target(), why),
        why,
        {}};
    return {std::move(error), m_stop != Stop::Deadline && m_stop != Stop::TooLarge && !isTlsFailure};
}

Error ClientAttempt::abandon()
{
    m_ended = {};
    Error error{ErrorKind::Cancelled, Words::tr("The request was cancelled. Nothing was changed."), {}, {}};
    if (!m_reply)
        return error;
    m_reply->disconnect(this);
    m_reply->abort(); // nothing more leaves after this
    if (mayHaveHadEffect())
        error = lostMutation(QStringLiteral("cancelled after it was sent"));
    m_reply->deleteLater();
    m_reply = nullptr;
    return error;
}

} // namespace reckoner::http
