// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The map between keys and ids in the database. Used on the database's threads. Errors of all: Storage.

#include "core/catalog_file/catalog_keys.h"
#include "core/storage/transaction.h"

namespace reckoner::catalog_file {

class CatalogKeyStore
{
public:
    static Result<CatalogKeys> load(storage::Connection &connection, const AccountId &account);
    // Writes what is new or moved; nothing is forgotten.
    static Result<void> remember(storage::Transaction &transaction, const AccountId &account, const CatalogKeys &keys);
    static Result<void> put(storage::Transaction &transaction, const AccountId &account, EntryKind kind,
                            const QString &id, const QString &path);
};

} // namespace reckoner::catalog_file
