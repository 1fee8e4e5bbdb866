// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/http/server.h"
#include "core/server/error_reporter.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace reckoner;
using namespace reckoner::server;
using namespace Qt::StringLiterals;

namespace {

// A service of reports on this machine, which keeps what it gets.
class ReportReceiver
{
public:
    ReportReceiver()
    {
        m_server = http::Server::start({}, [this](http::ServerRequest request, http::Responder responder) {
                       {
                           const std::lock_guard lock(m_mutex);
                           m_requests.push_back(std::move(request));
                       }
                       responder.send({.status = status, .body = R"({"id":"x"})"});
                   }).value();
    }
    SecretBytes dsn() const
    {
        return SecretBytes("http://public0key@127.0.0.1:" + QByteArray::number(m_server->port()) + "/base/42");
    }
    std::vector<http::ServerRequest> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    std::atomic_int status = 200;

private:
    std::mutex m_mutex;
    std::vector<http::ServerRequest> m_requests; // guarded by m_mutex
    std::unique_ptr<http::Server> m_server;      // last: its thread uses the rest
};

QJsonObject eventOf(const QByteArray &envelope)
{
    const QList<QByteArray> lines = envelope.split('\n');
    const auto header = QJsonDocument::fromJson(lines.value(1)).object();
    if (lines.size() != 4 || header[u"length"_s].toInt() != lines[2].size() || header[u"type"_s] != u"event"_s)
        return {};
    return QJsonDocument::fromJson(lines[2]).object();
}

} // namespace

class TstErrorReporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = qInstallMessageHandler(nullptr); }
    void init() { log::install(log::Format::Json); }
    void cleanup() { qInstallMessageHandler(m_before); }

    void dsnsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("dsn");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << QByteArray("https://abc123@o1.example.test/42")
                               << u"https://o1.example.test/api/42/envelope/"_s;
        QTest::newRow("below a path") << QByteArray("https://abc123@example.test/sentry/42")
                                      << u"https://example.test/sentry/api/42/envelope/"_s;
        QTest::newRow("old, with a secret")
            << QByteArray("https://abc123:old@example.test:8443/42") << u"https://example.test:8443/api/42/envelope/"_s;
        QTest::newRow("this machine") << QByteArray("http://abc123@127.0.0.1:9000/1")
                                      << u"http://127.0.0.1:9000/api/1/envelope/"_s;
        for (const char *bad :
             {"", "nonsense", "https://example.test/42", "http://abc123@example.test/42",
              "https://abc123@example.test/", "https://abc123@example.test/project", "https://a%0d%0ab@example.test/42",
              "https://abc123@example.test/../42", "https://abc123@example.test/42?x=1", "file://abc123@x/42"})
            QTest::newRow(bad) << QByteArray(bad) << QString();
    }
    void dsnsAreReadStrictly()
    {
        QFETCH(QByteArray, dsn);
        QFETCH(QString, url);
        const auto target = ReportTarget::fromDsn(SecretBytes(dsn));
        QCOMPARE(target.has_value(), !url.isEmpty());
        if (target)
            QCOMPARE(target->envelopeUrl.toString(), url);
        else
            QVERIFY(!target.error().message.contains(u"abc123"_s));
    }

    void aReportHasItsBreadcrumbsAndNoSecrets()
    {
        ReportReceiver receiver;
        const SystemClock clock;
        ErrorReporter reporter(ReportTarget::fromDsn(receiver.dsn()).value(), clock,
                               {.environment = u"sandbox"_s, .server = u"here"_s, .useSystemProxy = false});
        qCInfo(lcServer, "listening address=127.0.0.1");
        qCInfo(lcIntake, "A webhook was stored. request=r-1 event=evt_1 subscription=sub_1");
        std::thread([] { // from any thread
            qCCritical(lcServer, "webhooks cannot be stored event=evt_2 error=\"no answer for anna@example.com with "
                                 "pdl_ntfset_01secret_value\"");
        })
            .join();
        QTRY_COMPARE(reporter.counts().sent, 1);
        const auto requests = receiver.requests();
        QCOMPARE(int(requests.size()), 1);
        QCOMPARE(requests[0].method, QByteArray("POST"));
        QCOMPARE(requests[0].path, QByteArray("/base/api/42/envelope/"));
        QCOMPARE(requests[0].header("content-type"), QByteArray("application/x-sentry-envelope"));
        QVERIFY(requests[0].header("x-sentry-auth").contains("sentry_key=public0key"));
        for (const char *secret : {"pdl_ntfset", "anna", "public0key"})
            QVERIFY2(!requests[0].body.contains(secret), requests[0].body.constData());
        const QJsonObject event = eventOf(requests[0].body);
        QCOMPARE(event[u"level"_s].toString(), u"error"_s);
        QCOMPARE(event[u"environment"_s].toString(), u"sandbox"_s);
        QCOMPARE(event[u"event_id"_s].toString().size(), 32);
        QCOMPARE(event[u"message"_s][u"formatted"_s].toString(), u"webhooks cannot be stored"_s);
        QCOMPARE(event[u"tags"_s][u"event_id"_s].toString(), u"evt_2"_s);
        const QJsonArray crumbs = event[u"breadcrumbs"_s][u"values"_s].toArray();
        QCOMPARE(crumbs.size(), 2);
        QCOMPARE(crumbs[1][u"data"_s][u"subscription_id"_s].toString(), u"sub_1"_s);
        QCOMPARE(crumbs[1][u"category"_s].toString(), u"reckoner.intake"_s);
    }

    void aFloodIsOneReport()
    {
        ReportReceiver receiver;
        const SystemClock clock;
        ErrorReporter reporter(ReportTarget::fromDsn(receiver.dsn()).value(), clock,
                               {.breadcrumbs = 5, .useSystemProxy = false});
        for (int i = 0; i < 40; ++i)
            qCWarning(lcIntake, "An event could not be stored. event=evt_%d error=disk", i);
        qCWarning(lcProjector, "An event is parked. event=evt_1");
        QTRY_COMPARE(reporter.counts().sent, 2);
        QCOMPARE(reporter.counts().held, 39);
        const QJsonArray crumbs = eventOf(receiver.requests()[1].body)[u"breadcrumbs"_s][u"values"_s].toArray();
        QCOMPARE(crumbs.size(), 5);
        QCOMPARE(crumbs[4][u"data"_s][u"event_id"_s].toString(), u"evt_39"_s);
    }

    void aReceiverThatRefusesIsNotReportedTo()
    {
        ReportReceiver receiver;
        receiver.status = 429;
        const SystemClock clock;
        ErrorReporter reporter(ReportTarget::fromDsn(receiver.dsn()).value(), clock, {.useSystemProxy = false});
        qCWarning(lcIntake, "An event could not be stored.");
        QTRY_COMPARE(reporter.counts().lost, 1);
        QTest::qWait(200);
        QCOMPARE(int(receiver.requests().size()), 1); // neither again, nor about it
    }

    void whenItIsGoneTheLogGoesOn()
    {
        ReportReceiver receiver;
        const SystemClock clock;
        {
            const ErrorReporter reporter(ReportTarget::fromDsn(receiver.dsn()).value(), clock,
                                         {.useSystemProxy = false});
        }
        qCWarning(lcIntake, "An event could not be stored.");
        QTest::qWait(50);
        QVERIFY(receiver.requests().empty());
    }

private:
    QtMessageHandler m_before = nullptr;
};

RK_TEST(TstErrorReporter)
#include "tst_error_reporter.moc"
