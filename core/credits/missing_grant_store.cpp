// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/missing_grant_store.h"

#include "core/storage/list_query.h"

namespace reckoner::credits {

namespace {

using storage::ListQuery;

constexpr const char *kUngrantedPaymentsSql = R"(
SELECT p.payment_id
FROM payment p
WHERE p.account_id = :account_id AND p.status = 'completed' AND p.total_minor > 0
    AND NOT EXISTS (
        SELECT 1 FROM credit_grant g
        WHERE g.account_id = p.account_id AND g.payment_id = p.payment_id AND g.payment_id <> ''))";

constexpr const char *kRunningPeriodsColumns = R"(
SELECT s.subscription_id, CAST(COALESCE((
    SELECT SUM(g.credits) FROM credit_grant g
    WHERE g.account_id = s.account_id AND g.subscription_id = s.subscription_id AND g.subscription_id <> ''
        AND g.period_starts_us = s.period_starts_us), 0) AS BIGINT))";

constexpr const char *kRunningPeriodsFrom = R"(
FROM subscription s
WHERE s.account_id = :account_id AND s.status = 'active' AND s.period_starts_us IS NOT NULL)";

constexpr const char *kPeriodHasGrant = R"(
:has_grant = CASE WHEN EXISTS (
    SELECT 1 FROM credit_grant g
    WHERE g.account_id = s.account_id AND g.subscription_id = s.subscription_id AND g.subscription_id <> ''
        AND g.period_starts_us = s.period_starts_us) THEN 1 ELSE 0 END)";

// By the one column that both lists have as their key.
template <class Key>
ListQuery &pageByKey(ListQuery &query, const char *column, const std::optional<Key> &after, storage::PageLimit limit)
{
    const storage::ListOrder order{{column}, storage::ListOrder::Direction::Ascending};
    if (after)
        query.after(order, *after);
    return query.orderBy(order).limit(limit);
}

} // namespace

Result<storage::Page<PaymentId, PaymentId>> MissingGrantStore::payments(storage::Connection &connection,
                                                                        const MissingGrantFilter &filter,
                                                                        const std::optional<PaymentId> &after,
                                                                        storage::PageLimit limit)
{
    ListQuery query(kUngrantedPaymentsSql);
    query.value(":account_id", filter.account);
    if (filter.from)
        query.where("COALESCE(p.billed_at_us, p.updated_at_us) >= :bought_from").value(":bought_from", *filter.from);
    RK_TRY_ASSIGN(std::vector<PaymentId> rows,
                  pageByKey(query, "p.payment_id", after, limit).prepare(connection).all([](const storage::Row &row) {
                      return row.id<PaymentId>(0);
                  }));
    return storage::pageOf<PaymentId>(std::move(rows), limit, [](const PaymentId &last) { return last; });
}

Result<storage::Page<RunningPeriod, SubscriptionId>>
MissingGrantStore::periods(storage::Connection &connection, const MissingGrantFilter &filter, Periods which,
                           const std::optional<SubscriptionId> &after, storage::PageLimit limit)
{
    ListQuery query(kRunningPeriodsColumns, kRunningPeriodsFrom);
    query.value(":account_id", filter.account);
    if (filter.from)
        query.where("s.period_starts_us >= :begun_from").value(":begun_from", *filter.from);
    query.where(kPeriodHasGrant).value(":has_grant", qint64(which == Periods::WithGrant ? 1 : 0));
    RK_TRY_ASSIGN(
        std::vector<RunningPeriod> rows,
        pageByKey(query, "s.subscription_id", after, limit).prepare(connection).all([](const storage::Row &row) {
            return RunningPeriod{row.id<SubscriptionId>(0), row.integer(1)};
        }));
    return storage::pageOf<SubscriptionId>(std::move(rows), limit,
                                           [](const RunningPeriod &last) { return last.subscription; });
}

} // namespace reckoner::credits
