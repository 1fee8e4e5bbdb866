// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two things that reconciliation knows about outbox rows and the outbox itself cannot: that the external ledger has
// an entry already, and that it has not what it once confirmed. Writer thread. Errors of all: Storage.

#include "core/storage/transaction.h"

namespace reckoner::reconcile {

class KnownOutsideStore
{
public:
    // The entry is there under that id and is not to be sent. Errors: Conflict (it is under way).
    static Result<void> isThere(storage::Transaction &transaction, const AccountId &account, qint64 entrySeq,
                                const QString &externalId, Instant now);
    // It was confirmed, and is not there: looked up again, and sent if that says the same. False: it was not confirmed.
    static Result<bool> isGone(storage::Transaction &transaction, const AccountId &account, qint64 entrySeq,
                               Instant now);
};

} // namespace reckoner::reconcile
