// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_search.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace reckoner::customers {

namespace {

using storage::Dialect;
using storage::Row;

#define RK_MATCH_COLUMNS "customer.customer_id, customer.name, customer.email, customer.status"

constexpr const char *kSearchByIdSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer_text
JOIN customer ON customer.account_id = customer_text.account_id AND customer.customer_id = customer_text.customer_id
WHERE customer_text.account_id = :account_id AND customer_text.customer_id >= :start AND customer_text.customer_id < :end
ORDER BY customer_text.customer_id
LIMIT :limit)";

constexpr const char *kSearchByEmailSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer
WHERE account_id = :account_id AND email_folded = :email
ORDER BY customer_id
LIMIT :limit)";

constexpr const char *kSearchByNameStartSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer
WHERE account_id = :account_id AND name_folded >= :start AND name_folded < :end
ORDER BY name_folded, customer_id
LIMIT :limit)";

constexpr const char *kSearchByEmailStartSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer
WHERE account_id = :account_id AND email_folded >= :start AND email_folded < :end
ORDER BY email_folded, customer_id
LIMIT :limit)";

// No ORDER BY in these two: it would fetch every match of a common word before the first is shown. CROSS JOIN tells
// SQLite to begin with the index, whatever it thinks of the account.
constexpr const char *kSearchByPieceSqliteSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer_search
CROSS JOIN customer_text ON customer_text.search_id = customer_search.rowid
CROSS JOIN customer ON customer.account_id = customer_text.account_id AND customer.customer_id = customer_text.customer_id
WHERE customer_search MATCH :match AND %1 customer_text.account_id = :account_id
LIMIT :limit)";

constexpr const char *kSearchByPiecePostgresSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer_text
JOIN customer ON customer.account_id = customer_text.account_id AND customer.customer_id = customer_text.customer_id
WHERE %1 customer_text.account_id = :account_id
LIMIT :limit)";

#undef RK_MATCH_COLUMNS

constexpr const char *kSearchTextSelectSql =
    "SELECT search_id, folded FROM customer_text WHERE account_id = :account_id AND customer_id = :customer_id";
constexpr const char *kSearchTextInsertSql = "INSERT INTO customer_text (account_id, customer_id, folded) VALUES "
                                             "(:account_id, :customer_id, :folded) RETURNING search_id";
constexpr const char *kSearchTextUpdateSql = "UPDATE customer_text SET folded = :folded WHERE search_id = :search_id";
constexpr const char *kSearchTextDeleteSql = "DELETE FROM customer_text WHERE search_id = :search_id";
constexpr const char *kSearchIndexInsertSql =
    "INSERT INTO customer_search (rowid, folded) VALUES (:search_id, :folded)";
// FTS5 takes a row out by the text it was put in with.
constexpr const char *kSearchIndexDeleteSql =
    "INSERT INTO customer_search (customer_search, rowid, folded) VALUES ('delete', :search_id, :folded)";

CustomerMatch readMatch(const Row &row)
{
    return {row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3)};
}

qsizetype charactersOf(const QString &text)
{
    return text.toUcs4().size(); // a trigram is three code points
}

// Above every text that starts with it, in byte order.
QString endOfSearchStart(const QString &start)
{
    return start + QString::fromUcs4(U"\U0010FFFF");
}

// A text between line feeds cannot match across name and address.
QString searchTextOf(const QString &name, const QString &email)
{
    return foldedForSearch(name) + QLatin1Char('\n') + foldedForSearch(email);
}

struct SearchWords {
    QStringList pieces; // what the index is asked for; never empty
    QStringList starts; // too short for the index: some word of name or address begins like this
    QString firstEnd;   // the first of all words, when it is short: it may also be the end of one
};

// The words in any order, so that “schmidt anna” finds Anna Schmidt, and “schmidt a” on the way there. A word too short
// for the index only sifts what the others find: as part of an index condition it would lead to every customer with
// that letter. The text as it is when all words are short.
SearchWords searchWords(const QString &folded)
{
    SearchWords words;
    const QStringList all = folded.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (charactersOf(all[i]) >= kTrigram)
            words.pieces.append(all[i]);
        else if (i > 0)
            words.starts.append(all[i]);
        else
            words.firstEnd = all[i];
    }
    return words.pieces.isEmpty() ? SearchWords{{folded}, {}, {}} : words;
}

