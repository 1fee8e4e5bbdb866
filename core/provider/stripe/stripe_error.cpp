// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/stripe_error.h"

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/http/retry_after.h"

#include <algorithm>
#include <array>

namespace reckoner::provider::stripe {

namespace {

constexpr qint64 kStripePauseMs = 2'000; // no Retry-After is documented (§1.8)
constexpr qsizetype kLongestStripeText = 4'000;

struct StripeError {
    QString type, code, declineCode, param, message;
};

QString shortText(const JsonView &value)
{
    return value.string().value_or(QString()).left(kLongestStripeText);
}

// None when the body is not Stripe's error envelope.
std::optional<StripeError> stripeError(const http::ClientResponse &answer)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer.body);
    const JsonView error = document ? document->root()["error"] : JsonView();
    if (!error.isObject() || !error["type"].string())
        return std::nullopt;
    return StripeError{shortText(error["type"]), shortText(error["code"]), shortText(error["decline_code"]),
                       shortText(error["param"]), shortText(error["message"])};
}

bool is(const QString &text, const char *word)
{
    return text == QLatin1StringView(word);
}

ErrorKind kindOfStripeRefusal(int status, const StripeError &error)
{
    if (is(error.code, "resource_missing") || status == 404)
        return ErrorKind::NotFound;
    if (status == 401 || is(error.code, "secret_key_required") || is(error.code, "api_key_expired"))
        return ErrorKind::Unauthenticated;
    if (status == 403)
        return ErrorKind::Forbidden;
    if (is(error.type, "idempotency_error") || is(error.code, "lock_timeout"))
        return ErrorKind::Conflict;
    const bool isParameter =
        error.code.startsWith(QLatin1StringView("parameter")) ||
        (is(error.type, "invalid_request_error") && error.code.isEmpty() && !error.param.isEmpty());
    return isParameter || is(error.code, "email_invalid") || is(error.code, "url_invalid") ? ErrorKind::Invalid
                                                                                           : ErrorKind::ProviderRefused;
}

QString stripeWords(int status, const StripeError &error)
{
    if (is(error.code, "secret_key_required"))
        return Words::tr(
            "This is a publishable key of Stripe's, which may be seen by everybody. A secret key (sk_…) or "
            "a restricted key (rk_…) is needed here.");
    if (is(error.code, "api_key_expired"))
        return Words::tr("The Stripe key has expired. Make a new one in Stripe's dashboard and enter it in Settings.");
    if (status == 401)
        return Words::tr("Stripe does not know this key. Enter the key of this account and mode again.");
    if (status == 403)
        return Words::tr("The Stripe key may not do this. Give the restricted key the permission it lacks.");
    if (is(error.type, "idempotency_error"))
        return Words::tr(
            "Stripe has seen this operation before with other values and did nothing now. Start it again.");
    if (is(error.type, "card_error")) {
        const QString why = declineText(error.declineCode.isEmpty() ? error.code : error.declineCode);
        return why.isEmpty() ? Words::tr("The payment was declined (%1). Nothing was changed.").arg(error.code)
                             : Words::tr("The payment was declined: %1 Nothing was changed.").arg(why);
    }
    if (is(error.code, "resource_missing"))
        return Words::tr("Stripe does not know this object, or it belongs to the other mode (test or live).");
    if (is(error.code, "charge_already_refunded"))
        return Words::tr("This payment has been refunded in full already.");
    if (is(error.code, "charge_disputed") || is(error.code, "refund_disputed_payment"))
        return Words::tr("The payer disputes this payment, so it cannot be refunded.");
    if (!error.param.isEmpty())
        return Words::tr("Stripe did not accept %1. Correct it and try again.").arg(error.param);
    if (!error.code.isEmpty())
        return Words::tr("Stripe refused this with the code “%1”. Its documentation explains the code; Stripe's "
                         "support finds the call by its request id.")
            .arg(error.code);
    return Words::tr("Stripe refused this. The details say why.");
}

QString stripeDoubt()
{
    return Words::tr("Stripe gave no usable answer, so it is not certain whether this took effect. Look at the present "
                     "state before trying again.");
}

HttpFailure failureOf(const http::ClientResponse &answer, const std::optional<StripeError> &error)
{
    HttpFailure failure;
    failure.status = answer.status;
    failure.requestId = QString::fromLatin1(answer.header("Request-Id")).left(128);
    if (!error)
        return failure;
    failure.code = error->code.isEmpty() ? error->type : error->code;
    if (!error->declineCode.isEmpty())
        failure.code += QLatin1Char('/') + error->declineCode;
    if (!error->param.isEmpty())
        failure.fields = error->param + QStringLiteral(": ") + error->message;
    return failure;
}

