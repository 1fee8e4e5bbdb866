// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider's JSON laid out for reading: only white space changes, so that what is shown is what was sent. Does not
// check it. Pure, any thread.

#include <QByteArray>
#include <QString>

namespace reckoner::ui {

QByteArray indentedJson(const QByteArray &json);

// The same as text for a screen: characters that cannot be seen or that turn the direction of the line stand as JSON
// escapes, and what is beyond kMostShownBytes or kMostShownLine is left out, with a word that it was.
inline constexpr qsizetype kMostShownBytes = 512 * 1024;
inline constexpr qsizetype kMostShownLine = 2000; // more in one line would be laid out for seconds
QString shownJson(const QByteArray &json);

// "00000010  7b 22 65 76 …  {"ev…": the bytes themselves.
QString hexDump(const QByteArray &bytes, qsizetype most = 64 * 1024);

} // namespace reckoner::ui
