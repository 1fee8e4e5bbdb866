// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_text.h"

#include <QList>
#include <QTextBoundaryFinder>
#include <QTextDocument>

namespace reckoner::ui {

static bool plainTextIsInvisible(char32_t c)
{
    // Bidi embeddings, overrides, isolates and marks, zero-width characters (but the joiners that scripts need),
    // tags, interlinear marks, soft hyphen, byte order mark.
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C ||
           c == 0x200B || (c >= 0x2060 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F) || c == 0xFEFF || c == 0x00AD ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F) || c == 0x180E;
}

static bool plainTextIsBreak(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

QString harmless(const QString &text, int maxGraphemes)
{
    // What stands far behind the cut cannot matter; a bound here keeps a megabyte from being looked at on each paint.
    const QString head = text.left(qsizetype(maxGraphemes) * 32);
    QString clean;
    clean.reserve(head.size());
    int marks = 0;
    for (const char32_t c : head.toUcs4()) {
        if (plainTextIsInvisible(c))
            continue;
        const bool mark = QChar::isMark(c);
        marks = mark ? marks + 1 : 0;
        if (mark && marks > kMaxMarksPerLetter)
            continue;
        if (plainTextIsBreak(c))
            clean.append(QLatin1Char(' '));
        else
            clean.append(QStringView(QChar::fromUcs4(c)));
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    for (int graphemes = 0; graphemes < maxGraphemes; ++graphemes) {
        if (finder.toNextBoundary() < 0)
            return clean.trimmed();
    }
    const qsizetype end = finder.position();
    if (end < 0 || end >= clean.size())
        return clean.trimmed();
    return clean.left(end).trimmed() + QChar(0x2026);
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString shortId(const QString &id, int characters)
{
    const QString clean = harmless(id);
    if (clean.size() <= characters + 1)
        return clean;
    const int head = characters * 5 / 8;
    return clean.left(head) + QChar(0x2026) + clean.right(characters - head);
}

} // namespace reckoner::ui
