// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks to be done to a subscription, as a value that can be stored with the operation, shown again and
// compared with what the provider says afterwards. Pure functions, any thread.

#include "core/payments/payment.h"
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
                 subscriptions::CancelRequest, ClearScheduledChange, Activate, subscriptions::NextBillChange,
                 subscriptions::ChargeRequest>;

// change_items, pause, resume, cancel, clear_scheduled_change, activate, move_next_bill, charge: the words of the
// operation table and --json.
QString requestKind(const SubscriptionRequest &request);

// Stable JSON, the form in operation.request. Errors of reading: Invalid.
// Can the provider say beforehand what it costs? Then nobody confirms it without having seen that.
bool hasPreview(const SubscriptionRequest &request);
// Does it charge the customer at once, as far as the request itself tells? Providers limit how often (§1.6).
bool chargesAtOnce(const SubscriptionRequest &request);

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
// A one-time charge shows in the payments instead: done if one of them bills just what was asked, not before it was
// sent. A charge that waits for the next bill shows nowhere, and stays Untouched.
Evidence evidenceFor(const subscriptions::ChargeRequest &request, const std::vector<payments::Payment> &payments,
                     Instant sentAt);

} // namespace reckoner::actions
