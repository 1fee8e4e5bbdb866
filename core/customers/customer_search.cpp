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

// PostgreSQL finds the customer by the key only in the collation of the key; that of customer_text is "C".
constexpr const char *kKeyCollation = " COLLATE \"default\"";

constexpr const char *kSearchByIdSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer_text
JOIN customer ON customer.account_id = customer_text.account_id AND customer.customer_id = customer_text.customer_id%1
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

// No ORDER BY in these: it would fetch every match of a common word before the first is shown. CROSS JOIN tells
// SQLite to begin with the index, whatever it thinks of the account.
constexpr const char *kSearchByIndexSqliteSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM customer_search
CROSS JOIN customer_text ON customer_text.search_id = customer_search.rowid
CROSS JOIN customer ON customer.account_id = customer_text.account_id AND customer.customer_id = customer_text.customer_id
WHERE customer_search MATCH :match AND customer_text.account_id = :account_id
LIMIT :limit)";

// The index finds, the conditions sift what it has found first.
constexpr const char *kSearchBySiftSqliteSql = "SELECT " RK_MATCH_COLUMNS R"(
FROM (
    SELECT customer_text.account_id, customer_text.customer_id, customer_text.folded
    FROM customer_search
    CROSS JOIN customer_text ON customer_text.search_id = customer_search.rowid
    WHERE customer_search MATCH :match AND customer_text.account_id = :account_id
    LIMIT :sifted
) AS found
CROSS JOIN customer ON customer.account_id = found.account_id AND customer.customer_id = found.customer_id
WHERE %1
LIMIT :limit)";

// Knowing of the limit, PostgreSQL reads the table from its beginning and hopes; so it is told apart from the finding,
// which stops all the same when there are enough.
constexpr const char *kSearchByPiecePostgresSql = R"(
WITH found AS MATERIALIZED (
    SELECT account_id, customer_id FROM customer_text WHERE %2 AND account_id = :account_id
)
SELECT )" RK_MATCH_COLUMNS R"(
FROM (SELECT account_id, customer_id FROM found LIMIT :limit) AS enough
JOIN customer ON customer.account_id = enough.account_id AND customer.customer_id = enough.customer_id%1)";

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

// Spaces around name and address, so that the beginning and the end of a word are a piece of text like any other. A
// text without a line feed cannot match across the two.
QString searchTextOf(const QString &name, const QString &email)
{
    return QLatin1Char(' ') + foldedForSearch(name) + QLatin1StringView(" \n ") + foldedForSearch(email) +
           QLatin1Char(' ');
}

// One word: any of these pieces stands in the text.
using SearchWord = QStringList;

// The words in any order, so that “schmidt anna” finds Anna Schmidt, and “schmidt a” on the way there. A word too short
// for the index is the beginning of a word; the first one typed may also be the end of one. The text as it is when all
// words are short.
std::vector<SearchWord> searchWords(const QString &folded)
{
    std::vector<SearchWord> words;
    bool indexed = false;
    const QStringList all = folded.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (charactersOf(all[i]) >= kTrigram) {
            words.push_back({all[i]});
            indexed = true;
        } else if (i > 0) {
            words.push_back({u' ' + all[i]});
        } else {
            words.push_back({u' ' + all[i], all[i] + u' '});
        }
    }
    return indexed ? words : std::vector<SearchWord>{{folded}};
}

// Each piece as one quoted FTS5 string, in which only the quote means anything.
QString ftsMatch(const std::vector<SearchWord> &words)
{
    QStringList quoted;
    for (const SearchWord &word : words) {
        QStringList pieces;
        for (QString piece : word)
            pieces.append(QLatin1Char('"') + piece.replace(u'"', QLatin1StringView("\"\"")) + QLatin1Char('"'));
        quoted.append(QLatin1Char('(') + pieces.join(QLatin1StringView(" OR ")) + QLatin1Char(')'));
    }
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

QByteArray pieceName(size_t word, qsizetype piece)
{
    return "word" + QByteArray::number(qsizetype(word)) + "_" + QByteArray::number(piece);
}

QString likeConditions(const char *column, const std::vector<SearchWord> &words)
{
    QStringList all;
    for (size_t i = 0; i < words.size(); ++i) {
        QStringList any;
        for (qsizetype j = 0; j < words[i].size(); ++j)
            any.append(QStringLiteral("%1 LIKE :%2 ESCAPE '\\'")
                           .arg(QLatin1StringView(column), QLatin1StringView(pieceName(i, j))));
        all.append(QLatin1Char('(') + any.join(QLatin1StringView(" OR ")) + QLatin1Char(')'));
    }
    return all.join(QLatin1StringView(" AND "));
}

void bindPieces(storage::Statement &select, const std::vector<SearchWord> &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        for (qsizetype j = 0; j < words[i].size(); ++j)
            select.bind(pieceName(i, j).constData(), likePattern(words[i][j]));
    }
}

