// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/single_instance.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace reckoner::app {

namespace {

constexpr int kTellMs = 1000; // the first may be busy drawing
const QByteArray kRaise = QByteArrayLiteral("raise\n");
constexpr qint64 kLongestWord = 64; // of what a second start may say

// Short: a socket's path has about a hundred characters, and a profile may be called anything.
QString instanceName(const QString &profile)
{
    return QString::fromLatin1(QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &profile, QObject *parent)
    : QObject(parent), m_folder(folder), m_name(instanceName(profile)),
      m_lock((QDir().mkpath(folder), QDir(folder).filePath(m_name + QStringLiteral(".lock"))))
{
    m_lock.setStaleLockTime(0); // a console runs for days; only a dead process leaves a stale lock
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim()
{
    if (m_lock.tryLock(0))
        return listen() ? Claim::First : Claim::Free;
    if (m_lock.error() != QLockFile::LockFailedError)
        return Claim::Free;
    return tellFirst() ? Claim::Told : Claim::Silent;
}

bool SingleInstance::listen()
{
    const QString path = QDir(m_folder).filePath(m_name + QStringLiteral(".socket"));
    QLocalServer::removeServer(path); // of one that crashed: the lock is ours
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->readLine(kLongestWord) == kRaise)
                    Q_EMIT secondStarted();
                socket->disconnectFromServer();
            });
        }
    });
    if (m_server->listen(path))
        return true;
    qCWarning(lcApp).noquote()
        << QStringLiteral("A second start will not find this one. detail=\"%1\"").arg(m_server->errorString());
    return false;
}

bool SingleInstance::tellFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(QDir(m_folder).filePath(m_name + QStringLiteral(".socket")));
    if (!socket.waitForConnected(kTellMs))
        return false;
    socket.write(kRaise);
    if (!socket.waitForBytesWritten(kTellMs))
        return false;
    // It hangs up when it has read the word; what nobody reads is written all the same.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(kTellMs);
}

} // namespace reckoner::app
