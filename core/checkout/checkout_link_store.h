// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The checkout_link table with the payments it leads to. Database's threads. Errors of all: Storage.

#include "core/checkout/checkout_link.h"
#include "core/storage/keyset.h"
#include "core/storage/transaction.h"

namespace reckoner::checkout {

enum class LinkState { Any, Open, Completed, Canceled };
LinkState linkStateFromText(QStringView text); // "open", "completed", "canceled"; else Any

struct CheckoutLinkFilter {
    AccountId account;
    CustomerId customerId; // empty: any
    QString madeBy;        // empty: anybody
    LinkState state = LinkState::Any;
    // An id of a payment or customer, an e-mail address, or what a name starts with; empty: any.
    QString search = {};
};

struct CheckoutLinkCursor {
    Instant madeAt;
    PaymentId id;
};

class CheckoutLinkStore
{
public:
    // Once; the same link again changes nothing.
    static Result<void> put(storage::Transaction &transaction, const CheckoutLink &link);
    // A payment that bears the operation of a link whose own is not known: from now on the link is that payment's.
    static Result<void> follow(storage::Transaction &transaction, const payments::Payment &payment);
    static Result<std::optional<CheckoutLinkRow>> ofOperation(storage::Connection &connection, const AccountId &account,
                                                              const OperationId &operation);
    // Newest first.
    static Result<storage::Page<CheckoutLinkRow, CheckoutLinkCursor>>
    list(storage::Connection &connection, const CheckoutLinkFilter &filter,
         const std::optional<CheckoutLinkCursor> &after, storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    static Result<std::vector<CheckoutLinkCursor>> anchors(storage::Connection &connection,
                                                           const CheckoutLinkFilter &filter, int step);
    static Result<qint64> count(storage::Connection &connection, const CheckoutLinkFilter &filter);
    static Result<std::vector<CheckoutLinkRow>> byIds(storage::Connection &connection, const AccountId &account,
                                                      const std::vector<PaymentId> &ids);
};

} // namespace reckoner::checkout
