// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/installation.h"

#include "core/base/clock.h"
#include "core/sync/projector.h"
#include "tests/testkit/postgres_cluster.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <sys/mman.h>
#include <unistd.h>

namespace reckoner::crash {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using testkit::PostgresCluster;

namespace {

constexpr int kDeathMs = 20'000;
const QString kFaultLibrary = QStringLiteral(RECKONER_BINARY_DIR "/lib/libcrash_faults.so");

int g_databases = 0; // names of their own in the test process's cluster

FaultControl *mappedControl(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ::ftruncate(fd, sizeof(FaultControl)) != 0)
        qFatal("no room for the fault control");
    void *const memory = ::mmap(nullptr, sizeof(FaultControl), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    if (memory == MAP_FAILED)
        qFatal("the fault control cannot be mapped");
    return static_cast<FaultControl *>(memory);
}

Result<std::vector<QString>> texts(Connection &connection, const char *sql)
{
    return connection.prepare(sql).all([](const Row &row) { return row.text(0); });
}

} // namespace

Installation::Installation(storage::Dialect dialect) : m_dialect(dialect), m_folder(m_programs.folder())
{
    m_programs.set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    m_programs.set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
    m_programs.set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:1"_s); // no provider is needed to receive
    m_programs.set(u"PADDLE_API_KEY"_s, u"pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQo"_s);
    m_programs.set(u"PADDLE_WEBHOOK_SECRET"_s, QString::fromLatin1(secret()));
    if (m_dialect == storage::Dialect::Postgres) {
        m_name = u"crash_%1"_s.arg(++g_databases);
        PostgresCluster::shared()->execute(u"CREATE DATABASE "_s + m_name);
    }
}

Installation::~Installation()
{
    if (m_server && isServerAlive())
        killServer();
    if (m_control)
        ::munmap(m_control, sizeof(FaultControl));
}

QByteArray Installation::secret()
{
    return "pdl_ntfset_01crash_secret";
}

QString Installation::url() const
{
    return m_dialect == storage::Dialect::Sqlite ? u"sqlite:%1/mirror.db"_s.arg(m_folder)
                                                 : PostgresCluster::shared()->url(m_name);
}

flows::Ran Installation::ctl(const QStringList &arguments)
{
    const flows::Ran ran = m_programs.run(u"reckonerctl"_s, QStringList{u"--json"_s, u"--db"_s, url()} + arguments);
    m_said = ran.said();
    return ran;
}

bool Installation::begin()
{
    if (m_dialect == storage::Dialect::Sqlite) {
        const QString path = m_programs.folder() + u"/fault-control"_s;
        m_control = mappedControl(path);
        const QByteArray watched = QFile::encodeName(QFileInfo(m_folder).canonicalFilePath() + u"/mirror.db"_s);
        qstrncpy(m_control->path, watched.constData(), sizeof m_control->path);
        m_programs.set(QString::fromLatin1(kFaultControlVariable), path);
    }
    return ctl({u"db"_s, u"migrate"_s}).code == 0;
}

void Installation::delaySyncs(std::chrono::microseconds delay)
{
    m_programs.set(u"RECKONER_SYNC_DELAY_US"_s, QString::number(delay.count()));
}

quint16 Installation::startServer(const QStringList &arguments)
{
    if (m_control) { // for this program only
        m_programs.set(u"LD_PRELOAD"_s, kFaultLibrary);
        m_programs.set(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    }
    quint16 port = 0;
    m_server = m_programs.serve(u"reckonerd"_s, QStringList{u"--db"_s, url(), u"--port"_s, u"0"_s} + arguments, port);
    m_programs.set(u"LD_PRELOAD"_s, {});
    return m_server ? port : 0;
}

void Installation::killServer()
{
    ::kill(pid_t(m_server->processId()), SIGKILL);
    m_server->waitForFinished(kDeathMs);
}

bool Installation::waitForDeath(int timeoutMs)
{
    return m_server->waitForFinished(timeoutMs);
}

bool Installation::stopServer()
{
    return flows::Programs::endWith(*m_server, SIGTERM) && m_server->exitStatus() == QProcess::NormalExit &&
           m_server->exitCode() == 0;
}

bool Installation::isServerAlive() const
{
    return m_server && m_server->state() == QProcess::Running && !m_server->waitForFinished(0);
}

qint64 Installation::serverId() const
{
    return m_server->processId();
}

void Installation::arm(const Fault &fault)
{
    m_control->count = 0;
    m_control->hits = 0;
    m_control->at = fault.at;
    m_control->sticky = fault.sticky ? 1 : 0;
    m_control->kind = std::int32_t(fault.kind);
}

void Installation::disarm()
{
    m_control->kind = std::int32_t(FaultKind::None);
}

qint64 Installation::faultyCalls() const
{
    return m_control->hits;
}

qint64 Installation::countedCalls() const
{
    return m_control->count;
}

QString Installation::whatIsWrong(const Load &load, Order order)
{
    const auto database = storage::Database::open(storage::DatabaseUrl::parse(url()).value());
    if (!database)
        return u"the database cannot be opened: %1"_s.arg(database.error().message);
    // What failed waits for half a minute and more.
    const FakeClock later(SystemClock().now() + std::chrono::hours(2));
    if (const auto projected = sync::Projector(**database, later).projectAllBlocking(); !projected)
        return u"the projection fails: %1"_s.arg(projected.error().detail);
    if (const QString wrong = whatIsWrongWithRows(**database, load, order); !wrong.isEmpty())
        return wrong;
    // And what the programs themselves find.
    for (const QStringList &check : {QStringList{u"events"_s, u"verify"_s}, QStringList{u"events"_s, u"rebuild"_s},
                                     QStringList{u"audit"_s, u"verify"_s}}) {
        if (ctl(check).code != 0)
            return check.join(u' ') + u": "_s + QString::fromUtf8(m_said.left(1000));
    }
    return {};
}

QString Installation::whatIsWrongWithRows(storage::Database &database, const Load &load, Order order)
{
    const auto read = [&](const char *sql) {
        return database.readBlocking([sql](Connection &connection) { return texts(connection, sql); }).value();
    };
    std::set<QString> stored;
    for (const QString &id : read("SELECT event_id FROM webhook_event")) {
        if (!stored.insert(id).second)
            return u"%1 is there twice"_s.arg(id);
    }
    for (const QString &id : load.acknowledged()) {
        if (!stored.contains(id))
            return u"%1 was acknowledged and is not there"_s.arg(id);
    }
    if (stored.size() != load.acknowledged().size())
        return u"%1 events are there, %2 were sent"_s.arg(stored.size()).arg(load.acknowledged().size());
    const std::vector<QString> waiting =
        read(order == Order::AsSent ? "SELECT event_id FROM webhook_event WHERE outcome <> 'applied'"
                                    : "SELECT event_id FROM webhook_event WHERE outcome NOT IN ('applied', 'stale')");
    if (!waiting.empty())
        return u"%1 of them were not applied, one is %2"_s.arg(waiting.size()).arg(waiting.front());
    // Each event changes the quantity: a row has changed as often as events were applied to it, or something was done
    // twice.
    const std::vector<QString> twice = read(R"(
SELECT s.subscription_id FROM subscription s WHERE s.row_version <>
    (SELECT COUNT(*) FROM webhook_event e WHERE e.entity_id = s.subscription_id AND e.outcome = 'applied'))");
    if (!twice.empty())
        return u"%1 did not change once for each event"_s.arg(twice.front());
    const std::vector<QString> deliveries = read("SELECT event_seq FROM webhook_delivery WHERE duplicate = 0");
    if (!deliveries.empty())
        return u"event %1 was stored more than once"_s.arg(deliveries.front());
    const std::vector<QString> unlisted = read("SELECT event_id FROM webhook_event WHERE listed = 0");
    if (!unlisted.empty())
        return u"%1 has its outcome and is in no list"_s.arg(unlisted.front());
    std::map<QString, qint64> quantities;
    const auto items = database.readBlocking([](Connection &connection) {
        return connection.prepare("SELECT subscription_id, quantity FROM subscription_item").all([](const Row &row) {
            return std::pair(row.text(0), row.integer(1));
        });
    });
    for (const auto &[id, quantity] : items.value())
        quantities[id] += quantity;
    for (const auto &[id, quantity] : load.lastQuantities()) {
        if (quantity > 0 && quantities[id] != quantity)
            return u"%1 has quantity %2, not %3"_s.arg(id).arg(quantities[id]).arg(quantity);
    }
    if (m_dialect == storage::Dialect::Sqlite && read("PRAGMA integrity_check") != std::vector{u"ok"_s})
        return u"the file is damaged"_s;
    return {};
}

int killsWanted(int shortForm)
{
    const int wanted = qEnvironmentVariableIntValue("RECKONER_CRASH_KILLS");
    return wanted > 0 ? wanted : shortForm;
}

bool wantsAllPoints()
{
    return qEnvironmentVariable("RECKONER_CRASH_POINTS") == u"all";
}

} // namespace reckoner::crash
