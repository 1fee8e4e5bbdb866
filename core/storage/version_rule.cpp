// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/version_rule.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::storage {

const char *decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Apply: return "apply";
    case Decision::Stale: return "stale";
    case Decision::Duplicate: return "duplicate";
    case Decision::Conflict: return "conflict";
    }
    RK_UNREACHABLE();
}

namespace {

Decision decideAnswer(const StoredVersion &stored, const StoredVersion &incoming)
{
    if (incoming.version.updatedAt < stored.version.updatedAt)
        return Decision::Stale;
    const bool same =
        incoming.version.updatedAt == stored.version.updatedAt && incoming.fingerprint == stored.fingerprint;
    return same ? Decision::Duplicate : Decision::Apply;
}

} // namespace

Decision decide(const std::optional<StoredVersion> &stored, const StoredVersion &incoming, Authority authority)
{
    if (!stored)
        return Decision::Apply;
    if (authority == Authority::Answer)
        return decideAnswer(*stored, incoming);
    if (incoming.version > stored->version)
        return Decision::Apply;
    if (incoming.version < stored->version)
        return Decision::Stale;
    return incoming.fingerprint == stored->fingerprint ? Decision::Duplicate : Decision::Conflict;
}

Version appliedVersion(const std::optional<StoredVersion> &stored, Version incoming, Authority authority)
{
    if (authority == Authority::Event)
        return incoming;
    if (!stored)
        return {incoming.updatedAt, incoming.updatedAt};
    // What settles a contradiction stands behind the events that contradicted, so that they are stale when tried again.
    const Instant before = stored->version.occurredAt + Micros(incoming.updatedAt == stored->version.updatedAt ? 1 : 0);
    return {std::max(before, incoming.updatedAt), incoming.updatedAt};
}

} // namespace reckoner::storage
