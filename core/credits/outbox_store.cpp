// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/outbox_store.h"

#include "core/storage/fields.h"

namespace reckoner::credits {

namespace {

constexpr const char *kOutboxFindSql = R"(
SELECT
    entry_seq, account_id, customer_id, idempotency_key, amount, metadata, state, attempts, next_attempt_at_us, problem,
    message, external_id, created_at_us, attempted_at_us, settled_at_us
FROM outbox
WHERE account_id = :account_id AND entry_seq = :entry_seq)";

// One row of a customer at a time: the oldest that is open.
constexpr const char *kOutboxDueSql = R"(
SELECT
    o.entry_seq, o.account_id, o.customer_id, o.idempotency_key, o.amount, o.metadata, o.state, o.attempts,
    o.next_attempt_at_us, o.problem, o.message, o.external_id, o.created_at_us, o.attempted_at_us, o.settled_at_us
FROM outbox o
WHERE o.account_id = :account_id AND o.state IN ('waiting', 'sending', 'unknown') AND o.next_attempt_at_us <= :now_us
    AND NOT EXISTS (
        SELECT 1 FROM outbox b
        WHERE b.account_id = o.account_id AND b.customer_id = o.customer_id AND b.state <> 'sent'
            AND b.entry_seq < o.entry_seq)
ORDER BY o.next_attempt_at_us, o.entry_seq
LIMIT :row_limit)";

constexpr const char *kOutboxClaimSql = R"(
UPDATE outbox
SET state = 'sending', attempts = attempts + 1, attempted_at_us = :now_us, next_attempt_at_us = :lease_us
WHERE entry_seq = :entry_seq)";

constexpr const char *kOutboxSettleSql = R"(
UPDATE outbox
SET state = :state, next_attempt_at_us = :next_attempt_at_us, problem = :problem, message = :message,
    external_id = :external_id, settled_at_us = :settled_at_us
WHERE entry_seq = :entry_seq AND state = 'sending' AND attempts = :attempts)";

// What may be at the ledger already, from this attempt or an earlier one, is looked up first.
constexpr const char *kOutboxRetrySql = R"(
UPDATE outbox
SET state = CASE
        WHEN problem IN ('no_answer', 'broken_answer', 'other_amount') OR attempts > 1 THEN 'unknown'
        ELSE 'waiting' END,
    attempts = 0, next_attempt_at_us = :now_us
WHERE account_id = :account_id AND state IN ('parked', 'dead', 'waiting', 'unknown'))";

// The key is one for all: whoever tries one row again after putting it right opens the way for the others.
constexpr const char *kOutboxRetryKeySql = R"(
UPDATE outbox
SET state = CASE WHEN attempts > 1 THEN 'unknown' ELSE 'waiting' END, attempts = 0, next_attempt_at_us = :now_us
WHERE account_id = :account_id AND state = 'parked' AND problem = 'key_refused')";

constexpr const char *kOutboxKeyRefusedSql = R"(
SELECT COUNT(*) FROM outbox
WHERE account_id = :account_id AND state = 'parked' AND problem = 'key_refused')";

constexpr const char *kOutboxCountsSql = R"(
SELECT state, COUNT(*), MIN(created_at_us)
FROM outbox
WHERE account_id = :account_id AND state <> 'sent'
GROUP BY state
ORDER BY state)";

Result<OutboxRow> readWholeOutboxRow(const storage::Row &row)
{
    return readOutboxRow(row, 0);
}

Result<bool> isKeyRefused(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(
        const std::optional<qint64> rows,
        connection.prepare(kOutboxKeyRefusedSql).bind(":account_id", account).first([](const storage::Row &row) {
            return row.integer(0);
        }));
    return rows.value_or(0) > 0;
}

Result<void> noteOutboxChange(storage::Transaction &transaction, const AccountId &account, qint64 entrySeq)
{
    return transaction.noteChange(storage::Entity::CreditEntry, account, QString::number(entrySeq));
}

} // namespace

Result<OutboxRow> readOutboxRow(const storage::Row &row, int first)
{
    storage::Fields in(row, first);
    OutboxRow read;
    read.entrySeq = in.integer();
    read.account = in.id<AccountId>();
    read.customerId = in.id<CustomerId>();
    read.idempotencyKey = in.text();
    read.amount = in.integer();
    read.metadata = in.text().toUtf8();
    const std::optional<OutboxState> state = outboxStateFromText(in.text());
    if (!state)
        return Error{ErrorKind::Storage, QStringLiteral("An outbox row has a state that is not known."), {}, {}};
    read.state = *state;
    read.attempts = int(in.integer());
    read.nextAttemptAt = in.instant();
    read.problem = outboxProblemFromText(in.text());
    read.message = in.text();
    read.externalId = in.text();
    read.createdAt = in.instant();
    read.attemptedAt = in.optionalInstant();
    read.settledAt = in.optionalInstant();
    return read;
}

Result<std::optional<OutboxRow>> OutboxStore::find(storage::Connection &connection, const AccountId &account,
                                                   qint64 entrySeq)
{
    return connection.prepare(kOutboxFindSql)
        .bind(":account_id", account)
        .bind(":entry_seq", entrySeq)
        .first(readWholeOutboxRow);
}

