// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the credit_grant table; credit_posting.h writes it. Database's threads. Errors of all: Storage.

#include "core/credits/credit_grant.h"
#include "core/storage/keyset.h"
#include "core/storage/transaction.h"

namespace reckoner::credits {

struct CreditGrantFilter {
    AccountId account;
    CustomerId customerId;         // empty: any
    PaymentId paymentId;           // empty: any
    SubscriptionId subscriptionId; // empty: any
    std::vector<GrantKind> kinds;  // empty: any
    std::optional<Instant> purchasedFrom, purchasedBefore;
};

struct CreditGrantCursor {
    Instant purchasedAt;
    GrantId id;
};

class CreditGrantStore
{
public:
    static Result<std::optional<CreditGrant>> find(storage::Connection &connection, const AccountId &account,
                                                   const GrantId &id);
    // Ordered by id within every storage::kIdsPerStatement.
    static Result<std::vector<CreditGrant>> byIds(storage::Connection &connection, const AccountId &account,
                                                  const std::vector<GrantId> &ids);
    static Result<std::vector<CreditGrant>> ofPayment(storage::Connection &connection, const AccountId &account,
                                                      const PaymentId &payment);
    // The bonus of that kind that this person has had.
    static Result<std::optional<CreditGrant>> ofPerson(storage::Connection &connection, const AccountId &account,
                                                       GrantKind kind, const QString &personKey);
    // Oldest purchase first: the order in which a comparison with the external ledger walks.
    static Result<storage::Page<CreditGrant, CreditGrantCursor>> list(storage::Connection &connection,
                                                                      const CreditGrantFilter &filter,
                                                                      const std::optional<CreditGrantCursor> &after,
                                                                      storage::PageLimit limit);
    static Result<qint64> count(storage::Connection &connection, const CreditGrantFilter &filter);
};

} // namespace reckoner::credits
