// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the table credit_transactions (id, user_id, amount, balance_after, reason, metadata, created_at) of somebody
// else's PostgreSQL, in pages, over a connection that cannot write. Runs on the thread that calls it, and waits there.
// Source: DESIGN §8.

#include "core/reconcile/external_entry.h"
#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace reckoner::reconcile {

struct ForeignFault {
    QString id; // of the row
    ColumnFault fault;
};

struct ForeignRead {
    qint64 entries = 0;
    std::vector<ForeignFault> faults; // the first kMostForeignFaults
};
inline constexpr size_t kMostForeignFaults = 100;

// take gets pages of good entries; its error ends the reading. The pages are of one moment (one transaction).
// Errors: Storage (cannot be reached, no such table, not permitted), Invalid (no PostgreSQL address), take's.
Result<ForeignRead> readForeignLedger(const storage::DatabaseUrl &url,
                                      const std::function<Result<void>(std::vector<ExternalEntry>)> &take);

} // namespace reckoner::reconcile
