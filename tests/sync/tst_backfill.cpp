// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backfill.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"
#include "tests/sync/fake_provider.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
namespace paddle = reckoner::provider::paddle;

namespace {

const Instant kSyncNow = Instant::fromSeconds(1'770'000'000);
constexpr int kRows = 5;          // of each kind: three pages
constexpr int kCalls = 6 * 3 + 1; // all pages, and the balance of who has credit

void fill(FakeProvider &provider)
{
    EventForge forge;
    const auto at = [](int i) { return kSyncNow - std::chrono::hours(100 - i); };
    for (int i = 0; i < kRows; ++i) {
        const QString customer = forge.id(u"ctm"_s), product = forge.id(u"pro"_s), payment = forge.id(u"txn"_s),
                      subscription = forge.id(u"sub"_s);
        provider.products.push_back(
            readEntity<paddle::productFromJson>(EventForge::product(product, u"P%1"_s.arg(i), at(i))));
        provider.prices.push_back(
            readEntity<paddle::priceFromJson>(EventForge::price(forge.id(u"pri"_s), product, 100 + i, at(i))));
        provider.customersListed.push_back(readEntity<paddle::customerFromJson>(
            EventForge::customer({.id = customer, .name = u"C"_s, .updatedAt = at(i)})));
        for (int k = 0; k < 3; ++k)
            provider.addresses.push_back(
                readEntity<paddle::addressFromJson>(EventForge::address(forge.id(u"add"_s), customer, at(i))));
        if (i % 2)
            provider.businesses.push_back(
                readEntity<paddle::businessFromJson>(EventForge::business(forge.id(u"biz"_s), customer, at(i))));
        provider.subscriptionsListed.push_back(readEntity<paddle::subscriptionFromJson>(
            EventForge::subscription({.id = subscription, .customerId = customer, .updatedAt = at(i)})));
        provider.paymentsListed.push_back(readEntity<paddle::paymentFromJson>(EventForge::transaction(
            {.id = payment, .customerId = customer, .subscriptionId = subscription, .updatedAt = at(i)})));
        provider.adjustments.push_back(readEntity<paddle::adjustmentFromJson>(EventForge::adjustment(
            {.id = forge.id(u"adj"_s), .transactionId = payment, .customerId = customer, .updatedAt = at(i)})));
        provider.paymentsListed.back().addressId = provider.addresses.back().id;
    }
    payments::Adjustment &credit = provider.adjustments[1];
    credit.creditAppliedToBalance = true;
    const Currency currency = credit.total.currency();
    provider.balances.push_back(
        {testAccount(), credit.customerId, Money(500, currency), Money(0, currency), Money(0, currency)});
}

constexpr const char *kTables[] = {"product", "price", "customer", "subscription", "payment", "adjustment"};

bool holdsEverything(storage::Database &database)
{
    for (const char *table : kTables) {
        if (countOf(database, ("SELECT COUNT(*) FROM " + QByteArray(table)).constData()) != kRows)
            return false;
    }
    return true;
}

// Runs it to the end, whichever that is.
Result<BackfillReport> finished(Task<BackfillReport> task)
{
    QObject context;
    std::optional<Result<BackfillReport>> answer;
    std::move(task).then(&context, [&](Result<BackfillReport> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("the backfill does not end");
    return std::move(*answer);
}

} // namespace

class TstBackfill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsListedOnce_data() { addDialectRows(); }
    void everythingIsListedOnce()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        FakeClock clock(kSyncNow);
        std::vector<BackfillProgress> progress;
        BackfillOptions options;
        options.depth = BackfillDepth::WithAddresses;
        options.onProgress = [&](const BackfillProgress &p) {
            progress.push_back(p);
            clock.advance(std::chrono::seconds(1));
        };
        Backfill backfill(provider, *database, clock, options);
        Result<BackfillReport> report = finished(backfill.run());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QVERIFY(holdsEverything(*database));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM address"), 3 * kRows);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM business"), 2);
        QCOMPARE(report->rows(), 6 * kRows + 3 * kRows + 2 + 1);
        QCOMPARE(report->parts.at(BackfillPart::Customers).changed, kRows);
        QCOMPARE(progress[1].part, BackfillPart::Products);
        QCOMPARE(progress[1].done, 4);
        QCOMPARE(progress[1].estimatedTotal, std::optional<qint64>(kRows));
        QCOMPARE(progress[1].rowsPerSecond, 4.0);
        QVERIFY(progress[1].timeLeft == std::optional<Micros>(Micros(250'000)));

        report = finished(backfill.run()); // complete: begins anew, and finds nothing new
        QVERIFY(report);
        QCOMPARE(report->rows(), 6 * kRows + 3 * kRows + 2 + 1);
        QCOMPARE(report->parts.at(BackfillPart::Payments).changed, 0);
    }

    void whoWasBilledComesAlong_data() { addDialectRows(); }
    void whoWasBilledComesAlong()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        FakeClock clock(kSyncNow);
        Backfill backfill(provider, *database, clock);
        const Result<BackfillReport> report = finished(backfill.run());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM address"), kRows); // one a payment, no call for any
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM credit_balance WHERE available_minor = 500"), 1);
        QCOMPARE(provider.calls, kCalls); // only the customer with credit is asked about
        QCOMPARE(report->parts.at(BackfillPart::Payments).rows, kRows);
        QCOMPARE(report->parts.at(BackfillPart::CreditBalances).rows, 1);
    }

    void addressesOfSeveralCustomersAreUnderWay()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        FakeClock clock(kSyncNow);
        std::optional<int> callsAtFirst;
        BackfillOptions options;
        options.depth = BackfillDepth::WithAddresses;
        options.onProgress = [&](const BackfillProgress &progress) {
            if (progress.part == BackfillPart::Addresses && !callsAtFirst)
                callsAtFirst = provider.calls;
        };
        Backfill backfill(provider, *database, clock, options);
        QVERIFY(finished(backfill.run()));
        QCOMPARE(callsAtFirst, std::optional<int>(3 * 3 + kBackfillAhead)); // products, prices, customers before
    }

