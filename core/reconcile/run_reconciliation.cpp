// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/run_reconciliation.h"

#include "core/base/words.h"
#include "core/reconcile/side_store.h"

namespace reckoner::reconcile {

namespace {

constexpr size_t kMostEvidence = 10'000; // findings on some hundred pages

Error nothingImported(const ExternalSource &source)
{
    return {ErrorKind::NotFound,
            Words::tr("Nothing was imported from %1 yet. Import its entries first.").arg(source.name),
            {},
            {}};
}

} // namespace

Result<Outcome> compare(storage::Connection &connection, const RunRequest &request)
{
    const ExternalSource &source = request.source;
    RK_TRY_ASSIGN(const auto imported, ExternalEntryStore::state(connection, source));
    if (!imported)
        return nothingImported(source);
    // What was posted after the import cannot be in it.
    Reconciliation run({.now = std::min(request.now, imported->importedAt), .grace = std::chrono::minutes(15)});
    RK_TRY(SideStore::loadExternal(connection, source, run));
    RK_TRY(SideStore::loadLocal(connection, source.account, run));
    RK_TRY(SideStore::loadProvider(connection, source.account, request.creditsFrom, run));
    return run.finish();
}

Task<Run> runReconciliation(storage::Database &database, const Clock &clock, RunRequest request, QObject *context)
{
    auto compared = database.read([request](storage::Connection &connection) { return compare(connection, request); });
    return std::move(compared).then(
        context, [&database, &clock, request = std::move(request)](Result<Outcome> outcome) -> Task<Run> {
            if (!outcome)
                return Task<Run>::settled(outcome.error());
            return database.write([&clock, request, outcome = std::move(*outcome)](storage::Transaction &transaction) {
                return FindingStore::record(transaction, {.account = request.source.account,
                                                          .source = request.source.name,
                                                          .cause = request.cause,
                                                          .actor = request.actor,
                                                          .startedAt = request.now,
                                                          .finishedAt = std::max(request.now, clock.now()),
                                                          .outcome = outcome});
            });
        });
}

Result<Evidence> readEvidence(storage::Connection &connection, const AccountId &account, qint64 number)
{
    RK_TRY_ASSIGN(auto run, FindingStore::findRun(connection, account, number));
    if (!run)
        return Error{ErrorKind::NotFound, Words::tr("There is no run %1.").arg(number), {}, {}};
    Evidence evidence{.run = std::move(*run)};
    FindingFilter filter;
    filter.account = account;
    filter.source = evidence.run.source;
    std::optional<FindingCursor> after;
    do {
        RK_TRY_ASSIGN(auto page, FindingStore::list(connection, filter, after, {storage::kMaxPageRows}));
        after = page.next;
        for (StoredFinding &finding : page.rows) {
            if (finding.firstRun > number || finding.lastRun < number)
                continue; // not of this run
            RK_TRY_ASSIGN(auto decisions, FindingStore::decisions(connection, account, finding.id));
            evidence.findings.push_back({std::move(finding), std::move(decisions)});
        }
    } while (after && evidence.findings.size() < kMostEvidence);
    return evidence;
}

} // namespace reckoner::reconcile
