// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a synchronisation has come, kept in the transaction that wrote what it stands for: after a crash nothing is
// skipped and at most nothing is done twice. And whose turn it is. SQL only; the thread of the connection.

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

// What several programs on one database do in turns. Whoever has it takes it again before kTurnLease is over, for as
// long as it works; a program that died loses it so.
struct Turn {
    AccountId account;
    QString name;
    QString holder; // of the program, unlike any other's
};
inline constexpr Micros kTurnLease = std::chrono::minutes(5);
// False: another program has it. The account must be there. Errors: Storage.
Result<bool> takeTurn(storage::Transaction &transaction, const Turn &turn, Instant now);

} // namespace reckoner::sync
