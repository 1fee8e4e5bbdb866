// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_changes.h"
#include "core/audit/audit_log.h"
#include "core/catalog/plan_definitions.h"
#include "core/catalog/plan_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::billing_tests;
using namespace reckoner::catalog;

namespace {

const actions::PlanAuthor &planAuthor()
{
    static const actions::PlanAuthor author{QStringLiteral("anna"), second(1), QStringLiteral("autumn")};
    return author;
}

PlanPrice planPrice(const char *id, qint64 credits)
{
    PlanPrice price;
    price.priceId = PriceId(QString::fromLatin1(id));
    price.productId = ProductId(QStringLiteral("pro_team"));
    price.credits = credits;
    return price;
}

Plan teamPlan()
{
    Plan plan;
    plan.account = kAccount;
    plan.code = QStringLiteral("team");
    plan.name = QStringLiteral("Team");
    plan.prices = {planPrice("pri_month", 1000), planPrice("pri_year", 12000)};
    return plan;
}

std::optional<PlanPrice> creditsIn(storage::Database &database, const char *price)
{
    return read(database, [&](storage::Connection &connection) {
        return PlanStore::creditsOf(connection, kAccount, PriceId(QString::fromLatin1(price)));
    });
}

QStringList faultsOf(const char *json)
{
    QStringList said;
    for (const PlanFault &fault : readPlanDefinitions(kAccount, QByteArray(json)).faults)
        said.append(fault.path + u' ' + fault.reason);
    return said;
}

} // namespace

class TstPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPriceTellsItsPlanAndCredits_data() { testkit::addDialectRows(); }
    void aPriceTellsItsPlanAndCredits()
    {
        RK_TEMPORARY_DATABASE(database);
        addAccounts(*database);
        write(*database, [](storage::Transaction &t) { return actions::savePlan(t, teamPlan(), planAuthor()); });
        const auto year = creditsIn(*database, "pri_year");
        QVERIFY(year.has_value());
        QCOMPARE(year->planCode, QStringLiteral("team"));
        QCOMPARE(year->credits, 12000);
        QVERIFY(!creditsIn(*database, "pri_other"));
        QVERIFY(!read(*database, [](storage::Connection &connection) {
            return PlanStore::creditsOf(connection, kOtherAccount, PriceId(QStringLiteral("pri_year")));
        }));
        QCOMPARE(feed(*database), QStringList({QStringLiteral("price pri_month"), QStringLiteral("price pri_year")}));
    }
    void aChangeIsHeldToTheVersionThatWasSeen_data() { testkit::addDialectRows(); }
    void aChangeIsHeldToTheVersionThatWasSeen()
    {
        RK_TEMPORARY_DATABASE(database);
        addAccounts(*database);
        Plan plan =
            write(*database, [](storage::Transaction &t) { return actions::savePlan(t, teamPlan(), planAuthor()); });
        QCOMPARE(plan.rowVersion, 1);
        plan.prices.pop_back();
        const Plan changed =
            write(*database, [&](storage::Transaction &t) { return actions::savePlan(t, plan, planAuthor()); });
        QCOMPARE(changed.rowVersion, 2);
        QVERIFY(!creditsIn(*database, "pri_year"));
        const auto again =
            database->writeBlocking([&](storage::Transaction &t) { return actions::savePlan(t, plan, planAuthor()); });
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        Plan other = teamPlan();
        other.code = QStringLiteral("solo");
        const auto taken =
            database->writeBlocking([&](storage::Transaction &t) { return actions::savePlan(t, other, planAuthor()); });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        write(*database, [&](storage::Transaction &t) { return actions::removePlan(t, changed, planAuthor()); });
        QVERIFY(!creditsIn(*database, "pri_month"));
        const auto entries = read(*database, [](storage::Connection &connection) {
            return audit::AuditLog::list(connection, QStringLiteral("plan/team"), std::nullopt, 10);
        });
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries.front().action, QStringLiteral("plan.removed"));
        QVERIFY(entries.front().after.isEmpty() && entries.front().before.contains("pri_month"));
    }
    void anImportMovesPricesBetweenPlansAndKeepsTheOthers_data() { testkit::addDialectRows(); }
    void anImportMovesPricesBetweenPlansAndKeepsTheOthers()
    {
        RK_TEMPORARY_DATABASE(database);
        addAccounts(*database);
        const auto importOf = [&](const char *json) {
            const PlanDefinitions read = readPlanDefinitions(kAccount, QByteArray(json));
            [&] { QVERIFY(read.faults.empty()); }();
            return write(*database, [&](storage::Transaction &t) {
                return actions::importPlans(t, kAccount, read.plans, planAuthor());
            });
        };
        const auto first = importOf(R"([{"product_id":"pro_a","price_id":"pri_1","credits":10,"name":"A"},
            {"product_id":"pro_a","price_id":"pri_2","credits":120},
            {"product_id":"pro_b","price_id":"pri_3","credits":5,"code":"b","metadata":{"seats":3}}])");
        QCOMPARE(first.created.size(), size_t(2));
        QCOMPARE(creditsIn(*database, "pri_2")->planCode, QStringLiteral("pro_a"));
        const auto second = importOf(R"([{"product_id":"pro_a","price_id":"pri_2","credits":120,"code":"b"},
            {"product_id":"pro_a","price_id":"pri_3","credits":10}])");
        QCOMPARE(second.changed.size(), size_t(2));
        QCOMPARE(creditsIn(*database, "pri_2")->planCode, QStringLiteral("b"));
        QCOMPARE(creditsIn(*database, "pri_3")->planCode, QStringLiteral("pro_a"));
        QVERIFY(!creditsIn(*database, "pri_1"));
        const auto plans =
            read(*database, [](storage::Connection &connection) { return PlanStore::list(connection, kAccount); });
        QCOMPARE(plans.size(), size_t(2));
        QCOMPARE(plans[0].metadata, QByteArray(R"({"seats":3})"));
        QCOMPARE(plans[1].name, QStringLiteral("A"));
        QCOMPARE(importOf(R"([{"product_id":"pro_a","price_id":"pri_3","credits":10}])").unchanged, 1);
    }
    void everyFaultOfADefinitionIsNamedWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const char *json, const QStringList &paths) {
            QTest::newRow(name) << QByteArray(json) << paths;
        };
        row("not JSON", "[", {QStringLiteral("[]")});
        row("no list", "{}", {QStringLiteral("[]")});
        row("no object", "[3]", {QStringLiteral("[0]")});
        row("all missing", "[{}]",
            {QStringLiteral("[0].product_id"), QStringLiteral("[0].price_id"), QStringLiteral("[0].credits")});
        row("fraction and text", R"([{"product_id":"p","price_id":1,"credits":1.5},
            {"product_id":"p","price_id":"x","credits":"7"}])",
            {QStringLiteral("[0].price_id"), QStringLiteral("[0].credits"), QStringLiteral("[1].credits")});
        row("negative", R"([{"product_id":"p","price_id":"x","credits":-1}])", {QStringLiteral("[0].credits")});
        row("unknown key", R"([{"product_id":"p","price_id":"x","credits":1,"credit":2}])",
            {QStringLiteral("[0].credit")});
        row("twice", R"([{"product_id":"p","price_id":"x","credits":1},{"product_id":"q","price_id":"x","credits":1}])",
            {QStringLiteral("[1].price_id")});
        row("names differ", R"([{"product_id":"p","price_id":"x","credits":1,"name":"One"},
            {"product_id":"p","price_id":"y","credits":1,"name":"Two"}])",
            {QStringLiteral("[1].name")});
        row("empty price", R"([{"product_id":"p","price_id":"","credits":1}])", {QStringLiteral("[0].price_id")});
        row("blank in code", R"([{"product_id":"p","price_id":"x","credits":1,"code":"a b"}])",
            {QStringLiteral("[0].code")});
    }
    void everyFaultOfADefinitionIsNamedWithItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, paths);
        QStringList found;
        for (const QString &said : faultsOf(json.constData()))
            found.append(said.section(u' ', 0, 0));
        QCOMPARE(found, paths);
    }
};

RK_TEST(TstPlans)
#include "tst_plans.moc"
