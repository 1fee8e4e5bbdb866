// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decides whether a snapshot of a provider's entity may replace the one in the mirror. Snapshots arrive in any order,
// more than once, and from two sources: events and answers to calls. Pure functions, any thread. It knows versions and
// fingerprints only; what is special about subscriptions stands in core/subscriptions/version_rule.h.
// Rule: DESIGN §5; reference/security.md I6.

#include "core/base/instant.h"

#include <QByteArray>

#include <optional>

namespace reckoner::storage {

// Where a snapshot stands in time: compared by occurredAt first, then by updatedAt.
struct Version {
    Instant occurredAt; // event time; of no meaning in an answer to a call
    Instant updatedAt;  // the entity's own
    auto operator<=>(const Version &) const = default;
};

// Who says so: an event tells what was true once, an answer to a call what is true now.
enum class Authority { Event, Answer };

enum class Decision {
    Apply,     // newer: take it
    Stale,     // older than what we have: leave it
    Duplicate, // the same version of the same data: nothing to do
    Conflict,  // cannot be decided here: ask the provider and apply its answer
};
const char *decisionName(Decision decision); // "apply", …

struct StoredVersion {
    Version version;
    QByteArray fingerprint; // of the data, see Fingerprint
};

// stored: none when the entity is not in the mirror yet.
// An event is compared by (occurredAt, updatedAt). An answer to a call is the provider's present word and is compared
// by the entity's own updatedAt alone: no clock of ours comes into it, which may differ from the provider's by more
// than the gap between two events, and which a sandbox moves at will. Equal updatedAt with different data settles a
// Conflict, so an answer is never one.
Decision decide(const std::optional<StoredVersion> &stored, const StoredVersion &incoming,
                Authority authority = Authority::Event);

// The version a row has after Apply: an answer moves occurredAt forward to its updatedAt, and never back.
Version appliedVersion(const std::optional<StoredVersion> &stored, Version incoming, Authority authority);

} // namespace reckoner::storage
