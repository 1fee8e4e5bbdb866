// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Settles a contradiction in the mirror: asks the provider for the entity and writes its answer with an answer's
// authority. The events that contradicted are tried again later and are then stale. A failed question is logged and
// not repeated here: the next try of the event asks again. Lives on the provider's thread.

#include "core/provider/provider.h"
#include "core/storage/database.h"
#include "core/sync/projector.h"

#include <set>

namespace reckoner::sync {

class ProviderRefetcher final : public Refetcher
{
public:
    // All must outlive it. hook: hears of what the answer shows, for the events that asked.
    ProviderRefetcher(provider::Provider &provider, storage::Database &database, ProjectionHook *hook = nullptr);
    // Does nothing for another account's entity, and while the same question is under way.
    void refetch(const SnapshotKey &key) override;
    void refetchFor(const SnapshotKey &key, std::vector<qint64> eventSeqs) override;
    int underWay() const { return int(m_underWay.size()); }
    // When everything that was asked is answered and kept, or has failed.
    Task<bool> settled();

private:
    using Asked = std::pair<storage::Entity, QString>;
    Task<Snapshot> ask(const SnapshotKey &key);

    provider::Provider &m_provider;
    storage::Database &m_database;
    ProjectionHook *const m_hook;
    std::set<Asked> m_underWay;
    std::vector<Promise<bool>> m_waiting; // for it
    QObject m_context;
};

} // namespace reckoner::sync
