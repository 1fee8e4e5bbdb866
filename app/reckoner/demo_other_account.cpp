// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo_other_account.h"

#include "core/actions/customer_pairs.h"
#include "core/base/provider_of.h"
#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_list_store.h"
#include "core/payments/payment_store.h"
#include "core/storage/account_store.h"
#include "core/subscriptions/subscription_store.h"

namespace reckoner::app {

namespace {

const AccountId kDemoShop{QStringLiteral("stripe/sandbox/old-shop")};
constexpr int kDemoShopCustomers = 3;
constexpr qint64 kDemoShopMinor = 1'900;
constexpr int kDemoShopPayments = 4;

storage::Version asOf(Instant at)
{
    return {at, at};
}

Money shopDollars(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

Result<customers::CustomerKey> putShopCustomer(storage::Transaction &transaction, const customers::CustomerRow &like,
                                               int number, Instant now)
{
    customers::Customer customer;
    customer.account = kDemoShop;
    customer.id = CustomerId(QStringLiteral("cus_NffrFeUfNV2H%1").arg(number));
    customer.name = like.name;
    customer.email = like.email.toUpper().left(1) + like.email.mid(1); // as people type it
    customer.locale = QStringLiteral("en");
    customer.status = QStringLiteral("active");
    customer.createdAt = customer.updatedAt = now.plusDays(-400 - number);
    customer.raw = "{\"object\":\"customer\"}";
    RK_TRY(customers::CustomerStore(transaction.connection())
               .upsertIfNewer(transaction, customer, asOf(customer.updatedAt), storage::Authority::Answer));
    return customers::CustomerKey{customer.account, customer.id};
}

Result<void> putShopSubscription(storage::Transaction &transaction, const customers::CustomerKey &owner, Instant now)
{
    subscriptions::Subscription subscription;
    subscription.account = kDemoShop;
    subscription.id = SubscriptionId(QStringLiteral("sub_1MowQV%1").arg(owner.id.toString().right(1)));
    subscription.customerId = owner.id;
    subscription.currency = Currency::of("USD");
    subscription.billingCycle = {catalog::Interval::Month, 1, {}};
    subscription.startedAt = subscription.firstBilledAt = now.plusDays(-120);
    subscription.nextBilledAt = now.plusDays(9);
    subscription.currentPeriod = subscriptions::BillingPeriod{now.plusDays(-21), now.plusDays(9)};
    subscriptions::SubscriptionItem item;
    item.priceId = PriceId(QStringLiteral("price_1MowQU"));
    item.productId = ProductId(QStringLiteral("prod_NZKd"));
    item.productName = QStringLiteral("Studio");
    item.priceName = QStringLiteral("Monthly");
    item.unitPrice = shopDollars(kDemoShopMinor);
    item.billingCycle = subscription.billingCycle;
    item.status = QStringLiteral("active");
    subscription.items = {item};
    subscription.createdAt = subscription.updatedAt = now.plusDays(-120);
    subscription.raw = "{\"object\":\"subscription\"}";
    RK_TRY(subscriptions::SubscriptionStore(transaction.connection())
               .upsertIfNewer(transaction, subscription, asOf(subscription.updatedAt), storage::Authority::Answer));
    return {};
}

payments::Payment shopPayment(const customers::CustomerKey &owner, int month, Instant now)
{
    payments::Payment payment;
    payment.account = kDemoShop;
    payment.id = PaymentId(QStringLiteral("pi_3MtwBw%1%2").arg(owner.id.toString().right(1)).arg(month));
    payment.customerId = owner.id;
    payment.currency = Currency::of("USD");
    payment.origin = month == 0 ? QStringLiteral("subscription_create") : QStringLiteral("subscription_cycle");
    const Money amount = shopDollars(kDemoShopMinor), none = shopDollars(0);
    payment.totals = {amount, none, none, amount, none, none, none, amount};
    const bool declined = month == 1;
    payment.status = declined ? payments::PaymentStatus::PastDue : payments::PaymentStatus::Completed;
    payments::PaymentAttempt attempt;
    attempt.id = QStringLiteral("ch_") + payment.id.toString().mid(3);
    attempt.amount = amount;
    attempt.status = declined ? QStringLiteral("error") : QStringLiteral("captured");
    attempt.errorCode = declined ? QStringLiteral("insufficient_funds") : QString();
    attempt.methodType = QStringLiteral("card");
    attempt.cardType = QStringLiteral("amex");
    attempt.last4 = QStringLiteral("0005");
    payment.attempts = {attempt};
    payment.createdAt = payment.updatedAt = now.plusDays(-111 + 30 * month);
    if (!declined)
        payment.billedAt = payment.createdAt;
    payment.raw = "{\"object\":\"payment_intent\"}";
    return payment;
}

Result<void> putShopPayments(storage::Transaction &transaction, const customers::CustomerKey &owner, Instant now)
{
    payments::PaymentStore store(transaction.connection());
    for (int month = 0; month < kDemoShopPayments; ++month) {
        const payments::Payment payment = shopPayment(owner, month, now);
        RK_TRY(store.upsertIfNewer(transaction, payment, asOf(payment.updatedAt), storage::Authority::Answer));
        if (month != kDemoShopPayments - 2)
            continue;
        payments::Adjustment refund;
        refund.account = kDemoShop;
        refund.id = AdjustmentId(QStringLiteral("re_") + payment.id.toString().mid(3));
        refund.paymentId = payment.id;
        refund.customerId = owner.id;
        refund.action = QStringLiteral("refund");
        refund.type = QStringLiteral("partial");
        refund.status = QStringLiteral("approved");
        refund.currency = payment.currency;
        refund.total = refund.subtotal = shopDollars(600);
        refund.tax = shopDollars(0);
        refund.createdAt = refund.updatedAt = payment.createdAt;
        refund.raw = "{\"object\":\"refund\"}";
        RK_TRY(store.upsertIfNewer(transaction, refund, asOf(refund.updatedAt), storage::Authority::Answer));
    }
    return {};
}

} // namespace

Result<void> writeDemoOtherAccount(storage::Transaction &transaction, const AccountId &account, Instant now)
{
    if (providerOf(account) == ProviderKind::Stripe)
        return {};
    RK_TRY(storage::ensureAccount(transaction, kDemoShop, now));
    RK_TRY_ASSIGN(const auto page,
                  customers::CustomerListStore(transaction.connection())
                      .list({.account = account, .marks = {customers::CustomerMark::Active}}, std::nullopt, {50}));
    int number = 0;
    for (const customers::CustomerRow &row : page.rows) {
        if (row.worstSubscription != QLatin1StringView("active") || row.paid.empty() || number == kDemoShopCustomers)
            continue;
        RK_TRY_ASSIGN(const customers::CustomerKey owner, putShopCustomer(transaction, row, ++number, now));
        RK_TRY(putShopSubscription(transaction, owner, now));
        RK_TRY(putShopPayments(transaction, owner, now));
        if (number > 1)
            continue;
        const Money credit = shopDollars(500), none = shopDollars(0);
        RK_TRY(credits::CreditBalanceStore(transaction.connection())
                   .upsertIfNewer(transaction, {kDemoShop, owner.id, credit, none, none}, asOf(now),
                                  storage::Authority::Answer));
        RK_TRY(actions::decidePair(transaction,
                                   {{account, row.id},
                                    owner,
                                    customers::PairVerdict::Confirmed,
                                    QStringLiteral("Wrote us from this address, ticket 4711")},
                                   {QStringLiteral("demo"), now.plusDays(-2)}));
    }
    return {};
}

} // namespace reckoner::app
