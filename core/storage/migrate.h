// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings a database to the schema of this program. The steps are the folders core/storage/migrations/NNNN_name, built
// into the library; a new folder is all that a new step needs. Each step runs in one transaction, is recorded with the
// checksum of its text in schema_migration, and is never run twice. A database that holds a step this program does not
// know, or one whose text has changed, is refused and left as it is. Blocks; call at start-up.

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <vector>

namespace reckoner::storage {

struct Migration {
    int seq = 0;
    QString name;
    QString sql; // for one dialect
};

struct AppliedMigration {
    int seq = 0;
    QString name;
    QString checksum;
    Instant appliedAt;
};

struct MigrationReport {
    std::vector<QString> applied; // names of the steps that ran now, in order
};

struct SchemaState {
    std::vector<AppliedMigration> applied;
    std::vector<Migration> pending;
    std::vector<int> unknown; // applied by a newer program
    bool isCurrent() const { return pending.empty() && unknown.empty(); }
};

// The steps built into this program, in order.
std::vector<Migration> builtInMigrations(Dialect dialect);
QString migrationChecksum(const Migration &migration);

// Errors: Storage (a newer schema, a changed step, or what the database says; the steps before it stay applied).
Result<MigrationReport> migrate(Database &database, const Clock &clock);
Result<MigrationReport> migrate(Database &database, const Clock &clock, const std::vector<Migration> &steps);

Result<SchemaState> schemaState(Database &database);
Result<SchemaState> schemaState(Database &database, const std::vector<Migration> &steps);

} // namespace reckoner::storage
