// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/plan_store.h"

#include "core/base/words.h"
#include "core/storage/fields.h"

#include <map>

namespace reckoner::catalog {

namespace {

constexpr const char *kPlanPriceFindSql = R"(
SELECT price_id, product_id, plan_code, credits
FROM plan_price
WHERE account_id = :account_id AND price_id = :price_id)";

constexpr const char *kPlanPricesSql = R"(
SELECT price_id, product_id, plan_code, credits
FROM plan_price
WHERE account_id = :account_id
ORDER BY plan_code, price_id)";

constexpr const char *kPlanPricesOfPlanSql = R"(
SELECT price_id, product_id, plan_code, credits
FROM plan_price
WHERE account_id = :account_id AND plan_code = :plan_code
ORDER BY price_id)";

constexpr const char *kPlanListSql = R"(
SELECT account_id, plan_code, name, metadata, changed_by, changed_at_us, row_version
FROM plan
WHERE account_id = :account_id
ORDER BY plan_code
LIMIT :most)";

constexpr const char *kPlanFindSql = R"(
SELECT account_id, plan_code, name, metadata, changed_by, changed_at_us, row_version
FROM plan
WHERE account_id = :account_id AND plan_code = :plan_code)";

constexpr const char *kPlanInsertSql = R"(
INSERT INTO plan (account_id, plan_code, name, metadata, changed_by, changed_at_us, row_version)
VALUES (:account_id, :plan_code, :name, :metadata, :changed_by, :changed_at_us, 1)
ON CONFLICT (account_id, plan_code) DO NOTHING)";

constexpr const char *kPlanUpdateSql = R"(
UPDATE plan
SET name = :name, metadata = :metadata, changed_by = :changed_by, changed_at_us = :changed_at_us,
    row_version = row_version + 1
WHERE account_id = :account_id AND plan_code = :plan_code AND row_version = :row_version)";

constexpr const char *kPlanRemoveSql = R"(
DELETE FROM plan
WHERE account_id = :account_id AND plan_code = :plan_code AND row_version = :row_version)";

constexpr const char *kPlanRemovePricesSql = R"(
DELETE FROM plan_price
WHERE account_id = :account_id AND plan_code = :plan_code)";

constexpr const char *kPlanInsertPriceSql = R"(
INSERT INTO plan_price (account_id, price_id, plan_code, product_id, credits)
VALUES (:account_id, :price_id, :plan_code, :product_id, :credits)
ON CONFLICT (account_id, price_id) DO NOTHING)";

PlanPrice readPlanPrice(const storage::Row &row)
{
    storage::Fields in(row);
    PlanPrice price;
    price.priceId = in.id<PriceId>();
    price.productId = in.id<ProductId>();
    price.planCode = in.text();
    price.credits = in.integer();
    return price;
}

Plan readPlan(const storage::Row &row)
{
    storage::Fields in(row);
    Plan plan;
    plan.account = in.id<AccountId>();
    plan.code = in.text();
    plan.name = in.text();
    plan.metadata = in.bytes();
    plan.changedBy = in.text();
    plan.changedAt = in.instant();
    plan.rowVersion = in.integer();
    return plan;
}

Result<std::vector<PlanPrice>> pricesOfPlan(storage::Connection &connection, const AccountId &account,
                                            const QString &code)
{
    return connection.prepare(kPlanPricesOfPlanSql)
        .bind(":account_id", account)
        .bind(":plan_code", code)
        .all(readPlanPrice);
}

Result<void> notePlanPrices(storage::Transaction &transaction, const AccountId &account,
                            const std::vector<PlanPrice> &prices)
{
    for (const PlanPrice &price : prices)
        RK_TRY(transaction.noteChange(storage::Entity::Price, account, price.priceId.toString()));
    return {};
}

Error planMoved()
{
    return {ErrorKind::Conflict, Words::tr("Somebody else has changed this plan meanwhile. Look at it again."), {}, {}};
}