qint64 stripeRetryAfterMs(const http::ClientResponse &answer)
{
    const Instant theirNow = http::parseHttpDate(answer.header("Date")).value_or(SystemClock().now());
    return http::retryAfterMs(answer.header("Retry-After"), theirNow).value_or(kStripePauseMs);
}

bool isStripeRefusal(int status, const std::optional<StripeError> &error)
{
    // 409: the same key is under way; 424: what stands behind Stripe failed. Neither says that nothing happened.
    return error && status >= 400 && status < 500 && status != 409 && status != 424;
}

} // namespace

QString declineText(const QString &code)
{
    struct Decline {
        const char *code;
        const char *words;
    };
    static constexpr std::array kDeclines{
        Decline{"insufficient_funds", QT_TRANSLATE_NOOP("Words", "There is not enough money on the account.")},
        Decline{"expired_card", QT_TRANSLATE_NOOP("Words", "The card has expired.")},
        Decline{"incorrect_cvc", QT_TRANSLATE_NOOP("Words", "The security code is wrong.")},
        Decline{"incorrect_number", QT_TRANSLATE_NOOP("Words", "The card number is wrong.")},
        Decline{"lost_card", QT_TRANSLATE_NOOP("Words", "The card was reported lost.")},
        Decline{"stolen_card", QT_TRANSLATE_NOOP("Words", "The card was reported stolen.")},
        Decline{"authentication_required", QT_TRANSLATE_NOOP("Words", "The bank wants the payer to confirm it.")},
        Decline{"processing_error",
                QT_TRANSLATE_NOOP("Words", "The bank could not process it; it may be tried again.")},
        Decline{"do_not_honor", QT_TRANSLATE_NOOP("Words", "The bank gives no reason; the payer has to ask it.")},
        Decline{"generic_decline", QT_TRANSLATE_NOOP("Words", "The bank gives no reason; the payer has to ask it.")},
        Decline{"card_declined", QT_TRANSLATE_NOOP("Words", "The bank gives no reason; the payer has to ask it.")},
        Decline{"fraudulent", QT_TRANSLATE_NOOP("Words", "It looks like fraud.")},
    };
    const auto found =
        std::find_if(kDeclines.begin(), kDeclines.end(), [&code](const Decline &one) { return is(code, one.code); });
    return found == kDeclines.end() ? QString() : Words::tr(found->words);
}

Error errorFromAnswer(const http::ClientResponse &answer, http::RequestKind kind)
{
    const std::optional<StripeError> stripe = stripeError(answer);
    HttpFailure failure = failureOf(answer, stripe);
    QString detail =
        stripe ? stripe->message : QStringLiteral("status %1 without Stripe's error envelope").arg(answer.status);
    if (answer.header("Idempotent-Replayed") == "true")
        detail += QStringLiteral(" (the stored answer to this key)");
    if (answer.status == 429 || (stripe && is(stripe->code, "rate_limit"))) {
        failure.retryAfterMs = stripeRetryAfterMs(answer);
        return {ErrorKind::RateLimited, Words::tr("Stripe asks for a pause. Nothing was done; try again in a moment."),
                detail, failure};
    }
    if (isStripeRefusal(answer.status, stripe))
        return {kindOfStripeRefusal(answer.status, *stripe), stripeWords(answer.status, *stripe), detail, failure};
    if (kind == http::RequestKind::Mutation)
        return {ErrorKind::UnknownOutcome, stripeDoubt(), detail, failure};
    if (answer.status >= 500 || answer.status == 409)
        return {ErrorKind::Unreachable, Words::tr("Stripe cannot answer at the moment. Try again later."), detail,
                failure};
    return {ErrorKind::ProviderBroken,
            Words::tr("Stripe, or something between here and Stripe, answered with status %1 and nothing of use. Try "
                      "again; check the proxy and the base URL if it stays so.")
                .arg(answer.status),
            detail, failure};
}

Error unusableAnswer(const http::ClientResponse &answer, http::RequestKind kind, const QString &problem)
{
    const HttpFailure failure = failureOf(answer, std::nullopt);
    if (kind == http::RequestKind::Mutation)
        return {ErrorKind::UnknownOutcome, stripeDoubt(), problem, failure};
    return {ErrorKind::ProviderBroken,
            Words::tr("Stripe answered something that cannot be used. Try again; report it with the request id if it "
                      "stays so."),
            problem, failure};
}

} // namespace reckoner::provider::stripe
