// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"
#include "core/subscriptions/subscription_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/list_walk.h"
#include "tests/testkit/reading_cost.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace reckoner::subscriptions {

using namespace billing_tests;
using storage::Authority;
using storage::Decision;
using storage::PageLimit;
using storage::UpsertOutcome;
using namespace Qt::StringLiterals;

namespace {

UpsertOutcome put(storage::Database &database, const Subscription &subscription, storage::Version at,
                  Authority authority = Authority::Event)
{
    return write(database, [&](storage::Transaction &transaction) {
        return SubscriptionStore(transaction.connection()).upsertIfNewer(transaction, subscription, at, authority);
    });
}

std::optional<storage::Mirrored<Subscription>> get(storage::Database &database, const QString &id,
                                                   const AccountId &account = kAccount)
{
    return read(database, [&](storage::Connection &connection) {
        return SubscriptionStore(connection).find(account, SubscriptionId(id));
    });
}

void putCustomer(storage::Database &database, const customers::Customer &customer)
{
    write(database, [&](storage::Transaction &transaction) {
        return customers::CustomerStore(transaction.connection())
            .upsertIfNewer(transaction, customer, version(1), Authority::Event);
    });
}

// Every page of a list, joined, with its anchors beside it.
QStringList listed(storage::Database &database, const SubscriptionFilter &filter, int pageRows)
{
    return read(database, [&](storage::Connection &connection) {
        SubscriptionStore store(connection);
        return testkit::walked(
            pageRows,
            [&](const std::optional<SubscriptionCursor> &after) {
                return store.list(filter, after, PageLimit{pageRows});
            },
            [&](int step) { return store.anchors(filter, step); },
            [](const SubscriptionRow &row) { return row.id.toString(); });
    });
}

SubscriptionFilter all()
{
    SubscriptionFilter filter;
    filter.account = kAccount;
    return filter;
}

} // namespace

class TstSubscriptionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryField_data() { testkit::addDialectRows(); }
    void keepsEveryField();
    void keepsWhatTheProviderInvents_data() { testkit::addDialectRows(); }
    void keepsWhatTheProviderInvents();
    void takesOnlyWhatIsNewer_data() { testkit::addDialectRows(); }
    void takesOnlyWhatIsNewer();
    void equalDataMovesTheVersionButNotTheRow_data() { testkit::addDialectRows(); }
    void equalDataMovesTheVersionButNotTheRow();
    void canceledStaysUntilAnAnswerSaysOtherwise_data() { testkit::addDialectRows(); }
    void canceledStaysUntilAnAnswerSaysOtherwise();
    void itemsAreReplacedAsAWhole_data() { testkit::addDialectRows(); }
    void itemsAreReplacedAsAWhole();
    void changesAreNotedWithTheTransaction_data() { testkit::addDialectRows(); }
    void changesAreNotedWithTheTransaction();
    void accountsAreApart_data() { testkit::addDialectRows(); }
    void accountsAreApart();
    void anyOrderOfArrivalEndsInTheSameRow_data() { testkit::addDialectRows(); }
    void anyOrderOfArrivalEndsInTheSameRow();
    void listsPageInEveryOrder_data() { testkit::addDialectRows(); }
    void listsPageInEveryOrder();
    void namesThatChangeMoveTheirSubscriptions_data() { testkit::addDialectRows(); }
    void namesThatChangeMoveTheirSubscriptions();
    void aPageInAnyOrderReadsNoMoreThanAPage_data() { testkit::addDialectRows(); }
    void aPageInAnyOrderReadsNoMoreThanAPage();
    void listsFilter_data() { testkit::addDialectRows(); }
    void listsFilter();
    void searchFindsStartsAndWholeIds_data() { testkit::addDialectRows(); }
    void searchFindsStartsAndWholeIds();
    void searchTakesEveryTextLiterally_data() { testkit::addDialectRows(); }
    void searchTakesEveryTextLiterally();
    void rowsShowTheCustomerWhenThereIsOne_data() { testkit::addDialectRows(); }
    void rowsShowTheCustomerWhenThereIsOne();
    void amountIsUnknownWhenTheProviderConverts_data() { testkit::addDialectRows(); }
    void amountIsUnknownWhenTheProviderConverts();
    void summarisesItems();
};

