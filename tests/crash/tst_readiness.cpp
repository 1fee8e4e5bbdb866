// SPDX-License-Identifier: GPL-3.0-or-later
// /readyz of the real program says why it would rather have no webhooks: a store that fails, a queue that fills.
#include "core/base/clock.h"
#include "tests/crash/installation.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"

#include <QJsonObject>
#include <QTest>

using namespace reckoner;
using namespace reckoner::crash;
using namespace Qt::StringLiterals;

namespace {

constexpr int kReadinessMs = 60'000;
constexpr qsizetype kBodyBytes = 1000 * 1000;
constexpr int kCrowd = 72; // of such bodies: more than the queue's 64 MiB

tests::RawResponse readiness(quint16 port)
{
    tests::RawClient client(port);
    client.send("GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    return client.readResponse();
}

QByteArray largeRequest(testkit::EventForge &forge, const QByteArray &secret)
{
    const Instant now = SystemClock().now();
    QJsonObject data = testkit::EventForge::subscription({.id = forge.id(u"sub"_s)});
    data.insert(u"custom_data"_s, QJsonObject{{u"note"_s, QString(kBodyBytes, u'n')}});
    const QByteArray body = forge.event(u"subscription.updated"_s, now, data).body;
    return "POST /webhooks/paddle HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nPaddle-Signature: " +
           testkit::EventForge::signature(body, secret, now) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TstReadiness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoreThatFailsIsTold()
    {
        Installation installation(storage::Dialect::Sqlite);
        QVERIFY2(installation.begin(), installation.saying().constData());
        const quint16 port = installation.startServer();
        QVERIFY(port > 0);
        Load load({.secret = Installation::secret(), .lanes = 1});
        load.setPort(port);
        QCOMPARE(load.sendOne(), 200);
        QTRY_COMPARE_WITH_TIMEOUT(readiness(port).status, 200, kReadinessMs);
        installation.arm({.kind = FaultKind::NoSpace, .at = 1, .sticky = true});
        QCOMPARE(load.sendOne(), 503);
        QTRY_COMPARE_WITH_TIMEOUT(readiness(port).status, 503, kReadinessMs);
        const tests::RawResponse refused = readiness(port);
        QVERIFY2(refused.body.contains("store"), refused.body.constData());
        installation.disarm();
        QTRY_COMPARE_WITH_TIMEOUT(load.sendOne(), 200, kReadinessMs);
        QTRY_COMPARE_WITH_TIMEOUT(readiness(port).status, 200, kReadinessMs);
        QVERIFY(installation.stopServer());
    }

    // A disk that takes seconds for each commit, and more bodies than may wait for it.
    void aQueueThatFillsIsTold()
    {
        Installation installation(storage::Dialect::Sqlite);
        installation.delaySyncs(std::chrono::milliseconds(2500));
        QVERIFY2(installation.begin(), installation.saying().constData());
        const quint16 port =
            installation.startServer({u"--trusted-proxy"_s, u"127.0.0.1"_s}); // may have many connections
        QVERIFY(port > 0);
        testkit::EventForge forge(41);
        std::vector<std::unique_ptr<tests::RawClient>> crowd;
        for (int i = 0; i < kCrowd; ++i) {
            crowd.push_back(std::make_unique<tests::RawClient>(port));
            QVERIFY(crowd.back()->send(largeRequest(forge, Installation::secret())));
        }
        tests::RawResponse refused;
        const auto isFull = [&] {
            refused = readiness(port);
            return refused.status == 503 && refused.body.contains("queue");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isFull(), refused.body.constData(), kReadinessMs);
        crowd.clear();
        QTRY_COMPARE_WITH_TIMEOUT(readiness(port).status, 200, kReadinessMs);
    }
};

RK_TEST(TstReadiness)
#include "tst_readiness.moc"
