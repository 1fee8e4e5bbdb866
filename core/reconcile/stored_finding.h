// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A finding as it is kept through all runs, what people decided about it, and a run with its totals. The JSON forms are
// what the database, --json and the evidence have. Plain values and pure functions, any thread.

#include "core/base/id.h"
#include "core/reconcile/reconciliation.h"

#include <QJsonObject>

namespace reckoner::reconcile {

enum class FindingState {
    Open,
    Acted,    // something was done about it, and no later run has looked
    Accepted, // it may stay so
    Ignored,  // until a time
    Settled,  // the last run did not see it any more
};
inline constexpr std::array kFindingStates{FindingState::Open, FindingState::Acted, FindingState::Accepted,
                                           FindingState::Ignored, FindingState::Settled};
QString findingStateText(FindingState state); // open, acted, …: as stored
std::optional<FindingState> findingStateFromText(const QString &text);

struct StoredFinding {
    QString id;
    AccountId account;
    QString source;
    Finding finding;
    FindingState state = FindingState::Open;
    CustomerId customerId;
    QString customerName, customerEmail; // empty: not known
    qint64 credits = 0;                  // what it is about; for amounts the external ledger's less ours
    Instant at, firstSeenAt;
    qint64 firstRun = 0, lastRun = 0;
    std::optional<Instant> quietUntil; // of Acted and Ignored: seen again later, it is open again
    qint64 rowVersion = 0;
};

struct Decision {
    qint64 number = 0, runNumber = 0;
    QString findingId, verb, actor, reason, detail;
    Instant at;
};

enum class RunCause { Person, Schedule };
QString runCauseText(RunCause cause); // person, schedule

struct Run {
    AccountId account;
    qint64 number = 0;
    QString source;
    RunCause cause = RunCause::Person;
    QString actor;
    Instant startedAt, finishedAt;
    qint64 findings = 0, isNew = 0, settled = 0, openAfter = 0;
    Totals totals;
    QString digest; // SHA-256 over source, start, totals and the ids of its findings, in hexadecimal
};

// The same discrepancy has the same id in every run; another amount makes another.
QString findingIdOf(const AccountId &account, const QString &source, const Finding &finding);
qint64 creditsAtStake(const Finding &finding);
Side sideOf(const Finding &finding);   // which entry it is about: first()
QString sideText(Side side);           // provider, local, external
QString likenessText(Likeness reason); // same_customer, …

QJsonObject toJson(const Entry &entry);
QJsonObject entriesJson(const Finding &finding); // provider, local, external, candidates
QJsonObject toJson(const Totals &totals);
// Errors: Storage (not what was written).
Result<Finding> findingFromJson(FindingClass kind, const QByteArray &entries);
Result<Totals> totalsFromJson(const QByteArray &json);

} // namespace reckoner::reconcile
