// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a buyer does with a checkout session, on the hosted stand-in page or from a test. Sandbox thread.
// Source: reference/stripe.md §2.7.

#include "app/sandbox/stripe/subscriptions.h"

namespace reckoner::sandbox::stripe {

enum class BuyerPays { Now, Later }; // Later: by a delayed method; settleSession() follows
struct Buyer {
    QString email = {};
    QString name = {};
    QString paymentMethod = QStringLiteral("pm_card_visa");
    BuyerPays pays = BuyerPays::Now;
};

// Errors: not open; 402 when the payment is declined, and the session stays open.
Check completeSession(World &world, CheckoutSession &session, const Buyer &buyer);
Check settleSession(World &world, CheckoutSession &session, bool succeeds); // of a delayed payment
Check failSession(World &world, CheckoutSession &session);                  // a declined try
void expireSession(World &world, CheckoutSession &session);                 // nothing when it is not open

// A method of the test cards: "pm_card_visa" and its like make a new one, other ids are looked up.
// Errors: resource_missing.
Outcome<PaymentMethod *> takePaymentMethod(World &world, const QString &token, const QString &customer);
std::optional<PaymentMethod> testCard(const QString &numberOrToken); // none: no such test card

} // namespace reckoner::sandbox::stripe
