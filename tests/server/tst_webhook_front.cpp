// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit and answer of DESIGN §5 on both sides, over a socket, through listener, intake and store.
#include "tests/server/front_fixture.h"
#include "tests/testkit/registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace reckoner;
using namespace reckoner::testkit;
using reckoner::tests::RawClient;
using reckoner::tests::RawResponse;

namespace {

const QByteArray kFrontUnauthorized = R"({"error":"signature not accepted"})";

// A signed event whose body has exactly so many bytes.
QByteArray eventOfSize(Front &front, qsizetype size)
{
    QByteArray body = front.event();
    return body + QByteArray(size - body.size(), ' ');
}

// An event that is this deep, the envelope included.
QByteArray eventOfDepth(Front &front, int depth)
{
    QByteArray body = front.event();
    const qsizetype at = body.indexOf("\"data\":{") + 8;
    return body.insert(at, "\"x\":" + QByteArray(depth - 2, '[') + '1' + QByteArray(depth - 2, ']') + ",");
}

QByteArray withLine(int size, const Front &front, const QByteArray &body)
{
    QByteArray request = front.request(body);
    const QByteArray plain = "POST /webhooks/paddle HTTP/1.1";
    return request.replace(0, plain.size(),
                           "POST /webhooks/paddle?" + QByteArray(size - plain.size() - 1, 'q') + " HTTP/1.1");
}

// Pads the header block, without the request line and the empty line, to so many bytes.
QByteArray withBlock(int size, const Front &front, const QByteArray &body)
{
    const QByteArray bare = front.request(body);
    const qsizetype start = bare.indexOf("\r\n") + 2, end = bare.indexOf("\r\n\r\n") + 2;
    return front.request(body, "Pad: " + QByteArray(size - (end - start) - 7, 'p') + "\r\n");
}

QByteArray withFields(int count, const Front &front, const QByteArray &body)
{
    QByteArray fields;
    for (int i = 3; i < count; ++i) // beside Host, the signature and Content-Length
        fields += "F" + QByteArray::number(i) + ": x\r\n";
    return front.request(body, fields);
}

http::ServerLimits hastyLimits()
{
    http::ServerLimits limits;
    limits.headerTimeoutMs = 600;
    limits.bodyTimeoutMs = 600;
    limits.idleTimeoutMs = 600;
    limits.connectionsPerPeer = 0;
    return limits;
}

} // namespace

class TstWebhookFront : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesHoldOnBothSides();
    void depthHoldsOnBothSides();
    void framingDoubtsEndTheConnection_data();
    void framingDoubtsEndTheConnection();
    void everySignatureFaultLooksTheSame();
    void otherAnswers_data();
    void otherAnswers();
    void aStoreThatCannotCommitSaysWhenToComeBack();
    void slowClientsAreToldSoAndQuickOnesServed();
    void idleConnectionsEndAndBusyOnesDoNot();
    void connectionsAreCounted();
    void ourProxiesAreNotHeldToOnePeersShare();
    void idleAndSlowClientsDoNotHoldUpOthers();
    void allowlistLooksAtWhoReallySent();
    void anEndingSecretEnds();
    void manyThreadsStoreEachEventOnce();
    void drainAnswersWhatIsInFlight();
    void requestIdsComeBack();
};

