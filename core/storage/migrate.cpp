// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrate.h"

#include "core/base/log.h"
#include "core/base/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace reckoner::storage {

namespace {

// Two programs that start at once: the second waits here and then finds the step done. (SQLite: BEGIN IMMEDIATE.)
const char *const kMigrationLock = "SELECT pg_advisory_xact_lock(7239054417)";

const char *const kMigrationTable = R"(
CREATE TABLE IF NOT EXISTS schema_migration (
    seq           INTEGER NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    checksum      TEXT NOT NULL,
    applied_at_us BIGINT NOT NULL
))";

const char *const kMigrationTableExistsSqlite =
    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'";
const char *const kMigrationTableExistsPostgres =
    "SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('schema_migration')";

const char *const kMigrationSelect = "SELECT seq, name, checksum, applied_at_us FROM schema_migration ORDER BY seq";

const char *const kMigrationInsert =
    "INSERT INTO schema_migration (seq, name, checksum, applied_at_us) VALUES (:seq, :name, :checksum, :applied_at)";

Result<std::vector<AppliedMigration>> readApplied(Connection &connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    RK_TRY_ASSIGN(
        const auto tables,
        connection.prepare(sqlite ? kMigrationTableExistsSqlite : kMigrationTableExistsPostgres).first([](Row row) {
            return row.integer(0);
        }));
    if (tables.value_or(0) == 0)
        return std::vector<AppliedMigration>();
    return connection.prepare(kMigrationSelect).all([](Row row) {
        return AppliedMigration{int(row.integer(0)), row.text(1), row.text(2), row.instant(3)};
    });
}

SchemaState compare(std::vector<AppliedMigration> applied, const std::vector<Migration> &steps)
{
    SchemaState state;
    for (const Migration &step : steps) {
        if (std::none_of(applied.begin(), applied.end(), [&](const AppliedMigration &a) { return a.seq == step.seq; }))
            state.pending.push_back(step);
    }
    for (const AppliedMigration &done : applied) {
        if (std::none_of(steps.begin(), steps.end(), [&](const Migration &s) { return s.seq == done.seq; }))
            state.unknown.push_back(done.seq);
    }
    state.applied = std::move(applied);
    return state;
}

Result<void> checkUnchanged(const SchemaState &state, const std::vector<Migration> &steps)
{
    if (!state.unknown.empty()) {
        return Error{ErrorKind::Storage,
                     Words::tr("The database was made by a newer version of Reckoner. Install that version or "
                               "newer; nothing was changed."),
                     QStringLiteral("step %1").arg(state.unknown.back()),
                     {}};
    }
    for (const AppliedMigration &done : state.applied) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [&](const Migration &s) { return s.seq == done.seq; });
        if (step != steps.end() && migrationChecksum(*step) != done.checksum) {
            return Error{ErrorKind::Storage,
                         Words::tr("Step %1 of the database schema is not the one that made this database. "
                                   "Install the version of Reckoner that made it; nothing was changed.")
                             .arg(step->name),
                         QStringLiteral("checksum %1 expected %2").arg(done.checksum, migrationChecksum(*step)),
                         {}};
        }
    }
    return {};
}

Result<bool> applyStep(Transaction &transaction, const Migration &step, Instant now)
{
    Connection &connection = transaction.connection();
    if (connection.dialect() == Dialect::Postgres)
        RK_TRY(connection.execute(kMigrationLock));
    RK_TRY(connection.execute(kMigrationTable));
    RK_TRY_ASSIGN(const auto applied, readApplied(connection));
    if (std::any_of(applied.begin(), applied.end(), [&](const AppliedMigration &a) { return a.seq == step.seq; }))
        return false;
    for (const QString &statement : splitStatements(step.sql)) {
        Result<void> done = connection.execute(statement);
        if (!done) {
            Error error = std::move(done).error();
            error.message = Words::tr("The database could not be brought to the schema of this version (step %1); "
                                      "it is as it was before the step. %2")
                                .arg(step.name, error.message);
            error.detail += QStringLiteral(" in: ") + statement.left(200).simplified();
            return error;
        }
    }
    RK_TRY(transaction.prepare(kMigrationInsert)
               .bind("seq", step.seq)
               .bind("name", step.name)
               .bind("checksum", migrationChecksum(step))
               .bind("applied_at", now)
               .run());
    return true;
}

} // namespace

std::vector<Migration> builtInMigrations(Dialect dialect)
{
    const QString file = dialect == Dialect::Sqlite ? QStringLiteral("/sqlite.sql") : QStringLiteral("/postgres.sql");
    const QString root = QStringLiteral(":/reckoner/migrations/");
    std::vector<Migration> steps;
    for (const QString &name : QDir(root).entryList(QDir::Dirs, QDir::Name)) {
        QFile text(root + name + file);
        const bool opened = text.open(QIODevice::ReadOnly);
        RK_ASSERT(opened); // built in: a folder without this dialect is a mistake of ours
        steps.push_back({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(text.readAll())});
    }
    RK_ASSERT(!steps.empty());
    std::sort(steps.begin(), steps.end(), [](const Migration &a, const Migration &b) { return a.seq < b.seq; });
    return steps;
}

QString migrationChecksum(const Migration &migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<SchemaState> schemaState(Database &database, const std::vector<Migration> &steps)
{
    return database.readBlocking([&](Connection &connection) -> Result<SchemaState> {
        RK_TRY_ASSIGN(auto applied, readApplied(connection));
        return compare(std::move(applied), steps);
    });
}

Result<SchemaState> schemaState(Database &database)
{
    return schemaState(database, builtInMigrations(database.dialect()));
}

Result<MigrationReport> migrate(Database &database, const Clock &clock, const std::vector<Migration> &steps)
{
    RK_TRY_ASSIGN(const SchemaState state, schemaState(database, steps));
    RK_TRY(checkUnchanged(state, steps));
    MigrationReport report;
    for (const Migration &step : state.pending) {
        RK_TRY_ASSIGN(const bool ran, database.writeBlocking([&](Transaction &transaction) {
            return applyStep(transaction, step, clock.now());
        }));
        if (!ran)
            continue;
        qCInfo(lcStorage, "database schema step applied step=%s", qUtf8Printable(step.name));
        report.applied.push_back(step.name);
    }
    return report;
}

Result<MigrationReport> migrate(Database &database, const Clock &clock)
{
    return migrate(database, clock, builtInMigrations(database.dialect()));
}

} // namespace reckoner::storage
