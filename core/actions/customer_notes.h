// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writing, editing, removing notes about customers, and taking each of these back: one transaction with its audit
// entry, held to the version that the person saw. Nothing here goes to a provider. Writer thread; errors of all:
// Storage, Invalid (empty or too long), NotFound, Conflict (somebody else changed the note).

#include "core/customers/customer_note.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

struct NoteAuthor {
    QString name;
    Instant now;
};

// Makes the note's id and gives what was stored.
Result<customers::CustomerNote> addNote(storage::Transaction &transaction, const AccountId &account,
                                        const CustomerId &customer, const QString &body, const NoteAuthor &author);
// What a note is to become: its body and standing, from the version that was seen. Taking back an edit, a removal or
// an addition is a change too, into what was before.
Result<customers::CustomerNote> changeNote(storage::Transaction &transaction, const customers::CustomerNote &wanted,
                                           const NoteAuthor &author);

} // namespace reckoner::actions
