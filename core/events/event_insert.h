// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts verified events into the inbox, many in one go: row inserts through QtSql cost five times as much
// (reference/ingest.md §8). SQLite gets native prepared statements, PostgreSQL binary arrays and unnest. Knows which
// events are new, redelivered, or in conflict with one that is there (those go to quarantine: the first wins). Runs
// inside the caller's transaction on the writer thread.

#include "core/events/envelope.h"
#include "core/storage/transaction.h"

#include <span>
#include <variant>

namespace reckoner::events {

struct NewEvent {
    RawEvent raw;
    Envelope envelope;
    QByteArray contentHash = {}; // bodyHash(raw.body); empty: inserting makes it
};

// What an authentic body that cannot be taken leaves behind.
struct NewQuarantine {
    RawEvent raw;
    QuarantineReason reason = QuarantineReason::Unreadable;
    QString detail;
    EventId eventId; // empty when it could not be read
};

// What intake makes of bytes that are authentic: one of these two, never nothing.
using InboxItem = std::variant<NewEvent, NewQuarantine>;

// Reads the envelope of an authentic body. Pure.
InboxItem inboxItem(RawEvent raw, Instant now, Micros futureTolerance = kMaxEventAhead);

enum class StoredAs { New, Duplicate, Conflict, Quarantined };

struct InsertAnswer {
    StoredAs storedAs = StoredAs::New;
    qint64 seq = 0; // of the event that is there now; 0 for Quarantined
};

// When an event enters the lists and the change feed: with its row, or with its outcome (EventStore::setOutcome), which
// is what a webhook waits less for (migrations/0019_event_listing). Found by its id, counted as waiting and projected
// it is either way.
enum class Listing { AtOnce, WithOutcome };

// Answers in the order of the events. Notes the change of every new event that is listed. Errors: Storage; Conflict for
// an account that does not exist. After an error the transaction must be rolled back.
Result<std::vector<InsertAnswer>> insertEvents(storage::Transaction &transaction, std::span<const NewEvent> events,
                                               Listing listing = Listing::AtOnce);

// Both kinds, answers in order. Errors: as insertEvents.
Result<std::vector<InsertAnswer>> insertItems(storage::Transaction &transaction, std::span<const InboxItem> items,
                                              Listing listing = Listing::AtOnce);

// The same body again only counts up. Errors: Storage, Conflict.
Result<void> insertQuarantine(storage::Transaction &transaction, const NewQuarantine &entry);

// What is stored beside a body: SHA-256.
QByteArray bodyHash(QByteArrayView body);

// The header fields as one block of bytes, "name: value" lines, without those that carry credentials.
QByteArray headerBlock(const std::vector<http::Header> &headers);

// The signature of a request as text for the database, empty without one.
QByteArray storedSignature(const RawEvent &raw);

} // namespace reckoner::events