void TstSubscriptionStore::keepsEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription stored = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    stored.businessId = BusinessId(QStringLiteral("biz_1"));
    stored.discountId = DiscountId(QStringLiteral("dsc_1"));
    stored.collectionMode = CollectionMode::Manual;
    stored.scheduledChange = ScheduledChange{ScheduledAction::Pause, second(1000), second(5000), {}};
    stored.pausedAt = second(7);
    stored.canceledAt = second(8);
    stored.items[1].trialDates = BillingPeriod{second(-5), second(-1)};
    stored.items[1].taxMode = catalog::TaxMode::Location;
    stored.raw = QByteArray("\0\xff raw", 6);
    QCOMPARE(put(*database, stored, {second(5), second(1)}).decision, Decision::Apply);
    const auto found = get(*database, QStringLiteral("sub_1"));
    QVERIFY(found);
    QCOMPARE(found->rowVersion, qint64(1));
    QCOMPARE(found->version, (storage::Version{second(5), second(1)}));
    const Subscription &back = found->value;
    QCOMPARE(back.account, stored.account);
    QCOMPARE(back.id, stored.id);
    QCOMPARE(back.customerId, stored.customerId);
    QCOMPARE(back.addressId, stored.addressId);
    QCOMPARE(back.businessId, stored.businessId);
    QCOMPARE(back.discountId, stored.discountId);
    QCOMPARE(back.status, stored.status);
    QCOMPARE(back.currency, stored.currency);
    QCOMPARE(back.collectionMode, stored.collectionMode);
    QCOMPARE(back.billingCycle, stored.billingCycle);
    QCOMPARE(back.currentPeriod, stored.currentPeriod);
    QCOMPARE(back.startedAt, stored.startedAt);
    QCOMPARE(back.firstBilledAt, stored.firstBilledAt);
    QCOMPARE(back.nextBilledAt, stored.nextBilledAt);
    QCOMPARE(back.pausedAt, stored.pausedAt);
    QCOMPARE(back.canceledAt, stored.canceledAt);
    QCOMPARE(back.scheduledChange, stored.scheduledChange);
    QCOMPARE(back.items, stored.items);
    QCOMPARE(back.customData, stored.customData);
    QCOMPARE(back.createdAt, stored.createdAt);
    QCOMPARE(back.updatedAt, stored.updatedAt);
    QCOMPARE(back.raw, stored.raw);
}

void TstSubscriptionStore::keepsWhatTheProviderInvents()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription stored = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    stored.status = Status::Unknown;
    stored.rawStatus = QStringLiteral("hibernating");
    stored.scheduledChange = ScheduledChange{ScheduledAction::Unknown, second(9), {}, QStringLiteral("transfer")};
    stored.billingCycle = catalog::periodFromText(QStringLiteral("fortnight"), 2);
    stored.currentPeriod.reset();
    stored.nextBilledAt.reset();
    put(*database, stored, version(1));
    const auto found = get(*database, QStringLiteral("sub_1"));
    QCOMPARE(found->value.status, Status::Unknown);
    QCOMPARE(found->value.rawStatus, QStringLiteral("hibernating"));
    QCOMPARE(found->value.scheduledChange, stored.scheduledChange);
    QCOMPARE(found->value.billingCycle, stored.billingCycle);
    QVERIFY(!found->value.currentPeriod);
    QVERIFY(!found->value.nextBilledAt);
    SubscriptionFilter unknown = all();
    unknown.statuses = {Status::Unknown};
    QCOMPARE(listed(*database, unknown, 10), QStringList{QStringLiteral("sub_1")});
    unknown.statuses = {Status::Active};
    QCOMPARE(listed(*database, unknown, 10), QStringList());
}

