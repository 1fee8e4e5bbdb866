// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One open database connection, bound to the thread that opened it, and its statements. SQL text is in the common
// subset of SQLite and PostgreSQL with named parameters (:name); what cannot be said in both is asked for by
// dialect(). Times are BIGINT microseconds UTC (column suffix _us), money BIGINT minor units (_minor) beside a
// currency code, booleans INTEGER 0/1, provider payloads bytes. Errors are of kind Storage, but for unique and
// foreign-key violations, which are Conflict. As in PostgreSQL, a statement that fails inside a write transaction
// fails the transaction, on SQLite too: "insert, and if that is a Conflict update" is said with ON CONFLICT.
// Text cannot hold U+0000 in PostgreSQL: bind() stores U+FFFD for it (and for half a surrogate pair) in both dialects;
// the exact bytes are in the raw payload.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/storage/server_session.h"
#include "core/storage/sql_text.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <list>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace reckoner::storage {

class Connection;

enum class Dialect { Sqlite, Postgres };

// The current row of a running statement; columns by position in the select list. A NULL read as a plain type is the
// type's empty value: use the optional forms where NULL means something.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(&query) {}
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    Row(const pg_result *result, int number) : m_result(result), m_number(number) {}
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Instant instant(int column) const { return Instant::fromMicros(integer(column)); }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    template <class SomeId> SomeId id(int column) const { return SomeId(text(column)); }
    // Amount and currency code from two columns. Errors: Storage for a code that is no currency.
    Result<Money> money(int amountColumn, int currencyColumn) const;

private:
    const QSqlQuery *m_query = nullptr;  // PostgreSQL, as usual
    const pg_result *m_result = nullptr; // PostgreSQL, through ServerSession
    int m_number = 0;                    // there
    sqlite3_stmt *m_statement = nullptr; // SQLite
};

namespace statement_detail {

template <class R> struct ValueOf {
    using type = R;
};
template <class T> struct ValueOf<Result<T>> {
    using type = T;
};
template <class F> using RowValue = typename ValueOf<std::invoke_result_t<F &, Row>>::type;

// A statement's text, cut at its placeholders and, for SQLite, compiled. When its statement is gone the connection
// keeps it for the next one with the same text.
struct Prepared {
    Prepared() = default;
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;
    ~Prepared();

    QByteArray sql;
    SqlPieces pieces;
    std::vector<size_t> firsts;       // for each piece's name, where it stands first: there its value is kept
    sqlite3_stmt *compiled = nullptr; // SQLite
    std::vector<int> places;          // SQLite: which parameter a piece's name is
    std::optional<Error> problem;     // SQLite would not compile it
    ServerStatement server;           // PostgreSQL, of a writer
};

} // namespace statement_detail

// One statement with its parameters. A parameter that is not in the text or was not bound is an Error at execution.
// SQLite is called directly: QtSql binds by name and reads whole rows, as variants and in UTF-16, which took as long as
// SQLite itself. PostgreSQL gets the values as quoted literals in the text (as QPSQL's own EXECUTE does): one round
// trip in place of PREPARE, EXECUTE and DEALLOCATE; in a transaction that trusts its statements, through ServerSession.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, const QByteArray &value); // bytes, not text
    Statement &bind(const char *name, Instant value) { return bind(name, value.micros()); }
    Statement &bindNull(const char *name);
    template <class Tag> Statement &bind(const char *name, const Id<Tag> &id) { return bind(name, id.toString()); }
    template <class T> Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement &bind(const char *name, const char *value) = delete; // would be taken for a bool

    // Runs a statement that gives no rows; the number of rows it touched.
    Result<qint64> run();
    // The same, of a statement that is meant to touch so many rows (kAnyRows: no matter). In a transaction that trusts
    // its statements PostgreSQL is not waited for: the answer is then what was expected, and if it was not so, or went
    // wrong, the transaction fails with the next statement that is waited for, or its commit.
    Result<qint64> runExpecting(qint64 rows);
    // Every row through read: Row -> T or Result<T>.
    template <class F> auto all(F read) -> Result<std::vector<statement_detail::RowValue<F>>>
    {
        return collect<statement_detail::RowValue<F>>(read, -1);
    }
    // The first row or none.
    template <class F> auto first(F read) -> Result<std::optional<statement_detail::RowValue<F>>>
    {
        using T = statement_detail::RowValue<F>;
        Result<std::vector<T>> rows = collect<T>(read, 1);
        if (!rows)
            return std::move(rows).error();
        if (rows->empty())
            return std::optional<T>();
        return std::optional<T>(std::move(rows->front()));
    }

