// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/immediate_charges.h"

namespace reckoner::actions {

namespace {

constexpr Micros kChargeHour = std::chrono::hours(1);
constexpr Micros kChargeDay = std::chrono::hours(24);

} // namespace

ImmediateCharges countImmediateCharges(const std::vector<OperationStore::SentRequest> &sent, Instant now)
{
    ImmediateCharges counted;
    for (const OperationStore::SentRequest &one : sent) {
        if (!chargesAtOnce(one.request))
            continue;
        counted.lastHour += one.sentAt + kChargeHour > now ? 1 : 0;
        counted.lastDay += one.sentAt + kChargeDay > now ? 1 : 0;
    }
    return counted;
}

Result<ImmediateCharges> immediateCharges(storage::Connection &connection, const AccountId &account,
                                          const SubscriptionId &subscription, Instant now)
{
    RK_TRY_ASSIGN(const auto sent, OperationStore::sentSince(connection, account, subscription, now - kChargeDay));
    return countImmediateCharges(sent, now);
}

} // namespace reckoner::actions
