// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that never come, and two people at one subscription: one request leaves, nobody is charged twice, and what is
// not known is never shown as done.
#include "core/actions/operation_store.h"
#include "tests/flows/mirror_check.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using namespace reckoner::subscriptions;
using actions::Operation;
using actions::OperationState;

namespace {

struct LostAnswer {
    explicit LostAnswer(storage::Dialect dialect) : story({.dialect = dialect})
    {
        solo = story.price({});
        team = story.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
        id = story.subscribe(solo);
        story.backfill();
        story.advance(std::chrono::hours(24 * 5));
        story.receive();
        patchPath = "/subscriptions/" + id.toString().toUtf8();
    }
    void cut(const char *kind, bool applied)
    {
        story.fault({{QStringLiteral("kind"), QLatin1StringView(kind)},
                     {QStringLiteral("method"), QStringLiteral("PATCH")},
                     {QStringLiteral("path"), QString::fromUtf8(patchPath)},
                     {QStringLiteral("applied"), applied}});
    }
    Operation stored(const OperationId &operation)
    {
        return *got(story.database->readBlocking(
            [&](storage::Connection &connection) { return actions::OperationStore::find(connection, operation); }));
    }
    // Time passes on both sides, and the resolver looks at what is due.
    int resolveAfter(std::chrono::seconds seconds)
    {
        story.advance(seconds);
        return got(story.resolver->resolveDue());
    }

    Story story;
    PriceId solo, team;
    SubscriptionId id;
    QByteArray patchPath;
};

} // namespace

class TstLostAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doneButUnheardIsReadBackAndNeverSentAgain_data();
    void doneButUnheardIsReadBackAndNeverSentAgain();
    void notDoneGoesToAPersonAfterThreeLooks_data();
    void notDoneGoesToAPersonAfterThreeLooks();
    void theWebhookMayTellFirst();
    void fiftyClicksAreOneRequest();
    void ofTwoOperatorsOneWins_data();
    void ofTwoOperatorsOneWins();
    void aFiledOperationIsExecutedOnceByEitherOfTwoServers();
};

void TstLostAnswer::doneButUnheardIsReadBackAndNeverSentAgain_data()
{
    QTest::addColumn<storage::Dialect>("dialect");
    QTest::addColumn<QByteArray>("cut");
    for (const char *cut : {"close_before_headers", "reset", "half_header", "garbage", "half_body"})
        QTest::newRow(cut) << storage::Dialect::Sqlite << QByteArray(cut);
    QTest::newRow("postgres, close_before_headers") << storage::Dialect::Postgres << QByteArray("close_before_headers");
}

void TstLostAnswer::doneButUnheardIsReadBackAndNeverSentAgain()
{
    RK_FETCH_DIALECT()
    QFETCH(QByteArray, cut);
    LostAnswer lost(dialect);
    lost.cut(cut.constData(), true);
    const actions::ExecuteRequest confirmed = lost.story.confirmed(lost.id, changeTo(lost.team));
    const Operation unknown = got(lost.story.actions->execute(confirmed));
    QVERIFY2(unknown.state == OperationState::Unknown, qPrintable(actions::operationStateText(unknown.state)));
    QVERIFY(!unknown.finishedAt);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
    // Asking again with the same operation is no new request, and another one has to wait.
    QVERIFY(got(lost.story.actions->execute(confirmed)).state == OperationState::Unknown);
    QCOMPARE(got(lost.story.resolver->resolveDue()), 0); // not due yet
    QVERIFY(lost.stored(unknown.id).state == OperationState::Unknown);
    QCOMPARE(lost.resolveAfter(std::chrono::seconds(6)), 1);
    const Operation settled = lost.stored(unknown.id);
    QVERIFY(settled.state == OperationState::Succeeded);
    QCOMPARE(settled.resolution, QStringLiteral("read back"));
    QVERIFY(!settled.error);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
    QCOMPARE(lost.story.bills(lost.id, QStringLiteral("subscription_update")).size(), 1u);
    QCOMPARE(lost.story.mirrored(lost.id).items.at(0).priceId, lost.team);
    lost.story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(lost.story);
    QCOMPARE(lost.story.audit().checked, 3); // requested, unknown, succeeded
}

void TstLostAnswer::notDoneGoesToAPersonAfterThreeLooks_data()
{
    testkit::addDialectRows();
}

void TstLostAnswer::notDoneGoesToAPersonAfterThreeLooks()
{
    RK_FETCH_DIALECT()
    LostAnswer lost(dialect);
    lost.cut("reset", false);
    const Operation unknown = lost.story.execute(lost.id, changeTo(lost.team));
    QVERIFY(unknown.state == OperationState::Unknown);
    QCOMPARE(lost.resolveAfter(std::chrono::seconds(6)), 0);
    QCOMPARE(lost.stored(unknown.id).checks, 1);
    QCOMPARE(lost.resolveAfter(std::chrono::seconds(1)), 0);
    QCOMPARE(lost.stored(unknown.id).checks, 1); // not before it is due
    QCOMPARE(lost.resolveAfter(std::chrono::seconds(25)), 0);
    QCOMPARE(lost.stored(unknown.id).checks, 2);
    QVERIFY(lost.stored(unknown.id).state == OperationState::Unknown);
    lost.resolveAfter(std::chrono::seconds(90));
    const Operation open = lost.stored(unknown.id);
    QVERIFY(open.state == OperationState::NeedsPerson);
    QVERIFY2(open.error->message.contains(QStringLiteral("dashboard")), qPrintable(open.error->message));
    // Until somebody has looked nothing else is sent for this subscription.
    const auto blocked =
        testkit::await(lost.story.actions->execute(lost.story.confirmed(lost.id, changeTo(lost.team))));
    QVERIFY(!blocked);
    QVERIFY(blocked.error().kind == ErrorKind::Conflict);
    QVERIFY(blocked.error().message.contains(unknown.id.toString()));
    const Operation judged = got(
        lost.story.resolver->settle(unknown.id, actions::Verdict::NotDone, QStringLiteral("looked at the dashboard")));
    QVERIFY(judged.state == OperationState::Failed);
    QVERIFY(judged.resolution.contains(QStringLiteral("anna")));
    QVERIFY(testkit::await(lost.story.resolver->settle(unknown.id, actions::Verdict::Done, {})).error().kind ==
            ErrorKind::Conflict);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
    QVERIFY(lost.story.execute(lost.id, changeTo(lost.team)).state == OperationState::Succeeded);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 2);
    QCOMPARE(lost.story.bills(lost.id, QStringLiteral("subscription_update")).size(), 1u);
    lost.story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(lost.story);
    QVERIFY(!lost.story.audit().firstBroken);
}

