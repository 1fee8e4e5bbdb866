// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/storage/connection.h"
#include "core/storage/database_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>

namespace reckoner::storage {

namespace {

Error statementError(const QString &what)
{
    return {ErrorKind::Storage,
            Words::tr("The database could not do this. Nothing was saved; please report this with the detail."),
            what,
            {}};
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
    if (m_result)
        return PQgetisnull(m_result, m_number, column) == 1;
    return m_query ? m_query->isNull(column) : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    if (m_result)
        return serverInteger(m_result, m_number, column);
    return m_query ? m_query->value(column).toLongLong() : qint64(sqlite3_column_int64(m_statement, column));
}

QString Row::text(int column) const
{
    if (m_result)
        return QString::fromUtf8(serverBytes(m_result, m_number, column));
    if (m_query)
        return m_query->value(column).toString();
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)); // before its size
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    if (m_result)
        return serverBytes(m_result, m_number, column);
    if (m_query)
        return m_query->value(column).toByteArray();
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column)); // before its size
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
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

statement_detail::Prepared::~Prepared()
{
    sqlite3_finalize(compiled);
}

Statement::Statement(Connection &connection, std::unique_ptr<statement_detail::Prepared> prepared, Way way)
    : m_connection(&connection), m_prepared(std::move(prepared)),
      m_isOnServer(way == Way::OnServer && connection.m_session.has_value()),
      m_bound(m_prepared->pieces.names.size(), false), m_problem(m_prepared->problem)
{
    if (connection.dialect() == Dialect::Sqlite) {
        m_held.resize(m_bound.size());
        return;
    }
    if (m_isOnServer) {
        m_values.resize(m_bound.size());
        return;
    }
    m_query.emplace(connection.m_database); // not forward-only: QPSQL cannot run a second query beside such a one
    m_literals.resize(m_bound.size());
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_prepared)
        m_connection->keepPrepared(std::move(m_prepared)); // which lets go of what is held
}

std::optional<size_t> Statement::pieceOf(const char *name)
{
    if (m_problem)
        return std::nullopt;
    const QByteArrayView plain = QByteArrayView(name).startsWith(':') ? QByteArrayView(name + 1) : QByteArrayView(name);
    const std::vector<QByteArray> &names = m_prepared->pieces.names;
    size_t tried = 0;
    while (tried < names.size() && names[(m_nextName + tried) % names.size()] != plain)
        ++tried;
    if (tried == names.size()) {
        m_problem = statementError(QStringLiteral("the statement has no parameter :%1").arg(QString::fromUtf8(plain)));
        return std::nullopt;
    }
    const size_t found = (m_nextName + tried) % names.size();
    m_nextName = (found + 1) % names.size();
    m_bound[m_prepared->firsts[found]] = true;
    return m_prepared->firsts[found];
}

void Statement::noteBound(int sqliteCode)
{
    if (sqliteCode != SQLITE_OK && !m_problem)
        m_problem = m_connection->sqliteFailure();
}

// As text that PostgreSQL reads. An integer is quoted too: it takes its type from the place, as a parameter does.
QString Statement::literalOf(const QVariant &value) const
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return m_connection->m_database.driver()->formatValue(field);
}

Statement &Statement::bind(const char *name, qint64 value)
{
    const std::optional<size_t> piece = pieceOf(name);
    if (piece && isOnServer())
        m_values[*piece] = {ServerValue::Kind::Text, QByteArray::number(value)};
    else if (piece && m_query)
        m_literals[*piece] = QLatin1Char('\'') + QString::number(value) + QLatin1Char('\'');
    else if (piece)
        noteBound(sqlite3_bind_int64(m_prepared->compiled, m_prepared->places[*piece], value));
    return *this;
}

