// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/json_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace reckoner::ui {

QByteArray indentedJson(const QByteArray &json)
{
    constexpr int kDeepest = 64; // indentation stops there, so that depth cannot multiply the size
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    bool inString = false, escaped = false;
    const auto line = [&] {
        out.append('\n');
        out.append(2 * std::clamp(depth, 0, kDeepest), ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            out.append(c);
            if (!escaped && c == '"')
                inString = false;
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
        const bool wasEmpty = closes && !out.isEmpty() && (out.back() == '{' || out.back() == '[');
        if (closes) {
            --depth;
            if (!wasEmpty)
                line();
        } else if (!out.isEmpty() && (out.back() == '{' || out.back() == '[')) {
            line();
        }
        out.append(c);
        inString = c == '"';
        depth += opens ? 1 : 0;
        if (c == ',')
            line();
        if (c == ':')
            out.append(' ');
    }
    return out;
}

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

bool isUnseenInJson(QChar c)
{
    return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != QLatin1Char('\n'));
}

} // namespace

QString shownJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(indentedJson(json.left(kMostShownBytes)));
    QString out;
    out.reserve(text.size());
    qsizetype line = 0, left = 0;
    const auto endLine = [&] {
        if (left > 0)
            out += QLatin1Char(' ') + JsonText::tr("… and %Ln more character(s)", nullptr, int(left));
        line = left = 0;
    };
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            endLine();
            out += c;
        } else if (++line > kMostShownLine) {
            ++left;
        } else if (isUnseenInJson(c)) {
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    endLine();
    if (json.size() > kMostShownBytes)
        out += QLatin1Char('\n') +
               JsonText::tr("… the rest is too long to show: %Ln byte(s)", nullptr, int(json.size() - kMostShownBytes));
    return out;
}

QString hexDump(const QByteArray &bytes, qsizetype most)
{
    constexpr qsizetype kPerLine = 16;
    QString out;
    const qsizetype end = std::min(bytes.size(), most);
    out.reserve(end / kPerLine * 78 + 80);
    for (qsizetype at = 0; at < end; at += kPerLine) {
        const QByteArray part = bytes.mid(at, std::min(kPerLine, end - at));
        QString readable;
        for (const char c : part)
            readable += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        out += QStringLiteral("%1  %2  %3\n")
                   .arg(at, 8, 16, QLatin1Char('0'))
                   .arg(QString::fromLatin1(part.toHex(' ')), -int(kPerLine * 3 - 1))
                   .arg(readable);
    }
    if (bytes.size() > most)
        out += JsonText::tr("… the rest is too long to show: %Ln byte(s)", nullptr, int(bytes.size() - most));
    return out;
}

} // namespace reckoner::ui
