// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/support_summary.h"

#include "ui/common/money_text.h"
#include "ui/common/outcome_pill.h"
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

QString paymentSummary(const payments::Payment &payment, const payments::GivenBack &givenBack)
{
    QStringList parts{dayText(payment.billedAt.value_or(payment.createdAt)), moneyText(payment.totals.grandTotal),
                      outcomePill(payment, givenBack).word};
    if (!payment.attempts.empty()) {
        parts.append(paymentMethodText(payment.attempts.front()));
        if (!payment.attempts.front().errorCode.isEmpty())
            parts.append(failureText(payment.attempts.front().errorCode));
    }
    if (!payment.invoiceNumber.isEmpty())
        parts.append(SummaryWords::tr("invoice %1").arg(harmless(payment.invoiceNumber, 40)));
    return QStringLiteral("- %1 (%2)").arg(parts.join(QStringLiteral(" · ")), payment.id.toString());
}

void addSubscriptionLines(QStringList &lines, const std::vector<subscriptions::SubscriptionRow> &rows)
{
    lines.append(QString());
    lines.append(SummaryWords::tr("Subscriptions:"));
    if (rows.empty())
        lines.append(QStringLiteral("- ") + SummaryWords::tr("none"));
    for (size_t i = 0; i < rows.size() && i < kSummarySubscriptions; ++i)
        lines.append(subscriptionSummary(rows[i]));
    if (rows.size() > kSummarySubscriptions)
        lines.append(QStringLiteral("- …"));
}

void addPaymentLines(QStringList &lines, const QStringList &payments,
                     const std::vector<credits::CreditBalance> &credits)
{
    lines.append(QString());
    lines.append(SummaryWords::tr("Last payments:"));
    lines.append(payments.isEmpty() ? QStringList(QStringLiteral("- ") + SummaryWords::tr("none")) : payments);
    for (const credits::CreditBalance &credit : credits) {
        if (credit.available.minor() != 0)
            lines.append(SummaryWords::tr("Credit: %1 available").arg(moneyText(credit.available)));
    }
}

QString customerLine(const QString &provider, const customers::Customer &customer)
{
    return SummaryWords::tr("%1 customer %2, %3, since %4", "provider, id, status, day")
        .arg(provider, customer.id.toString(), customerPill(customer.status).word.toLower(),
             dayText(customer.createdAt));
}

void addRecordLines(QStringList &lines, const actions::OtherRecord &record)
{
    lines.append(QString());
    lines.append(SummaryWords::tr("The same person in another account:"));
    const QString account = accountText(record.key.account);
    if (!record.customer) {
        lines.append(QStringLiteral("%1: %2").arg(account, record.key.id.toString()));
        return;
    }
    lines.append(customerLine(account, *record.customer));
    lines.append(harmless(record.customer->email));
    QStringList payments;
    for (size_t i = 0; i < record.payments.size() && i < kSummaryPayments; ++i)
        payments.append(paymentSummary(record.payments[i].payment, record.payments[i].givenBack));
    addSubscriptionLines(lines, record.subscriptions);
    addPaymentLines(lines, payments, record.credits);
}

void addElsewhereLines(QStringList &lines, const actions::CustomerElsewhere &elsewhere)
{
    for (const actions::OtherRecord &record : elsewhere.records)
        addRecordLines(lines, record);
    if (elsewhere.records.empty())
        return;
    lines.append(QString());
    lines.append(SummaryWords::tr("In all accounts together: collected %1, refunded %2", "amounts")
                     .arg(paidText(collectedOf(elsewhere.jointTotals)), paidText(refundedOf(elsewhere.jointTotals))));
}

} // namespace

QString supportSummary(const CustomerDetails &details, const QString &providerName, Instant now)
{
    const customers::Customer &customer = details.customer;
    QStringList lines;
    lines.append(customerTitle(customer));
    if (!customer.name.isEmpty())
        lines.append(harmless(customer.email));
    lines.append(customerLine(providerName, customer));
    if (!details.addresses.empty())
        lines.append(SummaryWords::tr("Country: %1").arg(harmless(details.addresses.front().countryCode, 8)));
    QStringList payments;
    for (size_t i = 0; i < details.payments.size() && i < kSummaryPayments; ++i)
        payments.append(paymentSummary(details.payments[i], details.givenBackOf(details.payments[i].id)));
    addSubscriptionLines(lines, details.subscriptions);
    addPaymentLines(lines, payments, details.credits);
    addElsewhereLines(lines, details.elsewhere);
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
