// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/renewal_store.h"

#include <algorithm>

namespace reckoner::sync {

namespace {

// next_billed_order_us is next_billed_at_us where there is one, and it is what the index holds.
constexpr const char *kRenewalsDueSql = R"(
SELECT next_billed_at_us FROM subscription
WHERE account_id = :account_id AND next_billed_order_us >= :from_us AND next_billed_order_us < :until_us
  AND next_billed_at_us IS NOT NULL AND status IN ('active', 'trialing')
ORDER BY next_billed_order_us LIMIT :row_limit
)";
// Whatever becomes of the renewal's payment, one of these tells of it.
constexpr const char *kRenewalsSeenSql = R"(
SELECT occurred_at_us FROM webhook_event
WHERE account_id = :account_id AND listed = 1 AND occurred_at_us >= :from_us
  AND event_type IN ('transaction.billed', 'transaction.completed', 'transaction.past_due', 'transaction.payment_failed')
ORDER BY occurred_at_us DESC LIMIT :row_limit
)";

} // namespace

Result<RenewalFacts> readRenewals(storage::Connection &connection, const AccountId &account, Instant now)
{
    const auto instant = [](const storage::Row &row) { return row.instant(0); };
    RenewalFacts facts;
    RK_TRY_ASSIGN(facts.outstanding, connection.prepare(kRenewalsDueSql)
                                         .bind(":account_id", account)
                                         .bind(":from_us", now - kRenewalsLookedAt)
                                         .bind(":until_us", now)
                                         .bind(":row_limit", kMostRenewalsLookedAt)
                                         .all(instant));
    if (facts.outstanding.empty()) // the usual case, and then nothing of the log is asked
        return facts;
    RK_TRY_ASSIGN(facts.seen, connection.prepare(kRenewalsSeenSql)
                                  .bind(":account_id", account)
                                  .bind(":from_us", facts.outstanding.front())
                                  .bind(":row_limit", kMostRenewalsLookedAt)
                                  .all(instant));
    return facts;
}

Result<RenewalGap> readRenewalGap(storage::Connection &connection, const AccountId &account, Instant now)
{
    RK_TRY_ASSIGN(const RenewalFacts facts, readRenewals(connection, account, now));
    return renewalGap(facts, now);
}

} // namespace reckoner::sync
