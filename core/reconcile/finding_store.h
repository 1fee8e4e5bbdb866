// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs, findings and what people decided. A run writes all its findings in one transaction; a decision is written with
// its audit entry, and the same verb twice only after a later run has shown the finding again. Database's threads.
// Errors of all: Storage.

#include "core/reconcile/stored_finding.h"
#include "core/storage/keyset.h"
#include "core/storage/transaction.h"

#include <map>

namespace reckoner::reconcile {

struct FindingFilter {
    AccountId account;
    QString source;                      // empty: any
    std::vector<FindingState> states;    // empty: any
    std::vector<FindingClass> kinds;     // empty: any
    QString search;                      // a customer's id, or what the name or address starts with; an entry's id
    std::optional<Instant> before, from; // when it happened
    qint64 creditsAtLeast = 0;           // of the size, whatever the sign
};

struct FindingCursor {
    Instant at;
    QString id;
};

struct NewRun {
    AccountId account;
    QString source;
    RunCause cause = RunCause::Person;
    QString actor;
    Instant startedAt, finishedAt;
    const Outcome &outcome;
};

struct NewDecision {
    AccountId account;
    QString findingId;
    qint64 seenVersion = 0; // of the row that the person looked at
    QString verb, actor, reason, detail;
    Instant now;
    FindingState state = FindingState::Open; // from now on
    std::optional<Instant> quietUntil;       // of Acted and Ignored
};

struct OpenFindings {
    qint64 findings = 0, credits = 0;  // credits whatever their sign
    std::optional<Instant> oldestSeen; // when the oldest was found first
};

class FindingStore
{
public:
    static Result<Run> record(storage::Transaction &transaction, const NewRun &run);
    static Result<std::vector<Run>> runs(storage::Connection &connection, const AccountId &account, int limit);
    static Result<std::optional<Run>> newestRun(storage::Connection &connection, const AccountId &account,
                                                const QString &source); // empty: of any source
    // Of all sources; classes without any are left out.
    static Result<std::map<FindingClass, qint64>> openByClass(storage::Connection &connection,
                                                              const AccountId &account);
    static Result<OpenFindings> open(storage::Connection &connection, const AccountId &account); // of all sources
    static Result<std::optional<Run>> findRun(storage::Connection &connection, const AccountId &account, qint64 number);

    static Result<std::optional<StoredFinding>> find(storage::Connection &connection, const AccountId &account,
                                                     const QString &id);
    // Newest first.
    static Result<storage::Page<StoredFinding, FindingCursor>> list(storage::Connection &connection,
                                                                    const FindingFilter &filter,
                                                                    const std::optional<FindingCursor> &after,
                                                                    storage::PageLimit limit);
    static Result<std::vector<FindingCursor>> anchors(storage::Connection &connection, const FindingFilter &filter,
                                                      int step);
    static Result<qint64> count(storage::Connection &connection, const FindingFilter &filter);

    // Errors: NotFound; Conflict (changed meanwhile, or that verb was used already); Invalid (no reason).
    static Result<StoredFinding> decide(storage::Transaction &transaction, const NewDecision &decision);
    static Result<std::vector<Decision>> decisions(storage::Connection &connection, const AccountId &account,
                                                   const QString &findingId); // oldest first
};

} // namespace reckoner::reconcile
