// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerd/catch_up_schedule.h"

#include "core/base/log.h"
#include "core/sync/renewal_store.h"

namespace reckoner::app {

namespace {

constexpr int kScheduleLookMs = 30'000;
// While renewals are missing; not more often, for they may be missing at the provider as well.
constexpr Micros kReadForGapEvery = std::chrono::minutes(2);

struct ScheduleFacts {
    sync::RenewalGap gap;
    Instant lastBegun; // of the newest reading, whoever did it
};

} // namespace

CatchUpSchedule::CatchUpSchedule(Parts parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_catchUp(parts.provider, parts.database, parts.clock, {}, parts.gate)
{
    m_catchUp.setFutureTolerance(parts.futureTolerance);
    m_timer.setInterval(kScheduleLookMs);
    connect(&m_timer, &QTimer::timeout, this, &CatchUpSchedule::look);
}

void CatchUpSchedule::start()
{
    m_timer.start();
    look();
}

void CatchUpSchedule::stop()
{
    m_stopped = true;
    m_timer.stop();
    if (m_reading)
        m_reading->cancel();
}

void CatchUpSchedule::look()
{
    if (m_looking || m_reading)
        return;
    m_looking = true;
    m_parts.database
        .read([account = m_parts.provider.account(),
               now = m_parts.clock.now()](storage::Connection &connection) -> Result<ScheduleFacts> {
            ScheduleFacts facts;
            RK_TRY_ASSIGN(facts.gap, sync::readRenewalGap(connection, account, now));
            RK_TRY_ASSIGN(const auto readings, events::EventStore(connection).coverages(account, 1));
            if (!readings.empty())
                facts.lastBegun = readings.front().startedAt;
            return facts;
        })
        .then(&m_context, [this](Result<ScheduleFacts> facts) {
            m_looking = false;
            if (!facts) {
                qCWarning(lcSync, "renewals could not be watched error=%s", qPrintable(facts.error().message));
                return;
            }
            if (facts->gap.state != m_renewals)
                qCWarning(lcSync, "renewals state=%d missing=%d quiet_seconds=%lld", int(facts->gap.state),
                          facts->gap.missing, static_cast<long long>(facts->gap.quiet.count() / 1'000'000));
            m_renewals = facts->gap.state;
            Q_EMIT watched(facts->gap);
            readIfDue(facts->lastBegun);
        });
}

void CatchUpSchedule::readIfDue(Instant lastBegun)
{
    if (m_stopped || m_parts.every.count() == 0)
        return;
    const Micros every =
        m_renewals == sync::RenewalState::Fine ? m_parts.every : std::min(m_parts.every, kReadForGapEvery);
    if (m_parts.clock.now() >= lastBegun + every)
        readNow();
}

void CatchUpSchedule::readNow()
{
    m_reading = m_catchUp.run().then(&m_context, [this](Result<events::Coverage> coverage) -> Result<bool> {
        QTimer::singleShot(0, &m_context, [this] { m_reading.reset(); });
        if (coverage)
            Q_EMIT read(*coverage);
        else if (coverage.error().kind != ErrorKind::Cancelled)
            qCWarning(lcSync, "the event feed could not be read error=%s", qPrintable(coverage.error().message));
        return true;
    });
}

} // namespace reckoner::app
