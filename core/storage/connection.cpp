// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/words.h"
#include "core/storage/database_error.h"

#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace reckoner::storage {

namespace {

// With $1, $2 … where the names stood; a name that stands twice gets two, for each takes its type from its place.
QByteArray numberedSql(const SqlPieces &pieces)
{
    QByteArray sql;
    for (size_t i = 0; i < pieces.names.size(); ++i)
        sql += pieces.text[i].toUtf8() + '$' + QByteArray::number(qulonglong(i + 1));
    return sql + pieces.text.back().toUtf8();
}

// Compiled statements of some ten kilobytes each; more than a page or the projector uses.
constexpr size_t kIdleStatements = 64;

Error abortedError()
{
    return {ErrorKind::Storage, Words::tr("An earlier part of this step failed, so nothing of it was saved."), {}, {}};
}

} // namespace

Connection::~Connection()
{
    m_idle.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<statement_detail::Prepared> Connection::takePrepared(const QByteArray &sql)
{
    const auto idle = std::find_if(m_idle.begin(), m_idle.end(), [&sql](const auto &each) { return each->sql == sql; });
    if (idle != m_idle.end()) {
        auto prepared = std::move(*idle);
        m_idle.erase(idle);
        return prepared;
    }
    auto prepared = std::make_unique<statement_detail::Prepared>();
    prepared->sql = QByteArray(sql.constData(), sql.size()); // sql may not own its text
    prepared->pieces = cutAtPlaceholders(QString::fromUtf8(sql));
    const std::vector<QByteArray> &names = prepared->pieces.names;
    for (const QByteArray &name : names)
        prepared->firsts.push_back(size_t(std::find(names.begin(), names.end(), name) - names.begin()));
    if (m_dialect == Dialect::Postgres) {
        if (m_session)
            prepared->server.sql = numberedSql(prepared->pieces);
        return prepared;
    }
    if (sqlite3_prepare_v2(m_sqlite, prepared->sql.constData(), int(prepared->sql.size()) + 1, &prepared->compiled,
                           nullptr) != SQLITE_OK)
        prepared->problem = sqliteFailure();
    for (const QByteArray &name : names)
        prepared->places.push_back(sqlite3_bind_parameter_index(prepared->compiled, (':' + name).constData()));
    return prepared;
}

void Connection::keepPrepared(std::unique_ptr<statement_detail::Prepared> prepared)
{
    if (prepared->problem)
        return;
    if (prepared->compiled) {
        sqlite3_reset(prepared->compiled);
        sqlite3_clear_bindings(prepared->compiled);
    }
    m_idle.push_front(std::move(prepared));
    if (m_idle.size() <= kIdleStatements)
        return;
    if (m_session)
        m_session->forget(m_idle.back()->server);
    m_idle.pop_back();
}

Statement Connection::prepare(const char *sql)
{
    const Statement::Way way = m_trustsStatements ? Statement::Way::OnServer : Statement::Way::AsUsual;
    return Statement(*this, takePrepared(QByteArray::fromRawData(sql, qsizetype(std::strlen(sql)))), way);
}

Statement Connection::prepareOnServer(const char *sql)
{
    return Statement(*this, takePrepared(QByteArray::fromRawData(sql, qsizetype(std::strlen(sql)))),
                     Statement::Way::OnServer);
}

Statement Connection::prepare(const QString &sql)
{
    const Statement::Way way = m_trustsStatements ? Statement::Way::OnServer : Statement::Way::AsUsual;
    return Statement(*this, takePrepared(sql.toUtf8()), way);
}

Result<void> Connection::execute(const char *sql)
{
    RK_TRY(settle());
    RK_TRY(checkTransaction());
    if (m_dialect == Dialect::Postgres)
        return executePostgres(sql);
    if (sqlite3_exec(m_sqlite, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    failed();
    return sqliteFailure();
}

Result<void> Connection::execute(const QString &sql)
{
    return execute(sql.toUtf8().constData());
}

Result<void> Connection::executePostgres(const char *sql)
{
    QSqlQuery query(m_database);
    if (query.exec(QString::fromUtf8(sql)))
        return {};
    failed();
    return databaseError(m_dialect, query.lastError());
}

Error Connection::sqliteFailure() const
{
    return sqliteError(sqlite3_extended_errcode(m_sqlite), QString::fromUtf8(sqlite3_errmsg(m_sqlite)));
}

void *Connection::nativeHandle() const
{
    RK_ASSERT(!m_session || m_session->isSettled());
    return handle();
}

void *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid())
        return nullptr;
    return *static_cast<void *const *>(handle.constData()); // a sqlite3* or a PGconn*
}

bool Connection::isOpen() const
{
    if (!m_database.isOpen())
        return false;
    if (m_session && m_session->isBroken())
        return false;
    return m_dialect == Dialect::Sqlite || PQstatus(static_cast<PGconn *>(handle())) == CONNECTION_OK;
}

// Waits for the statements that were sent on trust.
Result<void> Connection::settle()
{
    if (!m_session || m_session->isSettled())
        return {};
    Result<void> settled = m_session->settle();
    if (!settled)
        failed();
    return settled;
}

// SQLite rolls a transaction back by itself when the disk is full or fails. What came next would then be a
// transaction of its own, so each statement looks first.
Result<void> Connection::checkTransaction() const
{
    if (!isOpen()) // QPSQL closes by itself when it hears that the server is gone
        return postgresError(QString(), QStringLiteral("connection lost"));
    if (!m_inTransaction)
        return {};
    if (m_transactionFailed)
        return abortedError();
    if (m_dialect == Dialect::Sqlite && sqlite3_get_autocommit(m_sqlite) != 0)
        return abortedError();
    if (m_dialect == Dialect::Postgres && PQtransactionStatus(static_cast<PGconn *>(handle())) == PQTRANS_INERROR)
        return abortedError();
    return {};
}

void Connection::failed()
{
    m_transactionFailed = m_inTransaction;
}

} // namespace reckoner::storage
