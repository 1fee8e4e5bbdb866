// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/external_entry_store.h"

#include "core/base/words.h"
#include "core/storage/fields.h"

#include <QHash>

namespace reckoner::reconcile {

namespace {

constexpr const char *kExternalBeginSql = R"(
INSERT INTO external_import (account_id, source, import_number, imported_at_us, entries)
VALUES (:account_id, :source, 1, :now_us, 0)
ON CONFLICT (account_id, source) DO UPDATE SET import_number = external_import.import_number + 1
RETURNING import_number)";

constexpr const char *kExternalPutHead = R"(
INSERT INTO external_entry (
    account_id, source, external_id, idempotency_key, transaction_id, customer_id, credits, balance_after, currency,
    reason, created_at_us, import_number)
VALUES )";

constexpr const char *kExternalPutTail = R"(
ON CONFLICT (account_id, source, external_id) DO UPDATE SET
    idempotency_key = excluded.idempotency_key, transaction_id = excluded.transaction_id,
    customer_id = excluded.customer_id, credits = excluded.credits, balance_after = excluded.balance_after,
    currency = excluded.currency, reason = excluded.reason, created_at_us = excluded.created_at_us,
    import_number = excluded.import_number)";

constexpr const char *kExternalForgetSql = R"(
DELETE FROM external_entry
WHERE account_id = :account_id AND source = :source AND import_number <> :import_number)";

constexpr const char *kExternalFinishSql = R"(
UPDATE external_import SET
    imported_at_us = :now_us,
    entries = (SELECT COUNT(*) FROM external_entry WHERE account_id = :account_id AND source = :source)
WHERE account_id = :account_id AND source = :source AND import_number = :import_number
RETURNING import_number, imported_at_us, entries)";

constexpr const char *kExternalStateSql = R"(
SELECT import_number, imported_at_us, entries
FROM external_import
WHERE account_id = :account_id AND source = :source)";

constexpr const char *kExternalSourcesSql = R"(
SELECT source, import_number, imported_at_us, entries
FROM external_import
WHERE account_id = :account_id
ORDER BY source)";

constexpr const char *kExternalFindSql = R"(
SELECT external_id, idempotency_key, transaction_id, customer_id, credits, balance_after, currency, reason, created_at_us
FROM external_entry
WHERE account_id = :account_id AND source = :source AND external_id = :external_id)";

constexpr size_t kRowsPerPut = 50; // one round trip each on PostgreSQL; a text that stays compiled on SQLite

QString externalPutText(size_t rows)
{
    QString text = QString::fromUtf8(kExternalPutHead);
    for (size_t i = 0; i < rows; ++i)
        text += QStringLiteral("%1(:account_id, :source, :id%2, :key%2, :transaction%2, :customer%2, :credits%2, "
                               ":balance%2, :currency%2, :reason%2, :created%2, :import_number)")
                    .arg(i == 0 ? QString() : QStringLiteral(", "))
                    .arg(i);
    return text + QString::fromUtf8(kExternalPutTail);
}

Result<void> putRows(storage::Transaction &transaction, const ExternalSource &source, qint64 importNumber,
                     const std::vector<const ExternalEntry *> &rows)
{
    static const QString kFullText = externalPutText(kRowsPerPut);
    storage::Statement statement =
        transaction.connection().prepare(rows.size() == kRowsPerPut ? kFullText : externalPutText(rows.size()));
    statement.bind(":account_id", source.account).bind(":source", source.name);
    for (size_t i = 0; i < rows.size(); ++i) {
        const ExternalEntry &entry = *rows[i];
        const QByteArray number = QByteArray::number(qulonglong(i));
        const auto name = [&](const char *column) { return ':' + QByteArray(column) + number; };
        statement.bind(name("id").constData(), entry.id)
            .bind(name("key").constData(), entry.idempotencyKey)
            .bind(name("transaction").constData(), entry.transactionId)
            .bind(name("customer").constData(), entry.customerId)
            .bind(name("credits").constData(), entry.credits)
            .bind(name("balance").constData(), entry.balanceAfter)
            .bind(name("currency").constData(), entry.currency)
            .bind(name("reason").constData(), entry.reason)
            .bind(name("created").constData(), entry.createdAt);
    }
    RK_TRY(statement.bind(":import_number", importNumber).run());
    return {};
}