void TstLostAnswer::theWebhookMayTellFirst()
{
    LostAnswer lost(storage::Dialect::Sqlite);
    lost.cut("close_before_headers", true);
    const Operation unknown = lost.story.execute(lost.id, changeTo(lost.team));
    lost.story.receive(); // the change arrives before anybody has read back
    QCOMPARE(lost.story.mirrored(lost.id).items.at(0).priceId, lost.team);
    QVERIFY(lost.stored(unknown.id).state == OperationState::Unknown);
    QCOMPARE(lost.resolveAfter(std::chrono::seconds(6)), 1);
    QVERIFY(lost.stored(unknown.id).state == OperationState::Succeeded);
    VERIFY_MIRROR_EQUALS_PROVIDER(lost.story);
}

void TstLostAnswer::fiftyClicksAreOneRequest()
{
    LostAnswer lost(storage::Dialect::Sqlite);
    const actions::ExecuteRequest confirmed = lost.story.confirmed(lost.id, changeTo(lost.team));
    std::vector<Task<Operation>> clicks;
    for (int i = 0; i < 50; ++i)
        clicks.push_back(lost.story.actions->execute(confirmed));
    for (Task<Operation> &click : clicks)
        QCOMPARE(got(std::move(click)).id, confirmed.id);
    QVERIFY(lost.stored(confirmed.id).state == OperationState::Succeeded);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
    QCOMPARE(lost.story.bills(lost.id, QStringLiteral("subscription_update")).size(), 1u);
    QCOMPARE(lost.story.countOf("SELECT COUNT(*) FROM operation"), 1);
}

void TstLostAnswer::ofTwoOperatorsOneWins_data()
{
    testkit::addDialectRows();
}

void TstLostAnswer::ofTwoOperatorsOneWins()
{
    RK_FETCH_DIALECT()
    LostAnswer lost(dialect);
    // A second console: its own connections to the same database.
    const auto other = got(storage::Database::open(lost.story.database.url()));
    actions::SubscriptionActions second({*other, *lost.story.provider, lost.story.clock, QStringLiteral("ben")});
    actions::ExecuteRequest annas = lost.story.confirmed(lost.id, changeTo(lost.team));
    actions::ExecuteRequest bens = lost.story.confirmed(lost.id, changeTo(lost.team, 2));
    Task<Operation> annasTask = lost.story.actions->execute(annas);
    Task<Operation> bensTask = second.execute(bens);
    const Result<Operation> annasResult = testkit::await(std::move(annasTask)),
                            bensResult = testkit::await(std::move(bensTask));
    QVERIFY(annasResult.has_value() != bensResult.has_value());
    const Result<Operation> &won = annasResult ? annasResult : bensResult;
    const Result<Operation> &losing = annasResult ? bensResult : annasResult;
    QVERIFY(won->state == OperationState::Succeeded);
    QVERIFY(losing.error().kind == ErrorKind::Conflict);
    QVERIFY(!losing.error().message.isEmpty());
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
    QCOMPARE(lost.story.bills(lost.id, QStringLiteral("subscription_update")).size(), 1u);
    QCOMPARE(lost.story.mirrored(lost.id).items.at(0).quantity, annasResult ? 1 : 2);
    // What the loser looked at is out of date, so it stays refused until previewed anew.
    const auto stale = testkit::await(second.execute(annasResult ? bens : annas));
    QVERIFY(!stale && stale.error().kind == ErrorKind::Conflict);
    lost.story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(lost.story);
}

void TstLostAnswer::aFiledOperationIsExecutedOnceByEitherOfTwoServers()
{
    LostAnswer lost(storage::Dialect::Sqlite);
    const auto other = got(storage::Database::open(lost.story.database.url()));
    actions::SubscriptionActions second({*other, *lost.story.provider, lost.story.clock, QStringLiteral("server 2")});
    const Operation filed = got(lost.story.actions->file(lost.story.confirmed(lost.id, changeTo(lost.team))));
    QVERIFY(filed.state == OperationState::Filed);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 0);
    Task<int> one = lost.story.actions->executeFiled(5);
    Task<int> two = second.executeFiled(5);
    static_cast<void>(testkit::await(std::move(one)));
    static_cast<void>(testkit::await(std::move(two)));
    QVERIFY(lost.stored(filed.id).state == OperationState::Succeeded);
    QCOMPARE(lost.story.wireCount("PATCH", lost.patchPath), 1);
}

RK_TEST(TstLostAnswer)
#include "tst_lost_answer.moc"
