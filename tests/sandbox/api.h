// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Talks to a Sandbox in process as a client would: over its own blocking socket per request, so that a test needs no
// event loop and sees the bytes as sent. Test thread.

#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::sandbox {

struct Reply {
    int status = 0; // 0: no HTTP answer
    QByteArray head;
    QByteArray body;
    QByteArray raw; // all bytes until the connection ended
    QJsonObject json() const;
    QJsonObject data() const;            // the object in data
    QJsonArray list() const;             // the array in data
    QString text(const char *key) const; // a string in data
    QString code() const;                // error.code
    QStringList errorFields() const;
    QJsonObject pagination() const;
    QByteArray header(const QByteArray &name) const;
};

class Api
{
public:
    explicit Api(SandboxOptions options = {});

    Reply get(const QByteArray &pathAndQuery);
    Reply post(const QByteArray &path, const QJsonObject &body = {});
    Reply patch(const QByteArray &path, const QJsonObject &body);
    Reply remove(const QByteArray &path);
    // Exactly these header lines besides Host and Content-Length; waits at most so long for the connection to end.
    Reply send(const QByteArray &method, const QByteArray &path, const QByteArray &headers, const QByteArray &body,
               int waitMs = 20'000);
    Reply fault(const QJsonObject &fault); // POST /_sandbox/faults
    Reply advance(const char *duration);   // POST /_sandbox/clock, waits for webhooks

    Sandbox &sandbox() { return *m_sandbox; }
    QByteArray authorization() const; // a header line

    // Rows that many tests need; each gives the id.
    QString makeProduct();
    QString makePrice(const QString &productId, const char *amount = "1000", const char *currency = "USD");
    QString makeCustomer(const char *email);
    QString makeAddress(const QString &customerId, const char *country = "US");

private:
    QByteArray m_apiKey;
    std::unique_ptr<Sandbox> m_sandbox;
};

// A destination for webhooks that answers as told. Its own threads.
class Receiver
{
public:
    Receiver();
    QString url() const;
    void answerWith(QList<int> statuses); // one after the other; 200 when used up
    struct Got {
        QByteArray body;
        QByteArray signature;
        QByteArray userAgent;
        QByteArray contentType;
        QJsonObject json() const;
        QString eventType() const;
    };
    std::vector<Got> got() const;
    bool waitFor(size_t count) const; // at most 20 s
    void clear();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<http::Server> m_server;
};

} // namespace reckoner::sandbox
