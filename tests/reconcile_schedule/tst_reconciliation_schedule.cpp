// SPDX-License-Identifier: GPL-3.0-or-later
// reckonerd compares by itself when it is due: once, not again after a restart, and again when its time has come; and
// what cannot be read is counted.
#include "app/sandbox/sandbox.h"
#include "core/reconcile/finding_store.h"
#include "tests/flows/programs.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QFile>
#include <QTest>

#include <array>
#include <csignal>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;
using reckoner::tests::RawClient;

namespace {

const AccountId kScheduleAccount(u"paddle/sandbox/main"_s);
constexpr int kScheduleWaitMs = 60'000;

QByteArray metricsOf(quint16 port)
{
    RawClient client(port);
    client.send("GET /metrics HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    return client.readResponse().body;
}

bool hasLine(quint16 port, const QByteArray &line)
{
    return metricsOf(port).contains('\n' + line + '\n');
}

class Installation
{
private:
    template <class F> auto on(F fn)
    {
        m_database.reopen();
        auto result = fn(*m_database);
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        m_database.close();
        return std::move(*result);
    }

public:
    explicit Installation(storage::Dialect dialect) : m_database(dialect)
    {
        programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
        programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
        programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:1"_s); // no provider is needed
        programs.set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
        programs.set(u"PADDLE_WEBHOOK_SECRET"_s, u"pdl_ntfset_01schedule_secret"_s);
        programs.set(u"RECKONER_RECONCILE_EVERY"_s, u"1d"_s);
        if (dialect == storage::Dialect::Sqlite)
            m_database.close(); // a file has one program at a time here
    }
    std::unique_ptr<QProcess> serve(quint16 &port)
    {
        return programs.serve(u"reckonerd"_s, {u"--db"_s, m_database.url().toString(), u"--port"_s, u"0"_s}, port);
    }
    // With so many entries that belong to nothing of ours.
    void writeLedger(int orphans = 1)
    {
        const QString path = programs.folder() + u"/ledger.csv"_s;
        QFile file(path);
        const bool open = file.open(QIODevice::WriteOnly);
        RK_ASSERT(open);
        file.write("id,user_id,amount,created_at\n");
        for (int i = 1; i <= orphans; ++i)
            file.write(QByteArray("x%1,ctm_1,500,2026-01-02T10:00:00Z\n").replace("%1", QByteArray::number(i)));
        programs.set(u"RECKONER_RECONCILE_CSV"_s, path);
    }
    std::vector<reconcile::Run> runs()
    {
        return on([](storage::Database &database) {
            return database.readBlocking([](storage::Connection &connection) {
                return reconcile::FindingStore::runs(connection, kScheduleAccount, 10);
            });
        });
    }
    // As if all of it had happened so much earlier.
    void age(Micros by)
    {
        on([by](storage::Database &database) {
            return database.writeBlocking([by](storage::Transaction &transaction) -> Result<bool> {
                RK_TRY(transaction.prepare("UPDATE reconciliation_run SET started_at_us = started_at_us - :by_us")
                           .bind(":by_us", qint64(by.count()))
                           .run());
                RK_TRY(transaction.prepare("UPDATE sync_cursor SET updated_at_us = updated_at_us - :by_us")
                           .bind(":by_us", qint64(by.count()))
                           .run());
                return true;
            });
        });
    }

    Programs programs;

private:
    testkit::TemporaryDatabase m_database;
};

} // namespace

class TstReconciliationSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsWhenItIsDueAndNotAgainAfterARestart_data() { testkit::addDialectRows(); }
    void runsWhenItIsDueAndNotAgainAfterARestart();
    void twoServersMakeEachDueRunOnce();
    void aLedgerThatRefusesTheKeyIsCounted();
};