// Each piece as one quoted FTS5 string, in which only the quote means anything.
QString ftsMatch(const QStringList &pieces)
{
    QStringList quoted;
    for (QString piece : pieces)
        quoted.append(QLatin1Char('"') + piece.replace(u'"', QLatin1StringView("\"\"")) + QLatin1Char('"'));
    return quoted.join(QLatin1StringView(" AND "));
}

// Anything that contains the piece.
QString likePattern(QString piece)
{
    piece.replace(u'\\', QLatin1StringView("\\\\"))
        .replace(u'%', QLatin1StringView("\\%"))
        .replace(u'_', QLatin1StringView("\\_"));
    return QLatin1Char('%') + piece + QLatin1Char('%');
}

constexpr const char *kSearchPieceCondition = "customer_text.folded LIKE :piece%1 ESCAPE '\\' AND ";
// An expression that no index has, so that PostgreSQL does not begin with it.
constexpr const char *kSearchStartCondition =
    "(' ' || replace(customer_text.folded, :line_feed, ' ')) LIKE :start%1 ESCAPE '\\' AND ";
constexpr const char *kSearchFirstCondition =
    "((' ' || replace(customer_text.folded, :line_feed, ' ')) LIKE :first_start ESCAPE '\\' OR "
    "(replace(customer_text.folded, :line_feed, ' ') || ' ') LIKE :first_end ESCAPE '\\') AND ";

QString numberedConditions(const char *condition, qsizetype times)
{
    QString all;
    for (qsizetype i = 0; i < times; ++i)
        all += QString::fromLatin1(condition).arg(i);
    return all;
}

void sortMatches(std::vector<CustomerMatch> &matches)
{
    std::sort(matches.begin(), matches.end(), [](const CustomerMatch &a, const CustomerMatch &b) {
        return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
    });
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() >= 0x0300 && c.unicode() <= 0x036f)
            continue; // accents of Latin, Greek and Cyrillic letters
        plain += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    plain = plain.toCaseFolded().replace(QChar(0x00df), QLatin1StringView("ss"));
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

SearchRoute searchRoute(const QString &folded)
{
    static const QRegularExpression id(QStringLiteral("^(ctm|cus)_[a-z0-9]*$"));
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}$"));
    if (folded.isEmpty())
        return SearchRoute::Nothing;
    if (id.match(folded).hasMatch())
        return SearchRoute::Id;
    if (email.match(folded).hasMatch())
        return SearchRoute::Email;
    return charactersOf(folded) >= kTrigram ? SearchRoute::Piece : SearchRoute::Start;
}

Result<std::vector<CustomerMatch>> CustomerSearch::find(const AccountId &account, const QString &text, int limit)
{
    const QString typed = text.left(kMaxSearchLength);
    const QString folded = foldedForSearch(typed);
    // The mirror's own indexed columns are case folded and nothing else, and ids are as they are.
    const QString asStored = typed.trimmed().toCaseFolded();
    const int rows = std::clamp(limit, 1, kMaxMatches);
    Result<Matches> found = Matches();
    switch (searchRoute(folded)) {
    case SearchRoute::Nothing: return found;
    case SearchRoute::Start: return byStart({account, asStored, rows});
    case SearchRoute::Id: found = byId({account, typed.trimmed(), rows}); break;
    case SearchRoute::Email: found = byEmail({account, asStored, rows}); break;
    case SearchRoute::Piece: break;
    }
    if (!found || !found->empty())
        return found;
    return byPiece({account, folded, rows});
}

Result<std::vector<CustomerMatch>> CustomerSearch::byRange(const char *sql, const Request &request)
{
    return m_connection.prepare(sql)
        .bind("account_id", request.account)
        .bind("start", request.text)
        .bind("end", endOfSearchStart(request.text))
        .bind("limit", request.limit)
        .all(readMatch);
}

Result<std::vector<CustomerMatch>> CustomerSearch::byId(const Request &request)
{
    return byRange(kSearchByIdSql, request);
}

Result<std::vector<CustomerMatch>> CustomerSearch::byEmail(const Request &request)
{
    return m_connection.prepare(kSearchByEmailSql)
        .bind("account_id", request.account)
        .bind("email", request.text)
        .bind("limit", request.limit)
        .all(readMatch);
}