private:
    friend class Connection;
    enum class Way { AsUsual, OnServer };
    Statement(Connection &connection, std::unique_ptr<statement_detail::Prepared> prepared, Way way);
    // Where this name stands first among the pieces'; none is the statement's problem.
    std::optional<size_t> pieceOf(const char *name);
    void noteBound(int sqliteCode);
    QString literalOf(const QVariant &value) const;
    QString assembled() const;
    std::vector<const ServerValue *> serverValues() const;
    bool isOnServer() const { return m_isOnServer; }
    Result<void> checkBound();
    Result<void> execute();
    bool next();
    Row current() const;
    Result<void> finish(); // the error that ended the rows early, if one did
    template <class T, class F> Result<std::vector<T>> collect(F &read, int limit)
    {
        RK_TRY(execute());
        std::vector<T> rows;
        while ((limit < 0 || int(rows.size()) < limit) && next()) {
            if constexpr (std::is_same_v<std::invoke_result_t<F, Row>, Result<T>>) {
                Result<T> row = read(current());
                if (!row) {
                    static_cast<void>(finish());
                    return std::move(row).error();
                }
                rows.push_back(std::move(row).value());
            } else {
                rows.push_back(read(current()));
            }
        }
        RK_TRY(finish());
        return rows;
    }

    Connection *m_connection;
    std::unique_ptr<statement_detail::Prepared> m_prepared; // null once moved from
    const bool m_isOnServer;                                // it goes through ServerSession
    std::optional<QSqlQuery> m_query;                       // PostgreSQL, as usual
    std::vector<QString> m_literals;                        // there: a value for each piece's name
    std::vector<ServerValue> m_values;                      // through ServerSession: the same
    ServerResult m_rows;                                    // there
    int m_row = -1;                                         // there
    std::vector<QByteArray> m_held;                         // SQLite: texts and bytes that are bound, not copied
    std::optional<Error> m_stopped;                         // SQLite: what ended the rows early
    size_t m_nextName = 0; // where the search for a name begins: they are bound nearly in order
    std::vector<bool> m_bound;
    std::optional<Error> m_problem; // the first thing that was wrong before execution
};

class Connection
{
public:
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Dialect dialect() const { return m_dialect; }
    // A statement of its own; what was compiled for an earlier one with the same text is used again.
    Statement prepare(const char *sql);
    Statement prepare(const QString &sql);
    // One for a writer's hot path, also where the transaction does not trust its statements (see ServerSession): its
    // bytes may be of any type, in PostgreSQL's binary form. SQLite knows no difference.
    Statement prepareOnServer(const char *sql);
    // One statement without parameters or rows.
    Result<void> execute(const char *sql);
    Result<void> execute(const QString &sql);
    // sqlite3* or PGconn* behind the connection, for the ingest hot path only (reference/ingest.md §8). Nothing may
    // be under way on it (see Statement::runExpecting).
    void *nativeHandle() const;
    // For notifications; lives on the connection's thread.
    QSqlDriver *driver() const { return m_database.driver(); }
    // Whether the connection still stands, as far as the client can know without asking the server.
    bool isOpen() const;

private:
    friend class Database;
    friend class DatabaseOpener;
    friend class Statement;
    friend class Transaction;
    Connection(QSqlDatabase database, Dialect dialect) : m_database(std::move(database)), m_dialect(dialect) {}
    Result<void> checkTransaction() const;
    Result<void> settle();
    void *handle() const;
    void failed();
    Result<void> executePostgres(const char *sql);
    Error sqliteFailure() const;
    std::unique_ptr<statement_detail::Prepared> takePrepared(const QByteArray &sql);
    void keepPrepared(std::unique_ptr<statement_detail::Prepared> prepared);

    QSqlDatabase m_database;
    Dialect m_dialect;
    sqlite3 *m_sqlite = nullptr;                                   // SQLite, once it is open
    std::optional<ServerSession> m_session;                        // PostgreSQL, of a writer
    std::list<std::unique_ptr<statement_detail::Prepared>> m_idle; // used last first
    bool m_inTransaction = false;
    bool m_transactionFailed = false; // a statement in it failed: it can only be rolled back
    bool m_trustsStatements = false;  // see Statement::runExpecting
};

} // namespace reckoner::storage
