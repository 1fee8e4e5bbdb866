// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_entry_store.h"
#include "core/sync/credit_hook.h"
#include "core/sync/outbox_worker.h"
#include "core/sync/rebuild.h"
#include "core/sync/replay.h"
#include "tests/credits/lossy_ledger.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QRandomGenerator>

#include <algorithm>

namespace reckoner::credits {

using namespace testkit;
using namespace Qt::StringLiterals;
using events::StoredEvent;
using storage::Connection;
using storage::Transaction;

namespace {

const Instant kFirst = Instant::fromSeconds(1'790'000'000);
const QString kPlanPrice = u"pri_01hplan000000000000000000"_s;
constexpr qint64 kPerUnit = 1'000;

Result<std::optional<PlanCredits>> testPlans(Connection &, const AccountId &, const PriceId &price)
{
    if (price.toString() != kPlanPrice)
        return std::optional<PlanCredits>();
    return std::optional(PlanCredits{u"starter"_s, kPerUnit});
}

struct World {
    std::vector<ForgedEvent> events;
    std::map<CustomerId, qint64> wanted; // balances
};

// Purchases of some customers, each with the events that its life has; some are paid back in part or as a whole.
World worldOf(quint32 seed)
{
    EventForge forge(seed + 1);
    QRandomGenerator random(seed);
    World world;
    qint64 time = 0;
    const auto at = [&] { return kFirst + Micros(++time * 1000); };
    for (int person = 0; person < 3; ++person) {
        const QString customer = forge.id(u"ctm"_s);
        world.wanted[CustomerId(customer)] = 0;
        world.events.push_back(
            forge.event(u"customer.created"_s, at(),
                        EventForge::customer(
                            {.id = customer, .name = u"Ada"_s, .email = customer + u"@x.org"_s, .updatedAt = kFirst})));
        for (int i = 1 + int(random.bounded(3)); i > 0; --i) {
            const QString payment = forge.id(u"txn"_s);
            const qint64 quantity = 1 + random.bounded(9);
            for (const QString &status : {u"ready"_s, u"paid"_s, u"completed"_s}) {
                const Instant when = at();
                world.events.push_back(forge.event(QString(u"transaction."_s + status), when,
                                                   EventForge::transaction({.id = payment,
                                                                            .customerId = customer,
                                                                            .status = status,
                                                                            .updatedAt = when,
                                                                            .unitAmountMinor = 500,
                                                                            .quantity = quantity,
                                                                            .priceId = kPlanPrice})));
            }
            qint64 credits = quantity * kPerUnit, money = quantity * 500, back = 0;
            for (int refunds = int(random.bounded(3)); refunds > 0; --refunds) {
                const qint64 amount = std::min<qint64>(money - back, 1 + random.bounded(1500));
                if (amount <= 0)
                    break;
                back += amount;
                const Instant when = at();
                world.events.push_back(forge.event(u"adjustment.updated"_s, when,
                                                   EventForge::adjustment({.id = forge.id(u"adj"_s),
                                                                           .transactionId = payment,
                                                                           .customerId = customer,
                                                                           .amountMinor = amount,
                                                                           .updatedAt = when})));
            }
            world.wanted[CustomerId(customer)] += credits - credits * back / money;
        }
    }
    return world;
}

void store(storage::Database &database, const ForgedEvent &event)
{
    const std::vector<events::NewEvent> one{newEvent(event, kFirst)};
    const auto stored =
        database.writeBlocking([&](Transaction &transaction) { return events::insertEvents(transaction, one); });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

std::map<CustomerId, qint64> localBalances(storage::Database &database)
{
    std::map<CustomerId, qint64> balances;
    const auto page = database.readBlocking([](Connection &connection) {
        return CreditEntryStore::customers(connection, {.account = testAccount()}, std::nullopt, {100});
    });
    for (const CreditCustomerRow &row : page ? page->rows : std::vector<CreditCustomerRow>())
        balances[row.customer.customerId] = row.customer.balance;
    return balances;
}

QStringList faultsOf(storage::Database &database)
{
    return database
        .readBlocking([](Connection &connection) { return CreditEntryStore::faults(connection, testAccount()); })
        .value_or({u"could not be checked"_s});
}

qint64 retryAll(storage::Database &database, Instant now)
{
    return database
        .writeBlocking(
            [now](Transaction &transaction) { return OutboxStore::retry(transaction, testAccount(), {}, now); })
        .value_or(-1);
}

OutboxCounts countsOf(storage::Database &database)
{
    return database.readBlocking([](Connection &connection) { return OutboxStore::counts(connection, testAccount()); })
        .value_or(OutboxCounts{.dead = -1});
}

// Never answers.
struct Silent final : provider::CreditLedger {
    Task<provider::LedgerEntry> post(provider::LedgerPosting) override { return gone<provider::LedgerEntry>(); }
    Task<qint64> balance(CustomerId) override { return gone<qint64>(); }
    Task<provider::LedgerPage> entries(provider::LedgerEntryFilter, QString) override
    {
        return gone<provider::LedgerPage>();
    }
    template <class T> static Task<T> gone()
    {
        return Task<T>::settled(Error{ErrorKind::Unreachable, u"not there"_s, {}, {}});
    }
};

} // namespace

class TstExactlyOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderRepetitionAndFailureEndsInAgreement_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("sqlite %u", seed) << storage::Dialect::Sqlite << seed;
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("postgres %u", seed) << storage::Dialect::Postgres << seed;
    }
    void anyOrderRepetitionAndFailureEndsInAgreement()
    {
        RK_TEMPORARY_DATABASE(database);
        QFETCH(quint32, seed);
        QVERIFY(testkit::addAccount(*database));
        World world = worldOf(seed);
        QRandomGenerator random(seed * 7919);
        std::shuffle(world.events.begin(), world.events.end(), random);
        FakeClock clock(kFirst + std::chrono::hours(1));
        LossyLedger ledger(seed);
        ledger.failing = 40;
        sync::CreditHook hook({}, clock, testPlans);
        sync::Projector projector(*database, clock, {.hook = &hook});
        sync::OutboxWorker worker({*database, ledger, clock, testAccount()});
        for (const ForgedEvent &event : world.events) {
            store(*database, event);
            if (random.bounded(3) == 0)
                QVERIFY(projector.projectAllBlocking());
            if (random.bounded(3) == 0)
                QVERIFY(await(worker.runOnce()));
            if (random.bounded(6) == 0)
                replay(*database, clock, &hook);
            clock.advance(std::chrono::seconds(random.bounded(60)));
        }
        QVERIFY(projector.projectAllBlocking());
        replay(*database, clock, &hook);
        QCOMPARE(localBalances(*database), world.wanted);
        QCOMPARE(faultsOf(*database), QStringList());
        // The ledger works again, and somebody has put the key right.
        ledger.failing = 0;
        for (int round = 0; round < 20 && countsOf(*database).open() > 0; ++round) {
            QVERIFY(retryAll(*database, clock.now()) >= 0);
            QVERIFY(await(worker.runAll()));
            clock.advance(std::chrono::minutes(10));
        }
        QCOMPARE(countsOf(*database).open(), qint64(0));
        QCOMPARE(ledger.balances, world.wanted);
        // The mirror is made anew: neither more nor less.
        const auto rebuilt = sync::Rebuild(*database, clock)
                                 .runBlocking({.account = testAccount(),
                                               .mode = sync::RebuildMode::Apply,
                                               .actor = u"anna"_s,
                                               .reason = u"test"_s,
                                               .only = {},
                                               .fromStart = true});
        QVERIFY(rebuilt);
        replay(*database, clock, &hook);
        QCOMPARE(localBalances(*database), world.wanted);
        QCOMPARE(countsOf(*database).open(), qint64(0));
        QCOMPARE(faultsOf(*database), QStringList());
    }

