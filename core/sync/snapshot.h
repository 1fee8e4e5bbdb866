// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an event shows: one entity as it was at that moment. Picks the mapping by the event's type; the name behind the
// dot does not matter, because the entity itself carries its state (reference/paddle.md §4.5). Pure, any thread.

#include "core/events/event.h"
#include "core/provider/provider.h"
#include "core/storage/transaction.h"

#include <variant>

namespace reckoner::sync {

using Snapshot =
    std::variant<catalog::Product, catalog::Price, customers::Customer, customers::Address, customers::Business,
                 subscriptions::Subscription, payments::Payment, payments::Adjustment>;

struct SnapshotKey {
    storage::Entity entity = storage::Entity::Subscription;
    AccountId account;
    QString id;
    CustomerId customerId; // of an address or a business: what it takes to ask for it
};

SnapshotKey keyOf(const Snapshot &snapshot);
Instant updatedAtOf(const Snapshot &snapshot);
const QByteArray &rawOf(const Snapshot &snapshot);

// The kind of entity an event of this type shows; none for what is not mirrored (payouts, reports, …).
std::optional<storage::Entity> projectedEntity(const QString &eventType);

// Errors: Invalid, with the path of what could not be read. The type must be one that is projected.
Result<Snapshot> snapshotOf(const events::StoredEvent &event);

} // namespace reckoner::sync
