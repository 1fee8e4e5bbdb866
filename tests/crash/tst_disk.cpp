// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails reckonerd on SQLite: at the n-th write or sync, for n = 1, 2, … (reference/security.md §4.3, G2), by
// an error or by death there, and by being full (G4). 503 means “unknown”: whatever is sent again is there once. The
// short form takes every few calls; RECKONER_CRASH_POINTS=all takes them all.
#include "tests/crash/installation.h"
#include "tests/testkit/registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>
#include <unistd.h>

using namespace reckoner;
using namespace reckoner::crash;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDiskSettleMs = 30'000;
constexpr int kQuietMs = 250;       // no call for so long: the projection is done, too
constexpr qint64 kMostCalls = 2000; // more would mean that the loop does not end

// A small file system of its own, for as long as this lives.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        m_mounted = ::mount("none", path().constData(), "tmpfs", 0, size) == 0;
        if (!m_mounted)
            m_why = QByteArray("a file system cannot be mounted here: ") + std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_mounted; }
    QByteArray why() const { return m_why; }
    QByteArray path() const { return m_folder.path().toUtf8(); }
    bool resize(const char *size) { return ::mount("none", path().constData(), "tmpfs", MS_REMOUNT, size) == 0; }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
    QByteArray m_why;
};

// Until the event and its projection made no more calls, or one was made to fail.
void waitForCalls(const Installation &installation)
{
    qint64 seen = -1;
    QElapsedTimer quiet;
    quiet.start();
    while (installation.faultyCalls() == 0 && quiet.elapsed() < kQuietMs) {
        if (installation.countedCalls() != seen)
            quiet.restart();
        seen = installation.countedCalls();
        QTest::qSleep(5);
    }
}

} // namespace

class TstDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallThatFailsLosesAndDoublesNothing_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("step"); // in the short form
        QTest::newRow("EIO") << FaultKind::InputOutput << 1;
        QTest::newRow("ENOSPC") << FaultKind::NoSpace << 1;
        QTest::newRow("SIGKILL") << FaultKind::Kill << 2;
        QTest::newRow("SIGKILL in the middle of a write") << FaultKind::KillMidway << 2;
    }
    void aCallThatFailsLosesAndDoublesNothing()
    {
        QFETCH(FaultKind, kind);
        QFETCH(int, step);
        const bool kills = kind == FaultKind::Kill || kind == FaultKind::KillMidway;
        Installation installation(storage::Dialect::Sqlite);
        QVERIFY2(installation.begin(), installation.saying().constData());
        quint16 port = installation.startServer();
        QVERIFY(port > 0);
        Load load({.secret = Installation::secret(), .lanes = 1, .subscriptionsPerLane = 2});
        load.setPort(port);
        int points = 0, refused = 0;
        bool clean = false;
        for (qint64 at = 1; !clean; at += wantsAllPoints() ? 1 : step) {
            QVERIFY(at < kMostCalls);
            QVERIFY(load.settle(kDiskSettleMs));
            installation.arm({.kind = kind, .at = at});
            const int status = load.sendOne();
            QVERIFY2(status == 200 || status == 503 || (kills && status == 0), QByteArray::number(status).constData());
            if (status == 200)
                waitForCalls(installation);
            clean = installation.faultyCalls() == 0;
            installation.disarm();
            points += clean ? 0 : 1;
            refused += status == 200 ? 0 : 1;
            if (kills && !clean) {
                QVERIFY(installation.waitForDeath(kDiskSettleMs));
                port = installation.startServer();
                QVERIFY(port > 0);
                load.setPort(port);
            }
            QVERIFY(installation.isServerAlive());
        }
        QVERIFY(load.settle(kDiskSettleMs));
        qInfo("%d points, %d of them before the acknowledgement", points, refused);
        QVERIFY(points >= 3);
        QVERIFY(refused >= 1);
        QVERIFY(installation.stopServer());
        const QString wrong = installation.whatIsWrong(load, Installation::Order::AnyRetry);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aFullDiskIs503UntilThereIsRoom()
    {
        Installation installation(storage::Dialect::Sqlite);
        QVERIFY2(installation.begin(), installation.saying().constData());
        const quint16 port = installation.startServer();
        QVERIFY(port > 0);
        Load load({.secret = Installation::secret(), .lanes = 2});
        load.setPort(port);
        QCOMPARE(load.sendOne(), 200);
        installation.arm({.kind = FaultKind::NoSpace, .at = 1, .sticky = true});
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(load.sendOne(), 503);
            QVERIFY2(timer.elapsed() <= 1000, "the answer took too long");
        }
        load.start();
        QTest::qSleep(500);
        load.stop();
        QVERIFY(installation.isServerAlive());
        installation.disarm();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(load.settle(kDiskSettleMs));
        QVERIFY2(timer.elapsed() <= 5000, "it did not recover");
        QVERIFY(installation.stopServer());
        const QString wrong = installation.whatIsWrong(load, Installation::Order::AnyRetry);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // The same with a disk that really is full.
    void aSmallDiskFillsUpAndGrows()
    {
        SmallDisk disk("size=4m");
        if (!disk.isMounted())
            QSKIP(disk.why().constData());
        Installation installation(storage::Dialect::Sqlite);
        installation.setFolder(QString::fromUtf8(disk.path()));
        QVERIFY2(installation.begin(), installation.saying().constData());
        const quint16 port = installation.startServer();
        QVERIFY(port > 0);
        Load load({.secret = Installation::secret(), .lanes = 1});
        load.setPort(port);
        int status = 200;
        for (int i = 0; status == 200 && i < 5000; ++i)
            status = load.sendOne();
        QCOMPARE(status, 503);
        for (int i = 0; i < 5; ++i) {
            status = load.sendOne(); // a checkpoint may still have found a page
            QVERIFY2(status == 503 || status == 200, QByteArray::number(status).constData());
        }
        QVERIFY(installation.isServerAlive());
        QVERIFY(disk.resize("size=64m"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(load.settle(kDiskSettleMs));
        QVERIFY2(timer.elapsed() <= 5000, "it did not recover");
        for (int i = 0; i < 20; ++i)
            QCOMPARE(load.sendOne(), 200);
        qInfo("%lld events until the disk was full", static_cast<long long>(load.counts().acknowledged));
        QVERIFY(installation.stopServer());
        const QString wrong = installation.whatIsWrong(load, Installation::Order::AnyRetry);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

RK_TEST(TstDisk)
#include "tst_disk.moc"
