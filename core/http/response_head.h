// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bytes before an answer's body. Pure, any thread. Fields with control bytes are left out, so that no handler can
// be made to split an answer.

#include "core/http/server.h"

namespace reckoner::http {

struct ResponseHeadOptions {
    bool keepAlive = true;
    bool saysKeepAlive = false;
    QByteArray date; // IMF-fixdate; left out when the handler set its own
};

QByteArray responseHead(const ServerResponse &response, const ResponseHeadOptions &options);

// 1xx, 204 and 304 have none by definition.
bool mayHaveBody(int status);

QByteArrayView reasonPhrase(int status);

// "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(qint64 unixSeconds);

} // namespace reckoner::http
