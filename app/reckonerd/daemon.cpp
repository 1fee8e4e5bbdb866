// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerd/daemon.h"

#include "core/actions/operation_store.h"
#include "core/base/log.h"
#include "core/events/event_store.h"
#include "core/storage/feed_pruning.h"

#include <array>

namespace reckoner::app {

namespace {

constexpr int kTickMs = 100;         // how soon after a commit the projection starts at the latest
constexpr int kLookEveryTicks = 20;  // readiness and metrics: every two seconds
constexpr int kStoreDoubtLooks = 15; // half a minute
constexpr int kDrainTimeoutMs = 10'000;
constexpr int kExecuteAtOnce = 20;
constexpr int kDrainOperationMs = 45'000; // longer than a request to the provider may take, shorter than systemd waits
constexpr Micros kTellLedgerEvery = std::chrono::seconds(1);
constexpr Micros kPruneEvery = std::chrono::minutes(10);

} // namespace

Daemon::Daemon(Session &session, DaemonOptions options) : m_session(session), m_options(std::move(options))
{
    for (provider::Provider *provider :
         {static_cast<provider::Provider *>(session.paddle()), static_cast<provider::Provider *>(session.stripe())}) {
        if (!provider)
            continue;
        m_refetchers.push_back(
            std::make_unique<sync::ProviderRefetcher>(*provider, session.database(), session.creditHook()));
        m_refetcher.add(provider->account(), *m_refetchers.back());
        watchFeed(*provider);
    }
    m_projector = std::make_unique<sync::Projector>(
        session.database(), session.clock(),
        sync::ProjectorOptions{
            .refetcher = &m_refetcher,
            .hook = session.creditHook(),
            .onBatch = [this](const sync::ProjectionCounts &counts) { m_metrics.countProjected(counts); }});
    m_writer = std::make_unique<events::EventWriter>(
        session.database(), events::EventWriterLimits{.listing = events::Listing::WithOutcome},
        [&metrics = m_metrics](const events::WrittenBatch &batch) { metrics.countBatch(batch); });
    m_metrics.setAllowlist(int(m_options.allowedNetworks.size()));
    m_intake = std::make_unique<sync::Intake>(*m_writer, session.clock());
    m_intake->setAccounts(intakeAccounts());
    if (session.paddle() && m_options.allowlist == DaemonOptions::Allowlist::FromProvider) {
        m_allowlist = std::make_unique<server::AllowlistRefresh>(
            session.clock(), [paddle = session.paddle()] { return paddle->listWebhookNetworks(); },
            [this](std::vector<http::Network> networks) {
                m_metrics.setAllowlist(int(networks.size()));
                m_intake->setAllowlist(m_session.settings().paddle.account(), std::move(networks));
            });
    }
    watchReconciliation();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this, ticks = 0]() mutable {
        scheduleProjection();
        executeFiled();
        tellLedger();
        if (ticks++ % kLookEveryTicks == 0) {
            look();
            prune();
            if (m_allowlist)
                m_allowlist->look();
        }
    });
}

// Both providers' webhooks are taken, whichever the operations are for.
std::vector<sync::IntakeAccount> Daemon::intakeAccounts() const
{
    const config::Settings &settings = m_session.settings();
    const sync::IntakeAccount common{.account = {},
                                     .secrets = {},
                                     .tolerance = m_options.signatureTolerance,
                                     .allowlist = m_options.allowedNetworks,
                                     .futureTolerance = m_options.futureTolerance};
    std::vector<sync::IntakeAccount> accounts;
    if (settings.takesWebhooksOf(config::ProviderChoice::Paddle)) {
        accounts.push_back(common);
        accounts.back().account = settings.paddle.account();
        accounts.back().secrets = settings.paddle.webhookSecrets;
    }
    if (settings.takesWebhooksOf(config::ProviderChoice::Stripe)) {
        accounts.push_back(common);
        accounts.back().account = settings.stripe.account();
        accounts.back().secrets = settings.stripe.webhookSecrets;
        if (m_options.allowlist == DaemonOptions::Allowlist::FixedForPaddle)
            accounts.back().allowlist.clear();
    }
    return accounts;
}