void TstSubscriptionStore::takesOnlyWhatIsNewer()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription current = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    put(*database, current, version(10));
    Subscription other = current;
    other.items[1].quantity = 99;
    QCOMPARE(put(*database, other, version(9)).decision, Decision::Stale);
    QCOMPARE(put(*database, other, version(10)).decision, Decision::Conflict);
    QCOMPARE(put(*database, current, version(10)).decision, Decision::Duplicate);
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.items, current.items);
    const UpsertOutcome applied = put(*database, other, version(11));
    QCOMPARE(applied.decision, Decision::Apply);
    QCOMPARE(applied.rowVersion, qint64(2));
    QVERIFY(applied.dataChanged);
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.items, other.items);
    // A microsecond is a difference.
    QCOMPARE(put(*database, current, {second(11) + Micros(1), second(1)}).decision, Decision::Apply);
}

void TstSubscriptionStore::equalDataMovesTheVersionButNotTheRow()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const Subscription current = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    put(*database, current, version(10));
    Subscription again = current;
    again.raw = "{\"more\":1}";
    const UpsertOutcome outcome = put(*database, again, version(20));
    QCOMPARE(outcome.decision, Decision::Apply);
    QVERIFY(!outcome.dataChanged);
    QVERIFY(!outcome.childrenChanged);
    QCOMPARE(outcome.rowVersion, qint64(1));
    const auto found = get(*database, QStringLiteral("sub_1"));
    QCOMPARE(found->rowVersion, qint64(1));
    QCOMPARE(found->version, version(20));
    QCOMPARE(found->value.raw, again.raw);
    QCOMPARE(feed(*database), QStringList{QStringLiteral("subscription sub_1")});
    QCOMPARE(put(*database, current, version(15)).decision, Decision::Stale);
}

void TstSubscriptionStore::canceledStaysUntilAnAnswerSaysOtherwise()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription canceled = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    canceled.status = Status::Canceled;
    put(*database, canceled, version(10));
    const Subscription active = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    QCOMPARE(put(*database, active, version(20)).decision, Decision::Conflict);
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.status, Status::Canceled);
    QCOMPARE(put(*database, active, version(21), Authority::Answer).decision, Decision::Apply);
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.status, Status::Active);
}

void TstSubscriptionStore::itemsAreReplacedAsAWhole()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription current = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    put(*database, current, version(1));
    current.items = {item(QStringLiteral("solo"), 1, 600)};
    QVERIFY(put(*database, current, version(2)).childrenChanged);
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.items, current.items);
    current.items.clear();
    QVERIFY(put(*database, current, version(3)).childrenChanged);
    QVERIFY(get(*database, QStringLiteral("sub_1"))->value.items.empty());
    current.collectionMode = CollectionMode::Manual;
    const UpsertOutcome outcome = put(*database, current, version(4));
    QVERIFY(outcome.dataChanged);
    QVERIFY(!outcome.childrenChanged);
}

void TstSubscriptionStore::changesAreNotedWithTheTransaction()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const Subscription current = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    const Result<int> failed = database->writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
        RK_TRY(SubscriptionStore(transaction.connection())
                   .upsertIfNewer(transaction, current, version(1), Authority::Event));
        return Error{ErrorKind::Cancelled, QStringLiteral("no"), {}, {}};
    });
    QVERIFY(!failed);
    QVERIFY(!get(*database, QStringLiteral("sub_1")));
    QCOMPARE(feed(*database), QStringList());
    put(*database, current, version(1));
    QCOMPARE(feed(*database), QStringList{QStringLiteral("subscription sub_1")});
    put(*database, current, version(1));
    QCOMPARE(feed(*database).size(), 1);
}

