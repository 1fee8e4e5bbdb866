// SPDX-License-Identifier: GPL-3.0-or-later
// The money test: whatever happens to the answer, a mutation reaches the server at most once.
#include "core/http/client.h"
#include "tests/http/waiting.h"
#include "tests/testkit/cut_server.h"
#include "tests/testkit/registry.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace reckoner;
using namespace reckoner::http;
using namespace reckoner::testkit;
using reckoner::tests::waitFor;

namespace {

ClientOptions wireOptions(const CutServer &server, CutScheme scheme)
{
    ClientOptions options;
    options.limits.requestsPerMinute = 0;
    options.limits.retryBaseMs = 1;
    options.useSystemProxy = false;
    if (scheme == CutScheme::Https)
        options.extraCertificates = {server.certificate()};
    return options;
}

ClientRequest wireMutation(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    ClientRequest request;
    request.kind = RequestKind::Mutation;
    request.method = method;
    request.url = url;
    request.body = body;
    return request;
}

} // namespace

class TstWireCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mutationReachesTheServerAtMostOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("warm");
        for (const QByteArray &method :
             {QByteArray("POST"), QByteArray("PATCH"), QByteArray("PUT"), QByteArray("DELETE")}) {
            for (const QByteArray &body : {QByteArray("{\"a\":1}"), QByteArray()}) {
                for (const NamedCut &cut : kEveryCut) {
                    if (cut.at == CutPoint::Silence && body.isEmpty())
                        continue; // each costs its whole deadline
                    for (const bool tls : {false, true}) {
                        for (const bool warm : {false, true}) {
                            QTest::addRow("%s %s, %s, %s, %s", method.constData(), body.isEmpty() ? "no body" : "body",
                                          cut.name, tls ? "https" : "http", warm ? "warm" : "fresh")
                                << method << body << int(cut.at) << tls << warm;
                        }
                    }
                }
            }
        }
    }
    void mutationReachesTheServerAtMostOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(int, cut);
        QFETCH(bool, tls);
        QFETCH(bool, warm);
        const auto at = static_cast<CutPoint>(cut);
        const auto scheme = tls ? CutScheme::Https : CutScheme::Http;
        CutServer &server = tls ? m_https : m_http;
        Client client(wireOptions(server, scheme));
        if (warm) {
            ClientRequest read;
            read.url = server.url("/warm");
            QCOMPARE(waitFor(client.send(std::move(read)))->status, 200);
        }
        const QByteArray path = "/subscriptions/sub_" + QByteArray::number(++m_case);
        ServerResponse answer;
        answer.body = "{\"data\":{\"status\":\"active\"}}";
        server.next({at, answer});
        auto request = wireMutation(method, server.url(path), body);
        request.deadlineMs = at == CutPoint::Silence ? 600 : 0;
        const auto result = waitFor(client.send(std::move(request)));
        QCOMPARE(server.seen(method, path), 1);
        const bool isWhole = at == CutPoint::WholeAnswer || at == CutPoint::CloseAfterAnswer;
        QCOMPARE(bool(result), isWhole);
        if (isWhole)
            QCOMPARE(result->body, answer.body);
        else
            QCOMPARE(errorKindName(result.error().kind), errorKindName(ErrorKind::UnknownOutcome));
        const auto requests = server.requests();
        QCOMPARE(requests.back().body, body.isEmpty() ? QByteArray("{}") : body);
        QCOMPARE(requests.back().header("content-length"), QByteArray::number(requests.back().body.size()));
        // Nothing comes later either: a read on the same client is the next thing the server sees.
        ClientRequest after;
        after.url = server.url("/after");
        QVERIFY(waitFor(client.send(std::move(after))).has_value());
        QCOMPARE(server.seen(method, path), 1);
    }

    // Proves that the test above can fail: Qt left alone does send again.
    void qtAloneWouldSendAgain()
    {
        CutServer server;
        server.always({CutPoint::CloseBeforeHeaders, {}});
        QNetworkAccessManager manager;
        manager.setProxy(QNetworkProxy::NoProxy);
        QNetworkRequest request(server.url("/charge"));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
        QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000));
        QVERIFY(server.seen("POST", "/charge") > 1);
    }

    void a307IsNotFollowedAndIsAnAnswer()
    {
        CutServer server;
        CutServer elsewhere;
        Client client(wireOptions(server, CutScheme::Http));
        for (const int status : {301, 302, 303, 307, 308}) {
            ServerResponse redirect;
            redirect.status = status;
            redirect.headers = {{"Location", elsewhere.url("/charge").toEncoded()}};
            server.always({CutPoint::WholeAnswer, redirect});
            const auto result = waitFor(client.send(wireMutation("POST", server.url("/charge"), "{}")));
            QVERIFY2(result.has_value(), qPrintable(QString::number(status)));
            QCOMPARE(result->status, status);
        }
        QCOMPARE(server.seen(), 5);
        QCOMPARE(elsewhere.seen(), 0);
    }

    void a429ToAMutationIsItsAnswer()
    {
        CutServer server;
        Client client(wireOptions(server, CutScheme::Http));
        ServerResponse limited;
        limited.status = 429;
        limited.headers = {{"Retry-After", "0"}};
        server.always({CutPoint::WholeAnswer, limited});
        for (const int status : {429, 500, 502, 503, 504}) {
            limited.status = status;
            server.always({CutPoint::WholeAnswer, limited});
            const QByteArray path = "/" + QByteArray::number(status);
            const auto result = waitFor(client.send(wireMutation("POST", server.url(path), "{}")));
            QVERIFY(result.has_value());
            QCOMPARE(result->status, status);
            QCOMPARE(server.seen("POST", path), 1);
        }
    }

    // The first try arrives, then the server is gone: Qt's own second try is refused, which must not read as "nothing
    // happened".
    void refusedSecondTryIsStillUnknown()
    {
        for (int i = 0; i < 20; ++i) {
            auto server = std::make_unique<CutServer>();
            Client client(wireOptions(*server, CutScheme::Http));
            server->always({CutPoint::Silence, {}});
            auto task = client.send(wireMutation("POST", server->url("/charge"), "{}"));
            QVERIFY(QTest::qWaitFor([&] { return server->seen() == 1; }, 30'000));
            server->shutDown();
            const auto result = waitFor(std::move(task));
            QVERIFY(!result.has_value());
            QCOMPARE(errorKindName(result.error().kind), errorKindName(ErrorKind::UnknownOutcome));
        }
    }

private:
    CutServer m_http{CutScheme::Http};
    CutServer m_https{CutScheme::Https};
    int m_case = 0;
};

RK_TEST(TstWireCount)
#include "tst_wire_count.moc"
