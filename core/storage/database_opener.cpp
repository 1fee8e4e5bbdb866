// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_opener.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/storage/database_error.h"
#include "core/storage/gathered_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>

namespace reckoner::storage {

namespace {

// How long a writer waits for another process's writer, which holds its lock for milliseconds.
constexpr int kSqliteBusyMs = 5000;
// Files up to this size are checked whole at every start (0.3 s); larger ones by `doctor` and before a backup.
constexpr qint64 kCheckedAtOpenBytes = 64 * 1024 * 1024;
constexpr int kPostgresOldest = 150000;

std::atomic_uint g_connections = 0; // names must be unique in the process

Error cannotOpen(const DatabaseUrl &url, Error error)
{
    error.message = Words::tr("The database %1 cannot be opened. %2").arg(url.toString(), error.message);
    return error;
}

// A new file holds customers' data from its first byte: nobody but its owner may read it. SQLite gives the journal
// files the same permissions.
void createPrivate(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

Result<void> checkWhole(Connection &connection, const DatabaseUrl &url)
{
    if (QFileInfo(url.path).size() > kCheckedAtOpenBytes)
        return {};
    RK_TRY_ASSIGN(const auto found,
                  connection.prepare("PRAGMA quick_check(1)").first([](Row row) { return row.text(0); }));
    if (found.value_or(QString()) == QLatin1StringView("ok"))
        return {};
    return sqliteError(SQLITE_CORRUPT, found.value_or(QString()));
}

} // namespace

Result<std::unique_ptr<Connection>> DatabaseOpener::open(const DatabaseUrl &url, ConnectionRole role)
{
    const bool sqlite = url.dialect == Dialect::Sqlite;
    const QString driver = sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Error{ErrorKind::Storage,
                     Words::tr("Qt's database driver %1 is not installed. Install the package libqt6sql6-%2.")
                         .arg(driver, sqlite ? QStringLiteral("sqlite") : QStringLiteral("psql")),
                     {},
                     {}};
    }
    const QString name = QStringLiteral("reckoner-%1").arg(g_connections.fetch_add(1));
    std::unique_ptr<Connection> connection(new Connection(QSqlDatabase::addDatabase(driver, name), url.dialect));
    Result<void> opened = sqlite ? openSqlite(*connection, url, role) : openPostgres(*connection, url, role);
    if (!opened)
        return cannotOpen(url, std::move(opened).error());
    return connection;
}

Result<void> DatabaseOpener::openSqlite(Connection &connection, const DatabaseUrl &url, ConnectionRole role)
{
    const QFileInfo file(url.path);
    if (!file.absoluteDir().exists())
        return Error{ErrorKind::Storage,
                     Words::tr("Its folder %1 does not exist. Create the folder or choose another file.")
                         .arg(file.absolutePath()),
                     {},
                     {}};
    if (role == ConnectionRole::Writer)
        createPrivate(url.path);
    gatherLogWrites();
    QSqlDatabase &database = connection.m_database;
    database.setDatabaseName(url.path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kSqliteBusyMs));
    if (!database.open())
        return databaseError(Dialect::Sqlite, database.lastError());
    connection.m_sqlite = static_cast<sqlite3 *>(connection.nativeHandle());
    if (role == ConnectionRole::Writer &&
        sqlite3_db_readonly(connection.m_sqlite, "main") == 1) // SQLite falls back to it silently
        return sqliteError(SQLITE_READONLY, QStringLiteral("opened read-only"));
    RK_TRY(connection.execute("PRAGMA schema_version")); // the first read: says whether this is a database at all
    if (role == ConnectionRole::Writer) {
        RK_TRY_ASSIGN(const auto mode,
                      connection.prepare("PRAGMA journal_mode=WAL").first([](Row row) { return row.text(0); }));
        if (mode.value_or(QString()) != QLatin1StringView("wal"))
            return Error{ErrorKind::Storage,
                         Words::tr("Its folder is on a file system that cannot share a database between threads. "
                                   "Choose a local folder."),
                         mode.value_or(QString()),
                         {}};
        RK_TRY(connection.execute("PRAGMA synchronous=FULL")); // a webhook is answered 200 only after it is on disk
        // Short, even pauses (reference/ingest.md §8 has 200, with one index; with all of them a batch is that much).
        RK_TRY(connection.execute("PRAGMA wal_autocheckpoint=1000"));
        RK_TRY(checkWhole(connection, url));
    } else {
        RK_TRY(connection.execute("PRAGMA query_only=ON"));
    }
    RK_TRY(connection.execute("PRAGMA foreign_keys=ON"));
    RK_TRY(connection.execute("PRAGMA cache_size=-8192"));
    RK_TRY(connection.execute("PRAGMA temp_store=MEMORY")); // no customers' data in /tmp
    return connection.execute("PRAGMA trusted_schema=OFF");
}

Result<void> DatabaseOpener::openPostgres(Connection &connection, const DatabaseUrl &url, ConnectionRole role)
{
    QSqlDatabase &database = connection.m_database;
    database.setHostName(url.host);
    database.setPort(url.port);
    database.setUserName(url.user);
    database.setDatabaseName(url.name);
    database.setPassword(QString::fromUtf8(url.password.reveal()));
    QStringList options = {QStringLiteral("application_name=reckoner"), QStringLiteral("keepalives_idle=30"),
                           QStringLiteral("keepalives_interval=10"), QStringLiteral("keepalives_count=3"),
                           QStringLiteral("tcp_user_timeout=30000")};
    bool timeoutGiven = false;
    for (const auto &[key, value] : url.options) {
        options.append(key + QLatin1Char('=') + value);
        timeoutGiven |= key == QLatin1StringView("connect_timeout");
    }
    if (!timeoutGiven)
        options.append(QStringLiteral("connect_timeout=5"));
    database.setConnectOptions(options.join(QLatin1Char(';')));
    const bool opened = database.open();
    database.setPassword(QString());
    if (!opened)
        return databaseError(Dialect::Postgres, database.lastError());
    auto *const handle = static_cast<PGconn *>(connection.nativeHandle());
    if (PQserverVersion(handle) < kPostgresOldest)
        return Error{
            ErrorKind::Storage,
            Words::tr("The server runs PostgreSQL %1; 15 or newer is needed.").arg(PQserverVersion(handle) / 10000),
            {},
            {}};
    PQsetNoticeProcessor(
        handle, [](void *, const char *text) { qCDebug(lcStorage, "server notice text=\"%s\"", text); }, nullptr);
    PQsetErrorVerbosity(handle, PQERRORS_TERSE); // the DETAIL line quotes values, which may be personal data
    RK_TRY(connection.execute("SET client_min_messages = warning"));
    RK_TRY(connection.execute("SET synchronous_commit = on"));
    RK_TRY(connection.execute("SET standard_conforming_strings = on"));
    RK_TRY(connection.execute("SET timezone = 'UTC'"));
    RK_TRY(connection.execute("SET lock_timeout = '5s'"));
    RK_TRY(connection.execute("SET idle_in_transaction_session_timeout = '60s'")); // a console that hangs lets go
    if (role != ConnectionRole::Writer)
        return connection.execute("SET default_transaction_read_only = on");
    RK_TRY(connection.execute("SET bytea_output = 'hex'"));              // QPSQL has set the other form, for itself
    RK_TRY(connection.execute("SET default_toast_compression = 'lz4'")); // the usual one takes longer than all the rest
    connection.m_session.emplace(handle);
    return {};
}

} // namespace reckoner::storage
