// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parameters of a change of items, which an update, both previews and a schedule take under different names.

#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/routes.h"

namespace reckoner::sandbox::stripe {

enum class ChangeNames { Update, Preview, Upcoming };
Outcome<SubscriptionChange> readChange(World &world, Params &in, ChangeNames names);

} // namespace reckoner::sandbox::stripe
