// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every change of a customer that a person causes goes through here, by the rules of OperationExecutor.
// An edit begins with refresh(): the provider has no conditional writes, so what others changed there meanwhile is
// found by looking right before (conflictsOf).
// Errors that execute() can give mean
// that nothing was sent: Conflict (the customer moved, another operation is open, the e-mail address has a customer
// already), Invalid, NotFound, Storage. Everything that happened after sending is in the Operation.

#include "core/actions/customer_snapshot.h"
#include "core/actions/operation_executor.h"
#include "core/storage/mirror.h"

namespace reckoner::actions {

struct ExecuteCustomerRequest {
    OperationId id;        // made when the dialog opens: CustomerActions::newOperationId()
    CustomerId customerId; // empty for a new customer
    CustomerRequest request;
    qint64 expectedRowVersion = 0; // of the row the person looked at; for edits
    QString reason;
};

class CustomerActions : public OperationExecutor
{
    Q_OBJECT
public:
    explicit CustomerActions(Context context, QObject *parent = nullptr);

    // The customer as the provider has it now, in the mirror too. Errors: Provider::getCustomer's, Storage.
    Task<storage::Mirrored<customers::Customer>> refresh(CustomerId id);
    Task<Operation> execute(ExecuteCustomerRequest request);
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteCustomerRequest request);

private:
    Draft draftOf(ExecuteCustomerRequest request) const;
    Task<Answer> callProvider(const Operation &operation) override;
};

} // namespace reckoner::actions
