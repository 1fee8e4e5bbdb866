// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every change of a customer that a person causes goes through here, by the rules of SubscriptionActions: intent and
// audit are committed before anything leaves the machine, the request leaves at most once, a lost answer ends as
// Unknown and is left to OperationResolver, one operation at a time per customer, and the same operation id again is
// the same operation.
// An edit begins with refresh(): the provider has no conditional writes, so what others changed there meanwhile is
// found by looking right before (conflictsOf).
// Lives on the thread of its event loop; database and provider must outlive it. Errors that execute() can give mean
// that nothing was sent: Conflict (the customer moved, another operation is open, the e-mail address has a customer
// already), Invalid, NotFound, Storage. Everything that happened after sending is in the Operation.

#include "core/actions/customer_snapshot.h"
#include "core/actions/subscription_actions.h"
#include "core/storage/mirror.h"

namespace reckoner::actions {

struct ExecuteCustomerRequest {
    OperationId id;        // made when the dialog opens: SubscriptionActions::newOperationId()
    CustomerId customerId; // empty for a new customer
    CustomerRequest request;
    qint64 expectedRowVersion = 0; // of the row the person looked at; for edits
    QString reason;
};

class CustomerActions : public QObject
{
    Q_OBJECT
public:
    using Context = SubscriptionActions::Context;
    explicit CustomerActions(Context context, QObject *parent = nullptr);

    // The customer as the provider has it now, in the mirror too. Errors: Provider::getCustomer's, Storage.
    Task<storage::Mirrored<customers::Customer>> refresh(CustomerId id);
    Task<Operation> execute(ExecuteCustomerRequest request);
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteCustomerRequest request);
    // Executes what was filed, one after the other; gives the number executed. For reckonerd.
    Task<int> executeFiled(int limit);

Q_SIGNALS:
    // A new operation, or one whose state moved.
    void operationChanged(const reckoner::actions::Operation &operation);

private:
    Task<Operation> send(Operation operation);
    Task<CustomerSnapshot> callProvider(const Operation &operation);
    Operation told(const Operation &sent, const Operation &settled, Result<Operation> &&written);

    Context m_context;
};

} // namespace reckoner::actions