void TstWebhookFront::sizesHoldOnBothSides()
{
    Front front;
    const auto check = [&](const QByteArray &fits, const QByteArray &tooMuch, int status) {
        const qint64 before = front.stored();
        QCOMPARE(front.send(fits).status, 200);
        QCOMPARE(front.stored(), before + 1);
        RawClient client(front.server->port());
        client.send(tooMuch);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, status);
        QVERIFY(response.hasField("connection: close"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(front.stored(), before + 1);
    };
    check(withLine(8192, front, front.event()), withLine(8193, front, front.event()), 414);
    check(withBlock(16 * 1024, front, front.event()), withBlock(16 * 1024 + 1, front, front.event()), 431);
    check(withFields(64, front, front.event()), withFields(65, front, front.event()), 431);
    check(front.request(eventOfSize(front, 1024 * 1024)), front.request(eventOfSize(front, 1024 * 1024 + 1)), 413);
}

void TstWebhookFront::depthHoldsOnBothSides()
{
    Front front;
    QCOMPARE(front.send(front.request(eventOfDepth(front, 64))).status, 200);
    QCOMPARE(front.stored(), 1);
    // Authentic, so it is kept, and not asked for again.
    QCOMPARE(front.send(front.request(eventOfDepth(front, 65))).status, 200);
    QCOMPARE(front.stored(), 1);
    QCOMPARE(countOf(*front.database, "SELECT COUNT(*) FROM webhook_quarantine WHERE reason = 'unreadable'"), 1);
}

void TstWebhookFront::framingDoubtsEndTheConnection_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields"); // LENGTH is the body's
    QTest::addColumn<int>("status");
    const QByteArray line = "POST /webhooks/paddle HTTP/1.1\r\n", host = "Host: h\r\n",
                     length = "Content-Length: LENGTH\r\n";
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &fields, int status) {
        QTest::newRow(name) << first << fields << status;
    };
    row("good", line, host + length, 200);
    row("length twice", line, host + length + length, 400);
    row("two lengths", line, host + length + "Content-Length: 3\r\n", 400);
    row("length and coding", line, host + length + "Transfer-Encoding: chunked\r\n", 400);
    row("coding and length", line, host + "Transfer-Encoding: chunked\r\n" + length, 400);
    row("unknown coding", line, host + "Transfer-Encoding: gzip\r\n", 501);
    row("folded", line, host + "A: b\r\n c\r\n" + length, 400);
    row("no host", line, length, 400);
    row("two hosts", line, host + host + length, 400);
    row("bare line feed", line, host + "A: b\n" + length, 400);
    row("bare line feed after the line", "POST /webhooks/paddle HTTP/1.1\n", host + length, 400);
    row("blank in a name", line, host + "Bad Header : y\r\n" + length, 400);
    row("blank before the colon", line, host + "Content-Length : LENGTH\r\n", 400);
    row("no length", line, host, 411);
    row("negative length", line, host + "Content-Length: -1\r\n", 400);
    row("length in hex", line, host + "Content-Length: 0x7\r\n", 400);
    row("unknown method", "BREW /webhooks/paddle HTTP/1.1\r\n", host + length, 501);
    row("HTTP/9.9", "POST /webhooks/paddle HTTP/9.9\r\n", host + length, 505);
    row("absolute target", "POST http://h/webhooks/paddle HTTP/1.1\r\n", host + length, 400);
}

void TstWebhookFront::framingDoubtsEndTheConnection()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Front front;
    const QByteArray body = front.event();
    const QByteArray doubtful = line + fields.replace("LENGTH", QByteArray::number(body.size())) +
                                "Paddle-Signature: " + front.signature(body) + "\r\n\r\n" + body;
    RawClient client(front.server->port());
    client.send(doubtful + front.request(front.event())); // smuggled: good and signed, and never looked at
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, status);
    if (status == 200) {
        QCOMPARE(client.readResponse().status, 200);
        QCOMPARE(front.stored(), 2);
        return;
    }
    QVERIFY(response.hasField("connection: close"));
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(front.stored(), 0);
    QCOMPARE(front.send(front.request(front.event())).status, 200); // alive
}

