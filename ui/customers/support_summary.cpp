// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/support_summary.h"

#include "ui/common/money_text.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/customers/customer_words.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

constexpr size_t kSummaryPayments = 5;
constexpr size_t kSummarySubscriptions = 20;

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(SupportSummary)
};

QString subscriptionSummary(const subscriptions::SubscriptionRow &row)
{
    QStringList parts{harmless(row.itemSummary, 120), statusPill(row.status, row.rawStatus).word};
    if (!row.recurring.currency().isEmpty())
        parts.append(perCycleText(row.recurring, row.billingCycle));
    if (row.scheduledChange)
        parts.append(scheduledShort(*row.scheduledChange));
    parts.append(row.nextBilledAt ? SummaryWords::tr("next bill %1", "a day").arg(dayText(*row.nextBilledAt))
                                  : SummaryWords::tr("no next bill"));
    return QStringLiteral("- %1 (%2)").arg(parts.join(QStringLiteral(" · ")), row.id.toString());
}

QString paymentSummary(const payments::Payment &payment)
{
    QStringList parts{dayText(payment.billedAt.value_or(payment.createdAt)), moneyText(payment.totals.grandTotal),
                      paymentPill(payment.status, payment.rawStatus).word};
    if (!payment.attempts.empty()) {
        parts.append(paymentMethodText(payment.attempts.front()));
        if (!payment.attempts.front().errorCode.isEmpty())
            parts.append(failureText(payment.attempts.front().errorCode));
    }
    if (!payment.invoiceNumber.isEmpty())
        parts.append(SummaryWords::tr("invoice %1").arg(harmless(payment.invoiceNumber, 40)));
    return QStringLiteral("- %1 (%2)").arg(parts.join(QStringLiteral(" · ")), payment.id.toString());
}

void addSubscriptionLines(QStringList &lines, const CustomerDetails &details)
{
    lines.append(QString());
    lines.append(SummaryWords::tr("Subscriptions:"));
    if (details.subscriptions.empty())
        lines.append(QStringLiteral("- ") + SummaryWords::tr("none"));
    for (size_t i = 0; i < details.subscriptions.size() && i < kSummarySubscriptions; ++i)
        lines.append(subscriptionSummary(details.subscriptions[i]));
    if (details.subscriptions.size() > kSummarySubscriptions)
        lines.append(QStringLiteral("- …"));
}

void addPaymentLines(QStringList &lines, const CustomerDetails &details)
{
    lines.append(QString());
    lines.append(SummaryWords::tr("Last payments:"));
    if (details.payments.empty())
        lines.append(QStringLiteral("- ") + SummaryWords::tr("none"));
    for (size_t i = 0; i < details.payments.size() && i < kSummaryPayments; ++i)
        lines.append(paymentSummary(details.payments[i]));
    for (const credits::CreditBalance &credit : details.credits) {
        if (credit.available.minor() != 0)
            lines.append(SummaryWords::tr("Credit: %1 available").arg(moneyText(credit.available)));
    }
}

} // namespace

QString supportSummary(const CustomerDetails &details, const QString &providerName, Instant now)
{
    const customers::Customer &customer = details.customer;
    QStringList lines;
    lines.append(customerTitle(customer));
    if (!customer.name.isEmpty())
        lines.append(harmless(customer.email));
    lines.append(SummaryWords::tr("%1 customer %2, %3, since %4", "provider, id, status, day")
                     .arg(providerName, customer.id.toString(), customerPill(customer.status).word.toLower(),
                          dayText(customer.createdAt)));
    if (!details.addresses.empty())
        lines.append(SummaryWords::tr("Country: %1").arg(harmless(details.addresses.front().countryCode, 8)));
    addSubscriptionLines(lines, details);
    addPaymentLines(lines, details);
    const QStringList problems = openProblems(details);
    lines.append(QString());
    lines.append(problems.isEmpty() ? SummaryWords::tr("No open problems.") : SummaryWords::tr("Open problems:"));
    for (const QString &problem : problems)
        lines.append(QStringLiteral("- ") + problem);
    lines.append(QString());
    lines.append(SummaryWords::tr("As of %1").arg(dayAndTimeText(now)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace reckoner::ui
