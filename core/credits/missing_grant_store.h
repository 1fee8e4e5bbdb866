// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds in the mirror what may have been paid for and not granted: completed payments without a grant, and running
// subscriptions whose period has none; and beside those the ones that have some. Whether credits are due at all is for
// the rules to say. Database's threads.
// Errors of all: Storage.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/connection.h"
#include "core/storage/keyset.h"

namespace reckoner::credits {

struct MissingGrantFilter {
    AccountId account;
    std::optional<Instant> from; // bought, or period begun, from then on; none: ever
};

struct RunningPeriod {
    SubscriptionId subscription;
    qint64 granted = 0; // for its period
};

class MissingGrantStore
{
public:
    // By id.
    static Result<storage::Page<PaymentId, PaymentId>> payments(storage::Connection &connection,
                                                                const MissingGrantFilter &filter,
                                                                const std::optional<PaymentId> &after,
                                                                storage::PageLimit limit);
    enum class Periods { WithGrant, WithoutGrant };
    static Result<storage::Page<RunningPeriod, SubscriptionId>> periods(storage::Connection &connection,
                                                                        const MissingGrantFilter &filter, Periods which,
                                                                        const std::optional<SubscriptionId> &after,
                                                                        storage::PageLimit limit);
};

} // namespace reckoner::credits
