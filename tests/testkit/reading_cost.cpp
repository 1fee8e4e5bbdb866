// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/reading_cost.h"

#include "core/base/assert.h"

#include <sqlite3.h>

namespace reckoner::testkit {

namespace {

constexpr const char *kRowsReadSql = R"(
SELECT CAST(COALESCE(SUM(COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0)), 0) AS BIGINT)
FROM pg_stat_xact_user_tables)";

int oneStep(void *steps)
{
    ++*static_cast<qint64 *>(steps);
    return 0;
}

} // namespace

ReadingCost::ReadingCost(storage::Connection &connection) : m_connection(connection)
{
    if (connection.dialect() == storage::Dialect::Sqlite) {
        sqlite3_progress_handler(static_cast<sqlite3 *>(connection.nativeHandle()), 1, oneStep, &m_steps);
        return;
    }
    const Result<qint64> before = rowsRead();
    RK_ASSERT(before.has_value());
    m_before = *before;
}

ReadingCost::~ReadingCost()
{
    if (m_connection.dialect() == storage::Dialect::Sqlite)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_connection.nativeHandle()), 0, nullptr, nullptr);
}

Result<qint64> ReadingCost::rowsRead() const
{
    RK_TRY_ASSIGN(const std::optional<qint64> rows,
                  m_connection.prepare(kRowsReadSql).first([](const storage::Row &row) { return row.integer(0); }));
    return rows.value_or(0);
}

Result<qint64> ReadingCost::spent() const
{
    if (m_connection.dialect() == storage::Dialect::Sqlite)
        return m_steps;
    RK_TRY_ASSIGN(const qint64 rows, rowsRead());
    return rows - m_before;
}

} // namespace reckoner::testkit
