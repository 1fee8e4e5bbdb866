// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Imports the entries of an external ledger that need no client: from a CSV file, or from somebody else's PostgreSQL.
// What was imported before stays until all of the new ones are there. Runs on the thread that calls it, and waits
// there: a Worker's, or a command-line tool's. What comes through the ledger's API: ledger_import.h.

#include "core/reconcile/external_entry_store.h"
#include "core/storage/database.h"

namespace reckoner::reconcile {

struct ImportFrom {
    QString csvFile;         // one of the two
    QString postgresAddress; // postgresql://…, with the table credit_transactions
};

// “csv:NAME” or “postgres”.
QString sourceNameOf(const ImportFrom &from);
// Errors: NotFound (no such file), Invalid (what it has is wrong, each fault with its place; no address), Conflict
// (another import began meanwhile), Storage.
Result<ImportState> importFrom(storage::Database &database, const AccountId &account, const ImportFrom &from,
                               Instant now);

} // namespace reckoner::reconcile