void TstSubscriptionStore::accountsAreApart()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription here = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    Subscription there = here;
    there.account = kOtherAccount;
    there.status = Status::PastDue;
    put(*database, here, version(1));
    QCOMPARE(put(*database, there, version(0)).decision, Decision::Apply);
    putCustomer(*database, customer(QStringLiteral("ctm_1"), QStringLiteral("Ada"), QStringLiteral("ada@example.com")));
    QCOMPARE(get(*database, QStringLiteral("sub_1"))->value.status, Status::Active);
    QCOMPARE(get(*database, QStringLiteral("sub_1"), kOtherAccount)->value.status, Status::PastDue);
    const auto rows = read(*database, [&](storage::Connection &connection) {
        return SubscriptionStore(connection).rowsByIds(kOtherAccount, {here.id});
    });
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].customerName, QString()); // the customer belongs to the other account
    Subscription nowhere = here;
    nowhere.account = AccountId(QStringLiteral("acc_none"));
    const auto refused = database->writeBlocking([&](storage::Transaction &transaction) {
        return SubscriptionStore(transaction.connection())
            .upsertIfNewer(transaction, nowhere, version(1), Authority::Event);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void TstSubscriptionStore::anyOrderOfArrivalEndsInTheSameRow()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    std::vector<std::pair<Subscription, storage::Version>> history;
    for (int i = 0; i < 8; ++i) {
        Subscription step = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
        step.items[1].quantity = i + 1;
        step.status = i == 7 ? Status::Canceled : Status::Active;
        step.updatedAt = second(i);
        history.emplace_back(step, version(i));
    }
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        auto deliveries = history;
        deliveries.insert(deliveries.end(), history.begin(), history.begin() + 4);
        std::shuffle(deliveries.begin(), deliveries.end(), random);
        const QString id = QStringLiteral("sub_%1").arg(round);
        for (auto &[step, at] : deliveries) {
            step.id = SubscriptionId(id);
            QVERIFY(put(*database, step, at).decision != Decision::Conflict);
        }
        const auto found = get(*database, id);
        QCOMPARE(found->value.status, Status::Canceled);
        QCOMPARE(found->value.items, history.back().first.items);
        QCOMPARE(found->version, version(7));
    }
}

void TstSubscriptionStore::listsPageInEveryOrder()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    constexpr int kRows = 23;
    std::vector<std::tuple<qint64, QString, QString, QString>> rows; // updated, customer, e-mail, id
    std::mt19937 random(11);
    for (int i = 0; i < kRows; ++i) {
        Subscription row =
            subscription(QStringLiteral("sub_%1").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("ctm_%1").arg(i % 5));
        row.updatedAt = second(random() % 4);
        if (i % 3 == 0)
            row.nextBilledAt.reset();
        else
            row.nextBilledAt = second(i % 4);
        put(*database, row, version(1));
        const bool known = i % 5 != 4; // one customer never arrives
        rows.emplace_back(row.updatedAt.micros(), known ? QStringLiteral("name %1").arg(4 - i % 5) : QString(),
                          known ? QStringLiteral("%1@example.com").arg(i % 5) : QString(), row.id.toString());
    }
    for (int i = 0; i < 4; ++i)
        putCustomer(*database, customer(QStringLiteral("ctm_%1").arg(i), QStringLiteral("Name %1").arg(4 - i),
                                        QStringLiteral("%1@Example.com").arg(i)));
    const auto expect = [&](auto less) {
        auto sorted = rows;
        std::sort(sorted.begin(), sorted.end(), less);
        QStringList ids;
        for (const auto &row : sorted)
            ids.append(std::get<3>(row));
        return ids;
    };
    for (const int pageRows : {1, 4, 23, 100}) {
        SubscriptionFilter filter = all();
        QCOMPARE(listed(*database, filter, pageRows), expect([](const auto &a, const auto &b) {
                     return std::tie(std::get<0>(a), std::get<3>(a)) > std::tie(std::get<0>(b), std::get<3>(b));
                 }));
        filter.order = SubscriptionOrder::CustomerName;
        QCOMPARE(listed(*database, filter, pageRows), expect([](const auto &a, const auto &b) {
                     return std::tie(std::get<1>(a), std::get<3>(a)) < std::tie(std::get<1>(b), std::get<3>(b));
                 }));
        filter.order = SubscriptionOrder::CustomerEmail;
        QCOMPARE(listed(*database, filter, pageRows), expect([](const auto &a, const auto &b) {
                     return std::tie(std::get<2>(a), std::get<3>(a)) < std::tie(std::get<2>(b), std::get<3>(b));
                 }));
        filter.order = SubscriptionOrder::NextBilling;
        const QStringList byBilling = listed(*database, filter, pageRows);
        QCOMPARE(byBilling.size(), kRows);
        QCOMPARE(byBilling.first(), QStringLiteral("sub_04")); // billed soonest: i % 4 == 0 and i % 3 != 0
        QCOMPARE(byBilling.last(), QStringLiteral("sub_21"));  // never
        QCOMPARE(QSet<QString>(byBilling.begin(), byBilling.end()).size(), kRows);
    }
}

