// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the console's mirror filled: the first load once per database, then the provider's event feed again and again,
// for a desktop has no public address that webhooks could reach. Failures are told and tried again at the next turn;
// nothing here is on the way of a person's own changes. Main thread; what it is given must outlive it.

#include "core/sync/backfill.h"
#include "core/sync/catch_up.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"

#include <QObject>
#include <QTimer>

namespace reckoner::app {

class MirrorSync : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        provider::Provider &provider;
        const Clock &clock;
    };
    MirrorSync(Parts parts, int pollMs, QObject *parent = nullptr);
    ~MirrorSync() override;

    void start();
    // Reads the feed now instead of at the next turn.
    void poke();

Q_SIGNALS:
    void firstLoadProgressed(const reckoner::sync::BackfillProgress &progress);
    // Before the first turn: what an earlier run of the program left.
    void wasUpToDate(reckoner::Instant at);
    void upToDate(reckoner::Instant at);
    void failed(const reckoner::Error &error);

private:
    void load();
    void noteLoaded();
    void turn();
    void project();
    void finishTurn(const std::optional<Error> &error);

    Parts m_parts;
    sync::ProviderRefetcher m_refetcher;
    sync::Backfill m_backfill;
    sync::CatchUp m_catchUp;
    sync::Projector m_projector;
    QTimer m_timer;
    bool m_loaded = false;
    bool m_busy = false;
    QObject m_context; // last: the parts that go settle their tasks, and nobody must wait for those any more
};

} // namespace reckoner::app
