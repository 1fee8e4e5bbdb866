// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A fresh database for one test, gone with the object. SQLite: a file in a temporary folder; PostgreSQL: a database in
// the test process's own server. Copied from a migrated template, so that each costs milliseconds. Main thread.
//     void upsertsByVersion_data() { testkit::addDialectRows(); }
//     void upsertsByVersion()
//     {
//         RK_TEMPORARY_DATABASE(database); // skips when the dialect is not installed
//         database->writeBlocking(…);

#include "core/storage/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace reckoner::testkit {

class TemporaryDatabase
{
public:
    enum class Schema { Migrated, Empty };

    explicit TemporaryDatabase(storage::Dialect dialect, Schema schema = Schema::Migrated,
                               storage::DatabaseOptions options = {});
    ~TemporaryDatabase();

    storage::Database &operator*() { return *m_database; }
    storage::Database *operator->() { return m_database.get(); }
    const storage::DatabaseUrl &url() const { return m_url; }
    // Closes the database, so that it can be opened again or in another process.
    void close() { m_database.reset(); }
    void reopen();

    // Empty, or why this dialect cannot be tested here.
    static QString whyMissing(storage::Dialect dialect);

private:
    QTemporaryDir m_folder;
    storage::DatabaseUrl m_url;
    storage::DatabaseOptions m_options;
    std::unique_ptr<storage::Database> m_database;
};

// The column “dialect” and a row for each.
void addDialectRows();

} // namespace reckoner::testkit

#define RK_FETCH_DIALECT()                                                                                             \
    QFETCH(reckoner::storage::Dialect, dialect);                                                                       \
    if (const QString missing = reckoner::testkit::TemporaryDatabase::whyMissing(dialect); !missing.isEmpty())         \
        QSKIP(qPrintable(missing));

#define RK_TEMPORARY_DATABASE(name)                                                                                    \
    RK_FETCH_DIALECT()                                                                                                 \
    reckoner::testkit::TemporaryDatabase name(dialect)
