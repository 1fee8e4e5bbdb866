// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an event shows: one entity as it was at that moment. Picks the mapping by the event's type; the name behind the
// dot does not matter, because the entity itself carries its state (reference/paddle.md §4.5); what Stripe's events
// show stands in stripe_snapshot.h. Pure, any thread.

#include "core/base/json.h"
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

// The kind of entity an event shows; none for what is not mirrored (payouts, reports, …).
std::optional<storage::Entity> projectedEntity(const events::StoredEvent &event);

// What an event says: the entity itself, or only which one it is, where its body is not enough to go by.
struct EventReading {
    std::optional<Snapshot> snapshot;
    SnapshotKey ask = {}; // without a snapshot: what the provider has to be asked for
};
// Errors: Invalid, with the path of what could not be read. The event must be one that is projected.
Result<EventReading> readingOf(const events::StoredEvent &event);
// The entity in the body. Errors: as readingOf, and Invalid where there is none.
Result<Snapshot> snapshotOf(const events::StoredEvent &event);
// Is it one that only says what to ask for? root: its parsed body.
bool isAskedFor(const events::StoredEvent &event, JsonView root);
// The object in the event's body that a snapshot is read from.
JsonView objectOf(JsonView root, const events::StoredEvent &event);

} // namespace reckoner::sync
