// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/request_front.h"

#include <algorithm>
#include <array>

namespace reckoner::http {

namespace {

bool isTokenByte(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isVisibleAscii(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isHostByte(char c)
{
    return isVisibleAscii(c) && !QByteArrayView(",/@?#\\\"<>").contains(c);
}

bool isServedMethod(QByteArrayView method)
{
    static constexpr std::array<QByteArrayView, 7> kMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::find(kMethods.begin(), kMethods.end(), method) != kMethods.end();
}

bool isControl(unsigned char c)
{
    return (c < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

RequestFront::Progress RequestFront::refuse(int status, const char *reason)
{
    m_status = status;
    m_reason = reason;
    return Progress::Refused;
}

RequestFront::Progress RequestFront::look(QByteArrayView bytes)
{
    for (; m_scanned < bytes.size(); ++m_scanned) {
        const char c = bytes[m_scanned];
        const bool afterReturn = m_scanned > m_lineStart && bytes[m_scanned - 1] == '\r';
        if (c == '\n') {
            if (!afterReturn)
                return refuse(400, "line feed without carriage return");
            const auto line = bytes.sliced(m_lineStart, m_scanned - 1 - m_lineStart);
            const Progress progress = endOfLine(line, m_scanned + 1);
            m_lineStart = m_scanned + 1;
            if (progress != Progress::NeedMore)
                return progress;
            continue;
        }
        if (afterReturn)
            return refuse(400, "carriage return without line feed");
        if (c != '\r' && isControl(static_cast<unsigned char>(c)))
            return refuse(400, "control byte in the header");
        const qsizetype lineBytes = m_scanned + 1 - m_lineStart;
        if (m_fieldsStart == 0 && c != '\r' && lineBytes > m_limits.requestLineBytes)
            return refuse(414, "request line too long");
        if (m_fieldsStart != 0 && m_scanned + 1 - m_fieldsStart > m_limits.headerBytes + 2)
            return refuse(431, "header too large");
    }
    return Progress::NeedMore;
}

RequestFront::Progress RequestFront::endOfLine(QByteArrayView line, qsizetype lineEnd)
{
    if (m_fieldsStart == 0) {
        m_fieldsStart = lineEnd;
        return requestLine(line);
    }
    if (line.isEmpty()) {
        m_size = lineEnd;
        return together();
    }
    if (lineEnd - m_fieldsStart > m_limits.headerBytes)
        return refuse(431, "header too large");
    if (++m_fields > m_limits.headerFields)
        return refuse(431, "too many header fields");
    return fieldLine(line);
}

RequestFront::Progress RequestFront::requestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return refuse(400, "bad request line");
    const auto method = line.first(first);
    const auto target = line.sliced(first + 1, last - first - 1);
    const auto version = line.sliced(last + 1);
    if (!isToken(method) || !std::all_of(target.begin(), target.end(), isVisibleAscii) || target.contains('#'))
        return refuse(400, "bad request line");
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.' || !isDigit(version[5]) ||
        !isDigit(version[7]))
        return refuse(400, "bad request line");
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0"))
        return refuse(505, "only HTTP/1.1 and HTTP/1.0");
    if (!isServedMethod(method))
        return refuse(501, "unknown method");
    // No absolute form: we are no proxy, and two places that name the host are a doubt.
    const bool isAsterisk = target == QByteArrayView("*") && method == QByteArrayView("OPTIONS");
    if (!target.startsWith('/') && !isAsterisk)
        return refuse(400, "bad request target");
    m_method = method.toByteArray();
    m_isHttp10 = version.endsWith('0');
    return Progress::NeedMore;
}

RequestFront::Progress RequestFront::fieldLine(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return refuse(400, "folded header line");
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refuse(400, "bad header line");
    const QByteArray name = line.first(colon).toByteArray().toLower();
    return knownField(name, line.sliced(colon + 1).toByteArray().trimmed());
}

RequestFront::Progress RequestFront::knownField(const QByteArray &name, const QByteArray &value)
{
    if (name == "host") {
        if (++m_hosts > 1)
            return refuse(400, "more than one Host");
        if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isHostByte))
            return refuse(400, "bad Host");
    } else if (name == "content-length") {
        return contentLength(value);
    } else if (name == "transfer-encoding") {
        ++m_transferEncodings;
        m_transferEncoding = value.toLower();
    } else if (name == "expect") {
        if (value.toLower() != "100-continue")
            return refuse(417, "unknown expectation");
        m_expectsContinue = true;
    }
    return Progress::NeedMore;
}

RequestFront::Progress RequestFront::contentLength(const QByteArray &value)
{
    if (++m_contentLengths > 1)
        return refuse(400, "more than one Content-Length");
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return refuse(400, "bad Content-Length");
    bool fits = false;
    m_contentLength = value.toLongLong(&fits);
    m_isTooLarge = !fits || m_contentLength > m_limits.bodyBytes;
    return Progress::NeedMore;
}

RequestFront::Progress RequestFront::transferCoding()
{
    if (m_contentLengths > 0)
        return refuse(400, "Content-Length together with Transfer-Encoding");
    if (m_isHttp10)
        return refuse(400, "Transfer-Encoding in HTTP/1.0");
    if (m_transferEncodings > 1)
        return refuse(400, "more than one Transfer-Encoding");
    if (m_transferEncoding != "chunked")
        return refuse(501, "unknown transfer coding");
    return Progress::Complete;
}

// What only the whole head can tell. Framing comes first: whether the body may be read at all.
RequestFront::Progress RequestFront::together()
{
    if (m_hosts == 0 && !m_isHttp10)
        return refuse(400, "missing Host");
    if (m_transferEncodings > 0)
        return transferCoding();
    if (m_isTooLarge)
        return refuse(413, "body too large");
    const bool wantsBody = m_method == "POST" || m_method == "PUT" || m_method == "PATCH";
    if (wantsBody && m_contentLengths == 0)
        return refuse(411, "Content-Length needed");
    return Progress::Complete;
}

} // namespace reckoner::http
