// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the fields every event has out of its body, strictly: one JSON object with event_id, event_type, occurred_at
// and an object data, within limits of size and depth; Stripe writes id, type, created and data.object, or, in a thin
// event, a related_object instead. Pure, any thread. What does not pass is not lost: intake keeps
// the bytes in quarantine when the provider signed them. Source: reference/paddle.md §4.2, reference/stripe.md §4.1 and
// §4.4, reference/security.md §7.

#include "core/base/result.h"
#include "core/events/event.h"

#include <QByteArrayView>

namespace reckoner::events {

inline constexpr qsizetype kMaxEventBytes = 1024 * 1024; // the listener's bound on a body; real ones are below 20 kB
inline constexpr int kMaxEventDepth = 64;
inline constexpr qsizetype kMaxEnvelopeText = 200; // ids and types; they are keys of indexes
// An event dated later than this would block everything that really happens until then.
inline constexpr Micros kMaxEventAhead = std::chrono::minutes(5);

// Why an authentic body was set aside. Text in the database: unreadable, from_the_future, conflict.
enum class QuarantineReason { Unreadable, FromTheFuture, Conflict };
QString quarantineReasonText(QuarantineReason reason);

// Errors: Invalid; the message says what was wrong where, without quoting the body.
Result<Envelope> parseEnvelope(QByteArrayView body, EventForm form = EventForm::Paddle);

bool isFromTheFuture(const Envelope &envelope, Instant now, Micros tolerance = kMaxEventAhead);

// Do both bodies say the same about the same event? notification_id, the order of members and white space do not
// count: a replayed or fed event is serialised anew. Unreadable bodies are the same only byte for byte.
bool sameEvent(QByteArrayView oneBody, QByteArrayView otherBody, EventForm form = EventForm::Paddle);

} // namespace reckoner::events
