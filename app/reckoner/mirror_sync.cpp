// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/mirror_sync.h"

#include "core/base/log.h"
#include "core/events/event_store.h"
#include "core/storage/feed_pruning.h"
#include "core/sync/sync_cursor.h"

#include <algorithm>
#include <utility>

namespace reckoner::app {

using Phase = ui::SyncStatus::Phase;

static const QString kFirstLoadName = QStringLiteral("console.first_load");

MirrorSync::MirrorSync(Parts parts, int pollMs, QObject *parent)
    : SyncDesk(parent), m_parts(parts), m_refetcher(parts.provider, parts.database, parts.hook),
      m_backfill(parts.provider, parts.database, parts.clock,
                 {.depth = sync::BackfillDepth::WithoutAddresses,
                  .onProgress = [this](const sync::BackfillProgress &progress) { noteProgress(progress); }}),
      m_catchUp(parts.provider, parts.database, parts.clock, {}, parts.gate),
      m_projector(parts.database, parts.clock, {.refetcher = &m_refetcher, .hook = parts.hook})
{
    m_status.phase = Phase::Idle;
    m_timer.setSingleShot(true);
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &MirrorSync::turn);
}

MirrorSync::~MirrorSync() = default;

void MirrorSync::start()
{
    m_busy = true;
    readKnown().then(&m_context, [this](Result<Known> known) {
        m_busy = false;
        m_loaded = m_status.firstLoadComplete = known && known->loaded;
        if (known)
            m_status.completeAt = known->completeAt;
        Q_EMIT statusChanged();
        turn();
    });
}

// The mirror is complete as of the beginning of the last whole reading of the feed, or of the first load.
Task<MirrorSync::Known> MirrorSync::readKnown()
{
    return m_parts.database.read(
        [account = m_parts.provider.account()](storage::Connection &connection) -> Result<Known> {
            RK_TRY_ASSIGN(const auto cursor, sync::loadSyncCursor(connection, account, kFirstLoadName));
            Known known;
            known.loaded = cursor.has_value();
            if (!cursor)
                return known;
            RK_TRY_ASSIGN(const auto read, events::EventStore(connection).lastComplete(account));
            known.completeAt = std::max(cursor->updatedAt, read.value_or(cursor->updatedAt));
            return known;
        });
}

void MirrorSync::setPhase(Phase phase)
{
    m_status.phase = phase;
    if (phase != Phase::Failed)
        m_status.error.reset();
    Q_EMIT statusChanged();
}

void MirrorSync::noteProgress(const sync::BackfillProgress &progress)
{
    m_status.progress = progress;
    Q_EMIT firstLoadProgressed(progress);
    Q_EMIT statusChanged();
}

bool MirrorSync::isResting() const
{
    return m_status.phase == Phase::Paused || m_status.phase == Phase::Stopped;
}

void MirrorSync::poke()
{
    if (isResting())
        return;
    if (m_busy)
        m_turnAgain = m_loaded;
    else
        turn();
}

void MirrorSync::pause()
{
    m_timer.stop();
    setPhase(Phase::Paused); // before the cancelled task comes back
    if (m_underWay)
        m_underWay->cancel();
}

void MirrorSync::cancel()
{
    if (!m_busy)
        return;
    if (!m_loaded)
        setPhase(Phase::Stopped);
    if (m_underWay)
        m_underWay->cancel();
}

void MirrorSync::resume()
{
    if (!isResting())
        return;
    setPhase(Phase::Idle);
    if (m_busy)
        m_turnAgain = true; // what was stopped is still ending; its end begins the next
    else
        turn();
}

void MirrorSync::turn()
{
    if (m_busy || isResting())
        return;
    m_busy = true;
    m_turnAgain = false;
    m_timer.stop();
    m_turnBegan = m_parts.clock.now();
    if (!m_loaded) {
        load();
        return;
    }
    if (m_status.phase != Phase::Failed) // stays told until it is over
        setPhase(Phase::Reading);
    m_underWay = m_catchUp.run().then(&m_context, [this](Result<events::Coverage> coverage) -> Result<bool> {
        if (coverage)
            project();
        else
            finishTurn(coverage.error());
        return true;
    });
}

void MirrorSync::load()
{
    setPhase(Phase::FirstLoad);
    m_underWay = m_backfill.run().then(&m_context, [this](Result<sync::BackfillReport> report) -> Result<bool> {
        if (!report) {
            finishTurn(report.error());
            return false;
        }
        qCInfo(lcApp).noquote() << QStringLiteral("The first load is complete. rows=%1").arg(report->rows());
        noteLoaded();
        return true;
    });
}

void MirrorSync::noteLoaded()
{
    const AccountId account = m_parts.provider.account();
    m_parts.database
        .write([account, now = m_parts.clock.now(),
                onLoaded = m_parts.onLoaded](storage::Transaction &transaction) -> Result<void> {
            if (onLoaded)
                RK_TRY(onLoaded(transaction));
            return sync::saveSyncCursor(transaction, account, kFirstLoadName, {{}, QByteArrayLiteral("{}"), now});
        })
        .then(&m_context, [this](Result<void> saved) {
            m_loaded = m_status.firstLoadComplete = saved.has_value();
            finishTurn(saved ? std::nullopt : std::optional(saved.error()));
            if (m_loaded)
                turn(); // what happened while it was loading
        });
}

void MirrorSync::project()
{
    m_projector.projectAll().then(&m_context, [this](Result<sync::ProjectionCounts> counts) {
        if (counts)
            prune();
        else
            finishTurn(counts.error());
    });
}

void MirrorSync::prune()
{
    m_parts.database
        .write([now = m_parts.clock.now()](storage::Transaction &transaction) {
            return storage::pruneChangeFeed(transaction, now);
        })
        .then(&m_context,
              [this](Result<qint64> removed) { finishTurn(removed ? std::nullopt : std::optional(removed.error())); });
}

void MirrorSync::finishTurn(const std::optional<Error> &error)
{
    m_busy = false;
    if (!error) {
        m_status.completeAt = m_turnBegan;
        if (!isResting())
            setPhase(Phase::Idle);
        Q_EMIT upToDate(m_parts.clock.now());
    } else if (error->kind == ErrorKind::Cancelled) {
        if (!isResting())
            setPhase(Phase::Idle);
    } else {
        m_status.error = *error;
        if (!isResting())
            setPhase(Phase::Failed);
        Q_EMIT failed(*error);
    }
    if (isResting() || m_busy) // a receiver may have begun the next
        return;
    if (std::exchange(m_turnAgain, false))
        turn();
    else
        m_timer.start();
}

} // namespace reckoner::app
