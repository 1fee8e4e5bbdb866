// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a provider answers to a catalog request: the product or the price as it is now; and how that gets into the
// mirror. Values any thread, writing on the database's.

#include "core/actions/operation.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

using CatalogSnapshot = std::variant<catalog::Product, catalog::Price>;

QString catalogIdOf(const CatalogSnapshot &snapshot);
QByteArray rawOf(const CatalogSnapshot &snapshot);
// Through the same door as webhooks. Errors: Storage.
Result<void> keepSnapshot(storage::Transaction &transaction, const CatalogSnapshot &snapshot);

} // namespace reckoner::actions
