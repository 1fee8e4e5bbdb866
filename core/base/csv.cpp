// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <algorithm>

namespace reckoner {

namespace {

bool isPlainNumber(const QString &cell)
{
    const qsizetype first = cell.startsWith(QLatin1Char('-')) ? 1 : 0;
    qsizetype points = 0;
    for (qsizetype i = first; i < cell.size(); ++i) {
        const bool digit = cell.at(i) >= QLatin1Char('0') && cell.at(i) <= QLatin1Char('9');
        const bool point = cell.at(i) == QLatin1Char('.') && i > first && i + 1 < cell.size();
        points += point ? 1 : 0;
        if (!digit && !point)
            return false;
    }
    return cell.size() > first && points <= 1;
}

// Spreadsheets skip blanks in front, and some take full-width signs for the common ones.
bool beginsFormula(const QString &cell)
{
    static const QString kSigns = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != QLatin1Char(' '); });
    return first != cell.end() && kSigns.contains(*first) && !isPlainNumber(cell);
}

} // namespace

QString formulaSafe(const QString &cell)
{
    // One that begins with an apostrophe gets a second, so that reading takes away what writing put there.
    const bool guarded = beginsFormula(cell) || cell.startsWith(QLatin1Char('\''));
    return guarded ? QLatin1Char('\'') + cell : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(',');
        QByteArray cell = formulaSafe(cells.at(i)).toUtf8();
        const bool quoted =
            std::any_of(
                cell.cbegin(), cell.cend(),
                [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t'; }) ||
            (cells.size() == 1 && cell.isEmpty());
        if (quoted)
            cell = '"' + cell.replace('"', "\"\"") + '"';
        line.append(cell);
    }
    return line.append("\r\n");
}

std::vector<QStringList> csvRows(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    const auto endCell = [&] {
        QString text = QString::fromUtf8(cell);
        row.append(text.startsWith(QLatin1Char('\'')) ? text.mid(1) : text);
        cell.clear();
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (quoted && c == '"' && i + 1 < csv.size() && csv.at(i + 1) == '"')
            cell.append(csv.at(++i));
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            endCell();
        else if (!quoted && c == '\r' && i + 1 < csv.size() && csv.at(i + 1) == '\n') {
            endCell();
            rows.push_back(std::exchange(row, {}));
            ++i;
        } else
            cell.append(c);
    }
    return rows;
}

} // namespace reckoner
