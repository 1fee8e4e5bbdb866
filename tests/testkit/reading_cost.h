// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the statements on a connection cost since this was made, as a number that does not depend on the machine's
// speed: on SQLite the steps of its virtual machine, on PostgreSQL the rows read from all tables, which it counts
// within a transaction. So a test can say that a list walks an index. Lives on the connection's thread.

#include "core/storage/connection.h"

namespace reckoner::testkit {

class ReadingCost
{
public:
    explicit ReadingCost(storage::Connection &connection);
    ~ReadingCost();
    ReadingCost(const ReadingCost &) = delete;
    ReadingCost &operator=(const ReadingCost &) = delete;

    // Errors: Storage.
    Result<qint64> spent() const;

private:
    Result<qint64> rowsRead() const;

    storage::Connection &m_connection;
    qint64 m_steps = 0, m_before = 0;
};

} // namespace reckoner::testkit
