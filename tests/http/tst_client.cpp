// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client.h"
#include "tests/http/waiting.h"
#include "tests/testkit/cut_server.h"
#include "tests/testkit/registry.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace reckoner;
using namespace reckoner::http;
using namespace reckoner::testkit;
using reckoner::tests::waitFor;

namespace {

ClientOptions clientOptions()
{
    ClientOptions options;
    options.limits.requestsPerMinute = 0;
    options.limits.retryBaseMs = 1;
    options.useSystemProxy = false;
    return options;
}

ClientRequest clientRead(const QUrl &url)
{
    ClientRequest request;
    request.url = url;
    return request;
}

ClientRequest clientMutation(const QUrl &url)
{
    ClientRequest request;
    request.kind = RequestKind::Mutation;
    request.method = "POST";
    request.url = url;
    request.body = "{\"a\":1}";
    return request;
}

ServerResponse clientAnswer(int status, std::vector<Header> headers = {})
{
    ServerResponse response;
    response.status = status;
    response.headers = std::move(headers);
    response.body = "{}";
    return response;
}

// A port that nobody listens on, because we just gave it back.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QUrl deadUrl(const QString &scheme)
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/x").arg(scheme).arg(deadPort()));
}

QString kindOf(const Result<ClientResponse> &result)
{
    return result ? QStringLiteral("status %1").arg(result->status) : errorKindName(result.error().kind);
}

QStringList *g_loggedLines = nullptr;
void collectLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (g_loggedLines)
        g_loggedLines->append(line);
}

} // namespace

class TstClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 405, 407,
                                 408, 409, 410, 413, 415, 418, 422, 429, 451, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        CutServer server;
        ServerResponse answer = clientAnswer(status, {{"X-Thing", "one"}, {"WWW-Authenticate", "Basic realm=\"x\""}});
        answer.body = "{\"error\":{\"code\":\"c\"}}";
        server.always({CutPoint::WholeAnswer, answer});
        auto options = clientOptions();
        options.limits.maxReadAttempts = 1;
        Client client(options);
        for (auto request : {clientRead(server.url("/a?b=c")), clientMutation(server.url("/a?b=c"))}) {
            const auto result = waitFor(client.send(request));
            QCOMPARE(kindOf(result), QStringLiteral("status %1").arg(status));
            QCOMPARE(result->header("x-thing"), QByteArray("one"));
            const bool hasBody = status != 204 && status != 304;
            QCOMPARE(result->body, hasBody ? answer.body : QByteArray());
        }
        QCOMPARE(server.seen(), 2);
    }

    void sendsWhatItWasTold()
    {
        CutServer server;
        Client client(clientOptions());
        auto request = clientMutation(server.url("/subscriptions/sub_1?include=x"));
        request.method = "PATCH";
        request.headers = {{"Authorization", "Bearer k"}, {"Paddle-Version", "1"}};
        QVERIFY(waitFor(client.send(request)));
        const auto seen = server.requests().at(0);
        QCOMPARE(seen.method, QByteArray("PATCH"));
        QCOMPARE(seen.path, QByteArray("/subscriptions/sub_1"));
        QCOMPARE(seen.query, QByteArray("include=x"));
        QCOMPARE(seen.header("authorization"), QByteArray("Bearer k"));
        QCOMPARE(seen.header("paddle-version"), QByteArray("1"));
        QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headerCount("content-length"), 1);
        QVERIFY(seen.header("user-agent").startsWith("Reckoner/"));
        QCOMPARE(seen.body, QByteArray("{\"a\":1}"));
    }

    void keepsNoCookies()
    {
        CutServer server;
        server.always({CutPoint::WholeAnswer, clientAnswer(200, {{"Set-Cookie", "a=b; Path=/"}})});
        Client client(clientOptions());
        QVERIFY(waitFor(client.send(clientRead(server.url("/1")))));
        QVERIFY(waitFor(client.send(clientRead(server.url("/2")))));
        QCOMPARE(server.requests().at(1).headerCount("cookie"), 0);
    }

    void redirectIsNotFollowedAndTheKeyStaysHere()
    {
        CutServer server;
        CutServer elsewhere;
        Client client(clientOptions());
        for (const int status : {301, 302, 303, 307, 308}) {
            server.always(
                {CutPoint::WholeAnswer, clientAnswer(status, {{"Location", elsewhere.url("/steal").toEncoded()}})});
            auto request = clientRead(server.url("/x"));
            request.headers = {{"Authorization", "Bearer k"}};
            QCOMPARE(kindOf(waitFor(client.send(request))), QStringLiteral("status %1").arg(status));
        }
        QCOMPARE(server.seen(), 5);
        QCOMPARE(elsewhere.seen(), 0);
    }

    void readIsRetried_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void readIsRetried()
    {
        QFETCH(int, status);
        CutServer server;
        server.next({CutPoint::WholeAnswer, clientAnswer(status)});
        server.next({CutPoint::WholeAnswer, clientAnswer(status, {{"Retry-After", "0"}})});
        Client client(clientOptions());
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), QStringLiteral("status 200"));
        QCOMPARE(server.seen(), 3);
    }

    void readRetriesEnd()
    {
        CutServer server;
        server.always({CutPoint::WholeAnswer, clientAnswer(503)});
        Client client(clientOptions());
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), QStringLiteral("status 503"));
        QCOMPARE(server.seen(), 4);
    }

    void readWithABodyIsRetriedWithIt()
    {
        CutServer server;
        server.next({CutPoint::WholeAnswer, clientAnswer(502)});
        Client client(clientOptions());
        auto preview = clientMutation(server.url("/preview"));
        preview.kind = RequestKind::Read;
        QCOMPARE(kindOf(waitFor(client.send(preview))), QStringLiteral("status 200"));
        QCOMPARE(server.seen(), 2);
        QCOMPARE(server.requests().at(1).body, QByteArray("{\"a\":1}"));
    }

    void otherStatusesAreNotRetried()
    {
        CutServer server;
        Client client(clientOptions());
        for (const int status : {400, 401, 403, 404, 409, 422, 501, 505}) {
            server.always({CutPoint::WholeAnswer, clientAnswer(status)});
            const QByteArray path = "/" + QByteArray::number(status);
            QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url(path))))),
                     QStringLiteral("status %1").arg(status));
            QCOMPARE(server.seen("GET", path), 1);
        }
    }

    void retryAfterBeyondTheDeadlineReturnsTheAnswerAtOnce()
    {
        CutServer server;
        server.always({CutPoint::WholeAnswer, clientAnswer(429, {{"Retry-After", "3600"}})});
        Client client(clientOptions());
        const auto result = waitFor(client.send(clientRead(server.url("/x"))));
        QCOMPARE(kindOf(result), QStringLiteral("status 429"));
        QCOMPARE(result->header("Retry-After"), QByteArray("3600"));
        QCOMPARE(server.seen(), 1);
    }

    void retryAfterAsADateIsMeasuredByTheirClock()
    {
        CutServer server;
        // Their clock is years behind ours; by it, the wait is over the deadline, so that it must not be tried again.
        server.always({CutPoint::WholeAnswer, clientAnswer(503, {{"Date", "Sat, 31 Jan 2015 12:00:00 GMT"},
                                                                 {"Retry-After", "Sat, 31 Jan 2015 13:00:00 GMT"}})});
        Client client(clientOptions());
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), QStringLiteral("status 503"));
        QCOMPARE(server.seen(), 1);
    }

    void lostReadIsTriedAgain_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("close") << int(CutPoint::CloseBeforeHeaders);
        QTest::newRow("reset") << int(CutPoint::Reset);
        QTest::newRow("half header") << int(CutPoint::HalfHeader);
        QTest::newRow("garbage") << int(CutPoint::Garbage);
        QTest::newRow("half body") << int(CutPoint::HalfBody);
    }
    void lostReadIsTriedAgain()
    {
        QFETCH(int, cut);
        CutServer server;
        server.next({static_cast<CutPoint>(cut), clientAnswer(200)});
        Client client(clientOptions());
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), QStringLiteral("status 200"));
        QVERIFY(server.seen() >= 2);
    }

    void cutAnswerToAReadIsBroken()
    {
        CutServer server;
        server.always({CutPoint::HalfBody, clientAnswer(200)});
        Client client(clientOptions());
        const auto result = waitFor(client.send(clientRead(server.url("/x"))));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::ProviderBroken));
        QCOMPARE(result.error().http->status, 200);
    }

    void refusedConnectionIsUnreachableForBothKinds()
    {
        for (const QString &scheme : {QStringLiteral("http"), QStringLiteral("https")}) {
            Client client(clientOptions());
            const auto read = waitFor(client.send(clientRead(deadUrl(scheme))));
            QCOMPARE(kindOf(read), errorKindName(ErrorKind::Unreachable));
            QVERIFY(read.error().message.contains(QStringLiteral("127.0.0.1")));
            QCOMPARE(kindOf(waitFor(client.send(clientMutation(deadUrl(scheme))))),
                     errorKindName(ErrorKind::Unreachable));
        }
    }

    void untrustedCertificateIsUnreachableAndNothingIsSent()
    {
        CutServer server(CutScheme::Https);
        Client client(clientOptions()); // does not know the certificate
        const auto result = waitFor(client.send(clientMutation(server.url("/charge"))));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::Unreachable));
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), errorKindName(ErrorKind::Unreachable));
        QCOMPARE(server.seen(), 0);
    }

    void plainAnswerToTlsIsUnreachable()
    {
        CutServer server;
        QUrl url = server.url("/x");
        url.setScheme(QStringLiteral("https"));
        Client client(clientOptions());
        QCOMPARE(kindOf(waitFor(client.send(clientMutation(url)))), errorKindName(ErrorKind::Unreachable));
        QCOMPARE(server.seen(), 0);
    }

    // A listener whose backlog nobody serves: TCP connects, TLS never answers.
    void silentTlsHandshakeEndsWithTheConnectLimit()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto options = clientOptions();
        options.limits.connectTimeoutMs = 100;
        options.limits.maxReadAttempts = 1;
        Client client(options);
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/x").arg(silent.serverPort()));
        const auto result = waitFor(client.send(clientMutation(url)));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::Unreachable));
        QVERIFY(result.error().detail.contains(QStringLiteral("no connection")));
    }

    void silentReadEndsWithInactivity()
    {
        CutServer server;
        server.always({CutPoint::Silence, {}});
        auto options = clientOptions();
        options.limits.inactivityTimeoutMs = 100;
        options.limits.maxReadAttempts = 2;
        Client client(options);
        const auto result = waitFor(client.send(clientRead(server.url("/x"))));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::Unreachable));
        QVERIFY(result.error().detail.contains(QStringLiteral("silent")));
        QCOMPARE(server.seen(), 2);
    }

    // Providers hold a change while they charge: only the deadline may give it up.
    void silentMutationOutlivesInactivityAndConnectLimits()
    {
        CutServer server;
        server.always({CutPoint::Silence, {}});
        auto options = clientOptions();
        options.limits.connectTimeoutMs = 200;
        options.limits.inactivityTimeoutMs = 50;
        options.limits.deadlineMs = 1'000;
        Client client(options);
        const auto result = waitFor(client.send(clientMutation(server.url("/x"))));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::UnknownOutcome));
        QVERIFY(result.error().detail.contains(QStringLiteral("time limit")));
    }

    // One byte every 20 ms never lets the inactivity limit fire; the deadline must.
    void trickleEndsWithTheDeadline()
    {
        QTcpServer trickler;
        QVERIFY(trickler.listen(QHostAddress::LocalHost));
        connect(&trickler, &QTcpServer::newConnection, &trickler, [&trickler] {
            auto *socket = trickler.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(20);
        });
        auto options = clientOptions();
        options.limits.inactivityTimeoutMs = 5'000;
        options.limits.deadlineMs = 300;
        Client client(options);
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/x").arg(trickler.serverPort()));
        const auto result = waitFor(client.send(clientRead(url)));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::Unreachable));
        QVERIFY(result.error().detail.contains(QStringLiteral("time limit")));
    }

    void answerUpToTheCapIsTakenAndNoMore()
    {
        auto options = clientOptions();
        options.limits.maxResponseBytes = 100'000;
        for (const auto &[size, fits] : {std::pair{100'000, true}, std::pair{100'001, false}}) {
            CutServer server;
            ServerResponse answer;
            answer.body = QByteArray(size, 'x');
            server.always({CutPoint::WholeAnswer, answer});
            Client client(options);
            const auto read = waitFor(client.send(clientRead(server.url("/x"))));
            QCOMPARE(kindOf(read), fits ? QStringLiteral("status 200") : errorKindName(ErrorKind::ProviderBroken));
            QCOMPARE(server.seen("GET", "/x"), 1); // more of the same would not help
            const auto mutation = waitFor(client.send(clientMutation(server.url("/x"))));
            QCOMPARE(kindOf(mutation), fits ? QStringLiteral("status 200") : errorKindName(ErrorKind::UnknownOutcome));
        }
    }

    // Without a Content-Length the cap must bite while the bytes come.
    void endlessAnswerIsCutAtTheCap()
    {
        QTcpServer endless;
        QVERIFY(endless.listen(QHostAddress::LocalHost));
        qint64 sent = 0;
        connect(&endless, &QTcpServer::newConnection, &endless, [&endless, &sent] {
            auto *socket = endless.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            const auto more = [socket, &sent] {
                if (socket->bytesToWrite() < 65'536)
                    sent += socket->write(QByteArray(65'536, 'x'));
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        auto options = clientOptions();
        options.limits.maxResponseBytes = 1'000'000;
        Client client(options);
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/x").arg(endless.serverPort()));
        const auto result = waitFor(client.send(clientRead(url)));
        QCOMPARE(kindOf(result), errorKindName(ErrorKind::ProviderBroken));
        QVERIFY(sent < 100'000'000);
    }

    // A connection that is dead without having said so: it answers once and then swallows everything.
    void mutationAfterAQuietTimeGetsANewConnection()
    {
        QTcpServer forgetful;
        QVERIFY(forgetful.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&forgetful, &QTcpServer::newConnection, &forgetful, [&] {
            ++connections;
            auto *socket = forgetful.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answered = false]() mutable {
                if (!std::exchange(answered, true))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/x").arg(forgetful.serverPort()));
        auto options = clientOptions();
        options.limits.staleConnectionMs = 0;
        Client client(options);
        QCOMPARE(kindOf(waitFor(client.send(clientRead(url)))), QStringLiteral("status 200"));
        QCOMPARE(kindOf(waitFor(client.send(clientMutation(url)))), QStringLiteral("status 200"));
        QCOMPARE(connections, 2);
    }

    void cancelledReadIsCancelled()
    {
        CutServer server;
        server.always({CutPoint::Silence, {}});
        Client client(clientOptions());
        auto task = client.send(clientRead(server.url("/x")));
        QTRY_COMPARE(server.seen(), 1);
        task.cancel();
        QVERIFY(task.isSettled());
        QCOMPARE(kindOf(*task.take()), errorKindName(ErrorKind::Cancelled));
        server.always({CutPoint::WholeAnswer, {}});
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/y"))))), QStringLiteral("status 200"));
    }

    void cancelledMutationThatHasLeftIsUnknown()
    {
        CutServer server;
        server.always({CutPoint::Silence, {}});
        Client client(clientOptions());
        auto task = client.send(clientMutation(server.url("/x")));
        QTRY_COMPARE(server.seen(), 1);
        task.cancel();
        QCOMPARE(kindOf(*task.take()), errorKindName(ErrorKind::UnknownOutcome));
    }

    void cancelledMutationThatHasNotLeftIsCancelled()
    {
        CutServer server;
        Client client(clientOptions());
        auto task = client.send(clientMutation(server.url("/x"))); // the event loop has not run
        task.cancel();
        QCOMPARE(kindOf(*task.take()), errorKindName(ErrorKind::Cancelled));
        QVERIFY(waitFor(client.send(clientRead(server.url("/y")))));
        QCOMPARE(server.seen("POST", "/x"), 0);
    }

    void aClientThatGoesAwaySettlesItsTasks()
    {
        CutServer server;
        server.always({CutPoint::Silence, {}});
        auto options = clientOptions();
        options.limits.maxParallel = 2;
        auto client = std::make_unique<Client>(options);
        auto mutation = client->send(clientMutation(server.url("/m")));
        auto read = client->send(clientRead(server.url("/r")));
        auto waiting = client->send(clientRead(server.url("/w")));
        QTRY_COMPARE(server.seen(), 2);
        client.reset();
        QCOMPARE(kindOf(*mutation.take()), errorKindName(ErrorKind::UnknownOutcome));
        QCOMPARE(kindOf(*read.take()), errorKindName(ErrorKind::Cancelled));
        QCOMPARE(kindOf(*waiting.take()), errorKindName(ErrorKind::Cancelled));
    }

    void theReceiverMayDestroyTheClient()
    {
        CutServer server;
        auto client = std::make_unique<Client>(clientOptions());
        QObject context;
        bool done = false;
        client->send(clientRead(server.url("/x"))).then(&context, [&](Result<ClientResponse> &&) {
            client.reset();
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void mutationsOvertakeReadsAndBothKeepTheirOrder()
    {
        CutServer server;
        auto options = clientOptions();
        options.limits.maxParallel = 1;
        Client client(options);
        QObject context;
        int settled = 0;
        const auto send = [&](ClientRequest request) {
            client.send(std::move(request)).then(&context, [&settled](Result<ClientResponse> &&) { ++settled; });
        };
        send(clientRead(server.url("/r0"))); // takes the one place
        for (int i = 1; i <= 3; ++i) {
            send(clientRead(server.url("/r" + QByteArray::number(i))));
            send(clientMutation(server.url("/m" + QByteArray::number(i))));
        }
        QCOMPARE(client.queued(), 6);
        QTRY_COMPARE(settled, 7);
        QByteArray order;
        for (const ServerRequest &request : server.requests())
            order += request.path;
        QCOMPARE(order, QByteArray("/r0/m1/m2/m3/r1/r2/r3"));
        QCOMPARE(client.queued(), 0);
    }

    void paceHoldsBackWhatIsOverTheBurst()
    {
        CutServer server;
        auto options = clientOptions();
        options.limits.requestsPerMinute = 6; // burst 3, then one every 20 s: nothing more comes during this test
        options.limits.burst = 3;
        Client client(options);
        std::vector<Task<ClientResponse>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(client.send(clientRead(server.url("/x"))));
        QCOMPARE(client.queued(), 2);
        QVERIFY(client.estimatedWaitMs() > 20'000);
        QVERIFY(client.estimatedWaitMs() <= 40'000);
        QTRY_VERIFY(tasks[2].isSettled());
        QCOMPARE(server.seen(), 3);
        QCOMPARE(client.queued(), 2);
        tasks[4].cancel();
        QCOMPARE(kindOf(*tasks[4].take()), errorKindName(ErrorKind::Cancelled));
        QCOMPARE(client.queued(), 1);
        QVERIFY(client.estimatedWaitMs() <= 20'000);
    }

    void pacedRequestsAllGetTheirTurn()
    {
        CutServer server;
        auto options = clientOptions();
        options.limits.requestsPerMinute = 60'000;
        options.limits.burst = 1;
        Client client(options);
        QObject context;
        int settled = 0;
        for (int i = 0; i < 50; ++i)
            client.send(clientRead(server.url("/x"))).then(&context, [&](Result<ClientResponse> &&r) {
                settled += r ? 1 : 0;
            });
        QTRY_COMPARE(settled, 50);
        QCOMPARE(server.seen(), 50);
    }

    void a429ToAReadHoldsBackTheQueue()
    {
        CutServer server;
        server.next({CutPoint::WholeAnswer, clientAnswer(429, {{"Retry-After", "30"}})});
        auto options = clientOptions();
        options.limits.maxReadAttempts = 1;
        Client client(options);
        QCOMPARE(kindOf(waitFor(client.send(clientRead(server.url("/x"))))), QStringLiteral("status 429"));
        auto next = client.send(clientRead(server.url("/y")));
        QCOMPARE(client.queued(), 1);
        QVERIFY(client.estimatedWaitMs() > 20'000);
    }

    void requestsThatCannotWorkAreInvalid()
    {
        Client client(clientOptions());
        const auto kind = [&client](ClientRequest request) { return kindOf(waitFor(client.send(std::move(request)))); };
        const QString invalid = errorKindName(ErrorKind::Invalid);
        for (const char *url :
             {"", "/relative", "ftp://127.0.0.1/x", "file:///etc/passwd", "https://", "http://u:p@127.0.0.1/"})
            QCOMPARE(kind(clientRead(QUrl(QString::fromLatin1(url)))), invalid);
        auto split = clientRead(QUrl(QStringLiteral("http://127.0.0.1/")));
        split.headers = {{"Authorization", "Bearer a\r\nX: y"}};
        QCOMPARE(kind(split), invalid);
        split.headers = {};
        split.method = "GET\r\n";
        QCOMPARE(kind(split), invalid);
    }

    void logHoldsNoSecretNoQueryNoBody()
    {
        QStringList lines;
        g_loggedLines = &lines;
        const auto before = qInstallMessageHandler(collectLog);
        {
            CutServer server;
            ServerResponse answer = clientAnswer(500);
            answer.body = "{\"error\":{\"detail\":\"body_secret\"},\"meta\":{\"request_id\":\"req_42\"}}";
            server.always({CutPoint::WholeAnswer, answer});
            auto options = clientOptions();
            options.limits.maxReadAttempts = 1;
            Client client(options);
            auto request = clientMutation(server.url("/customers/ctm_1?email=query_secret"));
            request.headers = {{"Authorization", "Bearer header_secret"}};
            request.body = "{\"x\":\"sent_secret\"}";
            (void)waitFor(client.send(request));
            request.kind = RequestKind::Read;
            (void)waitFor(client.send(request));
        }
        qInstallMessageHandler(before);
        g_loggedLines = nullptr;
        const QString log = lines.join(u'\n');
        QCOMPARE(log.count(QStringLiteral("/customers/ctm_1 status=500")), 2);
        QVERIFY(log.contains(QStringLiteral("request_id=req_42")));
        QVERIFY2(!log.contains(QStringLiteral("secret")), qPrintable(log));
    }
};

RK_TEST(TstClient)
#include "tst_client.moc"