void TstWebhookFront::everySignatureFaultLooksTheSame()
{
    Front front;
    const QByteArray body = front.event(), good = front.signature(body);
    const QByteArray ts = good.left(good.indexOf(';')), h1 = good.mid(good.indexOf(';') + 1);
    const auto field = [](const QByteArray &value) { return "Paddle-Signature: " + value + "\r\n"; };
    const QByteArray other = ";h1=" + QByteArray(64, '0');
    const std::vector<std::pair<const char *, QByteArray>> faults = {
        {"none", ""},
        {"empty", field("")},
        {"two fields", field(good) + field(good)},
        {"two fields in two spellings", field(good) + "paddle-signature: " + good + "\r\n"},
        {"nine digests", field(ts + other.repeated(8) + ';' + h1)},
        {"upper case", field(ts + ";h1=" + h1.mid(3).toUpper())},
        {"cut", field(good.chopped(1))},
        {"longer", field(good + "0")},
        {"two times", field(ts + ';' + good)},
        {"blank", field(ts + "; " + h1)},
        {"wrong secret", field(front.signature(body, "pdl_ntfset_01another"))},
        {"too old", field(front.signature(body, kFrontSecret, std::chrono::seconds(303)))},
        {"too new", field(front.signature(body, kFrontSecret, -std::chrono::seconds(303)))},
        {"of another body", field(front.signature(body + ' '))},
        {"other time", field("ts=1;" + h1)},
    };
    for (const auto &[name, fields] : faults) {
        const RawResponse response = front.send(Front::requestWith(body, fields));
        QVERIFY2(response.status == 401, name);
        QVERIFY2(response.body == kFrontUnauthorized, name);
    }
    QCOMPARE(front.stored(), 0);
    const auto passes = [&](const QByteArray &fields) {
        QCOMPARE(front.send(Front::requestWith(body, fields)).status, 200);
    };
    passes(field(good));
    passes(field(ts + other.repeated(7) + ';' + h1)); // eight digests
    passes(field(front.signature(body, kFrontSecret, std::chrono::seconds(295))));
    passes(field(front.signature(body, kFrontSecret, -std::chrono::seconds(295))));
    QCOMPARE(front.stored(), 1);
}

void TstWebhookFront::otherAnswers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    const QByteArray end = " HTTP/1.1\r\nHost: h\r\n";
    const auto row = [](const QByteArray &request, int status, const QByteArray &field = {}) {
        QTest::newRow(request.left(60).simplified().constData()) << request << status << field;
    };
    for (const char *method : {"GET", "HEAD", "DELETE", "OPTIONS"})
        row(method + (" /webhooks/paddle" + end) + "\r\n", 405, "Allow: POST");
    for (const char *method : {"PUT", "PATCH"})
        row(method + (" /webhooks/paddle" + end) + "Content-Length: 0\r\n\r\n", 405, "Allow: POST");
    row("POST /metrics" + end + "Content-Length: 0\r\n\r\n", 405, "Allow: GET");
    row("GET /nothing" + end + "\r\n", 404);
    row("POST /webhooks/paddle/" + end + "Content-Length: 0\r\n\r\n", 404);
    row("POST /webhooks/%70addle" + end + "Content-Length: 0\r\n\r\n", 404);
    row("POST //webhooks/paddle" + end + "Content-Length: 0\r\n\r\n", 404);
    row("POST /webhooks/Paddle" + end + "Content-Length: 0\r\n\r\n", 404);
    row("POST /webhooks/paddle" + end + "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", 415);
    row("POST /webhooks/paddle" + end + "Content-Encoding: identity\r\nContent-Length: 0\r\n\r\n", 415);
    row("POST /webhooks/paddle" + end + "Expect: tea\r\nContent-Length: 0\r\n\r\n", 417);
    row("GET /healthz" + end + "\r\n", 200);
    row("GET /readyz" + end + "\r\n", 200);
    row("GET /metrics" + end + "\r\n", 200);
}

void TstWebhookFront::otherAnswers()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    Front front;
    RawClient client(front.server->port());
    client.send(request);
    const RawResponse response = client.readResponse(request.startsWith("HEAD"));
    QCOMPARE(response.status, status);
    QVERIFY(field.isEmpty() || response.hasField(field));
    QCOMPARE(front.stored(), 0);
}