    void anUnknownPriceParksUntilItHasAPlan_data() { addDialectRows(); }
    void anUnknownPriceParksUntilItHasAPlan()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(testkit::addAccount(*database));
        EventForge forge;
        const QString customer = forge.id(u"ctm"_s);
        const ForgedEvent event = forge.event(u"transaction.completed"_s, kFirst,
                                              EventForge::transaction({.id = forge.id(u"txn"_s),
                                                                       .customerId = customer,
                                                                       .updatedAt = kFirst,
                                                                       .quantity = 2,
                                                                       .priceId = u"pri_01hnoplan0000000000000000"_s}));
        store(*database, event);
        FakeClock clock(kFirst + std::chrono::hours(1));
        bool known = false;
        sync::CreditHook hook({}, clock, [&known](Connection &, const AccountId &, const PriceId &) {
            return Result(known ? std::optional(PlanCredits{u"new"_s, 12'000}) : std::nullopt);
        });
        sync::Projector projector(*database, clock, {.hook = &hook});
        const auto counts = projector.projectAllBlocking();
        QVERIFY(counts && counts->parked == 1);
        const auto parked = database->readBlocking([&](Connection &connection) {
            return events::EventStore(connection).find(testAccount(), EventId(event.eventId));
        });
        QVERIFY(parked && *parked);
        QVERIFY2((*parked)->reason.contains(u"pri_01hnoplan0000000000000000 belongs to no plan"_s),
                 qPrintable((*parked)->reason));
        QVERIFY(localBalances(*database).empty());
        known = true;
        replay(*database, clock, &hook);
        QCOMPARE(localBalances(*database), (std::map<CustomerId, qint64>{{CustomerId(customer), 24'000}}));
    }

    void aBonusIsGivenOnceToAPerson_data() { addDialectRows(); }
    void aBonusIsGivenOnceToAPerson()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(testkit::addAccount(*database));
        EventForge forge;
        FakeClock clock(kFirst + std::chrono::hours(1));
        sync::CreditPolicy policy;
        policy.signup = {100, std::nullopt, std::nullopt};
        sync::CreditHook hook(policy, clock, testPlans);
        sync::Projector projector(*database, clock, {.hook = &hook});
        QStringList ids;
        for (const QString &email : {u"ada@x.org"_s, u"Ada+2@x.org"_s, u"bob@x.org"_s}) {
            ids.append(forge.id(u"ctm"_s));
            store(*database, forge.event(u"customer.created"_s, kFirst,
                                         EventForge::customer(
                                             {.id = ids.back(), .name = u"A"_s, .email = email, .updatedAt = kFirst})));
            QVERIFY(projector.projectAllBlocking());
        }
        replay(*database, clock, &hook);
        QCOMPARE(localBalances(*database),
                 (std::map<CustomerId, qint64>{{CustomerId(ids[0]), 100}, {CustomerId(ids[2]), 100}}));
    }

    void aRefusedKeyStopsAllUntilSomebodyTriesAgain_data() { addDialectRows(); }
    void aRefusedKeyStopsAllUntilSomebodyTriesAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(testkit::addAccount(*database));
        const World world = worldOf(5);
        FakeClock clock(kFirst + std::chrono::hours(1));
        LossyLedger ledger(1);
        ledger.refusesKeys = true;
        sync::CreditHook hook({}, clock, testPlans);
        sync::OutboxWorker worker({*database, ledger, clock, testAccount()});
        for (const ForgedEvent &event : world.events)
            store(*database, event);
        QVERIFY(sync::Projector(*database, clock, {.hook = &hook}).projectAllBlocking());
        const auto run = await(worker.runAll());
        QVERIFY(run && run->parked == 3 && run->sent == 0); // one of each customer
        clock.advance(std::chrono::hours(24));
        const auto again = await(worker.runAll());
        QVERIFY(again && again->total() == 0);
        QVERIFY(countsOf(*database).keyRefused);
        ledger.refusesKeys = false;
        QVERIFY(retryAll(*database, clock.now()) >= 3);
        QVERIFY(await(worker.runAll()));
        QCOMPARE(countsOf(*database).open(), qint64(0));
        QCOMPARE(ledger.balances, world.wanted);
        QCOMPARE(size_t(ledger.posts), ledger.lines.size());
    }

    void whatIsGivenUpIsShownAndCanBeTriedAgain_data() { addDialectRows(); }
    void whatIsGivenUpIsShownAndCanBeTriedAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(testkit::addAccount(*database));
        const World world = worldOf(6);
        FakeClock clock(kFirst + std::chrono::hours(1));
        Silent silent;
        sync::CreditHook hook({}, clock, testPlans);
        sync::OutboxWorker worker({*database, silent, clock, testAccount()});
        for (const ForgedEvent &event : world.events)
            store(*database, event);
        QVERIFY(sync::Projector(*database, clock, {.hook = &hook}).projectAllBlocking());
        for (int i = 0; i < kOutboxTries; ++i) {
            QVERIFY(await(worker.runAll()));
            clock.advance(std::chrono::hours(5));
        }
        QCOMPARE(countsOf(*database).dead, qint64(3));
        LossyLedger ledger(1);
        sync::OutboxWorker healed({*database, ledger, clock, testAccount()});
        QVERIFY(retryAll(*database, clock.now()) >= 3);
        QVERIFY(await(healed.runAll()));
        QCOMPARE(ledger.balances, world.wanted);
    }

    void aKeyThatIsThereWithAnotherAmountIsForAPerson()
    {
        OutboxRow row;
        row.amount = 500;
        row.customerId = CustomerId(u"ctm_1"_s);
        provider::LedgerEntry entry;
        entry.customerId = row.customerId;
        entry.amount = 500;
        QVERIFY(sync::outcomeOfLedgerEntry(row, entry, kFirst).state == OutboxState::Sent);
        entry.amount = 5;
        const OutboxOutcome outcome = sync::outcomeOfLedgerEntry(row, entry, kFirst);
        QVERIFY((outcome.state == OutboxState::Parked && outcome.problem == OutboxProblem::OtherAmount));
        QVERIFY(!outcome.message.isEmpty());
    }

private:
    static void replay(storage::Database &database, const Clock &clock, sync::ProjectionHook *hook)
    {
        events::EventFilter all;
        all.account = testAccount();
        const auto report = sync::Replay(database, clock, hook)
                                .runBlocking({.filter = all,
                                              .only = {},
                                              .mode = sync::ReplayMode::Apply,
                                              .actor = u"anna"_s,
                                              .reason = u"test"_s});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    }
};

} // namespace reckoner::credits

using reckoner::credits::TstExactlyOnce;
RK_TEST(TstExactlyOnce)
#include "tst_exactly_once.moc"
