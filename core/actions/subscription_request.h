// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks to be done to a subscription, as a value that can be stored with the operation, shown again and
// compared with what the provider says afterwards. Pure functions, any thread.

#include "core/subscriptions/change.h"

#include <QByteArray>

#include <variant>

namespace reckoner::actions {

struct ClearScheduledChange {
};
struct Activate {
};

using SubscriptionRequest =
    std::variant<subscriptions::ItemsChange, subscriptions::PauseRequest, subscriptions::ResumeRequest,
                 subscriptions::CancelRequest, ClearScheduledChange, Activate>;

// change_items, pause, resume, cancel, clear_scheduled_change, activate: the words of the operation table and --json.
QString requestKind(const SubscriptionRequest &request);

// Stable JSON, the form in operation.request. Errors of reading: Invalid.
QByteArray requestToJson(const SubscriptionRequest &request);
Result<SubscriptionRequest> requestFromJson(QByteArrayView json);

// How what the provider shows now compares with what was asked: the heart of resolving a lost answer
// (reference/security.md §2.1).
enum class Evidence {
    Done,      // the subscription is as it was asked to be
    Untouched, // it is exactly as it was before
    Different, // it changed, but not into what was asked: somebody must look
};
Evidence evidenceFor(const SubscriptionRequest &request, const subscriptions::Subscription &before,
                     const subscriptions::Subscription &now);

} // namespace reckoner::actions
