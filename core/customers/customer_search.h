// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds customers by what staff type: an id or its beginning, a whole e-mail address, any piece of a name or address of
// three characters or more, or the first one or two. Case and accents do not matter. Never sorted by
// relevance, which costs a thousand times more on common words (reference/ingest.md §7). Made for one connection,
// lives on its thread. Errors of all: Storage.

#include "core/base/id.h"
#include "core/storage/transaction.h"

#include <vector>

namespace reckoner::customers {

struct CustomerMatch {
    CustomerId id;
    QString name, email, status;
};

// What a text is looked up in. The first that finds something answers; Piece is the last resort of all but Start.
enum class SearchRoute { Nothing, Id, Email, Piece, Start };

inline constexpr int kMaxMatches = 50;       // more than anybody reads; who gets so many types on
inline constexpr int kMaxSearchLength = 200; // characters of a text that are looked at
inline constexpr int kTrigram = 3;           // the shortest piece the index knows
// On SQLite a single letter beside a word (“smith x”) finds those who are written so, and of the others those among the
// first so many who have the word: on a common one the rest would take longer than typing the second letter.
inline constexpr int kMostSifted = 1'000;

// The form in which texts are compared: case folded, without accents, ß as ss, control characters and runs of spaces as
// one space.
QString foldedForSearch(const QString &text);
SearchRoute searchRoute(const QString &folded);

class CustomerSearch
{
public:
    explicit CustomerSearch(storage::Connection &connection) : m_connection(connection) {}

    // At most limit matches, ordered by name among those. An empty text finds nothing.
    Result<std::vector<CustomerMatch>> find(const AccountId &account, const QString &text, int limit = kMaxMatches);

    // Makes the customer, who is in the mirror, findable by this name and address and no longer by the ones before.
    Result<void> keep(storage::Transaction &transaction, const AccountId &account, const CustomerId &id,
                      const QString &name, const QString &email);
    // Takes the customer out; call it before the row in the mirror goes.
    Result<void> forget(storage::Transaction &transaction, const AccountId &account, const CustomerId &id);

private:
    struct Request {
        const AccountId &account;
        const QString &text;
        int limit;
    };
    using Matches = std::vector<CustomerMatch>;
    Result<Matches> byId(const Request &request);
    Result<Matches> byEmail(const Request &request);
    Result<Matches> byPiece(const Request &request);
    Result<Matches> byPieceSqlite(const Request &request);
    Result<Matches> byPiecePostgres(const Request &request);
    Result<Matches> byIndex(const Request &request, const QString &match);
    Result<Matches> byStart(const Request &request);
    Result<Matches> byRange(const QString &sql, const Request &request);
    Result<void> unindex(storage::Transaction &transaction, qint64 searchId, const QString &folded);

    storage::Connection &m_connection;
};

} // namespace reckoner::customers
