// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a customer does at the checkout page of a transaction: say who they are, pay with a card, be declined. Follows
// the order of events of reference/paddle.md §4.5. Sandbox thread.

#include "app/sandbox/paddle/billing_subscriptions.h"

namespace reckoner::sandbox::paddle {

struct CheckoutPayment {
    QString email; // of a new or known customer, when the transaction has none
    std::optional<QString> name;
    Place place{QStringLiteral("US"), std::nullopt, std::nullopt}; // of a new address
    std::optional<QString> city, firstLine;
    QString cardType = QStringLiteral("visa");
    QString lastFour = QStringLiteral("4242");
    QString locale = QStringLiteral("en");
    bool newCard = true;                 // false: the newest saved one, if there is one
    std::optional<QString> declinedWith; // this attempt is refused
    std::optional<Micros> completeAfter; // stay paid for so long; none: complete at once
};

// The transaction pays or stays as it was with a failed attempt on it. Errors: codes of §2.7.
Check payCheckout(World &world, Transaction &transaction, const CheckoutPayment &payment);
Customer &makeCustomer(World &world, const CheckoutPayment &payment);
Address &makeAddress(World &world, const QString &customerId, const CheckoutPayment &payment);
PaymentMethod &saveCard(World &world, const Transaction &transaction, const CheckoutPayment &payment);
// Prices the lines of an unbilled transaction again: its customer, address, currency or discount has changed.
void repriceTransaction(World &world, Transaction &transaction);

void registerCheckoutWork(World &world);

} // namespace reckoner::sandbox::paddle
