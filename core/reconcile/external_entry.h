// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An entry of somebody else's ledger, as its table credit_transactions has it: id, user_id, amount, balance_after,
// reason, metadata, created_at. From metadata (a JSON object or nothing) come idempotency_key, transaction_id and
// currency. Plain values and pure functions, any thread. Source: DESIGN §8.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <optional>

namespace reckoner::reconcile {

struct ExternalEntry {
    QString id;
    QString idempotencyKey, transactionId; // empty: it has none
    CustomerId customerId;
    qint64 credits = 0;
    std::optional<qint64> balanceAfter;
    QString currency; // a code, or empty
    QString reason;
    Instant createdAt;
    bool operator==(const ExternalEntry &) const = default;
};

// The columns as text.
struct ExternalColumns {
    QByteArray id, userId, amount, balanceAfter, reason, metadata, createdAt;
};

// What is wrong with one of the columns.
struct ColumnFault {
    const char *column = "";
    QString what;
};

// Strict: whole numbers only, RFC 3339 times in UTC, JSON objects, ids of at most 200 bytes.
struct ExternalEntryResult {
    ExternalEntry entry;
    std::optional<ColumnFault> fault;
};
ExternalEntryResult externalEntryFrom(const ExternalColumns &columns);

} // namespace reckoner::reconcile
