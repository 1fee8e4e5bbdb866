// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/billing/mirror_rows.h"

namespace reckoner::billing_tests {

void addAccounts(storage::Database &database)
{
    write(database, [](storage::Transaction &transaction) -> Result<qint64> {
        storage::Statement insert =
            transaction.prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) VALUES "
                                "(:id, 'paddle', 'sandbox', :id, 0)");
        for (const AccountId &account : {kAccount, kOtherAccount})
            RK_TRY(insert.bind(":id", account).run());
        return qint64(0);
    });
}

QStringList feed(storage::Database &database)
{
    const auto rows = read(database, [](storage::Connection &connection) {
        return connection.prepare("SELECT entity, entity_id FROM change_feed ORDER BY seq")
            .all([](const storage::Row &row) { return QString(row.text(0) + u' ' + row.text(1)); });
    });
    return QStringList(rows.begin(), rows.end());
}

catalog::Product product(const QString &id, const QString &name)
{
    catalog::Product product;
    product.account = kAccount;
    product.id = ProductId(id);
    product.name = name;
    product.description = QStringLiteral("for teams");
    product.type = QStringLiteral("standard");
    product.taxCategory = QStringLiteral("saas");
    product.status = QStringLiteral("active");
    product.imageUrl = QStringLiteral("https://example.com/i.png");
    product.customData = R"({"a":1})";
    product.createdAt = second(-100);
    product.updatedAt = second(1);
    product.raw = QByteArray("{\"name\":\"\\u0000\"}\0\xff", 20);
    return product;
}

catalog::Price price(const QString &id, const QString &productId, qint64 minor)
{
    catalog::Price price;
    price.account = kAccount;
    price.id = PriceId(id);
    price.productId = ProductId(productId);
    price.description = QStringLiteral("internal");
    price.name = QStringLiteral("Monthly");
    price.type = QStringLiteral("standard");
    price.unitPrice = dollars(minor);
    price.billingCycle = catalog::Period{catalog::Interval::Month, 1, {}};
    price.taxMode = catalog::TaxMode::External;
    price.quantityMaximum = 999'999'999;
    price.status = QStringLiteral("active");
    price.createdAt = second(-100);
    price.updatedAt = second(1);
    price.raw = "{}";
    return price;
}

customers::Customer customer(const QString &id, const QString &name, const QString &email)
{
    customers::Customer customer;
    customer.account = kAccount;
    customer.id = CustomerId(id);
    customer.name = name;
    customer.email = email;
    customer.locale = QStringLiteral("en");
    customer.status = QStringLiteral("active");
    customer.marketingConsent = true;
    customer.createdAt = second(-100);
    customer.updatedAt = second(1);
    customer.raw = "{}";
    return customer;
}

subscriptions::SubscriptionItem item(const QString &priceId, qint64 quantity, qint64 minor)
{
    subscriptions::SubscriptionItem item;
    item.priceId = PriceId(priceId);
    item.productId = ProductId(QStringLiteral("pro_") + priceId);
    item.productName = priceId.toUpper();
    item.priceName = QStringLiteral("Monthly");
    item.priceDescription = QStringLiteral("internal");
    item.quantity = quantity;
    item.unitPrice = dollars(minor);
    item.taxMode = catalog::TaxMode::External;
    item.billingCycle = catalog::Period{catalog::Interval::Month, 1, {}};
    item.status = QStringLiteral("active");
    item.previouslyBilledAt = second(0);
    item.nextBilledAt = second(1000);
    return item;
}

subscriptions::Subscription subscription(const QString &id, const QString &customerId)
{
    subscriptions::Subscription subscription;
    subscription.account = kAccount;
    subscription.id = SubscriptionId(id);
    subscription.customerId = CustomerId(customerId);
    subscription.addressId = AddressId(QStringLiteral("add_1"));
    subscription.currency = Currency::of("USD");
    subscription.billingCycle = {catalog::Interval::Month, 1, {}};
    subscription.currentPeriod = subscriptions::BillingPeriod{second(0), second(1000)};
    subscription.startedAt = subscription.firstBilledAt = second(0);
    subscription.nextBilledAt = second(1000);
    subscription.items = {item(QStringLiteral("team"), 1, 25000), item(QStringLiteral("seat"), 20, 3000)};
    subscription.customData = R"({"k":"v"})";
    subscription.createdAt = second(0);
    subscription.updatedAt = second(1);
    subscription.raw = "{\"id\":\"" + id.toUtf8() + "\"}";
    return subscription;
}

payments::Payment payment(const QString &id, const QString &subscriptionId)
{
    payments::Payment payment;
    payment.account = kAccount;
    payment.id = PaymentId(id);
    payment.customerId = CustomerId(QStringLiteral("ctm_1"));
    payment.subscriptionId = SubscriptionId(subscriptionId);
    payment.status = payments::PaymentStatus::Completed;
    payment.origin = QStringLiteral("subscription_update");
    payment.currency = Currency::of("USD");
    payment.invoiceNumber = QStringLiteral("325-10566");
    payment.billingPeriod = subscriptions::BillingPeriod{second(0), second(1000)};
    const Money none = dollars(0);
    payment.totals = {dollars(19900), none, dollars(1766), dollars(21666), none, none, none, dollars(21666)};
    payment.fee = dollars(1133);
    payments::PaymentLine line;
    line.id = QStringLiteral("txnitm_1");
    line.priceType = QStringLiteral("standard");
    line.line.priceId = PriceId(QStringLiteral("seat"));
    line.line.productName = QStringLiteral("Seat");
    line.line.quantity = -5;
    line.line.prorationRate = QStringLiteral("0.90513");
    line.line.prorationPeriod = subscriptions::BillingPeriod{second(10), second(1000)};
    line.line.taxRate = QStringLiteral("0.08875");
    line.line.unitPrice = dollars(1000);
    line.line.subtotal = dollars(-4526);
    line.line.discount = none;
    line.line.tax = dollars(-401);
    line.line.total = dollars(-4927);
    payment.lines = {line, line};
    payment.lines[1].id = QStringLiteral("txnitm_2");
    payments::PaymentAttempt attempt;
    attempt.id = QStringLiteral("a1");
    attempt.amount = dollars(21666);
    attempt.status = QStringLiteral("error");
    attempt.errorCode = QStringLiteral("expired_card");
    attempt.methodType = QStringLiteral("card");
    attempt.cardType = QStringLiteral("visa");
    attempt.last4 = QStringLiteral("4242");
    attempt.expiryMonth = 12;
    attempt.expiryYear = 2030;
    attempt.createdAt = second(2);
    payment.attempts = {attempt};
    payment.billedAt = second(2);
    payment.createdAt = second(2);
    payment.updatedAt = second(3);
    payment.raw = "{}";
    return payment;
}

} // namespace reckoner::billing_tests
