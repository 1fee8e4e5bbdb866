// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds customers by whatever support has in hand: besides what CustomerSearch knows (name, e-mail address, customer
// id) the whole id of a subscription, payment, adjustment, address or business, an invoice number, or the last four
// digits of a card. Exact finds come from an index each. Made for one connection, lives on its thread. Errors: Storage.

#include "core/customers/customer_search.h"

namespace reckoner::customers {

// What besides a name a text may be. One text may be several: 1234 are digits of a card and maybe of an address.
struct LookupKinds {
    const char *idSql = nullptr; // the owner of this id
    bool invoiceNumber = false;
    bool lastDigits = false;
};
LookupKinds lookupKinds(const QString &text);

class CustomerLookup
{
public:
    explicit CustomerLookup(storage::Connection &connection) : m_connection(connection) {}

    // Exact finds first, then the search's; each customer once, at most kMaxMatches.
    Result<std::vector<CustomerId>> find(const AccountId &account, const QString &text);

private:
    Result<std::vector<CustomerId>> exact(const AccountId &account, const QString &text);

    storage::Connection &m_connection;
};

} // namespace reckoner::customers
