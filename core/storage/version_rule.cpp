// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/version_rule.h"

#include "core/base/assert.h"

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

Decision decide(const std::optional<StoredVersion> &stored, const StoredVersion &incoming)
{
    if (!stored || incoming.version > stored->version)
        return Decision::Apply;
    if (incoming.version < stored->version)
        return Decision::Stale;
    return incoming.fingerprint == stored->fingerprint ? Decision::Duplicate : Decision::Conflict;
}

} // namespace reckoner::storage
