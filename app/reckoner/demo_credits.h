// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the demo has besides the emulator's data, stored once into its own database: a price list, some grants of
// credits by hand, what another ledger exported of them, and a comparison of the two that has found something, and what
// demo_other_account.h has. Nothing of it is ever stored anywhere else.

#include "app/session/session.h"

namespace reckoner::app {

// The work to be done in the demo's database; nothing is changed where it is there already.
Task<qint64> seedDemoPrices(Session &session);
// When the customers are there. Gives the number of the run.
Task<qint64> seedDemoReconciliation(Session &session);

} // namespace reckoner::app
