// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment.h"

namespace reckoner::payments {

QString paymentStatusText(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Draft: return QStringLiteral("draft");
    case PaymentStatus::Ready: return QStringLiteral("ready");
    case PaymentStatus::Billed: return QStringLiteral("billed");
    case PaymentStatus::Paid: return QStringLiteral("paid");
    case PaymentStatus::Completed: return QStringLiteral("completed");
    case PaymentStatus::PastDue: return QStringLiteral("past_due");
    case PaymentStatus::Canceled: return QStringLiteral("canceled");
    case PaymentStatus::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

PaymentStatus paymentStatusFromText(const QString &text)
{
    if (text == QLatin1StringView("draft"))
        return PaymentStatus::Draft;
    if (text == QLatin1StringView("ready"))
        return PaymentStatus::Ready;
    if (text == QLatin1StringView("billed"))
        return PaymentStatus::Billed;
    if (text == QLatin1StringView("paid"))
        return PaymentStatus::Paid;
    if (text == QLatin1StringView("completed"))
        return PaymentStatus::Completed;
    if (text == QLatin1StringView("past_due"))
        return PaymentStatus::PastDue;
    if (text == QLatin1StringView("canceled"))
        return PaymentStatus::Canceled;
    return PaymentStatus::Unknown;
}

} // namespace reckoner::payments
