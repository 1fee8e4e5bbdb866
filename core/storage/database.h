// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A database: one writer Worker (on PostgreSQL one more for the inbox), a few reader Workers, each with its own
// connection. Functions given to read() and write() run on those threads; the task comes back to the caller's. write()
// wraps fn in one Transaction, commits it if fn gives a value and rolls back if it gives an Error. When PostgreSQL goes
// away, calls fail with Storage while the connection is re-opened in the background (with resubscription, see
// ChangeFeed); nothing is retried by itself. Use and destroy it on one thread with an event loop; a Worker may have
// opened it.

#include "core/base/secret.h"
#include "core/base/worker.h"
#include "core/storage/transaction.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace reckoner::storage {

// sqlite:/path/file.db or postgresql://user[:password]@host[:port]/name[?option=value&…]; the password is better kept
// in PGPASSWORD or ~/.pgpass. Options: sslmode, sslrootcert, sslcert, sslkey, connect_timeout, host (the folder of a
// Unix socket).
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; // SQLite: file
    QString host, user, name;
    int port = 5432;
    SecretBytes password;
    std::vector<std::pair<QString, QString>> options; // PostgreSQL, as libpq calls them
    // Errors: Invalid.
    static Result<DatabaseUrl> parse(const QString &text);
    QString toString() const; // without the password
};

struct DatabaseOptions {
    int readers = 2;
};

enum class ConnectionRole { Writer, Reader, Watcher };

namespace database_detail {

// One connection, the thread it lives on, and how a piece of work begins on it. Everything but the constructor and the
// destructor runs on that thread.
class Lane
{
public:
    Lane(const DatabaseUrl &url, ConnectionRole role, const QString &name);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    Worker &worker() { return m_worker; }
    Result<void> open();
    Result<Connection *> beginRead();
    void endRead(Connection &connection);
    Result<Transaction> beginWrite();

private:
    template <class Begin> auto begun(Begin begin) -> std::invoke_result_t<Begin, Connection &>;
    Result<void> ensureOpen();

    const DatabaseUrl m_url;
    const ConnectionRole m_role;
    std::unique_ptr<Connection> m_connection;
    qint64 m_nextTryMs = 0; // when a server that did not answer may be asked again
    std::atomic_bool m_closing = false;
    Worker m_worker;
};

// Marks the thread as being inside a function given to this database: a second call from in there could wait for
// itself, and would not be part of the transaction it looks like.
class Inside
{
public:
    explicit Inside(const Lane &lane);
    ~Inside();
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
    static bool any();

private:
    const Lane *m_before;
};

// Counts itself while somebody waits; null: need not.
class Awaiting
{
public:
    explicit Awaiting(std::atomic_int *count) : m_count(count)
    {
        if (m_count)
            m_count->fetch_add(1);
    }
    ~Awaiting()
    {
        if (m_count)
            m_count->fetch_sub(1);
    }
    Awaiting(const Awaiting &) = delete;
    Awaiting &operator=(const Awaiting &) = delete;

private:
    std::atomic_int *m_count;
};

template <class F> auto runRead(Lane &lane, F &fn) -> std::invoke_result_t<F &, Connection &>
{
    const Inside inside(lane);
    Result<Connection *> connection = lane.beginRead();
    if (!connection)
        return std::move(connection).error();
    auto result = fn(**connection);
    lane.endRead(**connection);
    return result;
}

template <class F> auto runWrite(Lane &lane, F &fn) -> std::invoke_result_t<F &, Transaction &>
{
    const Inside inside(lane);
    Result<Transaction> transaction = lane.beginWrite();
    if (!transaction)
        return std::move(transaction).error();
    auto result = fn(*transaction);
    if (result)
        RK_TRY(transaction->commit());
    return result;
}

} // namespace database_detail

class Database
{
public:
    // Opens, checks (a newer schema and a corrupt file are refused with a message that says what to do) but does not
    // migrate: see migrate(). Blocks; call at start-up or on a Worker. Errors: Storage, Invalid.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, DatabaseOptions options = {});
    // Work that has begun is finished; what is queued settles Cancelled.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const DatabaseUrl &url() const { return m_url; }
    Dialect dialect() const { return m_url.dialect; }

    // fn(Connection &) -> Result<T>, inside one read-only transaction: what it reads belongs together.
    template <class F> auto read(F fn) -> Task<typename std::invoke_result_t<F &, Connection &>::value_type>
    {
        RK_ASSERT(!database_detail::Inside::any());
        database_detail::Lane &lane = nextReader();
        return lane.worker().run([&lane, fn = std::move(fn)]() mutable { return database_detail::runRead(lane, fn); });
    }
    // fn(Transaction &) -> Result<T>.
    template <class F> auto write(F fn) -> Task<typename std::invoke_result_t<F &, Transaction &>::value_type>
    {
        RK_ASSERT(!database_detail::Inside::any());
        return m_writer->worker().run(
            [&lane = *m_writer, fn = std::move(fn)]() mutable { return database_detail::runWrite(lane, fn); });
    }
    // The same, waiting: for tests, command-line tools and server threads that have no event loop; never on a thread
    // that paints, and never from inside another call (asserted). May be called from any thread.
    template <class F> auto readBlocking(F fn) -> std::invoke_result_t<F &, Connection &>
    {
        RK_ASSERT(!database_detail::Inside::any());
        database_detail::Lane &lane = nextReader();
        return lane.worker().runBlocking([&lane, &fn] { return database_detail::runRead(lane, fn); });
    }
    template <class F> auto writeBlocking(F fn) -> std::invoke_result_t<F &, Transaction &>
    {
        RK_ASSERT(!database_detail::Inside::any());
        return m_writer->worker().runBlocking([this, &fn] { return database_detail::runWrite(*m_writer, fn); });
    }
    // The same, for what somebody outside waits for (webhooks): on PostgreSQL beside write(), over a connection of its
    // own; on SQLite, which has one writer at a time, isWriterAwaited() tells long writes to come to an end.
    template <class F> auto writeInboxBlocking(F fn) -> std::invoke_result_t<F &, Transaction &>
    {
        RK_ASSERT(!database_detail::Inside::any());
        database_detail::Lane &lane = inboxLane();
        const database_detail::Awaiting awaiting(dialect() == Dialect::Sqlite ? &m_awaiting : nullptr);
        return lane.worker().runBlocking([&lane, &fn] { return database_detail::runWrite(lane, fn); });
    }
    bool isWriterAwaited() const { return m_awaiting.load(std::memory_order_relaxed) > 0; }

private:
    explicit Database(const DatabaseUrl &url) : m_url(url) {}
    database_detail::Lane &nextReader();
    database_detail::Lane &inboxLane();

    const DatabaseUrl m_url;
    std::unique_ptr<database_detail::Lane> m_writer;
    std::vector<std::unique_ptr<database_detail::Lane>> m_readers;
    std::atomic_uint m_nextReader = 0;
    std::once_flag m_inboxMade;
    std::unique_ptr<database_detail::Lane> m_inbox; // PostgreSQL, made when it is first needed
    std::atomic_int m_awaiting = 0;
};

} // namespace reckoner::storage
