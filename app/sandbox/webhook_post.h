// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One HTTP/1.1 POST over its own connection, sent exactly once: QNetworkAccessManager would repeat it when the receiver
// closes early, and an emulator must know how often it sent. Lives on the sandbox's thread and deletes itself after
// calling done.

#include "core/http/header.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <vector>

namespace reckoner::sandbox {

struct WebhookReply {
    int status = 0; // 0: no usable answer in time
    QByteArray contentType;
    QByteArray body; // its first 64 KiB
};

class WebhookPost : public QObject
{
public:
    using Done = std::function<void(WebhookReply)>;
    // done is not called when parent goes away first.
    ~WebhookPost() override;
    static void send(QObject *parent, const QUrl &url, const std::vector<http::Header> &headers, const QByteArray &body,
                     int timeoutMs, Done done);

private:
    WebhookPost(QObject *parent, QByteArray bytes, Done done);
    void connectTo(const QUrl &url, int timeoutMs);
    void readSome();
    void finish();
    bool isComplete() const;

    QByteArray m_bytes;
    QByteArray m_received;
    Done m_done;
    QSslSocket m_socket;
    QTimer m_deadline;
};

// The status, content type and body of what came back; status 0 when it is no HTTP answer. Pure.
WebhookReply parseWebhookReply(QByteArrayView received);

} // namespace reckoner::sandbox
