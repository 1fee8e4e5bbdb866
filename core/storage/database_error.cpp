// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_error.h"

#include "core/base/words.h"
#include "core/storage/connection.h"

#include <QSqlError>

#include <sqlite3.h>

namespace reckoner::storage {

namespace {

QString alreadyThere()
{
    return Words::tr("The database holds an entry with the same key already.");
}

QString notThere()
{
    return Words::tr(
        "The entry refers to something that the database does not hold, or something else still refers to it.");
}

struct Explained {
    ErrorKind kind = ErrorKind::Storage;
    QString message;
};

Explained explainConstraint(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return {ErrorKind::Conflict, alreadyThere()};
    case SQLITE_CONSTRAINT_FOREIGNKEY: return {ErrorKind::Conflict, notThere()};
    default:
        return {
            ErrorKind::Storage,
            Words::tr(
                "The database refused an entry that breaks one of its rules. Nothing was saved; please report this.")};
    }
}

Explained explainSqlite(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT: return explainConstraint(extendedCode);
    case SQLITE_FULL:
        return {ErrorKind::Storage, Words::tr("The disk that holds the database is full. Nothing of this step was "
                                              "saved: free some space and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Storage, Words::tr("The database file or its folder cannot be written to. Give this "
                                              "user permission to write there, or choose another file.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Storage, Words::tr("The database file is damaged or is not a database. Do not delete "
                                              "it: keep a copy, then restore the latest backup.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Storage,
                Words::tr(
                    "Another program keeps the database locked. Nothing was saved: close that program and try again.")};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Storage, Words::tr("The database file cannot be opened. Check that its folder exists "
                                              "and that this user may write there.")};
    case SQLITE_IOERR:
        return {ErrorKind::Storage, Words::tr("The disk failed while the database was read or written. Nothing of "
                                              "this step was saved: check the disk, then try again.")};
    case SQLITE_TOOBIG:
        return {ErrorKind::Storage, Words::tr("The entry is too large for the database. Nothing was saved.")};
    default:
        return {ErrorKind::Storage,
                Words::tr("The database could not do this. Nothing was saved; please report this with the detail.")};
    }
}

Explained explainPostgres(const QString &sqlState)
{
    const auto is = [&sqlState](const char *code) { return sqlState == QLatin1StringView(code); };
    const auto isOfClass = [&sqlState](const char *code) { return sqlState.startsWith(QLatin1StringView(code)); };
    if (is("23505") || is("23P01"))
        return {ErrorKind::Conflict, alreadyThere()};
    if (is("23503"))
        return {ErrorKind::Conflict, notThere()};
    if (isOfClass("23"))
        return {
            ErrorKind::Storage,
            Words::tr(
                "The database refused an entry that breaks one of its rules. Nothing was saved; please report this.")};
    if (is("53100"))
        return {ErrorKind::Storage, Words::tr("The disk of the database server is full. Nothing of this step was "
                                              "saved: free some space there and try again.")};
    if (is("25006"))
        return {ErrorKind::Storage, Words::tr("The database server accepts no changes at the moment (it is "
                                              "read-only). Connect to the main server and try again.")};
    if (is("42501"))
        return {
            ErrorKind::Storage,
            Words::tr(
                "Your database login may not do this. Ask the administrator of the database for the role that may.")};
    if (isOfClass("28"))
        return {ErrorKind::Storage,
                Words::tr(
                    "The database server refused the login. Check user name and password (PGPASSWORD or ~/.pgpass).")};
    if (is("3D000"))
        return {ErrorKind::Storage,
                Words::tr("There is no such database on the server. Create it with createdb, or correct the name.")};
    if (is("55P03") || is("40P01") || is("40001"))
        return {ErrorKind::Storage,
                Words::tr("Somebody else is changing the same entries. Nothing was saved: try again.")};
    if (is("25P02"))
        return {ErrorKind::Storage, Words::tr("An earlier part of this step failed, so nothing of it was saved.")};
    if (sqlState.isEmpty() || isOfClass("08") || isOfClass("57P") || isOfClass("53"))
        return {ErrorKind::Storage, Words::tr("The database server cannot be reached. Check the network and that "
                                              "the server runs; the connection is made again by itself.")};
    if (isOfClass("XX"))
        return {ErrorKind::Storage,
                Words::tr("The database server found damaged data. Stop working with it and tell its administrator.")};
    return {ErrorKind::Storage,
            Words::tr("The database could not do this. Nothing was saved; please report this with the detail.")};
}

} // namespace

Error sqliteError(int extendedCode, const QString &text)
{
    Explained explained = explainSqlite(extendedCode);
    return {
        explained.kind, explained.message, QStringLiteral("sqlite=%1 %2").arg(extendedCode).arg(text.simplified()), {}};
}

Error postgresError(const QString &sqlState, const QString &text)
{
    Explained explained = explainPostgres(sqlState);
    return {explained.kind, explained.message, QStringLiteral("sqlstate=%1 %2").arg(sqlState, text.simplified()), {}};
}

Error databaseError(Dialect dialect, const QSqlError &error)
{
    if (dialect == Dialect::Sqlite)
        return sqliteError(error.nativeErrorCode().toInt(), error.databaseText());
    return postgresError(error.nativeErrorCode(), error.databaseText());
}

} // namespace reckoner::storage