Statement &Statement::bind(const char *name, const QString &value)
{
    const std::optional<size_t> piece = pieceOf(name);
    if (piece && isOnServer()) {
        m_values[*piece] = {ServerValue::Kind::Text, storable(value).toUtf8()};
    } else if (piece && m_query) {
        m_literals[*piece] = literalOf(storable(value));
    } else if (piece) {
        const QByteArray &utf8 = m_held[*piece] = storable(value).toUtf8();
        noteBound(sqlite3_bind_text64(m_prepared->compiled, m_prepared->places[*piece], utf8.constData(),
                                      sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &value)
{
    const std::optional<size_t> piece = pieceOf(name);
    if (piece && isOnServer()) {
        m_values[*piece] = {ServerValue::Kind::Bytes, value};
    } else if (piece && m_query) {
        m_literals[*piece] = literalOf(value.isNull() ? QByteArray("") : value);
    } else if (piece) {
        const QByteArray &bytes = m_held[*piece] = value;
        noteBound(sqlite3_bind_blob64(m_prepared->compiled, m_prepared->places[*piece], bytes.constData(),
                                      sqlite3_uint64(bytes.size()), SQLITE_STATIC)); // never null, not even of nothing
    }
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    const std::optional<size_t> piece = pieceOf(name);
    if (piece && isOnServer())
        m_values[*piece] = {};
    else if (piece && m_query)
        m_literals[*piece] = QStringLiteral("NULL");
    else if (piece)
        noteBound(sqlite3_bind_null(m_prepared->compiled, m_prepared->places[*piece]));
    return *this;
}

QString Statement::assembled() const
{
    const std::vector<QString> &texts = m_prepared->pieces.text;
    qsizetype size = 0;
    for (const QString &text : texts)
        size += text.size();
    for (const size_t first : m_prepared->firsts)
        size += m_literals[first].size();
    QString sql;
    sql.reserve(size);
    for (size_t i = 0; i < m_literals.size(); ++i)
        sql += texts[i] + m_literals[m_prepared->firsts[i]];
    return sql + texts.back();
}

std::vector<const ServerValue *> Statement::serverValues() const
{
    std::vector<const ServerValue *> values;
    values.reserve(m_values.size());
    for (const size_t first : m_prepared->firsts)
        values.push_back(&m_values[first]);
    return values;
}

// Everything that must be so before it is executed.
Result<void> Statement::checkBound()
{
    const std::vector<size_t> &firsts = m_prepared->firsts;
    const auto unbound = std::find_if(firsts.begin(), firsts.end(), [this](size_t first) { return !m_bound[first]; });
    if (!m_problem && unbound != firsts.end())
        m_problem = statementError(QStringLiteral("the parameter :%1 has no value")
                                       .arg(QString::fromUtf8(m_prepared->pieces.names[*unbound])));
    if (m_problem) {
        m_connection->failed();
        return *m_problem;
    }
    Result<void> ready = m_connection->checkTransaction();
    if (!ready)
        m_connection->failed();
    return ready;
}

Result<void> Statement::execute()
{
    RK_TRY(checkBound());
    m_stopped.reset();
    if (isOnServer()) {
        m_row = -1;
        Result<ServerResult> rows = m_connection->m_session->run(m_prepared->server, serverValues());
        if (!rows) {
            m_connection->failed();
            return std::move(rows).error();
        }
        m_rows = std::move(*rows);
        return {};
    }
    RK_TRY(m_connection->settle());
    if (!m_query || m_query->exec(assembled()))
        return {}; // SQLite begins with the first row
    Error error = databaseError(Dialect::Postgres, m_query->lastError());
    m_query->finish();
    m_connection->failed();
    return error;
}

bool Statement::next()
{
    if (isOnServer())
        return ++m_row < PQntuples(m_rows.get());
    if (m_query)
        return m_query->next();
    const int code = sqlite3_step(m_prepared->compiled);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_stopped = m_connection->sqliteFailure();
    return code == SQLITE_ROW;
}

Row Statement::current() const
{
    if (isOnServer())
        return Row(m_rows.get(), m_row);
    return m_query ? Row(*m_query) : Row(m_prepared->compiled);
}

Result<void> Statement::finish()
{
    if (isOnServer()) {
        m_rows.reset();
    } else if (m_query) {
        if (const QSqlError error = m_query->lastError(); error.isValid())
            m_stopped = databaseError(Dialect::Postgres, error);
        m_query->finish();
    } else {
        sqlite3_reset(m_prepared->compiled);
    }
    if (!m_stopped)
        return {};
    m_connection->failed();
    return *m_stopped;
}

Result<qint64> Statement::run()
{
    RK_TRY(execute());
    const bool isSqlite = m_connection->dialect() == Dialect::Sqlite;
    while (isSqlite && next()) // a row that nobody asked for
        ;
    qint64 touched = 0;
    if (isOnServer())
        touched = QByteArray(PQcmdTuples(m_rows.get())).toLongLong();
    else
        touched = m_query ? m_query->numRowsAffected() : sqlite3_changes(m_connection->m_sqlite);
    RK_TRY(finish());
    return touched;
}

Result<qint64> Statement::runExpecting(qint64 rows)
{
    if (!isOnServer() || !m_connection->m_trustsStatements)
        return run();
    RK_TRY(checkBound());
    const Result<void> sent = m_connection->m_session->send(m_prepared->server, serverValues(), rows);
    if (!sent) {
        m_connection->failed();
        return sent.error();
    }
    return rows;
}

} // namespace reckoner::storage
