// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a provider answers to a customer request: the customer, the address or the business as it is now; and how that
// gets into the mirror together with the end of the operation. Values any thread, writing on the database's.

#include "core/actions/operation.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

using CustomerSnapshot = std::variant<customers::Customer, customers::Address, customers::Business>;

CustomerId customerIdOf(const CustomerSnapshot &snapshot);
QByteArray rawOf(const CustomerSnapshot &snapshot);

// Through the same door as webhooks. Errors: Storage.
Result<void> keepSnapshot(storage::Transaction &transaction, const CustomerSnapshot &snapshot);
} // namespace reckoner::actions
