// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line between the console and the emulator: passes bytes both ways until a test cuts it, as a network does. Cut,
// connections are refused and the ones that stood are gone; mended, it is the same address again. Main thread.

#include <QTcpServer>

class QTcpSocket;

namespace reckoner::window {

class Line : public QObject
{
public:
    explicit Line(quint16 to);
    quint16 port() const { return m_port; }
    void cut();
    void mend();

private:
    void join(QTcpSocket *near);

    quint16 m_to;
    quint16 m_port = 0;
    QTcpServer m_server;
};

} // namespace reckoner::window
