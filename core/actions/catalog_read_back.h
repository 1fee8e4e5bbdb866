// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks at the provider for what a catalog request has done, when its answer was lost: an edited product or price by
// id, a new one by the operation's tag in its custom data. Only reads. Lives on the thread of its event loop.

#include "core/actions/catalog_snapshot.h"
#include "core/base/task.h"

class QObject;

namespace reckoner::actions {

struct CatalogFinding {
    Evidence evidence = Evidence::Untouched;
    std::optional<CatalogSnapshot> snapshot; // what was found
};

// operation.request is a CatalogRequest. context is alive as long as the answer is wanted. Errors: the provider's.
Task<CatalogFinding> lookForCatalogRequest(provider::Provider &provider, QObject *context, const Operation &operation);

} // namespace reckoner::actions
