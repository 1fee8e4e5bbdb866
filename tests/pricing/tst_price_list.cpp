// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/pricing/price_list_store.h"
#include "core/pricing/price_list_text.h"
#include "core/pricing/quote.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QJsonDocument>

namespace reckoner::pricing {

namespace {

const Instant kStart = Instant::fromSeconds(1'770'000'000);
const AccountId kPricedAccount(QStringLiteral("paddle/sandbox/main"));

constexpr const char *kGoodToml = R"(
currency = "USD"
minimum_credits = 1000
maximum_credits = 2000
step_credits = 1000
unit_credits = 1000
free_trial_credits = 0
valid_from = "2027-01-01T00:00:00Z"

[[tier]]
plan = "payg"
from = 1000
to = 2000
rate_minor = 200
)";

QByteArray goodToml(const char *from, const char *to)
{
    QByteArray text = kGoodToml;
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

PriceListChange firstChange()
{
    PriceListChange change;
    change.list = examplePriceList();
    change.list.account = kPricedAccount;
    change.list.validFrom = change.now = kStart;
    change.actor = QStringLiteral("anna");
    change.reason = QStringLiteral("The first prices");
    return change;
}

Result<PriceList> addTo(storage::Database &database, const PriceListChange &change)
{
    return database.writeBlocking(
        [&](storage::Transaction &transaction) { return PriceListStore::add(transaction, change); });
}

void addAccount(storage::Database &database)
{
    const auto added = database.writeBlocking([](storage::Transaction &transaction) {
        return transaction
            .prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) "
                     "VALUES ('paddle/sandbox/main', 'paddle', 'sandbox', 'main', 0)")
            .run();
    });
    QVERIFY(added);
}

std::optional<PriceList> inForceAt(storage::Database &database, Instant at)
{
    return database
        .readBlocking(
            [&](storage::Connection &connection) { return PriceListStore::inForce(connection, kPricedAccount, at); })
        .value();
}

} // namespace

class TstPriceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesComeBackAsTheyWent();
    void filesAreReadStrictly_data();
    void filesAreReadStrictly();
    void versionsFollowTheirStart_data() { testkit::addDialectRows(); }
    void versionsFollowTheirStart();
    void storingIsAuditedWithItsReason_data() { testkit::addDialectRows(); }
    void storingIsAuditedWithItsReason();
    void whatIsNotGoodIsNotStored_data() { testkit::addDialectRows(); }
    void whatIsNotGoodIsNotStored();
};

void TstPriceList::filesComeBackAsTheyWent()
{
    const PriceList list = examplePriceList();
    const auto read = parsePriceList(QJsonDocument(priceListJson(list)).toJson(), PriceListForm::Json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
    QVERIFY(sellsTheSame(read->list, list));
    const auto toml = parsePriceList(kGoodToml, PriceListForm::Toml);
    QVERIFY2(toml, qPrintable(toml ? QString() : toml.error().message + toml.error().detail));
    QCOMPARE(toml->validFrom->toString(), QStringLiteral("2027-01-01T00:00:00.000000Z"));
    QCOMPARE(toml->list.tiers.size(), size_t(1));
    QCOMPARE(toml->list.tiers[0].perCredits, 1000);
}

void TstPriceList::filesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << goodToml("currency", "curency") << "curency";
    QTest::newRow("unknown key of a tier") << goodToml("rate_minor", "rate") << "rate";
    QTest::newRow("a fraction") << goodToml("rate_minor = 200", "rate_minor = 200.5") << "rate_minor";
    QTest::newRow("a text") << goodToml("from = 1000", "from = \"1000\"") << "tier[0].from";
    QTest::newRow("no currency there is") << goodToml("USD", "USX") << "currency";
    QTest::newRow("no plan there is") << goodToml("payg", "weekly") << "tier[0].plan";
    QTest::newRow("no TOML") << goodToml("[[tier]]", "[[tier]") << "Line 10, column";
    QTest::newRow("missing") << goodToml("step_credits = 1000", "") << "step_credits";
    QTest::newRow("no time") << goodToml("2027-01-01T00:00:00Z", "next year") << "valid_from";
    QTest::newRow("nothing") << QByteArray() << "currency";
}

