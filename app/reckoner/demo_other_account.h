// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the demo's company still has from the shop it had before: a few customers of a Stripe account that is only read,
// of whom somebody has said that one is a customer of today, and nobody yet that another is. Stored once into the
// demo's own database. Database's thread.

#include "core/storage/transaction.h"

namespace reckoner::app {

// Of customers who are there. Errors: Storage.
Result<void> writeDemoOtherAccount(storage::Transaction &transaction, const AccountId &account, Instant now);

} // namespace reckoner::app