void addMatches(std::vector<CustomerMatch> &matches, std::vector<CustomerMatch> more, int limit)
{
    for (CustomerMatch &match : more) {
        const bool there = std::any_of(matches.begin(), matches.end(),
                                       [&](const CustomerMatch &other) { return other.id == match.id; });
        if (!there && int(matches.size()) < limit)
            matches.push_back(std::move(match));
    }
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

Result<std::vector<CustomerMatch>> CustomerSearch::byRange(const QString &sql, const Request &request)
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
    const bool postgres = m_connection.dialect() == Dialect::Postgres;
    return byRange(QString::fromLatin1(kSearchByIdSql).arg(QLatin1StringView(postgres ? kKeyCollation : "")), request);
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
    RK_TRY_ASSIGN(Matches matches, byRange(QString::fromLatin1(kSearchByNameStartSql), request));
    RK_TRY_ASSIGN(Matches byAddress, byRange(QString::fromLatin1(kSearchByEmailStartSql), request));
    addMatches(matches, std::move(byAddress), request.limit);
    sortMatches(matches);
    return matches;
}

Result<std::vector<CustomerMatch>> CustomerSearch::byPiece(const Request &request)
{
    RK_TRY_ASSIGN(Matches matches,
                  m_connection.dialect() == Dialect::Sqlite ? byPieceSqlite(request) : byPiecePostgres(request));
    sortMatches(matches);
    return matches;
}

Result<std::vector<CustomerMatch>> CustomerSearch::byPiecePostgres(const Request &request)
{
    const std::vector<SearchWord> words = searchWords(request.text);
    storage::Statement select =
        m_connection.prepare(QString::fromLatin1(kSearchByPiecePostgresSql)
                                 .arg(QLatin1StringView(kKeyCollation), likeConditions("folded", words)));
    select.bind("account_id", request.account).bind("limit", request.limit);
    bindPieces(select, words);
    return select.all(readMatch);
}

Result<std::vector<CustomerMatch>> CustomerSearch::byPieceSqlite(const Request &request)
{
    std::vector<SearchWord> indexed, sifting;
    for (SearchWord &word : searchWords(request.text))
        (charactersOf(word.front()) >= kTrigram ? indexed : sifting).push_back(std::move(word));
    if (sifting.empty())
        return byIndex(request, ftsMatch(indexed));
    // A single letter: first where it stands as it was typed, which the index knows.
    RK_TRY_ASSIGN(Matches matches, byIndex(request, ftsMatch({{request.text}})));
    if (int(matches.size()) >= request.limit)
        return matches;
    storage::Statement select =
        m_connection.prepare(QString::fromLatin1(kSearchBySiftSqliteSql).arg(likeConditions("found.folded", sifting)));
    select.bind("match", ftsMatch(indexed)).bind("account_id", request.account);
    select.bind("sifted", kMostSifted).bind("limit", request.limit);
    bindPieces(select, sifting);
    RK_TRY_ASSIGN(Matches others, select.all(readMatch));
    addMatches(matches, std::move(others), request.limit);
    return matches;
}

Result<std::vector<CustomerMatch>> CustomerSearch::byIndex(const Request &request, const QString &match)
{
    return m_connection.prepare(kSearchByIndexSqliteSql)
        .bind("match", match)
        .bind("account_id", request.account)
        .bind("limit", request.limit)
        .all(readMatch);
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
