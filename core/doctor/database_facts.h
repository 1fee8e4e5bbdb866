// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What there is to know of a database before it is worked with: can it be opened, what schema, how large. Looking
// never creates or changes anything. Blocks: call on a Worker, or where nobody paints.

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QStringList>

namespace reckoner::doctor {

struct DatabaseFacts {
    QString address; // without the password
    storage::Dialect dialect = storage::Dialect::Sqlite;
    bool exists = true;           // a SQLite file that is not there yet is made when it is first used
    std::optional<Error> problem; // why it cannot be opened; the rest is empty then
    int applied = 0, pending = 0; // steps of the schema
    bool isNewer = false;         // written by a newer program
    std::optional<qint64> bytes;

    bool isCurrent() const { return exists && !problem && pending == 0 && !isNewer; }
};

DatabaseFacts databaseFacts(storage::Database &database);
// Opens and closes it. Errors are in the facts.
DatabaseFacts inspectDatabase(const storage::DatabaseUrl &url);
// Brings it to the schema of this program; gives the names of the steps. Errors: Storage.
Result<QStringList> migrateDatabase(const storage::DatabaseUrl &url, const Clock &clock);

} // namespace reckoner::doctor
