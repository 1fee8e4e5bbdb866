// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outcome_pill.h"

#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

Pill outcomePill(payments::PaymentOutcome outcome, const QString &rawStatus)
{
    using payments::PaymentOutcome;
    switch (outcome) {
    case PaymentOutcome::Succeeded: return {Tone::Ok, OutcomeWords::tr("Succeeded", "a payment")};
    case PaymentOutcome::Pending: return {Tone::Info, OutcomeWords::tr("Pending", "a payment")};
    case PaymentOutcome::Failed: return {Tone::Bad, OutcomeWords::tr("Failed", "a payment")};
    case PaymentOutcome::Canceled: return {Tone::Idle, OutcomeWords::tr("Canceled", "a payment")};
    case PaymentOutcome::Refunded: return {Tone::Idle, OutcomeWords::tr("Refunded", "a payment")};
    case PaymentOutcome::PartiallyRefunded: return {Tone::Warn, OutcomeWords::tr("Partly refunded", "a payment")};
    case PaymentOutcome::Disputed: return {Tone::Bad, OutcomeWords::tr("Disputed", "a payment")};
    case PaymentOutcome::Unknown: return {Tone::Idle, harmless(rawStatus, 32)};
    }
    RK_UNREACHABLE();
}

Pill outcomePill(const payments::Payment &payment, const payments::GivenBack &givenBack)
{
    return outcomePill(payments::paymentOutcome(payment, givenBack), payment.rawStatus);
}

QString outcomeToolTip(const payments::Payment &payment, const payments::GivenBack &givenBack)
{
    QStringList lines;
    if (givenBack.refundedMinor > 0)
        lines.append(OutcomeWords::tr("Refunded: %1", "an amount")
                         .arg(moneyText(Money(givenBack.refundedMinor, payment.currency))));
    if (givenBack.disputedMinor > 0)
        lines.append(OutcomeWords::tr("Disputed: %1", "an amount")
                         .arg(moneyText(Money(givenBack.disputedMinor, payment.currency))));
    lines.append(OutcomeWords::tr("State at the provider: %1", "a state")
                     .arg(paymentPill(payment.status, payment.rawStatus).word));
    return lines.join(QLatin1Char('\n'));
}

} // namespace reckoner::ui
