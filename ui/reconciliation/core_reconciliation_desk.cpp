// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/core_reconciliation_desk.h"

#include "core/reconcile/ledger_import.h"
#include "core/reconcile/run_reconciliation.h"

#include <algorithm>

namespace reckoner::ui {

using reconcile::FindingCursor;
using reconcile::FindingFilter;
using reconcile::FindingState;
using reconcile::FindingStore;
using reconcile::StoredFinding;

namespace {

constexpr int kRunsListed = 100;

// The findings of the candidates: what may be the rest of this one has a finding of its own.
Result<std::vector<FindingDetails::Likely>> likelyOf(storage::Connection &connection, const StoredFinding &finding)
{
    std::vector<FindingDetails::Likely> likely;
    for (const reconcile::Candidate &candidate : finding.finding.candidates) {
        FindingFilter filter;
        filter.account = finding.account;
        filter.source = finding.source;
        filter.states = {FindingState::Open, FindingState::Ignored};
        filter.search = candidate.entry.id;
        RK_TRY_ASSIGN(const auto page, FindingStore::list(connection, filter, std::nullopt, {storage::kMaxPageRows}));
        for (const StoredFinding &other : page.rows) {
            const auto &entry = candidate.side == reconcile::Side::Local      ? other.finding.local
                                : candidate.side == reconcile::Side::External ? other.finding.external
                                                                              : other.finding.provider;
            if (other.id != finding.id && entry && entry->id == candidate.entry.id) {
                likely.push_back({other, candidate});
                break;
            }
        }
    }
    return likely;
}

} // namespace

CoreReconciliationDesk::CoreReconciliationDesk(Parts parts, QObject *parent)
    : ReconciliationDesk(parent), m_parts(std::move(parts))
{
}

Task<FindingPage> CoreReconciliationDesk::list(FindingFilter filter, std::optional<FindingCursor> after,
                                               storage::PageLimit limit)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), after, limit](storage::Connection &connection) {
        return FindingStore::list(connection, filter, after, limit);
    });
}

Task<qint64> CoreReconciliationDesk::count(FindingFilter filter)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter)](storage::Connection &connection) {
        return FindingStore::count(connection, filter);
    });
}

Task<std::vector<FindingCursor>> CoreReconciliationDesk::anchors(FindingFilter filter, int step)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), step](storage::Connection &connection) {
        return FindingStore::anchors(connection, filter, step);
    });
}

Task<std::vector<StoredFinding>> CoreReconciliationDesk::rowsByIds(FindingFilter filter, std::vector<QString> ids)
{
    return m_parts.database.read([account = m_parts.account, filter = std::move(filter), ids = std::move(ids)](
                                     storage::Connection &connection) -> Result<std::vector<StoredFinding>> {
        std::vector<StoredFinding> rows;
        for (const QString &id : ids) {
            RK_TRY_ASSIGN(auto found, FindingStore::find(connection, account, id));
            const bool wanted = found && (filter.states.empty() || std::find(filter.states.begin(), filter.states.end(),
                                                                             found->state) != filter.states.end());
            if (wanted)
                rows.push_back(std::move(*found));
        }
        return rows;
    });
}

Task<FindingDetails> CoreReconciliationDesk::details(QString id)
{
    return m_parts.database.read(
        [account = m_parts.account, id = std::move(id)](storage::Connection &connection) -> Result<FindingDetails> {
            RK_TRY_ASSIGN(auto found, FindingStore::find(connection, account, id));
            if (!found)
                return Error{ErrorKind::NotFound, tr("There is no finding %1.").arg(id), {}, {}};
            FindingDetails details{.finding = std::move(*found)};
            RK_TRY_ASSIGN(details.decisions, FindingStore::decisions(connection, account, id));
            RK_TRY_ASSIGN(details.likely, likelyOf(connection, details.finding));
            return details;
        });
}

Task<ReconciliationState> CoreReconciliationDesk::state()
{
    return m_parts.database.read([account = m_parts.account, asksLedger = m_parts.ledger != nullptr](
                                     storage::Connection &connection) -> Result<ReconciliationState> {
        ReconciliationState state;
        if (asksLedger)
            state.sources.append(reconcile::kApiSource);
        RK_TRY_ASSIGN(state.runs, FindingStore::runs(connection, account, kRunsListed));
        RK_TRY_ASSIGN(const auto sources, reconcile::ExternalEntryStore::sources(connection, account));
        for (const reconcile::KnownSource &source : sources)
            if (!state.sources.contains(source.name))
                state.sources.append(source.name);
        FindingFilter open;
        open.account = account;
        open.states = {FindingState::Open};
        RK_TRY_ASSIGN(state.open, FindingStore::count(connection, open));
        return state;
    });
}

Task<StoredFinding> CoreReconciliationDesk::act(VerbRequest request)
{
    auto done = m_parts.database.write(
        [parts = &m_parts, request, now = m_parts.clock.now()](storage::Transaction &transaction) {
            return reconcile::repair(transaction, {.account = parts->account,
                                                   .findingId = request.findingId,
                                                   .seenVersion = request.seenVersion,
                                                   .verb = request.verb,
                                                   .actor = parts->actor,
                                                   .reason = request.reason,
                                                   .now = now,
                                                   .ignoreUntil = request.ignoreUntil,
                                                   .counterparts = request.counterparts});
        });
    return std::move(done).then(this, [this, request](Result<StoredFinding> finding) -> Result<StoredFinding> {
        if (finding) {
            QSet<QString> ids{finding->id};
            for (const reconcile::Counterpart &part : request.counterparts)
                ids.insert(part.findingId);
            Q_EMIT findingsChanged(ids);
        }
        return finding;
    });
}

Task<reconcile::Run> CoreReconciliationDesk::run(QString source)
{
    if (source != reconcile::kApiSource || !m_parts.ledger)
        return compare(source);
    return reconcile::importFromLedger({.ledger = *m_parts.ledger,
                                        .database = m_parts.database,
                                        .clock = m_parts.clock,
                                        .account = m_parts.account},
                                       this)
        .then(this, [this, source](Result<reconcile::ImportState> imported) -> Task<reconcile::Run> {
            return imported ? compare(source) : Task<reconcile::Run>::settled(imported.error());
        });
}

Task<reconcile::Run> CoreReconciliationDesk::compare(const QString &source)
{
    auto finished = reconcile::runReconciliation(m_parts.database, m_parts.clock,
                                                 {.source = {m_parts.account, source},
                                                  .cause = reconcile::RunCause::Person,
                                                  .actor = m_parts.actor,
                                                  .now = m_parts.clock.now(),
                                                  .creditsFrom = m_parts.creditsFrom},
                                                 this);
    return std::move(finished).then(this, [this](Result<reconcile::Run> run) -> Result<reconcile::Run> {
        if (run)
            Q_EMIT runFinished();
        return run;
    });
}

Task<reconcile::Evidence> CoreReconciliationDesk::evidence(qint64 run)
{
    return m_parts.database.read([account = m_parts.account, run](storage::Connection &connection) {
        return reconcile::readEvidence(connection, account, run);
    });
}

} // namespace reckoner::ui
