// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How intake and projector talk to PostgreSQL. They run the same few statements over and over: those are prepared on
// the server when they come a second time, take their values beside the text (bytes as bytes, not as hex), and where
// the caller allows it are sent on without waiting for the answer of each (libpq's pipeline). With QPSQL's literals an
// event's projection cost twice as much, most of it planning the same statements anew (tests/bench/README.md).
// Everybody else keeps to literals: those statements are many, and are planned for their values. Lives on the thread of
// its connection, which it does not own. Errors: as database_error.h.

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace reckoner::storage {

struct ServerValue {
    enum class Kind { Null, Text, Bytes } kind = Kind::Null;
    QByteArray value; // Text: UTF-8
};

struct ServerResultClear {
    void operator()(pg_result *result) const;
};
using ServerResult = std::unique_ptr<pg_result, ServerResultClear>;

// One statement as the server gets it: $1, $2 … in the order of the values.
struct ServerStatement {
    QByteArray sql;
    QByteArray name; // once it is prepared
    int runs = 0;
    bool hasBinaryRows = false; // all of its columns are of types that are read in binary
};

inline constexpr qint64 kAnyRows = -1;

class ServerSession
{
public:
    explicit ServerSession(pg_conn *connection) : m_connection(connection) {}

    Result<ServerResult> run(ServerStatement &statement, const std::vector<const ServerValue *> &values);
    // Sends it on. Unless it touches so many rows as expected, the next settle() or run() is an Error: of kind
    // Conflict for another number of rows.
    Result<void> send(ServerStatement &statement, const std::vector<const ServerValue *> &values, qint64 expectedRows);
    // Waits for all that was sent. The first Error among the answers.
    Result<void> settle();
    bool isSettled() const { return m_expected.empty(); }
    // Nothing but a new connection helps.
    bool isBroken() const { return m_broken; }
    // The statement goes; the server forgets it when there is time.
    void forget(const ServerStatement &statement);

private:
    Result<void> prepare(ServerStatement &statement, size_t values);
    Result<ServerResult> checked(ServerResult result) const;
    bool sendOne(const ServerStatement &statement, const std::vector<const ServerValue *> &values);
    ServerResult nextAnswer();
    Result<ServerResult> settleAndTake(bool withRows);

    pg_conn *const m_connection;
    std::vector<qint64> m_expected; // of each statement that was sent and not answered
    std::vector<QByteArray> m_forgotten;
    int m_names = 0;
    bool m_broken = false;
};

// A cell, whether the server sent it as text or in binary.
qint64 serverInteger(const pg_result *result, int row, int column);
QByteArray serverBytes(const pg_result *result, int row, int column); // of text: its UTF-8

} // namespace reckoner::storage
