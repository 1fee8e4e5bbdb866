// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of a customer's credit ledger: a grant, or what an adjustment or a person took back from it or gave back.
// Written once, never changed; corrections are further entries. Plain values, any thread. reference/security.md I8–I10.

#include "core/credits/credit_grant.h"

namespace reckoner::credits {

enum class EntryKind {
    Grant,
    Clawback, // taken back: a refund, a chargeback, or by hand
    Restore,  // what was taken back is given back: a chargeback was reversed
};
QString entryKindText(EntryKind kind); // grant, clawback, restore: as stored
std::optional<EntryKind> entryKindFromText(const QString &text);

struct CreditEntry {
    qint64 seq = 0; // of this database
    AccountId account;
    CustomerId customerId;
    qint64 number = 0; // from 1 within the customer
    EntryKind kind = EntryKind::Grant;
    qint64 amount = 0; // negative for Clawback, never zero
    qint64 balanceAfter = 0;
    GrantId grantId;
    AdjustmentId adjustmentId; // what caused it; empty for Grant and for what a person did
    EventId eventId;           // empty: no event
    OperationId operationId;   // of what a person took back
    QString actor, reason;
    Instant at;
    bool operator==(const CreditEntry &) const = default;
};

// The same at every try, in any database: the external ledger takes each key once. At most 128 characters.
QString idempotencyKeyOf(const CreditEntry &entry);

} // namespace reckoner::credits
