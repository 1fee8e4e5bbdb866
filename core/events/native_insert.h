// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two dialects' native inserts behind event_insert.cpp, which is their only user. They know tables and bytes, not
// rules. Writer thread, inside a transaction.

#include "core/events/event_insert.h"

namespace reckoner::events {

struct NativeDelivery {
    const NewEvent *event = nullptr;
    qint64 seq = 0;
};

struct KnownEvent {
    qint64 seq = 0;
    QByteArray contentHash, body;
};

QByteArray hashOf(const NewEvent &event);

// The seq of each event that was not there yet; of one that stands twice the first is new. Adds to the tally.
Result<std::vector<std::optional<qint64>>>
insertNativeEvents(storage::Connection &connection, const std::vector<const NewEvent *> &events, Listing listing);
// The first delivery of an event is part of its row.
Result<void> insertNativeRedeliveries(storage::Connection &connection, const std::vector<NativeDelivery> &deliveries);
// Errors: Storage, also when it is not there.
Result<KnownEvent> knownEvent(storage::Connection &connection, const AccountId &account, const EventId &event);

} // namespace reckoner::events