std::vector<server::WebhookRoute> Daemon::routes() const
{
    constexpr const char *kOlderPaddlePath = "/api/paddle/webhook";
    const config::Settings &settings = m_session.settings();
    const AccountId paddle = settings.paddle.account();
    std::vector<server::WebhookRoute> routes;
    if (settings.takesWebhooksOf(config::ProviderChoice::Paddle)) {
        routes.push_back({m_options.webhookPath, paddle});
        if (m_options.webhookPath != kOlderPaddlePath)
            routes.push_back({kOlderPaddlePath, paddle});
    }
    if (settings.takesWebhooksOf(config::ProviderChoice::Stripe)) {
        const QString &path = settings.stripe.webhookPath;
        routes.push_back({path.isEmpty() ? QByteArray("/v1/webhooks/stripe") : path.toLatin1(),
                          settings.stripe.account(), events::signatureHeaderName(events::EventForm::Stripe)});
    }
    return routes;
}

void Daemon::watchReconciliation()
{
    m_reconciliation = std::make_unique<ReconciliationSchedule>(m_session);
    connect(m_reconciliation.get(), &ReconciliationSchedule::watched, this, [this](const ReconciliationState &state) {
        server::ReconciliationFigures figures{
            .every = m_session.settings().reconciliation.every, .lastRun = state.lastRun, .openByClass = {}};
        for (const reconcile::FindingClass kind : reconcile::kFindingClasses) { // those without any go back to zero
            const auto open = state.open.find(kind);
            figures.openByClass.emplace_back(reconcile::findingClassText(kind),
                                             open == state.open.end() ? 0 : open->second);
        }
        m_metrics.setReconciliation(figures);
    });
    connect(m_reconciliation.get(), &ReconciliationSchedule::failed, this,
            [this] { m_metrics.countFailedReconciliation(); });
}

Daemon::~Daemon()
{
    m_billingApi.reset(); // these first: their threads use all the rest
    m_server.reset();
    m_writer.reset();
}

Result<quint16> Daemon::start()
{
    m_readiness.set(QStringLiteral("database"), QStringLiteral("not checked yet"));
    RK_TRY_ASSIGN(m_server, server::WebhookServer::start({.http = m_options.http,
                                                          .routes = routes(),
                                                          .trustedProxies = m_options.trustedProxies,
                                                          .logsRequests = m_options.logsRequests},
                                                         {*m_intake, m_readiness, m_metrics, m_session.clock()}));
    RK_TRY(startBillingApi());
    if (m_session.resolver())
        m_session.resolver()->start();
    m_tick.start();
    for (const auto &feed : m_catchUps)
        feed->start();
    m_reconciliation->start();
    look();
    project(); // what an earlier run left behind
    return m_server->port();
}

Result<void> Daemon::startBillingApi()
{
    if (!m_options.billingApi)
        return {};
    if (m_session.checkoutActions()) {
        actions::OperationExecutor::Context context = m_session.checkoutActions()->context();
        context.actor = QStringLiteral("billing-api"); // a person of the storefront, whom the operation names
        m_storefront = std::make_unique<billing_api::ActionsProvider>(std::move(context));
    }
    RK_TRY_ASSIGN(m_billingApi, billing_api::BillingApi::start(*m_options.billingApi,
                                                               {m_session.database(), m_session.clock(),
                                                                m_session.account(), m_storefront.get(), m_metrics}));
    connect(m_billingApi.get(), &billing_api::BillingApi::idled, this, &Daemon::settleDrain);
    return {};
}

// What webhooks lost is found by the feed, of each account that they come from.
void Daemon::watchFeed(provider::Provider &provider)
{
    sync::FeedGate &gate = &provider == m_session.provider() ? m_session.feedGate() : m_otherFeedGate;
    m_catchUps.push_back(std::make_unique<CatchUpSchedule>(CatchUpSchedule::Parts{
        m_session.database(), provider, m_session.clock(), m_options.catchUpEvery, &gate, m_options.futureTolerance}));
    CatchUpSchedule &feed = *m_catchUps.back();
    connect(&feed, &CatchUpSchedule::watched, this,
            [this, account = provider.account()](const sync::RenewalGap &gap) { noteRenewals(account, gap); });
    connect(&feed, &CatchUpSchedule::read, this, &Daemon::project);
}

// All accounts in one figure: what is missing anywhere is missing.
void Daemon::noteRenewals(const AccountId &account, const sync::RenewalGap &gap)
{
    m_renewals[account] = gap;
    sync::RenewalGap all;
    for (const auto &[id, one] : m_renewals) {
        all.missing += one.missing;
        all.quiet = std::max(all.quiet, one.quiet);
        if (one.state != sync::RenewalState::Fine)
            all.state = one.state;
    }
    m_metrics.setRenewals(all);
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
            qCWarning(lcProjector, "projection stopped error=\"%s\"", qPrintable(counts.error().message));
        m_readiness.set(QStringLiteral("projection"), counts ? QString() : counts.error().message);
        m_projected = m_draining;
        settleDrain();
    });
}

