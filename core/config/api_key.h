// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be told from the text of a secret before anybody is asked: whether a key can be one at all, and whether it
// says that it belongs to the other environment. Pure functions, any thread. Source: reference/paddle.md §1.2.

#include "core/config/settings.h"

namespace reckoner::config {

enum class ApiKeyForm {
    Good,             // names this environment and has the right length
    Older,            // of before May 2025, or of the emulator: names no environment
    Blanks,           // holds blanks or line breaks
    TooShort,         // no key is so short
    Malformed,        // begins like a key of today and does not go on like one
    OtherEnvironment, // a live key for the sandbox, or the other way round
};

ApiKeyForm apiKeyForm(QByteArrayView key, Environment environment);
// In words, empty if there is nothing wrong; never quotes the key.
QString apiKeyFault(const SecretBytes &key, Environment environment);

enum class StripeKeyForm {
    Good, // secret or restricted, and of this mode
    Blanks,
    Publishable,   // pk_…: for browsers
    WebhookSecret, // whsec_…
    OtherMode,     // a live key for the sandbox, or the other way round
    TooShort,
    Unknown, // begins like no key of Stripe's
};

StripeKeyForm stripeKeyForm(QByteArrayView key, Environment environment);
// A secret key of Stripe's: why it cannot be one of this environment, in words; empty if there is nothing wrong. Never
// quotes the key. Source: reference/stripe.md §1.1.
QString stripeKeyFault(const SecretBytes &key, Environment environment);
// One secret: not empty, no blanks, no comma (several are given comma-separated).
bool isWebhookSecret(QByteArrayView secret);

} // namespace reckoner::config
