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

constexpr std::array<FailureWord, 23> kPaymentFailures{{
    {"already_canceled", QT_TRANSLATE_NOOP("PaymentText", "The payment had been canceled already")},
    {"already_refunded", QT_TRANSLATE_NOOP("PaymentText", "The payment had been refunded already")},
    {"authentication_failed",
     QT_TRANSLATE_NOOP("PaymentText", "The customer did not confirm the payment with the bank")},
    {"blocked_card", QT_TRANSLATE_NOOP("PaymentText", "The card is blocked")},
    {"canceled", QT_TRANSLATE_NOOP("PaymentText", "The customer broke the payment off")},
    {"card_velocity_exceeded", QT_TRANSLATE_NOOP("PaymentText", "The card has reached its limit")},
    {"currency_not_supported", QT_TRANSLATE_NOOP("PaymentText", "The card cannot be charged in this currency")},
    {"declined", QT_TRANSLATE_NOOP("PaymentText", "The bank declined the payment")},
    {"declined_not_retryable", QT_TRANSLATE_NOOP("PaymentText", "The bank declined the payment for good")},
    {"duplicate_transaction",
     QT_TRANSLATE_NOOP("PaymentText", "The bank took it for a repetition of a payment just made")},
    {"expired_card", QT_TRANSLATE_NOOP("PaymentText", "The card has expired")},
    {"fraud", QT_TRANSLATE_NOOP("PaymentText", "The payment was taken for fraud")},
    {"incorrect_cvc", QT_TRANSLATE_NOOP("PaymentText", "The card's security code is wrong")},
    {"invalid_amount", QT_TRANSLATE_NOOP("PaymentText", "The method cannot be charged this amount")},
    {"invalid_payment_details", QT_TRANSLATE_NOOP("PaymentText", "The details of the card or account are wrong")},
    {"issuer_unavailable", QT_TRANSLATE_NOOP("PaymentText", "The bank could not be reached")},
    {"not_enough_balance", QT_TRANSLATE_NOOP("PaymentText", "There was not enough money on the account")},
    {"preferred_network_not_supported", QT_TRANSLATE_NOOP("PaymentText", "The card's network is not supported")},
    {"psp_error", QT_TRANSLATE_NOOP("PaymentText", "The payment processor had a fault")},
    {"redacted_payment_method", QT_TRANSLATE_NOOP("PaymentText", "The payment method was removed")},
    {"rule", QT_TRANSLATE_NOOP("PaymentText", "A fraud rule of your Stripe account blocked the payment")},
    {"system_error", QT_TRANSLATE_NOOP("PaymentText", "The provider had a fault")},
    {"transaction_not_permitted", QT_TRANSLATE_NOOP("PaymentText", "The card may not be used for this payment")},
}};

constexpr std::array<FailureWord, 17> kFailureAdvice{{
    {"authentication_failed",
     QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to try again and to confirm it in the bank's app.")},
    {"blocked_card", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"card_velocity_exceeded", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"currency_not_supported", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"declined", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself. If it keeps failing, ask the customer "
                                                  "to call the bank or to use another payment method.")},
    {"declined_not_retryable", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
    {"duplicate_transaction",
     QT_TRANSLATE_NOOP("PaymentText", "Look whether the customer has paid already before anybody tries again.")},
    {"expired_card", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to enter the new card.")},
    {"fraud", QT_TRANSLATE_NOOP("PaymentText", "Do not try again before you know who paid.")},
    {"incorrect_cvc", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to enter the payment method again.")},
    {"invalid_payment_details",
     QT_TRANSLATE_NOOP("PaymentText", "Ask the customer to enter the payment method again.")},
    {"issuer_unavailable", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself.")},
    {"not_enough_balance",
     QT_TRANSLATE_NOOP("PaymentText",
                       "It is tried again by itself. The customer may also use another payment method.")},
    {"psp_error", QT_TRANSLATE_NOOP("PaymentText", "It is tried again by itself.")},
    {"redacted_payment_method", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for a payment method.")},
    {"rule", QT_TRANSLATE_NOOP("PaymentText", "Look at the payment in Stripe's dashboard: it names the rule.")},
    {"transaction_not_permitted", QT_TRANSLATE_NOOP("PaymentText", "Ask the customer for another payment method.")},
}};

struct SameFailure {
    const char *code;
    const char *known; // the code above that says the same
};

// Stripe's words for the same: decline codes, codes of errors, reasons of its risk rules. Of a lost or stolen card
// nobody is told more than that it is blocked.
constexpr std::array<SameFailure, 47> kSameFailures{{
    {"approve_with_id", "declined"},
    {"authentication_not_handled", "authentication_failed"},
    {"authentication_required", "authentication_failed"},
    {"call_issuer", "declined"},
    {"card_declined", "declined"},
    {"card_not_supported", "transaction_not_permitted"},
    {"do_not_honor", "declined"},
    {"do_not_try_again", "declined_not_retryable"},
    {"elevated_risk_level", "fraud"},
    {"fraudulent", "fraud"},
    {"generic_decline", "declined"},
    {"highest_risk_level", "fraud"},
    {"incorrect_number", "invalid_payment_details"},
    {"incorrect_pin", "invalid_payment_details"},
    {"incorrect_zip", "invalid_payment_details"},
    {"insufficient_funds", "not_enough_balance"},
    {"invalid_account", "invalid_payment_details"},
    {"invalid_cvc", "incorrect_cvc"},
    {"invalid_expiry_month", "invalid_payment_details"},
    {"invalid_expiry_year", "invalid_payment_details"},
    {"invalid_number", "invalid_payment_details"},
    {"invalid_pin", "invalid_payment_details"},
    {"issuer_not_available", "issuer_unavailable"},
    {"lost_card", "blocked_card"},
    {"merchant_blacklist", "fraud"},
    {"mobile_device_authentication_required", "authentication_failed"},
    {"new_account_information_available", "declined"},
    {"no_action_taken", "declined"},
    {"not_permitted", "transaction_not_permitted"},
    {"payment_intent_authentication_failure", "authentication_failed"},
    {"payment_intent_payment_attempt_failed", "declined"},
    {"pickup_card", "blocked_card"},
    {"pin_try_exceeded", "blocked_card"},
    {"previously_declined_do_not_retry", "declined_not_retryable"},
    {"processing_error", "psp_error"},
    {"reenter_transaction", "declined"},
    {"restricted_card", "blocked_card"},
    {"revocation_of_all_authorizations", "declined_not_retryable"},
    {"revocation_of_authorization", "declined_not_retryable"},
    {"security_violation", "declined"},
    {"service_not_allowed", "transaction_not_permitted"},
    {"stolen_card", "blocked_card"},
    {"stop_payment_order", "declined_not_retryable"},
    {"testmode_decline", "declined"},
    {"transaction_not_allowed", "transaction_not_permitted"},
    {"try_again_later", "issuer_unavailable"},
    {"withdrawal_count_limit_exceeded", "card_velocity_exceeded"},
}};

QString knownFailure(const QString &code)
{
    for (const SameFailure &same : kSameFailures) {
        if (code == QLatin1StringView(same.code))
            return QString::fromLatin1(same.known);
    }
    return code;
}

} // namespace

QString failureText(const QString &errorCode)
{
    const char *text = failureWord(kPaymentFailures, knownFailure(errorCode));
    return text ? PaymentText::tr(text) : harmless(errorCode, 48);
}

QString failureAdvice(const QString &errorCode)
{
    const char *advice = failureWord(kFailureAdvice, knownFailure(errorCode));
    return advice ? PaymentText::tr(advice) : QString();
}

} // namespace reckoner::ui