Result<void> writePlanRow(storage::Transaction &transaction, const Plan &plan)
{
    const bool isNew = plan.rowVersion == 0;
    storage::Statement statement = transaction.prepare(isNew ? kPlanInsertSql : kPlanUpdateSql);
    statement.bind(":account_id", plan.account)
        .bind(":plan_code", plan.code)
        .bind(":name", plan.name)
        .bind(":metadata", plan.metadata)
        .bind(":changed_by", plan.changedBy)
        .bind(":changed_at_us", plan.changedAt);
    if (!isNew)
        statement.bind(":row_version", plan.rowVersion);
    RK_TRY_ASSIGN(const qint64 touched, statement.run());
    if (touched == 1)
        return {};
    if (isNew)
        return Error{ErrorKind::Conflict, Words::tr("There is a plan “%1” already.").arg(plan.code), {}, {}};
    return planMoved();
}

Result<void> insertPlanPrice(storage::Transaction &transaction, const Plan &plan, const PlanPrice &price)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kPlanInsertPriceSql)
                                            .bind(":account_id", plan.account)
                                            .bind(":price_id", price.priceId)
                                            .bind(":plan_code", plan.code)
                                            .bind(":product_id", price.productId)
                                            .bind(":credits", price.credits)
                                            .run());
    if (touched == 1)
        return {};
    return Error{
        ErrorKind::Conflict,
        Words::tr("The price %1 sells another plan already. Take it away there first.").arg(price.priceId.toString()),
        {},
        {}};
}

} // namespace

Result<std::optional<PlanPrice>> PlanStore::creditsOf(storage::Connection &connection, const AccountId &account,
                                                      const PriceId &price)
{
    return connection.prepare(kPlanPriceFindSql)
        .bind(":account_id", account)
        .bind(":price_id", price)
        .first(readPlanPrice);
}

Result<std::vector<Plan>> PlanStore::list(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(
        std::vector<Plan> plans,
        connection.prepare(kPlanListSql).bind(":account_id", account).bind(":most", kMostPlans).all(readPlan));
    RK_TRY_ASSIGN(std::vector<PlanPrice> prices,
                  connection.prepare(kPlanPricesSql).bind(":account_id", account).all(readPlanPrice));
    std::map<QString, Plan *> byCode;
    for (Plan &plan : plans)
        byCode.emplace(plan.code, &plan);
    for (PlanPrice &price : prices) {
        if (const auto found = byCode.find(price.planCode); found != byCode.end())
            found->second->prices.push_back(std::move(price));
    }
    return plans;
}

Result<std::optional<Plan>> PlanStore::find(storage::Connection &connection, const AccountId &account,
                                            const QString &code)
{
    RK_TRY_ASSIGN(
        std::optional<Plan> plan,
        connection.prepare(kPlanFindSql).bind(":account_id", account).bind(":plan_code", code).first(readPlan));
    if (plan) {
        RK_TRY_ASSIGN(plan->prices, pricesOfPlan(connection, account, code));
    }
    return plan;
}

Result<void> PlanStore::releasePrices(storage::Transaction &transaction, const AccountId &account, const QString &code)
{
    RK_TRY_ASSIGN(const auto before, pricesOfPlan(transaction.connection(), account, code));
    RK_TRY(transaction.prepare(kPlanRemovePricesSql).bind(":account_id", account).bind(":plan_code", code).run());
    return notePlanPrices(transaction, account, before);
}

Result<void> PlanStore::put(storage::Transaction &transaction, const Plan &plan)
{
    RK_TRY(writePlanRow(transaction, plan));
    RK_TRY(releasePrices(transaction, plan.account, plan.code));
    for (const PlanPrice &price : plan.prices)
        RK_TRY(insertPlanPrice(transaction, plan, price));
    return notePlanPrices(transaction, plan.account, plan.prices);
}

Result<void> PlanStore::remove(storage::Transaction &transaction, const Plan &plan)
{
    RK_TRY_ASSIGN(const auto before, pricesOfPlan(transaction.connection(), plan.account, plan.code));
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kPlanRemoveSql)
                                            .bind(":account_id", plan.account)
                                            .bind(":plan_code", plan.code)
                                            .bind(":row_version", plan.rowVersion)
                                            .run());
    if (touched != 1)
        return planMoved();
    return notePlanPrices(transaction, plan.account, before);
}

} // namespace reckoner::catalog
