// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_words.h"

#include "ui/common/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace reckoner::ui {

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(PaymentText)
};

struct PaymentWord {
    const char *code;
    const char *text;
};

template <size_t N> QString paymentWord(const std::array<PaymentWord, N> &words, const QString &code)
{
    for (const PaymentWord &word : words) {
        if (code == QLatin1StringView(word.code))
            return PaymentText::tr(word.text);
    }
    return harmless(code, 48);
}

constexpr std::array<PaymentWord, 18> kFailures{{
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

constexpr std::array<PaymentWord, 12> kAdvice{{
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

constexpr std::array<PaymentWord, 7> kAdjustments{{
    {"refund", QT_TRANSLATE_NOOP("PaymentText", "Refund")},
    {"credit", QT_TRANSLATE_NOOP("PaymentText", "Credit")},
    {"credit_reverse", QT_TRANSLATE_NOOP("PaymentText", "Credit taken back")},
    {"chargeback", QT_TRANSLATE_NOOP("PaymentText", "Chargeback")},
    {"chargeback_reverse", QT_TRANSLATE_NOOP("PaymentText", "Chargeback taken back")},
    {"chargeback_warning", QT_TRANSLATE_NOOP("PaymentText", "Warning of a chargeback")},
    {"chargeback_warning_reverse", QT_TRANSLATE_NOOP("PaymentText", "Warning of a chargeback taken back")},
}};

} // namespace

QString failureText(const QString &errorCode)
{
    return paymentWord(kFailures, errorCode);
}

QString failureAdvice(const QString &errorCode)
{
    const QString advice = paymentWord(kAdvice, errorCode);
    return advice == harmless(errorCode, 48) ? QString() : advice;
}

Pill attemptPill(const payments::PaymentAttempt &attempt)
{
    const QString &status = attempt.status;
    if (status == QLatin1StringView("captured"))
        return {Tone::Ok, PaymentText::tr("Captured")};
    if (status == QLatin1StringView("authorized"))
        return {Tone::Info, PaymentText::tr("Authorized")};
    if (status == QLatin1StringView("authorized_flagged"))
        return {Tone::Warn, PaymentText::tr("Under review")};
    if (status == QLatin1StringView("error"))
        return {Tone::Bad, PaymentText::tr("Failed")};
    if (status == QLatin1StringView("action_required"))
        return {Tone::Warn, PaymentText::tr("Customer must act")};
    if (status == QLatin1StringView("pending_no_action_required") || status == QLatin1StringView("created"))
        return {Tone::Info, PaymentText::tr("Pending")};
    if (status == QLatin1StringView("canceled"))
        return {Tone::Idle, PaymentText::tr("Canceled")};
    if (status == QLatin1StringView("dropped"))
        return {Tone::Idle, PaymentText::tr("Dropped")};
    return {Tone::Idle, harmless(status, 32)};
}

QString adjustmentTitle(const payments::Adjustment &adjustment)
{
    return paymentWord(kAdjustments, adjustment.action);
}

Pill adjustmentPill(const payments::Adjustment &adjustment)
{
    const QString &status = adjustment.status;
    if (status == QLatin1StringView("approved"))
        return {Tone::Ok, PaymentText::tr("Approved")};
    if (status == QLatin1StringView("pending_approval"))
        return {Tone::Warn, PaymentText::tr("Waits for approval")};
    if (status == QLatin1StringView("rejected"))
        return {Tone::Bad, PaymentText::tr("Rejected")};
    if (status == QLatin1StringView("reversed"))
        return {Tone::Idle, PaymentText::tr("Reversed")};
    return {Tone::Idle, harmless(status, 32)};
}

} // namespace reckoner::ui
