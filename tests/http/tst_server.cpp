// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/registry.h"

#include <QTest>

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
    return Server::start(std::move(options), [](ServerRequest request, Responder responder) {
               responder.send(echo(request));
           }).value();
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
        }
    }
};

RK_TEST(TstServer)
#include "tst_server.moc"
