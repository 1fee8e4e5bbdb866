// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Stripe's events show. Customers, subscriptions, products, prices, refunds and disputes are in the body; payments
// are put together from several objects, so their events only say which one to ask for. So does everything in a thin
// event, or in a version whose shapes are not known: it is asked for, never guessed. Pure, any thread.
// Source: reference/stripe.md §2.0, §4.1, §4.4, §4.5.

#include "core/sync/snapshot.h"

namespace reckoner::sync {

std::optional<storage::Entity> stripeEntity(const events::StoredEvent &event);
// What the mirror's row holds, where an event only names it: a payment. None of other kinds. Errors: Invalid.
Result<std::optional<Snapshot>> keptSnapshot(const SnapshotKey &key, const QByteArray &raw, Instant seenAt);
// root: the parsed body. Errors: Invalid.
Result<EventReading> stripeReading(const events::StoredEvent &event, JsonView root);
// Is a payload of this api_version one of the shapes that are read?
bool isKnownStripeVersion(const QString &version);

} // namespace reckoner::sync