void TstWebhookFront::aStoreThatCannotCommitSaysWhenToComeBack()
{
    Front front;
    const auto execute = [&](const char *sql) {
        QVERIFY(front.database->writeBlocking(
            [sql](storage::Transaction &transaction) { return transaction.connection().execute(sql); }));
    };
    const QByteArray request = front.request(front.event());
    execute("ALTER TABLE event_tally RENAME TO hidden");
    const RawResponse refused = front.send(request);
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.hasField("retry-after: 5"));
    execute("ALTER TABLE hidden RENAME TO event_tally");
    QCOMPARE(front.stored(), 0);
    QCOMPARE(front.send(request).status, 200);
    QCOMPARE(front.send(request).status, 200);
    QCOMPARE(front.stored(), 1);
}

void TstWebhookFront::slowClientsAreToldSoAndQuickOnesServed()
{
    FrontOptions options;
    options.server.http.limits = hastyLimits();
    Front front(options);
    const QByteArray request = front.request(front.event());
    const qsizetype head = request.indexOf("\r\n\r\n") + 4;
    for (const qsizetype cut : {qsizetype(1), head / 2, head - 1, head, head + 10, request.size() - 1}) {
        RawClient slow(front.server->port());
        slow.send(request.first(cut));
        const RawResponse late = slow.readResponse();
        QCOMPARE(late.status, 408);
        QVERIFY(late.hasField("connection: close"));
        QVERIFY(slow.isClosedByServer());
    }
    QCOMPARE(front.stored(), 0);
    RawClient hesitating(front.server->port()); // in two parts, within the time
    hesitating.send(request.first(head + 10));
    QTest::qWait(100);
    hesitating.send(request.mid(head + 10));
    QCOMPARE(hesitating.readResponse().status, 200);
    QCOMPARE(front.stored(), 1);
}

void TstWebhookFront::idleConnectionsEndAndBusyOnesDoNot()
{
    FrontOptions options;
    options.server.http.limits = hastyLimits();
    Front front(options);
    RawClient silent(front.server->port());
    RawClient busy(front.server->port());
    for (int i = 0; i < 8; ++i) { // longer than the limit altogether
        busy.send(front.request(front.event()));
        QCOMPARE(busy.readResponse().status, 200);
        QTest::qWait(100);
    }
    QVERIFY(silent.isClosedByServer());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(busy.isClosedByServer());
    QVERIFY(timer.elapsed() < 3'000);
}

void TstWebhookFront::connectionsAreCounted()
{
    FrontOptions options;
    options.server.http.limits.connections = 4;
    options.server.http.limits.connectionsPerPeer = 3;
    Front front(options);
    const QByteArray health = "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n";
    std::vector<std::unique_ptr<RawClient>> held;
    for (int i = 0; i < 3; ++i) {
        held.push_back(std::make_unique<RawClient>(front.server->port()));
        held.back()->send(health);
        QCOMPARE(held.back()->readResponse().status, 200);
    }
    RawClient tooMany(front.server->port());
    tooMany.send(health);
    const RawResponse refused = tooMany.readResponse();
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.hasField("retry-after: 5"));
    held.pop_back();
    int status = 0;
    const auto served = [&] { // asked once more, it would be a connection more
        if (status != 200)
            status = front.send(health).status;
        return status;
    };
    QTRY_COMPARE(served(), 200);
}

void TstWebhookFront::ourProxiesAreNotHeldToOnePeersShare()
{
    FrontOptions options;
    options.server.http.limits.connectionsPerPeer = 2;
    options.server.http.limits.connections = 8;
    options.server.trustedProxies = {{QHostAddress::LocalHost, 32}};
    Front front(options);
    const QByteArray health = "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n";
    std::vector<std::unique_ptr<RawClient>> held;
    for (int i = 0; i < 8; ++i) {
        held.push_back(std::make_unique<RawClient>(front.server->port()));
        held.back()->send(health);
        QCOMPARE(held.back()->readResponse().status, 200);
    }
    RawClient tooMany(front.server->port()); // the whole server's limit is everybody's
    tooMany.send(health);
    QCOMPARE(tooMany.readResponse().status, 503);
}

