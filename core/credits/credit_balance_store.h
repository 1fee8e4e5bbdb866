// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Customers' credit balances in the mirror, one per currency. Made for one connection, lives on its thread; keeps its
// statements, so one store serves many writes of a transaction. Errors of all: Storage.

#include "core/credits/credit_balance.h"
#include "core/storage/keyset.h"
#include "core/storage/mirror.h"

namespace reckoner::credits {

struct CreditBalanceFilter {
    AccountId account;
    CustomerId customerId; // empty: any
};

struct CreditBalanceCursor {
    CustomerId customerId;
    QString currency;
};

class CreditBalanceStore
{
public:
    explicit CreditBalanceStore(storage::Connection &connection);

    // A balance has no time of its own: give the time of the answer for both parts of the version.
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const CreditBalance &balance,
                                                 storage::Version version, storage::Authority authority);
    Result<std::optional<storage::Mirrored<CreditBalance>>> find(const AccountId &account, const CustomerId &customer,
                                                                 Currency currency);
    Result<std::vector<CreditBalance>> of(const AccountId &account, const CustomerId &customer);
    Result<storage::Page<CreditBalance, CreditBalanceCursor>>
    list(const CreditBalanceFilter &filter, const std::optional<CreditBalanceCursor> &after, storage::PageLimit limit);
    Result<qint64> count(const CreditBalanceFilter &filter);

private:
    storage::Connection &m_connection;
    storage::MirrorTable m_table;
};

} // namespace reckoner::credits
