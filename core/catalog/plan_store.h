// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plan and plan_price tables. A change is told to the change feed as a change of the prices that it concerns.
// Writing without audit is not for pages: see core/actions/plan_changes.h. Database's threads. Errors of all: Storage.

#include "core/catalog/plan.h"
#include "core/storage/transaction.h"

#include <optional>

namespace reckoner::catalog {

class PlanStore
{
public:
    // What one unit of this price brings; none when it sells no plan.
    static Result<std::optional<PlanPrice>> creditsOf(storage::Connection &connection, const AccountId &account,
                                                      const PriceId &price);
    // By code, with their prices; at most kMostPlans.
    static Result<std::vector<Plan>> list(storage::Connection &connection, const AccountId &account);
    static Result<std::optional<Plan>> find(storage::Connection &connection, const AccountId &account,
                                            const QString &code);
    // Writes the plan with exactly these prices. rowVersion 0 is a new one, else it must still have that version.
    // Errors also: Conflict (the code exists, somebody else changed it, or a price sells another plan).
    static Result<void> put(storage::Transaction &transaction, const Plan &plan);
    // Takes all prices away from a plan, so that others may have them: several plans that swap prices in one
    // transaction are released first and put then.
    static Result<void> releasePrices(storage::Transaction &transaction, const AccountId &account, const QString &code);
    // Errors also: Conflict (somebody else changed it).
    static Result<void> remove(storage::Transaction &transaction, const Plan &plan);
};

inline constexpr int kMostPlans = 2000; // far above any price list; all are kept in memory

} // namespace reckoner::catalog
