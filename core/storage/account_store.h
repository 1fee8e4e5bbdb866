// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The accounts this database mirrors. An account id is provider/environment/label ("paddle/sandbox/main") and part of
// every key, so that nothing crosses from sandbox to production. Used on the database's threads.

#include "core/storage/transaction.h"

namespace reckoner::storage {

// Makes the account's row if there is none yet; everything that is mirrored refers to it.
// Errors: Invalid (the id is not of that form), Storage.
Result<void> ensureAccount(Transaction &transaction, const AccountId &account, Instant now);

Result<std::vector<AccountId>> listAccounts(Connection &connection);

} // namespace reckoner::storage
