// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Differences that a person wants to leave, with the reason. Used on the database's threads. Errors of all: Storage.

#include "core/catalog_file/sync_report.h"
#include "core/storage/transaction.h"

namespace reckoner::catalog_file {

class IgnoredDifferenceStore
{
public:
    static Result<std::vector<IgnoredDifference>> load(storage::Connection &connection, const AccountId &account);
    static Result<void> put(storage::Transaction &transaction, const AccountId &account, const IgnoredDifference &one);
    // Shows it again.
    static Result<void> remove(storage::Transaction &transaction, const AccountId &account, EntryKind kind,
                               const QString &id);
};

} // namespace reckoner::catalog_file
