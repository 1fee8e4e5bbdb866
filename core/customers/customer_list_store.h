// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines of the customers' table: each customer with what people ask first (subscriptions, country, what was paid),
// put together from the mirror. Only reads. Made for one connection, lives on its thread. Errors of all: Storage.

#include "core/base/money.h"
#include "core/customers/customer_store.h"

namespace reckoner::customers {

struct CustomerRow {
    CustomerId id;
    QString name, email, status;
    QString countryCode;       // of the newest address that is in use; empty: none
    int subscriptions = 0;     // of whatever status
    QString worstSubscription; // the provider's word of the one that needs people most; empty: none
    std::vector<Money> paid;   // completed payments before refunds, one per currency
    Instant createdAt, updatedAt;
    qint64 rowVersion = 0;
};

// What a customer may be narrowed to. Active and Archived: either; of the others all must hold.
enum class CustomerMark { Active, Archived, PastDue, HasCredit, WithoutSubscription };

struct CustomerListFilter {
    AccountId account;
    std::vector<CustomerMark> marks;
    CustomerOrder order = CustomerOrder::Name;
};

class CustomerListStore
{
public:
    explicit CustomerListStore(storage::Connection &connection) : m_connection(connection) {}

    Result<storage::Page<CustomerRow, CustomerCursor>>
    list(const CustomerListFilter &filter, const std::optional<CustomerCursor> &after, storage::PageLimit limit);
    Result<qint64> count(const CustomerListFilter &filter);
    // The keys of rows number step, 2 × step and so on.
    Result<std::vector<CustomerCursor>> anchors(const CustomerListFilter &filter, int step);
    // Those of them that the filter lets through, in its order.
    Result<std::vector<CustomerRow>> rowsByIds(const CustomerListFilter &filter, const std::vector<CustomerId> &ids);
    // Whose these rows of the mirror are: subscriptions, payments, adjustments, addresses, businesses.
    Result<std::vector<CustomerId>> ownersOf(const AccountId &account, storage::Entity entity,
                                             const std::vector<QString> &ids);

private:
    Result<void> fill(const AccountId &account, std::vector<CustomerRow> &rows);

    storage::Connection &m_connection;
};

} // namespace reckoner::customers
