// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerd/reconciliation_schedule.h"

#include "core/base/log.h"
#include "core/reconcile/ledger_import.h"
#include "core/reconcile/source_import.h"
#include "core/storage/account_store.h"

#include <QUuid>

namespace reckoner::app {

namespace {

constexpr int kReconciliationLookMs = 30'000; // and the turn is kept so: far more often than it ends
constexpr Micros kReconciliationRetry = std::chrono::minutes(5);

bool comesFromApi(const config::ReconciliationSettings &settings)
{
    return settings.csvFile.isEmpty() && settings.postgresAddress.isEmpty();
}

reconcile::ImportFrom importOf(const config::ReconciliationSettings &settings)
{
    return {.csvFile = settings.csvFile, .postgresAddress = settings.postgresAddress};
}

reconcile::ExternalSource scheduledSource(const Session &session)
{
    const config::ReconciliationSettings &settings = session.settings().reconciliation;
    return {session.account(),
            comesFromApi(settings) ? reconcile::kApiSource : reconcile::sourceNameOf(importOf(settings))};
}

} // namespace

ReconciliationSchedule::ReconciliationSchedule(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_settings(session.settings().reconciliation),
      m_source(scheduledSource(session)), m_turn{.account = m_source.account,
                                                 .name = QStringLiteral("reconciliation/") + m_source.name,
                                                 .holder = QUuid::createUuid().toString(QUuid::WithoutBraces)},
      m_importer(QStringLiteral("reconciliation import"))
{
    m_timer.setInterval(kReconciliationLookMs);
    connect(&m_timer, &QTimer::timeout, this, &ReconciliationSchedule::look);
}

void ReconciliationSchedule::start()
{
    m_timer.start();
    look();
}

void ReconciliationSchedule::stop()
{
    m_stopped = true;
    m_timer.stop();
    if (m_running)
        m_running->cancel();
}

void ReconciliationSchedule::look()
{
    watch();
    if (m_settings.every.count() > 0 && !m_stopped && m_session.clock().now() >= m_notBefore)
        takeTurnIfDue();
}

void ReconciliationSchedule::watch()
{
    m_session.database()
        .read([account = m_source.account](storage::Connection &connection) -> Result<ReconciliationState> {
            ReconciliationState state;
            RK_TRY_ASSIGN(const auto newest, reconcile::FindingStore::newestRun(connection, account, {}));
            if (newest)
                state.lastRun = newest->finishedAt;
            RK_TRY_ASSIGN(state.open, reconcile::FindingStore::openByClass(connection, account));
            return state;
        })
        .then(&m_context, [this](Result<ReconciliationState> state) {
            if (state)
                Q_EMIT watched(*state);
            else
                qCWarning(lcLedger, "reconciliation could not be watched error=\"%s\"",
                          qPrintable(state.error().message));
        });
}

// Also keeps the turn while the run is under way: until it is stored, it is as due as before.
void ReconciliationSchedule::takeTurnIfDue()
{
    if (std::exchange(m_asking, true))
        return;
    m_session.database()
        .write([source = m_source, turn = m_turn, every = m_settings.every,
                now = m_session.clock().now()](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY(storage::ensureAccount(transaction, source.account, now));
            RK_TRY_ASSIGN(const auto newest,
                          reconcile::FindingStore::newestRun(transaction.connection(), source.account, source.name));
            if (newest && now < newest->startedAt + every)
                return false;
            return sync::takeTurn(transaction, turn, now);
        })
        .then(&m_context, [this](Result<bool> taken) {
            m_asking = false;
            if (!taken)
                qCWarning(lcLedger, "reconciliation could not begin error=\"%s\"", qPrintable(taken.error().message));
            else if (*taken && !m_running && !m_stopped)
                run();
        });
}

void ReconciliationSchedule::run()
{
    qCInfo(lcLedger, "reconciliation begins source=%s", qPrintable(m_source.name));
    m_running = imported().then(&m_context, [this](Result<reconcile::Run> run) -> Result<bool> {
        QTimer::singleShot(0, &m_context, [this] { m_running.reset(); });
        finished(run);
        return true;
    });
}

Task<reconcile::Run> ReconciliationSchedule::imported()
{
    const auto compareIt = [this](Result<reconcile::ImportState> import) {
        return import ? compared() : Task<reconcile::Run>::settled(import.error());
    };
    if (!comesFromApi(m_settings))
        return m_importer
            .run([&database = m_session.database(), account = m_source.account, from = importOf(m_settings),
                  now = m_session.clock().now()] { return reconcile::importFrom(database, account, from, now); })
            .then(&m_context, compareIt);
    if (!m_session.ledger())
        return Task<reconcile::Run>::settled(
            Error{ErrorKind::Invalid, QStringLiteral("No external ledger is configured."), {}, {}});
    return reconcile::importFromLedger({.ledger = *m_session.ledger(),
                                        .database = m_session.database(),
                                        .clock = m_session.clock(),
                                        .account = m_source.account},
                                       &m_context)
        .then(&m_context, compareIt);
}

Task<reconcile::Run> ReconciliationSchedule::compared()
{
    return reconcile::runReconciliation(m_session.database(), m_session.clock(),
                                        {.source = m_source,
                                         .cause = reconcile::RunCause::Schedule,
                                         .actor = QStringLiteral("reckonerd"),
                                         .now = m_session.clock().now(),
                                         .creditsFrom = m_session.settings().credits.from},
                                        &m_context);
}

void ReconciliationSchedule::finished(const Result<reconcile::Run> &run)
{
    if (run) {
        qCInfo(lcLedger, "reconciled run=%lld source=%s findings=%lld new=%lld settled=%lld open=%lld",
               static_cast<long long>(run->number), qPrintable(run->source), static_cast<long long>(run->findings),
               static_cast<long long>(run->isNew), static_cast<long long>(run->settled),
               static_cast<long long>(run->openAfter));
        watch();
    } else if (run.error().kind != ErrorKind::Cancelled) {
        qCWarning(lcLedger, "reconciliation failed source=%s error=\"%s\"", qPrintable(m_source.name),
                  qPrintable(run.error().message));
        m_notBefore = m_session.clock().now() + kReconciliationRetry;
        Q_EMIT failed();
    }
}

} // namespace reckoner::app