void TstReconciliationSchedule::runsWhenItIsDueAndNotAgainAfterARestart()
{
    RK_FETCH_DIALECT()
    Installation installation(dialect);
    installation.writeLedger();
    quint16 port = 0;
    auto server = installation.serve(port);
    QVERIFY(server);
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(port, "reckoner_reconciliation_open_findings{class=\"orphan\"} 1"),
                             kScheduleWaitMs);
    QVERIFY(hasLine(port, "reckoner_reconciliation_interval_seconds 86400"));
    QVERIFY(hasLine(port, "reckoner_reconciliation_failures_total 0"));
    QVERIFY(Programs::endWith(*server, SIGTERM));
    const std::vector<reconcile::Run> first = installation.runs();
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(first[0].source, u"csv:ledger"_s);
    QCOMPARE(first[0].actor, u"reckonerd"_s);
    QVERIFY(first[0].cause == reconcile::RunCause::Schedule);
    QCOMPARE(first[0].openAfter, 1);

    // Not due: the other server finds the run that the first one made.
    installation.age(std::chrono::hours(23));
    server = installation.serve(port);
    QVERIFY(server);
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(port, "reckoner_reconciliation_open_findings{class=\"orphan\"} 1"),
                             kScheduleWaitMs);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(installation.runs().size(), size_t(1));

    installation.age(std::chrono::hours(2));
    server = installation.serve(port);
    QVERIFY(server);
    const QByteArray log = "reconciled run=2";
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QFile file(installation.programs.folder() + u"/reckonerd.log"_s);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(log);
        }(),
        kScheduleWaitMs);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    const std::vector<reconcile::Run> both = installation.runs();
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(both[0].isNew, 0); // the same finding, seen again
}

// What a server tells is as new as its last look, and whoever looks asks whether a run is due: once both tell of the
// new findings, both have looked after the run.
void TstReconciliationSchedule::twoServersMakeEachDueRunOnce()
{
    if (const QString missing = testkit::TemporaryDatabase::whyMissing(storage::Dialect::Postgres); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Installation installation(storage::Dialect::Postgres);
    std::array<quint16, 2> ports{};
    std::array<std::unique_ptr<QProcess>, 2> servers;
    for (int due = 1; due <= 2; ++due) {
        installation.writeLedger(due);
        for (size_t i = 0; i < servers.size() && due == 1; ++i) {
            servers[i] = installation.serve(ports[i]);
            QVERIFY(servers[i]);
        }
        if (due > 1)
            installation.age(std::chrono::hours(25));
        const QByteArray open = "reckoner_reconciliation_open_findings{class=\"orphan\"} " + QByteArray::number(due);
        for (const quint16 port : ports)
            QTRY_VERIFY_WITH_TIMEOUT(hasLine(port, open), 2 * kScheduleWaitMs);
        QCOMPARE(installation.runs().size(), size_t(due));
    }
    for (const auto &server : servers)
        QVERIFY(Programs::endWith(*server, SIGTERM));
    QCOMPARE(installation.runs().size(), size_t(2));
}

void TstReconciliationSchedule::aLedgerThatRefusesTheKeyIsCounted()
{
    auto sandbox = sandbox::Sandbox::start({});
    QVERIFY(sandbox);
    Installation installation(storage::Dialect::Sqlite);
    installation.programs.set(u"RECKONER_CREDITS"_s, u"true"_s);
    installation.programs.set(u"LEDGER_URL"_s, u"http://127.0.0.1:%1"_s.arg((*sandbox)->port()));
    installation.programs.set(u"LEDGER_ADMIN_KEY"_s, u"not-the-key"_s);
    quint16 port = 0;
    const auto server = installation.serve(port);
    QVERIFY(server);
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(port, "reckoner_reconciliation_failures_total 1"), kScheduleWaitMs);
    QVERIFY(Programs::endWith(*server, SIGTERM));
    QVERIFY(installation.runs().empty());
}

RK_TEST(TstReconciliationSchedule)
#include "tst_reconciliation_schedule.moc"
