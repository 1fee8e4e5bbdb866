// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes links to checkouts, by the rules of OperationExecutor: the offer is made again from what is stored when the
// person confirms, and the request is not sent unless it is still the one that was shown. A second link for the same
// customer waits until the first is settled.
// Errors that execute() can give mean that nothing was sent: Conflict (prices have changed, an operation on the
// customer is open), Invalid, NotFound, Storage. Everything that happened after sending is in the Operation.

#include "core/actions/operation_executor.h"

namespace reckoner::actions {

struct ExecuteCheckout {
    OperationId id; // made when the dialog opens: CheckoutActions::newOperationId()
    CustomerId customerId;
    checkout::CheckoutOffer offer; // as the person saw it
    QString reason;
};

// What the provider says it would bill.
struct CheckoutPreview {
    subscriptions::Bill bill; // without the discount, which is made with the link
    QString countryCode;      // of the address it was asked for; empty: none is known, and no tax is in it
    Money difference;         // checkout::differenceOf()
};

class CheckoutActions : public OperationExecutor
{
    Q_OBJECT
public:
    explicit CheckoutActions(Context context, QObject *parent = nullptr);

    // The customer of that id or e-mail address: in the mirror, or else at the provider, and then in the mirror too.
    // None where neither knows an address. Errors: NotFound (an id), Invalid (archived), the provider's, Storage.
    Task<std::optional<customers::Customer>> findCustomer(QString idOrEmail);
    // For the customer's newest address in the mirror; changes nothing. Empty id: somebody who is created first.
    // Errors: the provider's, Invalid, Storage.
    Task<CheckoutPreview> preview(CustomerId customer, checkout::CheckoutOffer offer);
    Task<Operation> execute(ExecuteCheckout request);
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteCheckout request);

private:
    Task<std::optional<customers::Customer>> askForCustomer(QString email);
    Task<CheckoutPreview> askForPreview(const CheckoutRequest &request, const CustomerId &customer,
                                        const std::optional<customers::Address> &address);
    Task<Answer> createCheckout(const Operation &operation, provider::PaymentDraft draft);
    Draft draftOf(ExecuteCheckout request) const;
    Task<Answer> callProvider(const Operation &operation) override;
};

// What the provider made for an operation goes into the mirror together with the link to it. Errors: Storage.
Result<void> keepCheckout(storage::Transaction &transaction, const Operation &operation,
                          const payments::Payment &payment, Instant now);

struct CheckoutFinding {
    Evidence evidence = Evidence::Untouched;
    std::optional<payments::Payment> payment; // what was found
};
// Looks among the customer's payments for the one that carries the operation's id; only reads. context is alive as long
// as the answer is wanted. Errors: the provider's.
Task<CheckoutFinding> lookForCheckout(provider::Provider &provider, QObject *context, const Operation &operation);

} // namespace reckoner::actions
