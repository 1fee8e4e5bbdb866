// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An account's catalog, read from the provider now: the whole of it, archived things too, with the keys that stand for
// it. Keys that were not known are remembered. Lives on the thread of its event loop; database and provider must
// outlive it. Errors: the provider's for reading, Storage.

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/catalog_file/catalog_keys.h"
#include "core/provider/catalog_changes.h"
#include "core/provider/provider.h"
#include "core/storage/database.h"

#include <QObject>

namespace reckoner::catalog_file {

// What those that read and change a catalog work with; all of it outlives them.
struct CatalogContext {
    storage::Database &database;
    provider::Provider &provider;
    const Clock &clock;
    QString actor;
    provider::CatalogChanges *changes = nullptr; // null: only the whole can be read
};

struct RemoteRead {
    CatalogSnapshot snapshot;
    KeyedCatalog keyed;
};

class RemoteCatalog
{
public:
    RemoteCatalog(storage::Database &database, provider::Provider &provider)
        : m_database(database), m_provider(provider)
    {
    }

    AccountId account() const { return m_provider.account(); }
    Task<CatalogSnapshot> snapshot();
    Task<RemoteRead> read();

private:
    storage::Database &m_database;
    provider::Provider &m_provider;
    QObject m_context;
};

} // namespace reckoner::catalog_file
