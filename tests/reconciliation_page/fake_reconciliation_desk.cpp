// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reconciliation_page/fake_reconciliation_desk.h"

#include <algorithm>

namespace reckoner::testkit {

using namespace reckoner::reconcile;

void FakeReconciliationDesk::addHalf(const QString &id, Side side, qint64 credits, const QString &customer)
{
    const Entry entry{.id = id,
                      .key = {},
                      .transaction = {},
                      .customer = customer,
                      .credits = credits,
                      .currency = {},
                      .at = Instant::fromSeconds(1'789'000'000 + qint64(findings.size()) * 3600)};
    Found found;
    found.id = id;
    found.source = QStringLiteral("api");
    found.finding.kind = side == Side::External ? FindingClass::Orphan : FindingClass::MissingExternal;
    (side == Side::External ? found.finding.external : found.finding.local) = entry;
    found.customerId = CustomerId(customer);
    found.customerName = QStringLiteral("Customer ") + customer;
    found.credits = credits;
    found.at = found.firstSeenAt = entry.at;
    found.firstRun = found.lastRun = 1;
    found.rowVersion = 1;
    findings.push_back(found);
}

std::vector<FakeReconciliationDesk::Found> FakeReconciliationDesk::fitting(const FindingFilter &filter) const
{
    const auto has = [](const auto &all, const auto &one) {
        return all.empty() || std::find(all.begin(), all.end(), one) != all.end();
    };
    std::vector<Found> rows;
    for (const Found &found : findings)
        if (has(filter.states, found.state) && has(filter.kinds, found.finding.kind) &&
            std::abs(found.credits) >= filter.creditsAtLeast)
            rows.push_back(found);
    return rows;
}

Task<ui::FindingPage> FakeReconciliationDesk::list(FindingFilter filter, std::optional<FindingCursor>,
                                                   storage::PageLimit)
{
    asked.push_back(filter);
    if (listError)
        return Task<ui::FindingPage>::settled(*listError);
    return Task<ui::FindingPage>::settled(ui::FindingPage{fitting(filter), std::nullopt});
}

Task<qint64> FakeReconciliationDesk::count(FindingFilter filter)
{
    return Task<qint64>::settled(qint64(fitting(filter).size()));
}

Task<std::vector<FindingCursor>> FakeReconciliationDesk::anchors(FindingFilter, int)
{
    return Task<std::vector<FindingCursor>>::settled(std::vector<FindingCursor>());
}

Task<std::vector<FakeReconciliationDesk::Found>> FakeReconciliationDesk::rowsByIds(FindingFilter filter,
                                                                                   std::vector<QString> ids)
{
    std::vector<Found> rows = fitting(filter);
    std::erase_if(rows, [&](const Found &found) { return std::find(ids.begin(), ids.end(), found.id) == ids.end(); });
    return Task<std::vector<Found>>::settled(std::move(rows));
}

// Of an external half all of ours may be the rest.
Task<ui::FindingDetails> FakeReconciliationDesk::details(QString id)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Found &each) { return each.id == id; });
    if (found == findings.end())
        return Task<ui::FindingDetails>::settled(Error{ErrorKind::NotFound, QStringLiteral("gone"), {}, {}});
    ui::FindingDetails details{.finding = *found, .decisions = {}, .likely = {}};
    if (found->finding.external)
        for (const Found &other : findings) {
            if (!other.finding.local)
                continue;
            const Candidate candidate{
                .side = Side::Local, .entry = *other.finding.local, .score = 80, .reasons = {Likeness::SameCustomer}};
            details.likely.push_back({other, candidate});
            details.finding.finding.candidates.push_back(candidate);
        }
    return Task<ui::FindingDetails>::settled(std::move(details));
}

Task<ui::ReconciliationState> FakeReconciliationDesk::state()
{
    ui::ReconciliationState state;
    if (lastRun.number > 0)
        state.runs = {lastRun};
    state.sources = {QStringLiteral("api")};
    state.open = qint64(findings.size());
    return Task<ui::ReconciliationState>::settled(std::move(state));
}

Task<FakeReconciliationDesk::Found> FakeReconciliationDesk::act(ui::VerbRequest request)
{
    requests.push_back(request);
    for (Found &found : findings)
        if (found.id == request.findingId && !refused.contains(found.id)) {
            if (request.verb != Verb::Note)
                found.state = FindingState::Accepted;
            ++found.rowVersion;
            return Task<Found>::settled(found);
        }
    return Task<Found>::settled(
        Error{ErrorKind::Conflict, QStringLiteral("Somebody decided about this finding meanwhile."), {}, {}});
}

Task<Run> FakeReconciliationDesk::run(QString source)
{
    ++runs;
    if (runError)
        return Task<Run>::settled(*runError);
    lastRun.source = source;
    ++lastRun.number;
    return Task<Run>::settled(lastRun);
}

Task<Evidence> FakeReconciliationDesk::evidence(qint64)
{
    Evidence evidence{.run = lastRun, .findings = {}};
    for (const Found &found : findings)
        evidence.findings.push_back({found, {}});
    return Task<Evidence>::settled(std::move(evidence));
}

} // namespace reckoner::testkit