void TstSubscriptionStore::namesThatChangeMoveTheirSubscriptions()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    for (const char *number : {"1", "2", "3"}) {
        const QString id = QString::fromLatin1(number);
        putCustomer(*database, customer(u"ctm_"_s + id, u"Name "_s + id, id + u"@example.com"_s));
        put(*database, subscription(u"sub_"_s + id, u"ctm_"_s + id), version(1));
    }
    SubscriptionFilter byName = all(), byMail = all();
    byName.order = SubscriptionOrder::CustomerName;
    byMail.order = SubscriptionOrder::CustomerEmail;
    QCOMPARE(listed(*database, byName, 2), QStringList({u"sub_1"_s, u"sub_2"_s, u"sub_3"_s}));
    write(*database, [](storage::Transaction &transaction) {
        return customers::CustomerStore(transaction.connection())
            .upsertIfNewer(transaction, customer(u"ctm_1"_s, u"Zoë"_s, u"9@example.com"_s), version(2),
                           Authority::Event);
    });
    const QStringList moved{u"sub_2"_s, u"sub_3"_s, u"sub_1"_s};
    QCOMPARE(listed(*database, byName, 2), moved);
    QCOMPARE(listed(*database, byMail, 2), moved);
    Subscription handedOver = subscription(u"sub_2"_s, u"ctm_1"_s);
    put(*database, handedOver, version(2));
    QCOMPARE(listed(*database, byName, 2), QStringList({u"sub_3"_s, u"sub_1"_s, u"sub_2"_s}));
}

// However many there are, a page is a walk along an index. Counted, not timed: SQLite's steps, PostgreSQL's rows.
void TstSubscriptionStore::aPageInAnyOrderReadsNoMoreThanAPage()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    constexpr int kRows = 3'000, kPage = 50;
    write(*database, [](storage::Transaction &transaction) -> Result<int> {
        customers::CustomerStore customers(transaction.connection());
        SubscriptionStore store(transaction.connection());
        for (int i = 0; i < kRows; ++i) {
            const QString owner = u"ctm_%1"_s.arg(i);
            RK_TRY(customers.upsertIfNewer(
                transaction, customer(owner, u"Name %1"_s.arg(i * 7919 % kRows), u"%1@example.com"_s.arg(i)),
                version(1), Authority::Event));
            Subscription row = subscription(u"sub_%1"_s.arg(i, 5, 10, QLatin1Char('0')), owner);
            row.updatedAt = second(i);
            row.nextBilledAt = second(i * 31 % kRows);
            RK_TRY(store.upsertIfNewer(transaction, row, version(1), Authority::Event));
        }
        RK_TRY(transaction.connection().execute("ANALYZE"));
        return 0;
    });
    using enum SubscriptionOrder;
    for (const SubscriptionOrder order : {UpdatedNewestFirst, NextBilling, CustomerName, CustomerEmail}) {
        SubscriptionFilter filter = all();
        filter.order = order;
        std::optional<SubscriptionCursor> after;
        for (int page = 0; page < 3; ++page) {
            const qint64 cost = write(*database, [&](storage::Transaction &transaction) -> Result<qint64> {
                storage::Connection &connection = transaction.connection();
                const testkit::ReadingCost counted(connection);
                RK_TRY_ASSIGN(const auto found, SubscriptionStore(connection).list(filter, after, PageLimit{kPage}));
                after = found.next;
                return counted.spent();
            });
            const qint64 perRow = dialect == storage::Dialect::Sqlite ? 200 : 4; // steps; rows of any table
            QVERIFY2(cost > 0 && cost <= perRow * kPage, qPrintable(u"order %1 cost %2"_s.arg(int(order)).arg(cost)));
        }
    }
}

