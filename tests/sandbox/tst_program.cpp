// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"

#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

namespace reckoner::sandbox {

namespace {
const QString kSandboxProgram = QStringLiteral(RECKONER_BINARY_DIR "/bin/reckoner-sandbox");
constexpr int kProgramWaitMs = 20'000;
} // namespace

// The program's command line, as scripts meet it.
class TstProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhereItListensAndEndsOnSigterm();
    void wrongOptionsAreUsageErrors_data();
    void wrongOptionsAreUsageErrors();
    void aTakenPortIsReported();
    void helpNamesTheOptions();
};

void TstProgram::initTestCase()
{
    QVERIFY2(QFile::exists(kSandboxProgram), "build the target reckoner-sandbox first");
}

void TstProgram::saysWhereItListensAndEndsOnSigterm()
{
    QProcess process;
    process.start(kSandboxProgram,
                  {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--seed"), QStringLiteral("empty"),
                   QStringLiteral("--clock"), QStringLiteral("2026-01-31T12:00:00Z"), QStringLiteral("--ready-fd"),
                   QStringLiteral("1")});
    QByteArray out;
    while (out.count('\n') < 2 && process.waitForReadyRead(kProgramWaitMs))
        out += process.readAllStandardOutput();
    const auto lines = out.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(2)); // standard output and --ready-fd 1
    QCOMPARE(lines[0], lines[1]);
    QVERIFY2(lines[0].startsWith("listening on 127.0.0.1:"), lines[0].constData());
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), lines[0].mid(lines[0].lastIndexOf(':') + 1).toUShort());
    QVERIFY(socket.waitForConnected(kProgramWaitMs));
    socket.write("GET /_sandbox/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kProgramWaitMs))
        answer += socket.readAll();
    QVERIFY2(answer.contains("\"now\":\"2026-01-31T12:00:"), answer.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(kProgramWaitMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TstProgram::wrongOptionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--colour")};
    QTest::newRow("seed") << QStringList{QStringLiteral("--seed"), QStringLiteral("large")};
    QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")};
    QTest::newRow("version") << QStringList{QStringLiteral("--stripe-version"), QStringLiteral("2024")};
    QTest::newRow("clock") << QStringList{QStringLiteral("--clock"), QStringLiteral("yesterday")};
}

void TstProgram::wrongOptionsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(kSandboxProgram, arguments);
    QVERIFY(process.waitForFinished(kProgramWaitMs));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TstProgram::aTakenPortIsReported()
{
    QProcess first, second;
    first.start(kSandboxProgram, {QStringLiteral("--seed"), QStringLiteral("empty")});
    QVERIFY(first.waitForReadyRead(kProgramWaitMs));
    const QByteArray port = first.readAllStandardOutput().trimmed().split(':').last();
    second.start(kSandboxProgram, {QStringLiteral("--port"), QString::fromLatin1(port)});
    QVERIFY(second.waitForFinished(kProgramWaitMs));
    QCOMPARE(second.exitCode(), 3);
    QVERIFY(second.readAllStandardError().contains("reckoner-sandbox:"));
    first.terminate();
    QVERIFY(first.waitForFinished(kProgramWaitMs));
}

void TstProgram::helpNamesTheOptions()
{
    QProcess process;
    process.start(kSandboxProgram, {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(kProgramWaitMs));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char *option : {"--port", "--ready-fd", "--seed", "--clock", "--webhook-url", "--webhook-secret",
                               "--api-key", "--log-format", "--stripe-key", "--stripe-version", "--stripe-webhook-url",
                               "--stripe-webhook-secret", "--stripe-webhook-version"})
        QVERIFY2(help.contains(option), option);
}

RK_TEST(TstProgram)

} // namespace reckoner::sandbox

#include "tst_program.moc"