Result<std::vector<CustomerMatch>> CustomerSearch::byStart(const Request &request)
{
    RK_TRY_ASSIGN(Matches matches, byRange(kSearchByNameStartSql, request));
    RK_TRY_ASSIGN(Matches byAddress, byRange(kSearchByEmailStartSql, request));
    for (CustomerMatch &match : byAddress) {
        const bool there = std::any_of(matches.begin(), matches.end(),
                                       [&](const CustomerMatch &other) { return other.id == match.id; });
        if (!there && int(matches.size()) < request.limit)
            matches.push_back(std::move(match));
    }
    sortMatches(matches);
    return matches;
}

Result<std::vector<CustomerMatch>> CustomerSearch::byPiece(const Request &request)
{
    const SearchWords words = searchWords(request.text);
    const bool sqlite = m_connection.dialect() == Dialect::Sqlite;
    const bool first = !words.firstEnd.isEmpty();
    const QString sifted = numberedConditions(kSearchStartCondition, words.starts.size()) +
                           QLatin1StringView(first ? kSearchFirstCondition : "");
    storage::Statement select = m_connection.prepare(
        sqlite ? QString::fromLatin1(kSearchByPieceSqliteSql).arg(sifted)
               : QString::fromLatin1(kSearchByPiecePostgresSql)
                     .arg(numberedConditions(kSearchPieceCondition, words.pieces.size()) + sifted));
    select.bind("account_id", request.account).bind("limit", request.limit);
    if (sqlite)
        select.bind("match", ftsMatch(words.pieces));
    for (qsizetype i = 0; !sqlite && i < words.pieces.size(); ++i)
        select.bind(("piece" + QByteArray::number(i)).constData(), likePattern(words.pieces[i]));
    if (first || !words.starts.isEmpty())
        select.bind("line_feed", QStringLiteral("\n"));
    if (first)
        select.bind("first_start", likePattern(u' ' + words.firstEnd))
            .bind("first_end", likePattern(words.firstEnd + u' '));
    for (qsizetype i = 0; i < words.starts.size(); ++i)
        select.bind(("start" + QByteArray::number(i)).constData(), likePattern(u' ' + words.starts[i]));
    RK_TRY_ASSIGN(Matches matches, select.all(readMatch));
    sortMatches(matches);
    return matches;
}

Result<void> CustomerSearch::keep(storage::Transaction &transaction, const AccountId &account, const CustomerId &id,
                                  const QString &name, const QString &email)
{
    const QString folded = searchTextOf(name, email);
    RK_TRY_ASSIGN(const auto before, transaction.prepare(kSearchTextSelectSql)
                                         .bind("account_id", account)
                                         .bind("customer_id", id)
                                         .first([](Row row) { return std::pair(row.integer(0), row.text(1)); }));
    qint64 searchId = 0;
    if (before) {
        searchId = before->first;
        if (before->second == folded)
            return {};
        RK_TRY(unindex(transaction, searchId, before->second));
        RK_TRY(transaction.prepare(kSearchTextUpdateSql).bind("folded", folded).bind("search_id", searchId).run());
    } else {
        RK_TRY_ASSIGN(const auto inserted, transaction.prepare(kSearchTextInsertSql)
                                               .bind("account_id", account)
                                               .bind("customer_id", id)
                                               .bind("folded", folded)
                                               .first([](Row row) { return row.integer(0); }));
        searchId = inserted.value_or(0);
    }
    if (m_connection.dialect() == Dialect::Sqlite)
        RK_TRY(transaction.prepare(kSearchIndexInsertSql).bind("search_id", searchId).bind("folded", folded).run());
    return {};
}

Result<void> CustomerSearch::forget(storage::Transaction &transaction, const AccountId &account, const CustomerId &id)
{
    RK_TRY_ASSIGN(const auto before, transaction.prepare(kSearchTextSelectSql)
                                         .bind("account_id", account)
                                         .bind("customer_id", id)
                                         .first([](Row row) { return std::pair(row.integer(0), row.text(1)); }));
    if (!before)
        return {};
    RK_TRY(unindex(transaction, before->first, before->second));
    RK_TRY(transaction.prepare(kSearchTextDeleteSql).bind("search_id", before->first).run());
    return {};
}

Result<void> CustomerSearch::unindex(storage::Transaction &transaction, qint64 searchId, const QString &folded)
{
    if (m_connection.dialect() == Dialect::Sqlite)
        RK_TRY(transaction.prepare(kSearchIndexDeleteSql).bind("search_id", searchId).bind("folded", folded).run());
    return {};
}

} // namespace reckoner::customers
