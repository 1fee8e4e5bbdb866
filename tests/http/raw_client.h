// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A blocking TCP client that sends exactly the bytes it is told, for what no real HTTP client would send. Every read
// has a time limit, so that a test fails instead of hanging.

#include <QByteArray>
#include <QList>

namespace reckoner::tests {

struct RawResponse {
    int status = 0; // 0: nothing usable came
    QByteArray head;
    QByteArray body;
    bool hasField(QByteArrayView line) const; // "connection: close", any case
};

class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    bool send(const QByteArray &bytes); // false: the server has closed
    void endSending();
    void reset(); // closes with RST
    RawResponse readResponse(bool isToHead = false);
    QByteArray readAll();    // until the server closes or the limit passes
    bool isClosedByServer(); // waits for it

private:
    bool fill();
    int m_socket = -1;
    bool m_atEnd = false;
    QByteArray m_buffer;
};

} // namespace reckoner::tests
