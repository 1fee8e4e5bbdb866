// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the external ledger is to be told: one row for each credit entry, written in the entry's transaction. Plain
// values and pure rules, any thread. DESIGN §8; reference/security.md I12.

#include "core/credits/credit_entry.h"

namespace reckoner::credits {

enum class OutboxState {
    Waiting, // to be sent when it is due
    Sending, // claimed, the request may be under way
    Unknown, // no usable answer: looked up at the ledger before anything is sent again
    Sent,    // the ledger confirmed it
    Parked,  // needs a person: the key, or what the ledger says about the request
    Dead,    // tried too often
};
QString outboxStateText(OutboxState state); // waiting, sending, …: as stored
std::optional<OutboxState> outboxStateFromText(const QString &text);

// What is in the way, for rows that were tried.
enum class OutboxProblem {
    None,
    KeyRefused,   // 401, 403: nothing is sent until a person has put the key right
    Refused,      // 4xx: the same request would be refused again
    OtherAmount,  // the ledger has this key with another amount or customer
    NoAnswer,     // the answer was lost
    NotReachable, // nothing left, or the ledger was busy (429, 5xx before it had an effect)
    BrokenAnswer, // what came is no answer
};
QString outboxProblemText(OutboxProblem problem); // key_refused, …; empty for None
OutboxProblem outboxProblemFromText(const QString &text);

struct OutboxRow {
    qint64 entrySeq = 0;
    AccountId account;
    CustomerId customerId;
    QString idempotencyKey;
    qint64 amount = 0;
    QByteArray metadata; // a JSON object, see metadataOf()
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    Instant nextAttemptAt;
    OutboxProblem problem = OutboxProblem::None;
    QString message;    // what the ledger said, or what went wrong
    QString externalId; // the ledger's id of its entry
    Instant createdAt;
    std::optional<Instant> attemptedAt, settledAt;
};

inline constexpr int kOutboxTries = 12; // with the back-off below: about a day
// After the n-th failure: 5 s, 10 s, 20 s, … at most four hours.
Micros outboxBackoff(int failures);
// A claim whose program died: after so long the row counts as Unknown.
inline constexpr Micros kOutboxLease = std::chrono::minutes(3);

// transaction_id, event_id, source, price_ids, amount, currency, purchased_at; adjustment_id where one is the cause.
QByteArray metadataOf(const CreditGrant &grant, const CreditEntry &entry);

} // namespace reckoner::credits
