// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Customers, addresses and businesses in the mirror. Made for one connection, lives on its thread; keeps its
// statements, so one store serves many writes of a transaction. Errors of all: Storage.

#include "core/customers/customer.h"
#include "core/storage/keyset.h"
#include "core/storage/mirror.h"

namespace reckoner::customers {

enum class CustomerOrder { Name, Email, UpdatedNewestFirst };

struct CustomerFilter {
    AccountId account;
    QString status; // empty: any
    QString prefix; // of the name or the e-mail address, case does not matter; empty: any
    CustomerOrder order = CustomerOrder::Name;
};

struct CustomerCursor {
    QString text; // folded name or e-mail address, for those orders
    Instant updatedAt;
    CustomerId id;
};

class CustomerStore
{
public:
    explicit CustomerStore(storage::Connection &connection);

    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Customer &customer,
                                                 storage::Version version, storage::Authority authority);
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Address &address,
                                                 storage::Version version, storage::Authority authority);
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Business &business,
                                                 storage::Version version, storage::Authority authority);

    Result<std::optional<storage::Mirrored<Customer>>> find(const AccountId &account, const CustomerId &id);
    Result<std::optional<storage::Mirrored<Address>>> findAddress(const AccountId &account, const AddressId &id);
    Result<std::optional<storage::Mirrored<Business>>> findBusiness(const AccountId &account, const BusinessId &id);
    // Everybody with that address; the provider keeps it unique, the mirror may lag behind.
    Result<std::vector<Customer>> byEmail(const AccountId &account, const QString &email);
    Result<std::vector<Customer>> byIds(const AccountId &account, const std::vector<CustomerId> &ids);
    Result<std::vector<Address>> addressesOf(const AccountId &account, const CustomerId &customer);
    Result<std::vector<Business>> businessesOf(const AccountId &account, const CustomerId &customer);
    Result<storage::Page<Customer, CustomerCursor>>
    list(const CustomerFilter &filter, const std::optional<CustomerCursor> &after, storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on of list(): each is the cursor of the page behind it.
    Result<std::vector<CustomerCursor>> anchors(const CustomerFilter &filter, int step);
    Result<qint64> count(const CustomerFilter &filter);

private:
    Result<void> writeContacts(const Business &business);
    Result<void> readContacts(Business &business);
    Result<void> orderSubscriptions(const Customer &customer);

    storage::Connection &m_connection;
    storage::MirrorTable m_customers, m_addresses, m_businesses;
    std::optional<storage::Statement> m_orderSubscriptions;
};

} // namespace reckoner::customers
