// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log as a file that another installation can take in: a line of JSON for each event, with its bytes exactly as
// they were signed, the signature and header fields that came with them, and when. What became of it does not travel:
// the other side projects for itself. Taking a file in twice, or one that was cut and begun again, changes nothing.
// Blocks on the database: not on a thread that paints.

#include "core/base/clock.h"
#include "core/events/event_log_store.h"
#include "core/storage/database.h"
#include "core/sync/event_import.h"

#include <functional>

namespace reckoner::sync {

inline constexpr qsizetype kMaxLogLineBytes = 8 * 1024 * 1024; // a body of the largest size, escaped, and its headers
inline constexpr int kExportedAtOnce = 256;

// Without the line feed. Pure.
QByteArray logLine(const events::LoggedEvent &logged);
// A line of an export, or the bare body of an event. A body that is no event is still one to keep.
// Errors: Invalid (a line of an export that is damaged). Pure.
Result<events::RawEvent> rawEventOfLine(QByteArrayView line, const AccountId &account, Instant now);

// Everything of the account, in the order of arrival. take answers false when it can take no more (then the result is
// Cancelled). The number of lines. Errors: Storage, Cancelled.
Result<qint64> exportLog(storage::Database &database, const AccountId &account,
                         const std::function<bool(const QByteArray &line)> &take);

// next gives lines until there are none. Known events with the same bytes leave no trace, not even a delivery. A
// transaction every few hundred lines: what was taken in before an error stays. Errors: Invalid with the number of the
// line, Storage, Conflict for an account that does not exist.
Result<ImportReport> importLog(storage::Database &database, const Clock &clock, const AccountId &account,
                               const std::function<std::optional<QByteArray>()> &next);

} // namespace reckoner::sync
