// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a database says when it refuses, as an Error: unique and foreign-key violations are Conflict, everything else
// is Storage; the message is for people and says what to do, the code stands in detail. Pure, any thread.

#include "core/base/error.h"

class QSqlError;

namespace reckoner::storage {

enum class Dialect;

// extendedCode: SQLite's extended result code.
Error sqliteError(int extendedCode, const QString &text);
// sqlState: five characters; empty when the server could not be reached at all.
Error postgresError(const QString &sqlState, const QString &text);
Error databaseError(Dialect dialect, const QSqlError &error);

} // namespace reckoner::storage
