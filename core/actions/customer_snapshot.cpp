// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_snapshot.h"

#include "core/actions/settlement.h"
#include "core/customers/customer_store.h"

namespace reckoner::actions {

namespace {

struct SnapshotCustomer {
    CustomerId operator()(const customers::Customer &customer) const { return customer.id; }
    template <class Owned> CustomerId operator()(const Owned &owned) const { return owned.customerId; }
};

} // namespace

CustomerId customerIdOf(const CustomerSnapshot &snapshot)
{
    return std::visit(SnapshotCustomer(), snapshot);
}

QByteArray rawOf(const CustomerSnapshot &snapshot)
{
    return std::visit([](const auto &value) { return value.raw; }, snapshot);
}

Result<void> keepSnapshot(storage::Transaction &transaction, const CustomerSnapshot &snapshot)
{
    customers::CustomerStore store(transaction.connection());
    return std::visit(
        [&](const auto &value) -> Result<void> {
            // Both halves in the provider's own clock, as for subscriptions.
            RK_TRY(store.upsertIfNewer(transaction, value, {value.updatedAt, value.updatedAt},
                                       storage::Authority::Answer));
            return {};
        },
        snapshot);
}

} // namespace reckoner::actions