Result<std::vector<OutboxRow>> OutboxStore::claim(storage::Transaction &transaction, const AccountId &account,
                                                  Instant now, int limit)
{
    storage::Connection &connection = transaction.connection();
    RK_TRY_ASSIGN(const bool refused, isKeyRefused(connection, account));
    if (refused)
        return std::vector<OutboxRow>();
    QString due = QString::fromUtf8(kOutboxDueSql);
    if (connection.dialect() == storage::Dialect::Postgres) // SQLite lets one writer in at a time
        due += QStringLiteral(" FOR UPDATE OF o SKIP LOCKED");
    RK_TRY_ASSIGN(std::vector<OutboxRow> rows, connection.prepare(due)
                                                   .bind(":account_id", account)
                                                   .bind(":now_us", now)
                                                   .bind(":row_limit", limit)
                                                   .all(readWholeOutboxRow));
    for (OutboxRow &row : rows) {
        RK_TRY(transaction.prepare(kOutboxClaimSql)
                   .bind(":now_us", now)
                   .bind(":lease_us", now + kOutboxLease)
                   .bind(":entry_seq", row.entrySeq)
                   .run());
        // Sending and due: the program that had it is gone.
        row.state = row.state == OutboxState::Waiting ? OutboxState::Sending : OutboxState::Unknown;
        ++row.attempts;
        RK_TRY(noteOutboxChange(transaction, account, row.entrySeq));
    }
    return rows;
}

Result<bool> OutboxStore::settle(storage::Transaction &transaction, const OutboxRow &claimed,
                                 const OutboxOutcome &outcome)
{
    const bool isSent = outcome.state == OutboxState::Sent;
    RK_ASSERT(outcome.state != OutboxState::Sending);
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kOutboxSettleSql)
                                            .bind(":state", outboxStateText(outcome.state))
                                            .bind(":next_attempt_at_us", isSent ? outcome.at : outcome.nextAttemptAt)
                                            .bind(":problem", outboxProblemText(outcome.problem))
                                            .bind(":message", outcome.message)
                                            .bind(":external_id", outcome.externalId)
                                            .bind(":settled_at_us", isSent ? std::optional(outcome.at) : std::nullopt)
                                            .bind(":entry_seq", claimed.entrySeq)
                                            .bind(":attempts", claimed.attempts)
                                            .run());
    if (touched == 1)
        RK_TRY(noteOutboxChange(transaction, claimed.account, claimed.entrySeq));
    return touched == 1;
}

Result<qint64> OutboxStore::retry(storage::Transaction &transaction, const AccountId &account,
                                  const std::vector<qint64> &entrySeqs, Instant now)
{
    if (entrySeqs.empty()) {
        RK_TRY(transaction.noteChange(storage::Entity::CreditEntry, account, QString()));
        return transaction.prepare(kOutboxRetrySql).bind(":account_id", account).bind(":now_us", now).run();
    }
    RK_TRY_ASSIGN(qint64 retried,
                  transaction.prepare(kOutboxRetryKeySql).bind(":account_id", account).bind(":now_us", now).run());
    if (retried > 0)
        RK_TRY(transaction.noteChange(storage::Entity::CreditEntry, account, QString()));
    const QString one = QString::fromUtf8(kOutboxRetrySql) + QStringLiteral(" AND entry_seq = :entry_seq");
    for (const qint64 seq : entrySeqs) {
        RK_TRY_ASSIGN(const qint64 touched, transaction.connection()
                                                .prepare(one)
                                                .bind(":account_id", account)
                                                .bind(":now_us", now)
                                                .bind(":entry_seq", seq)
                                                .run());
        retried += touched; // a row that waited for the key is counted once: it is due in any case
        if (touched > 0)
            RK_TRY(noteOutboxChange(transaction, account, seq));
    }
    return retried;
}

Result<OutboxCounts> OutboxStore::counts(storage::Connection &connection, const AccountId &account)
{
    OutboxCounts counts;
    RK_TRY(connection.prepare(kOutboxCountsSql)
               .bind(":account_id", account)
               .all([&](const storage::Row &row) -> Result<int> {
                   const std::optional<OutboxState> state = outboxStateFromText(row.text(0));
                   const qint64 rows = row.integer(1);
                   switch (state.value_or(OutboxState::Sent)) {
                   case OutboxState::Waiting: counts.waiting = rows; break;
                   case OutboxState::Sending: counts.sending = rows; break;
                   case OutboxState::Unknown: counts.unknown = rows; break;
                   case OutboxState::Parked: counts.parked = rows; break;
                   case OutboxState::Dead: counts.dead = rows; break;
                   case OutboxState::Sent: break;
                   }
                   if (const std::optional<Instant> oldest = row.optionalInstant(2))
                       counts.oldest = counts.oldest ? std::min(*counts.oldest, *oldest) : *oldest;
                   return 0;
               }));
    RK_TRY_ASSIGN(counts.keyRefused, isKeyRefused(connection, account));
    return counts;
}

} // namespace reckoner::credits
