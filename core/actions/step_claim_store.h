// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a step of a catalog plan is under way on a product or price: then nothing else may change it. Plans keep
// their steps in a journal of their own (migrations/0011_catalog_file); this reads it. Used on the database's threads.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/connection.h"

#include <optional>

namespace reckoner::actions {

class StepClaimStore
{
public:
    // The digest of the plan whose step on it was sent and is not known to be done. One that was sent before lostBefore
    // can no longer arrive and claims nothing. Errors: Storage.
    static Result<std::optional<QString>> planOn(storage::Connection &connection, const AccountId &account,
                                                 const QString &catalogId, Instant lostBefore);
};

} // namespace reckoner::actions
