// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A database: one writer Worker, a few reader Workers, each with its own connection. Functions given to read() and
// write() run on those threads; the task comes back to the caller's. write() wraps fn in one Transaction, commits it
// if fn gives a value and rolls back if it gives an Error. When PostgreSQL goes away, calls fail with Storage while
// the connection is re-opened in the background (with resubscription, see ChangeFeed); nothing is retried by itself.
// Create, use and destroy on one thread with an event loop.

#include "core/base/secret.h"
#include "core/base/worker.h"
#include "core/storage/transaction.h"

#include <functional>
#include <memory>

namespace reckoner::storage {

// sqlite:/path/file.db or postgresql://user[:password]@host[:port]/name[?options]; the password is better kept in
// PGPASSWORD or ~/.pgpass.
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; // SQLite: file
    QString host, user, name;
    int port = 5432;
    SecretBytes password;
    // Errors: Invalid.
    static Result<DatabaseUrl> parse(const QString &text);
    QString toString() const; // without the password
};

struct DatabaseOptions {
    int readers = 2;
};

class Database
{
public:
    // Opens, checks (a newer schema and a corrupt file are refused with a message that says what to do) but does not
    // migrate: see migrate(). Blocks; call at start-up or on a Worker. Errors: Storage, Invalid.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, DatabaseOptions options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const DatabaseUrl &url() const;
    Dialect dialect() const { return url().dialect; }

    template <class F> auto read(F fn) -> Task<typename std::invoke_result_t<F, Connection &>::value_type>
    {
        return nextReader().worker->run([reader = &nextReaderSlot(), fn = std::move(fn)]() mutable { return onReader(*reader, fn); });
    }
    template <class F> auto write(F fn) -> Task<typename std::invoke_result_t<F, Transaction &>::value_type>
    {
        return writer().worker->run([slot = &writer(), fn = std::move(fn)]() mutable { return onWriter(*slot, fn); });
    }
    // The same, waiting: for tests, command-line tools and server threads that have no event loop; never on a thread
    // that paints.
    template <class F> auto readBlocking(F fn) -> std::invoke_result_t<F, Connection &>
    {
        return nextReader().worker->runBlocking([reader = &nextReaderSlot(), &fn] { return onReader(*reader, fn); });
    }
    template <class F> auto writeBlocking(F fn) -> std::invoke_result_t<F, Transaction &>
    {
        return writer().worker->runBlocking([slot = &writer(), &fn] { return onWriter(*slot, fn); });
    }

private:
    // The storage helper owns this part.
};

} // namespace reckoner::storage
