// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/likeness.h"

#include <QHash>

#include <algorithm>

namespace reckoner::reconcile {

namespace {

constexpr qsizetype kMostCompared = 200; // of one customer or amount: more say nothing
constexpr int kMostScore = 100;

bool isNear(qint64 a, qint64 b)
{
    const __int128 difference = a < b ? __int128(b) - a : __int128(a) - b;
    const __int128 size = a < 0 ? -__int128(a) : __int128(a);
    return difference * 100 <= size;
}

void keepBest(std::vector<Candidate> &candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.score, a.entry.id) < std::tuple(-b.score, b.entry.id);
    });
    if (candidates.size() > kMostCandidates)
        candidates.resize(kMostCandidates);
}

} // namespace

Candidate compareEntries(const Entry &known, const Entry &external)
{
    Candidate candidate;
    const auto give = [&](Likeness reason, int points) {
        candidate.score = std::min(kMostScore, candidate.score + points);
        candidate.reasons.push_back(reason);
    };
    if (!known.customer.isEmpty() && known.customer == external.customer)
        give(Likeness::SameCustomer, 50);
    if (known.credits == external.credits)
        give(Likeness::SameAmount, 30);
    else if (isNear(known.credits, external.credits))
        give(Likeness::NearAmount, 10);
    const Micros apart = known.at < external.at ? external.at - known.at : known.at - external.at;
    if (apart <= std::chrono::hours(1))
        give(Likeness::SameHour, 20);
    else if (apart <= std::chrono::hours(24))
        give(Likeness::SameDay, 10);
    else if (apart <= std::chrono::hours(24 * 7))
        give(Likeness::SameWeek, 5);
    return candidate;
}

void findCandidates(const std::vector<Finding *> &known, const std::vector<Finding *> &external)
{
    QHash<QString, std::vector<Finding *>> byCustomer;
    QHash<qint64, std::vector<Finding *>> byAmount;
    const auto file = [](auto &list, Finding *finding) {
        if (qsizetype(list.size()) < kMostCompared)
            list.push_back(finding);
    };
    for (Finding *finding : external) {
        file(byCustomer[finding->external->customer], finding);
        file(byAmount[finding->external->credits], finding);
    }
    for (Finding *finding : known) {
        const Entry &entry = finding->first();
        const Side side = finding->local ? Side::Local : Side::Provider;
        std::vector<Finding *> others = byCustomer.value(entry.customer);
        for (Finding *other : byAmount.value(entry.credits))
            if (other->external->customer != entry.customer)
                others.push_back(other);
        for (Finding *other : others) {
            Candidate candidate = compareEntries(entry, *other->external);
            if (candidate.score < kLikelyScore)
                continue;
            candidate.side = side;
            candidate.entry = entry;
            other->candidates.push_back(candidate);
            candidate.side = Side::External;
            candidate.entry = *other->external;
            finding->candidates.push_back(std::move(candidate));
        }
        keepBest(finding->candidates);
    }
    for (Finding *finding : external)
        keepBest(finding->candidates);
}

} // namespace reckoner::reconcile
