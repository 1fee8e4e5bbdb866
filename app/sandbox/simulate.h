// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens on demand instead of in its own time: one event with any payload, or one of the stories that a billing
// program must live through, for a customer or subscription that is there. A story really happens to the emulated
// account, with all of its events, so that what is asked afterwards fits. Sandbox thread.

#include "app/sandbox/paddle/world.h"
#include "core/base/json.h"

namespace reckoner::sandbox {

struct SimulatedEvent {
    QString id, type;
};

QStringList scenarioNames();
// {"event_type", "data": {…}}: told as it is, nothing else changes. Errors: invalid_field.
paddle::Outcome<std::vector<SimulatedEvent>> simulateEvent(paddle::World &world, JsonView body);
// {"scenario", "subscription_id"} or {"scenario": "creation", "customer_id"}. Errors: invalid_field, not_found, and 409
// conflict when the subscription is in no state for it.
paddle::Outcome<std::vector<SimulatedEvent>> simulateScenario(paddle::World &world, JsonView body);

} // namespace reckoner::sandbox
