// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Taking money and giving it back: payment intents, charges, refunds, disputes, the customer's balance. Each changes
// rows and files the events. Sandbox thread. Source: reference/stripe.md §2.6, §2.9, §4.5.

#include "app/sandbox/stripe/api_error.h"
#include "app/sandbox/stripe/render.h"

namespace reckoner::sandbox::stripe {

// Files an event with that row; before, as it was, for the *.updated ones.
template <class T> void emitOf(World &world, const char *type, const T &row)
{
    world.emitEvent(type, row, [&](const ApiVersion &version) { return toJson(world, row, version); });
}
template <class T> void emitUpdated(World &world, const char *type, const T &row, const T &before)
{
    world.emitEvent(
        type, row, [&](const ApiVersion &version) { return toJson(world, row, version); },
        [&](const ApiVersion &version) { return toJson(world, before, version); });
}

PaymentIntent &makeIntent(World &world, PaymentIntent intent); // gives it an id and a secret

enum class Attempt { Paid, Declined, NeedsAction };
// One try with that payment method (empty: there is none to try).
Attempt attemptPayment(World &world, PaymentIntent &intent, const QString &paymentMethod);
// The buyer has authenticated (or not), for an intent that requires_action.
Attempt authenticatePayment(World &world, PaymentIntent &intent, bool succeeds);
ApiError declinedError(const World &world, const PaymentIntent &intent); // 402, of the last try
// Would a try be declined? Asked where a failure must leave nothing behind; uses up a decline that was asked for.
std::optional<Decline> declineAhead(World &world, const QString &customer, const QString &paymentMethod);
ApiError declineAheadError(const Decline &decline);
void captureIntent(World &world, PaymentIntent &intent, qint64 amount);
void cancelIntent(World &world, PaymentIntent &intent, const QString &reason);

// Errors: charge_already_refunded, charge_disputed, amount greater than what is left.
Outcome<Refund *> refundCharge(World &world, Charge &charge, std::optional<qint64> amount, QJsonObject fields);
void settleRefund(World &world, Refund &refund, const QString &status);

Dispute &openDispute(World &world, Charge &charge, const QString &reason, qint64 amount);
void setDisputeStatus(World &world, Dispute &dispute, const QString &status);

// amount as in a balance transaction: negative is in the customer's favour.
BalanceTransaction &changeBalance(World &world, Customer &customer, BalanceTransaction entry);

// "$40.00", as in messages.
QString amountText(qint64 amount, const QString &currency);

} // namespace reckoner::sandbox::stripe
