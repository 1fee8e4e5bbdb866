// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What went wrong, in a form that code can branch on (kind), people can read (message) and logs can keep (detail).
// A message says what happened, to what, and what to do next; it holds no secret and no personal data.

#include <QByteArray>
#include <QString>

#include <optional>

namespace reckoner {

enum class ErrorKind {
    Invalid,         // input or request that can never work as it is
    NotFound,        // no such thing
    Conflict,        // changed meanwhile, locked, or already there
    Unauthenticated, // no or wrong credentials
    Forbidden,       // known, but not allowed
    RateLimited,     // asked too often; http->retryAfterMs says when again
    Unreachable,     // the request certainly had no effect: no connection, or a read that failed
    ProviderRefused, // the provider answered and said no
    ProviderBroken,  // the provider answered something that its contract does not allow
    UnknownOutcome,  // a mutation left this machine and no usable answer came back
    Storage,         // database or disk
    Cancelled,       // somebody no longer wanted the answer
};

// What the HTTP answer said, kept beside the error so that staff can quote it to the provider.
struct HttpFailure {
    int status = 0;    // 0: no answer
    QString code;      // the provider's error code, e.g. subscription_locked_renewal
    QString requestId; // the provider's request id
    qint64 retryAfterMs = 0;
    QString fields; // "field: message" lines of a validation failure
};

struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QString detail;
    std::optional<HttpFailure> http;
};

// Stable lower_snake name of a kind, for logs and --json.
QString errorKindName(ErrorKind kind);

} // namespace reckoner
