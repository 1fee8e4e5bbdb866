// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The column updated_at_us of a mirrored entity. Paddle says when it changed an entity, so that is data; Stripe does not
// (reference/stripe.md §6), so there it is the time at which the entity was seen, and seeing it again changes nothing.
// Used by the stores on the writer thread.

#include "core/storage/mirror.h"

namespace reckoner::storage {

void setUpdatedAt(Columns &columns, const AccountId &account, Instant updatedAt);

} // namespace reckoner::storage
