// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/catch_up.h"
#include "core/sync/event_import.h"
#include "core/sync/replay.h"
#include "tests/sync/fake_provider.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using events::Coverage;
using events::CoverageState;

namespace {

const Instant kCaughtUp = Instant::fromSeconds(1'770'000'000);

events::FeedEvent fedEvent(const ForgedEvent &forged)
{
    events::FeedEvent event;
    event.body = EventForge::asFed(forged);
    event.envelope = *events::parseEnvelope(event.body);
    return event;
}

ForgedEvent minutesAgo(EventForge &forge, int minutes)
{
    const Instant then = kCaughtUp - std::chrono::minutes(minutes);
    return forge.event(u"product.updated"_s, then, EventForge::product(forge.id(u"pro"_s), u"P"_s, then));
}

Result<Coverage> finished(Task<Coverage> task)
{
    QObject context;
    std::optional<Result<Coverage>> answer;
    std::move(task).then(&context, [&](Result<Coverage> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("the catch-up does not end");
    return std::move(*answer);
}

std::vector<Coverage> coverages(storage::Database &database)
{
    return *database.readBlocking(
        [](storage::Connection &connection) { return events::EventStore(connection).coverages(testAccount(), 10); });
}

} // namespace

class TstCatchUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersTakeTurns_data() { addDialectRows(); }
    void readersTakeTurns()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        EventForge forge;
        for (int minutes : {60, 50, 40, 30, 20})
            provider.feed.push_back(fedEvent(minutesAgo(forge, minutes)));
        FakeClock clock(kCaughtUp);
        FeedGate gate;
        CatchUp one(provider, *database, clock, {}, &gate), two(provider, *database, clock, {}, &gate);
        auto gone = std::make_unique<CatchUp>(provider, *database, clock, CatchUp::Progress(), &gate);
        QObject context;
        std::vector<Result<Coverage>> answers;
        std::vector<int> order;
        const auto run = [&](CatchUp &catchUp, int number) {
            return catchUp.run().then(&context, [&, number](Result<Coverage> coverage) -> Result<bool> {
                order.push_back(number);
                answers.push_back(std::move(coverage));
                return true;
            });
        };
        const auto first = run(one, 1);
        auto forgotten = run(*gone, 2);
        const auto third = run(two, 3);
        QVERIFY(gate.isTaken());
        gone.reset(); // its turn passes on
        QTRY_COMPARE(answers.size(), size_t(3));
        QCOMPARE(order, (std::vector<int>{2, 1, 3}));
        QVERIFY(!answers[0].has_value());
        QCOMPARE(answers[1]->newEvents, 5);
        QCOMPARE(answers[2]->newEvents, 0); // began where the first ended
        QVERIFY(!gate.isTaken());
        for (const Coverage &coverage : coverages(*database))
            QVERIFY(coverage.state == CoverageState::Complete);
        QCOMPARE(coverages(*database).size(), size_t(2));

        // Stopped while it waits: it goes without a record, and holds up nobody.
        auto again = run(one, 4);
        auto stopped = run(two, 5);
        stopped.cancel();
        QTRY_COMPARE(answers.size(), size_t(5));
        QCOMPARE(answers[4].error().kind, ErrorKind::Cancelled);
        QCOMPARE(coverages(*database).size(), size_t(3));
        QVERIFY(!gate.isTaken());
    }

    void theFeedIsReadOnceAndGoneOnWith_data() { addDialectRows(); }
    void theFeedIsReadOnceAndGoneOnWith()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        EventForge forge;
        const ForgedEvent known = minutesAgo(forge, 60);
        provider.feed = {fedEvent(known), fedEvent(minutesAgo(forge, 50)), fedEvent(minutesAgo(forge, 40)),
                         fedEvent(minutesAgo(forge, 30)), fedEvent(minutesAgo(forge, 20))};
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return events::EventStore(transaction.connection())
                .insertOnce(transaction, newEvent(known, kCaughtUp)); // came as a webhook
        }));
        FakeClock clock(kCaughtUp);
        CatchUp catchUp(provider, *database, clock);
        Result<Coverage> coverage = finished(catchUp.run());
        QVERIFY2(coverage.has_value(), coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(coverage->state, CoverageState::Complete);
        QCOMPARE(coverage->pages, 3);
        QCOMPARE(coverage->events, 5);
        QCOMPARE(coverage->newEvents, 4);
        QCOMPARE(coverage->duplicates, 1);
        QCOMPARE(coverage->firstOccurredAt->micros(), known.occurredAt.micros());
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE source = 'feed'"), 4);

        provider.feed.push_back(fedEvent(minutesAgo(forge, 3)));
        coverage = finished(catchUp.run());
        QVERIFY(coverage);
        QCOMPARE(coverage->events, 1);
        QCOMPARE(coverage->newEvents, 1);

        // The newest lies within the overlap: it is read again, in case another appeared beside it.
        coverage = finished(catchUp.run());
        QVERIFY(coverage);
        QCOMPARE(coverage->events, 1);
        QCOMPARE(coverage->duplicates, 1);
        QCOMPARE(int(coverages(*database).size()), 3);
    }

    void anErrorIsOnRecordAndTheNextRunGoesOn()
    {
        for (int failing = 0; failing < 3; ++failing) {
            TemporaryDatabase database(storage::Dialect::Sqlite);
            QVERIFY(addAccount(*database));
            FakeProvider provider;
            EventForge forge;
            for (int i = 0; i < 6; ++i)
                provider.feed.push_back(fedEvent(minutesAgo(forge, 100 - i)));
            provider.beforeCall = [&](int call) {
                return call == failing ? std::optional(Error{ErrorKind::Unreachable, u"No network."_s, {}, {}})
                                       : std::nullopt;
            };
            FakeClock clock(kCaughtUp);
            CatchUp catchUp(provider, *database, clock);
            QVERIFY(!finished(catchUp.run()));
            QCOMPARE(coverages(*database).front().state, CoverageState::Failed);
            QCOMPARE(coverages(*database).front().reason, u"No network."_s);
            const Result<Coverage> rest = finished(catchUp.run());
            QVERIFY(rest);
            QCOMPARE(rest->events, 6 - 2 * failing);
            QCOMPARE(rest->duplicates, 0);
            QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 6);
        }
    }

    void aFeedThatForgotItsPlaceIsReadFromTheBeginning()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        EventForge forge;
        for (int i = 0; i < 4; ++i)
            provider.feed.push_back(fedEvent(minutesAgo(forge, 100 - i)));
        FakeClock clock(kCaughtUp);
        CatchUp catchUp(provider, *database, clock);
        QVERIFY(finished(catchUp.run()));
        provider.feed = {fedEvent(minutesAgo(forge, 20)), fedEvent(minutesAgo(forge, 10))};
        bool isForgotten = true; // once: the beginning is there
        provider.beforeCall = [&](int) {
            return std::exchange(isForgotten, false) ? std::optional(Error{ErrorKind::NotFound, u"Gone."_s, {}, {}})
                                                     : std::nullopt;
        };
        const Result<Coverage> coverage = finished(catchUp.run());
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(coverage->newEvents, 2);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 6);
    }

    void cancelIsOnRecord()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        EventForge forge;
        for (int i = 0; i < 6; ++i)
            provider.feed.push_back(fedEvent(minutesAgo(forge, 100 - i)));
        FakeClock clock(kCaughtUp);
        CatchUp catchUp(provider, *database, clock);
        std::optional<Task<Coverage>> running;
        provider.beforeCall = [&](int call) -> std::optional<Error> {
            if (call == 1)
                QMetaObject::invokeMethod(
                    this, [&] { running->cancel(); }, Qt::QueuedConnection);
            return std::nullopt;
        };
        running.emplace(catchUp.run());
        QVERIFY(QTest::qWaitFor([&] { return running->isSettled(); }, 30'000));
        QVERIFY(!*running->take());
        QCOMPARE(coverages(*database).front().state, CoverageState::Stopped);
        QVERIFY(finished(catchUp.run()));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 6);
    }

    void whatACrashLeftRunningIsStopped_data() { addDialectRows(); }
    void whatACrashLeftRunningIsStopped()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        QVERIFY(database->writeBlocking([](storage::Transaction &transaction) -> Result<void> {
            Coverage left;
            left.account = testAccount();
            left.startedAt = kCaughtUp - std::chrono::hours(1);
            RK_TRY(events::EventStore(transaction.connection()).beginCoverage(transaction, left));
            return {};
        }));
        FakeProvider provider;
        FakeClock clock(kCaughtUp);
        CatchUp catchUp(provider, *database, clock);
        QVERIFY(finished(catchUp.run()));
        const auto all = coverages(*database); // newest first
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].state, CoverageState::Complete);
        QCOMPARE(all[1].state, CoverageState::Stopped);
        QVERIFY(all[1].finishedAt.has_value() && !all[1].reason.isEmpty());
    }

    void filesOfEveryShapeAreImported_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("lines") << QByteArray() << QByteArray("\n") << QByteArray("\n");
        QTest::newRow("array") << QByteArray("[") << QByteArray(",") << QByteArray("]");
        QTest::newRow("answer of the feed")
            << QByteArray("{\"data\":[") << QByteArray(",") << QByteArray("],\"meta\":{}}");
    }
    void filesOfEveryShapeAreImported()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, between);
        QFETCH(QByteArray, behind);
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const ForgedEvent one = minutesAgo(forge, 3), two = minutesAgo(forge, 2);
        FakeClock clock(kCaughtUp);
        const QByteArray text = before + one.body + between + two.body + between + one.body + behind;
        const Result<ImportReport> report = importEvents(*database, clock, testAccount(), text);
        QVERIFY(report);
        QCOMPARE(report->events, 3);
        QCOMPARE(report->newEvents, 2);
        QCOMPARE(report->duplicates, 1);
        QCOMPARE(importEvents(*database, clock, testAccount(), two.body)->duplicates, 1); // a single event
        QCOMPARE(importEvents(*database, clock, testAccount(), "a line\nanother\n")->quarantined, 2);
        QVERIFY(!importEvents(*database, clock, testAccount(), " \n"));
    }

    void replayChangesNothingThatWasApplied_data() { addDialectRows(); }
    void replayChangesNothingThatWasApplied()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const QString product = forge.id(u"pro"_s);
        std::vector<events::NewEvent> all;
        for (int i = 5; i > 0; --i) {
            const Instant then = kCaughtUp - std::chrono::minutes(i);
            all.push_back(
                newEvent(forge.event(u"product.updated"_s, then, EventForge::product(product, u"P%1"_s.arg(i), then)),
                         kCaughtUp));
        }
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, all); }));
        FakeClock clock(kCaughtUp);
        QCOMPARE(Projector(*database, clock).projectAllBlocking()->applied, 5);
        const auto fed = [&] { return countOf(*database, "SELECT COUNT(*) FROM change_feed"); };
        const qint64 feedBefore = fed();

        Replay replay(*database, clock);
        ReplayRequest request;
        request.filter.account = testAccount();
        QVERIFY(replay.runBlocking(request)->counts.total() == 5); // a dry run
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM audit_log"), 0);
        request.mode = ReplayMode::Apply;
        QCOMPARE(replay.runBlocking(request).error().kind, ErrorKind::Invalid); // nobody said why
        request.actor = u"ada"_s;
        request.reason = u"to be sure"_s;
        const Result<ReplayReport> report = replay.runBlocking(request);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->counts.stale, 4);
        QCOMPARE(report->counts.duplicate, 1);
        QCOMPARE(fed(), feedBefore);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied' AND effect <> ''"),
                 5);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM audit_log WHERE action = 'events.replayed'"), 1);
    }

    void aDryRunShowsWhatAReplayWouldDo()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        EventForge forge;
        const ForgedEvent event = minutesAgo(forge, 3);
        const std::vector<events::NewEvent> all{newEvent(event, kCaughtUp)};
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, all); }));
        FakeClock clock(kCaughtUp);
        Replay replay(*database, clock);
        ReplayRequest request;
        request.filter.account = testAccount();
        request.only = {EventId(event.eventId)};
        const Result<ReplayReport> dry = replay.runBlocking(request);
        QVERIFY(dry);
        QCOMPARE(int(dry->events.size()), 1);
        QCOMPARE(dry->events.front().before, events::Outcome::Pending);
        QCOMPARE(dry->events.front().now, events::Outcome::Applied);
        QVERIFY(dry->events.front().effect.contains("\"created\":true"));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product"), 0);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'pending'"), 1);

        request.mode = ReplayMode::Apply;
        request.actor = u"ada"_s;
        request.reason = u"parked by mistake"_s;
        QObject context;
        std::optional<Result<ReplayReport>> answer;
        replay.run(request).then(&context, [&](Result<ReplayReport> result) { answer.emplace(std::move(result)); });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 30'000));
        QVERIFY(answer->has_value());
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product"), 1);
        request.only = {EventId(u"evt_nobody"_s)};
        QCOMPARE(replay.runBlocking(request).error().kind, ErrorKind::NotFound);
    }
};

RK_TEST(TstCatchUp)
#include "tst_catch_up.moc"
