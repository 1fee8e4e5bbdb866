// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The life of an invoice: drafted, finalized (which takes the customer's balance into account), paid or not, retried.
// What a subscription makes of that is in subscriptions.h. Sandbox thread. Source: reference/stripe.md §2.5.

#include "app/sandbox/stripe/api_error.h"
#include "app/sandbox/stripe/payments.h"

namespace reckoner::sandbox::stripe {

// Not filed yet: customer, currency, clock and times are set.
Invoice blankInvoice(World &world, const Customer &customer, const QString &currency);
Line lineOfItem(World &world, const InvoiceItem &item);
Line lineOfOneTime(World &world, const CheckoutLine &item, const QString &currency);
QString takeInvoiceNumber(Customer &customer);
// The pending items of the subscription (and of the customer, which are of none).
void takePendingItems(World &world, Invoice &invoice);
std::vector<InvoiceItem *> pendingItems(World &world, const QString &customer, const QString &subscription,
                                        const QString &currency);
void applyCoupon(const World &world, Invoice &invoice); // of invoice.coupon, over what is discountable
Invoice &fileInvoice(World &world, Invoice invoice);    // with its event

// Errors: not a draft.
Check finalizeInvoice(World &world, Invoice &invoice);
// How balance and minimum charge would change what is due; also for previews.
void settleWithBalance(const World &world, Invoice &invoice, const Customer &customer);
QString paymentMethodFor(const World &world, const Invoice &invoice); // empty: none
Attempt collectInvoice(World &world, Invoice &invoice, const QString &paymentMethod);
// Finalizes and collects or sends, as its collection method is.
void advanceInvoice(World &world, Invoice &invoice);
void markInvoicePaid(World &world, Invoice &invoice);
// A credit note of an open invoice lowers what is left to pay and what its payment asks for; negative: it is void.
void creditOpenInvoice(World &world, Invoice &invoice, qint64 amount);
// The buyer has authenticated the payment that asked for it; its invoice, if it has one, is paid then.
void completeAuthentication(World &world, PaymentIntent &intent);
// Nothing is to be charged for it any more.
void cancelPayment(World &world, Invoice &invoice, const QString &reason);
void voidInvoice(World &world, Invoice &invoice);
void markUncollectible(World &world, Invoice &invoice);

void finalizeDue(World &world, Invoice &invoice); // Work::FinalizeInvoice
void retryDue(World &world, Invoice &invoice);    // Work::RetryInvoice

} // namespace reckoner::sandbox::stripe
