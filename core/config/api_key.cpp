// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/api_key.h"

#include "core/base/words.h"

#include <algorithm>

namespace reckoner::config {

namespace {

constexpr qsizetype kShortestKey = 16;

bool hasBlanks(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) <= 0x20 || c == 0x7f; });
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLowerOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

// pdl_(live|sdbx)_apikey_[a-z\d]{26}_[a-zA-Z\d]{22}_[a-zA-Z\d]{3}; by hand, because a regular expression would copy
// the key.
bool isOfTodaysForm(QByteArrayView key)
{
    if (key.size() != 69 || key[42] != '_' || key[65] != '_' || key.sliced(8, 8) != QByteArrayView("_apikey_"))
        return false;
    const auto id = key.sliced(16, 26), secret = key.sliced(43, 22), check = key.sliced(66);
    return std::all_of(id.begin(), id.end(), isLowerOrDigit) &&
           std::all_of(secret.begin(), secret.end(), isLetterOrDigit) &&
           std::all_of(check.begin(), check.end(), isLetterOrDigit);
}

} // namespace

ApiKeyForm apiKeyForm(QByteArrayView key, Environment environment)
{
    const bool sandbox = environment == Environment::Sandbox;
    if (hasBlanks(key))
        return ApiKeyForm::Blanks;
    if (key.startsWith(sandbox ? QByteArrayView("pdl_live_") : QByteArrayView("pdl_sdbx_")))
        return ApiKeyForm::OtherEnvironment;
    if (key.size() < kShortestKey)
        return ApiKeyForm::TooShort;
    if (!key.startsWith(QByteArrayView("pdl_")))
        return ApiKeyForm::Older;
    return isOfTodaysForm(key) ? ApiKeyForm::Good : ApiKeyForm::Malformed;
}

QString apiKeyFault(const SecretBytes &key, Environment environment)
{
    const bool sandbox = environment == Environment::Sandbox;
    switch (apiKeyForm(key.reveal(), environment)) {
    case ApiKeyForm::Good:
    case ApiKeyForm::Older: return {};
    case ApiKeyForm::Blanks:
    case ApiKeyForm::TooShort:
        return Words::tr("The Paddle API key (PADDLE_API_KEY) is malformed: it is cut short or has blanks in it.");
    case ApiKeyForm::Malformed:
        return Words::tr("The Paddle API key (PADDLE_API_KEY) is malformed: keys of this kind have 69 characters, "
                         "this one has %1.")
            .arg(key.reveal().size());
    case ApiKeyForm::OtherEnvironment:
        return Words::tr("The Paddle API key (PADDLE_API_KEY) belongs to the %1 environment, but "
                         "PADDLE_ENVIRONMENT is %2.")
            .arg(sandbox ? QStringLiteral("production") : QStringLiteral("sandbox"),
                 sandbox ? QStringLiteral("sandbox") : QStringLiteral("production"));
    }
    RK_UNREACHABLE();
}

StripeKeyForm stripeKeyForm(QByteArrayView key, Environment environment)
{
    const auto begins = [key](const char *prefix) { return key.startsWith(QByteArrayView(prefix)); };
    if (hasBlanks(key))
        return StripeKeyForm::Blanks;
    if (begins("pk_"))
        return StripeKeyForm::Publishable;
    if (begins("whsec_"))
        return StripeKeyForm::WebhookSecret;
    const bool live = begins("sk_live_") || begins("rk_live_"), test = begins("sk_test_") || begins("rk_test_");
    if (live || test) {
        if (live == (environment == Environment::Sandbox))
            return StripeKeyForm::OtherMode;
        return key.size() < kShortestKey ? StripeKeyForm::TooShort : StripeKeyForm::Good;
    }
    return key.size() < kShortestKey ? StripeKeyForm::TooShort : StripeKeyForm::Unknown;
}

QString stripeKeyFault(const SecretBytes &key, Environment environment)
{
    const bool sandbox = environment == Environment::Sandbox;
    switch (stripeKeyForm(key.reveal(), environment)) {
    case StripeKeyForm::Good: return {};
    case StripeKeyForm::Blanks:
    case StripeKeyForm::TooShort:
        return Words::tr(
            "The Stripe secret key (STRIPE_SECRET_KEY) is malformed: it is cut short or has blanks in it.");
    case StripeKeyForm::Publishable:
        return Words::tr("STRIPE_SECRET_KEY holds a publishable key (pk_…), which can do nothing here. A secret key "
                         "(sk_…) or a restricted key (rk_…) is needed.");
    case StripeKeyForm::WebhookSecret:
        return Words::tr(
            "STRIPE_SECRET_KEY holds a webhook secret (whsec_…); that belongs into STRIPE_WEBHOOK_SECRET.");
    case StripeKeyForm::Unknown:
        return Words::tr("STRIPE_SECRET_KEY is no key of Stripe's: those begin with sk_test_, sk_live_, rk_test_ or "
                         "rk_live_.");
    case StripeKeyForm::OtherMode:
        return Words::tr("The Stripe secret key (STRIPE_SECRET_KEY) is of %1 mode, but STRIPE_ENVIRONMENT is %2.")
            .arg(sandbox ? QStringLiteral("live") : QStringLiteral("test"),
                 sandbox ? QStringLiteral("sandbox") : QStringLiteral("production"));
    }
    RK_UNREACHABLE();
}

bool isWebhookSecret(QByteArrayView secret)
{
    return !secret.isEmpty() && !hasBlanks(secret) && !secret.contains(',');
}

} // namespace reckoner::config
