// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerctl is killed (SIGKILL) while it carries out a catalog plan or moves subscriptions, at each kind of point of
// the way: the same command again ends it, nothing is done twice, and what brings back the state before is right.
#include "core/storage/database.h"
#include "tests/flows/programs.h"
#include "tests/flows/story.h"
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

#define KILLED_RAN(ran, expectedCode)                                                                                  \
    do {                                                                                                               \
        const Ran &ranOnce = (ran);                                                                                    \
        QVERIFY2(ranOnce.code == (expectedCode), ranOnce.said().constData());                                          \
    } while (false)

namespace {

constexpr int kHeldMs = 600'000; // longer than any test: the answer does not come before the process is gone

const QByteArray kBefore = R"(format = 1
account = "paddle/sandbox/default"
[products.team]
name = "Team"
tax_category = "saas"
[products.team.prices.monthly]
description = "Team, by the month"
amount = "10.00 USD"
billing_cycle = "1 month"
[products.team.prices.yearly]
description = "Team, by the year"
amount = "100.00 USD"
billing_cycle = "1 year"
)";

// Two changes, an archived price, and a new product with two prices.
const QByteArray kAfter = R"(format = 1
account = "paddle/sandbox/default"
[products.team]
name = "Team and more"
tax_category = "saas"
[products.team.prices.monthly]
description = "Team, by the month"
amount = "12.00 USD"
billing_cycle = "1 month"
[products.team.prices.yearly]
description = "Team, by the year"
amount = "100.00 USD"
billing_cycle = "1 year"
status = "archived"
[products.agency]
name = "Agency"
tax_category = "saas"
[products.agency.prices.monthly]
description = "Agency, by the month"
amount = "49.00 USD"
billing_cycle = "1 month"
[products.agency.prices.yearly]
description = "Agency, by the year"
amount = "490.00 USD"
billing_cycle = "1 year"
)";

struct KilledBench {
    KilledBench()
    {
        programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
        programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
        programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:%1"_s.arg(api.sandbox().port()));
        programs.set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(programs.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString digestOf(const QString &file)
    {
        return programs.ctl({u"catalog"_s, u"plan"_s, file}).json()[u"digest"_s].toString();
    }
    QStringList applying(const QString &file, const QString &digest)
    {
        return {u"catalog"_s, u"apply"_s,  file,
                u"--plan"_s,  digest,      u"--reason"_s,
                u"A test"_s,  u"--undo"_s, programs.folder() + u"/undo.toml"_s};
    }
    // Starts it, waits until the held request is there, and kills.
    bool killDuring(const QStringList &arguments, sandbox::Fault held)
    {
        held.kind = sandbox::FaultKind::Slow;
        held.delayMs = kHeldMs;
        const QByteArray fault = api.sandbox().addFault(held).toLatin1();
        auto process =
            programs.start(u"reckonerctl"_s, QStringList{u"--json"_s, u"--db"_s, programs.databaseUrl()} + arguments);
        const bool arrived = QTest::qWaitFor(
            [&] {
                for (const sandbox::ReceivedRequest &one : api.sandbox().requests())
                    if (one.fault == fault)
                        return true;
                return false;
            },
            120'000);
        const bool ended = Programs::endWith(*process, SIGKILL);
        api.sandbox().clearFaults();
        return arrived && ended;
    }
    int mutations(const char *path = "*")
    {
        int count = 0;
        for (const sandbox::ReceivedRequest &one : api.sandbox().requests())
            count += one.method != "GET" && !one.path.endsWith("/preview") && !one.path.startsWith("/_sandbox") &&
                     sandbox::wildcardMatches(path, one.path);
        return count;
    }
    // What was sent before the process died can no longer arrive.
    void letTimePass(const char *sql)
    {
        auto database = got(storage::Database::open(got(storage::DatabaseUrl::parse(programs.databaseUrl()))));
        got(database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(transaction.prepare(sql).run());
            return {};
        }));
    }

    sandbox::Api api;
    Programs programs;
};

sandbox::Fault heldAt(const QByteArray &method, const QByteArray &path, int skip, bool applied)
{
    sandbox::Fault fault;
    fault.method = method;
    fault.path = path;
    fault.skip = skip;
    fault.applied = applied;
    return fault;
}

} // namespace

class TstKilledCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanIsTakenUpAndNothingIsDoneTwice_data();
    void aPlanIsTakenUpAndNothingIsDoneTwice();
    void aMigrationIsTakenUpAndNoneIsMovedTwice_data();
    void aMigrationIsTakenUpAndNoneIsMovedTwice();
};

void TstKilledCommands::aPlanIsTakenUpAndNothingIsDoneTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("skip");
    QTest::addColumn<bool>("applied");
    const auto row = [](const char *name, const char *method, const char *path, int skip, bool applied) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << skip << applied;
    };
    row("while it reads the account", "GET", "/prices", 0, true);
    row("while it looks before a change", "GET", "/prices/*", 0, true);
    row("with a new product under way", "POST", "/products", 0, true);
    row("with the last new price under way", "POST", "/prices", 1, true);
    row("with a change under way", "PATCH", "/p*", 1, true);
    row("with a change that never arrives", "PATCH", "/p*", 0, false);
    row("with a new price that never arrives", "POST", "/prices", 0, false);
}

void TstKilledCommands::aPlanIsTakenUpAndNothingIsDoneTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, skip);
    QFETCH(bool, applied);
    KilledBench bench;
    const QString before = bench.write(u"before.toml"_s, kBefore), after = bench.write(u"after.toml"_s, kAfter);
    KILLED_RAN(bench.programs.ctl(bench.applying(before, bench.digestOf(before))), 0);
    const Ran planned = bench.programs.ctl({u"catalog"_s, u"plan"_s, after});
    KILLED_RAN(planned, 0);
    const QString digest = planned.json()[u"digest"_s].toString();
    const int steps = int(planned.json()[u"steps"_s].toArray().size());
    QCOMPARE(steps, 6);
    bench.api.sandbox().clearRequests();

    QVERIFY(bench.killDuring(bench.applying(after, digest), heldAt(method, path, skip, applied)));
    const int sentBefore = bench.mutations();
    if (!applied) { // what may still arrive is waited for
        KILLED_RAN(bench.programs.ctl(bench.applying(after, digest)), 3);
        QCOMPARE(bench.mutations(), sentBefore);
        bench.letTimePass("UPDATE catalog_run_step SET sent_at_us = sent_at_us - 200000000 WHERE state = 'sent'");
    }
    const Ran again = bench.programs.ctl(bench.applying(after, digest));
    KILLED_RAN(again, 0);
    QCOMPARE(again.json()[u"done"_s].toInt(), steps);
    QCOMPARE(bench.mutations(), steps + (applied ? 0 : 1));
    KILLED_RAN(bench.programs.ctl({u"catalog"_s, u"diff"_s, after}), 0);
    QCOMPARE(bench.api.get("/products?status=active,archived").list().size(), 2);
    QCOMPARE(bench.api.get("/prices?status=active,archived").list().size(), 4);

    const QString undo = bench.programs.folder() + u"/undo.toml"_s;
    const QString back = bench.digestOf(undo);
    KILLED_RAN(bench.programs.ctl({u"catalog"_s, u"apply"_s, undo, u"--plan"_s, back, u"--reason"_s, u"Back"_s,
                                   u"--undo"_s, bench.programs.folder() + u"/redo.toml"_s}),
               0);
    KILLED_RAN(bench.programs.ctl({u"catalog"_s, u"diff"_s, before}), 0);
    KILLED_RAN(bench.programs.ctl({u"audit"_s, u"verify"_s}), 0);
}

