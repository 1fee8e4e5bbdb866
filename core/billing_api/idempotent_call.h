// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// POSTs with an Idempotency-Key: the same request of the same user is done once within a day, whatever happens between,
// and answered again as it was. Without a key, or from nobody in particular (what those may ask changes nothing), a
// request is simply done. Lives on the thread of the context.

#include "core/billing_api/api_call.h"

#include <functional>

namespace reckoner::billing_api {

// Whether the request may have been begun before, here or at another server.
enum class Standing {
    New,       // no
    Open,      // yes, and whoever does it may be at it just now: only look
    Abandoned, // yes, and whoever did it is gone: look first, then go on
};

struct KeyedOperation {
    OperationId id; // of what the request makes, if it makes something
    Standing standing = Standing::New;
};

enum class AnswerKept { Yes, No }; // No: it signs somebody in, and such links are kept nowhere

using KeyedHandler = std::function<Task<ApiAnswer>(const ApiCall &call, const KeyedOperation &operation)>;

Task<ApiAnswer> idempotently(ApiContext &context, const ApiCall &call, KeyedHandler handler,
                             AnswerKept kept = AnswerKept::Yes);

ApiProblem requestUnderWay();
// Visible ASCII, not too long.
bool isIdempotencyKey(const QByteArray &key);

} // namespace reckoner::billing_api
