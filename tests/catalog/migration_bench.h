// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscriptions on a monthly price of 10.00 USD (of 1, 2, 3, … units), and a price of 15.00 USD to move them to; all of
// it at the emulator and in the mirror. Main thread.

#include "core/actions/price_migration_run.h"
#include "core/actions/settlement.h"
#include "tests/catalog/catalog_bench.h"

namespace reckoner::catalog_tests {

class MigrationBench : public CatalogBench
{
public:
    explicit MigrationBench(storage::Dialect dialect, int count = 5);

    void keepAddresses(); // of the customers, in the mirror
    actions::PriceMigration wanted() const;
    PriceId priceAt(const SubscriptionId &id); // at the provider
    int sent(const SubscriptionId &id) const;  // changes of it that reached the provider
    std::vector<actions::MigrationRow> rows(const QString &migration);

    PriceId from, to;
    std::vector<SubscriptionId> ids; // sorted
    std::unique_ptr<actions::SubscriptionActions> changes;

private:
    void subscribe(int number);
    std::vector<customers::Address> m_addresses;
};

} // namespace reckoner::catalog_tests
