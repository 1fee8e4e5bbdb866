// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrate.h"
#include "tests/testkit/postgres_cluster.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace reckoner;
using namespace reckoner::storage;
using Schema = testkit::TemporaryDatabase::Schema;

namespace {

const FakeClock &migrationClock()
{
    static const FakeClock clock(Instant::fromSeconds(1'767'225'600));
    return clock;
}

QString migrationFile(const QString &step, const char *name)
{
    QFile file(QStringLiteral(RECKONER_SOURCE_DIR "/core/storage/migrations/") + step + QLatin1Char('/') +
               QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s has no %s", qPrintable(step), name);
    return QString::fromUtf8(file.readAll());
}

Result<void> runStatements(Transaction &transaction, const QString &sql)
{
    for (const QString &statement : splitStatements(sql))
        RK_TRY(transaction.connection().execute(statement));
    return {};
}

// before.sql writes bytes as SQLite does: X'7B7D'.
QString inDialect(QString sql, Dialect dialect)
{
    static const QRegularExpression bytes(QStringLiteral("X'([0-9A-F]*)'"));
    return dialect == Dialect::Sqlite ? sql : sql.replace(bytes, QStringLiteral("'\\x\\1'::bytea"));
}

// The tables and indexes of a database, to see whether something was left behind.
QStringList schemaObjects(Database &database)
{
    const char *const sql =
        database.dialect() == Dialect::Sqlite
            ? "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
            : "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY relname";
    auto names = database.readBlocking(
        [&](Connection &connection) { return connection.prepare(sql).all([](Row row) { return row.text(0); }); });
    return QStringList(names->begin(), names->end());
}

} // namespace

class TstMigrate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreNumberedOnceAndSayTheSameInBothDialects()
    {
        const auto sqlite = builtInMigrations(Dialect::Sqlite);
        const auto postgres = builtInMigrations(Dialect::Postgres);
        QCOMPARE(sqlite.size(), postgres.size());
        const QStringList folders = QDir(QStringLiteral(RECKONER_SOURCE_DIR "/core/storage/migrations"))
                                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(qsizetype(sqlite.size()), folders.size());
        for (size_t i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(sqlite[i].name, folders[qsizetype(i)]);
            QCOMPARE(postgres[i].name, sqlite[i].name);
            QVERIFY(sqlite[i].seq > 0);
            QVERIFY(i == 0 || sqlite[i].seq > sqlite[i - 1].seq);
            QVERIFY(!migrationFile(folders[qsizetype(i)], "notes.md").isEmpty());
        }
    }

    void migratesOnceAndRecordsIt_data() { testkit::addDialectRows(); }
    void migratesOnceAndRecordsIt()
    {
        RK_FETCH_DIALECT();
        testkit::TemporaryDatabase database(dialect, Schema::Empty);
        QVERIFY(!schemaState(*database).value().isCurrent());
        const MigrationReport report = migrate(*database, migrationClock()).value();
        QCOMPARE(report.applied.size(), builtInMigrations(dialect).size());
        const SchemaState state = schemaState(*database).value();
        QVERIFY(state.isCurrent());
        QCOMPARE(state.applied.front().name, QStringLiteral("0001_foundation"));
        QCOMPARE(state.applied.front().appliedAt, migrationClock().now());
        QVERIFY(migrate(*database, migrationClock()).value().applied.empty());
    }

    // Each step, with what stands before it: the schema of the earlier steps and the rows of before.sql. Every SELECT
    // of after.sql names the rows that break a promise.
    void everyStepKeepsItsPromises_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("index");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgres}) {
            const auto steps = builtInMigrations(dialect);
            for (size_t i = 0; i < steps.size(); ++i)
                QTest::addRow("%s, %s", qPrintable(steps[i].name), dialect == Dialect::Sqlite ? "sqlite" : "postgres")
                    << dialect << int(i);
        }
    }
    void everyStepKeepsItsPromises()
    {
        RK_FETCH_DIALECT();
        QFETCH(int, index);
        testkit::TemporaryDatabase database(dialect, Schema::Empty);
        const auto steps = builtInMigrations(dialect);
        const Migration &step = steps[size_t(index)];
        QVERIFY(migrate(*database, migrationClock(), {steps.begin(), steps.begin() + index}));
        auto seeded = database->writeBlocking([&](Transaction &transaction) {
            return runStatements(transaction, inDialect(migrationFile(step.name, "before.sql"), dialect));
        });
        QVERIFY2(seeded, seeded ? "" : qPrintable(seeded.error().detail));
        auto applied = migrate(*database, migrationClock(), {steps.begin(), steps.begin() + index + 1});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        for (const QString &select : splitStatements(migrationFile(step.name, "after.sql"))) {
            auto violations = database->readBlocking([&](Connection &connection) {
                return connection.prepare(select).all([](Row row) { return row.text(0); });
            });
            QVERIFY2(violations, violations ? "" : qPrintable(violations.error().detail));
            QVERIFY2(violations->empty(), qPrintable(select));
        }
    }

    // Column names, in order, of every table: one schema in two dialects.
    void bothDialectsHaveTheSameTables()
    {
        if (const QString missing = testkit::PostgresCluster::whyMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        testkit::TemporaryDatabase sqlite(Dialect::Sqlite), postgres(Dialect::Postgres);
        const auto columns = [](Database &database, const char *sql) {
            auto rows = database.readBlocking([&](Connection &connection) {
                return connection.prepare(sql).all(
                    [](Row row) { return row.text(0) + QLatin1Char('.') + row.text(1); });
            });
            QStringList names(rows->begin(), rows->end());
            names.removeIf([](const QString &name) {
                return name.startsWith(QLatin1StringView("customer_search"));
            }); // each its own index
            return names;
        };
        const QStringList inSqlite =
            columns(*sqlite, "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = "
                             "'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid");
        const QStringList inPostgres =
            columns(*postgres, "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = "
                               "'public' ORDER BY table_name COLLATE \"C\", ordinal_position");
        QCOMPARE(inSqlite, inPostgres);
        QVERIFY(inSqlite.contains(QStringLiteral("change_feed.seq")));
    }

    void aNewerSchemaIsRefused_data() { testkit::addDialectRows(); }
    void aNewerSchemaIsRefused()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(database->writeBlocking([](Transaction &transaction) {
            return transaction.connection().execute("INSERT INTO schema_migration (seq, name, checksum, applied_at_us) "
                                                    "VALUES (9999, '9999_future', 'x', 0)");
        }));
        const auto refused = migrate(*database, migrationClock());
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().message.contains(QLatin1StringView("newer version")));
        database.close();
        const auto opened = Database::open(database.url());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QLatin1StringView("newer version")));
    }

    void aChangedStepIsRefused_data() { testkit::addDialectRows(); }
    void aChangedStepIsRefused()
    {
        RK_TEMPORARY_DATABASE(database);
        auto steps = builtInMigrations(dialect);
        steps.front().sql += QStringLiteral(" ");
        const auto refused = migrate(*database, migrationClock(), steps);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().message.contains(QLatin1StringView("0001_foundation")));
    }

    void aFailingStepLeavesNothingBehind_data() { testkit::addDialectRows(); }
    void aFailingStepLeavesNothingBehind()
    {
        RK_FETCH_DIALECT();
        testkit::TemporaryDatabase database(dialect, Schema::Empty);
        auto steps = builtInMigrations(dialect);
        QVERIFY(migrate(*database, migrationClock(), steps));
        const QStringList before = schemaObjects(*database);
        steps.push_back({9001, QStringLiteral("9001_good"), QStringLiteral("CREATE TABLE good (x TEXT);")});
        steps.push_back(
            {9002, QStringLiteral("9002_bad"),
             QStringLiteral(
                 "CREATE TABLE half (x TEXT); INSERT INTO half VALUES ('a;b'); CREATE TABLE good (x TEXT);")});
        steps.push_back({9003, QStringLiteral("9003_never"), QStringLiteral("CREATE TABLE never (x TEXT);")});
        const auto failed = migrate(*database, migrationClock(), steps);
        QVERIFY(failed.error().message.contains(QLatin1StringView("9002_bad")));
        QStringList expected = before + QStringList{QStringLiteral("good")};
        QStringList after = schemaObjects(*database);
        expected.sort();
        after.sort();
        QCOMPARE(after, expected);
        QCOMPARE(schemaState(*database, steps).value().pending.size(), size_t(2));
        steps[steps.size() - 2].sql =
            QStringLiteral("CREATE TABLE half (x TEXT)"); // it was never applied: it may be mended
        QCOMPARE(migrate(*database, migrationClock(), steps).value().applied.size(), size_t(2));
    }

    void twoProgramsMayStartAtOnce_data() { testkit::addDialectRows(); }
    void twoProgramsMayStartAtOnce()
    {
        RK_FETCH_DIALECT();
        testkit::TemporaryDatabase database(dialect, Schema::Empty);
        auto other = Database::open(database.url());
        QVERIFY(other);
        Worker worker(QStringLiteral("other program"));
        std::optional<Result<MigrationReport>> theirs;
        worker.run([&other] { return migrate(**other, migrationClock()); })
            .then(this, [&](Result<MigrationReport> report) { theirs = std::move(report); });
        const auto ours = migrate(*database, migrationClock());
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().detail));
        QTRY_VERIFY(theirs);
        QVERIFY2(*theirs, *theirs ? "" : qPrintable(theirs->error().detail));
        QCOMPARE(ours->applied.size() + (*theirs)->applied.size(), builtInMigrations(dialect).size());
        QVERIFY(schemaState(*database).value().isCurrent());
    }
};

RK_TEST(TstMigrate)
#include "tst_migrate.moc"
