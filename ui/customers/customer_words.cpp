// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_words.h"

#include "core/base/provider_of.h"
#include "ui/common/money_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

constexpr int kProblemPayments = 3; // the latest; older failures have been followed by others

QString subscriptionName(const subscriptions::SubscriptionRow &row)
{
    const QString items = harmless(row.itemSummary, 60);
    return items.isEmpty() ? shortId(row.id.toString()) : items;
}

void addSubscriptionProblems(QStringList &problems, const CustomerDetails &details)
{
    for (const subscriptions::SubscriptionRow &row : details.subscriptions) {
        if (row.status == subscriptions::Status::PastDue)
            problems.append(CustomerWords::tr("%1 is past due: a renewal has not been paid.", "a subscription")
                                .arg(subscriptionName(row)));
        else if (row.status == subscriptions::Status::Paused && !row.scheduledChange)
            problems.append(CustomerWords::tr("%1 is paused, and no date is set to go on.", "a subscription")
                                .arg(subscriptionName(row)));
    }
}

void addPaymentProblems(QStringList &problems, const CustomerDetails &details)
{
    for (size_t i = 0; i < details.payments.size() && i < size_t(kProblemPayments); ++i) {
        const payments::Payment &payment = details.payments[i];
        if (payment.attempts.empty() || payment.attempts.front().errorCode.isEmpty())
            continue;
        const payments::PaymentAttempt &attempt = payment.attempts.front();
        problems.append(
            CustomerWords::tr("The payment of %1 failed: %2 (%3).", "amount, error code, payment method")
                .arg(moneyText(payment.totals.grandTotal), failureText(attempt.errorCode), paymentMethodText(attempt)));
    }
}

QString openOperationProblem(const actions::Operation &operation)
{
    return operation.state == actions::OperationState::NeedsPerson
               ? CustomerWords::tr("%1 is not settled: somebody must say whether it was done.", "an operation")
                     .arg(requestTitle(operation.request))
               : CustomerWords::tr("%1 is still under way.", "an operation").arg(requestTitle(operation.request));
}

} // namespace

Pill customerPill(const QString &status)
{
    if (status == QLatin1StringView("active"))
        return {Tone::Ok, CustomerWords::tr("Active")};
    if (status == QLatin1StringView("archived"))
        return {Tone::Idle, CustomerWords::tr("Archived")};
    return {Tone::Idle, harmless(status, 32)};
}

Pill subscriptionsPill(int count, const QString &worstStatus)
{
    if (count == 0)
        return {Tone::Idle, CustomerWords::tr("None", "no subscriptions")};
    const Pill worst = statusPill(subscriptions::statusFromText(worstStatus), worstStatus);
    return count == 1 ? worst : Pill{worst.tone, QStringLiteral("%1 · %2").arg(QLocale().toString(count), worst.word)};
}

QString customerTitle(const customers::Customer &customer)
{
    const QString name = harmless(customer.name.isEmpty() ? customer.email : customer.name, 80);
    return name.isEmpty() ? shortId(customer.id.toString(), 24) : name;
}

QString accountText(const AccountId &account)
{
    const QString provider =
        providerOf(account) == ProviderKind::Stripe ? QStringLiteral("Stripe") : QStringLiteral("Paddle");
    const QString label = harmless(account.toString().section(QLatin1Char('/'), 2), 40);
    return label.isEmpty() ? provider : QStringLiteral("%1 · %2").arg(provider, label);
}

QString nextText(const subscriptions::SubscriptionRow &row)
{
    if (row.scheduledChange)
        return scheduledShort(*row.scheduledChange);
    return row.nextBilledAt ? CustomerWords::tr("next bill %1", "a day").arg(dayText(*row.nextBilledAt))
                            : CustomerWords::tr("no next bill");
}

QString groundsText(customers::PairGrounds grounds)
{
    if (grounds.externalId)
        return grounds.email ? CustomerWords::tr("Same external id and same e-mail address")
                             : CustomerWords::tr("Same external id");
    return grounds.email ? CustomerWords::tr("Same e-mail address") : CustomerWords::tr("Nothing in common");
}

std::vector<Money> collectedOf(const std::vector<payments::PaymentTotals> &totals)
{
    std::vector<Money> amounts;
    for (const payments::PaymentTotals &each : totals)
        amounts.push_back(each.collected);
    return amounts;
}

std::vector<Money> refundedOf(const std::vector<payments::PaymentTotals> &totals)
{
    std::vector<Money> amounts;
    for (const payments::PaymentTotals &each : totals) {
        if (!each.refunded.isZero())
            amounts.push_back(each.refunded);
    }
    return amounts;
}

QString addressLine(const customers::Address &address)
{
    QStringList parts;
    for (const QString &part : {address.firstLine, address.secondLine,
                                QStringLiteral("%1 %2").arg(address.postalCode, address.city).trimmed(), address.region,
                                address.countryCode}) {
        if (!part.isEmpty())
            parts.append(harmless(part, 80));
    }
    return parts.join(QStringLiteral(", "));
}

QString paidText(const std::vector<Money> &paid)
{
    QStringList texts;
    for (const Money &money : paid)
        texts.append(moneyText(money));
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(" + "));
}

QStringList openProblems(const CustomerDetails &details)
{
    QStringList problems;
    if (details.openOperation)
        problems.append(openOperationProblem(*details.openOperation));
    for (const actions::Operation &operation : details.openOfSubscriptions)
        problems.append(openOperationProblem(operation));
    addSubscriptionProblems(problems, details);
    addPaymentProblems(problems, details);
    return problems;
}

} // namespace reckoner::ui
