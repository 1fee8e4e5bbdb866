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
    for (const PaymentWord &word : kAdjustments) {
        if (adjustment.action == QLatin1StringView(word.code))
            return PaymentText::tr(word.text);
    }
    return harmless(adjustment.action, 48);
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
