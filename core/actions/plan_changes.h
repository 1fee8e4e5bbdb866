// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writing and removing local plans: one transaction with its audit entry, held to the version that the person saw.
// Nothing here goes to a provider. Writer thread; errors of all: Storage, Invalid (checkPlan finds a fault), Conflict
// (somebody else changed the plan, or a price sells another one).

#include "core/catalog/plan.h"
#include "core/storage/transaction.h"

namespace reckoner::actions {

struct PlanAuthor {
    QString name;
    Instant now;
    QString reason;
};

// rowVersion 0 makes a new plan. Gives what was stored.
Result<catalog::Plan> savePlan(storage::Transaction &transaction, const catalog::Plan &wanted,
                               const PlanAuthor &author);
// Its prices sell nothing then. Errors also: NotFound.
Result<void> removePlan(storage::Transaction &transaction, const catalog::Plan &seen, const PlanAuthor &author);

// What importing them would do, or did. Plans that are not among the imported ones stay as they are; a plan that has
// no name or no metadata in the import keeps its own.
struct PlanImport {
    std::vector<catalog::Plan> created, changed;
    qint64 unchanged = 0;
};
Result<PlanImport> lookAtImport(storage::Connection &connection, const AccountId &account,
                                const std::vector<catalog::Plan> &plans);
// All of them or none.
Result<PlanImport> importPlans(storage::Transaction &transaction, const AccountId &account,
                               const std::vector<catalog::Plan> &plans, const PlanAuthor &author);

} // namespace reckoner::actions