void TstWebhookFront::idleAndSlowClientsDoNotHoldUpOthers()
{
    FrontOptions options;
    options.server.http.limits.connections = 1'000;
    options.server.http.limits.connectionsPerPeer = 0;
    Front front(options);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 300; ++i) {
        crowd.push_back(std::make_unique<RawClient>(front.server->port()));
        QVERIFY(crowd.back()->isConnected());
        if (i % 3 == 0)
            crowd.back()->send("POST /webhooks/paddle HTTP/1.1\r\nHo");
        else if (i % 3 == 1)
            crowd.back()->send("POST /webhooks/paddle HTTP/1.1\r\nHost: h\r\nContent-Length: 500\r\n\r\n{");
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(front.send(front.request(front.event())).status, 200);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // a busy machine's worth
    for (size_t i = 0; i < crowd.size(); i += 2)
        crowd[i]->reset();
    QCOMPARE(front.send(front.request(front.event())).status, 200);
    QCOMPARE(front.stored(), 51);
}

void TstWebhookFront::allowlistLooksAtWhoReallySent()
{
    FrontOptions options;
    options.allowlist = {{QHostAddress(QStringLiteral("34.194.127.46")), 32}};
    options.server.trustedProxies = {{QHostAddress::LocalHost, 32}};
    Front behindProxy(options);
    const auto from = [](Front &front, const QByteArray &chain) {
        return front.send(front.request(front.event(), "X-Forwarded-For: " + chain + "\r\n")).status;
    };
    QCOMPARE(from(behindProxy, "34.194.127.46"), 200);
    QCOMPARE(from(behindProxy, "203.0.113.9"), 403);
    QCOMPARE(from(behindProxy, "34.194.127.46, 203.0.113.9"), 403); // what the client wrote itself
    QCOMPARE(behindProxy.send(behindProxy.request(behindProxy.event())).status, 403);
    // On the list and not signed: the list proves nothing.
    const QByteArray body = behindProxy.event();
    QCOMPARE(behindProxy.send(Front::requestWith(body, "X-Forwarded-For: 34.194.127.46\r\n")).status, 401);
    QCOMPARE(behindProxy.stored(), 1);
    QCOMPARE(countOf(*behindProxy.database, "SELECT COUNT(*) FROM webhook_event WHERE peer = '34.194.127.46'"), 1);
    // The provider moved: the list follows while running.
    behindProxy.intake.setAllowlist(testAccount(), {{QHostAddress(QStringLiteral("203.0.113.9")), 32}});
    QCOMPARE(from(behindProxy, "203.0.113.9"), 200);
    QCOMPARE(from(behindProxy, "34.194.127.46"), 403);

    options.server.trustedProxies = {};
    Front alone(options);
    QCOMPARE(from(alone, "34.194.127.46"), 403); // anybody can write that
}

void TstWebhookFront::anEndingSecretEnds()
{
    const QByteArray old = "pdl_ntfset_01front_old", over = "pdl_ntfset_01front_over";
    const Instant now = SystemClock().now();
    FrontOptions options;
    options.secrets = {SecretBytes(kFrontSecret),
                       {SecretBytes(old), now + std::chrono::hours(1)},
                       {SecretBytes(over), now - std::chrono::seconds(1)}};
    Front front(options);
    const auto signedWith = [&front](const QByteArray &secret) {
        const QByteArray body = front.event();
        return front.send(Front::requestWith(body, "Paddle-Signature: " + front.signature(body, secret) + "\r\n"));
    };
    QCOMPARE(signedWith(kFrontSecret).status, 200);
    QCOMPARE(signedWith(old).status, 200);
    const RawResponse refused = signedWith(over);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, kFrontUnauthorized); // the sender is not told which
    QCOMPARE(front.stored(), 2);
    QTRY_COMPARE(
        countOf(*front.database, "SELECT rejected FROM webhook_reject_count WHERE reason = 'signature_secret_expired'"),
        1);
}

