// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/ignored_difference_store.h"
#include "core/catalog_file/sync_report.h"
#include "core/storage/account_store.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::catalog_file;
using namespace Qt::StringLiterals;

namespace {

catalog::Product syncProduct(const QString &id, const QString &name)
{
    catalog::Product product;
    product.id = ProductId(id);
    product.name = name;
    product.type = u"standard"_s;
    product.status = u"active"_s;
    product.taxCategory = u"saas"_s;
    product.updatedAt = Instant::fromSeconds(1000);
    return product;
}

catalog::Price syncPrice(const QString &id, qint64 minor)
{
    catalog::Price price;
    price.id = PriceId(id);
    price.productId = ProductId(u"pro_1"_s);
    price.description = u"By the month"_s;
    price.type = u"standard"_s;
    price.status = u"active"_s;
    price.unitPrice = Money(minor, Currency::of("USD"));
    price.updatedAt = Instant::fromSeconds(1000);
    return price;
}

const AccountId kSyncAccount(u"paddle/sandbox/one"_s);

CatalogSnapshot syncSnapshot()
{
    return {kSyncAccount,
            {syncProduct(u"pro_1"_s, u"Starter"_s)},
            {syncPrice(u"pri_1"_s, 1200), syncPrice(u"pri_2"_s, 900)}};
}

} // namespace

class TstSyncReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalCatalogsDifferInNothing();
    void eachFieldIsToldWithItsAge();
    void whatIsOnOneSideIsTold();
    void aNoteHoldsForTheValuesItWasWrittenAbout();
    void whatIsSentIsOnlyWhatWasChosen();
    void notesAreKept_data() { testkit::addDialectRows(); }
    void notesAreKept();
};

void TstSyncReport::equalCatalogsDifferInNothing()
{
    CatalogSnapshot other = syncSnapshot();
    other.prices[0].customData = "{\"reckoner_key\":\"starter.monthly\"}"; // ours, not the person's
    std::reverse(other.prices.begin(), other.prices.end());
    QVERIFY(compareMirror(syncSnapshot(), other, {}).empty());
}

void TstSyncReport::eachFieldIsToldWithItsAge()
{
    CatalogSnapshot remote = syncSnapshot();
    remote.prices[0].unitPrice = Money(1500, Currency::of("USD"));
    remote.prices[0].status = u"archived"_s;
    remote.prices[0].updatedAt = Instant::fromSeconds(2000);
    const auto differences = compareMirror(syncSnapshot(), remote, {});
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(differences[0].id, u"pri_1"_s);
    QCOMPARE(differences[0].fields.size(), size_t(2));
    QCOMPARE(differences[0].fields[0].field, u"status"_s);
    QCOMPARE(differences[0].fields[1].local, u"12.00 USD"_s);
    QCOMPARE(differences[0].fields[1].remote, u"15.00 USD"_s);
    QCOMPARE(*differences[0].localUpdatedAt, Instant::fromSeconds(1000));
    QCOMPARE(*differences[0].remoteUpdatedAt, Instant::fromSeconds(2000));
    QVERIFY(!differences[0].isIgnored());
}

void TstSyncReport::whatIsOnOneSideIsTold()
{
    CatalogSnapshot local = syncSnapshot(), remote = syncSnapshot();
    local.prices.pop_back();
    remote.products.clear();
    const auto differences = compareMirror(local, remote, {});
    QCOMPARE(differences.size(), size_t(2));
    QVERIFY(differences[0].presence == MirrorPresence::OnlyLocal);
    QVERIFY(differences[1].presence == MirrorPresence::OnlyRemote);
    QVERIFY(!differences[1].isIgnored());
}

void TstSyncReport::aNoteHoldsForTheValuesItWasWrittenAbout()
{
    CatalogSnapshot remote = syncSnapshot();
    remote.products[0].name = u"Start"_s;
    const std::vector<IgnoredDifference> ignored{
        {EntryKind::Product, u"pro_1"_s, u"name"_s, u"Starter"_s, u"Start"_s, u"on purpose"_s, u"anna"_s, {}}};
    auto differences = compareMirror(syncSnapshot(), remote, ignored);
    QCOMPARE(differences.size(), size_t(1));
    QVERIFY(differences[0].isIgnored());
    QCOMPARE(*differences[0].fields[0].note, u"on purpose"_s);
    remote.products[0].name = u"Begin"_s;
    QVERIFY(!compareMirror(syncSnapshot(), remote, ignored)[0].isIgnored());
}

void TstSyncReport::whatIsSentIsOnlyWhatWasChosen()
{
    SyncReport report;
    report.local = syncSnapshot();
    report.remote = syncSnapshot();
    report.remote.prices[0].unitPrice = Money(1500, Currency::of("USD"));
    report.remote.prices[1].unitPrice = Money(1600, Currency::of("USD"));
    report.remote.products[0].name = u"Start"_s;
    report.remoteKeyed = keyedCatalog(report.remote, {});
    const CatalogPlan plan = planCatalog(pushDocument(report, {u"pri_1"_s}), report.remoteKeyed.document);
    QCOMPARE(plan.steps.size(), size_t(1));
    QCOMPARE(plan.steps[0].id, u"pri_1"_s);
    QCOMPARE(plan.steps[0].wantedPrice.amount.minor(), 1200);
    QVERIFY(pushDocument(report, {u"pri_9"_s}).products.empty());
}

void TstSyncReport::notesAreKept()
{
    RK_TEMPORARY_DATABASE(database);
    const IgnoredDifference one{EntryKind::Price, u"pri_1"_s, u"amount"_s, u"1"_s,
                                u"2"_s,           u"later"_s, u"anna"_s,   Instant::fromSeconds(9)};
    const auto written = database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(storage::ensureAccount(transaction, kSyncAccount, Instant::fromSeconds(1)));
        RK_TRY(IgnoredDifferenceStore::put(transaction, kSyncAccount, one));
        return IgnoredDifferenceStore::put(transaction, kSyncAccount, one); // twice is once
    });
    QVERIFY(written);
    const auto load = [&] {
        return database
            ->readBlocking([](storage::Connection &c) { return IgnoredDifferenceStore::load(c, kSyncAccount); })
            .value();
    };
    QCOMPARE(load().size(), size_t(1));
    QCOMPARE(load()[0].note, u"later"_s);
    QCOMPARE(load()[0].at, Instant::fromSeconds(9));
    QVERIFY(database->writeBlocking([](storage::Transaction &transaction) {
        return IgnoredDifferenceStore::remove(transaction, kSyncAccount, EntryKind::Price, u"pri_1"_s);
    }));
    QVERIFY(load().empty());
}

RK_TEST(TstSyncReport)
#include "tst_sync_report.moc"
