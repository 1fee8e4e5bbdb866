// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// reckonerd put together: listener → intake → writer, projector behind it, executor and resolver of operations beside
// it, and an orderly end. Lives on the main thread; the listener and the writer have their own.

#include "app/reckonerd/catch_up_schedule.h"
#include "app/reckonerd/reconciliation_schedule.h"
#include "app/session/session.h"
#include "core/billing_api/actions_provider.h"
#include "core/billing_api/api_server.h"
#include "core/events/event_writer.h"
#include "core/server/allowlist_refresh.h"
#include "core/server/webhook_server.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"

#include <QTimer>

namespace reckoner::app {

struct DaemonOptions {
    http::ServerOptions http;
    std::vector<http::Network> trustedProxies;
    // Off: empty. FromProvider asks Paddle every hour and keeps the last answer.
    enum class Allowlist { Fixed, FixedForPaddle, FromProvider } allowlist = Allowlist::Fixed;
    std::vector<http::Network> allowedNetworks;
    bool logsRequests = false;
    Micros signatureTolerance = events::kDefaultSignatureTolerance;
    Micros futureTolerance = events::kMaxEventAhead; // more only for an emulator whose clock is moved
    Micros catchUpEvery = std::chrono::minutes(10);  // zero: the event feed is not read
    QByteArray webhookPath = "/webhooks/paddle";
    std::optional<billing_api::BillingApiOptions> billingApi; // none: it is off
};

class Daemon : public QObject
{
    Q_OBJECT
public:
    Daemon(Session &session, DaemonOptions options);
    ~Daemon() override;

    // Errors: as WebhookServer::start.
    Result<quint16> start();
    // Where the billing API listens, once started; 0: it is off.
    quint16 billingApiPort() const { return m_billingApi ? m_billingApi->port() : quint16(0); }
    // Stops accepting, answers what is under way, projects what was stored, waits for the operation under way (not for
    // ever: what is then still open is read back after the next start), then emits drained.
    void drain();

Q_SIGNALS:
    void drained();

private:
    std::vector<sync::IntakeAccount> intakeAccounts() const;
    std::vector<server::WebhookRoute> routes() const;
    Result<void> startBillingApi();
    void watchFeed(provider::Provider &provider);
    void noteRenewals(const AccountId &account, const sync::RenewalGap &gap);
    void scheduleProjection();
    void project();
    void executeFiled();
    void executeFiledOf(size_t kind);
    void tellLedger();
    void look(); // readiness and metrics
    void judgeStore(const events::EventWriterStats &stats);
    void prune();
    void watchReconciliation();
    void settleDrain();

    Session &m_session;
    const DaemonOptions m_options;
    server::Readiness m_readiness;
    server::Metrics m_metrics;
    std::vector<std::unique_ptr<sync::ProviderRefetcher>> m_refetchers; // of each provider
    sync::RefetcherOfAccounts m_refetcher;
    std::unique_ptr<sync::Projector> m_projector;
    std::unique_ptr<events::EventWriter> m_writer;
    std::unique_ptr<sync::Intake> m_intake;
    std::unique_ptr<server::WebhookServer> m_server;
    std::unique_ptr<billing_api::ActionsProvider> m_storefront; // null without a provider
    std::unique_ptr<billing_api::BillingApi> m_billingApi;      // null: it is off
    std::unique_ptr<server::AllowlistRefresh> m_allowlist;      // null unless the list is the provider's
    sync::FeedGate m_otherFeedGate;                             // of the provider that is not worked with
    std::vector<std::unique_ptr<CatchUpSchedule>> m_catchUps;   // of each provider whose webhooks are taken
    std::map<AccountId, sync::RenewalGap> m_renewals;
    std::unique_ptr<ReconciliationSchedule> m_reconciliation;
    QTimer m_tick;
    qint64 m_seenBatches = 0;
    qint64 m_seenFailures = 0;
    int m_storeDoubtLooks = 0; // how many more looks the store counts as out of order
    int m_idleTicks = 0;
    Instant m_pruneAt;
    Instant m_tellLedgerAt; // when to look into the outbox again
    bool m_projecting = false;
    bool m_projected = false; // all that was stored when the drain began
    bool m_pruning = false;
    bool m_executing = false;
    bool m_telling = false;
    bool m_draining = false;
};

} // namespace reckoner::app
