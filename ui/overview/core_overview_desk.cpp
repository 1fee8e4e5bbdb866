// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/core_overview_desk.h"

#include "core/storage/database.h"
#include "core/sync/renewal_store.h"

#include <algorithm>
#include <iterator>

namespace reckoner::ui {

using events::EventStore;
using events::Outcome;
using subscriptions::SubscriptionFilter;
using subscriptions::SubscriptionStore;

namespace {

Result<void> readOverviewSubscriptions(storage::Connection &connection, const AccountId &account, Overview &overview)
{
    SubscriptionStore store(connection);
    RK_TRY_ASSIGN(overview.subscriptionsByStatus, store.countsByStatus(account));
    SubscriptionFilter pastDue;
    pastDue.account = account;
    pastDue.statuses = {subscriptions::Status::PastDue};
    SubscriptionFilter ending;
    ending.account = account;
    ending.scheduledActions = {subscriptions::ScheduledAction::Cancel, subscriptions::ScheduledAction::Pause};
    RK_TRY_ASSIGN(overview.pastDueCount, store.count(pastDue));
    RK_TRY_ASSIGN(overview.endingCount, store.count(ending));
    RK_TRY_ASSIGN(auto first, store.list(pastDue, std::nullopt, {kOverviewRows}));
    overview.pastDue = std::move(first.rows);
    RK_TRY_ASSIGN(auto second, store.list(ending, std::nullopt, {kOverviewRows}));
    overview.ending = std::move(second.rows);
    return {};
}

Result<void> readOverviewInbox(storage::Connection &connection, const AccountId &account, Overview &overview)
{
    EventStore store(connection);
    RK_TRY_ASSIGN(overview.events, store.counts(account));
    for (const Outcome outcome : {Outcome::Parked, Outcome::Failed}) {
        events::EventFilter filter;
        filter.account = account;
        filter.outcome = outcome;
        RK_TRY_ASSIGN(auto page, store.list(filter, std::nullopt, {kOverviewRows}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(overview.parked));
    }
    if (overview.parked.size() > size_t(kOverviewRows))
        overview.parked.resize(size_t(kOverviewRows));
    RK_TRY_ASSIGN(const auto readings, store.coverages(account, 1));
    if (!readings.empty())
        overview.lastReading = readings.front();
    return {};
}

Result<void> readOverviewCredits(storage::Connection &connection, const AccountId &account, Overview &overview)
{
    RK_TRY_ASSIGN(overview.outbox, credits::OutboxStore::counts(connection, account));
    credits::CreditEntryFilter untold;
    untold.account = account;
    untold.outbox = credits::OutboxMark::NeedsPerson;
    RK_TRY_ASSIGN(auto entries, credits::CreditEntryStore::list(connection, untold, std::nullopt, {kOverviewRows}));
    overview.untold = std::move(entries.rows);
    RK_TRY_ASSIGN(overview.findings, reconcile::FindingStore::open(connection, account));
    reconcile::FindingFilter open;
    open.account = account;
    open.states = {reconcile::FindingState::Open};
    RK_TRY_ASSIGN(auto findings, reconcile::FindingStore::list(connection, open, std::nullopt, {kOverviewRows}));
    overview.newestFindings = std::move(findings.rows);
    RK_TRY_ASSIGN(overview.lastRun, reconcile::FindingStore::newestRun(connection, account, {}));
    return {};
}

Result<Overview> readOverview(storage::Connection &connection, const AccountId &account, Instant now)
{
    using actions::OperationState;
    Overview overview;
    RK_TRY(readOverviewSubscriptions(connection, account, overview));
    RK_TRY(readOverviewInbox(connection, account, overview));
    RK_TRY(readOverviewCredits(connection, account, overview));
    RK_TRY_ASSIGN(overview.renewals, sync::readRenewalGap(connection, account, now));
    actions::OperationFilter open;
    open.states = {OperationState::Unknown, OperationState::NeedsPerson};
    RK_TRY_ASSIGN(auto page,
                  actions::OperationStore::list(connection, account, open, std::nullopt, {storage::kMaxPageRows}));
    std::reverse(page.rows.begin(), page.rows.end());
    overview.unsettled = std::move(page.rows);
    return overview;
}

} // namespace

CoreOverviewDesk::CoreOverviewDesk(Parts parts, QObject *parent) : OverviewDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &OverviewDesk::changed);
}

Task<Overview> CoreOverviewDesk::read()
{
    return m_parts.database.read([account = m_parts.account, now = m_parts.clock.now(), hasLedger = m_parts.hasLedger,
                                  every = m_parts.reconcileEvery](storage::Connection &connection) -> Result<Overview> {
        RK_TRY_ASSIGN(Overview overview, readOverview(connection, account, now));
        overview.hasLedger = hasLedger;
        overview.reconcileEvery = every;
        return overview;
    });
}

} // namespace reckoner::ui
