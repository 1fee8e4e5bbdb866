// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The idempotency_key table: what a caller's key stood for and what was answered, for a day. A key is the caller's own:
// nobody sees another's. Each has the id of the operation that its request makes, so that the request asked again,
// here, after a crash or at another server, is the same operation. Database's threads. Errors of all: Storage.

#include "core/storage/transaction.h"

namespace reckoner::billing_api {

inline constexpr Micros kIdempotencyKeptFor = std::chrono::hours(24);
// Who took a key and has not even begun after so long has died.
inline constexpr Micros kIdempotencyTakeover = std::chrono::seconds(20);
inline constexpr qsizetype kMostIdempotencyKeyBytes = 255;

struct IdempotentRequest {
    AccountId account;
    QString caller; // of the token's user, hashed
    QString key;
    QString requestHash;   // of method, path and body
    OperationId operation; // for a new one
    Instant now;
};

struct KeyedAnswer {
    enum class State {
        New,       // it is the caller's to do
        Open,      // begun before, and no answer yet
        Abandoned, // the same, and for long: it may be taken over
        Done,      // answered before
        Mismatch,  // the key was used for another request
    } state = State::New;
    OperationId operation;
    int status = 0; // of Done, as the body
    QByteArray body = {};
};

class IdempotencyStore
{
public:
    // Takes the key, or says what it stands for. A key whose day is over is as new.
    static Result<KeyedAnswer> take(storage::Transaction &transaction, const IdempotentRequest &request);
    static Result<void> finish(storage::Transaction &transaction, const IdempotentRequest &request, int status,
                               const QByteArray &body);
    // Nothing was done: the key may be used again.
    static Result<void> release(storage::Transaction &transaction, const IdempotentRequest &request);
    // Removes keys whose day is over; gives their number.
    static Result<qint64> prune(storage::Transaction &transaction, Instant now);
};

} // namespace reckoner::billing_api
