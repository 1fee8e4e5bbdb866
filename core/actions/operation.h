// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A write that a person caused, from intent to outcome. The row of the operation table is the interface between who
// files it (console, command line) and who executes it (the same process, or reckonerd), see DESIGN §6. Plain values.

#include "core/actions/operation_request.h"
#include "core/base/error.h"

namespace reckoner::actions {

enum class OperationState {
    Filed,       // wants to be executed; nothing has been sent
    Sent,        // claimed; the request may be under way
    Succeeded,   // the provider confirmed it, or a read proved it
    Failed,      // certainly not done
    Unknown,     // no usable answer; the resolver reads back
    NeedsPerson, // reading back did not settle it
};
QString operationStateText(OperationState state); // filed, sent, …
std::optional<OperationState> operationStateFromText(const QString &text);
struct Operation;
// The id of what it is about: the subscription, the product or price, or the customer.
QString subjectOf(const Operation &operation);
// Nothing more will happen to it by itself or by a person.
bool isFinal(OperationState state);

struct Operation {
    OperationId id;
    AccountId account;
    SubscriptionId subscriptionId; // empty: it is about the customer or the catalog
    CustomerId customerId;         // empty: a new customer that is not there yet
    QString catalogId;             // of the product or price; of a new one the operation's own id until it has one
    OperationRequest request;
    QString actor;  // who asked
    QString reason; // why
    qint64 expectedRowVersion = 0;
    QByteArray previewDigest; // hex; empty where nothing was previewed
    OperationState state = OperationState::Filed;
    std::optional<Error> error; // of Failed, Unknown, NeedsPerson
    QString resolution;         // how it was settled, in words: "answered", "read back", "by anna: not done"
    QByteArray before, after;   // the provider's JSON
    int checks = 0;             // how often the resolver has read back
    std::optional<Instant> nextCheckAt;
    Instant createdAt;
    std::optional<Instant> sentAt, finishedAt;
};

} // namespace reckoner::actions
