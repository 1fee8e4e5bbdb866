// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who really sent a request, when it may have come through proxies. X-Forwarded-For is anybody's claim unless one of
// our own proxies wrote it: it counts only when the TCP peer is one of them, and then as far from the right as trusted
// hops go. Pure, any thread. Rule: DESIGN §5, reference/security.md A6.

#include "core/http/server.h"
#include "core/sync/intake.h"

namespace reckoner::server {

// The rightmost hop that is none of ours; the TCP peer itself without proxies, and where the field is not clear.
QByteArray clientAddress(const http::ServerRequest &request, const std::vector<http::Network> &trustedProxies);

// Texts that were checked before (config): “192.0.2.0/24”, “::1”.
std::vector<http::Network> networksOf(const QStringList &texts);

} // namespace reckoner::server
