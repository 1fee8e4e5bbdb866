// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/known_outside_store.h"

#include "core/base/words.h"

namespace reckoner::reconcile {

namespace {

constexpr const char *kOutsideThereSql = R"(
UPDATE outbox SET
    state = 'sent', problem = '', message = '', external_id = :external_id, settled_at_us = :now_us
WHERE account_id = :account_id AND entry_seq = :entry_seq AND state IN ('waiting', 'parked', 'dead'))";

constexpr const char *kOutsideGoneSql = R"(
UPDATE outbox SET
    state = 'unknown', settled_at_us = NULL, attempts = 0, next_attempt_at_us = :now_us
WHERE account_id = :account_id AND entry_seq = :entry_seq AND state = 'sent')";

} // namespace

Result<void> KnownOutsideStore::isThere(storage::Transaction &transaction, const AccountId &account, qint64 entrySeq,
                                        const QString &externalId, Instant now)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kOutsideThereSql)
                                            .bind(":external_id", externalId)
                                            .bind(":now_us", now)
                                            .bind(":account_id", account)
                                            .bind(":entry_seq", entrySeq)
                                            .run());
    if (touched == 1)
        return {};
    return Error{ErrorKind::Conflict,
                 Words::tr("This entry is being sent to the external ledger just now. Wait, and run the reconciliation "
                           "again."),
                 QString::number(entrySeq),
                 {}};
}

Result<bool> KnownOutsideStore::isGone(storage::Transaction &transaction, const AccountId &account, qint64 entrySeq,
                                       Instant now)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kOutsideGoneSql)
                                            .bind(":now_us", now)
                                            .bind(":account_id", account)
                                            .bind(":entry_seq", entrySeq)
                                            .run());
    return touched == 1;
}

} // namespace reckoner::reconcile
