// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/payment_failure_text.h"

#include "ui/common/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace reckoner::ui {

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(PaymentText)
};

struct FailureWord {
    const char *code;
    const char *text;
};

// Null where the code is not known.
template <size_t N> const char *failureWord(const std::array<FailureWord, N> &words, const QString &code)
{
    for (const FailureWord &word : words) {
        if (code == QLatin1StringView(word.code))
            return word.text;
    }
    return nullptr;
}

constexpr std::array<FailureWord, 18> kPaymentFailures{{
    {"already_canceled", QT_TRANSLATE_NOOP("PaymentText", "The payment had been canceled already")},
    {"already_refunded", QT_TRANSLATE_NOOP("PaymentText", "The payment had been refunded already")},
    {"authentication_failed",
     QT_TRANSLATE_NOOP("PaymentText", "The customer did not confirm the payment with the bank")},
    {"blocked_card", QT_TRANSLATE_NOOP("PaymentText", "The card is blocked")},
    {"canceled", QT_TRANSLATE_NOOP("PaymentText", "The customer broke the payment off")},
    {"declined", QT_TRANSLATE_NOOP("PaymentText", "The bank declined the payment")},
    {"declined_not_retryable", QT_TRANSLATE_NOOP("PaymentText", "The bank declined the payment for good")},
    {"expired_card", QT_TRANSLATE_NOOP("PaymentText", "The card has expired")},
    {"fraud", QT_TRANSLATE_NOOP("PaymentText", "The payment was taken for fraud")},
    {"invalid_amount", QT_TRANSLATE_NOOP("PaymentText", "The method cannot be charged this amount")},
    {"invalid_payment_details", QT_TRANSLATE_NOOP("PaymentText", "The details of the card or account are wrong")},
    {"issuer_unavailable", QT_TRANSLATE_NOOP("PaymentText", "The bank could not be reached")},
    {"not_enough_balance", QT_TRANSLATE_NOOP("PaymentText", "There was not enough money on the account")},
    {"preferred_network_not_supported", QT_TRANSLATE_NOOP("PaymentText", "The card's network is not supported")},
    {"psp_error", QT_TRANSLATE_NOOP("PaymentText", "The payment processor had a fault")},
    {"redacted_payment_method", QT_TRANSLATE_NOOP("PaymentText", "The payment method was removed")},
    {"system_error", QT_TRANSLATE_NOOP("PaymentText", "The provider had a fault")},
    {"transaction_not_permitted", QT_TRANSLATE_NOOP("PaymentText", "The card may not be used for this payment")},
}};

constexpr std::array<FailureWord, 12> kFailureAdvice{{
    {"authentication_failed",
     QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to try again and to confirm it in the bank's app.")},
    {"blocked_card", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"declined", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself. If it keeps failing, ask the customer "
                                                  "to call the bank or to use another payment method.")},
    {"declined_not_retryable", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"expired_card", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to enter the new card.")},
    {"fraud", QT_TRANSLATE_NOOP("PaymentText", "Do not try again before you know who paid.")},
    {"invalid_payment_details",
     QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to enter the payment method again.")},
    {"issuer_unavailable", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself.")},
    {"not_enough_balance",
     QT_TRANSLATE_NOOP("PaymentText",
                       "It is tried again by itself. The customer may also use another payment method.")},
    {"psp_error", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself.")},
    {"redacted_payment_method", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for a payment method.")},
    {"transaction_not_permitted", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
}};

} // namespace

QString failureText(const QString &errorCode)
{
    const char *text = failureWord(kPaymentFailures, errorCode);
    return text ? PaymentText::tr(text) : harmless(errorCode, 48);
}

QString failureAdvice(const QString &errorCode)
{
    const char *advice = failureWord(kFailureAdvice, errorCode);
    return advice ? PaymentText::tr(advice) : QString();
}

} // namespace reckoner::ui
