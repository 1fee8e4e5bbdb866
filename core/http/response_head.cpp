// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/response_head.h"

#include <ctime>

namespace reckoner::http {

namespace {

bool isPlainFieldText(const QByteArray &text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
            return false;
    }
    return true;
}

void appendField(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    if (name.isEmpty() || !isPlainFieldText(name) || !isPlainFieldText(value))
        return;
    head += name;
    head += ": ";
    head += value;
    head += "\r\n";
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

QByteArray httpDate(qint64 unixSeconds)
{
    static constexpr const char *kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = static_cast<std::time_t>(unixSeconds);
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[64];
    const int size =
        std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", kDays[utc.tm_wday], utc.tm_mday,
                      kMonths[utc.tm_mon], utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return QByteArray(text, size);
}

QByteArray responseHead(const ServerResponse &response, const ResponseHeadOptions &options)
{
    QByteArray head;
    head.reserve(256);
    head += "HTTP/1.1 ";
    head += QByteArray::number(response.status);
    head += ' ';
    head += reasonPhrase(response.status);
    head += "\r\n";
    bool hasDate = false;
    for (const Header &header : response.headers) {
        const QByteArray name = header.name.toLower();
        if (name == "content-length" || name == "transfer-encoding" || name == "connection" || name == "content-type")
            continue; // framing is ours, the type has its own member
        hasDate = hasDate || name == "date";
        appendField(head, header.name, header.value);
    }
    if (!hasDate && !options.date.isEmpty())
        appendField(head, "Date", options.date);
    if (mayHaveBody(response.status)) {
        if (!response.body.isEmpty())
            appendField(head, "Content-Type", response.contentType);
        appendField(head, "Content-Length", QByteArray::number(response.body.size()));
    }
    if (!options.keepAlive)
        head += "Connection: close\r\n";
    else if (options.saysKeepAlive)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    return head;
}

} // namespace reckoner::http
