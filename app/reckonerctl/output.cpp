// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/output.h"

#include "core/base/csv.h"
#include "core/base/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace reckoner::ctl {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void writeJson(FILE *stream, const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    write(stream, document.toJson(QJsonDocument::Indented));
}

// What a terminal needs for a character: East Asian scripts take two places, combining marks none.
int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                      (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                      (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const uint c : text.toUcs4())
        columns += columnsOf(char32_t(c));
    return columns;
}

} // namespace

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool direction =
            (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029 || direction)
            out += QStringLiteral("\\u%1").arg(int(u), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderBroken:
    case ErrorKind::Cancelled: return ExitCode::Unreached;
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::ProviderRefused:
    case ErrorKind::Storage: return ExitCode::Refused;
    }
    RK_UNREACHABLE();
}

QJsonValue errorToJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("kind"), errorKindName(error.kind)},
                     {QStringLiteral("message"), log::redacted(error.message)}};
    if (error.http) {
        json.insert(QStringLiteral("status"), error.http->status);
        json.insert(QStringLiteral("code"), error.http->code);
        json.insert(QStringLiteral("request_id"), error.http->requestId);
    }
    return QJsonObject{{QStringLiteral("error"), json}};
}

void Output::print(const QString &text, const QJsonValue &json) const
{
    if (isJson())
        writeJson(stdout, json);
    else
        write(stdout, text.toUtf8() + '\n');
}

void Output::printTable(const std::vector<QStringList> &rows, const QJsonValue &json) const
{
    if (isJson()) {
        writeJson(stdout, json);
        return;
    }
    if (m_form == Form::Csv) {
        for (const QStringList &row : rows)
            write(stdout, csvLine(row));
        return;
    }
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], columnsOf(printable(row[i])));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = printable(row[i]);
            line += cell + QString(widths[size_t(i)] + 2 - columnsOf(cell), QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    write(stdout, text.toUtf8());
    if (rows.size() == 1)
        note(QStringLiteral("Nothing found."));
}

void Output::note(const QString &text) const
{
    if (!isJson())
        write(stderr, text.toUtf8() + '\n');
}

void Output::progress(const QString &text) const
{
    if (!isJson() && ::isatty(::fileno(stderr)) != 0)
        write(stderr, "\r\033[K" + printable(text).toUtf8());
}

ExitCode Output::fail(const Error &error) const
{
    if (isJson()) {
        writeJson(stdout, errorToJson(error));
    } else {
        QString text = QStringLiteral("reckonerctl: ") + printable(log::redacted(error.message));
        if (error.http && !error.http->requestId.isEmpty() && !error.message.contains(error.http->requestId))
            text += QStringLiteral(" (request %1)").arg(error.http->requestId);
        write(stderr, text.toUtf8() + '\n');
    }
    return exitCodeFor(error);
}

} // namespace reckoner::ctl
