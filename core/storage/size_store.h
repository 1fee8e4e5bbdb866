// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much room a database takes, for people who look after it. Reads only; the connection's thread.

#include "core/storage/connection.h"

namespace reckoner::storage {

// Errors: Storage.
Result<qint64> databaseBytes(Connection &connection, Dialect dialect);

} // namespace reckoner::storage