void TstSubscriptionStore::listsFilter()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const std::array statuses{Status::Active, Status::Trialing, Status::PastDue, Status::Paused, Status::Canceled};
    for (int i = 0; i < 10; ++i) {
        Subscription row = subscription(QStringLiteral("sub_%1").arg(i), QStringLiteral("ctm_%1").arg(i % 2));
        row.status = statuses[size_t(i % 5)];
        row.collectionMode = i == 3 ? CollectionMode::Manual : CollectionMode::Automatic;
        if (i == 4)
            row.scheduledChange = ScheduledChange{ScheduledAction::Cancel, second(1), {}, {}};
        if (i == 7)
            row.scheduledChange = ScheduledChange{ScheduledAction::Pause, second(1), {}, {}};
        if (i == 9)
            row.scheduledChange = ScheduledChange{ScheduledAction::Unknown, second(1), {}, QStringLiteral("migrate")};
        if (i == 6)
            row.items.push_back(item(QStringLiteral("extra"), 1, 100));
        put(*database, row, version(1));
    }
    const auto sorted = [&](const SubscriptionFilter &filter) {
        QStringList ids = listed(*database, filter, 3);
        ids.sort();
        const qint64 count = read(
            *database, [&](storage::Connection &connection) { return SubscriptionStore(connection).count(filter); });
        return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
    };
    SubscriptionFilter filter = all();
    filter.statuses = {Status::Active, Status::Paused};
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_0"), QStringLiteral("sub_3"), QStringLiteral("sub_5"),
                                          QStringLiteral("sub_8")}));
    filter.customerId = CustomerId(QStringLiteral("ctm_1"));
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_3"), QStringLiteral("sub_5")}));
    filter.collectionMode = CollectionMode::Manual;
    QCOMPARE(sorted(filter), QStringList{QStringLiteral("sub_3")});
    filter = all();
    filter.attention = Attention::Needed;
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_2"), QStringLiteral("sub_7")}));
    filter = all();
    filter.scheduledActions = {ScheduledAction::Cancel};
    QCOMPARE(sorted(filter), QStringList{QStringLiteral("sub_4")});
    filter.scheduledActions = {ScheduledAction::Cancel, ScheduledAction::Pause};
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_4"), QStringLiteral("sub_7")}));
    filter.scheduledActions = {ScheduledAction::Resume};
    QCOMPARE(sorted(filter), QStringList());
    filter.scheduledActions = {ScheduledAction::Unknown}; // what the provider invents
    QCOMPARE(sorted(filter), QStringList{QStringLiteral("sub_9")});
    filter.scheduledActions = {ScheduledAction::Unknown, ScheduledAction::Pause};
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_7"), QStringLiteral("sub_9")}));
    filter.scheduledActions = {ScheduledAction::Cancel, ScheduledAction::Pause, ScheduledAction::Resume,
                               ScheduledAction::Unknown};
    QCOMPARE(sorted(filter), (QStringList{QStringLiteral("sub_4"), QStringLiteral("sub_7"), QStringLiteral("sub_9")}));
    filter = all();
    filter.priceId = PriceId(QStringLiteral("extra"));
    QCOMPARE(sorted(filter), QStringList{QStringLiteral("sub_6")});
    const auto counts = read(*database, [&](storage::Connection &connection) {
        return SubscriptionStore(connection).countsByStatus(kAccount);
    });
    QCOMPARE(counts.at(QStringLiteral("past_due")), qint64(2));
    QCOMPARE(counts.size(), size_t(5));
}

