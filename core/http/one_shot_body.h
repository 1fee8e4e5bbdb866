// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The body of a mutation: can be read once and never rewound. QNetworkAccessManager 6.4 sends a request again by itself
// when the server closes before its answer; with this body it cannot and reports ContentReSendError instead
// (reference/security.md §0.1; counted on the wire by tests/http/tst_wire_count). Works only with
// DoNotBufferUploadDataAttribute and an explicit Content-Length, else Qt keeps a copy that it can rewind. Not a
// QBuffer: Qt treats those specially. Lives on the client's thread; Qt fetches the bytes there too, so wasRead() tells
// for certain whether any of them may have left.

#include <QByteArray>
#include <QIODevice>

namespace reckoner::http {

class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool wasRead() const { return m_wasRead; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *into, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_wasRead = false;
};

} // namespace reckoner::http
