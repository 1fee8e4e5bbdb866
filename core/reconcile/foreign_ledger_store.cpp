// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/foreign_ledger_store.h"

#include "core/base/words.h"
#include "core/storage/database_opener.h"

namespace reckoner::reconcile {

namespace {

// A cursor of the server: ids may be numbers or texts, and no page has to be found again. Values come as text, so that
// a fraction is seen as one, whatever the column's type; times as microseconds.
constexpr const char *kForeignDeclareSql = R"(
DECLARE reckoner_credit_transactions NO SCROLL CURSOR FOR
SELECT id::text, user_id::text, amount::text, COALESCE(balance_after::text, ''), COALESCE(reason::text, ''),
    COALESCE(metadata::text, ''), FLOOR(EXTRACT(EPOCH FROM created_at) * 1000000)::bigint
FROM credit_transactions)";
constexpr const char *kForeignFetchSql = "FETCH 10000 FROM reckoner_credit_transactions";

ExternalEntryResult readForeignRow(const storage::Row &row)
{
    const auto text = [&](int column) { return row.text(column).toUtf8(); };
    return externalEntryFrom(
        {text(0), text(1), text(2), text(3), text(4), text(5), row.isNull(6) ? QByteArray() : row.instant(6).toUtf8()});
}

Result<ForeignRead> readPages(storage::Connection &connection,
                              const std::function<Result<void>(std::vector<ExternalEntry>)> &take)
{
    RK_TRY(connection.execute(kForeignDeclareSql));
    ForeignRead read;
    for (;;) {
        RK_TRY_ASSIGN(std::vector<ExternalEntryResult> rows, connection.prepare(kForeignFetchSql).all(readForeignRow));
        if (rows.empty())
            return read;
        std::vector<ExternalEntry> good;
        good.reserve(rows.size());
        for (ExternalEntryResult &row : rows) {
            ++read.entries;
            if (!row.fault)
                good.push_back(std::move(row.entry));
            else if (read.faults.size() < kMostForeignFaults)
                read.faults.push_back({row.entry.id, *row.fault});
        }
        RK_TRY(take(std::move(good)));
    }
}

} // namespace

Result<ForeignRead> readForeignLedger(const storage::DatabaseUrl &url,
                                      const std::function<Result<void>(std::vector<ExternalEntry>)> &take)
{
    if (url.dialect != storage::Dialect::Postgres)
        return Error{
            ErrorKind::Invalid,
            Words::tr("The table of an external ledger is read from PostgreSQL: give a postgresql:// address."),
            {},
            {}};
    RK_TRY_ASSIGN(const auto connection, storage::DatabaseOpener::open(url, storage::ConnectionRole::Reader));
    RK_TRY(connection->execute("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    auto read = readPages(*connection, take);
    static_cast<void>(connection->execute("ROLLBACK"));
    return read;
}

} // namespace reckoner::reconcile
