// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks at the provider for what a customer request has done, when its answer was lost: the customer by id, a new one
// by its e-mail address, a new address or business among those of the customer. Only reads. Lives on the thread of its
// event loop.

#include "core/actions/customer_snapshot.h"
#include "core/actions/operation.h"
#include "core/base/task.h"

class QObject;

namespace reckoner::actions {

struct CustomerFinding {
    Evidence evidence = Evidence::Untouched;
    std::optional<CustomerSnapshot> snapshot; // what was found
};

// operation.request is a CustomerRequest. context is alive as long as the answer is wanted. Errors: the provider's.
Task<CustomerFinding> lookForCustomerRequest(provider::Provider &provider, QObject *context,
                                             const Operation &operation);

} // namespace reckoner::actions
