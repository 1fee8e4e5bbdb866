// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/idempotency_store.h"

namespace reckoner::billing_api {

namespace {

constexpr const char *kKeyTakeSql = R"(
INSERT INTO idempotency_key (
    account_id, caller, key, request_hash, operation_id, status, body, taken_at_us, expires_at_us)
VALUES (
    :account_id, :caller, :key, :request_hash, :operation_id, 0, :body, :taken_at_us, :expires_at_us)
ON CONFLICT (account_id, caller, key) DO UPDATE SET
    request_hash = excluded.request_hash, operation_id = excluded.operation_id, status = 0, body = excluded.body,
    taken_at_us = excluded.taken_at_us, expires_at_us = excluded.expires_at_us
WHERE idempotency_key.expires_at_us <= :now_us)";

constexpr const char *kKeyFindSql = R"(
SELECT request_hash, operation_id, status, body, taken_at_us
FROM idempotency_key
WHERE account_id = :account_id AND caller = :caller AND key = :key)";

// Only one of two servers gets it.
constexpr const char *kKeyTakeOverSql = R"(
UPDATE idempotency_key
SET taken_at_us = :now_us
WHERE account_id = :account_id AND caller = :caller AND key = :key AND status = 0 AND taken_at_us <= :abandoned_us)";

constexpr const char *kKeyFinishSql = R"(
UPDATE idempotency_key
SET status = :status, body = :body
WHERE account_id = :account_id AND caller = :caller AND key = :key AND operation_id = :operation_id AND status = 0)";

constexpr const char *kKeyReleaseSql = R"(
DELETE FROM idempotency_key
WHERE account_id = :account_id AND caller = :caller AND key = :key AND operation_id = :operation_id AND status = 0)";

constexpr const char *kKeyPruneSql = R"(
DELETE FROM idempotency_key
WHERE expires_at_us <= :now_us)";

storage::Statement keyed(storage::Transaction &transaction, const char *sql, const IdempotentRequest &request)
{
    storage::Statement statement = transaction.prepare(sql);
    statement.bind(":account_id", request.account).bind(":caller", request.caller).bind(":key", request.key);
    return statement;
}

struct StoredKey {
    QString requestHash;
    KeyedAnswer answer;
    Instant takenAt;
};

StoredKey readKey(const storage::Row &row)
{
    StoredKey stored;
    stored.requestHash = row.text(0);
    stored.answer.operation = row.id<OperationId>(1);
    stored.answer.status = int(row.integer(2));
    stored.answer.body = row.bytes(3);
    stored.answer.state = stored.answer.status == 0 ? KeyedAnswer::State::Open : KeyedAnswer::State::Done;
    stored.takenAt = row.instant(4);
    return stored;
}

} // namespace

Result<KeyedAnswer> IdempotencyStore::take(storage::Transaction &transaction, const IdempotentRequest &request)
{
    RK_TRY_ASSIGN(const qint64 taken, keyed(transaction, kKeyTakeSql, request)
                                          .bind(":request_hash", request.requestHash)
                                          .bind(":operation_id", request.operation)
                                          .bind(":body", QByteArray(""))
                                          .bind(":taken_at_us", request.now)
                                          .bind(":expires_at_us", request.now + kIdempotencyKeptFor)
                                          .bind(":now_us", request.now)
                                          .run());
    if (taken == 1)
        return KeyedAnswer{KeyedAnswer::State::New, request.operation};
    RK_TRY_ASSIGN(auto stored, keyed(transaction, kKeyFindSql, request).first(readKey));
    if (!stored)
        return Error{ErrorKind::Storage, QStringLiteral("An idempotency key went away while it was taken."), {}, {}};
    if (stored->requestHash != request.requestHash)
        return KeyedAnswer{KeyedAnswer::State::Mismatch, stored->answer.operation};
    if (stored->answer.state == KeyedAnswer::State::Done)
        return std::move(stored->answer);
    RK_TRY_ASSIGN(const qint64 takenOver, keyed(transaction, kKeyTakeOverSql, request)
                                              .bind(":now_us", request.now)
                                              .bind(":abandoned_us", request.now - kIdempotencyTakeover)
                                              .run());
    if (takenOver == 1)
        stored->answer.state = KeyedAnswer::State::Abandoned;
    return std::move(stored->answer);
}

Result<void> IdempotencyStore::finish(storage::Transaction &transaction, const IdempotentRequest &request, int status,
                                      const QByteArray &body)
{
    RK_TRY(keyed(transaction, kKeyFinishSql, request)
               .bind(":operation_id", request.operation)
               .bind(":status", status)
               .bind(":body", body)
               .run());
    return {};
}

Result<void> IdempotencyStore::release(storage::Transaction &transaction, const IdempotentRequest &request)
{
    RK_TRY(keyed(transaction, kKeyReleaseSql, request).bind(":operation_id", request.operation).run());
    return {};
}

Result<qint64> IdempotencyStore::prune(storage::Transaction &transaction, Instant now)
{
    return transaction.prepare(kKeyPruneSql).bind(":now_us", now).run();
}

} // namespace reckoner::billing_api
