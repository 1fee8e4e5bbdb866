// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/price_usage_store.h"

#include "core/storage/fields.h"

namespace reckoner::subscriptions {

namespace {

constexpr const char *kPriceUsageSql = R"(
SELECT
    i.price_id, COUNT(DISTINCT i.subscription_id), CAST(SUM(i.quantity) AS BIGINT),
    CAST(SUM(i.quantity * i.unit_price_minor) AS BIGINT), i.currency
FROM subscription_item i
JOIN subscription s ON s.account_id = i.account_id AND s.subscription_id = i.subscription_id
WHERE i.account_id = :account_id AND s.status IN ('active', 'trialing', 'past_due')
GROUP BY i.price_id, i.currency
ORDER BY i.price_id, i.currency)";

} // namespace

Result<std::vector<PriceUsage>> PriceUsageStore::all(const AccountId &account)
{
    storage::Statement query = m_connection.prepare(kPriceUsageSql);
    query.bind(":account_id", account);
    return query.all([](const storage::Row &row) -> Result<PriceUsage> {
        RK_TRY_ASSIGN(const Money perCycle, row.money(3, 4));
        return PriceUsage{row.id<PriceId>(0), row.integer(1), row.integer(2), perCycle};
    });
}

} // namespace reckoner::subscriptions
