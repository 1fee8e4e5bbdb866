// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an operation ends: from the provider's answer, from an error, from reading back, from a person. The deciding
// functions are pure; the writing ones put snapshot, operation and audit entry into one transaction.

#include "core/actions/operation.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

// When to read back after a lost answer, counted from the sending (reference/security.md §2.1); then a person decides.
inline constexpr std::array kResolverChecks{std::chrono::seconds(5), std::chrono::seconds(30),
                                            std::chrono::seconds(120)};
// A Sent operation older than this has lost its process or its answer: the deadline of a mutation (90 s,
// PaddleOptions), a full wait behind the pace (60 s) and a margin. Earlier, a read could find nothing of a request
// still under way.
inline constexpr Micros kSentIsLost = std::chrono::seconds(180);
// Before the next try when reading back itself could not reach the provider; such a try does not count.
inline constexpr Micros kResolverUnreachableDelay = std::chrono::seconds(30);

// Errors: Invalid, in words, when the subscription's state does not allow the request.
Result<void> checkAllowed(const SubscriptionRequest &request, const subscriptions::Subscription &subscription,
                          Instant now);

Operation settledByAnswer(Operation operation, const QByteArray &answer, Instant now);
// Only errors that prove that nothing happened end as Failed; everything else is Unknown.
Operation settledByError(Operation operation, const Error &error, Instant now);
// What the caller is told when the outcome could not be stored.
Operation unconfirmed(Operation operation, const Error &storageError);
// After reading back, by what it shows (and the provider's JSON of it): Succeeded, Unknown with the next check, or,
// after the last one, NeedsPerson; a checkout that is not there then was not made: Failed.
Operation settledByEvidence(Operation operation, Evidence evidence, const QByteArray &seen, Instant now);

// Into the mirror through the same door as webhooks. Errors: Storage.
Result<void> keepSnapshot(storage::Transaction &transaction, const subscriptions::Subscription &snapshot);
Result<void> auditOperation(storage::Transaction &transaction, const Operation &operation, const QString &step,
                            Instant now);
// The snapshot through the same door as webhooks, the operation's move from `from`, and an audit entry.
Result<Operation> writeSettlement(storage::Transaction &transaction, const Operation &settled, OperationState from,
                                  const std::optional<subscriptions::Subscription> &snapshot, Instant now);
// The same without a snapshot, or after the caller has stored it.
Result<Operation> writeOutcome(storage::Transaction &transaction, const Operation &settled, OperationState from,
                               Instant now);

} // namespace reckoner::actions
