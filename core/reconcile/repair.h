// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people do about a finding. A verb is one transaction: the decision with its audit entry, the entries that it
// posts and their outbox rows, and the links that say what belongs together, or nothing of it. Nothing is sent from
// here: what the external ledger has to be told goes through the outbox, with its keys, look-ups and retries.
// Database's writer thread. Source: DESIGN §8.
//
// What the external ledger has too much or too little of is put right by a manual grant and its claw-back, of which one
// stands for what is there already and the other is sent; so both sides end with the same entries.

#include "core/reconcile/finding_store.h"

namespace reckoner::reconcile {

enum class Verb {
    RetryGrant,  // tell the external ledger again; what it has already it does not take twice
    RecordGrant, // post what was paid for
    TakeOver,    // post here what only the external ledger has
    Reverse,     // take back what is there too often, or put a wrong amount right
    Match,       // it belongs to that other finding
    Split,       // it belongs to several others, so much to each
    Accept,      // it may stay as it is
    IgnoreUntil,
    Note,
};
inline constexpr std::array kVerbs{Verb::RetryGrant, Verb::RecordGrant, Verb::TakeOver,    Verb::Reverse, Verb::Match,
                                   Verb::Split,      Verb::Accept,      Verb::IgnoreUntil, Verb::Note};
QString verbText(Verb verb); // retry_grant, …: as stored
std::optional<Verb> verbFromText(const QString &text);

// What can be done about it as it is now.
std::vector<Verb> verbsFor(const StoredFinding &finding);

// Another finding that is the rest of this one, and how many of the external entry's credits belong to it.
struct Counterpart {
    QString findingId;
    qint64 credits = 0; // Match: not looked at
};

struct RepairRequest {
    AccountId account;
    QString findingId;
    qint64 seenVersion = 0;
    Verb verb = Verb::Note;
    QString actor, reason;
    Instant now;
    std::optional<Instant> ignoreUntil;    // of IgnoreUntil
    std::vector<Counterpart> counterparts; // of Match (one) and Split (two or more)
};

// The finding afterwards. Errors: Invalid (not for this finding, no reason, parts that do not sum up), NotFound,
// Conflict (changed meanwhile, done already, what it was about is no longer so), Storage.
Result<StoredFinding> repair(storage::Transaction &transaction, const RepairRequest &request);
// After a verb that moves credits a finding stays quiet so long: what is sent needs its time.
inline constexpr Micros kActedQuiet = std::chrono::minutes(15);

} // namespace reckoner::reconcile
