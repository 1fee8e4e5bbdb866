// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often a subscription was charged at once of late, counted over everybody's operations: providers limit it
// (reference/paddle.md §1.6: 20 in an hour, 100 in 24 hours), and people want to know before they are refused.

#include "core/actions/operation_store.h"

namespace reckoner::actions {

struct ImmediateCharges {
    int lastHour = 0, lastDay = 0;
    bool operator==(const ImmediateCharges &) const = default;
};

ImmediateCharges countImmediateCharges(const std::vector<OperationStore::SentRequest> &sent, Instant now);
// Errors: Storage.
Result<ImmediateCharges> immediateCharges(storage::Connection &connection, const AccountId &account,
                                          const SubscriptionId &subscription, Instant now);

} // namespace reckoner::actions
