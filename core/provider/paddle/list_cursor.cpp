// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/list_cursor.h"

#include "core/base/words.h"
#include "core/provider/paddle/mapping_fields.h"

namespace reckoner::provider::paddle {

namespace {

constexpr qsizetype kLongestCursor = 2'048; // Paddle's are under 200 characters

Error brokenList(const QString &problem)
{
    return {ErrorKind::ProviderBroken,
            Words::tr("Paddle's list cannot be read to its end: %1. Try again; report it to Paddle if it stays so.")
                .arg(problem),
            {},
            {}};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b) &&
           a.path(QUrl::FullyEncoded) == b.path(QUrl::FullyEncoded) && a.userInfo().isEmpty() && !a.hasFragment();
}

} // namespace

QByteArray encodedQuery(const Query &query)
{
    QByteArray text;
    for (const auto &[key, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text +=
            QUrl::toPercentEncoding(QString::fromUtf8(key)) + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return text;
}

Result<QByteArray> queryFromCursor(const Query &firstPage, const QString &cursor)
{
    if (cursor.isEmpty())
        return encodedQuery(firstPage);
    if (cursor.size() <= kLongestCursor && cursor.contains(QLatin1Char('=')) && !cursor.contains(QLatin1Char('#')))
        return QUrl(QLatin1Char('?') + cursor, QUrl::TolerantMode).query(QUrl::FullyEncoded).toUtf8();
    if (!isIdText(cursor))
        return Error{ErrorKind::Invalid,
                     Words::tr("The stored place in Paddle's list cannot be used. Begin the list again."),
                     cursor.left(100),
                     {}};
    Query query = firstPage;
    query.emplace_back("after", cursor.toUtf8());
    return encodedQuery(query);
}

Result<QString> nextCursor(JsonView meta, const AskedPage &asked)
{
    const JsonView pagination = meta["pagination"];
    const auto more = pagination["has_more"].boolean();
    if (!pagination.isObject() || !more)
        return brokenList(QStringLiteral("the answer does not say whether there is more"));
    if (!*more)
        return QString();
    if (asked.rows == 0)
        return brokenList(QStringLiteral("a page is empty and yet there is more"));
    const QUrl next(pagination["next"].string().value_or(QString()), QUrl::StrictMode);
    if (!next.isValid() || !isSamePlace(next, asked.url))
        return brokenList(QStringLiteral("the next page is said to be at another place"));
    const QString cursor = next.query(QUrl::FullyEncoded);
    if (cursor.isEmpty() || cursor.size() > kLongestCursor || !cursor.contains(QLatin1Char('=')))
        return brokenList(QStringLiteral("the next page has no usable address"));
    if (cursor == asked.cursor || cursor == asked.url.query(QUrl::FullyEncoded))
        return brokenList(QStringLiteral("the next page is this page"));
    return cursor;
}

} // namespace reckoner::provider::paddle
