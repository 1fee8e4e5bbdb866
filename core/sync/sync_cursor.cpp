// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_cursor.h"

namespace reckoner::sync {

namespace {

constexpr const char *kSyncCursorLoadSql =
    "SELECT cursor, state, updated_at_us FROM sync_cursor WHERE account_id = :account_id AND name = :name";
constexpr const char *kSyncCursorSaveSql = R"(
INSERT INTO sync_cursor (account_id, name, cursor, state, updated_at_us)
VALUES (:account_id, :name, :cursor, :state, :updated_at_us)
ON CONFLICT (account_id, name) DO UPDATE
SET cursor = excluded.cursor, state = excluded.state, updated_at_us = excluded.updated_at_us
)";

// Locks the row, so that of two that ask at once one waits, and finds it taken.
constexpr const char *kSyncTurnSql = R"(
INSERT INTO sync_cursor (account_id, name, cursor, state, updated_at_us)
VALUES (:account_id, :name, :holder, '', :now_us)
ON CONFLICT (account_id, name) DO UPDATE
SET cursor = excluded.cursor, updated_at_us = excluded.updated_at_us
WHERE sync_cursor.cursor = excluded.cursor OR sync_cursor.updated_at_us <= :ended_us)";

} // namespace

Result<std::optional<SyncCursor>> loadSyncCursor(storage::Connection &connection, const AccountId &account,
                                                 const QString &name)
{
    return connection.prepare(kSyncCursorLoadSql)
        .bind(":account_id", account)
        .bind(":name", name)
        .first([](const storage::Row &row) {
            return SyncCursor{row.text(0), row.text(1).toUtf8(), row.instant(2)};
        });
}

Result<void> saveSyncCursor(storage::Transaction &transaction, const AccountId &account, const QString &name,
                            const SyncCursor &cursor)
{
    RK_TRY(transaction.prepare(kSyncCursorSaveSql)
               .bind(":account_id", account)
               .bind(":name", name)
               .bind(":cursor", cursor.cursor)
               .bind(":state", QString::fromUtf8(cursor.state))
               .bind(":updated_at_us", cursor.updatedAt)
               .run());
    return transaction.noteChange(storage::Entity::SyncCursor, account, name);
}

Result<bool> takeTurn(storage::Transaction &transaction, const Turn &turn, Instant now)
{
    RK_TRY_ASSIGN(const qint64 taken, transaction.prepare(kSyncTurnSql)
                                          .bind(":account_id", turn.account)
                                          .bind(":name", turn.name)
                                          .bind(":holder", turn.holder)
                                          .bind(":now_us", now)
                                          .bind(":ended_us", now - kTurnLease)
                                          .run());
    return taken == 1;
}

} // namespace reckoner::sync
