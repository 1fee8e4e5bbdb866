// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes credits: the grant, its entry with the running balance, and the outbox row, all in the caller's transaction,
// or nothing where the grant is there already. The only place that writes these tables' facts. Writer thread. Asserts
// the ledger's invariants on every write (reference/security.md I10, I11, I12).

#include "core/credits/claw_back.h"
#include "core/storage/transaction.h"

namespace reckoner::credits {

struct PostedEntry {
    CreditEntry entry;  // with number, balance and seq
    bool isNew = false; // false: was there before, nothing was written
};

// Errors: Storage, Conflict (the bonus went to that person before, or the operation id was used for something else).
Result<PostedEntry> postGrant(storage::Transaction &transaction, const CreditGrant &grant);

// An entry about a grant that is there; number and balance are made here. Errors: Storage, Conflict (taken back once
// already for the same cause).
Result<PostedEntry> postEntry(storage::Transaction &transaction, const CreditGrant &grant, CreditEntry entry);

// Everything about one payment that its adjustments ask for and is not there yet; gives what was written.
// Errors: Storage.
struct ClawbackCause {
    AccountId account;
    PaymentId paymentId;
    EventId eventId; // what made us look
    Instant now;
};
Result<std::vector<CreditEntry>> postClawbacks(storage::Transaction &transaction, const ClawbackCause &cause);

} // namespace reckoner::credits
