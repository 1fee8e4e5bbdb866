// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The customer_note table. Every change is held to the version that was seen and is told to the change feed as a change
// of the customer. Writing without audit is not for pages: see core/actions/customer_notes.h. Database's threads.

#include "core/customers/customer_note.h"
#include "core/storage/transaction.h"

#include <vector>

namespace reckoner::customers {

class CustomerNoteStore
{
public:
    // With removed ones too when they are asked for by id.
    static Result<std::optional<CustomerNote>> find(storage::Connection &connection, const AccountId &account,
                                                    const NoteId &id);
    // Newest first, without those that were removed. Errors: Storage.
    static Result<std::vector<CustomerNote>> of(storage::Connection &connection, const AccountId &account,
                                                const CustomerId &customer);
    // Errors: Storage, Conflict (the id exists).
    static Result<void> insert(storage::Transaction &transaction, const CustomerNote &note);
    // Writes body, standing and who changed it if the row still has note.rowVersion. Errors: Storage, Conflict.
    static Result<void> update(storage::Transaction &transaction, const CustomerNote &note);
};

} // namespace reckoner::customers
