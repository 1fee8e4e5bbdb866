// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The customer_pair table, and who may be the same person in another account of the same environment. Every change is
// told to the change feed as one of both customers. Writing without audit is not for pages: see
// core/actions/customer_pairs.h. Database's threads. Errors of all: Storage.

#include "core/customers/customer_pair.h"
#include "core/storage/transaction.h"

namespace reckoner::customers {

// Of one person, with the one who is asked for. More than a few is a mistake, and each is read as a whole.
inline constexpr size_t kMostRecordsOfPerson = 12;
inline constexpr int kMostPairsOfCustomer = 100;
inline constexpr int kMostPairCandidates = 20;

class CustomerPairStore
{
public:
    static Result<std::optional<CustomerPair>> find(storage::Connection &connection, const CustomerKey &one,
                                                    const CustomerKey &other);
    // What was said of this customer and others, newest first.
    static Result<std::vector<CustomerPair>> of(storage::Connection &connection, const CustomerKey &customer);
    // Errors: Conflict (there is one already, or the accounts are of different environments).
    static Result<void> insert(storage::Transaction &transaction, const CustomerPair &pair);
    // Errors: Conflict (it is not the one that was seen).
    static Result<void> remove(storage::Transaction &transaction, const CustomerPair &seen);

    // The other accounts of the same environment.
    static Result<std::vector<AccountId>> accountsBeside(storage::Connection &connection, const AccountId &account);
    // Everybody who was confirmed to be this person, and whom those were confirmed to be: nearest first, without the
    // customer, kMostRecordsOfPerson at most with them. They may be gone from the mirror.
    static Result<std::vector<CustomerKey>> samePerson(storage::Connection &connection, const CustomerKey &customer);
    static Result<PairGrounds> grounds(storage::Connection &connection, const CustomerKey &one,
                                       const CustomerKey &other);
    // Those with the same external id, then those with the same e-mail address (case does not matter) of whom nothing
    // was said yet: neither of this customer nor of any who is the same person.
    static Result<std::vector<PairCandidate>> candidates(storage::Connection &connection, const CustomerKey &customer);
};

} // namespace reckoner::customers
