// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerd/daemon.h"

#include "core/base/log.h"
#include "core/events/event_store.h"
#include "core/storage/feed_pruning.h"

namespace reckoner::app {

namespace {

constexpr int kTickMs = 100;        // how soon after a commit the projection starts at the latest
constexpr int kLookEveryTicks = 20; // readiness and metrics: every two seconds
constexpr int kDrainTimeoutMs = 10'000;
constexpr int kExecuteAtOnce = 20;
constexpr int kDrainOperationMs = 45'000; // longer than a request to the provider may take, shorter than systemd waits
constexpr Micros kPruneEvery = std::chrono::minutes(10);

} // namespace

Daemon::Daemon(Session &session, DaemonOptions options) : m_session(session), m_options(std::move(options))
{
    if (session.paddle())
        m_refetcher = std::make_unique<sync::ProviderRefetcher>(*session.paddle(), session.database());
    m_projector = std::make_unique<sync::Projector>(session.database(), session.clock(),
                                                    sync::ProjectorOptions{.refetcher = m_refetcher.get()});
    m_writer = std::make_unique<events::EventWriter>(session.database());
    m_intake = std::make_unique<sync::Intake>(*m_writer, session.clock());
    m_intake->setAccounts({{.account = session.account(),
                            .secrets = session.settings().paddle.webhookSecrets,
                            .tolerance = m_options.signatureTolerance,
                            .futureTolerance = m_options.futureTolerance}});
    if (session.paddle()) {
        m_catchUp = std::make_unique<CatchUpSchedule>(
            CatchUpSchedule::Parts{session.database(), *session.paddle(), session.clock(), m_options.catchUpEvery,
                                   &session.feedGate(), m_options.futureTolerance});
        connect(m_catchUp.get(), &CatchUpSchedule::watched, this,
                [this](const sync::RenewalGap &gap) { m_metrics.setRenewals(gap); });
        connect(m_catchUp.get(), &CatchUpSchedule::read, this, &Daemon::project);
    }
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this, ticks = 0]() mutable {
        scheduleProjection();
        executeFiled();
        if (ticks++ % kLookEveryTicks == 0) {
            look();
            prune();
        }
    });
}

Daemon::~Daemon()
{
    m_server.reset(); // first: its thread uses all the rest
    m_writer.reset();
}

Result<quint16> Daemon::start()
{
    const AccountId account = m_session.account();
    std::vector<server::WebhookRoute> routes{{m_options.webhookPath, account}};
    if (m_options.webhookPath != "/api/paddle/webhook")
        routes.push_back({"/api/paddle/webhook", account});
    m_readiness.set(QStringLiteral("database"), QStringLiteral("not checked yet"));
    RK_TRY_ASSIGN(m_server, server::WebhookServer::start(m_options.http, std::move(routes),
                                                         {*m_intake, m_readiness, m_metrics, m_session.clock()}));
    if (m_session.resolver())
        m_session.resolver()->start();
    m_tick.start();
    if (m_catchUp)
        m_catchUp->start();
    look();
    project(); // what an earlier run left behind
    return m_server->port();
}

void Daemon::scheduleProjection()
{
    // New batches at once; without any, now and then, for what waits to be tried again.
    const qint64 batches = m_writer->stats().batches;
    if (batches == m_seenBatches && ++m_idleTicks < kLookEveryTicks)
        return;
    m_idleTicks = 0;
    m_seenBatches = batches;
    project();
}

void Daemon::project()
{
    if (m_projecting)
        return;
    m_projecting = true;
    m_projector->projectAll().then(this, [this](Result<sync::ProjectionCounts> &&counts) {
        m_projecting = false;
        if (!counts)
            qCWarning(lcProjector, "projection stopped error=%s", qPrintable(counts.error().message));
        m_projected = m_draining;
        settleDrain();
    });
}

void Daemon::executeFiled()
{
    if (m_executing || m_draining || !m_session.actions())
        return;
    m_executing = true;
    const auto tell = [](const Result<int> &executed) {
        if (!executed)
            qCWarning(lcActions, "filed operations could not be executed error=%s",
                      qPrintable(executed.error().message));
    };
    m_session.actions()->executeFiled(kExecuteAtOnce).then(this, [this, tell](Result<int> &&executed) {
        tell(executed);
        m_session.customerActions()->executeFiled(kExecuteAtOnce).then(this, [this, tell](Result<int> &&more) {
            m_executing = false;
            tell(more);
            settleDrain();
        });
    });
}

void Daemon::look()
{
    m_metrics.setWriter(m_writer->stats());
    auto counts = m_session.database().read([account = m_session.account()](storage::Connection &connection) {
        return events::EventStore(connection).counts(account);
    });
    std::move(counts).then(this, [this](Result<events::EventCounts> &&counted) {
        m_readiness.set(QStringLiteral("database"), counted ? QString() : counted.error().message);
        if (counted)
            m_metrics.setEvents(*counted, m_session.clock().now());
    });
}

void Daemon::drain()
{
    if (std::exchange(m_draining, true))
        return;
    qCInfo(lcServer, "draining");
    m_readiness.set(QStringLiteral("server"), QStringLiteral("shutting down"));
    m_tick.stop();
    if (m_catchUp)
        m_catchUp->stop();
    m_server->drain(kDrainTimeoutMs);
    m_writer->flush();
    if (!m_projecting)
        project();
    QTimer::singleShot(kDrainOperationMs, this, [this] {
        qCWarning(lcActions, "an operation is still under way; it is read back after the next start");
        Q_EMIT drained();
    });
}

void Daemon::settleDrain()
{
    if (m_draining && m_projected && !m_executing)
        Q_EMIT drained();
}

void Daemon::prune()
{
    const Instant now = m_session.clock().now();
    if (m_pruning || now < m_pruneAt)
        return;
    m_pruning = true;
    m_pruneAt = now + kPruneEvery;
    m_session.database()
        .write([now](storage::Transaction &transaction) { return storage::pruneChangeFeed(transaction, now); })
        .then(this, [this, now](Result<qint64> &&removed) {
            m_pruning = false;
            if (!removed)
                qCWarning(lcStorage, "old changes could not be removed error=%s", qPrintable(removed.error().message));
            else if (*removed >= storage::FeedPruning().mostAtOnce)
                m_pruneAt = now; // there is more: with the next look
        });
}

} // namespace reckoner::app
