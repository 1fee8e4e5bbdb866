// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/base/words.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace reckoner::audit {

namespace {

constexpr const char *kAuditHeadSql = "SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1";

constexpr const char *kAuditInsertSql = R"(
    INSERT INTO audit_log (seq, at_us, account_id, actor, action, subject, operation_id, reason, before_json, after_json, hash)
    VALUES (:seq, :at_us, :account_id, :actor, :action, :subject, :operation_id, :reason, :before_json, :after_json, :hash))";

constexpr const char *kAuditColumns = R"(
    SELECT seq, at_us, account_id, actor, action, subject, operation_id, reason, before_json, after_json, hash
    FROM audit_log )";

constexpr int kVerifyPageRows = 1000; // entries in memory at once

AuditEntry readAuditEntry(const storage::Row &row)
{
    return {.seq = row.integer(0),
            .at = row.instant(1),
            .account = row.id<AccountId>(2),
            .actor = row.text(3),
            .action = row.text(4),
            .subject = row.text(5),
            .operation = row.id<OperationId>(6),
            .reason = row.text(7),
            .before = row.bytes(8),
            .after = row.bytes(9),
            .hash = row.bytes(10)};
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const quint64 size = qToBigEndian(quint64(field.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(field);
}

// Version 1 of the chain. A new rule for hashing gets a new version, never a new meaning for this one.
QByteArray chained(const AuditEntry &entry, const QByteArray &previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, "reckoner-audit-1");
    addField(hash, QByteArray::number(entry.seq));
    addField(hash, QByteArray::number(entry.at.micros()));
    addField(hash, entry.account.toUtf8());
    addField(hash, entry.actor.toUtf8());
    addField(hash, entry.action.toUtf8());
    addField(hash, entry.subject.toUtf8());
    addField(hash, entry.operation.toUtf8());
    addField(hash, entry.reason.toUtf8());
    addField(hash, entry.before);
    addField(hash, entry.after);
    addField(hash, previous);
    return hash.result();
}

} // namespace

Result<AuditHead> AuditLog::head(storage::Connection &connection)
{
    RK_TRY_ASSIGN(const auto last, connection.prepare(kAuditHeadSql).first([](const storage::Row &row) {
        return AuditHead{row.integer(0), row.bytes(1)};
    }));
    return last.value_or(AuditHead{});
}

Result<AuditEntry> AuditLog::append(storage::Transaction &transaction, AuditEntry entry)
{
    // Two writers must not both follow the same head. SQLite has one writer; PostgreSQL needs the lock.
    if (transaction.connection().dialect() == storage::Dialect::Postgres)
        RK_TRY(transaction.connection().execute("LOCK TABLE audit_log IN SHARE ROW EXCLUSIVE MODE"));
    RK_TRY_ASSIGN(const AuditHead last, head(transaction.connection()));
    entry.seq = last.count + 1;
    entry.hash = chained(entry, last.hash);
    auto statement = transaction.prepare(kAuditInsertSql);
    statement.bind(":seq", entry.seq)
        .bind(":at_us", entry.at)
        .bind(":account_id", entry.account)
        .bind(":actor", entry.actor)
        .bind(":action", entry.action)
        .bind(":subject", entry.subject)
        .bind(":operation_id", entry.operation)
        .bind(":reason", entry.reason)
        .bind(":before_json", entry.before)
        .bind(":after_json", entry.after)
        .bind(":hash", entry.hash);
    RK_TRY(statement.run());
    return entry;
}

Result<AuditVerdict> AuditLog::verify(storage::Connection &connection)
{
    AuditVerdict verdict;
    QByteArray previous;
    for (;;) {
        auto statement = connection.prepare(QLatin1StringView(kAuditColumns) +
                                            QStringLiteral("WHERE seq > :seq ORDER BY seq LIMIT :row_limit"));
        RK_TRY_ASSIGN(const auto entries,
                      statement.bind(":seq", verdict.checked).bind(":row_limit", kVerifyPageRows).all(readAuditEntry));
        if (entries.empty())
            break;
        for (const AuditEntry &entry : entries) {
            if (entry.seq != verdict.checked + 1) {
                verdict.firstBroken = verdict.checked + 1;
                verdict.what = Words::tr("Entry %1 is missing.").arg(verdict.checked + 1);
                return verdict;
            }
            if (entry.hash != chained(entry, previous)) {
                verdict.firstBroken = entry.seq;
                verdict.what =
                    Words::tr("Entry %1 is not what was written, or the entry before it was changed.").arg(entry.seq);
                return verdict;
            }
            verdict.checked = entry.seq;
            previous = entry.hash;
        }
    }
    verdict.head = {verdict.checked, previous};
    return verdict;
}

Result<std::vector<AuditEntry>> AuditLog::list(storage::Connection &connection, const QString &subject,
                                               std::optional<qint64> beforeSeq, int limit)
{
    QString sql = QLatin1StringView(kAuditColumns) + QStringLiteral("WHERE seq < :before_seq");
    if (!subject.isEmpty())
        sql += QStringLiteral(" AND subject = :subject");
    sql += QStringLiteral(" ORDER BY seq DESC LIMIT :row_limit");
    auto statement = connection.prepare(sql);
    statement.bind(":before_seq", beforeSeq.value_or(std::numeric_limits<qint64>::max())).bind(":row_limit", limit);
    if (!subject.isEmpty())
        statement.bind(":subject", subject);
    return statement.all(readAuditEntry);
}

} // namespace reckoner::audit
