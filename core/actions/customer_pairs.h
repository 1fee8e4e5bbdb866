// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Saying that two customers of different accounts are one person, or that they are not, and taking either back: one
// transaction with an audit entry for each of the two. Nothing here goes to a provider. Writer thread; errors of all:
// Storage, Invalid, NotFound, Conflict.

#include "core/actions/customer_notes.h"
#include "core/customers/customer_pair.h"

namespace reckoner::actions {

struct PairDecision {
    customers::CustomerKey one, other; // the customer it is said at, and whom it is said of
    customers::PairVerdict verdict = customers::PairVerdict::Confirmed;
    QString reason; // must be given where the two have nothing in common
};

// Errors: Invalid (one account, different environments, no reason, too many records of one person), NotFound (not in
// the mirror), Conflict (something was said of the two already, or of two whom it would make one person).
Result<customers::CustomerPair> decidePair(storage::Transaction &transaction, const PairDecision &decision,
                                           const NoteAuthor &author);

// Errors: Conflict (it is not any more what was seen).
Result<void> undoPair(storage::Transaction &transaction, const customers::CustomerPair &seen, const QString &reason,
                      const NoteAuthor &author);

} // namespace reckoner::actions
