// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/idempotent_call.h"

#include "core/actions/operation_executor.h"
#include "core/base/log.h"
#include "core/billing_api/idempotency_store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace reckoner::billing_api {

namespace {

constexpr int kOpenRetrySeconds = 2;

// With lengths, so that no two requests have one text.
QString hashOf(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part.toByteArray());
    }
    return QString::fromLatin1(hash.result().toHex());
}

IdempotentRequest keyedRequest(const ApiContext &context, const ApiCall &call)
{
    return {.account = context.people.account,
            .caller = hashOf({call.user->subject}),
            .key = QString::fromLatin1(call.idempotencyKey),
            .requestHash = hashOf({call.method, call.path, call.body}),
            .operation = actions::OperationExecutor::newOperationId(),
            .now = call.at};
}

ApiAnswer replayed(const KeyedAnswer &stored)
{
    ApiAnswer answer{.status = stored.status, .body = stored.body};
    if (answer.status >= 400)
        answer.contentType = "application/problem+json";
    answer.headers.push_back({"Idempotent-Replayed", "true"});
    return answer;
}

// Stands for an answer that is kept nowhere.
constexpr int kDoneNotKept = 1;

// Writes down what the caller is told before the caller is told, and tells it even where that failed: what was done
// is found again by its operation.
Task<ApiAnswer> settleKey(ApiContext &context, const IdempotentRequest &request, ApiAnswer answer, AnswerKept kept)
{
    const int status = kept == AnswerKept::Yes ? answer.status : kDoneNotKept;
    return context.database
        .write([request, status, isKept = answer.fate == KeyFate::Kept,
                body = kept == AnswerKept::Yes ? answer.body : QByteArray("")](storage::Transaction &transaction) {
            return isKept ? IdempotencyStore::finish(transaction, request, status, body)
                          : IdempotencyStore::release(transaction, request);
        })
        .then(context.owner, [answer = std::move(answer)](Result<void> &&written) mutable -> Result<ApiAnswer> {
            if (!written)
                qCWarning(lcServer, "an idempotency key could not be settled error=\"%s\"",
                          qPrintable(written.error().message));
            return std::move(answer);
        });
}

Standing standingOf(KeyedAnswer::State state)
{
    switch (state) {
    case KeyedAnswer::State::Open: return Standing::Open;
    case KeyedAnswer::State::Abandoned: return Standing::Abandoned;
    case KeyedAnswer::State::New:
    case KeyedAnswer::State::Done:
    case KeyedAnswer::State::Mismatch: break;
    }
    return Standing::New;
}

Task<ApiAnswer> doKeyed(ApiContext &context, const ApiCall &call, const KeyedHandler &handler, AnswerKept kept,
                        IdempotentRequest request, const KeyedAnswer &taken)
{
    request.operation = taken.operation;
    const Standing standing = standingOf(taken.state);
    return handler(call, {taken.operation, standing})
        .then(context.owner,
              [&context, request, kept, standing, id = call.requestId](Result<ApiAnswer> &&made) -> Task<ApiAnswer> {
                  ApiAnswer answer = made ? *std::move(made) : answerOf(problemOf(made.error()), id);
                  // Only who took the key may let go of it: another is at it.
                  const bool staysAsItIs =
                      answer.fate == KeyFate::Open || (standing == Standing::Open && answer.fate == KeyFate::Released);
                  return staysAsItIs ? settledAnswer(std::move(answer))
                                     : settleKey(context, request, std::move(answer), kept);
              });
}

Task<ApiAnswer> answerKeyed(ApiContext &context, const ApiCall &call, const KeyedHandler &handler, AnswerKept kept,
                            const IdempotentRequest &request, const KeyedAnswer &taken)
{
    if (taken.state == KeyedAnswer::State::Mismatch)
        return settledAnswer(answerOf({422, "idempotency_key_reused",
                                       QStringLiteral("This idempotency key was used for another request. Take a new "
                                                      "one.")},
                                      call.requestId));
    if (taken.state == KeyedAnswer::State::Done)
        return taken.status == kDoneNotKept ? handler(call, {taken.operation, Standing::New})
                                            : settledAnswer(replayed(taken));
    if (taken.state == KeyedAnswer::State::Open && kept == AnswerKept::No)
        return settledAnswer(answerOf(requestUnderWay(), call.requestId));
    return doKeyed(context, call, handler, kept, request, taken);
}

} // namespace

ApiProblem requestUnderWay()
{
    return {409, "in_progress", QStringLiteral("This request is under way. Ask again in a moment."), kOpenRetrySeconds,
            KeyFate::Open};
}

bool isIdempotencyKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= kMostIdempotencyKeyBytes &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Task<ApiAnswer> idempotently(ApiContext &context, const ApiCall &call, KeyedHandler handler, AnswerKept kept)
{
    if (call.idempotencyKey.isEmpty() || !call.user)
        return handler(call, {actions::OperationExecutor::newOperationId(), Standing::New});
    const IdempotentRequest request = keyedRequest(context, call);
    return context.database
        .write([request](storage::Transaction &transaction) { return IdempotencyStore::take(transaction, request); })
        .then(context.owner,
              [&context, call, handler = std::move(handler), kept,
               request](Result<KeyedAnswer> &&taken) -> Task<ApiAnswer> {
                  return taken ? answerKeyed(context, call, handler, kept, request, *taken)
                               : Task<ApiAnswer>::settled(std::move(taken).error());
              });
}

} // namespace reckoner::billing_api
