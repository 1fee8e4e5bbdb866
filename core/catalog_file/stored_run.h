// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan that was carried out, or half of it, read back from what is stored of it: its steps as they were planned, what
// became of each, and what takes it back. Pure, any thread.

#include "core/catalog_file/catalog_run_store.h"

namespace reckoner::catalog_file {

struct StoredRun {
    RunRecord record; // with steps, parallel to the plan's
    CatalogDocument wanted, there;
    CatalogPlan plan;
    CatalogDocument undo;
    int countDone() const;
};

// record: with its documents and steps. Errors: Storage (it is not the plan that its digest says).
Result<StoredRun> storedRun(RunRecord record);

} // namespace reckoner::catalog_file
