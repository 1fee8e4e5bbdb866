// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads what PADDLE_BILLING_PLAN_DEFINITIONS holds: a JSON list of
//     {"product_id": "pro_…", "price_id": "pri_…", "credits": 12000, "code": "team", "name": "Team", "metadata": {…}}
// where code, name and metadata may be missing: the product then is the plan. Entries with one code make one plan.
// Strict: an unknown or repeated key, a wrong type, a price named twice is a fault, and all of them are found at once.
// Pure, any thread.

#include "core/catalog/plan.h"

namespace reckoner::catalog {

struct PlanFault {
    QString path;   // [2].credits
    QString reason; // for people
};

struct PlanDefinitions {
    std::vector<Plan> plans;       // by code; to be used only when there are no faults
    std::vector<PlanFault> faults; // at most kMostPlanFaults
};

PlanDefinitions readPlanDefinitions(const AccountId &account, const QByteArray &json);
// What is wrong with one plan, as an editor or an import would store it; paths are name, code, prices[1].credits.
std::vector<PlanFault> checkPlan(const Plan &plan);

inline constexpr const char *kPlanDefinitionsVariable = "PADDLE_BILLING_PLAN_DEFINITIONS";
inline constexpr size_t kMostPlanFaults = 100;                     // nobody reads more at once
inline constexpr qsizetype kMostPlanDefinitionBytes = 1024 * 1024; // 2 000 plans in full

} // namespace reckoner::catalog
