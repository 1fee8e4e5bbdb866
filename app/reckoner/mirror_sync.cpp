// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/mirror_sync.h"

#include "core/base/log.h"
#include "core/events/event_store.h"
#include "core/sync/sync_cursor.h"

namespace reckoner::app {

namespace {

struct MirrorPast {
    bool isLoaded = false;
    std::optional<Instant> upToDateAt;
};

} // namespace

static const QString kFirstLoadName = QStringLiteral("console.first_load");

MirrorSync::MirrorSync(Parts parts, int pollMs, QObject *parent)
    : QObject(parent), m_parts(parts), m_refetcher(parts.provider, parts.database),
      m_backfill(
          parts.provider, parts.database, parts.clock,
          {.depth = sync::BackfillDepth::WithoutAddresses,
           .onProgress = [this](const sync::BackfillProgress &progress) { Q_EMIT firstLoadProgressed(progress); }}),
      m_catchUp(parts.provider, parts.database, parts.clock),
      m_projector(parts.database, parts.clock, {.refetcher = &m_refetcher})
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &MirrorSync::turn);
}

MirrorSync::~MirrorSync() = default;

void MirrorSync::start()
{
    m_busy = true;
    m_parts.database
        .read([account = m_parts.provider.account()](storage::Connection &connection) -> Result<MirrorPast> {
            RK_TRY_ASSIGN(const auto loaded, sync::loadSyncCursor(connection, account, kFirstLoadName));
            if (!loaded)
                return MirrorPast();
            RK_TRY_ASSIGN(const auto read, events::EventStore(connection).lastComplete(account));
            return MirrorPast{true, std::max(loaded->updatedAt, read.value_or(loaded->updatedAt))};
        })
        .then(&m_context, [this](Result<MirrorPast> past) {
            m_busy = false;
            m_loaded = past && past->isLoaded;
            if (past && past->upToDateAt)
                Q_EMIT wasUpToDate(*past->upToDateAt);
            turn();
        });
}

void MirrorSync::poke()
{
    if (!m_busy && m_loaded)
        turn();
}

void MirrorSync::turn()
{
    if (m_busy)
        return;
    m_busy = true;
    m_timer.stop();
    if (!m_loaded) {
        load();
        return;
    }
    m_catchUp.run().then(&m_context, [this](Result<events::Coverage> coverage) {
        if (!coverage) {
            finishTurn(coverage.error());
            return;
        }
        project();
    });
}

void MirrorSync::load()
{
    m_backfill.run().then(&m_context, [this](Result<sync::BackfillReport> report) {
        if (!report) {
            finishTurn(report.error());
            return;
        }
        qCInfo(lcApp).noquote() << QStringLiteral("The first load is complete. rows=%1").arg(report->rows());
        noteLoaded();
    });
}

void MirrorSync::noteLoaded()
{
    const AccountId account = m_parts.provider.account();
    m_parts.database
        .write([account, now = m_parts.clock.now()](storage::Transaction &transaction) {
            return sync::saveSyncCursor(transaction, account, kFirstLoadName, {{}, QByteArrayLiteral("{}"), now});
        })
        .then(&m_context, [this](Result<void> saved) {
            m_loaded = saved.has_value();
            finishTurn(saved ? std::nullopt : std::optional(saved.error()));
            if (m_loaded)
                turn(); // what happened while it was loading
        });
}

void MirrorSync::project()
{
    m_projector.projectAll().then(&m_context, [this](Result<sync::ProjectionCounts> counts) {
        finishTurn(counts ? std::nullopt : std::optional(counts.error()));
    });
}

void MirrorSync::finishTurn(const std::optional<Error> &error)
{
    m_busy = false;
    m_timer.start();
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT upToDate(m_parts.clock.now());
}

} // namespace reckoner::app
