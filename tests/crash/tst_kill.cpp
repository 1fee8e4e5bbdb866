// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerd is killed under load, again and again: nothing it acknowledged is lost, nothing is done twice
// (reference/security.md §4.2, G1, G3). kill -9 leaves the page cache, so this is no proof against a power cut. The
// short form kills 36 and 24 times; RECKONER_CRASH_KILLS=200 kills so often on each database.
#include "tests/crash/installation.h"
#include "tests/testkit/postgres_cluster.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace reckoner;
using namespace reckoner::crash;
using testkit::PostgresCluster;

namespace {

constexpr int kLeastMs = 20, kMostMs = 150; // alive before it is killed
constexpr int kSettleMs = 60'000;
constexpr int kRecoverMs = 5'000; // after the database is there again

} // namespace

class TstKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomLosesAndDoublesNothing_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<int>("kills");
        QTest::newRow("sqlite") << storage::Dialect::Sqlite << killsWanted(36);
        QTest::newRow("postgres") << storage::Dialect::Postgres << killsWanted(24);
    }
    void killedAtRandomLosesAndDoublesNothing()
    {
        RK_FETCH_DIALECT();
        QFETCH(int, kills);
        Installation installation(dialect);
        QVERIFY2(installation.begin(), installation.saying().constData());
        Load load({.secret = Installation::secret()});
        QRandomGenerator random(QRandomGenerator::global()->generate());
        QElapsedTimer timer;
        timer.start();
        load.start();
        for (int kill = 0; kill <= kills; ++kill) {
            const quint16 port = installation.startServer();
            QVERIFY(port > 0);
            load.setPort(port);
            if (kill == kills)
                break;
            QTest::qSleep(random.bounded(kLeastMs, kMostMs));
            installation.killServer();
        }
        load.stop();
        QVERIFY(load.settle(kSettleMs));
        QVERIFY(installation.stopServer());
        const LoadCounts counts = load.counts();
        qInfo("%d kills in %lld ms: %lld events acknowledged, %lld times no answer, %lld refused", kills,
              static_cast<long long>(timer.elapsed()), static_cast<long long>(counts.acknowledged),
              static_cast<long long>(counts.unanswered), static_cast<long long>(counts.refused));
        QVERIFY2(counts.acknowledged >= kills, "there was no load");
        QVERIFY(counts.unanswered > 0);
        QVERIFY2(counts.unexpected == 0, QByteArray::number(counts.lastUnexpected).constData());
        const QString wrong = installation.whatIsWrong(load, Installation::Order::AsSent);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // The server stays, says 503 meanwhile, and goes on by itself.
    void theDatabaseServerStopsAtOnceAndComesBack()
    {
        if (const QString missing = PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const int restarts = std::max(4, killsWanted(0) / 10);
        Installation installation(storage::Dialect::Postgres);
        QVERIFY2(installation.begin(), installation.saying().constData());
        const quint16 port = installation.startServer();
        QVERIFY(port > 0);
        const qint64 id = installation.serverId();
        Load load({.secret = Installation::secret()});
        load.setPort(port);
        load.start();
        qint64 longest = 0;
        for (int i = 0; i < restarts; ++i) {
            QTest::qSleep(150);
            PostgresCluster::shared()->stop(PostgresCluster::Stop::Immediate);
            QTest::qSleep(100);
            PostgresCluster::shared()->start();
            load.stop();
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(load.settle(kSettleMs), "it does not recover");
            longest = std::max<qint64>(longest, timer.elapsed());
            QVERIFY(installation.isServerAlive());
            load.start();
        }
        load.stop();
        QVERIFY(load.settle(kSettleMs));
        const LoadCounts counts = load.counts();
        qInfo("%d restarts: %lld events acknowledged, %lld refused, recovered within %lld ms", restarts,
              static_cast<long long>(counts.acknowledged), static_cast<long long>(counts.refused),
              static_cast<long long>(longest));
        QVERIFY(longest <= kRecoverMs);
        QVERIFY2(counts.refused > 0, "nobody noticed");
        QCOMPARE(counts.unexpected, 0);
        QCOMPARE(counts.unanswered, 0);
        QCOMPARE(installation.serverId(), id);
        QVERIFY(installation.stopServer());
        const QString wrong = installation.whatIsWrong(load, Installation::Order::AnyRetry);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

RK_TEST(TstKill)
#include "tst_kill.moc"
