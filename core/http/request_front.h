// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The strict look at a request's head before the parser gets it: only refuses, never repairs. It closes what Beast lets
// pass (reference/security.md §0.3: unknown Transfer-Encoding taken for "no body", missing Host, folded lines, repeated
// Content-Length, unknown methods) and holds the limits of DESIGN §5. Whatever could be read in two ways by two parsers
// is 400. Pure, no input or output; one object per request, any thread.

#include <QByteArray>
#include <QByteArrayView>

namespace reckoner::http {

struct RequestFrontLimits {
    int requestLineBytes = 8 * 1024; // without its CRLF
    int headerBytes = 16 * 1024;     // all field lines with their CRLF
    int headerFields = 64;
    qint64 bodyBytes = 1024 * 1024;
};

class RequestFront
{
public:
    enum class Progress { NeedMore, Complete, Refused };

    explicit RequestFront(RequestFrontLimits limits) : m_limits(limits) {}

    // bytes: everything received from the first byte of the request on. Call again with more of the same.
    Progress look(QByteArrayView bytes);

    int status() const { return m_status; }         // Refused: what to answer
    const char *reason() const { return m_reason; } // Refused: for the answer and the log, a constant
    qsizetype size() const { return m_size; }       // Complete: bytes of the head with its empty line
    bool expectsContinue() const { return m_expectsContinue; }

private:
    Progress refuse(int status, const char *reason);
    Progress endOfLine(QByteArrayView line, qsizetype lineEnd);
    Progress requestLine(QByteArrayView line);
    Progress fieldLine(QByteArrayView line);
    Progress knownField(const QByteArray &name, const QByteArray &value);
    Progress contentLength(const QByteArray &value);
    Progress together();
    Progress transferCoding();

    RequestFrontLimits m_limits;
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_fieldsStart = 0; // 0: still in the request line
    qsizetype m_size = 0;
    int m_status = 0;
    const char *m_reason = "";

    QByteArray m_method;
    bool m_isHttp10 = false;
    int m_fields = 0;
    int m_hosts = 0;
    int m_contentLengths = 0;
    qint64 m_contentLength = 0;
    bool m_isTooLarge = false;
    int m_transferEncodings = 0;
    QByteArray m_transferEncoding;
    bool m_expectsContinue = false;
};

} // namespace reckoner::http
