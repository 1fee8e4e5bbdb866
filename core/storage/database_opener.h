// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens one connection in the calling thread and sets it up for its role. The settings of both databases stand here
// and nowhere else. Errors: Storage, with a message that says what to do.

#include "core/storage/database.h"

namespace reckoner::storage {

class DatabaseOpener
{
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, ConnectionRole role);

private:
    static Result<void> openSqlite(Connection &connection, const DatabaseUrl &url, ConnectionRole role);
    static Result<void> openPostgres(Connection &connection, const DatabaseUrl &url, ConnectionRole role);
};

} // namespace reckoner::storage