void TstKilledCommands::aMigrationIsTakenUpAndNoneIsMovedTwice_data()
{
    QTest::addColumn<bool>("preview");
    QTest::newRow("during a preview") << true;
    QTest::newRow("with a change under way") << false;
}

void TstKilledCommands::aMigrationIsTakenUpAndNoneIsMovedTwice()
{
    QFETCH(bool, preview);
    constexpr int kSubscriptions = 6;
    KilledBench bench;
    const QString product = bench.api.makeProduct();
    const auto monthly = [&](const char *amount) {
        return bench.api
            .post("/prices", {{u"product_id"_s, product},
                              {u"description"_s, u"Team"_s},
                              {u"unit_price"_s,
                               QJsonObject{{u"amount"_s, QLatin1StringView(amount)}, {u"currency_code"_s, u"USD"_s}}},
                              {u"billing_cycle"_s, QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, 1}}}})
            .text("id");
    };
    const QString from = monthly("1000"), to = monthly("1500");
    QStringList ids;
    for (int i = 0; i < kSubscriptions; ++i) {
        const QString customer = bench.api.makeCustomer(qPrintable(u"buyer%1@example.com"_s.arg(i)));
        const QString payment =
            bench.api
                .post("/transactions",
                      {{u"customer_id"_s, customer},
                       {u"address_id"_s, bench.api.makeAddress(customer)},
                       {u"items"_s, QJsonArray{QJsonObject{{u"price_id"_s, from}, {u"quantity"_s, 1}}}}})
                .text("id");
        ids.append(bench.api.post("/_sandbox/pay", {{u"transaction_id"_s, payment}}).text("subscription_id"));
    }
    ids.sort();
    KILLED_RAN(bench.programs.ctl({u"sync"_s}), 0);
    bench.api.sandbox().clearRequests();
    const QByteArray third = "/subscriptions/" + ids[2].toLatin1();
    QVERIFY(bench.killDuring({u"migrate-prices"_s, u"start"_s, u"--from"_s, from, u"--to"_s, to},
                             heldAt("PATCH", preview ? third + "/preview" : third, 0, true)));
    const QJsonArray listed = bench.programs.ctl({u"migrate-prices"_s, u"list"_s}).json().array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"done"_s].toInt(), 2);
    const QString id = listed[0][u"migration_id"_s].toString();
    const QStringList resume{u"migrate-prices"_s, u"resume"_s, id};
    if (!preview) { // the one under way is not known, and the others go on
        const Ran ran = bench.programs.ctl(resume);
        KILLED_RAN(ran, 3);
        QCOMPARE(ran.json()[u"done"_s].toInt(), kSubscriptions - 1);
        QCOMPARE(ran.json()[u"unsettled"_s].toInt(), 1);
        bench.letTimePass("UPDATE operation SET sent_at_us = sent_at_us - 200000000 WHERE state = 'sent'");
        KILLED_RAN(bench.programs.ctl({u"operations"_s, u"resolve"_s}), 0);
    }
    const Ran ran = bench.programs.ctl(resume);
    KILLED_RAN(ran, 0);
    QCOMPARE(ran.json()[u"done"_s].toInt(), kSubscriptions);
    for (const QString &one : ids) {
        const QByteArray at = "/subscriptions/" + one.toLatin1();
        QCOMPARE(bench.mutations(at.constData()), 1);
        QCOMPARE(bench.api.get(at).data()[u"items"_s][0][u"price"_s][u"id"_s].toString(), to);
    }
    KILLED_RAN(bench.programs.ctl({u"migrate-prices"_s, u"undo"_s, id, u"--reason"_s, u"Back"_s}), 0);
    for (const QString &one : ids) {
        const QByteArray at = "/subscriptions/" + one.toLatin1();
        QCOMPARE(bench.mutations(at.constData()), 2);
        QCOMPARE(bench.api.get(at).data()[u"items"_s][0][u"price"_s][u"id"_s].toString(), from);
    }
}

RK_TEST(TstKilledCommands)
#include "tst_killed_commands.moc"
