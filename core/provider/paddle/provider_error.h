// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an answer of Paddle's that is no success means. A 5xx to a mutation may have had its effect (reference/
// security.md §2.1), and so may anything that is not Paddle's own error envelope; a 4xx of Paddle's certainly had none.
// Pure functions, any thread. Source: reference/paddle.md §1.3, §1.8, §1.9.

#include "core/base/error.h"
#include "core/http/client.h"

namespace reckoner::provider::paddle {

// For any answer whose status is not 2xx.
Error errorFromAnswer(const http::ClientResponse &answer, http::RequestKind kind);
// For a 2xx answer that cannot be used; problem says why, for the log.
Error unusableAnswer(const http::ClientResponse &answer, http::RequestKind kind, const QString &problem);

// Retry-After; Paddle blocks for a minute where it is missing. At most a day.
qint64 retryAfterMs(const http::ClientResponse &answer);

} // namespace reckoner::provider::paddle
