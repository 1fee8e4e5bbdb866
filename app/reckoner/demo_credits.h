// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the demo has besides the emulator's data, stored once into its own database: a price list. Nothing of it is ever
// stored anywhere else.

#include "app/session/session.h"

namespace reckoner::app {

// The work to be done in the demo's database; nothing is changed where it is there already.
Task<qint64> seedDemoPrices(Session &session);

} // namespace reckoner::app