void TstPriceList::filesAreReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    const auto read = parsePriceList(text, PriceListForm::Toml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    const QString said = read.error().message + QLatin1Char(' ') + read.error().detail;
    QVERIFY2(said.contains(named), qPrintable(said));
}

void TstPriceList::versionsFollowTheirStart()
{
    RK_TEMPORARY_DATABASE(database);
    addAccount(*database);
    QVERIFY(!inForceAt(*database, kStart));
    const PriceListChange first = firstChange();
    QCOMPARE(addTo(*database, first)->version, 1);
    PriceListChange later = first;
    later.seenVersion = 1;
    later.list.validFrom = kStart.plusDays(10);
    later.list.tiers[2].flatMinor = 1'000;
    later.reason = QStringLiteral("Dearer");
    QCOMPARE(addTo(*database, later)->version, 2);

    QVERIFY(!inForceAt(*database, kStart - Micros(1)));
    const auto now = inForceAt(*database, kStart.plusDays(9));
    QCOMPARE(now->version, 1);
    QVERIFY(sellsTheSame(*now, first.list));
    QCOMPARE(now->createdBy, QStringLiteral("anna"));
    const auto then = inForceAt(*database, kStart.plusDays(10));
    QCOMPARE(then->version, 2);
    QCOMPARE(quote(*then, {Plan::PayAsYouGo, 50'000})->version, 2);
    QCOMPARE(quote(*then, {Plan::PayAsYouGo, 50'000})->total.minor(), 9'000);
    const auto versions = database->readBlocking(
        [](storage::Connection &connection) { return PriceListStore::versions(connection, kPricedAccount); });
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(versions->front().version, 2);
    QCOMPARE(versions->front().reason, QStringLiteral("Dearer"));
}

void TstPriceList::storingIsAuditedWithItsReason()
{
    RK_TEMPORARY_DATABASE(database);
    addAccount(*database);
    QVERIFY(addTo(*database, firstChange()));
    const auto entries = database->readBlocking([](storage::Connection &connection) {
        return audit::AuditLog::list(connection, QStringLiteral("pricing/1"), std::nullopt, 10);
    });
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().actor, QStringLiteral("anna"));
    QCOMPARE(entries->front().reason, QStringLiteral("The first prices"));
    QVERIFY(entries->front().before.isEmpty());
    const auto after = parsePriceList(entries->front().after, PriceListForm::Json);
    QVERIFY(after);
    QVERIFY(sellsTheSame(after->list, examplePriceList()));
}

void TstPriceList::whatIsNotGoodIsNotStored()
{
    RK_TEMPORARY_DATABASE(database);
    addAccount(*database);
    const PriceListChange good = firstChange();
    const auto refused = [&](const std::function<void(PriceListChange &)> &spoil, ErrorKind kind) {
        PriceListChange change = good;
        spoil(change);
        const auto added = addTo(*database, change);
        return !added && added.error().kind == kind;
    };
    QVERIFY(refused([](auto &change) { change.reason = QStringLiteral("  "); }, ErrorKind::Invalid));
    QVERIFY(refused([](auto &change) { change.list.tiers[0].toCredits = 10'000; }, ErrorKind::Invalid));
    QVERIFY(refused([](auto &change) { change.list.validFrom = change.now - Micros(1); }, ErrorKind::Invalid));
    QVERIFY(refused([](auto &change) { change.seenVersion = 1; }, ErrorKind::Conflict));
    QVERIFY(!inForceAt(*database, kStart.plusYears(1)));
    QVERIFY(addTo(*database, good));
    QVERIFY(refused([](auto &) {}, ErrorKind::Conflict));
    PriceListChange planned = good;
    planned.seenVersion = 1;
    planned.list.validFrom = kStart.plusDays(5);
    QVERIFY(addTo(*database, planned));
    QVERIFY(refused([](auto &change) { change.seenVersion = 2; }, ErrorKind::Invalid)); // would begin before it
}

} // namespace reckoner::pricing

using reckoner::pricing::TstPriceList;
RK_TEST(TstPriceList)
#include "tst_price_list.moc"
