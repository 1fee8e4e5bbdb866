// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/client_address.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;

class TstClientAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTrustedHopsAreBelieved_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char *name, const QByteArray &peer, const QByteArrayList &fields,
                            const QByteArray &address) { QTest::newRow(name) << peer << fields << address; };
        row("no proxy, no field", "203.0.113.9", {}, "203.0.113.9");
        row("anybody's claim", "203.0.113.9", {"198.51.100.1"}, "203.0.113.9");
        row("claim of a neighbour of the proxy", "10.0.1.0", {"198.51.100.1"}, "10.0.1.0");
        row("our proxy", "10.0.0.5", {"198.51.100.1"}, "198.51.100.1");
        row("our proxy, to a listener for both", "::ffff:10.0.0.5", {"198.51.100.1"}, "198.51.100.1");
        row("our proxy over IPv6", "::1", {"2001:db8::7"}, "2001:db8::7");
        row("our proxy, nothing said", "10.0.0.5", {}, "10.0.0.5");
        row("the client lies, the proxy adds", "10.0.0.5", {"34.194.127.46, 198.51.100.1"}, "198.51.100.1");
        row("two proxies of ours", "10.0.0.5", {"1.2.3.4, 198.51.100.1, 10.0.0.6"}, "198.51.100.1");
        row("two fields are one list", "10.0.0.5", {"34.194.127.46", "198.51.100.1"}, "198.51.100.1");
        row("all ours", "10.0.0.5", {"10.0.0.7, 10.0.0.6"}, "10.0.0.7");
        row("with a port", "10.0.0.5", {"198.51.100.1:5000"}, "198.51.100.1");
        row("IPv6 with a port", "10.0.0.5", {"[2001:db8::7]:5000"}, "2001:db8::7");
        row("mapped", "10.0.0.5", {"::ffff:198.51.100.1"}, "198.51.100.1");
        row("nonsense", "10.0.0.5", {"unknown"}, "10.0.0.5");
        row("nonsense behind a proxy of ours", "10.0.0.5", {"34.194.127.46, _hidden, 10.0.0.6"}, "10.0.0.6");
        row("empty", "10.0.0.5", {""}, "10.0.0.5");
        row("empty hop", "10.0.0.5", {"198.51.100.1,"}, "10.0.0.5");
        row("names an interface", "10.0.0.5", {"fe80::1%eth0"}, "10.0.0.5");
        row("number", "10.0.0.5", {"16909060"}, "10.0.0.5");
    }
    void onlyTrustedHopsAreBelieved()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArrayList, fields);
        QFETCH(QByteArray, address);
        http::ServerRequest request;
        request.peer = peer;
        for (const QByteArray &field : fields)
            request.headers.push_back({"x-forwarded-for", field});
        const auto trusted = server::networksOf({QStringLiteral("10.0.0.0/24"), QStringLiteral("::1")});
        QCOMPARE(server::clientAddress(request, trusted), address);
        QCOMPARE(server::clientAddress(request, {}), peer);
    }

    void anEndlessChainEnds()
    {
        http::ServerRequest request;
        request.peer = "10.0.0.5";
        request.headers.push_back({"X-Forwarded-For", "198.51.100.1" + QByteArray(", 10.0.0.6").repeated(1500)});
        QCOMPARE(server::clientAddress(request, server::networksOf({QStringLiteral("10.0.0.0/24")})),
                 QByteArray("10.0.0.6"));
    }
};

RK_TEST(TstClientAddress)
#include "tst_client_address.moc"
