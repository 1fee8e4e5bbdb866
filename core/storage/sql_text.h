// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads SQL text just far enough to know what is quoted and what is not: finds the named placeholders of a statement
// and cuts a file of statements apart. Knows strings, quoted names, comments, dollar quotes and SQLite's trigger
// bodies. Pure, any thread; it does not check the SQL.

#include <QByteArray>
#include <QString>

#include <vector>

namespace reckoner::storage {

// A statement cut at its placeholders: text[0] name[0] text[1] name[1] … text[n].
struct SqlPieces {
    std::vector<QString> text;
    std::vector<QByteArray> names; // without the colon; a name that is used twice stands here twice
};
SqlPieces cutAtPlaceholders(const QString &sql);

// The statements of a file, without the semicolons, comments before a statement kept, empty ones left out.
std::vector<QString> splitStatements(const QString &sql);

} // namespace reckoner::storage
