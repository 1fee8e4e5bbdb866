// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/storage/database_opener.h"
#include "core/storage/migrate.h"

#include <QDeadlineTimer>
#include <QUrl>
#include <QUrlQuery>

namespace reckoner::storage {

namespace {

// A server that is away is asked at most this often by each connection, so that queued calls fail at once instead of
// each waiting for a connection timeout.
constexpr qint64 kReopenEveryMs = 1000;
constexpr int kMaxReaders = 8; // more only wait for the same two cores and the same disk

thread_local const database_detail::Lane *t_insideLane = nullptr;

Error badUrl(const QString &why)
{
    return {
        ErrorKind::Invalid,
        Words::tr(
            "The database address is not understood: %1. Write sqlite:/folder/file.db or postgresql://user@host/name.")
            .arg(why),
        {},
        {}};
}

qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

bool isLibpqOption(const QString &key)
{
    static const QStringList known = {QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
                                      QStringLiteral("sslcert"), QStringLiteral("sslkey"),
                                      QStringLiteral("connect_timeout")};
    return known.contains(key);
}

Result<DatabaseUrl> parsePostgresUrl(const QString &text)
{
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid())
        return badUrl(Words::tr("it is no valid URL")); // the parser's own words would quote a password
    DatabaseUrl url;
    url.dialect = Dialect::Postgres;
    url.host = parsed.host(QUrl::FullyDecoded);
    url.port = parsed.port(5432);
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.password = SecretBytes(parsed.password(QUrl::FullyDecoded).toUtf8());
    url.name = parsed.path(QUrl::FullyDecoded).mid(1);
    for (const auto &[key, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1StringView("host"))
            url.host = value;
        else if (isLibpqOption(key) && !value.contains(u';') && !value.contains(u' ') && !value.contains(u'\''))
            url.options.emplace_back(key, value);
        else
            return badUrl(Words::tr("the option “%1” is not known or not written plainly").arg(key));
    }
    if (url.name.isEmpty())
        return badUrl(Words::tr("the name of the database is missing"));
    return url;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith(QLatin1StringView("postgresql://")) || text.startsWith(QLatin1StringView("postgres://")))
        return parsePostgresUrl(text);
    if (!text.startsWith(QLatin1StringView("sqlite:")))
        return badUrl(Words::tr("it begins with neither sqlite: nor postgresql:"));
    DatabaseUrl url;
    url.path = text.mid(7);
    if (url.path.startsWith(QLatin1StringView("//")))
        url.path = url.path.mid(2); // sqlite:///folder/file.db
    if (url.path.isEmpty() || url.path.startsWith(u':'))
        return badUrl(Words::tr("a file is needed; a database in memory cannot be shared between threads"));
    return url;
}

QString DatabaseUrl::toString() const
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("sqlite:") + path;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user);
    url.setPath(QLatin1Char('/') + name);
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(QStringLiteral("host"), host);
    else
        url.setHost(host);
    if (port != 5432)
        url.setPort(port);
    for (const auto &[key, value] : options)
        query.addQueryItem(key, value);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString();
}

