// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who did what, why, and what it changed: append-only and chained by hash, every entry in the transaction of the
// change itself. hash = SHA-256(version, length-prefixed fields, hash of the entry before), so that no field can be
// moved into its neighbour, and every link is checked (reference/security.md I13). A chain alone cannot show that its
// tail was cut: keep AuditHead outside the database. Used on the database's threads.

#include "core/storage/transaction.h"

namespace reckoner::audit {

struct AuditEntry {
    qint64 seq = 0; // given by append(), gapless from 1
    Instant at;
    AccountId account;
    QString actor;
    QString action;  // change_items.requested, change_items.succeeded, …
    QString subject; // id of what it was done to
    OperationId operation;
    QString reason;
    QByteArray before, after; // JSON or empty
    QByteArray hash;          // 32 bytes, given by append()
};

struct AuditHead {
    qint64 count = 0;
    QByteArray hash; // of the last entry; empty when there is none
};

struct AuditVerdict {
    qint64 checked = 0;
    std::optional<qint64> firstBroken; // seq of the first entry that does not fit its place
    QString what;                      // in words
    AuditHead head;
};

class AuditLog
{
public:
    static Result<AuditEntry> append(storage::Transaction &transaction, AuditEntry entry);
    static Result<AuditVerdict> verify(storage::Connection &connection);
    // Newest first, of one subject if given, before that seq if given.
    static Result<std::vector<AuditEntry>> list(storage::Connection &connection, const QString &subject,
                                                std::optional<qint64> beforeSeq, int limit);
    static Result<AuditHead> head(storage::Connection &connection);
};

} // namespace reckoner::audit
