// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the billing API needs of a payment provider: something to pay, and a way into the customer's own pages there.
// Each creation carries the id of its operation; the same id again is the same creation. Lives on the thread of its
// event loop.

#include "core/base/id.h"
#include "core/base/task.h"
#include "core/checkout/checkout_offer.h"

#include <QUrl>

namespace reckoner::billing_api {

// Who pays: a customer, or somebody of whom there is only an address yet.
struct StorefrontBuyer {
    CustomerId customerId;
    QString email; // used where there is no customer
};

struct StorefrontOrder {
    OperationId operation;
    StorefrontBuyer buyer;
    checkout::CheckoutOffer offer;
};

// What came of an order so far.
struct StorefrontCheckout {
    enum class State { Ready, Pending, Refused, Unknown } state = State::Ready;
    OperationId operation;
    PaymentId paymentId; // of Ready, as all below
    CustomerId customerId;
    QString url; // may be empty: the provider's script opens it by its id
    Money amount;
    qint64 credits = 0;
    QString refusal; // of Refused, in words
};

struct StorefrontPortal {
    QUrl overview, updatePaymentMethod, cancel; // all but the first may be empty
};

class StorefrontProvider
{
public:
    virtual ~StorefrontProvider() = default;

    // Errors mean that nothing was sent: Conflict, Invalid, NotFound, Storage. What happened after sending is in the
    // state.
    virtual Task<StorefrontCheckout> createTransaction(StorefrontOrder order) = 0;
    // How an order stands that may have been begun before, here or elsewhere; none: it was not begun. Errors: Storage.
    virtual Task<std::optional<StorefrontCheckout>> findTransaction(OperationId operation) = 0;
    // Links with which somebody is signed in as the customer: handed on once, never kept. Errors: those of
    // actions::requestPortalLinks.
    virtual Task<StorefrontPortal> createPortal(CustomerId customer, SubscriptionId subscription) = 0;
};

} // namespace reckoner::billing_api
