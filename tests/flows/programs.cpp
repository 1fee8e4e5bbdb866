// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/programs.h"

#include <QTcpServer>

#include <csignal>
#include <unistd.h>

namespace reckoner::flows {

namespace {

constexpr int kProgramTimeoutMs = 60'000;
constexpr uid_t kNobody = 65534;

QString pathOf(const QString &program)
{
    return QStringLiteral(RECKONER_BINARY_DIR "/bin/") + program;
}

} // namespace

Programs::Programs()
{
    const auto ours = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"PATH", "LANG", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (ours.contains(QLatin1StringView(name)))
            m_environment.insert(QLatin1StringView(name), ours.value(QLatin1StringView(name)));
    }
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        m_environment.insert(QLatin1StringView(name), m_folder.path());
    m_environment.insert(QStringLiteral("RECKONER_OPERATOR"), QStringLiteral("anna"));
}

QString Programs::databaseUrl(const QString &name) const
{
    return QStringLiteral("sqlite:%1/%2.db").arg(m_folder.path(), name);
}

void Programs::set(const QString &variable, const QString &value)
{
    if (value.isNull())
        m_environment.remove(variable);
    else
        m_environment.insert(variable, value);
}

Ran Programs::run(const QString &program, const QStringList &arguments, RunAs as)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (as == RunAs::Nobody) {
        process.setChildProcessModifier([] {
            if (::setuid(kNobody) != 0)
                ::_exit(126);
        });
    }
    process.start(pathOf(program), arguments);
    Ran ran;
    const bool ended = process.waitForFinished(kProgramTimeoutMs);
    ran.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran Programs::ctl(QStringList arguments, const QString &database, RunAs as)
{
    return run(QStringLiteral("reckonerctl"),
               QStringList{QStringLiteral("--json"), QStringLiteral("--db"), databaseUrl(database)} + arguments, as);
}

std::unique_ptr<QProcess> Programs::start(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(pathOf(program), arguments);
    return process;
}

std::unique_ptr<QProcess> Programs::serve(const QString &program, const QStringList &arguments, quint16 &port)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(m_folder.path() + QLatin1Char('/') + program + QStringLiteral(".log"),
                                  QIODevice::Append);
    process->start(pathOf(program), arguments);
    QByteArray line;
    while (!line.contains('\n') && process->waitForReadyRead(kProgramTimeoutMs))
        line += process->readAllStandardOutput();
    port = line.trimmed().mid(line.trimmed().lastIndexOf(':') + 1).toUShort();
    if (!line.startsWith("listening on ") || port == 0)
        process.reset();
    return process;
}

bool Programs::endWith(QProcess &process, int signal)
{
    ::kill(pid_t(process.processId()), signal);
    return process.waitForFinished(kProgramTimeoutMs);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace reckoner::flows
