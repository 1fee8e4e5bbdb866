// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider transaction (Paddle) with its lines, payment attempts and adjustments. Plain values, any thread.
// Source: reference/paddle.md §2.6, §2.9.

#include "core/subscriptions/change.h"

namespace reckoner::payments {

enum class PaymentStatus { Draft, Ready, Billed, Paid, Completed, PastDue, Canceled, Unknown };
QString paymentStatusText(PaymentStatus status);
PaymentStatus paymentStatusFromText(const QString &text);

struct PaymentAttempt {
    QString id;
    Money amount;
    QString status;    // captured, error, …; open text
    QString errorCode; // declined, expired_card, …; open text
    QString methodType, cardType, last4;
    int expiryMonth = 0, expiryYear = 0;
    std::optional<Instant> createdAt, capturedAt;
};

struct PaymentLine {
    QString id; // txnitm_…
    subscriptions::BillLine line;
    QString priceType; // standard, custom
};

struct Payment {
    AccountId account;
    PaymentId id;
    CustomerId customerId;
    SubscriptionId subscriptionId;
    AddressId addressId;
    BusinessId businessId;
    PaymentStatus status = PaymentStatus::Draft;
    QString rawStatus; // set for Unknown
    QString origin;    // api, web, subscription_recurring, …; open text
    Currency currency;
    subscriptions::CollectionMode collectionMode = subscriptions::CollectionMode::Automatic;
    QString invoiceNumber;
    QString checkoutUrl;
    std::optional<subscriptions::BillingPeriod> billingPeriod;
    subscriptions::BillTotals totals;
    std::optional<Money> fee, earnings;
    std::vector<PaymentLine> lines;
    std::vector<PaymentAttempt> attempts; // newest first
    QByteArray customData;
    std::optional<Instant> billedAt;
    Instant createdAt, updatedAt;
    QByteArray raw;
};

struct Adjustment {
    AccountId account;
    AdjustmentId id;
    PaymentId paymentId;
    SubscriptionId subscriptionId;
    CustomerId customerId;
    QString action; // refund, credit, chargeback, …; open text
    QString type;   // full, partial
    QString status; // pending_approval, approved, rejected, reversed; open text
    QString reason;
    Currency currency;
    Money subtotal, tax, total;
    bool creditAppliedToBalance = false;
    Instant createdAt, updatedAt;
    QByteArray raw;
};

} // namespace reckoner::payments