ImportState readImport(const storage::Row &row, int first)
{
    return {row.integer(first), row.instant(first + 1), row.integer(first + 2)};
}

} // namespace

Result<qint64> ExternalEntryStore::begin(storage::Transaction &transaction, const ExternalSource &source, Instant now)
{
    RK_TRY_ASSIGN(const auto number, transaction.prepare(kExternalBeginSql)
                                         .bind(":account_id", source.account)
                                         .bind(":source", source.name)
                                         .bind(":now_us", now)
                                         .first([](const storage::Row &row) { return row.integer(0); }));
    RK_ASSERT(number.has_value());
    return *number;
}

Result<void> ExternalEntryStore::put(storage::Transaction &transaction, const ExternalSource &source,
                                     qint64 importNumber, const std::vector<ExternalEntry> &entries)
{
    // One statement must not meet the same row twice: of several with one id the last counts.
    QHash<QString, size_t> places;
    std::vector<const ExternalEntry *> rows;
    for (const ExternalEntry &entry : entries) {
        const auto known = places.constFind(entry.id);
        if (known != places.constEnd()) {
            rows[*known] = &entry;
            continue;
        }
        places.insert(entry.id, rows.size());
        rows.push_back(&entry);
    }
    for (size_t from = 0; from < rows.size(); from += kRowsPerPut) {
        const auto begin = rows.begin() + ptrdiff_t(from);
        RK_TRY(putRows(transaction, source, importNumber,
                       {begin, begin + ptrdiff_t(std::min(kRowsPerPut, rows.size() - from))}));
    }
    return {};
}

Result<ImportState> ExternalEntryStore::finish(storage::Transaction &transaction, const ExternalSource &source,
                                               qint64 importNumber, Instant now)
{
    RK_TRY(transaction.prepare(kExternalForgetSql)
               .bind(":account_id", source.account)
               .bind(":source", source.name)
               .bind(":import_number", importNumber)
               .run());
    RK_TRY_ASSIGN(const auto state, transaction.prepare(kExternalFinishSql)
                                        .bind(":now_us", now)
                                        .bind(":account_id", source.account)
                                        .bind(":source", source.name)
                                        .bind(":import_number", importNumber)
                                        .first([](const storage::Row &row) { return readImport(row, 0); }));
    if (!state)
        return Error{ErrorKind::Conflict,
                     Words::tr("Another import of %1 began meanwhile. Wait for it, or import again.").arg(source.name),
                     {},
                     {}};
    return *state;
}

Result<std::optional<ImportState>> ExternalEntryStore::state(storage::Connection &connection,
                                                             const ExternalSource &source)
{
    return connection.prepare(kExternalStateSql)
        .bind(":account_id", source.account)
        .bind(":source", source.name)
        .first([](const storage::Row &row) { return readImport(row, 0); });
}

Result<std::vector<KnownSource>> ExternalEntryStore::sources(storage::Connection &connection, const AccountId &account)
{
    return connection.prepare(kExternalSourcesSql).bind(":account_id", account).all([](const storage::Row &row) {
        return KnownSource{row.text(0), readImport(row, 1)};
    });
}

Result<std::optional<ExternalEntry>> ExternalEntryStore::find(storage::Connection &connection,
                                                              const ExternalSource &source, const QString &id)
{
    return connection.prepare(kExternalFindSql)
        .bind(":account_id", source.account)
        .bind(":source", source.name)
        .bind(":external_id", id)
        .first([](const storage::Row &row) {
            storage::Fields in(row);
            ExternalEntry entry;
            entry.id = in.text();
            entry.idempotencyKey = in.text();
            entry.transactionId = in.text();
            entry.customerId = in.id<CustomerId>();
            entry.credits = in.integer();
            entry.balanceAfter = in.optionalInteger();
            entry.currency = in.text();
            entry.reason = in.text();
            entry.createdAt = in.instant();
            return entry;
        });
}

} // namespace reckoner::reconcile
