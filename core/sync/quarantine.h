// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person decides about an authentic body that could not be taken as an event (DESIGN §5): to try it again, with
// the secrets, the clock and the program of today, or to put it away. Both are recorded in audit with who and why, in
// the transaction that does it. The writer's thread.

#include "core/base/secret.h"
#include "core/events/event_store.h"

namespace reckoner::sync {

struct QuarantineDecision {
    AccountId account;
    qint64 id = 0; // of the entry
    QString actor, reason;
};

struct AdmitOptions {
    // A webhook's signature must fit one of these, as of its arrival. Empty: it was checked then, and is believed.
    std::vector<SecretBytes> secrets;
    Micros futureTolerance = events::kMaxEventAhead;
};

struct Admission {
    EventId eventId;
    events::StoredAs storedAs = events::StoredAs::New; // or Duplicate: it came again meanwhile
};

// The projector finds the event as one that just arrived. Errors: Invalid (no reason given; still not readable, and
// why), Unauthenticated (no secret fits), Conflict (the event is there with other content), NotFound (no such entry, or
// decided already), Storage.
Result<Admission> admitQuarantined(storage::Transaction &transaction, const QuarantineDecision &decision, Instant now,
                                   const AdmitOptions &options = {});
// Errors: Invalid (no reason given), NotFound, Storage.
Result<void> dismissQuarantined(storage::Transaction &transaction, const QuarantineDecision &decision, Instant now);

} // namespace reckoner::sync
