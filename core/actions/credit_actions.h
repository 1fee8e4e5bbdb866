// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person does to credits: grants by hand, takes back by hand, and tries again to tell the external ledger. Each
// is one transaction with its audit entry; the ledger is told by the outbox afterwards. The operation id is made when
// the person begins, so that however often it is confirmed it is done once. Writer thread. Errors of all: Storage,
// Invalid (no reason, amount), NotFound, Conflict (the operation was something else).

#include "core/credits/credit_posting.h"

namespace reckoner::actions {

inline constexpr qint64 kMostManualCredits = 1'000'000'000; // a slip of the finger is smaller than that
inline constexpr qsizetype kMostCreditReasonCharacters = 500;

struct CreditOperation {
    AccountId account;
    OperationId id; // see newCreditOperationId()
    QString actor, reason;
    Instant now;
};

OperationId newCreditOperationId();

struct ManualGrant {
    CustomerId customerId; // must be in the mirror
    qint64 credits = 0;
};
Result<credits::PostedEntry> grantByHand(storage::Transaction &transaction, const CreditOperation &operation,
                                         const ManualGrant &grant);

struct ManualClawback {
    credits::GrantId grantId;
    qint64 credits = 0; // at most what is left of the grant
};
Result<credits::PostedEntry> takeBackByHand(storage::Transaction &transaction, const CreditOperation &operation,
                                            const ManualClawback &clawback);

// entrySeqs empty: everything that is open. Gives how many rows are due now. The operation's id is not used.
Result<qint64> retryOutbox(storage::Transaction &transaction, const CreditOperation &operation,
                           const std::vector<qint64> &entrySeqs);

} // namespace reckoner::actions
