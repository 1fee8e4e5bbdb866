// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/step_claim_store.h"

namespace reckoner::actions {

static constexpr const char *kStepClaimSql = R"(
SELECT r.digest
FROM catalog_run_step s
JOIN catalog_run r ON r.run_id = s.run_id
WHERE r.account_id = :account_id AND r.state = 'open' AND s.state = 'sent' AND s.entity_id = :entity_id
    AND s.sent_at_us >= :lost_before_us
ORDER BY r.run_id, s.number)";

Result<std::optional<QString>> StepClaimStore::planOn(storage::Connection &connection, const AccountId &account,
                                                      const QString &catalogId, Instant lostBefore)
{
    return connection.prepare(kStepClaimSql)
        .bind(":account_id", account)
        .bind(":entity_id", catalogId)
        .bind(":lost_before_us", lostBefore)
        .first([](const storage::Row &row) { return row.text(0); });
}

} // namespace reckoner::actions
