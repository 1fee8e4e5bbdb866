// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/words.h"
#include "core/storage/database_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace reckoner::storage {

namespace {

Error statementError(const QString &what)
{
    return {ErrorKind::Storage,
            Words::tr("The database could not do this. Nothing was saved; please report this with the detail."),
            what,
            {}};
}

Error abortedError()
{
    return {ErrorKind::Storage, Words::tr("An earlier part of this step failed, so nothing of it was saved."), {}, {}};
}

bool isStorable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

// Never null (a null QString would be bound as NULL), without U+0000 and half surrogate pairs.
QString storable(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    if (isStorable(text))
        return text;
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

} // namespace

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<Instant> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Result<Money> Row::money(int amountColumn, int currencyColumn) const
{
    Result<Currency> currency = Currency::fromCode(text(currencyColumn));
    if (!currency)
        return Error{ErrorKind::Storage,
                     Words::tr("The database holds an amount in a currency that is not known."),
                     text(currencyColumn),
                     {}};
    return Money(integer(amountColumn), *currency);
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(&connection), m_query(connection.m_database), m_pieces(cutAtPlaceholders(sql)),
      m_bound(m_pieces.names.size(), false)
{
    const std::set<QByteArrayView> different(m_pieces.names.begin(), m_pieces.names.end());
    m_hasRepeats = different.size() < m_pieces.names.size();
    if (connection.dialect() == Dialect::Postgres) {
        m_literals.resize(m_pieces.names.size());
        return;
    }
    m_query.setForwardOnly(true); // QPSQL is left alone: it cannot run a second query beside a forward-only one
    for (const QByteArray &name : m_pieces.names)
        m_holders.push_back(QLatin1Char(':') + QString::fromUtf8(name));
    if (!m_query.prepare(sql))
        m_problem = databaseError(connection.dialect(), m_query.lastError());
}

// As text that PostgreSQL reads. An integer is quoted too: it takes its type from the place, as a parameter does.
QString Statement::literalOf(const QVariant &value) const
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::LongLong)
        return QLatin1Char('\'') + QString::number(value.toLongLong()) + QLatin1Char('\'');
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return m_connection->m_database.driver()->formatValue(field);
}

Statement &Statement::bindAs(const char *name, const QVariant &value)
{
    const QByteArrayView plain = QByteArrayView(name).startsWith(':') ? QByteArrayView(name + 1) : QByteArrayView(name);
    const size_t count = m_pieces.names.size();
    size_t at = 0;
    while (at < count && m_pieces.names[(m_nextName + at) % count] != plain)
        ++at;
    if (at == count) {
        if (!m_problem)
            m_problem =
                statementError(QStringLiteral("the statement has no parameter :%1").arg(QString::fromUtf8(plain)));
        return *this;
    }
    const size_t first = (m_nextName + at) % count;
    m_nextName = (first + 1) % count;
    if (!m_holders.empty())
        m_query.bindValue(m_holders[first], value);
    else
        m_literals[first] = literalOf(value);
    m_bound[first] = true;
    for (size_t i = 0; m_hasRepeats && i < count; ++i) {
        if (i == first || m_pieces.names[i] != plain)
            continue;
        m_bound[i] = true;
        if (!m_literals.empty())
            m_literals[i] = m_literals[first];
    }
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return bindAs(name, QVariant(value));
}

Statement &Statement::bind(const char *name, const QString &value)
{
    return bindAs(name, QVariant(storable(value)));
}

Statement &Statement::bind(const char *name, const QByteArray &value)
{
    return bindAs(name, QVariant(value.isNull() ? QByteArray("") : value));
}

Statement &Statement::bindNull(const char *name)
{
    return bindAs(name, QVariant());
}

QString Statement::assembled() const
{
    qsizetype size = 0;
    for (const QString &text : m_pieces.text)
        size += text.size();
    for (const QString &literal : m_literals)
        size += literal.size();
    QString sql;
    sql.reserve(size);
    for (size_t i = 0; i < m_literals.size(); ++i)
        sql += m_pieces.text[i] + m_literals[i];
    return sql + m_pieces.text.back();
}

Result<void> Statement::execute()
{
    const auto unbound = std::find(m_bound.begin(), m_bound.end(), false);
    if (!m_problem && unbound != m_bound.end())
        m_problem = statementError(QStringLiteral("the parameter :%1 has no value")
                                       .arg(QString::fromUtf8(m_pieces.names[size_t(unbound - m_bound.begin())])));
    if (m_problem) {
        m_connection->failed();
        return *m_problem;
    }
    if (Result<void> ready = m_connection->checkTransaction(); !ready) {
        m_connection->failed();
        return ready;
    }
    const bool done = m_connection->dialect() == Dialect::Sqlite ? m_query.exec() : m_query.exec(assembled());
    if (done)
        return {};
    Error error = databaseError(m_connection->dialect(), m_query.lastError());
    m_query.finish();
    m_connection->failed();
    return error;
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (!error.isValid())
        return {};
    m_connection->failed();
    return databaseError(m_connection->dialect(), error);
}

Result<qint64> Statement::run()
{
    RK_TRY(execute());
    const qint64 touched = m_query.numRowsAffected();
    RK_TRY(finish());
    return touched;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Statement Connection::prepare(const char *sql)
{
    return Statement(*this, QString::fromUtf8(sql));
}

Statement Connection::prepare(const QString &sql)
{
    return Statement(*this, sql);
}

Result<void> Connection::execute(const char *sql)
{
    return execute(QString::fromUtf8(sql));
}

Result<void> Connection::execute(const QString &sql)
{
    RK_TRY(checkTransaction());
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return {};
    failed();
    return databaseError(m_dialect, query.lastError());
}

void *Connection::nativeHandle() const
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
    return m_dialect == Dialect::Sqlite || PQstatus(static_cast<PGconn *>(nativeHandle())) == CONNECTION_OK;
}

// SQLite rolls a transaction back by itself when the disk is full or fails. What came next would then be a
// transaction of its own, so each statement looks first.
Result<void> Connection::checkTransaction() const
{
    if (!m_database.isOpen()) // QPSQL closes by itself when it hears that the server is gone
        return postgresError(QString(), QStringLiteral("connection lost"));
    if (!m_inTransaction)
        return {};
    if (m_transactionFailed)
        return abortedError();
    if (m_dialect == Dialect::Sqlite && sqlite3_get_autocommit(static_cast<sqlite3 *>(nativeHandle())) != 0)
        return abortedError();
    if (m_dialect == Dialect::Postgres && PQtransactionStatus(static_cast<PGconn *>(nativeHandle())) == PQTRANS_INERROR)
        return abortedError();
    return {};
}

void Connection::failed()
{
    m_transactionFailed = m_inTransaction;
}

} // namespace reckoner::storage
