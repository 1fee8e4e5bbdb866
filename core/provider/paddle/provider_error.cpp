// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/provider_error.h"

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/http/retry_after.h"
#include "core/provider/paddle/provider_message.h"

#include <algorithm>

namespace reckoner::provider::paddle {

namespace {

constexpr qint64 kPaddleBlockMs = 60'000;           // §1.6
constexpr qint64 kLongestRetryAfterMs = 86'400'000; // more is a mistake at the other side
constexpr qsizetype kLongestErrorText = 4'000;      // an answer may hold anything
constexpr qsizetype kMostErrorFields = 50;

struct PaddleError {
    QString type, code, detail;
    QStringList fieldNames, fieldLines;
};

QString boundedText(const JsonView &value)
{
    return value.string().value_or(QString()).left(kLongestErrorText);
}

// None when the body is not Paddle's error envelope.
std::optional<PaddleError> paddleError(const JsonDocument &document)
{
    const JsonView error = document.root().member("error");
    PaddleError result{boundedText(error["type"]), boundedText(error["code"]), boundedText(error["detail"]), {}, {}};
    if (result.code.isEmpty())
        return std::nullopt;
    for (const JsonView &one : error["errors"].items()) {
        if (result.fieldLines.size() == kMostErrorFields)
            break;
        result.fieldNames.append(boundedText(one["field"]));
        result.fieldLines.append(boundedText(one["field"]) + QStringLiteral(": ") + boundedText(one["message"]));
    }
    return result;
}

QString requestIdOf(const http::ClientResponse &answer, const JsonDocument *document)
{
    QString id = document ? boundedText(document->root()["meta"]["request_id"]) : QString();
    if (id.isEmpty())
        id = QString::fromLatin1(answer.header("Request-Id"));
    return id.left(128);
}

ErrorKind kindOf403(const QString &code)
{
    // Paddle answers 403 for bad keys as well as for missing permissions (§5 item 11).
    const bool keyIsBad =
        code == QLatin1StringView("authentication_missing") || code == QLatin1StringView("authentication_malformed") ||
        code == QLatin1StringView("invalid_token") || code == QLatin1StringView("invalid_client_token");
    return keyIsBad ? ErrorKind::Unauthenticated : ErrorKind::Forbidden;
}

ErrorKind kindOfRefusal(int status, const PaddleError &error)
{
    switch (status) {
    case 401: return ErrorKind::Unauthenticated;
    case 403: return kindOf403(error.code);
    case 404: return ErrorKind::NotFound;
    case 409: return ErrorKind::Conflict;
    case 405:
    case 413:
    case 415:
    case 431: return ErrorKind::Invalid;
    default: break;
    }
    for (const char *code :
         {"invalid_field", "bad_request", "invalid_json", "invalid_time_query_parameter", "unexpected_request_body"})
        if (error.code == QLatin1StringView(code))
            return ErrorKind::Invalid;
    return ErrorKind::ProviderRefused;
}

bool meansTryLater(int status)
{
    return status == 502 || status == 503 || status == 504;
}

QString refusalMessage(const PaddleError &error)
{
    if (!error.fieldNames.isEmpty())
        return Words::tr("Paddle did not accept %1. Correct it and try again.")
            .arg(error.fieldNames.join(QStringLiteral(", ")));
    const QString words = messageForCode(error.code);
    if (!words.isEmpty())
        return words;
    return Words::tr("Paddle refused this with the code “%1”. Its documentation explains the code; Paddle's "
                     "support finds the call by its request id.")
        .arg(error.code);
}

QString mutationDoubt()
{
    return Words::tr("Paddle gave no usable answer, so it is not certain whether this took effect. Look at the "
                     "present state before trying again.");
}

} // namespace

qint64 retryAfterMs(const http::ClientResponse &answer)
{
    const Instant theirNow = http::parseHttpDate(answer.header("Date")).value_or(SystemClock().now());
    const qint64 asked = http::retryAfterMs(answer.header("Retry-After"), theirNow).value_or(kPaddleBlockMs);
    return std::clamp<qint64>(asked, 0, kLongestRetryAfterMs);
}

Error errorFromAnswer(const http::ClientResponse &answer, http::RequestKind kind)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer.body);
    const std::optional<PaddleError> paddle = document ? paddleError(*document) : std::nullopt;
    HttpFailure failure;
    failure.status = answer.status;
    failure.requestId = requestIdOf(answer, document ? &*document : nullptr);
    if (paddle) {
        failure.code = paddle->code;
        failure.fields = paddle->fieldLines.join(QLatin1Char('\n'));
    }
    const QString detail =
        paddle ? paddle->detail : QStringLiteral("status %1 without Paddle's error envelope").arg(answer.status);
    if (answer.status == 429) { // also from the edge in front of Paddle, in words of its own
        failure.retryAfterMs = retryAfterMs(answer);
        const QString words = paddle ? refusalMessage(*paddle) : messageForCode(QStringLiteral("too_many_requests"));
        return {ErrorKind::RateLimited, words, detail, failure};
    }
    const bool refused = answer.status >= 400 && answer.status < 500 && paddle;
    if (refused)
        return {kindOfRefusal(answer.status, *paddle), refusalMessage(*paddle), detail, failure};
    if (kind == http::RequestKind::Mutation)
        return {ErrorKind::UnknownOutcome, mutationDoubt(), detail, failure};
    if (meansTryLater(answer.status)) {
        failure.retryAfterMs = answer.header("Retry-After").isEmpty() ? 0 : retryAfterMs(answer);
        return {ErrorKind::Unreachable, messageForCode(QStringLiteral("service_unavailable")), detail, failure};
    }
    const QString words =
        paddle ? refusalMessage(*paddle)
               : Words::tr("Paddle, or something between here and Paddle, answered with status %1 and nothing of "
                           "use. Try again; check the proxy and the base URL if it stays so.")
                     .arg(answer.status);
    return {ErrorKind::ProviderBroken, words, detail, failure};
}

Error unusableAnswer(const http::ClientResponse &answer, http::RequestKind kind, const QString &problem)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer.body);
    HttpFailure failure;
    failure.status = answer.status;
    failure.requestId = requestIdOf(answer, document ? &*document : nullptr);
    if (kind == http::RequestKind::Mutation)
        return {ErrorKind::UnknownOutcome, mutationDoubt(), problem, failure};
    return {
        ErrorKind::ProviderBroken,
        Words::tr(
            "Paddle answered something that cannot be used. Try again; report it with the request id if it stays so."),
        problem, failure};
}

} // namespace reckoner::provider::paddle
