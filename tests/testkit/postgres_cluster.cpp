// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/postgres_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <libpq-fe.h>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace reckoner::testkit {

namespace {

std::unique_ptr<PostgresCluster> g_cluster; // one server per test process

QString findPrograms()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    while (!found.isEmpty()) {
        const QString folder = versions.filePath(found.takeLast()) + QStringLiteral("/bin");
        if (QFile::exists(folder + QStringLiteral("/initdb")) && QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).canonicalPath();
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

QString PostgresCluster::whyMissing()
{
    if (findPrograms().isEmpty())
        return QStringLiteral("PostgreSQL's server programs are not installed (package postgresql-15)");
    if (QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
        return QStringLiteral("setpriv is not installed (package util-linux)");
    if (isRoot() && !getpwnam("postgres"))
        return QStringLiteral("there is no user postgres, and the server does not run as root");
    return {};
}

PostgresCluster *PostgresCluster::shared()
{
    if (!g_cluster && whyMissing().isEmpty()) {
        g_cluster.reset(new PostgresCluster(findPrograms()));
        qAddPostRoutine([] { g_cluster.reset(); });
    }
    return g_cluster.get();
}

PostgresCluster::PostgresCluster(const QString &programs)
    : m_programs(programs), m_folder(QDir::tempPath() + QStringLiteral("/reckoner-pg-XXXXXX"))
{
    if (isRoot()) {
        const passwd *const user = getpwnam("postgres");
        if (chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("the folder %s cannot be given to postgres", qPrintable(m_folder.path()));
    }
    run(m_programs + QStringLiteral("/initdb"),
        {QStringLiteral("--pgdata"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("--username=postgres"),
         QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
         QStringLiteral("--no-sync")});
    start();
}

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() != QProcess::NotRunning)
        stop(Stop::Immediate);
}

// pdeathsig: the server goes when the test program does, however that ends.
QStringList PostgresCluster::asServerUser() const
{
    QStringList command = {QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (isRoot())
        command << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
                << QStringLiteral("--clear-groups");
    return command;
}

void PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("setpriv"), asServerUser() + QStringList{program} + arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAll().constData());
}

void PostgresCluster::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.setWorkingDirectory(m_folder.path());
    QStringList arguments = asServerUser();
    arguments << m_programs + QStringLiteral("/postgres") << QStringLiteral("-D")
              << m_folder.filePath(QStringLiteral("data"));
    for (const char *setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=50",
                                "shared_buffers=32MB", "log_min_messages=warning"})
        arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
    arguments << QStringLiteral("-c") << QStringLiteral("unix_socket_directories=") + m_folder.path();
    m_server.start(QStringLiteral("setpriv"), arguments);
    if (!m_server.waitForStarted())
        qFatal("postgres could not be started: %s", qPrintable(m_server.errorString()));
    const QByteArray address = "host=" + QFile::encodeName(m_folder.path()) + " user=postgres dbname=postgres";
    for (int attempt = 0; PQping(address.constData()) != PQPING_OK; ++attempt) {
        if (attempt > 3000 || m_server.waitForFinished(0)) {
            QFile log(m_folder.filePath(QStringLiteral("log")));
            static_cast<void>(log.open(QIODevice::ReadOnly));
            qFatal("postgres does not answer: %s", log.readAll().constData());
        }
        QThread::msleep(20); // it tells nobody when it is ready
    }
}

void PostgresCluster::stop(Stop how)
{
    ::kill(pid_t(m_server.processId()), how == Stop::Fast ? SIGINT : SIGQUIT);
    if (!m_server.waitForFinished(60'000))
        qFatal("postgres does not stop");
}

QString PostgresCluster::url(const QString &database) const
{
    return QStringLiteral("postgresql://postgres@/%1?host=%2").arg(database, m_folder.path());
}

void PostgresCluster::execute(const QString &sql, const QString &database)
{
    const QByteArray address = "host=" + QFile::encodeName(m_folder.path()) +
                               " user=postgres dbname=" + database.toUtf8() +
                               " options='-c client_min_messages=warning'";
    PGconn *const connection = PQconnectdb(address.constData());
    PGresult *const result = PQexec(connection, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", qPrintable(sql), PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
}

} // namespace reckoner::testkit
