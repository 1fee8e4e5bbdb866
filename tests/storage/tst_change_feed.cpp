// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "core/storage/feed_pruning.h"
#include "tests/testkit/postgres_cluster.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QSignalSpy>

#include <semaphore>

using namespace reckoner;
using namespace reckoner::storage;

namespace {

const AccountId kAccount(QStringLiteral("paddle:sandbox:main"));

Result<void> note(Database &database, Entity entity, const QStringList &ids)
{
    return database.writeBlocking([&](Transaction &transaction) -> Result<void> {
        for (const QString &id : ids)
            RK_TRY(transaction.noteChange(entity, kAccount, id));
        return {};
    });
}

const char *const kWaitUntilSomebodyWaits = R"(
DO $$ BEGIN
    WHILE NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted) LOOP
        PERFORM pg_sleep(0.005);
    END LOOP;
END $$)";

// Everything a feed has told, in order.
struct Heard {
    explicit Heard(ChangeFeed &feed)
    {
        QObject::connect(&feed, &ChangeFeed::changed, &feed, [this](const std::vector<Change> &changes) {
            batches.push_back(changes);
            for (const Change &change : changes)
                ids.append(change.id);
        });
    }
    std::vector<std::vector<Change>> batches;
    QStringList ids;
};

QString numbered(int i)
{
    return QStringLiteral("sub_%1").arg(i);
}

} // namespace

class TstChangeFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfEntitiesAreTheirOwn()
    {
        for (int i = 0; i <= int(Entity::SyncCursor); ++i)
            QCOMPARE(entityFromName(entityName(Entity(i))), std::optional(Entity(i)));
        QVERIFY(!entityFromName(QStringLiteral("martian")));
    }

    void oldRowsGoAndNewOnesStay_data() { testkit::addDialectRows(); }
    void oldRowsGoAndNewOnesStay()
    {
        RK_TEMPORARY_DATABASE(database);
        const Instant begin = Instant::fromSeconds(1'770'000'000);
        const FeedPruning limits{.keepRows = 2, .mostAtOnce = 4};
        const auto pruneAt = [&](Micros after) {
            return *database->writeBlocking(
                [&](Transaction &transaction) { return pruneChangeFeed(transaction, begin + after, limits); });
        };
        const auto rows = [&] {
            return **database->readBlocking([](Connection &connection) {
                return connection.prepare("SELECT COUNT(*) FROM change_feed").first([](Row row) {
                    return row.integer(0);
                });
            });
        };
        const auto through = [&] {
            return *database->readBlocking([](Connection &connection) { return prunedThrough(connection); });
        };
        QCOMPARE(pruneAt({}), 0); // nothing there yet
        for (int i = 0; i < 6; ++i)
            QVERIFY(note(*database, Entity::Customer, {numbered(i)}));
        QCOMPARE(pruneAt(std::chrono::hours(2)), 0); // noted, not old
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("later")}));
        QCOMPARE(pruneAt(std::chrono::hours(49)), 0); // old enough is only what was there at the first note
        QCOMPARE(through(), 0);
        QCOMPARE(pruneAt(std::chrono::hours(51)), 4); // of 7: not more than four at once
        QCOMPARE(rows(), 3);
        QCOMPARE(pruneAt(std::chrono::hours(51)), 1); // two stay whatever their age
        QCOMPARE(rows(), 2);
        QVERIFY(through() > 0);
        QCOMPARE(pruneAt(std::chrono::hours(1000)), 0);
        QCOMPARE(rows(), 2);
    }

    void aReaderThatWasAwayTooLongReadsEverything_data() { testkit::addDialectRows(); }
    void aReaderThatWasAwayTooLongReadsEverything()
    {
        RK_TEMPORARY_DATABASE(database);
        ChangeFeed feed(*database, 3'600'000); // looks when it is poked
        Heard heard(feed);
        QSignalSpy missed(&feed, &ChangeFeed::missed);
        const Instant begin = Instant::fromSeconds(1'770'000'000);
        // One transaction: the feed of PostgreSQL is told of every commit.
        QVERIFY(database->writeBlocking([&](Transaction &transaction) -> Result<void> {
            for (int i = 0; i < 5; ++i)
                RK_TRY(transaction
                           .prepare("INSERT INTO change_feed (entity, account_id, entity_id) "
                                    "VALUES ('customer', 'a', :id)")
                           .bind(":id", numbered(i))
                           .run());
            RK_TRY(pruneChangeFeed(transaction, begin, {.keepRows = 1}));
            RK_TRY(pruneChangeFeed(transaction, begin + std::chrono::hours(49), {.keepRows = 1}));
            return {};
        }));
        feed.poke();
        QTRY_COMPARE(missed.count(), 1);
        QVERIFY(heard.ids.isEmpty());
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("next")}));
        feed.poke();
        QTRY_COMPARE(heard.ids, QStringList{QStringLiteral("next")}); // goes on
        QCOMPARE(missed.count(), 1);
    }

    void tellsWhatThisProcessCommits_data() { testkit::addDialectRows(); }
    void tellsWhatThisProcessCommits()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("before")}));
        ChangeFeed feed(*database, 20);
        Heard heard(feed);
        QVERIFY(note(*database, Entity::Subscription, {QStringLiteral("sub_1"), QStringLiteral("sub_2")}));
        QTRY_COMPARE(heard.ids, (QStringList{QStringLiteral("sub_1"), QStringLiteral("sub_2")}));
        QCOMPARE(heard.batches.front().front().entity, Entity::Subscription);
        QCOMPARE(heard.batches.front().front().account, kAccount);
        QVERIFY(heard.batches.front()[0].seq < heard.batches.front()[1].seq);
    }

    void tellsWhatAnotherConnectionCommits_data() { testkit::addDialectRows(); }
    void tellsWhatAnotherConnectionCommits()
    {
        RK_TEMPORARY_DATABASE(database);
        ChangeFeed feed(*database, 20);
        Heard heard(feed);
        auto other = Database::open(database.url());
        QVERIFY(other);
        QVERIFY(note(**other, Entity::Payment, {QStringLiteral("txn_1")}));
        QTRY_COMPARE(heard.ids, QStringList{QStringLiteral("txn_1")});
    }

    void tellsNothingOfWhatWasRolledBack_data() { testkit::addDialectRows(); }
    void tellsNothingOfWhatWasRolledBack()
    {
        RK_TEMPORARY_DATABASE(database);
        ChangeFeed feed(*database, 20);
        Heard heard(feed);
        auto refused = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.noteChange(Entity::Customer, kAccount, QStringLiteral("ctm_undone")));
            return Error{ErrorKind::Invalid, QStringLiteral("no"), {}, {}};
        });
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("ctm_done")}));
        QTRY_COMPARE(heard.ids, QStringList{QStringLiteral("ctm_done")});
    }

    void tellsEachThingOnceABatch_data() { testkit::addDialectRows(); }
    void tellsEachThingOnceABatch()
    {
        RK_TEMPORARY_DATABASE(database);
        ChangeFeed feed(*database, 60'000); // looks only when poked, on PostgreSQL also when told
        Heard heard(feed);
        auto again = database->writeBlocking([](Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.noteChange(Entity::Customer, kAccount, QStringLiteral("a")));
            RK_TRY(transaction.noteChange(Entity::Customer, kAccount, QStringLiteral("a")));
            RK_TRY(transaction.noteChange(Entity::Address, kAccount, QStringLiteral("a")));
            return {};
        });
        QVERIFY(again);
        auto rows = database->readBlocking([](Connection &connection) {
            return connection.prepare("SELECT count(*) FROM change_feed").first([](Row row) { return row.integer(0); });
        });
        QCOMPARE(rows.value().value(), 2);
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("b")}));
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("a")}));
        feed.poke();
        QTRY_VERIFY(heard.ids.contains(QStringLiteral("b")) && heard.ids.last() == QStringLiteral("a"));
        for (const auto &batch : heard.batches) {
            QSet<std::pair<int, QString>> seen;
            for (const Change &change : batch) {
                QVERIFY(!seen.contains({int(change.entity), change.id}));
                seen.insert({int(change.entity), change.id});
            }
        }
    }

    // More than one look's worth, from two writers: every seq once, in order.
    void losesNothingFromManyWriters_data() { testkit::addDialectRows(); }
    void losesNothingFromManyWriters()
    {
        RK_TEMPORARY_DATABASE(database);
        ChangeFeed feed(*database, 20);
        Heard heard(feed);
        auto other = Database::open(database.url());
        QVERIFY(other);
        constexpr int kTransactions = 120, kRows = 25;
        int settled = 0;
        for (int t = 0; t < kTransactions; ++t) {
            Database &writer = t % 2 ? **other : *database;
            writer
                .write([t](Transaction &transaction) -> Result<void> {
                    for (int i = 0; i < kRows; ++i)
                        RK_TRY(transaction.noteChange(Entity::Subscription, kAccount, numbered(t * kRows + i)));
                    return {};
                })
                .then(this, [&settled](Result<void> done) { settled += done.has_value() ? 1 : -100'000; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(settled, kTransactions, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(heard.ids.size(), kTransactions * kRows, 30'000);
        QCOMPARE(QSet<QString>(heard.ids.begin(), heard.ids.end()).size(), kTransactions * kRows);
        qint64 last = 0;
        for (const auto &batch : heard.batches) {
            for (const Change &change : batch) {
                QVERIFY(change.seq > last);
                last = change.seq;
            }
        }
    }

    // The gap that a bigserial has: a transaction takes its seq, another takes the next one and commits first. The
    // second must wait, or a reader that has seen it never looks for the first.
    void seqOrderIsCommitOrder()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase database(Dialect::Postgres);
        auto other = Database::open(database.url());
        QVERIFY(other);
        // Stands in the middle of a commit: it has the lock that Transaction takes, and a seq.
        std::binary_semaphore underWay(0);
        bool first = false, second = false;
        (*other)
            ->write([&underWay](Transaction &transaction) -> Result<void> {
                RK_TRY(transaction.connection().execute("SELECT pg_advisory_xact_lock(7239054418)"));
                RK_TRY(transaction.connection().execute(
                    "INSERT INTO change_feed (entity, account_id, entity_id) VALUES ('customer', 'a', 'first')"));
                underWay.release();
                return transaction.connection().execute(kWaitUntilSomebodyWaits);
            })
            .then(this, [&first](Result<void> done) { first = done.has_value(); });
        underWay.acquire();
        database
            ->write([](Transaction &later) {
                return later.noteChange(Entity::Customer, kAccount, QStringLiteral("second"));
            })
            .then(this, [&second](Result<void> done) { second = done.has_value(); });
        QTRY_VERIFY(first);
        QTRY_VERIFY(second);
        auto order = database->readBlocking([](Connection &connection) {
            return connection.prepare("SELECT entity_id FROM change_feed ORDER BY seq").all([](Row row) {
                return row.text(0);
            });
        });
        QCOMPARE(order.value(), (std::vector<QString>{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void catchesUpAfterTheServerWasAway()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase database(Dialect::Postgres);
        testkit::PostgresCluster &cluster = *testkit::PostgresCluster::shared();
        ChangeFeed feed(*database, 20);
        Heard heard(feed);
        QSignalSpy reachable(&feed, &ChangeFeed::reachableChanged);
        QVERIFY(note(*database, Entity::Customer, {QStringLiteral("one")}));
        QTRY_COMPARE(heard.ids, QStringList{QStringLiteral("one")});

        cluster.stop(testkit::PostgresCluster::Stop::Immediate);
        QTRY_COMPARE(reachable.size(), 1);
        QCOMPARE(reachable[0][0].toBool(), false);
        auto lost = note(*database, Entity::Customer, {QStringLiteral("refused")});
        QCOMPARE(lost.error().kind, ErrorKind::Storage);
        auto unread = database->readBlocking([](Connection &connection) { return connection.execute("SELECT 1"); });
        QCOMPARE(unread.error().kind, ErrorKind::Storage);

        cluster.start();
        cluster.execute(
            QStringLiteral(
                "INSERT INTO change_feed (entity, account_id, entity_id) VALUES ('customer', 'a', 'meanwhile')"),
            database.url().name);
        QTRY_VERIFY(heard.ids.contains(QStringLiteral("meanwhile")));
        QTRY_COMPARE(reachable.size(), 2);
        QCOMPARE(reachable[1][0].toBool(), true);
        // The database's own connections come back by themselves, and so does the subscription.
        QTRY_VERIFY(note(*database, Entity::Customer, {QStringLiteral("after")}));
        QTRY_VERIFY(heard.ids.contains(QStringLiteral("after")));
        QVERIFY(!heard.ids.contains(QStringLiteral("refused")));
    }

    void diesWhileItLooks_data() { testkit::addDialectRows(); }
    void diesWhileItLooks()
    {
        RK_TEMPORARY_DATABASE(database);
        for (int i = 0; i < 10; ++i) {
            ChangeFeed feed(*database, 1);
            QVERIFY(note(*database, Entity::Customer, {QStringLiteral("x")}));
            feed.poke();
            feed.poke();
        }
    }
};

RK_TEST(TstChangeFeed)
#include "tst_change_feed.moc"
