// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests around the inbox share: an account, forged events as they arrive, and counting rows.

#include "core/events/event_insert.h"
#include "core/storage/database.h"
#include "tests/testkit/event_forge.h"

namespace reckoner::testkit {

inline AccountId testAccount()
{
    return AccountId(QStringLiteral("paddle:sandbox:test"));
}

inline Result<void> addAccount(storage::Database &database, const AccountId &account = testAccount())
{
    return database.writeBlocking([&account](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(transaction
                   .prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) "
                            "VALUES (:id, 'paddle', 'sandbox', :label, 0)")
                   .bind(":id", account)
                   .bind(":label", account.toString())
                   .run());
        return {};
    });
}

inline events::RawEvent rawEvent(const QByteArray &body, Instant receivedAt)
{
    events::RawEvent raw;
    raw.account = testAccount();
    raw.body = body;
    raw.peer = "192.0.2.7";
    raw.receivedAt = receivedAt;
    raw.headers = {{"Content-Type", "application/json"}, {"Paddle-Signature", "ts=1;h1=00"}, {"Cookie", "tasty"}};
    return raw;
}

inline events::NewEvent newEvent(const ForgedEvent &forged, Instant receivedAt)
{
    Result<events::Envelope> envelope = events::parseEnvelope(forged.body);
    RK_ASSERT(envelope.has_value());
    return {rawEvent(forged.body, receivedAt), std::move(*envelope)};
}

// sql: SELECT of one number. -1 after an error, so that a comparison fails.
inline qint64 countOf(storage::Database &database, const char *sql)
{
    const auto count = database.readBlocking([sql](storage::Connection &connection) -> Result<qint64> {
        RK_TRY_ASSIGN(const std::optional<qint64> number,
                      connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); }));
        return number.value_or(-1);
    });
    return count.value_or(-1);
}

} // namespace reckoner::testkit