namespace {

struct Known {
    const char *id, *name, *email;
};

void putKnown(storage::Database &database, const std::vector<Known> &all)
{
    addAccounts(database);
    for (const Known &known : all) {
        const QString id = QString::fromLatin1(known.id);
        putCustomer(database, customer(QStringLiteral("ctm_") + id, QString::fromUtf8(known.name),
                                       QString::fromUtf8(known.email)));
        put(database, subscription(QStringLiteral("sub_") + id, QStringLiteral("ctm_") + id), version(1));
    }
}

// The short ids that a search finds, sorted; the count must agree.
QString found(storage::Database &database, const QString &search)
{
    SubscriptionFilter filter = all();
    filter.search = search;
    QStringList ids = listed(database, filter, 2);
    const qint64 count =
        read(database, [&](storage::Connection &connection) { return SubscriptionStore(connection).count(filter); });
    if (count != ids.size())
        return QStringLiteral("count differs");
    ids.sort();
    return ids.replaceInStrings(QStringLiteral("sub_"), QString()).join(QLatin1Char(' '));
}

} // namespace

void TstSubscriptionStore::searchFindsStartsAndWholeIds()
{
    RK_TEMPORARY_DATABASE(database);
    putKnown(*database, {{"a", "Ada Lovelace", "ada@example.com"},
                         {"b", "Adam Smith", "smith@example.com"},
                         {"c", "Łukasz Żółć", "lukasz@example.com"},
                         {"d", "STRASSE GmbH", "info@strasse.example"},
                         {"e", "株式会社テスト", "test@kabu.example"},
                         {"f", "", "adele@example.com"}});
    put(*database, subscription(QStringLiteral("sub_x"), QStringLiteral("ctm_missing")),
        version(1));                                                           // the customer has not arrived
    QCOMPARE(found(*database, QStringLiteral("ad")), QStringLiteral("a b f")); // names and addresses
    QCOMPARE(found(*database, QStringLiteral("ADA")), QStringLiteral("a b"));
    QCOMPARE(found(*database, QStringLiteral("ada ")), QStringLiteral("a"));
    QCOMPARE(found(*database, QStringLiteral("Lovelace")), QString()); // a start, not any part
    QCOMPARE(found(*database, QStringLiteral("smith@EXAMPLE.com")), QStringLiteral("b"));
    QCOMPARE(found(*database, QStringLiteral("łUKASZ ż")), QStringLiteral("c"));
    QCOMPARE(found(*database, QStringLiteral("strasse")), QStringLiteral("d"));
    QCOMPARE(found(*database, QStringLiteral("株式")), QStringLiteral("e"));
    QCOMPARE(found(*database, QStringLiteral("sub_a")), QStringLiteral("a"));
    QCOMPARE(found(*database, QStringLiteral("ctm_b")), QStringLiteral("b"));
    QCOMPARE(found(*database, QStringLiteral("sub_x")), QStringLiteral("x"));
    QCOMPARE(found(*database, QStringLiteral("ctm_missing")), QStringLiteral("x"));
    QCOMPARE(found(*database, QStringLiteral("sub_")), QString()); // ids are whole
    SubscriptionFilter other = all();
    other.account = kOtherAccount;
    other.search = QStringLiteral("ad");
    QCOMPARE(listed(*database, other, 5), QStringList());
}

