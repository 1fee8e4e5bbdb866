// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/size_store.h"

namespace reckoner::storage {

namespace {

constexpr const char *kSqliteSizeSql = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
constexpr const char *kPostgresSizeSql = "SELECT pg_database_size(current_database())";

} // namespace

Result<qint64> databaseBytes(Connection &connection, Dialect dialect)
{
    const char *sql = dialect == Dialect::Sqlite ? kSqliteSizeSql : kPostgresSizeSql;
    RK_TRY_ASSIGN(const auto bytes, connection.prepare(sql).first([](const Row &row) { return row.integer(0); }));
    return bytes.value_or(0);
}

} // namespace reckoner::storage
