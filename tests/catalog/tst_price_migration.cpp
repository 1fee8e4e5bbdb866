// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/migration_bench.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::actions;
using namespace reckoner::catalog_tests;

class TstPriceMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunThatEndedHalfWayIsTakenUpAndNoneIsChangedTwice_data() { testkit::addDialectRows(); }
    void aRunThatEndedHalfWayIsTakenUpAndNoneIsChangedTwice()
    {
        RK_FETCH_DIALECT()
        MigrationBench bench(dialect);
        QString id;
        {
            PriceMigrationRun first(*bench.changes);
            id = got(first.begin(bench.wanted(), {})).id;
            const MigrationCounts counts = got(first.run(id, 2));
            QCOMPARE(counts.done, 2);
            QCOMPARE(counts.pending, 3);
        }
        // The process died after the third was answered, and before that was written down beside its row.
        const MigrationRow third = bench.rows(id).at(2);
        const auto change = migratedItems(got(bench.provider->getSubscription(third.subscriptionId)), bench.wanted());
        const ChangePreview preview = got(bench.changes->preview(third.subscriptionId, SubscriptionRequest(*change)));
        ExecuteRequest request;
        request.id = third.operationId;
        request.subscriptionId = third.subscriptionId;
        request.request = preview.request;
        request.expectedRowVersion = preview.rowVersion;
        request.preview = preview;
        got(bench.changes->execute(std::move(request)));
        SubscriptionActions restarted(bench.context());
        PriceMigrationRun second(restarted);
        QCOMPARE(got(second.run(id)).done, 5);
        for (size_t i = 0; i < bench.ids.size(); ++i) {
            QCOMPARE(bench.sent(bench.ids[i]), 1);
            QCOMPARE(bench.priceAt(bench.ids[i]), bench.to);
        }
        QCOMPARE(got(second.run(id)).done, 5); // nothing is left
        QCOMPARE(bench.sent(bench.ids.front()), 1);
        qint64 units = 0;
        for (const SubscriptionId &one : bench.ids)
            units += got(bench.provider->getSubscription(one)).items.at(0).quantity;
        QCOMPARE(units, 15); // 1 to 5: as they were

        const PriceMigration back = got(second.beginUndo(id, QStringLiteral("a mistake")));
        QCOMPARE(got(second.run(back.id)).done, 5);
        QCOMPARE(bench.priceAt(bench.ids.front()), bench.from);
        QCOMPARE(bench.sent(bench.ids.front()), 2);
    }
    void twoProcessesOnOneRunChangeNothingTwice_data() { testkit::addDialectRows(); }
    void twoProcessesOnOneRunChangeNothingTwice()
    {
        RK_FETCH_DIALECT()
        MigrationBench bench(dialect, 8);
        const auto other = got(storage::Database::open(bench.database.url()));
        SubscriptionActions elsewhere({*other, *bench.provider, bench.clock, QStringLiteral("ben")});
        PriceMigrationRun here(*bench.changes), there(elsewhere);
        const QString id = got(here.begin(bench.wanted(), {})).id;
        auto first = here.run(id), second = there.run(id);
        got(std::move(first));
        got(std::move(second));
        QCOMPARE(got(here.look(id)).done, 8); // what one saw of the other's under way is known now
        for (const SubscriptionId &one : bench.ids) {
            QCOMPARE(bench.sent(one), 1);
            QCOMPARE(bench.priceAt(one), bench.to);
        }
    }
    void aLostAnswerSettlesItselfAndTheOthersGoOn()
    {
        MigrationBench bench(storage::Dialect::Sqlite, 3);
        bench.fault("PATCH", "/subscriptions/" + bench.ids[1].toString().toUtf8(), http::Cut::CloseBeforeHeaders, true);
        PriceMigrationRun run(*bench.changes);
        const QString id = got(run.begin(bench.wanted(), {})).id;
        MigrationCounts counts = got(run.run(id));
        QCOMPARE(counts.done, 2);
        QCOMPARE(counts.unsettled, 1);
        QCOMPARE(got(run.run(id)).unsettled, 1); // not known yet
        QCOMPARE(bench.resolveAfter(std::chrono::seconds(6)), 1);
        counts = got(run.run(id));
        QCOMPARE(counts.done, 3);
        QCOMPARE(bench.sent(bench.ids[1]), 1);
    }
    void aRefusalDoesNotHoldUpTheOthers()
    {
        MigrationBench bench(storage::Dialect::Sqlite, 3);
        got(bench.provider->cancel(bench.ids[0], {subscriptions::EffectiveFrom::Immediately})); // not seen here yet
        PriceMigrationRun run(*bench.changes);
        const QString id = got(run.begin(bench.wanted(), {})).id;
        const MigrationCounts counts = got(run.run(id));
        QCOMPARE(counts.refused, 1);
        QCOMPARE(counts.done, 2);
        QVERIFY(!bench.rows(id).front().detail.isEmpty());
    }
    void aProviderThatIsAwayEndsTheRunAndLosesNothing()
    {
        MigrationBench bench(storage::Dialect::Sqlite, 2);
        PriceMigrationRun run(*bench.changes);
        const QString id = got(run.begin(bench.wanted(), {})).id;
        sandbox::Fault away;
        away.method = "PATCH";
        away.path = "*/preview";
        away.status = 401;
        away.code = QStringLiteral("authentication_malformed");
        bench.server->addFault(away);
        QVERIFY(!testkit::await(run.run(id)));
        QCOMPARE(bench.rows(id).front().state, MigrationRowState::Pending);
        QCOMPARE(got(run.run(id)).done, 2);
    }
    void theShadowTellsWhatItWouldCost()
    {
        MigrationBench bench(storage::Dialect::Sqlite, 3);
        PriceMigrationRun run(*bench.changes);
        const ShadowReport report = got(run.shadow(bench.wanted(), {}, 0));
        QCOMPARE(report.previewed, 3);
        QVERIFY(report.refused.empty());
        const ShadowReport::Totals &totals = report.totals.at(QStringLiteral("USD"));
        QCOMPARE(totals.recurringBefore.minor(), 6'000); // 1 + 2 + 3 units
        QCOMPARE(totals.recurringAfter.minor(), 9'000);
        QVERIFY(totals.dueNow.isZero()); // do not bill
        QCOMPARE(report.outliers.size(), size_t(3));
        QCOMPARE(report.outliers.front().after.minor() - report.outliers.front().before.minor(), 1'500);
        QCOMPARE(got(run.shadow(bench.wanted(), {}, 1)).previewed, 1);
        for (const SubscriptionId &id : bench.ids)
            QCOMPARE(bench.sent(id), 0);
    }
    void theFilterNarrowsWhomItReaches_data() { testkit::addDialectRows(); }
    void theFilterNarrowsWhomItReaches()
    {
        RK_FETCH_DIALECT()
        MigrationBench bench(dialect, 3);
        bench.keepAddresses();
        const auto reached = [&](const MigrationFilter &filter) {
            return got(bench.database->readBlocking([&](storage::Connection &connection) {
                       return PriceMigrationStore::holders(connection, bench.account, bench.from, filter);
                   }))
                .size();
        };
        MigrationFilter filter;
        QCOMPARE(reached(filter), size_t(3));
        filter.currency = QStringLiteral("EUR");
        QCOMPARE(reached(filter), size_t(0));
        filter.currency = QStringLiteral("USD");
        filter.country = QStringLiteral("us");
        QCOMPARE(reached(filter), size_t(3));
        filter.country = QStringLiteral("DE");
        QCOMPARE(reached(filter), size_t(0));
        filter.country.clear();
        const Instant billed = *got(bench.provider->getSubscription(bench.ids.front())).nextBilledAt;
        filter.billedBefore = billed;
        QCOMPARE(reached(filter), size_t(0));
        filter.billedBefore = billed + std::chrono::seconds(1);
        QCOMPARE(reached(filter), size_t(3));
    }
    void onlyAPriceThatCanBeSoldIsATarget()
    {
        MigrationBench bench(storage::Dialect::Sqlite, 1);
        PriceMigrationRun run(*bench.changes);
        PriceMigration wanted = bench.wanted();
        wanted.to = wanted.from;
        QCOMPARE(testkit::await(run.begin(wanted, {})).error().kind, ErrorKind::Invalid);
        wanted.to = PriceId(QStringLiteral("pri_none"));
        QCOMPARE(testkit::await(run.begin(wanted, {})).error().kind, ErrorKind::NotFound);
        provider::PriceEdit archive;
        archive.status = QStringLiteral("archived");
        bench.done(archive, bench.to.toString());
        QCOMPARE(testkit::await(run.begin(bench.wanted(), {})).error().kind, ErrorKind::Invalid);
    }
};

RK_TEST(TstPriceMigration)
#include "tst_price_migration.moc"
