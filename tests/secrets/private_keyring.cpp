// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/private_keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace reckoner::testkit {

namespace {

constexpr int kStartPatienceMs = 10'000;

constexpr char kBusConfiguration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)";

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                       QStringLiteral("/org/freedesktop/secrets"),
                                                       QStringLiteral("org.freedesktop.Secret.Service"), method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, 3'000);
}

QDBusObjectPath defaultCollection()
{
    const QDBusMessage reply = serviceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return reply.arguments().value(0).value<QDBusObjectPath>();
}

bool isPath(const QDBusObjectPath &path)
{
    return path.path().size() > 1;
}

} // namespace

QString PrivateKeyring::whyNot()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty())
            return QStringLiteral("%1 is not installed: packages dbus and gnome-keyring")
                .arg(QLatin1StringView(program));
    }
    return {};
}

PrivateKeyring::PrivateKeyring()
{
    const QString configuration = m_home.filePath(QStringLiteral("bus.conf"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) || file.write(kBusConfiguration) < 0)
        return;
    file.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + configuration,
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(kStartPatienceMs))
        return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_hasBus = QDBusConnection::sessionBus().isConnected();
}

PrivateKeyring::~PrivateKeyring()
{
    stopService();
    m_bus.terminate();
    m_bus.waitForFinished();
}

QProcessEnvironment PrivateKeyring::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY", "LD_PRELOAD"})
        environment.remove(QLatin1StringView(name));
    return environment;
}

bool PrivateKeyring::startService()
{
    m_service = std::make_unique<QProcess>();
    m_service->setProcessEnvironment(environment());
    m_service->setStandardErrorFile(QProcess::nullDevice());
    m_service->start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_service->write("a password for tests");
    m_service->closeWriteChannel();
    return QTest::qWaitFor([] { return isPath(defaultCollection()); }, kStartPatienceMs);
}

void PrivateKeyring::stopService()
{
    if (!m_service)
        return;
    m_service->terminate();
    m_service->waitForFinished();
    m_service.reset();
    const QString name = QStringLiteral("org.freedesktop.secrets");
    [[maybe_unused]] const bool gone =
        QTest::qWaitFor([&] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(name); });
}

bool PrivateKeyring::lock()
{
    const QDBusMessage reply =
        serviceCall(QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

QByteArray PrivateKeyring::filesText() const
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace reckoner::testkit
