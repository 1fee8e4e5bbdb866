// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_outcome.h"

namespace reckoner::payments {

QString paymentOutcomeText(PaymentOutcome outcome)
{
    switch (outcome) {
    case PaymentOutcome::Succeeded: return QStringLiteral("succeeded");
    case PaymentOutcome::Pending: return QStringLiteral("pending");
    case PaymentOutcome::Failed: return QStringLiteral("failed");
    case PaymentOutcome::Canceled: return QStringLiteral("canceled");
    case PaymentOutcome::Refunded: return QStringLiteral("refunded");
    case PaymentOutcome::PartiallyRefunded: return QStringLiteral("partially_refunded");
    case PaymentOutcome::Disputed: return QStringLiteral("disputed");
    case PaymentOutcome::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

std::optional<PaymentOutcome> paymentOutcomeFromText(const QString &text)
{
    for (const PaymentOutcome outcome :
         {PaymentOutcome::Succeeded, PaymentOutcome::Pending, PaymentOutcome::Failed, PaymentOutcome::Canceled,
          PaymentOutcome::Refunded, PaymentOutcome::PartiallyRefunded, PaymentOutcome::Disputed,
          PaymentOutcome::Unknown}) {
        if (paymentOutcomeText(outcome) == text)
            return outcome;
    }
    return std::nullopt;
}

GivenBack givenBackBy(const std::vector<Adjustment> &adjustments, Currency currency)
{
    GivenBack back;
    for (const Adjustment &adjustment : adjustments) {
        if (adjustment.status != QLatin1StringView("approved") || adjustment.currency != currency)
            continue;
        const qint64 minor = adjustment.total.minor();
        if (adjustment.action == QLatin1StringView("refund"))
            back.refundedMinor += minor;
        else if (adjustment.action == QLatin1StringView("chargeback"))
            back.disputedMinor += minor;
        else if (adjustment.action == QLatin1StringView("chargeback_reverse"))
            back.disputedMinor -= minor;
    }
    return back;
}

PaymentOutcome paymentOutcome(const Payment &payment, const GivenBack &givenBack)
{
    if (givenBack.disputedMinor > 0)
        return PaymentOutcome::Disputed;
    switch (payment.status) {
    case PaymentStatus::Paid:
    case PaymentStatus::Completed:
        if (givenBack.refundedMinor <= 0)
            return PaymentOutcome::Succeeded;
        return givenBack.refundedMinor >= payment.totals.grandTotal.minor() ? PaymentOutcome::Refunded
                                                                            : PaymentOutcome::PartiallyRefunded;
    case PaymentStatus::Canceled: return PaymentOutcome::Canceled;
    case PaymentStatus::PastDue: return PaymentOutcome::Failed;
    case PaymentStatus::Unknown: return PaymentOutcome::Unknown;
    case PaymentStatus::Draft:
    case PaymentStatus::Ready:
    case PaymentStatus::Billed: break;
    }
    const bool failed = !payment.attempts.empty() && payment.attempts.front().status == QLatin1StringView("error");
    return failed ? PaymentOutcome::Failed : PaymentOutcome::Pending;
}

} // namespace reckoner::payments