void TstWebhookFront::manyThreadsStoreEachEventOnce()
{
    constexpr int kClients = 8, kEach = 60;
    FrontOptions options;
    options.server.http.threads = 4;
    Front front(options);
    std::vector<QByteArray> requests;
    for (int i = 0; i < kClients / 2 * kEach; ++i)
        requests.push_back(front.request(front.event()));
    std::atomic_int accepted = 0, refused = 0;
    std::vector<std::thread> clients;
    for (int client = 0; client < kClients; ++client) {
        clients.emplace_back([&, client] { // two of them send the same
            RawClient connection(front.server->port());
            const QByteArray forged = Front::requestWith("{}", "Paddle-Signature: ts=1;h1=00\r\n");
            for (int i = 0; i < kEach; ++i) {
                connection.send(requests[size_t(client / 2 * kEach + i)] + forged); // pipelined
                accepted += connection.readResponse().status == 200 ? 1 : 0;
                refused += connection.readResponse().status == 401 ? 1 : 0;
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(accepted, kClients * kEach);
    QCOMPARE(refused, kClients * kEach);
    QCOMPARE(front.stored(), kClients / 2 * kEach);
    QCOMPARE(countOf(*front.database, "SELECT COUNT(*) FROM webhook_delivery WHERE duplicate = 1"),
             kClients / 2 * kEach);
}

void TstWebhookFront::drainAnswersWhatIsInFlight()
{
    constexpr int kInFlight = 20;
    FrontOptions options;
    options.server.http.threads = 2;
    Front front(options);
    std::atomic_bool isHeld = false, release = false;
    std::jthread holder([&] { // the disk is slow
        static_cast<void>(front.database->writeBlocking([&](storage::Transaction &) -> Result<void> {
            isHeld = true;
            while (!release)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return {};
        }));
    });
    const auto letGo = qScopeGuard([&] { release = true; }); // whatever fails, before the threads are joined
    while (!isHeld)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < kInFlight; ++i) {
        clients.push_back(std::make_unique<RawClient>(front.server->port()));
        clients.back()->send(front.request(front.event()));
    }
    RawClient halfSent(front.server->port()); // its rest comes while the server drains
    const QByteArray request = front.request(front.event());
    halfSent.send(request.first(request.size() - 5));
    const auto inWriter = [&] { // the first of them are being written, the others wait
        const events::EventWriterStats stats = front.writer->stats();
        return stats.queued + stats.writing;
    };
    QTRY_COMPARE(inWriter(), kInFlight);
    std::jthread draining([&] { front.server->drain(10'000); });
    QTest::qWait(100);
    halfSent.send(request.right(5));
    QTest::qWait(50);
    release = true;
    for (const auto &client : clients) {
        const RawResponse response = client->readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.hasField("connection: close"));
    }
    QCOMPARE(halfSent.readResponse().status, 200);
    draining.join();
    holder.join();
    QVERIFY(!RawClient(front.server->port()).isConnected());
    QCOMPARE(front.stored(), kInFlight + 1);
}

void TstWebhookFront::requestIdsComeBack()
{
    const auto idOf = [](const RawResponse &response) {
        const qsizetype at = response.head.indexOf("X-Request-Id: ") + 14;
        return response.head.mid(at, response.head.indexOf("\r\n", at) - at);
    };
    Front alone;
    const QByteArray first = idOf(alone.send(alone.request(alone.event(), "X-Request-Id: mine\r\n")));
    const QByteArray second = idOf(alone.send(alone.request(alone.event())));
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second && first != "mine");
    FrontOptions options;
    options.server.trustedProxies = {{QHostAddress::LocalHost, 32}};
    Front behindProxy(options);
    const auto through = [&](const QByteArray &id) {
        return idOf(behindProxy.send(
            behindProxy.request(behindProxy.event(), "X-Forwarded-For: 203.0.113.9\r\nX-Request-Id: " + id + "\r\n")));
    };
    QCOMPARE(through("from-the_proxy-7"), QByteArray("from-the_proxy-7"));
    QVERIFY(through("not \x1b[31m clean") != "not \x1b[31m clean");
    QVERIFY(through(QByteArray(65, 'a')) != QByteArray(65, 'a'));
}

RK_TEST(TstWebhookFront)
#include "tst_webhook_front.moc"
