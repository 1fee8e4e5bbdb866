// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_changes.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/catalog/plan_definitions.h"
#include "core/catalog/plan_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::actions {

using catalog::Plan;
using catalog::PlanPrice;
using catalog::PlanStore;

namespace {

QByteArray planJson(const Plan &plan)
{
    QJsonArray prices;
    for (const PlanPrice &price : plan.prices)
        prices.append(QJsonObject{{QStringLiteral("price_id"), price.priceId.toString()},
                                  {QStringLiteral("product_id"), price.productId.toString()},
                                  {QStringLiteral("credits"), price.credits}});
    return QJsonDocument(QJsonObject{{QStringLiteral("code"), plan.code},
                                     {QStringLiteral("name"), plan.name},
                                     {QStringLiteral("metadata"), QString::fromUtf8(plan.metadata)},
                                     {QStringLiteral("prices"), prices}})
        .toJson(QJsonDocument::Compact);
}

struct PlanStep {
    QString action;
    QByteArray before, after;
};

Result<void> auditPlan(storage::Transaction &transaction, const Plan &plan, PlanStep step, const PlanAuthor &author)
{
    audit::AuditEntry entry;
    entry.at = author.now;
    entry.account = plan.account;
    entry.actor = author.name;
    entry.action = std::move(step.action);
    entry.subject = QStringLiteral("plan/") + plan.code;
    entry.reason = author.reason;
    entry.before = std::move(step.before);
    entry.after = std::move(step.after);
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

Result<Plan> checkedPlan(const Plan &wanted, const PlanAuthor &author)
{
    const auto faults = catalog::checkPlan(wanted);
    if (!faults.empty())
        return Error{ErrorKind::Invalid,
                     Words::tr("The plan cannot be stored: %1 %2.").arg(faults.front().path, faults.front().reason),
                     {},
                     {}};
    Plan plan = wanted;
    for (PlanPrice &price : plan.prices)
        price.planCode = plan.code;
    plan.changedBy = author.name;
    plan.changedAt = author.now;
    return plan;
}

// What a stored plan becomes through an import.
Plan mergedPlan(const std::optional<Plan> &stored, const Plan &imported)
{
    Plan merged = imported;
    if (!stored)
        return merged;
    merged.rowVersion = stored->rowVersion;
    if (merged.name.isEmpty())
        merged.name = stored->name;
    if (merged.metadata.isEmpty())
        merged.metadata = stored->metadata;
    return merged;
}

} // namespace

Result<Plan> savePlan(storage::Transaction &transaction, const Plan &wanted, const PlanAuthor &author)
{
    RK_TRY_ASSIGN(Plan plan, checkedPlan(wanted, author));
    RK_TRY_ASSIGN(const auto stored, PlanStore::find(transaction.connection(), plan.account, plan.code));
    RK_TRY(PlanStore::put(transaction, plan));
    const QString action = stored ? QStringLiteral("plan.changed") : QStringLiteral("plan.added");
    RK_TRY(auditPlan(transaction, plan, {action, stored ? planJson(*stored) : QByteArray(), planJson(plan)}, author));
    ++plan.rowVersion;
    return plan;
}

Result<void> removePlan(storage::Transaction &transaction, const Plan &seen, const PlanAuthor &author)
{
    RK_TRY_ASSIGN(const auto stored, PlanStore::find(transaction.connection(), seen.account, seen.code));
    if (!stored)
        return Error{ErrorKind::NotFound, Words::tr("This plan is not there any more."), {}, {}};
    RK_TRY(PlanStore::remove(transaction, seen));
    return auditPlan(transaction, seen, {QStringLiteral("plan.removed"), planJson(*stored), {}}, author);
}

Result<PlanImport> lookAtImport(storage::Connection &connection, const AccountId &account,
                                const std::vector<Plan> &plans)
{
    PlanImport found;
    for (const Plan &imported : plans) {
        RK_TRY_ASSIGN(const auto stored, PlanStore::find(connection, account, imported.code));
        Plan merged = mergedPlan(stored, imported);
        merged.account = account;
        if (!stored)
            found.created.push_back(std::move(merged));
        else if (catalog::isSamePlan(*stored, merged))
            ++found.unchanged;
        else
            found.changed.push_back(std::move(merged));
    }
    return found;
}

Result<PlanImport> importPlans(storage::Transaction &transaction, const AccountId &account,
                               const std::vector<Plan> &plans, const PlanAuthor &author)
{
    RK_TRY_ASSIGN(PlanImport import, lookAtImport(transaction.connection(), account, plans));
    std::vector<std::optional<Plan>> before;
    for (const Plan &plan : import.changed) {
        RK_TRY_ASSIGN(auto stored, PlanStore::find(transaction.connection(), account, plan.code));
        before.push_back(std::move(stored));
    }
    for (const Plan &plan : import.changed)
        RK_TRY(PlanStore::releasePrices(transaction, account, plan.code));
    for (size_t i = 0; i < import.changed.size(); ++i) {
        RK_TRY_ASSIGN(Plan plan, checkedPlan(import.changed[i], author));
        RK_TRY(PlanStore::put(transaction, plan));
        RK_TRY(auditPlan(transaction, plan, {QStringLiteral("plan.changed"), planJson(*before[i]), planJson(plan)},
                         author));
    }
    for (const Plan &created : import.created)
        RK_TRY(savePlan(transaction, created, author));
    return import;
}

} // namespace reckoner::actions
