// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as CSV for spreadsheets: RFC 4180, UTF-8, CRLF. A cell that a spreadsheet would run as a formula begins with
// an apostrophe, which the reader takes away again; plain numbers stay numbers. Pure functions, any thread.
// Source: reference/security.md A8.

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace reckoner {

// One line with its end.
QByteArray csvLine(const QStringList &cells);
// The cell as no spreadsheet runs it, whatever else is done with it (the clipboard, say).
QString formulaSafe(const QString &cell);
// What csvLine() has written, without the apostrophes; lines of any length, for tests and for files that come back.
std::vector<QStringList> csvRows(const QByteArray &csv);

} // namespace reckoner
