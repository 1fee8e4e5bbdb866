// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_text.h"

#include <QStringView>

namespace reckoner::storage {

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit();
}

// Behind the closing quote; a doubled quote stays inside.
qsizetype behindQuote(QStringView sql, qsizetype at)
{
    const QChar quote = sql[at];
    for (qsizetype i = at + 1; i < sql.size(); ++i) {
        if (sql[i] != quote)
            continue;
        if (i + 1 < sql.size() && sql[i + 1] == quote)
            ++i;
        else
            return i + 1;
    }
    return sql.size();
}

qsizetype behindBlockComment(QStringView sql, qsizetype at)
{
    const qsizetype end = sql.indexOf(u"*/", at + 2);
    return end < 0 ? sql.size() : end + 2;
}

qsizetype behindLine(QStringView sql, qsizetype at)
{
    const qsizetype end = sql.indexOf(u'\n', at);
    return end < 0 ? sql.size() : end + 1;
}

// $$ … $$ or $tag$ … $tag$; at itself when this $ begins neither.
qsizetype behindDollarQuote(QStringView sql, qsizetype at)
{
    qsizetype i = at + 1;
    while (i < sql.size() && isWordPart(sql[i]))
        ++i;
    if (i >= sql.size() || sql[i] != u'$')
        return at;
    const QStringView tag = sql.mid(at, i + 1 - at);
    const qsizetype end = sql.indexOf(tag, i + 1);
    return end < 0 ? sql.size() : end + tag.size();
}

// Behind the string, quoted name or comment that begins at this place; the place itself when none does.
qsizetype behindQuoted(QStringView sql, qsizetype at)
{
    const QChar c = sql[at];
    const QChar following = at + 1 < sql.size() ? sql[at + 1] : QChar();
    if (c == u'\'' || c == u'"')
        return behindQuote(sql, at);
    if (c == u'-' && following == u'-')
        return behindLine(sql, at);
    if (c == u'/' && following == u'*')
        return behindBlockComment(sql, at);
    if (c == u'$')
        return behindDollarQuote(sql, at);
    return at;
}

// Follows the words of one statement to know when a semicolon is inside a trigger's BEGIN … END.
class TriggerBody
{
public:
    void word(QStringView text)
    {
        ++m_words;
        const auto is = [text](QStringView other) { return text.compare(other, Qt::CaseInsensitive) == 0; };
        if (m_words == 1)
            m_creates = is(u"create");
        if (m_words <= 3 && m_creates && is(u"trigger"))
            m_trigger = true;
        if (!m_trigger)
            return;
        if (is(u"begin") || (m_depth > 0 && is(u"case")))
            ++m_depth;
        else if (m_depth > 0 && is(u"end"))
            --m_depth;
    }
    bool isInside() const { return m_depth > 0; }
    bool isEmpty() const { return m_words == 0; }

private:
    int m_words = 0;
    int m_depth = 0;
    bool m_creates = false;
    bool m_trigger = false;
};

} // namespace

SqlPieces cutAtPlaceholders(const QString &sql)
{
    SqlPieces pieces;
    qsizetype begun = 0;
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype behind = behindQuoted(sql, i); behind != i) {
            i = behind;
            continue;
        }
        if (sql[i] != u':' || i + 1 >= sql.size()) {
            ++i;
            continue;
        }
        if (sql[i + 1] == u':') { // a PostgreSQL cast
            i += 2;
            continue;
        }
        if (!isWordStart(sql[i + 1])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isWordPart(sql[end]))
            ++end;
        pieces.text.push_back(sql.mid(begun, i - begun));
        pieces.names.push_back(sql.mid(i + 1, end - i - 1).toUtf8());
        begun = i = end;
    }
    pieces.text.push_back(sql.mid(begun));
    return pieces;
}

std::vector<QString> splitStatements(const QString &sql)
{
    std::vector<QString> statements;
    TriggerBody body;
    qsizetype begun = 0;
    const auto take = [&](qsizetype end) {
        if (!body.isEmpty())
            statements.push_back(sql.mid(begun, end - begun).trimmed());
        body = TriggerBody();
        begun = end + 1;
    };
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype behind = behindQuoted(sql, i); behind != i) {
            i = behind;
            continue;
        }
        if (isWordStart(sql[i])) {
            qsizetype end = i;
            while (end < sql.size() && isWordPart(sql[end]))
                ++end;
            body.word(QStringView(sql).mid(i, end - i));
            i = end;
            continue;
        }
        if (sql[i] == u';' && !body.isInside())
            take(i);
        ++i;
    }
    take(sql.size());
    return statements;
}

} // namespace reckoner::storage
