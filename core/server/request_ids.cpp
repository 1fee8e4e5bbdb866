// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/request_ids.h"

#include <QRandomGenerator>

#include <algorithm>

namespace reckoner::server {

namespace {

constexpr qsizetype kMaxRequestId = 64;

bool isRequestId(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kMaxRequestId && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

} // namespace

RequestIds::RequestIds() : m_prefix(QByteArray::number(QRandomGenerator::system()->generate(), 36) + '-') {}

QByteArray RequestIds::idFor(const http::ServerRequest &request, const QByteArray &address)
{
    const QByteArray given = request.header("X-Request-Id");
    const bool isProxy = address != request.peer;
    if (isProxy && isRequestId(given))
        return given;
    return m_prefix + QByteArray::number(m_requests.fetch_add(1) + 1, 36);
}

} // namespace reckoner::server
