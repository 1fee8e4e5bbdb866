// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the prices of the catalog earn: how many live subscriptions hold each, and what one renewal of them comes to, by
// currency. From the mirror, before tax and discounts, by the price that each subscription keeps. Made for one
// connection, lives on its thread. Errors: Storage.

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/connection.h"

#include <vector>

namespace reckoner::subscriptions {

struct PriceUsage {
    PriceId priceId;
    qint64 subscriptions = 0; // active, in trial or past due
    qint64 quantity = 0;
    Money perCycle; // of all of them; its currency tells the rows of a price apart
};

class PriceUsageStore
{
public:
    explicit PriceUsageStore(storage::Connection &connection) : m_connection(connection) {}

    // By price and currency; prices that nobody holds are left out.
    Result<std::vector<PriceUsage>> all(const AccountId &account);

private:
    storage::Connection &m_connection;
};

} // namespace reckoner::subscriptions
