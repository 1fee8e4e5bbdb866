// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/database_facts.h"

#include "core/base/words.h"
#include "core/storage/migrate.h"
#include "core/storage/size_store.h"

#include <QDir>
#include <QFileInfo>

namespace reckoner::doctor {

namespace {

// A file that is not there: could it be made?
std::optional<Error> folderProblem(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    if (folder.isDir() && folder.isWritable())
        return std::nullopt;
    return Error{ErrorKind::Storage,
                 Words::tr("The database file cannot be made: the folder %1 cannot be written to. Choose another "
                           "place.")
                     .arg(folder.absoluteFilePath()),
                 {},
                 {}};
}

} // namespace

DatabaseFacts databaseFacts(storage::Database &database)
{
    DatabaseFacts facts;
    facts.address = database.url().toString();
    facts.dialect = database.dialect();
    const Result<storage::SchemaState> state = storage::schemaState(database);
    if (!state) {
        facts.problem = state.error();
        return facts;
    }
    facts.applied = int(state->applied.size());
    facts.pending = int(state->pending.size());
    facts.isNewer = !state->unknown.empty();
    const Result<qint64> bytes = database.readBlocking([dialect = facts.dialect](storage::Connection &connection) {
        return storage::databaseBytes(connection, dialect);
    });
    if (bytes)
        facts.bytes = *bytes;
    return facts;
}

DatabaseFacts inspectDatabase(const storage::DatabaseUrl &url)
{
    DatabaseFacts facts;
    facts.address = url.toString();
    facts.dialect = url.dialect;
    if (url.dialect == storage::Dialect::Sqlite && !QFileInfo::exists(url.path)) {
        facts.exists = false;
        facts.problem = folderProblem(url.path);
        return facts;
    }
    const auto database = storage::Database::open(url, {.readers = 1});
    if (!database) {
        facts.problem = database.error();
        return facts;
    }
    return databaseFacts(**database);
}

Result<QStringList> migrateDatabase(const storage::DatabaseUrl &url, const Clock &clock)
{
    if (url.dialect == storage::Dialect::Sqlite)
        QDir().mkpath(QFileInfo(url.path).absolutePath()); // when it fails, opening says why
    RK_TRY_ASSIGN(const auto database, storage::Database::open(url, {.readers = 1}));
    RK_TRY_ASSIGN(storage::MigrationReport report, storage::migrate(*database, clock));
    return QStringList(report.applied.begin(), report.applied.end());
}

} // namespace reckoner::doctor
