// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/error_reporter.h"

#include "core/base/log_observer.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace reckoner::server {

namespace {

constexpr int kReportDeadlineMs = 10'000;
constexpr qsizetype kReportTextBytes = 2'000; // of one message; the service cuts at 8 KiB
constexpr size_t kReportKinds = 500;          // remembered; there are only so many places that log

Error badDsn()
{
    return {ErrorKind::Invalid,
            Words::tr("The address of error reports (SENTRY_DSN) is malformed. It looks like "
                      "https://KEY@host/PROJECT; http is for this machine only."),
            {},
            {}};
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return QStringLiteral("debug");
    case QtInfoMsg: return QStringLiteral("info");
    case QtWarningMsg: return QStringLiteral("warning");
    case QtCriticalMsg: return QStringLiteral("error");
    case QtFatalMsg: return QStringLiteral("fatal");
    }
    RK_UNREACHABLE();
}

// The log is free of them by rule; a message of a database or a proxy may still quote one.
QString withoutAddresses(QString text)
{
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"));
    return text.replace(address, QStringLiteral("[e-mail]")).left(kReportTextBytes);
}

QJsonObject fieldsOf(const log::Parts &parts)
{
    QJsonObject fields;
    for (const auto &[name, value] : parts.fields)
        fields.insert(name, withoutAddresses(value));
    return fields;
}

// Ids by which a report is found; everything else is not worth an index.
QJsonObject tagsOf(const log::Parts &parts, const QByteArray &category)
{
    QJsonObject tags{{QStringLiteral("category"), QString::fromLatin1(category)}};
    for (const auto &[name, value] : parts.fields) {
        if (name.endsWith(QStringLiteral("_id")) || name == QStringLiteral("account"))
            tags.insert(name, withoutAddresses(value).left(200));
    }
    return tags;
}

double secondsOf(Instant at)
{
    return double(at.micros()) / 1e6;
}

} // namespace

Result<ReportTarget> ReportTarget::fromDsn(const SecretBytes &dsn)
{
    const QUrl url(QString::fromUtf8(dsn.reveal()), QUrl::StrictMode);
    const QString host = url.host();
    const bool isLoopback = host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("localhost") ||
                            host == QLatin1StringView("::1");
    const bool isScheme =
        url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && isLoopback);
    static const QRegularExpression key(QStringLiteral("^[A-Za-z0-9]{1,64}$")),
        path(QStringLiteral("^((?:/(?!\\.{1,2}/)[A-Za-z0-9._-]+)*)/([0-9]{1,20})$"));
    const auto parts = path.match(url.path());
    if (!url.isValid() || !isScheme || host.isEmpty() || !parts.hasMatch() || !key.match(url.userName()).hasMatch() ||
        url.hasQuery() || url.hasFragment())
        return badDsn();
    ReportTarget target;
    target.publicKey = SecretBytes(url.userName().toUtf8());
    target.envelopeUrl = url;
    target.envelopeUrl.setUserInfo(QString());
    target.envelopeUrl.setPath(QStringLiteral("%1/api/%2/envelope/").arg(parts.captured(1), parts.captured(2)));
    return target;
}

ErrorReporter::ErrorReporter(ReportTarget target, const Clock &clock, ErrorReporterOptions options)
    : m_target(std::move(target)), m_clock(clock), m_options(std::move(options)),
      m_client(http::ClientOptions{.limits = {.deadlineMs = kReportDeadlineMs, .requestsPerMinute = 0},
                                   .useSystemProxy = m_options.useSystemProxy})
{
    log::setObserver([this](QtMsgType type, const QByteArray &category, const QString &message) {
        hear({type, category, message, m_clock.now()});
    });
}

ErrorReporter::~ErrorReporter()
{
    log::setObserver({});
}

void ErrorReporter::hear(Entry entry)
{
    if (entry.type == QtDebugMsg || entry.category == "reckoner.http") // the latter tells of these very reports
        return;
    const bool isReported = entry.type != QtInfoMsg && entry.category.startsWith("reckoner.");
    std::deque<Entry> before;
    {
        const std::lock_guard lock(m_mutex);
        if (isReported)
            before = m_breadcrumbs;
        m_breadcrumbs.push_back(entry);
        if (int(m_breadcrumbs.size()) > m_options.breadcrumbs)
            m_breadcrumbs.pop_front();
    }
    if (!isReported)
        return;
    // Onto our own thread, and out of whatever is logging.
    QMetaObject::invokeMethod(
        this, [this, entry = std::move(entry), before = std::move(before)] { report(entry, before); },
        Qt::QueuedConnection);
}

