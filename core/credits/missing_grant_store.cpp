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

constexpr const char *kUngrantedPeriodsSql = R"(
SELECT s.subscription_id
FROM subscription s
WHERE s.account_id = :account_id AND s.status = 'active' AND s.period_starts_us IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM credit_grant g
        WHERE g.account_id = s.account_id AND g.subscription_id = s.subscription_id AND g.subscription_id <> ''
            AND g.period_starts_us = s.period_starts_us))";

} // namespace

Result<storage::Page<PaymentId, PaymentId>> MissingGrantStore::payments(storage::Connection &connection,
                                                                        const MissingGrantFilter &filter,
                                                                        const std::optional<PaymentId> &after,
                                                                        storage::PageLimit limit)
{
    const storage::ListOrder order{{"p.payment_id"}, storage::ListOrder::Direction::Ascending};
    ListQuery query(kUngrantedPaymentsSql);
    query.value(":account_id", filter.account);
    if (filter.from)
        query.where("COALESCE(p.billed_at_us, p.updated_at_us) >= :bought_from").value(":bought_from", *filter.from);
    if (after)
        query.after(order, *after);
    query.orderBy(order).limit(limit);
    RK_TRY_ASSIGN(std::vector<PaymentId> rows,
                  query.prepare(connection).all([](const storage::Row &row) { return row.id<PaymentId>(0); }));
    return storage::pageOf<PaymentId>(std::move(rows), limit, [](const PaymentId &last) { return last; });
}

Result<storage::Page<SubscriptionId, SubscriptionId>>
MissingGrantStore::subscriptions(storage::Connection &connection, const MissingGrantFilter &filter,
                                 const std::optional<SubscriptionId> &after, storage::PageLimit limit)
{
    const storage::ListOrder order{{"s.subscription_id"}, storage::ListOrder::Direction::Ascending};
    ListQuery query(kUngrantedPeriodsSql);
    query.value(":account_id", filter.account);
    if (filter.from)
        query.where("s.period_starts_us >= :begun_from").value(":begun_from", *filter.from);
    if (after)
        query.after(order, *after);
    query.orderBy(order).limit(limit);
    RK_TRY_ASSIGN(std::vector<SubscriptionId> rows,
                  query.prepare(connection).all([](const storage::Row &row) { return row.id<SubscriptionId>(0); }));
    return storage::pageOf<SubscriptionId>(std::move(rows), limit, [](const SubscriptionId &last) { return last; });
}

} // namespace reckoner::credits
