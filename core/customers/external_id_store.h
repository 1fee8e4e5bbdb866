// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The customer_external_id table: customers by the id that another system has for them, which stands as "external_id"
// in their custom data, a text or a whole number. CustomerStore keeps it with each customer. Database's threads. Errors
// of all: Storage.

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

namespace reckoner::customers {

// Empty: there is none.
QString externalIdOf(const QByteArray &customData);

class ExternalIdStore
{
public:
    // Of a customer who is in the mirror.
    static Result<void> keep(storage::Transaction &transaction, const Customer &customer);
    // Everybody who has it, by id; at most two, for more than one is nobody in particular.
    static Result<std::vector<CustomerId>> find(storage::Connection &connection, const AccountId &account,
                                                const QString &externalId);
};

} // namespace reckoner::customers
