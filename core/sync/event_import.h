// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes events out of a file: one event as JSON, a JSON array of events, an answer of the provider's feed
// ({"data":[…]}), or one event per line. Each goes through the same reading as a webhook, without a signature, and is
// marked as imported; all of a file is one transaction. Blocks on the database: not on a thread that paints.

#include "core/base/clock.h"
#include "core/events/event_insert.h"
#include "core/storage/database.h"

namespace reckoner::sync {

inline constexpr qsizetype kMaxImportBytes = 256 * 1024 * 1024; // one file; several may follow each other

struct ImportReport {
    qint64 events = 0, newEvents = 0, duplicates = 0, quarantined = 0;
};

// The bodies in a text. Pure. Errors: Invalid (empty, too large).
Result<std::vector<QByteArray>> eventBodies(QByteArrayView text);

// Errors: Invalid, Storage, Conflict for an account that does not exist.
Result<ImportReport> importEvents(storage::Database &database, const Clock &clock, const AccountId &account,
                                  QByteArrayView text);

} // namespace reckoner::sync
