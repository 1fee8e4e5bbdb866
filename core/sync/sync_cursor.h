// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a synchronisation has come, kept in the transaction that wrote what it stands for: after a crash nothing is
// skipped and at most nothing is done twice. SQL only; the thread of the connection.

#include "core/storage/transaction.h"

namespace reckoner::sync {

struct SyncCursor {
    QString cursor;   // opaque, the provider's
    QByteArray state; // JSON of the synchronisation's own
    Instant updatedAt;
};

// Errors: Storage.
Result<std::optional<SyncCursor>> loadSyncCursor(storage::Connection &connection, const AccountId &account,
                                                 const QString &name);
// Notes the change.
Result<void> saveSyncCursor(storage::Transaction &transaction, const AccountId &account, const QString &name,
                            const SyncCursor &cursor);

} // namespace reckoner::sync