// One of a kind in a while, and not too many of all kinds: a database that is away must not become a flood.
bool ErrorReporter::isDue(const Entry &entry)
{
    const Instant now = m_clock.now();
    while (!m_lastMinute.empty() && now - m_lastMinute.front() > std::chrono::minutes(1))
        m_lastMinute.pop_front();
    const QString kind = QString::fromLatin1(entry.category) + u' ' + log::partsOf(entry.message).sentence;
    const auto last = m_lastOfItsKind.find(kind);
    const bool isFresh = last != m_lastOfItsKind.end() && now - last->second < m_options.sameAgainAfter;
    if (isFresh || int(m_lastMinute.size()) >= m_options.perMinute)
        return false;
    if (m_lastOfItsKind.size() >= kReportKinds)
        m_lastOfItsKind.clear();
    m_lastOfItsKind[kind] = now;
    m_lastMinute.push_back(now);
    return true;
}

void ErrorReporter::report(const Entry &entry, const std::deque<Entry> &before)
{
    if (!isDue(entry)) {
        ++m_counts.held;
        return;
    }
    http::ClientRequest request;
    request.kind = http::RequestKind::Mutation; // twice would count twice
    request.method = "POST";
    request.url = m_target.envelopeUrl;
    request.contentType = "application/x-sentry-envelope";
    request.headers = {{"X-Sentry-Auth", "Sentry sentry_version=7, sentry_client=reckoner/" RECKONER_VERSION
                                         ", sentry_key=" +
                                             m_target.publicKey.reveal()}};
    request.body = envelope(entry, before);
    m_client.send(std::move(request)).then(this, [this](Result<http::ClientResponse> &&answer) {
        const bool isTaken = answer && answer->status >= 200 && answer->status < 300;
        ++(isTaken ? m_counts.sent : m_counts.lost);
    });
}

QByteArray ErrorReporter::envelope(const Entry &entry, const std::deque<Entry> &before) const
{
    QJsonArray breadcrumbs;
    for (const Entry &each : before) {
        const log::Parts parts = log::partsOf(each.message);
        breadcrumbs.append(QJsonObject{{QStringLiteral("timestamp"), secondsOf(each.at)},
                                       {QStringLiteral("category"), QString::fromLatin1(each.category)},
                                       {QStringLiteral("level"), levelOf(each.type)},
                                       {QStringLiteral("message"), withoutAddresses(parts.sentence)},
                                       {QStringLiteral("data"), fieldsOf(parts)}});
    }
    const log::Parts parts = log::partsOf(entry.message);
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QJsonObject event{
        {QStringLiteral("event_id"), id},
        {QStringLiteral("timestamp"), secondsOf(entry.at)},
        {QStringLiteral("platform"), QStringLiteral("native")},
        {QStringLiteral("level"), levelOf(entry.type)},
        {QStringLiteral("logger"), QString::fromLatin1(entry.category)},
        {QStringLiteral("release"), QStringLiteral("reckoner@" RECKONER_VERSION)},
        {QStringLiteral("environment"), m_options.environment},
        {QStringLiteral("server_name"), m_options.server},
        {QStringLiteral("message"), QJsonObject{{QStringLiteral("formatted"), withoutAddresses(parts.sentence)}}},
        {QStringLiteral("fingerprint"), QJsonArray{QString::fromLatin1(entry.category), parts.sentence}},
        {QStringLiteral("tags"), tagsOf(parts, entry.category)},
        {QStringLiteral("extra"), fieldsOf(parts)},
        {QStringLiteral("breadcrumbs"), QJsonObject{{QStringLiteral("values"), breadcrumbs}}}};
    const QByteArray payload = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const auto line = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    return line({{QStringLiteral("event_id"), id}, {QStringLiteral("sent_at"), m_clock.now().toString()}}) +
           line({{QStringLiteral("type"), QStringLiteral("event")},
                 {QStringLiteral("content_type"), QStringLiteral("application/json")},
                 {QStringLiteral("length"), payload.size()}}) +
           payload + '\n';
}

} // namespace reckoner::server
