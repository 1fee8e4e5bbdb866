// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/line.h"

#include <QTcpSocket>

namespace reckoner::window {

Line::Line(quint16 to) : m_to(to)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *near = m_server.nextPendingConnection())
            join(near);
    });
    mend();
}

void Line::cut()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void Line::mend()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The line cannot listen: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void Line::join(QTcpSocket *near)
{
    auto *far = new QTcpSocket(near);
    connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
    connect(far, &QTcpSocket::errorOccurred, near, [near] { near->disconnectFromHost(); });
    connect(near, &QTcpSocket::disconnected, near, [near, far] {
        far->disconnect(near);
        far->abort();
        near->deleteLater();
    });
    far->connectToHost(QHostAddress::LocalHost, m_to);
    if (near->bytesAvailable() > 0)
        far->write(near->readAll());
}

} // namespace reckoner::window
