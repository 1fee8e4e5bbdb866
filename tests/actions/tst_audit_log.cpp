// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using audit::AuditEntry;
using audit::AuditLog;

namespace {

AuditEntry entry(int number)
{
    AuditEntry e;
    e.at = Instant::fromSeconds(1'700'000'000 + number);
    e.account = AccountId(QStringLiteral("paddle/sandbox/test"));
    e.actor = QStringLiteral("anna");
    e.action = QStringLiteral("pause.requested");
    e.subject = QStringLiteral("sub_%1").arg(number);
    e.reason = QStringLiteral("because");
    e.before = "{\"a\":1}";
    e.after = QByteArray("{\"a\":\0}", 7);
    return e;
}

void append(storage::Database &database, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto done =
            database.writeBlocking([i](storage::Transaction &t) { return AuditLog::append(t, entry(i)); });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
}

audit::AuditVerdict verify(storage::Database &database)
{
    return *database.readBlocking([](storage::Connection &c) { return AuditLog::verify(c); });
}

// What a person with the database's password could do: take the guard away and change a row.
void tamper(storage::Database &database, const char *sql)
{
    const auto done = database.writeBlocking([sql](storage::Transaction &t) -> Result<void> {
        auto &c = t.connection();
        if (c.dialect() == storage::Dialect::Sqlite) {
            RK_TRY(c.execute("DROP TRIGGER audit_log_no_update"));
            RK_TRY(c.execute("DROP TRIGGER audit_log_no_delete"));
        } else {
            RK_TRY(c.execute("DROP TRIGGER audit_log_no_change ON audit_log"));
        }
        return c.execute(sql);
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
}

} // namespace

class TstAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChainVerifies_data() { testkit::addDialectRows(); }
    void aChainVerifies()
    {
        RK_TEMPORARY_DATABASE(database);
        QCOMPARE(verify(*database).checked, 0);
        append(*database, 20);
        const auto verdict = verify(*database);
        QVERIFY(!verdict.firstBroken);
        QCOMPARE(verdict.checked, 20);
        QCOMPARE(verdict.head.count, 20);
        QCOMPARE(verdict.head.hash.size(), 32);
    }

    void theTableRefusesChanges_data() { testkit::addDialectRows(); }
    void theTableRefusesChanges()
    {
        RK_TEMPORARY_DATABASE(database);
        append(*database, 2);
        for (const char *sql : {"UPDATE audit_log SET actor = 'bob'", "DELETE FROM audit_log"})
            QVERIFY(!database->writeBlocking([sql](storage::Transaction &t) { return t.connection().execute(sql); }));
        QCOMPARE(verify(*database).checked, 2);
    }

    void everyTamperingIsFound_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("broken");
        for (const auto dialect : {storage::Dialect::Sqlite, storage::Dialect::Postgres}) {
            const QByteArray name = dialect == storage::Dialect::Sqlite ? "sqlite: " : "postgres: ";
            const auto row = [&](const char *what, const char *sql, int broken) {
                QTest::newRow((name + what).constData()) << dialect << QByteArray(sql) << broken;
            };
            row("actor changed", "UPDATE audit_log SET actor = 'bob' WHERE seq = 5", 5);
            row("time changed", "UPDATE audit_log SET at_us = at_us + 1 WHERE seq = 5", 5);
            row("text moved to the next field",
                "UPDATE audit_log SET actor = 'ann', action = 'apause.requested' WHERE seq = 5", 5);
            row("first entry gone", "DELETE FROM audit_log WHERE seq = 1", 1);
            row("middle entry gone", "DELETE FROM audit_log WHERE seq = 5", 5);
            row("hash copied", "UPDATE audit_log SET hash = (SELECT hash FROM audit_log WHERE seq = 4) WHERE seq = 5",
                5);
        }
    }
    void everyTamperingIsFound()
    {
        RK_TEMPORARY_DATABASE(database);
        QFETCH(QByteArray, sql);
        QFETCH(int, broken);
        append(*database, 10);
        tamper(*database, sql.constData());
        const auto verdict = verify(*database);
        QVERIFY(verdict.firstBroken.has_value());
        QCOMPARE(*verdict.firstBroken, broken);
    }

    void aCutTailShowsInTheHead()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        append(*database, 10);
        const auto anchored = verify(*database).head;
        tamper(*database, "DELETE FROM audit_log WHERE seq > 8");
        const auto now = verify(*database);
        QVERIFY(!now.firstBroken);                                                   // a chain alone cannot show it…
        QVERIFY(now.head.count != anchored.count && now.head.hash != anchored.hash); // …its anchor does
    }
};

RK_TEST(TstAuditLog)
#include "tst_audit_log.moc"
