// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/immediate_charges.h"
#include "core/actions/operation_resolver.h"
#include "core/actions/operation_store.h"
#include "core/actions/portal_access.h"
#include "core/actions/subscription_actions.h"
#include "core/audit/audit_log.h"
#include "core/storage/account_store.h"
#include "core/subscriptions/subscription_store.h"
#include "tests/actions/scripted_provider.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;
using namespace reckoner::subscriptions;
using testkit::await;
using testkit::ScriptedProvider;

namespace {

const Instant kStart = Instant::fromSeconds(1'780'000'000);

// A mirrored subscription, a provider that has it, and the actions between them.
struct Desk {
    explicit Desk(testkit::TemporaryDatabase &db) : database(db), provider(testkit::activeSubscription(kStart))
    {
        const auto stored = database->writeBlocking([this](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(storage::ensureAccount(transaction, provider.account(), kStart));
            SubscriptionStore store(transaction.connection());
            RK_TRY(store.upsertIfNewer(transaction, provider.truth,
                                       {provider.truth.updatedAt, provider.truth.updatedAt},
                                       storage::Authority::Answer));
            return {};
        });
        if (!stored)
            qFatal("%s %s", qPrintable(stored.error().message), qPrintable(stored.error().detail));
    }
    SubscriptionActions::Context context() { return {*database, provider, clock, QStringLiteral("anna")}; }
    storage::Mirrored<Subscription> row()
    {
        return database
            ->readBlocking([this](storage::Connection &connection) -> Result<storage::Mirrored<Subscription>> {
                RK_TRY_ASSIGN(auto found, SubscriptionStore(connection).find(provider.account(), provider.truth.id));
                return std::move(*found);
            })
            .value();
    }
    Operation operation(const OperationId &id)
    {
        return **database->readBlocking(
            [id](storage::Connection &connection) { return OperationStore::find(connection, id); });
    }
    std::vector<audit::AuditEntry> audit()
    {
        return *database->readBlocking(
            [](storage::Connection &connection) { return audit::AuditLog::list(connection, {}, {}, 100); });
    }
    ExecuteRequest pauseRequest()
    {
        ExecuteRequest request;
        request.id = SubscriptionActions::newOperationId();
        request.subscriptionId = provider.truth.id;
        request.request = PauseRequest{};
        request.expectedRowVersion = row().rowVersion;
        request.reason = QStringLiteral("customer asked");
        return request;
    }
    ExecuteRequest itemsRequest(SubscriptionActions &actions)
    {
        ItemsChange change;
        change.items = {{PriceId(QStringLiteral("pri_01h04vsc0qhwtsbsxh3422wjs4")), 3}};
        auto preview = await(actions.preview(provider.truth.id, change));
        ExecuteRequest request = pauseRequest();
        request.request = change;
        request.preview = preview.value();
        return request;
    }

    ExecuteRequest pricedRequest(SubscriptionActions &actions, const SubscriptionRequest &wish)
    {
        ExecuteRequest request = pauseRequest();
        request.request = wish;
        request.preview = await(actions.preview(provider.truth.id, wish)).value();
        return request;
    }

    testkit::TemporaryDatabase &database;
    ScriptedProvider provider;
    FakeClock clock{kStart};
};

} // namespace

class TstSubscriptionActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnsweredChangeUpdatesMirrorOperationAndAudit_data() { testkit::addDialectRows(); }
    void anAnsweredChangeUpdatesMirrorOperationAndAudit()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        const auto request = desk.itemsRequest(actions);
        const auto done = await(actions.execute(request));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QCOMPARE(done->state, OperationState::Succeeded);
        QCOMPARE(desk.provider.mutations, 1);
        QCOMPARE(desk.row().value.items.front().quantity, 3);
        const Operation stored = desk.operation(request.id);
        QCOMPARE(stored.state, OperationState::Succeeded);
        QCOMPARE(stored.actor, QStringLiteral("anna"));
        QCOMPARE(stored.previewDigest, request.preview->digest);
        QVERIFY(stored.before != stored.after);
        const auto audit = desk.audit();
        QCOMPARE(audit.size(), size_t(2));
        QCOMPARE(audit[1].action, QStringLiteral("change_items.requested"));
        QCOMPARE(audit[0].action, QStringLiteral("change_items.succeeded"));
        QCOMPARE(audit[0].reason, QStringLiteral("customer asked"));
        const auto verdict = database->readBlocking([](storage::Connection &c) { return audit::AuditLog::verify(c); });
        QVERIFY(!verdict->firstBroken);
    }

    void aMovedBillIsReadBackFromItsDate_data() { testkit::addDialectRows(); }
    void aMovedBillIsReadBackFromItsDate()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        OperationResolver resolver(desk.context());
        const NextBillChange wish{desk.provider.truth.nextBilledAt->plusDays(5), ProrationMode::DoNotBill};
        desk.provider.next = ScriptedProvider::Mutation::DoneButAnswerLost;
        const auto lost = await(actions.execute(desk.pricedRequest(actions, wish)));
        QCOMPARE(lost.value().state, OperationState::Unknown);
        const auto seen = await(resolver.checkNow(lost->id));
        QCOMPARE(seen.value().state, OperationState::Succeeded);
        QCOMPARE(desk.row().value.nextBilledAt, std::optional(wish.nextBilledAt));
        QCOMPARE(desk.provider.mutations, 1);
        ExecuteRequest soon = desk.pauseRequest();
        soon.request = NextBillChange{kStart + std::chrono::minutes(29), ProrationMode::DoNotBill};
        QVERIFY(!await(actions.execute(soon))); // no preview, and too soon
        QCOMPARE(desk.provider.mutations, 1);
    }

    void aLostChargeIsFoundInThePayments_data() { testkit::addDialectRows(); }
    void aLostChargeIsFoundInThePayments()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        OperationResolver resolver(desk.context());
        const ChargeRequest wish{{{PriceId(QStringLiteral("pri_credits")), 2}}, {}, {}};
        desk.provider.chargedAt = kStart - std::chrono::minutes(5); // the same charge, but an earlier one
        desk.provider.charged.push_back(desk.provider.paymentFor(wish));
        desk.provider.next = ScriptedProvider::Mutation::LostBefore;
        const auto lost = await(actions.execute(desk.pricedRequest(actions, wish)));
        QCOMPARE(lost.value().state, OperationState::Unknown);
        QCOMPARE(await(resolver.checkNow(lost->id)).value().state, OperationState::Unknown);
        desk.provider.chargedAt = kStart + std::chrono::seconds(3); // it had gone through after all
        desk.provider.charged.push_back(desk.provider.paymentFor(wish));
        QCOMPARE(await(resolver.checkNow(lost->id)).value().state, OperationState::Succeeded);
        QCOMPARE(desk.audit()[0].action, QStringLiteral("charge.succeeded"));
    }

    void chargesStopAtTheProvidersLimit_data() { testkit::addDialectRows(); }
    void chargesStopAtTheProvidersLimit()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        desk.provider.limits = provider::Capabilities::ChargeLimits{3, 4};
        SubscriptionActions actions(desk.context());
        const ChargeRequest wish{{{PriceId(QStringLiteral("pri_credits")), 1}}, EffectiveFrom::Immediately, {}};
        const auto charge = [&] { return await(actions.execute(desk.pricedRequest(actions, wish))); };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(charge().value().state, OperationState::Succeeded);
        const auto fourth = charge();
        QVERIFY(!fourth && fourth.error().kind == ErrorKind::RateLimited);
        QCOMPARE(desk.provider.mutations, 3); // nothing was sent
        desk.clock.advance(std::chrono::minutes(61));
        QCOMPARE(charge().value().state, OperationState::Succeeded);
        const auto counted = database->readBlocking([&](storage::Connection &connection) {
            return immediateCharges(connection, desk.provider.account(), desk.provider.truth.id, desk.clock.now());
        });
        QCOMPARE(*counted, (ImmediateCharges{1, 4}));
        QVERIFY(!charge()); // the day's are used up too
        ExecuteRequest later =
            desk.pricedRequest(actions, ChargeRequest{wish.items, EffectiveFrom::NextBillingPeriod, {}});
        QCOMPARE(await(actions.execute(later)).value().state, OperationState::Succeeded);
    }

    void portalLinksAreAuditedBeforeTheyAreMadeAndNeverKept_data() { testkit::addDialectRows(); }
    void portalLinksAreAuditedBeforeTheyAreMadeAndNeverKept()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        QObject owner;
        const PortalRequest wish{desk.provider.truth.customerId, desk.provider.truth.id, QStringLiteral("by phone")};
        const auto links = await(requestPortalLinks(desk.context(), &owner, wish));
        QVERIFY(links && links->overview == desk.provider.portalLink);
        QCOMPARE(links->updatePaymentMethod, desk.provider.portalLink);
        desk.provider.portalLink = QUrl(QStringLiteral("https://portal.example.evil/?token=secret"));
        const auto elsewhere = await(requestPortalLinks(desk.context(), &owner, wish));
        QVERIFY(!elsewhere && elsewhere.error().kind == ErrorKind::Invalid);
        QStringList steps;
        for (const audit::AuditEntry &entry : desk.audit()) {
            steps.prepend(entry.action);
            QCOMPARE(entry.reason, QStringLiteral("by phone"));
            QCOMPARE(entry.actor, QStringLiteral("anna"));
            QVERIFY(!entry.after.contains("token") && !entry.before.contains("token"));
        }
        QCOMPARE(steps,
                 (QStringList{QStringLiteral("portal_session.requested"), QStringLiteral("portal_session.created"),
                              QStringLiteral("portal_session.requested"), QStringLiteral("portal_session.failed")}));
    }

    void theIntentIsDurableBeforeAnythingIsSent_data() { testkit::addDialectRows(); }
    void theIntentIsDurableBeforeAnythingIsSent()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        const auto request = desk.pauseRequest();
        std::optional<Operation> seen;
        qsizetype audited = 0;
        desk.provider.beforeMutation = [&] {
            seen = desk.operation(request.id);
            audited = qsizetype(desk.audit().size());
        };
        QVERIFY(await(actions.execute(request)));
        QVERIFY(seen);
        QCOMPARE(seen->state, OperationState::Sent);
        QCOMPARE(audited, 1);
    }

    void fiftyClicksAreOneRequest()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        const auto request = desk.pauseRequest();
        std::vector<Task<Operation>> clicks;
        for (int i = 0; i < 50; ++i)
            clicks.push_back(actions.execute(request));
        for (auto &click : clicks)
            QVERIFY(await(std::move(click)));
        QCOMPARE(desk.provider.mutations, 1);
        QCOMPARE(desk.operation(request.id).state, OperationState::Succeeded);
    }

    void oneOperationAtATimePerSubscription_data() { testkit::addDialectRows(); }
    void oneOperationAtATimePerSubscription()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        desk.provider.next = ScriptedProvider::Mutation::LostBefore;
        QCOMPARE(await(actions.execute(desk.pauseRequest()))->state, OperationState::Unknown);
        desk.provider.next = ScriptedProvider::Mutation::DoneAndAnswered;
        const auto second = await(actions.execute(desk.pauseRequest()));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.provider.mutations, 1);
    }

    void aRowThatMovedIsNotTouched()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        auto request = desk.pauseRequest();
        request.expectedRowVersion -= 1;
        const auto refused = await(actions.execute(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.provider.mutations, 0);
        QVERIFY(desk.audit().empty());
    }

    void itemsAreOnlyChangedAsPreviewed()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        auto without = desk.itemsRequest(actions);
        without.preview.reset();
        QCOMPARE(await(actions.execute(without)).error().kind, ErrorKind::Invalid);

        auto other = desk.itemsRequest(actions);
        std::get<ItemsChange>(other.request).items.front().quantity = 30;
        QCOMPARE(await(actions.execute(other)).error().kind, ErrorKind::Conflict);

        auto old = desk.itemsRequest(actions);
        desk.clock.advance(std::chrono::seconds(61));
        QCOMPARE(await(actions.execute(old)).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.provider.mutations, 0);
    }

    void whatTheStateForbidsIsNotSent()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        auto request = desk.pauseRequest();
        request.request = ResumeRequest{};
        QCOMPARE(await(actions.execute(request)).error().kind, ErrorKind::Invalid);
        QCOMPARE(desk.provider.mutations, 0);
    }

    void aRefusalFailsAndChangesNothing_data() { testkit::addDialectRows(); }
    void aRefusalFailsAndChangesNothing()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        desk.provider.next = ScriptedProvider::Mutation::Refused;
        const auto before = desk.row();
        const auto request = desk.pauseRequest();
        const auto done = await(actions.execute(request));
        QCOMPARE(done->state, OperationState::Failed);
        QCOMPARE(desk.row().rowVersion, before.rowVersion);
        const Operation stored = desk.operation(request.id);
        QCOMPARE(stored.error->http->code, QStringLiteral("subscription_payment_declined"));
        QCOMPARE(stored.error->http->requestId, QStringLiteral("req-1"));
        QCOMPARE(desk.audit().front().action, QStringLiteral("pause.failed"));
    }

    void aLostAnswerIsReadBackAndNeverSentAgain_data() { testkit::addDialectRows(); }
    void aLostAnswerIsReadBackAndNeverSentAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        OperationResolver resolver(desk.context());
        desk.provider.next = ScriptedProvider::Mutation::DoneButAnswerLost;
        const auto request = desk.pauseRequest();
        QCOMPARE(await(actions.execute(request))->state, OperationState::Unknown);

        QCOMPARE(*await(resolver.resolveDue()), 0); // not due yet
        QCOMPARE(desk.provider.reads, 0);
        desk.clock.advance(std::chrono::seconds(6));
        QCOMPARE(*await(resolver.resolveDue()), 1);
        const Operation settled = desk.operation(request.id);
        QCOMPARE(settled.state, OperationState::Succeeded);
        QCOMPARE(settled.resolution, QStringLiteral("read back"));
        QVERIFY(desk.row().value.scheduledChange.has_value());
        QCOMPARE(desk.provider.mutations, 1);
    }

    void whatNeverArrivedGoesToAPerson()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        OperationResolver resolver(desk.context());
        desk.provider.next = ScriptedProvider::Mutation::LostBefore;
        const auto request = desk.pauseRequest();
        QCOMPARE(await(actions.execute(request))->state, OperationState::Unknown);
        for (const int seconds : {6, 25, 90}) {
            desk.clock.advance(std::chrono::seconds(seconds));
            QVERIFY(await(resolver.resolveDue()));
        }
        QCOMPARE(desk.provider.reads, 3);
        QCOMPARE(desk.operation(request.id).state, OperationState::NeedsPerson);
        QCOMPARE(desk.provider.mutations, 1);

        const auto decided =
            await(resolver.settle(request.id, Verdict::NotDone, QStringLiteral("dashboard shows nothing")));
        QVERIFY(decided);
        QCOMPARE(decided->state, OperationState::Failed);
        QVERIFY(!await(resolver.settle(request.id, Verdict::Done, QStringLiteral("again"))));
        desk.provider.next = ScriptedProvider::Mutation::DoneAndAnswered;
        QCOMPARE(await(actions.execute(desk.pauseRequest()))->state, OperationState::Succeeded);
    }

    void anUnreachableProviderDoesNotUseUpTheLooks()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        OperationResolver resolver(desk.context());
        desk.provider.next = ScriptedProvider::Mutation::DoneButAnswerLost;
        const auto request = desk.pauseRequest();
        QVERIFY(await(actions.execute(request)));
        desk.provider.readsFail = true;
        for (int i = 0; i < 10; ++i) {
            desk.clock.advance(std::chrono::seconds(31));
            QVERIFY(await(resolver.resolveDue()));
        }
        QCOMPARE(desk.operation(request.id).state, OperationState::Unknown);
        desk.provider.readsFail = false;
        desk.clock.advance(std::chrono::seconds(31));
        QCOMPARE(*await(resolver.resolveDue()), 1);
        QCOMPARE(desk.operation(request.id).state, OperationState::Succeeded);
    }

    void whatAnEarlierRunLeftAsSentIsReadBack()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        const auto request = desk.pauseRequest();
        {
            SubscriptionActions actions(desk.context());
            desk.provider.next = ScriptedProvider::Mutation::NeverAnswered;
            auto lost = actions.execute(request);
            QTRY_COMPARE(desk.provider.mutations, 1);
            desk.provider.change([&](Subscription &s) {
                s.scheduledChange = ScheduledChange{ScheduledAction::Pause, *s.nextBilledAt, {}, {}};
            });
        } // the program ends here
        QCOMPARE(desk.operation(request.id).state, OperationState::Sent);
        OperationResolver resolver(desk.context());
        desk.clock.advance(std::chrono::seconds(170));
        QCOMPARE(*await(resolver.resolveDue()), 0); // it might still be under way
        desk.clock.advance(std::chrono::seconds(11));
        QCOMPARE(*await(resolver.resolveDue()), 1);
        QCOMPARE(desk.operation(request.id).state, OperationState::Succeeded);
        QCOMPARE(desk.provider.mutations, 1);
    }

    void filedOperationsAreExecutedOnceByWhoeverClaimsThem_data() { testkit::addDialectRows(); }
    void filedOperationsAreExecutedOnceByWhoeverClaimsThem()
    {
        RK_TEMPORARY_DATABASE(database);
        Desk desk(database);
        SubscriptionActions console(desk.context());
        SubscriptionActions first(desk.context()), second(desk.context());
        const auto request = desk.pauseRequest();
        QCOMPARE(await(console.file(request))->state, OperationState::Filed);
        QCOMPARE(desk.provider.mutations, 0);
        auto one = first.executeFiled(10);
        auto two = second.executeFiled(10);
        QVERIFY(await(std::move(one)));
        QVERIFY(await(std::move(two)));
        QCOMPARE(desk.provider.mutations, 1);
        QCOMPARE(desk.operation(request.id).state, OperationState::Succeeded);
    }

    void aFiledOperationWhoseSubscriptionMovedIsNotSent()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        Desk desk(database);
        SubscriptionActions actions(desk.context());
        const auto request = desk.pauseRequest();
        QVERIFY(await(actions.file(request)));
        desk.provider.change([](Subscription &s) { s.items.front().quantity = 9; });
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return SubscriptionStore(transaction.connection())
                .upsertIfNewer(transaction, desk.provider.truth,
                               {desk.provider.truth.updatedAt, desk.provider.truth.updatedAt},
                               storage::Authority::Answer);
        }));
        QCOMPARE(*await(actions.executeFiled(10)), 1);
        QCOMPARE(desk.provider.mutations, 0);
        QCOMPARE(desk.operation(request.id).state, OperationState::Failed);
    }
};

RK_TEST(TstSubscriptionActions)
#include "tst_subscription_actions.moc"
