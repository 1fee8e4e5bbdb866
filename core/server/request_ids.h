// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives each request an id that its log lines and its answer carry: a trusted proxy's X-Request-Id, or one of ours,
// other in each process, so that lines of several are told apart. Any thread.

#include "core/http/server.h"

#include <atomic>

namespace reckoner::server {

class RequestIds
{
public:
    RequestIds();
    // address: of the client, see clientAddress().
    QByteArray idFor(const http::ServerRequest &request, const QByteArray &address);

private:
    const QByteArray m_prefix;
    std::atomic<quint64> m_requests = 0;
};

} // namespace reckoner::server
