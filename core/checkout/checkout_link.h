// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A link that leads a customer to the checkout of one payment: who made it, when, for whom and for what. What became of
// it is the payment's status, which the mirror follows. Plain values, any thread.

#include "core/base/instant.h"
#include "core/payments/payment.h"

namespace reckoner::checkout {

struct CheckoutLink {
    AccountId account;
    PaymentId paymentId;
    OperationId operationId; // by which it was made
    CustomerId customerId;
    QString url;
    QString name; // what is sold
    qint64 quantity = 1;
    Money amount; // asked for, before tax handling
    qint64 credits = 0;
    qint64 pricesVersion = 0; // of the quote; 0: a price of the catalog
    QString madeBy, reason;
    Instant madeAt;
};

// One line of a table.
struct CheckoutLinkRow {
    CheckoutLink link;
    payments::PaymentStatus status = payments::PaymentStatus::Draft;
    QString rawStatus;                   // set for Unknown
    SubscriptionId subscriptionId;       // once it has made one
    std::optional<Money> paid;           // with tax, once it is paid
    QString customerName, customerEmail; // empty while the customer has not arrived
    qint64 granted = 0;                  // credits that were granted for it
};

// Nothing more will come of it by itself.
bool isOver(payments::PaymentStatus status);

} // namespace reckoner::checkout
