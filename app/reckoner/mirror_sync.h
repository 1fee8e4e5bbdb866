// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the console's mirror filled: the first load once per database, then the provider's event feed again and again,
// for a desktop has no public address that webhooks could reach. Failures are told and tried again at the next turn;
// nothing here is on the way of a person's own changes. Main thread; what it is given must outlive it.

#include "core/sync/catch_up.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"
#include "ui/sync/sync_desk.h"

#include <QElapsedTimer>
#include <QTimer>

namespace reckoner::app {

class MirrorSync : public ui::SyncDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        provider::Provider &provider;
        const Clock &clock;
        sync::FeedGate *gate = nullptr; // of the other readers of the feed
        sync::ProjectionHook *hook = nullptr;
        // With the first load, before any event is projected; for the demo.
        std::function<Result<void>(storage::Transaction &)> onLoaded = {};
    };
    MirrorSync(Parts parts, int pollMs, QObject *parent = nullptr);
    ~MirrorSync() override;

    void start();
    // Reads the feed now instead of at the next turn.
    void poke();

    const ui::SyncStatus &status() const override { return m_status; }
    void syncNow() override { poke(); }
    void pause() override;
    void resume() override;
    void cancel() override;

Q_SIGNALS:
    void firstLoadProgressed(const reckoner::sync::BackfillProgress &progress);
    void upToDate(reckoner::Instant at);
    void failed(const reckoner::Error &error);

private:
    struct Known { // of earlier runs of the program
        bool loaded = false;
        std::optional<Instant> completeAt;
    };
    Task<Known> readKnown();
    void setPhase(ui::SyncStatus::Phase phase);
    void noteProgress(const sync::BackfillProgress &progress);
    bool isResting() const;
    void load();
    void noteLoaded();
    void turn();
    void project();
    void prune();
    void finishTurn(const std::optional<Error> &error);

    Parts m_parts;
    sync::ProviderRefetcher m_refetcher;
    sync::Backfill m_backfill;
    sync::CatchUp m_catchUp;
    sync::Projector m_projector;
    QTimer m_timer;
    ui::SyncStatus m_status;
    std::optional<Task<bool>> m_underWay; // for stopping it
    Instant m_turnBegan;                  // the feed is known up to then when the turn has ended
    bool m_loaded = false;
    bool m_busy = false;
    bool m_turnAgain = false; // something happened at the provider while a turn was under way
    QObject m_context;        // last: the parts that go settle their tasks, and nobody must wait for those any more
};

} // namespace reckoner::app