namespace database_detail {

Lane::Lane(const DatabaseUrl &url, ConnectionRole role, const QString &name) : m_url(url), m_role(role), m_worker(name)
{
}

Lane::~Lane()
{
    m_closing = true;
    // A connection is closed on its own thread. What is queued before this sees m_closing and does nothing.
    static_cast<void>(m_worker.runBlocking([this] {
        m_connection.reset();
        return Result<void>();
    }));
}

Result<void> Lane::open()
{
    RK_ASSERT(m_worker.isCurrentThread());
    m_connection.reset();
    Result<std::unique_ptr<Connection>> opened = DatabaseOpener::open(m_url, m_role);
    if (!opened) {
        m_nextTryMs = monotonicMs() + kReopenEveryMs;
        return std::move(opened).error();
    }
    m_connection = std::move(opened).value();
    return {};
}

Result<void> Lane::ensureOpen()
{
    if (m_connection && m_connection->isOpen())
        return {};
    if (monotonicMs() < m_nextTryMs)
        return Error{ErrorKind::Storage,
                     Words::tr("The database server cannot be reached. Check the network and that the server "
                               "runs; the connection is made again by itself."),
                     {},
                     {}};
    Result<void> opened = open();
    if (opened)
        qCInfo(lcStorage, "database connection is open again");
    return opened;
}

// A connection that broke while it lay idle shows it only now. Nothing has been done on it yet, so one fresh
// connection may be tried.
template <class Begin> auto Lane::begun(Begin begin) -> std::invoke_result_t<Begin, Connection &>
{
    if (m_closing)
        return Error{ErrorKind::Cancelled, Words::tr("The database is being closed."), {}, {}};
    RK_TRY(ensureOpen());
    auto result = begin(*m_connection);
    if (result || m_connection->isOpen())
        return result;
    qCWarning(lcStorage, "database connection is lost detail=\"%s\"", qUtf8Printable(result.error().detail));
    RK_TRY(ensureOpen());
    return begin(*m_connection);
}

Result<Connection *> Lane::beginRead()
{
    return begun([](Connection &connection) -> Result<Connection *> {
        RK_TRY(connection.execute(connection.dialect() == Dialect::Sqlite
                                      ? "BEGIN DEFERRED"
                                      : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        return &connection;
    });
}

void Lane::endRead(Connection &connection)
{
    if (!connection.execute("ROLLBACK")) // there is nothing to keep; a broken connection is opened again by the next
        qCDebug(lcStorage, "a read transaction had ended by itself");
}

Result<Transaction> Lane::beginWrite()
{
    return begun([](Connection &connection) { return Transaction::begin(connection); });
}

Inside::Inside(const Lane &lane) : m_before(std::exchange(t_insideLane, &lane)) {}

Inside::~Inside()
{
    t_insideLane = m_before;
}

bool Inside::any()
{
    return t_insideLane != nullptr;
}

} // namespace database_detail

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, DatabaseOptions options)
{
    RK_ASSERT(options.readers >= 1 && options.readers <= kMaxReaders);
    std::unique_ptr<Database> database(new Database(url));
    const auto openLane = [&url](ConnectionRole role,
                                 const QString &name) -> Result<std::unique_ptr<database_detail::Lane>> {
        auto lane = std::make_unique<database_detail::Lane>(url, role, name);
        RK_TRY(lane->worker().runBlocking([&lane] { return lane->open(); }));
        return lane;
    };
    RK_TRY_ASSIGN(database->m_writer, openLane(ConnectionRole::Writer, QStringLiteral("db-writer")));
    for (int i = 0; i < options.readers; ++i) {
        RK_TRY_ASSIGN(auto reader, openLane(ConnectionRole::Reader, QStringLiteral("db-reader-%1").arg(i + 1)));
        database->m_readers.push_back(std::move(reader));
    }
    RK_TRY_ASSIGN(const SchemaState schema, schemaState(*database));
    if (!schema.unknown.empty()) {
        return Error{ErrorKind::Storage,
                     Words::tr("The database %1 was made by a newer version of Reckoner. Install that version or "
                               "newer; nothing was changed.")
                         .arg(url.toString()),
                     QStringLiteral("step %1").arg(schema.unknown.back()),
                     {}};
    }
    return database;
}

Database::~Database() = default;

database_detail::Lane &Database::nextReader()
{
    return *m_readers[m_nextReader.fetch_add(1) % m_readers.size()];
}

// Opens with its first transaction, as after a loss.
database_detail::Lane &Database::inboxLane()
{
    if (dialect() == Dialect::Sqlite)
        return *m_writer;
    std::call_once(m_inboxMade, [this] {
        m_inbox = std::make_unique<database_detail::Lane>(m_url, ConnectionRole::Writer, QStringLiteral("db-inbox"));
    });
    return *m_inbox;
}

} // namespace reckoner::storage
