// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes a snapshot of any kind into the mirror through the store that owns its table. One object per transaction or
// batch: it keeps prepared statements. Writer thread.

#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"
#include "core/sync/snapshot.h"

#include <map>

namespace reckoner::sync {

class MirrorWriter
{
public:
    explicit MirrorWriter(storage::Connection &connection);

    // Errors: as the stores'.
    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Snapshot &snapshot,
                                                 Instant occurredAt, storage::Authority authority);
    // The provider's JSON of the row that is there; empty when there is none. Errors: Storage.
    Result<QByteArray> rawOfRow(const SnapshotKey &key);

private:
    Result<storage::UpsertOutcome> writePayment(storage::Transaction &transaction, const payments::Payment &payment,
                                                const storage::Version &version, storage::Authority authority);

    storage::Connection &m_connection;
    catalog::ProductStore m_products;
    catalog::PriceStore m_prices;
    customers::CustomerStore m_customers;
    subscriptions::SubscriptionStore m_subscriptions;
    payments::PaymentStore m_payments;
    std::map<storage::Entity, storage::Statement> m_rawOfRow;
};

} // namespace reckoner::sync