void TstSubscriptionStore::searchTakesEveryTextLiterally()
{
    RK_TEMPORARY_DATABASE(database);
    putKnown(*database, {{"a", "100% Cotton", "a@example.com"},
                         {"b", "1000 Suns", "b@example.com"},
                         {"c", "_under", "c@example.com"},
                         {"d", "O'Neill; DROP TABLE subscription; --", "d@example.com"},
                         {"e", "back\\slash", "e@example.com"},
                         {"f", "\xF0\x9F\x9A\x80 Rockets", "f@example.com"}});
    QCOMPARE(found(*database, QStringLiteral("100%")), QStringLiteral("a"));
    QCOMPARE(found(*database, QStringLiteral("%")), QString());
    QCOMPARE(found(*database, QStringLiteral("_")), QStringLiteral("c"));
    QCOMPARE(found(*database, QStringLiteral("1_0")), QString());
    QCOMPARE(found(*database, QStringLiteral("o'neill; drop")), QStringLiteral("d"));
    QCOMPARE(found(*database, QStringLiteral("' OR 1=1 --")), QString());
    QCOMPARE(found(*database, QStringLiteral(":account_id")), QString());
    QCOMPARE(found(*database, QStringLiteral("back\\s")), QStringLiteral("e"));
    QCOMPARE(found(*database, QString::fromUcs4(U"\U0001F680")),
             QStringLiteral("f")); // beyond the BMP, and its end too
    QCOMPARE(found(*database, QString(100'000, QLatin1Char('a'))), QString());
    QCOMPARE(found(*database, QString(QChar(0xD83D))), QString()); // half a character
    QCOMPARE(found(*database, QStringLiteral("100%") + QChar(0) + QStringLiteral("x")), QString());
    QCOMPARE(found(*database, QString()).split(QLatin1Char(' ')).size(), 6); // empty: any
}

void TstSubscriptionStore::rowsShowTheCustomerWhenThereIsOne()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    put(*database, subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1")), version(1));
    const auto row = [&] {
        const auto rows = read(*database, [&](storage::Connection &connection) {
            return SubscriptionStore(connection)
                .rowsByIds(kAccount,
                           {SubscriptionId(QStringLiteral("sub_1")), SubscriptionId(QStringLiteral("sub_none"))});
        });
        return rows.size() == 1 ? rows.front() : SubscriptionRow{};
    };
    QCOMPARE(row().id, SubscriptionId(QStringLiteral("sub_1")));
    QCOMPARE(row().customerName, QString());
    putCustomer(*database, customer(QStringLiteral("ctm_1"), QStringLiteral("Ada\u0000Lovelace"),
                                    QStringLiteral("ada@example.com")));
    QCOMPARE(row().customerEmail, QStringLiteral("ada@example.com"));
    QCOMPARE(row().itemSummary, QStringLiteral("TEAM, SEAT × 20"));
    QCOMPARE(row().recurring, dollars(85000));
    QCOMPARE(row().nextBilledAt, std::optional(second(1000)));
    QCOMPARE(row().rowVersion, qint64(1));
}

void TstSubscriptionStore::amountIsUnknownWhenTheProviderConverts()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    Subscription converted = subscription(QStringLiteral("sub_1"), QStringLiteral("ctm_1"));
    converted.currency = Currency::fromCode(QStringLiteral("EUR")).value(); // its prices are in US dollars
    put(*database, converted, version(1));
    const auto rows = read(*database, [&](storage::Connection &connection) {
        return SubscriptionStore(connection).rowsByIds(kAccount, {SubscriptionId(QStringLiteral("sub_1"))});
    });
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY2(rows.front().recurring.currency().isEmpty(), "an amount that nobody knows was shown as 0.00");
}

void TstSubscriptionStore::summarisesItems()
{
    SubscriptionItem nameless;
    nameless.priceId = PriceId(QStringLiteral("pri_9"));
    nameless.quantity = 3;
    QCOMPARE(itemSummary({item(QStringLiteral("team"), 1, 1), nameless}), QStringLiteral("TEAM, pri_9 × 3"));
    QCOMPARE(itemSummary({}), QString());
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstSubscriptionStore;
RK_TEST(TstSubscriptionStore)
#include "tst_subscription_store.moc"
