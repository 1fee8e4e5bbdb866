// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The version rule for subscriptions: the common one (core/storage/version_rule.h) and that a canceled subscription
// stays canceled, because providers cannot reinstate one, until an answer to a call proves otherwise. Pure, any thread.
// Rule: DESIGN §5; reference/security.md I6; reference/paddle.md §3.2 ("canceled" is terminal).

#include "core/storage/version_rule.h"
#include "core/subscriptions/subscription.h"

namespace reckoner::subscriptions {

using storage::Authority;
using storage::Decision;

struct StatusStep {
    QString stored;   // status text of the row that is there; empty: none
    QString incoming; // of the snapshot
    Authority authority = Authority::Event;
};

// common: what the common rule says. An event that would leave "canceled" is a Conflict.
Decision decideSubscription(Decision common, const StatusStep &step);

} // namespace reckoner::subscriptions
