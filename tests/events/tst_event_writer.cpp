// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_writer.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <atomic>
#include <semaphore>

using namespace reckoner;
using namespace reckoner::events;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

namespace {

const Instant kWritten = Instant::fromSeconds(1'770'000'000);

ForgedEvent numberedEvent(EventForge &forge, int number)
{
    const Instant then = kWritten + Micros(number);
    return forge.event(u"customer.updated"_s, then,
                       EventForge::customer({.id = forge.id(u"ctm"_s), .name = u"N"_s, .updatedAt = then}));
}

} // namespace

class TstEventWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyThreadsLoseNothingAndShareCommits_data() { addDialectRows(); }
    void manyThreadsLoseNothingAndShareCommits()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        constexpr int kThreads = 4, kEach = 250;
        std::atomic_int fresh = 0, repeated = 0, failed = 0;
        qint64 batches = 0;
        {
            EventWriter writer(*database);
            std::vector<std::thread> threads;
            for (int t = 0; t < kThreads; ++t) {
                threads.emplace_back([&, t] {
                    EventForge forge(quint64(t + 1));
                    for (int i = 0; i < kEach; ++i) {
                        const NewEvent event = newEvent(numberedEvent(forge, i), kWritten);
                        const auto done = [&](const Result<InsertAnswer> &answer) {
                            ++(!answer ? failed : answer->storedAs == StoredAs::New ? fresh : repeated);
                        };
                        writer.add(event, done);
                        if (i % 5 == 0)
                            writer.add(event, done);
                    }
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            writer.flush();
            batches = writer.stats().batches;
            QCOMPARE(writer.stats().stored, kThreads * kEach);
        }
        QCOMPARE(failed.load(), 0);
        QCOMPARE(fresh.load(), kThreads * kEach);
        QCOMPARE(repeated.load(), kThreads * kEach / 5);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), kThreads * kEach);
        QVERIFY2(batches < kThreads * kEach, qPrintable(QString::number(batches)));
    }

    void anAnswerMeansDurable_data() { addDialectRows(); }
    void anAnswerMeansDurable()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventWriter writer(*database);
        EventForge forge;
        std::binary_semaphore answered(0);
        qint64 seenByAnother = 0;
        writer.add(newEvent(numberedEvent(forge, 1), kWritten), [&](const Result<InsertAnswer> &) {
            seenByAnother = countOf(*database, "SELECT COUNT(*) FROM webhook_event"); // a reader's own connection
            answered.release();
        });
        answered.acquire();
        QCOMPARE(seenByAnother, 1);
    }

    void aFullQueueAnswersBusyAtOnce()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        EventWriter writer(*database, {.queuedItems = 2});
        std::binary_semaphore held(0), entered(0);
        writer.add(newEvent(numberedEvent(forge, 0), kWritten), [&](const Result<InsertAnswer> &) {
            entered.release();
            held.acquire(); // the writer is busy until the test says so
        });
        entered.acquire();
        int accepted = 0, busy = 0;
        std::atomic_int stored = 0;
        for (int i = 1; i <= 5; ++i) {
            const qint64 before = writer.stats().refusedBusy;
            writer.add(newEvent(numberedEvent(forge, i), kWritten),
                       [&](const Result<InsertAnswer> &answer) { stored += answer ? 1 : 0; });
            ++(writer.stats().refusedBusy > before ? busy : accepted);
        }
        held.release();
        writer.flush();
        QCOMPARE(accepted, 2);
        QCOMPARE(busy, 3);
        QCOMPARE(stored.load(), 2);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 3);
    }

    void oneBadItemDoesNotSpoilItsBatch_data() { addDialectRows(); }
    void oneBadItemDoesNotSpoilItsBatch()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        std::atomic_int good = 0, bad = 0;
        {
            EventWriter writer(*database);
            std::binary_semaphore held(0), entered(0);
            writer.add(newEvent(numberedEvent(forge, 0), kWritten), [&](const Result<InsertAnswer> &) {
                entered.release();
                held.acquire();
            });
            entered.acquire(); // what follows becomes one batch
            for (int i = 1; i <= 6; ++i) {
                NewEvent event = newEvent(numberedEvent(forge, i), kWritten);
                if (i == 3)
                    event.raw.account = AccountId(u"nobody"_s);
                writer.add(event, [&](const Result<InsertAnswer> &answer) { ++(answer ? good : bad); });
            }
            held.release();
            writer.flush();
        }
        QCOMPARE(good.load(), 5);
        QCOMPARE(bad.load(), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 6);
    }

    void quarantineIsAsDurableAndOncePerBody_data() { addDialectRows(); }
    void quarantineIsAsDurableAndOncePerBody()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventWriter writer(*database);
        std::atomic_int kept = 0;
        for (int i = 0; i < 3; ++i) {
            writer.add(
                NewQuarantine{rawEvent("not json", kWritten), QuarantineReason::Unreadable, u"event: not JSON"_s, {}},
                [&](const Result<InsertAnswer> &answer) {
                    kept += answer && answer->storedAs == StoredAs::Quarantined;
                });
        }
        writer.addReject({testAccount(), u"signature_missing"_s, u"203.0.113.9"_s, {}, kWritten, 1});
        writer.flush();
        QCOMPARE(kept.load(), 3);
        QCOMPARE(countOf(*database, "SELECT SUM(times) FROM webhook_quarantine"), 3);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_quarantine"), 1);
        QCOMPARE(countOf(*database, "SELECT SUM(rejected) FROM webhook_reject_count"), 1);
    }

    void aFloodOfRejectsIsCountedNotQueued()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        EventWriter writer(*database, {.queuedRejects = 3});
        std::binary_semaphore held(0), entered(0);
        writer.add(newEvent(numberedEvent(forge, 0), kWritten), [&](const Result<InsertAnswer> &) {
            entered.release();
            held.acquire();
        });
        entered.acquire();
        for (int i = 0; i < 1000; ++i)
            writer.addReject({testAccount(),
                              i % 2 ? u"signature_no_match"_s : u"signature_missing"_s,
                              u"203.0.113.9"_s,
                              {},
                              kWritten,
                              1});
        held.release();
        writer.flush();
        QCOMPARE(countOf(*database, "SELECT SUM(rejected) FROM webhook_reject_count"), 1000);
        QVERIFY(countOf(*database, "SELECT COUNT(*) FROM webhook_reject") <= 4);
    }

    void aClosedStoreIsAnErrorForEverybodyWaiting()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        QVERIFY(database->writeBlocking([](storage::Transaction &transaction) {
            return transaction.connection().execute("DROP TABLE event_tally");
        }));
        EventForge forge;
        std::atomic_int failed = 0;
        {
            EventWriter writer(*database);
            for (int i = 0; i < 5; ++i)
                writer.add(newEvent(numberedEvent(forge, i), kWritten),
                           [&](const Result<InsertAnswer> &answer) { failed += answer ? 0 : 1; });
        } // the destructor answers all
        QCOMPARE(failed.load(), 5);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 0);
    }
};

RK_TEST(TstEventWriter)
#include "tst_event_writer.moc"