    void itGoesOnAfterAnErrorBetweenAddresses()
    {
        for (int failing = 9; failing < 24; ++failing) {
            TemporaryDatabase database(storage::Dialect::Sqlite);
            QVERIFY(addAccount(*database));
            FakeProvider provider;
            fill(provider);
            FakeClock clock(kSyncNow);
            provider.beforeCall = [&](int call) {
                return call == failing ? std::optional(Error{ErrorKind::Unreachable, u"No network."_s, {}, {}})
                                       : std::nullopt;
            };
            BackfillOptions options;
            options.depth = BackfillDepth::WithAddresses;
            Backfill first(provider, *database, clock, options);
            QVERIFY(!finished(first.run()));
            Backfill second(provider, *database, clock, options); // as after a restart
            QVERIFY(finished(second.run()));
            QVERIFY(holdsEverything(*database));
            QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM address"), 3 * kRows);
            QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM business"), 2);
        }
    }

    void itGoesOnAfterAnErrorAtEveryCall()
    {
        FakeProvider complete;
        fill(complete);
        for (int failing = 0; failing < kCalls; ++failing) {
            TemporaryDatabase database(storage::Dialect::Sqlite);
            QVERIFY(addAccount(*database));
            FakeProvider provider;
            fill(provider);
            FakeClock clock(kSyncNow);
            provider.beforeCall = [&](int call) {
                return call == failing ? std::optional(Error{ErrorKind::Unreachable, u"No network."_s, {}, {}})
                                       : std::nullopt;
            };
            Backfill first(provider, *database, clock);
            const Result<BackfillReport> failed = finished(first.run());
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::Unreachable);
            Backfill second(provider, *database, clock); // as after a restart
            QVERIFY(finished(second.run()));
            QVERIFY(holdsEverything(*database));
            QCOMPARE(provider.calls, kCalls + 1); // only the failed page was asked for twice
        }
    }

    void itGoesOnAfterCancelAtEveryPage_data() { addDialectRows(); }
    void itGoesOnAfterCancelAtEveryPage()
    {
        RK_FETCH_DIALECT();
        const int step = dialect == storage::Dialect::Sqlite ? 1 : 5;
        for (int stopAt = 0; stopAt < 17; stopAt += step) {
            TemporaryDatabase database(dialect);
            QVERIFY(addAccount(*database));
            FakeProvider provider;
            fill(provider);
            FakeClock clock(kSyncNow);
            int pages = 0;
            std::optional<Task<BackfillReport>> running;
            BackfillOptions options;
            options.onProgress = [&](const BackfillProgress &) {
                if (pages++ == stopAt)
                    running->cancel();
            };
            {
                Backfill backfill(provider, *database, clock, options);
                running.emplace(backfill.run());
                QVERIFY(QTest::qWaitFor([&] { return running->isSettled(); }, 30'000));
                const auto answer = running->take();
                QVERIFY(answer && !*answer);
                QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
            }
            QCOMPARE(provider.calls, stopAt + 1);
            Backfill again(provider, *database, clock);
            const Result<BackfillReport> report = finished(again.run());
            QVERIFY(report);
            QVERIFY(holdsEverything(*database));
            QCOMPARE(provider.calls, kCalls);
        }
    }

    void cancelWhileThePageIsOnItsWaySettlesCancelled()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        FakeClock clock(kSyncNow);
        Backfill backfill(provider, *database, clock);
        std::optional<Task<BackfillReport>> running;
        provider.beforeCall = [&](int call) -> std::optional<Error> {
            if (call == 4)
                QMetaObject::invokeMethod(
                    this, [&] { running->cancel(); }, Qt::QueuedConnection);
            return std::nullopt;
        };
        running.emplace(backfill.run());
        QVERIFY(QTest::qWaitFor([&] { return running->isSettled(); }, 30'000));
        const auto answer = running->take();
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        QVERIFY(finished(backfill.run()));
        QVERIFY(holdsEverything(*database));
    }

    void anEventNewerThanTheAnswerStays()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        provider.products[1].updatedAt = kSyncNow - std::chrono::minutes(30); // changed after its event
        FakeClock clock(kSyncNow);
        EventForge forge(99);
        const auto change = [&](const catalog::Product &product, const QString &name, Instant at) {
            return newEvent(forge.event(u"product.updated"_s, at, EventForge::product(product.id.toString(), name, at)),
                            at);
        };
        const std::vector<events::NewEvent> events{
            change(provider.products[0], u"Newer"_s, kSyncNow + Micros(1)),
            change(provider.products[1], u"Older"_s, kSyncNow - std::chrono::hours(1))};
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, events); }));
        QVERIFY(Projector(*database, clock).projectAllBlocking());
        Backfill backfill(provider, *database, clock);
        QVERIFY(finished(backfill.run()));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product WHERE name = 'Newer'"), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product WHERE name = 'Older'"), 0);
    }

    void theRefetcherSettlesAContradiction()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        provider.products[0].updatedAt = kSyncNow; // the version that both events claim to show
        FakeClock clock(kSyncNow);
        EventForge forge(99);
        const QString id = provider.products[0].id.toString();
        std::vector<events::NewEvent> events;
        for (const QString &name : {u"One"_s, u"Two"_s})
            events.push_back(newEvent(
                forge.event(u"product.updated"_s, kSyncNow, EventForge::product(id, name, kSyncNow)), kSyncNow));
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return events::insertEvents(transaction, events); }));
        clock.advance(std::chrono::seconds(1));
        ProviderRefetcher refetcher(provider, *database);
        Projector projector(*database, clock, {.refetcher = &refetcher});
        QCOMPARE(projector.projectAllBlocking()->conflicts, 1);
        QCOMPARE(refetcher.underWay(), 1);
        QVERIFY(QTest::qWaitFor([&] { return refetcher.underWay() == 0; }, 30'000));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product WHERE name = 'P0'"), 1);
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(projector.projectAllBlocking()->stale, 1);
    }

    // Its last try asks, and parks it until the answer is there.
    void anAnswerSettlesAnEventThatHasNoTriesLeft()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        FakeProvider provider;
        fill(provider);
        EventForge forge(98);
        const QString id = provider.products[0].id.toString();
        const events::NewEvent event = newEvent(
            forge.event(u"product.updated"_s, kSyncNow, EventForge::product(id, u"One"_s, kSyncNow)), kSyncNow);
        const auto asking = database->writeBlocking([&](storage::Transaction &transaction) -> Result<qint64> {
            events::EventStore store(transaction.connection());
            RK_TRY_ASSIGN(const events::InsertAnswer stored, store.insertOnce(transaction, event));
            RK_TRY_ASSIGN(const std::vector<events::StoredEvent> events, store.withSeqs({stored.seq}));
            RK_TRY(store.setOutcome(transaction, events.front(),
                                    {.seq = stored.seq,
                                     .outcome = events::Outcome::Parked,
                                     .reason = u"does not hold the entity: the provider is asked"_s,
                                     .attempts = kProjectionTries}));
            return stored.seq;
        });
        QVERIFY(asking);
        ProviderRefetcher refetcher(provider, *database);
        refetcher.refetchFor({storage::Entity::Product, provider.account(), id, {}}, {*asking});
        QVERIFY(QTest::qWaitFor([&] { return refetcher.underWay() == 0; }, 30'000));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM product WHERE name = 'P0'"), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied' AND reason = ''"), 1);
    }
};

RK_TEST(TstBackfill)
#include "tst_backfill.moc"
