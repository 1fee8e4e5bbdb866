// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_session.h"

#include "core/base/words.h"
#include "core/storage/database_error.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>
#include <array>

namespace reckoner::storage {

namespace {

// Fixed by PostgreSQL's catalog (pg_type.dat).
constexpr Oid kServerBool = 16, kServerBytea = 17, kServerInt8 = 20, kServerInt2 = 21, kServerInt4 = 23,
              kServerText = 25, kServerVarchar = 1043;
constexpr std::array kReadInBinary = {kServerBool, kServerBytea, kServerInt8,   kServerInt2,
                                      kServerInt4, kServerText,  kServerVarchar};

Error serverFailure(const PGresult *result, PGconn *connection)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *text = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    return postgresError(QString::fromLatin1(state), QString::fromUtf8(text));
}

Error otherRows(qint64 expected, qint64 touched)
{
    return {ErrorKind::Conflict,
            Words::tr("Somebody else is changing the same entries. Nothing was saved: try again."),
            QStringLiteral("%1 rows were touched, not %2").arg(touched).arg(expected),
            {}};
}

// What libpq takes: three arrays beside each other.
struct ServerParameters {
    explicit ServerParameters(const std::vector<const ServerValue *> &values)
    {
        for (const ServerValue *value : values) {
            const bool isNull = value->kind == ServerValue::Kind::Null;
            texts.push_back(isNull ? nullptr : value->value.constData()); // of no bytes at all: not null
            lengths.push_back(int(value->value.size()));
            formats.push_back(value->kind == ServerValue::Kind::Bytes ? 1 : 0);
        }
    }
    std::vector<const char *> texts;
    std::vector<int> lengths, formats;
};

template <class T> T bigEndianAt(const char *data)
{
    return qFromBigEndian<T>(data);
}

} // namespace

void ServerResultClear::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<ServerResult> ServerSession::checked(ServerResult result) const
{
    const ExecStatusType status = PQresultStatus(result.get()); // of none: an error
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return result;
    return serverFailure(result.get(), m_connection);
}

Result<void> ServerSession::prepare(ServerStatement &statement, size_t values)
{
    RK_TRY(settle());
    while (!m_forgotten.empty()) {
        const QByteArray sql = "DEALLOCATE " + m_forgotten.back();
        m_forgotten.pop_back();
        RK_TRY(checked(ServerResult(PQexec(m_connection, sql.constData()))));
    }
    const QByteArray name = "rk" + QByteArray::number(++m_names);
    RK_TRY(checked(
        ServerResult(PQprepare(m_connection, name.constData(), statement.sql.constData(), int(values), nullptr))));
    statement.name = name;
    RK_TRY_ASSIGN(const ServerResult described,
                  checked(ServerResult(PQdescribePrepared(m_connection, name.constData()))));
    statement.hasBinaryRows = true;
    for (int column = 0; column < PQnfields(described.get()); ++column) {
        const Oid type = PQftype(described.get(), column);
        statement.hasBinaryRows &= std::find(kReadInBinary.begin(), kReadInBinary.end(), type) != kReadInBinary.end();
    }
    return {};
}

bool ServerSession::sendOne(const ServerStatement &statement, const std::vector<const ServerValue *> &values)
{
    const ServerParameters parameters(values);
    const int count = int(values.size());
    const int sent =
        statement.name.isEmpty()
            ? PQsendQueryParams(m_connection, statement.sql.constData(), count, nullptr, parameters.texts.data(),
                                parameters.lengths.data(), parameters.formats.data(), 0)
            : PQsendQueryPrepared(m_connection, statement.name.constData(), count, parameters.texts.data(),
                                  parameters.lengths.data(), parameters.formats.data(), statement.hasBinaryRows);
    return sent == 1;
}

Result<ServerResult> ServerSession::run(ServerStatement &statement, const std::vector<const ServerValue *> &values)
{
    if (statement.name.isEmpty() && statement.runs++ > 0)
        RK_TRY(prepare(statement, values.size()));
    if (!isSettled()) { // goes along with what was sent
        const bool sent = sendOne(statement, values);
        RK_TRY_ASSIGN(ServerResult rows, settleAndTake(sent));
        return sent ? Result<ServerResult>(std::move(rows)) : serverFailure(nullptr, m_connection);
    }
    if (!sendOne(statement, values))
        return serverFailure(nullptr, m_connection);
    ServerResult answer(PQgetResult(m_connection));
    while (const ServerResult more{PQgetResult(m_connection)}) // until the connection is ready for the next
        ;
    return checked(std::move(answer));
}

