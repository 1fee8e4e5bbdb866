// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/request_front.h"
#include "core/http/response_head.h"
#include "core/http/server.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/self_signed.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

using namespace reckoner;
using namespace reckoner::http;
using reckoner::tests::RawClient;
using reckoner::tests::RawResponse;

namespace {

ServerResponse echo(const ServerRequest &request)
{
    ServerResponse response;
    response.body = request.method + ' ' + request.path + ' ' + request.query + ' ' + request.body;
    return response;
}

std::unique_ptr<Server> startEcho(ServerOptions options = {})
{
    return Server::start(std::move(options),
                         [](ServerRequest request, Responder responder) { responder.send(echo(request)); })
        .value();
}

// Keeps the responders until the test answers them, from the test's thread.
class Shelf
{
public:
    Server::Handler handler()
    {
        return [this](ServerRequest request, Responder responder) {
            const std::lock_guard lock(m_mutex);
            m_kept.emplace_back(std::move(request), std::move(responder));
            m_arrived.release();
        };
    }
    bool waitFor(int count) { return m_arrived.tryAcquire(count, 20'000); }
    int size()
    {
        const std::lock_guard lock(m_mutex);
        return int(m_kept.size());
    }
    void answerAll()
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[request, responder] : m_kept)
            responder.send(echo(request));
        m_kept.clear();
    }
    void dropAll()
    {
        const std::lock_guard lock(m_mutex);
        m_kept.clear();
    }

private:
    std::mutex m_mutex;
    QSemaphore m_arrived;
    std::deque<std::pair<ServerRequest, Responder>> m_kept;
};

const QByteArray kServerGet = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST /p HTTP/1.1\r\nHost: h\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class TstServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAndKeepsTheConnection()
    {
        const auto server = startEcho();
        RawClient client(server->port());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send("POST /a/b?c=d HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"));
            const RawResponse response = client.readResponse();
            QCOMPARE(response.status, 200);
            QCOMPARE(response.body, QByteArray("POST /a/b c=d hello"));
            QVERIFY(response.head.contains("\r\nDate: "));
            QVERIFY(!response.hasField("connection: close"));
        }
    }

    void framing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray h = "Host: h\r\n";
        row("plain get", kServerGet, 200);
        row("http 1.0 without host", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200);
        row("options asterisk", "OPTIONS * HTTP/1.1\r\n" + h + "\r\n", 200);
        row("chunked", "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", 200);
        row("chunked in capitals",
            "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: CHUNKED\r\n\r\n3\r\nabc\r\n0\r\n\r\n", 200);
        row("empty body", "POST / HTTP/1.1\r\n" + h + "Content-Length: 0\r\n\r\n", 200);
        row("delete without length", "DELETE / HTTP/1.1\r\n" + h + "\r\n", 200);
        row("tab in value", "GET / HTTP/1.1\r\n" + h + "A: b\tc\r\n\r\n", 200);
        row("utf-8 in value", "GET / HTTP/1.1\r\n" + h + "A: \xc3\xa4\r\n\r\n", 200);
        row("empty value", "GET / HTTP/1.1\r\n" + h + "A:\r\n\r\n", 200);

        row("missing host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 400);
        row("empty host", "GET / HTTP/1.1\r\nHost: \r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + h + h + "\r\n", 400);
        row("host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400);
        row("folded line", "GET / HTTP/1.1\r\n" + h + "A: b\r\n c\r\n\r\n", 400);
        row("folded by tab", "GET / HTTP/1.1\r\n" + h + "A: b\r\n\tc\r\n\r\n", 400);
        row("folded first line", "GET / HTTP/1.1\r\n A: b\r\n" + h + "\r\n", 400);
        row("bare lf in line", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
        row("bare lf in field", "GET / HTTP/1.1\r\nHost: h\n\r\n", 400);
        row("bare lf at end", "GET / HTTP/1.1\r\n" + h + "\n", 400);
        row("bare cr", "GET / HTTP/1.1\r\nA: b\rc\r\n" + h + "\r\n", 400);
        row("cr cr lf", "GET / HTTP/1.1\r\nA: b\r\r\n" + h + "\r\n", 400);
        row("nul", QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\nHost: h\r\n\r\n", 35), 400);
        row("no colon", "GET / HTTP/1.1\r\n" + h + "Bad\r\n\r\n", 400);
        row("space in name", "POST / HTTP/1.1\r\n" + h + "Bad Header : y\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("space before colon", "POST / HTTP/1.1\r\n" + h + "Content-Length : 3\r\n\r\nabc", 400);
        row("no name", "GET / HTTP/1.1\r\n" + h + ": x\r\n\r\n", 400);
        row("leading empty line", "\r\n" + kServerGet, 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\n" + h + "\r\n", 400);
        row("space in target", "GET /a b HTTP/1.1\r\n" + h + "\r\n", 400);
        row("fragment in target", "GET /a#b HTTP/1.1\r\n" + h + "\r\n", 400);
        row("absolute target", "GET http://h/ HTTP/1.1\r\n" + h + "\r\n", 400);
        row("lower-case version", "GET / http/1.1\r\n" + h + "\r\n", 400);
        row("HTTP/9.9", "GET / HTTP/9.9\r\n" + h + "\r\n", 505);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400);

        row("two equal lengths", "POST / HTTP/1.1\r\n" + h + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("two lengths", "POST / HTTP/1.1\r\n" + h + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400);
        row("length list", "POST / HTTP/1.1\r\n" + h + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("length -1", "POST / HTTP/1.1\r\n" + h + "Content-Length: -1\r\n\r\nabc", 400);
        row("length +3", "POST / HTTP/1.1\r\n" + h + "Content-Length: +3\r\n\r\nabc", 400);
        row("length 0x3", "POST / HTTP/1.1\r\n" + h + "Content-Length: 0x3\r\n\r\nabc", 400);
        row("length empty", "POST / HTTP/1.1\r\n" + h + "Content-Length:\r\n\r\nabc", 400);
        row("length 2^63", "POST / HTTP/1.1\r\n" + h + "Content-Length: 9223372036854775808\r\n\r\nabc", 413);
        row("length 2^64+3", "POST / HTTP/1.1\r\n" + h + "Content-Length: 18446744073709551619\r\n\r\nabc", 413);
        row("length and chunked",
            "POST / HTTP/1.1\r\n" + h + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked and length",
            "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
        row("chunked twice",
            "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("chunked in 1.0", "POST / HTTP/1.0\r\n" + h + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("gzip coding", "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("identity coding", "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: identity\r\n\r\n", 501);
        row("xchunked", "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
        row("unknown method", "BREW / HTTP/1.1\r\n" + h + "\r\n", 501);
        row("connect", "CONNECT h:443 HTTP/1.1\r\n" + h + "\r\n", 501);
        row("post without length", "POST / HTTP/1.1\r\n" + h + "\r\n", 411);
        row("put without length", "PUT / HTTP/1.1\r\n" + h + "\r\n", 411);
        row("patch without length", "PATCH / HTTP/1.1\r\n" + h + "\r\n", 411);
        row("other expectation", "POST / HTTP/1.1\r\n" + h + "Expect: tea\r\nContent-Length: 0\r\n\r\n", 417);

        const QByteArray chunked = "POST / HTTP/1.1\r\n" + h + "Transfer-Encoding: chunked\r\n\r\n";
        row("chunk size not hex", chunked + "g\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size negative", chunked + "-3\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size over 64 bits", chunked + "10000000000000003\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk without crlf", chunked + "3\r\nabcX\r\n0\r\n\r\n", 400);
        row("chunk longer than said", chunked + "2\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk with bare lf", chunked + "3\nabc\r\n0\r\n\r\n", 400);
    }
    void framing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        std::atomic_int handled = 0;
        const auto server = Server::start({}, [&handled](ServerRequest request, Responder responder) {
                                ++handled;
                                responder.send(echo(request));
                            }).value();
        RawClient client(server->port());
        // What follows a refused request must never be taken for a request of its own.
        client.send(bytes + kServerGet);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, status);
        if (status == 200) {
            QCOMPARE(client.readResponse().status, 200);
            QCOMPARE(handled, 2);
        } else {
            QVERIFY(response.hasField("connection: close"));
            QCOMPARE(client.readAll(), QByteArray());
            QCOMPARE(handled, 0);
        }
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("atLimit");
        QTest::addColumn<QByteArray>("overLimit");
        QTest::addColumn<int>("status");
        const auto line = [](int size) {
            return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n";
        };
        QTest::newRow("request line") << line(8192) << line(8193) << 414;
        const auto block = [](int size) {
            return "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(size - 9 - 5, 'a') + "\r\n\r\n";
        };
        QTest::newRow("header block") << block(16384) << block(16385) << 431;
        const auto fields = [](int count) {
            QByteArray text = "GET / HTTP/1.1\r\nHost: h\r\n";
            for (int i = 1; i < count; ++i)
                text += "A" + QByteArray::number(i) + ": b\r\n";
            return QByteArray(text + "\r\n");
        };
        QTest::newRow("fields") << fields(64) << fields(65) << 431;
        QTest::newRow("body") << post(QByteArray(1024 * 1024, 'x')) << post(QByteArray(1024 * 1024 + 1, 'x')) << 413;
        const auto chunks = [](int size) {
            QByteArray text = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
            while (size > 0) {
                const int chunk = qMin(size, 300'000); // several, so that their sum counts
                text += QByteArray::number(chunk, 16) + "\r\n" + QByteArray(chunk, 'x') + "\r\n";
                size -= chunk;
            }
            return QByteArray(text + "0\r\n\r\n");
        };
        QTest::newRow("chunked body") << chunks(1024 * 1024) << chunks(1024 * 1024 + 1) << 413;
    }
    void limits()
    {
        QFETCH(QByteArray, atLimit);
        QFETCH(QByteArray, overLimit);
        QFETCH(int, status);
        const auto server = startEcho();
        RawClient fits(server->port());
        QVERIFY(fits.send(atLimit));
        QCOMPARE(fits.readResponse().status, 200);
        RawClient tooMuch(server->port());
        tooMuch.send(overLimit);
        const RawResponse response = tooMuch.readResponse();
        QCOMPARE(response.status, status);
        QVERIFY(response.hasField("connection: close"));
    }

    void endlessHeaderIsRefusedBeforeItEnds()
    {
        const auto server = startEcho();
        RawClient client(server->port());
        client.send("GET / HTTP/1.1\r\nHost: h\r\nA: ");
        client.send(QByteArray(17'000, 'a'));
        QCOMPARE(client.readResponse().status, 431);
        RawClient chunk(server->port());
        chunk.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;");
        chunk.send(QByteArray(100'000, 'a'));
        QCOMPARE(chunk.readResponse().status, 400);
    }

    void tooLargeBodyIsRefusedBeforeItArrives()
    {
        const auto server = startEcho();
        RawClient client(server->port());
        QVERIFY(client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 200000000\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 413);
    }

    void headersArriveAsSentAndTrailersDoNot()
    {
        std::mutex mutex;
        ServerRequest seen;
        const auto server = Server::start({}, [&](ServerRequest request, Responder responder) {
                                const std::lock_guard lock(mutex);
                                seen = request;
                                responder.send({});
                            }).value();
        RawClient client(server->port());
        client.send("POST /p?q=1?2 HTTP/1.1\r\nHost: h\r\nPaddle-Signature: ts=1;h1=a\r\npaddle-signature:  b \r\n"
                    "Transfer-Encoding: chunked\r\n\r\n5;ext=1\r\nhello\r\n0\r\nPaddle-Signature: evil\r\n\r\n");
        QCOMPARE(client.readResponse().status, 200);
        const std::lock_guard lock(mutex);
        QCOMPARE(seen.body, QByteArray("hello"));
        QCOMPARE(seen.query, QByteArray("q=1?2"));
        QCOMPARE(seen.headerCount("PADDLE-SIGNATURE"), 2);
        QCOMPARE(seen.header("Paddle-Signature"), QByteArray("ts=1;h1=a"));
        QCOMPARE(seen.peer, QByteArray("127.0.0.1"));
    }

    // However the bytes are cut into packets, the server sees the same request.
    void splitsDoNotMatter()
    {
        const auto server = startEcho();
        const QByteArray bytes = post("hello", "A: b\r\n") +
                                 "POST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            RawClient client(server->port());
            QVERIFY(client.send(bytes.first(at)));
            QVERIFY(client.send(bytes.sliced(at)));
            QCOMPARE(client.readResponse().body, QByteArray("POST /p  hello"));
            QCOMPARE(client.readResponse().body, QByteArray("POST /c  abcde"));
        }
    }

    void frontReadsTheSameInAnySteps()
    {
        QVERIFY(rc::check("byte by byte or at once: same verdict", [] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "GET / HTTP/1.1\r\n", "Host: h\r\n", "\r\n", "\n", "\r", " ", "A: b\r\n", "Content-Length: 3\r\n", ":",
                "x", "Transfer-Encoding: chunked\r\n", "POST / HTTP/1.1\r\n", std::string(1, '\0'), "\t",
                "Expect: 100-continue\r\n"));
            QByteArray bytes;
            for (const std::string &piece : pieces)
                bytes += QByteArray::fromStdString(piece);
            RequestFront whole{RequestFrontLimits{}};
            RequestFront steps{RequestFrontLimits{}};
            const auto atOnce = whole.look(bytes);
            auto progress = RequestFront::Progress::NeedMore;
            for (qsizetype i = 0; i <= bytes.size() && progress == RequestFront::Progress::NeedMore; ++i)
                progress = steps.look(bytes.first(i));
            RC_ASSERT(progress == atOnce);
            RC_ASSERT(whole.status() == steps.status());
            RC_ASSERT(whole.size() == steps.size());
        }));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Shelf shelf;
        const auto server = Server::start({}, shelf.handler()).value();
        RawClient client(server->port());
        QByteArray all;
        for (int i = 0; i < 5; ++i)
            all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n";
        QVERIFY(client.send(all));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(shelf.waitFor(1));
            QCOMPARE(shelf.size(), 1);
            shelf.answerAll();
            QCOMPARE(client.readResponse().body, "GET /" + QByteArray::number(i) + "  ");
        }
    }

    void connectionHeaderIsHeeded()
    {
        const auto server = startEcho();
        RawClient close(server->port());
        close.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QVERIFY(close.readResponse().hasField("connection: close"));
        QVERIFY(close.isClosedByServer());
        RawClient old(server->port());
        old.send("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(old.readResponse().hasField("connection: close"));
        QVERIFY(old.isClosedByServer());
        RawClient oldKept(server->port());
        for (int i = 0; i < 2; ++i) {
            oldKept.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
            QVERIFY(oldKept.readResponse().hasField("connection: keep-alive"));
        }
    }

    void halfClosedClientIsAnswered()
    {
        const auto server = startEcho();
        RawClient client(server->port());
        client.send(post("hello"));
        client.endSending();
        QCOMPARE(client.readResponse().body, QByteArray("POST /p  hello"));
        RawClient partial(server->port());
        partial.send("POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhel");
        partial.endSending();
        QCOMPARE(partial.readAll(), QByteArray());
    }

    void headAnd204HaveNoBody()
    {
        const auto server = Server::start({}, [](ServerRequest request, Responder responder) {
                                ServerResponse response;
                                response.status = request.path == "/none" ? 204 : 200;
                                response.body = "12345";
                                responder.send(std::move(response));
                            }).value();
        RawClient client(server->port());
        client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(client.readResponse(true).hasField("content-length: 5"));
        client.send("GET /none HTTP/1.1\r\nHost: h\r\n\r\n");
        const RawResponse none = client.readResponse();
        QCOMPARE(none.status, 204);
        QVERIFY(!none.head.toLower().contains("content-length"));
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readResponse().body, QByteArray("12345"));
    }

    void continueIsSentBeforeTheBodyOnly()
    {
        const auto server = startEcho();
        RawClient client(server->port());
        client.send("POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.readResponse().status, 100);
        client.send("hello");
        QCOMPARE(client.readResponse().body, QByteArray("POST /p  hello"));
        client.send(post("again", "Expect: 100-continue\r\n"));
        QCOMPARE(client.readResponse().body, QByteArray("POST /p  again"));
        client.send("POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n");
        QCOMPARE(client.readResponse().status, 413);
    }

    void handlerCannotSplitAnAnswer()
    {
        ServerResponse response;
        response.headers = {
            {"X-Good", "1"}, {"X-Bad", "a\r\nSet-Cookie: b"}, {"Content-Length", "7"}, {"Bad\r\nName", "x"}};
        response.body = "{}";
        const QByteArray head = responseHead(response, {});
        QVERIFY(head.contains("X-Good: 1\r\n"));
        QVERIFY(!head.contains("Set-Cookie"));
        QVERIFY(!head.contains("Name"));
        QCOMPARE(head.count("Content-Length"), 1);
        QVERIFY(head.contains("Content-Length: 2\r\n"));
    }

    void slowClientsAreCut_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status"); // 0: closed without an answer
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half header") << QByteArray("GET / HTTP/1.1\r\nHo") << 408;
        QTest::newRow("half body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhe") << 408;
        QTest::newRow("half chunk") << QByteArray(
                                           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe")
                                    << 408;
        QTest::newRow("continue, then nothing")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n") << 100;
    }
    void slowClientsAreCut()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        ServerOptions options;
        options.limits.headerTimeoutMs = 100;
        options.limits.bodyTimeoutMs = 100;
        options.limits.idleTimeoutMs = 100;
        const auto server = startEcho(options);
        RawClient client(server->port());
        if (!sent.isEmpty())
            client.send(sent);
        RawResponse response = client.readResponse();
        QCOMPARE(response.status, status);
        if (status == 100)
            QCOMPARE(client.readResponse().status, 408);
        QVERIFY(client.isClosedByServer());
    }

    void drippingHeaderDoesNotMoveTheDeadline()
    {
        ServerOptions options;
        options.limits.headerTimeoutMs = 200;
        const auto server = startEcho(options);
        RawClient client(server->port());
        client.send("GET / HTTP/1.1\r\nA: ");
        std::atomic_bool stop = false;
        std::thread dripping([&] {
            while (!stop && client.send("a"))
                std::this_thread::sleep_for(std::chrono::milliseconds(10)); // the drip, not a synchronisation
        });
        const RawResponse response = client.readResponse();
        stop = true;
        dripping.join();
        QCOMPARE(response.status, 408);
    }

    void tlsServesTheSameRules_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("served") << post("hello", "Connection: close\r\n") << QByteArray("HTTP/1.1 200 ");
        QTest::newRow("pipelined") << QByteArray(kServerGet + post("x", "Connection: close\r\n"))
                                   << QByteArray("HTTP/1.1 200 ");
        QTest::newRow("framing") << QByteArray("GET / HTTP/1.1\nHost: h\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("too large") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9999999\r\n\r\nabc")
                                   << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("slow") << QByteArray("GET / HTTP/1.1\r\nHo") << QByteArray("HTTP/1.1 408 ");
    }
    void tlsServesTheSameRules()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, answer);
        const auto server = startTls();
        QSslSocket client;
        client.setProxy(QNetworkProxy::NoProxy);
        client.setPeerVerifyMode(QSslSocket::VerifyNone); // who it is does not matter here
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(client.waitForEncrypted(20'000));
        client.write(sent);
        QByteArray all;
        while (client.waitForReadyRead(20'000))
            all += client.readAll();
        QVERIFY2(all.startsWith(answer), all.constData());
        QVERIFY(all.contains("Connection: close\r\n"));
        QCOMPARE(client.state(), QAbstractSocket::UnconnectedState); // the server has closed
    }

    void tlsOlderThan12IsRefused()
    {
        const auto server = startTls();
        QSslSocket client;
        client.setProxy(QNetworkProxy::NoProxy);
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        client.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(!client.waitForEncrypted(20'000));
    }

    void lateHandlerIsAnsweredForOnce()
    {
        Shelf shelf;
        ServerOptions options;
        options.limits.answerTimeoutMs = 100;
        const auto server = Server::start(options, shelf.handler()).value();
        RawClient client(server->port());
        client.send(kServerGet);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 503);
        QVERIFY(response.hasField("retry-after: 5"));
        shelf.answerAll(); // too late: nothing more may come
        QCOMPARE(client.readAll(), QByteArray());
    }

    void droppedResponderAnswers500()
    {
        const auto server = Server::start({}, [](ServerRequest, Responder) {}).value();
        RawClient client(server->port());
        client.send(kServerGet);
        QCOMPARE(client.readResponse().status, 500);
        client.send(kServerGet);
        QCOMPARE(client.readResponse().status, 500);
    }

    void respondersWorkFromAnyThreadAndOutliveTheServer()
    {
        Shelf shelf;
        ServerOptions options;
        options.threads = 2;
        auto server = Server::start(options, shelf.handler()).value();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 16; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->port()));
            clients.back()->send(kServerGet);
        }
        QVERIFY(shelf.waitFor(16));
        shelf.answerAll();
        for (const auto &client : clients) {
            QCOMPARE(client->readResponse().status, 200);
            client->send(kServerGet);
        }
        QVERIFY(shelf.waitFor(16));
        server.reset();
        shelf.dropAll(); // nobody is there any more
        for (const auto &client : clients)
            QVERIFY(client->isClosedByServer());
    }

    void clientsThatResetInFlightDoNoHarm()
    {
        Shelf shelf;
        ServerOptions options;
        options.threads = 2;
        options.limits.connections = 2'000;
        options.limits.connectionsPerPeer = 0;
        const auto server = Server::start(options, shelf.handler()).value();
        for (int round = 0; round < 5; ++round) {
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < 100; ++i) {
                clients.push_back(std::make_unique<RawClient>(server->port()));
                clients.back()->send(post(QByteArray(1000, 'x')));
            }
            QVERIFY(shelf.waitFor(100));
            for (const auto &client : clients)
                client->reset();
            shelf.answerAll();
        }
        RawClient alive(server->port());
        alive.send(kServerGet);
        QVERIFY(shelf.waitFor(1));
        shelf.answerAll();
        QCOMPARE(alive.readResponse().status, 200);
    }

    void connectionCapsHold()
    {
        ServerOptions options;
        options.limits.connections = 4;
        options.limits.connectionsPerPeer = 0;
        auto server = startEcho(options);
        checkCap(*server, 4);
        options.limits.connections = 100;
        options.limits.connectionsPerPeer = 3;
        server = startEcho(options);
        checkCap(*server, 3);
    }

    void cutsAreWhatTheySay_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<QByteArray>("startsWith");
        QTest::addColumn<bool>("hasWholeBody");
        QTest::newRow("before headers") << int(Cut::CloseBeforeHeaders) << QByteArray() << false;
        QTest::newRow("reset") << int(Cut::Reset) << QByteArray() << false;
        QTest::newRow("half header") << int(Cut::HalfHeader) << QByteArray("HTTP/1.1 200 OK") << false;
        QTest::newRow("garbage") << int(Cut::Garbage) << QByteArray("\x16\x03") << false;
        QTest::newRow("after answer") << int(Cut::CloseAfterAnswer) << QByteArray("HTTP/1.1 200 OK") << true;
        QTest::newRow("half body") << int(Cut::HalfBody) << QByteArray("HTTP/1.1 200 OK") << false;
    }
    void cutsAreWhatTheySay()
    {
        QFETCH(int, cut);
        QFETCH(QByteArray, startsWith);
        QFETCH(bool, hasWholeBody);
        const auto server = Server::start({}, [cut](ServerRequest, Responder responder) {
                                ServerResponse response;
                                response.body = "0123456789";
                                responder.cut(static_cast<Cut>(cut), std::move(response));
                            }).value();
        RawClient client(server->port());
        client.send(kServerGet);
        const QByteArray all = client.readAll();
        QVERIFY(client.isClosedByServer());
        QVERIFY(all.startsWith(startsWith));
        QCOMPARE(all.isEmpty(), startsWith.isEmpty());
        QCOMPARE(all.endsWith("0123456789"), hasWholeBody);
        QCOMPARE(all.contains("\r\n\r\n01234"), hasWholeBody || cut == int(Cut::HalfBody));
    }

    void drainFinishesWhatIsInFlight()
    {
        Shelf shelf;
        ServerOptions options;
        options.threads = 2;
        const auto server = Server::start(options, shelf.handler()).value();
        std::vector<std::unique_ptr<RawClient>> busy;
        for (int i = 0; i < 8; ++i) {
            busy.push_back(std::make_unique<RawClient>(server->port()));
            busy.back()->send(post("hello"));
        }
        QVERIFY(shelf.waitFor(8));
        std::thread draining([&server] { server->drain(60'000); });
        QTRY_VERIFY(!RawClient(server->port()).isConnected()); // no longer listening
        shelf.answerAll();
        for (const auto &client : busy) {
            const RawResponse response = client->readResponse();
            QCOMPARE(response.body, QByteArray("POST /p  hello"));
            QVERIFY(response.hasField("connection: close"));
        }
        draining.join();
    }

    void drainEndsIdleConnectionsAndItsTime()
    {
        Shelf shelf;
        const auto server = Server::start({}, shelf.handler()).value();
        RawClient idle(server->port());
        idle.send(kServerGet);
        QVERIFY(shelf.waitFor(1));
        shelf.answerAll();
        QCOMPARE(idle.readResponse().status, 200);
        RawClient stuck(server->port());
        stuck.send(kServerGet);
        QVERIFY(shelf.waitFor(1));
        server->drain(100); // nobody answers stuck: returns all the same
        QVERIFY(idle.isClosedByServer());
    }

    void startSaysWhyItCannot()
    {
        const auto server = startEcho();
        ServerOptions options;
        options.port = server->port();
        const auto taken = Server::start(options, [](ServerRequest, Responder) {});
        QVERIFY(!taken);
        QCOMPARE(errorKindName(taken.error().kind), errorKindName(ErrorKind::Unreachable));
        QVERIFY(taken.error().message.contains(QString::number(options.port)));
        options.address = "not an address";
        QCOMPARE(errorKindName(Server::start(options, [](ServerRequest, Responder) {}).error().kind),
                 errorKindName(ErrorKind::Invalid));
        options.address = "127.0.0.1";
        options.port = 0;
        options.certificateChainFile = "/nonexistent/chain.pem";
        options.privateKeyFile = "/nonexistent/key.pem";
        QCOMPARE(errorKindName(Server::start(options, [](ServerRequest, Responder) {}).error().kind),
                 errorKindName(ErrorKind::Invalid));
    }

private:
    std::unique_ptr<Server> startTls()
    {
        const auto made = testkit::makeSelfSigned();
        ServerOptions options;
        options.limits.headerTimeoutMs = 1'000;
        options.certificateChainFile = write(QStringLiteral("chain.pem"), made.certificatePem);
        options.privateKeyFile = write(QStringLiteral("key.pem"), made.privateKeyPem);
        return startEcho(options);
    }
    QByteArray write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write into %s", qPrintable(m_directory.path()));
        return file.fileName().toUtf8();
    }
    QTemporaryDir m_directory;

    static void checkCap(Server &server, int cap)
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < cap; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(kServerGet);
            QCOMPARE(clients.back()->readResponse().status, 200);
        }
        RawClient oneTooMany(server.port());
        QCOMPARE(oneTooMany.readResponse().status, 503);
        QVERIFY(oneTooMany.isClosedByServer());
        clients.pop_back(); // its place is free again, as soon as the server has noticed
        QVERIFY(QTest::qWaitFor(
            [&server] {
                RawClient next(server.port());
                return next.send(kServerGet) && next.readResponse().status == 200;
            },
            20'000));
    }
};

RK_TEST(TstServer)
#include "tst_server.moc"