void Daemon::executeFiled()
{
    if (m_executing || m_draining || !m_session.actions())
        return;
    m_executing = true;
    executeFiledOf(0);
}

// One kind after the other; a drain waits for the one under way alone.
void Daemon::executeFiledOf(size_t kind)
{
    const std::array<actions::OperationExecutor *, 4> kinds{m_session.actions(), m_session.customerActions(),
                                                            m_session.catalogActions(), m_session.checkoutActions()};
    if (kind == kinds.size() || m_draining) {
        m_executing = false;
        settleDrain();
        return;
    }
    kinds[kind]->executeFiled(kExecuteAtOnce).then(this, [this, kind](Result<int> &&executed) {
        if (!executed)
            qCWarning(lcActions, "filed operations could not be executed error=%s",
                      qPrintable(executed.error().message));
        executeFiledOf(kind + 1);
    });
}

// What is under way when the daemon ends is looked up after the next start.
void Daemon::tellLedger()
{
    if (m_telling || m_draining || !m_session.outbox() || m_session.clock().now() < m_tellLedgerAt)
        return;
    m_telling = true;
    m_session.outbox()->runOnce().then(this, [this](Result<sync::OutboxRun> &&run) {
        m_telling = false;
        if (!run)
            qCWarning(lcLedger, "the outbox could not be worked error=\"%s\"", qPrintable(run.error().message));
        if (!run || run->total() == 0) // nothing was due: not again at once
            m_tellLedgerAt = m_session.clock().now() + kTellLedgerEvery;
        settleDrain();
    });
}

// A store that failed keeps traffic away for a while only: without new webhooks nothing would show that it works again.
void Daemon::judgeStore(const events::EventWriterStats &stats)
{
    if (stats.failed != m_seenFailures && !stats.failing.isEmpty()) {
        if (m_storeDoubtLooks == 0)
            qCCritical(lcServer, "webhooks cannot be stored error=\"%s\"", qPrintable(stats.failing));
        m_storeDoubtLooks = kStoreDoubtLooks;
        m_readiness.set(QStringLiteral("store"), stats.failing);
    } else if (m_storeDoubtLooks > 0 && (stats.failing.isEmpty() || --m_storeDoubtLooks == 0)) {
        m_storeDoubtLooks = 0;
        m_readiness.set(QStringLiteral("store"), {});
        qCInfo(lcServer, "webhooks are stored again, or none came for a while");
    }
    m_seenFailures = stats.failed;
    const bool isFull = stats.queued >= events::EventWriterLimits().queuedItems * 9 / 10 ||
                        stats.queuedBytes >= events::EventWriterLimits().queuedBytes * 9 / 10;
    m_readiness.set(QStringLiteral("queue"),
                    isFull ? QStringLiteral("%1 webhooks wait to be stored").arg(stats.queued) : QString());
}

void Daemon::look()
{
    const events::EventWriterStats stats = m_writer->stats();
    m_metrics.setWriter(stats);
    judgeStore(stats);
    m_session.database()
        .read([account = m_session.account()](storage::Connection &connection) -> Result<std::array<qint64, 2>> {
            using actions::OperationState;
            RK_TRY_ASSIGN(const qint64 filed,
                          actions::OperationStore::count(connection, account, {.states = {OperationState::Filed}}));
            RK_TRY_ASSIGN(const qint64 unknown,
                          actions::OperationStore::count(connection, account, {.states = {OperationState::Unknown}}));
            return std::array{filed, unknown};
        })
        .then(this, [this](Result<std::array<qint64, 2>> &&waiting) {
            if (waiting)
                m_metrics.setOperations((*waiting)[0], (*waiting)[1]);
        });
    if (m_session.creditHook())
        m_session.database()
            .read([account = m_session.account()](storage::Connection &connection) {
                return credits::OutboxStore::counts(connection, account);
            })
            .then(this, [this](Result<credits::OutboxCounts> &&outbox) {
                if (outbox)
                    m_metrics.setCreditOutbox(*outbox, m_session.clock().now());
            });
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
    for (const auto &feed : m_catchUps)
        feed->stop();
    m_reconciliation->stop();
    if (m_billingApi)
        m_billingApi->stopAccepting();
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
    const bool isAnswered = !m_billingApi || m_billingApi->isIdle();
    if (!m_draining || !m_projected || m_executing || m_telling || !isAnswered)
        return;
    if (m_billingApi)
        m_billingApi->drain(kDrainTimeoutMs);
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