Result<void> ServerSession::send(ServerStatement &statement, const std::vector<const ServerValue *> &values,
                                 qint64 expectedRows)
{
    if (statement.name.isEmpty() && statement.runs++ > 0)
        RK_TRY(prepare(statement, values.size()));
    if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF && PQenterPipelineMode(m_connection) != 1)
        return serverFailure(nullptr, m_connection);
    if (!sendOne(statement, values)) {
        const Error failure = serverFailure(nullptr, m_connection);
        static_cast<void>(settle());
        return failure;
    }
    m_expected.push_back(expectedRows);
    return {};
}

// The answer to one statement of the pipeline.
ServerResult ServerSession::nextAnswer()
{
    ServerResult answer(PQgetResult(m_connection));
    if (answer && PQresultStatus(answer.get()) != PGRES_PIPELINE_SYNC) {
        while (const ServerResult more{PQgetResult(m_connection)})
            ;
    }
    return answer;
}

Result<void> ServerSession::settle()
{
    if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF)
        return {};
    RK_TRY(settleAndTake(false));
    return {};
}

// withRows: one more was sent, whose answer is asked for.
Result<ServerResult> ServerSession::settleAndTake(bool withRows)
{
    std::optional<Error> first;
    const auto note = [&first](Error error) {
        if (!first)
            first = std::move(error);
    };
    if (PQpipelineSync(m_connection) != 1)
        note(serverFailure(nullptr, m_connection));
    for (const qint64 expected : m_expected) {
        const Result<ServerResult> answer = checked(nextAnswer());
        if (!answer) {
            note(answer.error());
            continue;
        }
        const qint64 touched = QByteArray(PQcmdTuples(answer->get())).toLongLong();
        if (expected != kAnyRows && touched != expected)
            note(otherRows(expected, touched));
    }
    m_expected.clear();
    ServerResult rows;
    if (withRows) {
        Result<ServerResult> answer = checked(nextAnswer());
        if (answer)
            rows = std::move(*answer);
        else
            note(answer.error());
    }
    const ServerResult sync = nextAnswer();
    if (PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC || PQexitPipelineMode(m_connection) != 1) {
        m_broken = true; // the two have lost each other
        note(serverFailure(nullptr, m_connection));
    }
    if (first)
        return std::move(*first);
    return rows;
}

void ServerSession::forget(const ServerStatement &statement)
{
    if (!statement.name.isEmpty())
        m_forgotten.push_back(statement.name);
}

qint64 serverInteger(const pg_result *result, int row, int column)
{
    const char *data = PQgetvalue(result, row, column);
    const Oid type = PQftype(result, column);
    const bool isBinary = PQfformat(result, column) == 1;
    if (type == kServerBool)
        return isBinary ? *data != 0 : *data == 't';
    if (!isBinary || (type != kServerInt8 && type != kServerInt4 && type != kServerInt2))
        return std::strtoll(data, nullptr, 10);
    switch (PQgetlength(result, row, column)) {
    case 8: return bigEndianAt<qint64>(data);
    case 4: return bigEndianAt<qint32>(data);
    case 2: return bigEndianAt<qint16>(data);
    default: return 0; // NULL
    }
}

QByteArray serverBytes(const pg_result *result, int row, int column)
{
    const char *data = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    const Oid type = PQftype(result, column);
    if (PQfformat(result, column) == 1) {
        const bool isNumber = type == kServerInt8 || type == kServerInt4 || type == kServerInt2 || type == kServerBool;
        return isNumber && !PQgetisnull(result, row, column) ? QByteArray::number(serverInteger(result, row, column))
                                                             : QByteArray(data, size);
    }
    if (type == kServerBytea && size >= 2 && data[0] == '\\' && data[1] == 'x')
        return QByteArray::fromHex(QByteArray::fromRawData(data + 2, size - 2));
    return QByteArray(data, size);
}

} // namespace reckoner::storage
