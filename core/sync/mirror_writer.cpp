// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mirror_writer.h"

#include "core/checkout/checkout_link_store.h"

namespace reckoner::sync {

namespace {

using storage::Entity;

const char *mirrorRawSql(Entity entity)
{
    switch (entity) {
    case Entity::Product: return "SELECT raw FROM product WHERE account_id = :account_id AND product_id = :id";
    case Entity::Price: return "SELECT raw FROM price WHERE account_id = :account_id AND price_id = :id";
    case Entity::Customer: return "SELECT raw FROM customer WHERE account_id = :account_id AND customer_id = :id";
    case Entity::Address: return "SELECT raw FROM address WHERE account_id = :account_id AND address_id = :id";
    case Entity::Business: return "SELECT raw FROM business WHERE account_id = :account_id AND business_id = :id";
    case Entity::Subscription:
        return "SELECT raw FROM subscription WHERE account_id = :account_id AND subscription_id = :id";
    case Entity::Payment: return "SELECT raw FROM payment WHERE account_id = :account_id AND payment_id = :id";
    case Entity::Adjustment: return "SELECT raw FROM adjustment WHERE account_id = :account_id AND adjustment_id = :id";
    case Entity::Account:
    case Entity::CreditBalance:
    case Entity::CreditCustomer:
    case Entity::CreditEntry:
    case Entity::WebhookEvent:
    case Entity::Operation:
    case Entity::SyncCursor: break; // no snapshots of these
    }
    RK_UNREACHABLE();
}

} // namespace

MirrorWriter::MirrorWriter(storage::Connection &connection)
    : m_connection(connection), m_products(connection), m_prices(connection), m_customers(connection),
      m_subscriptions(connection), m_payments(connection)
{
}

Result<storage::UpsertOutcome> MirrorWriter::upsertIfNewer(storage::Transaction &transaction, const Snapshot &snapshot,
                                                           Instant occurredAt, storage::Authority authority)
{
    const storage::Version version{occurredAt, updatedAtOf(snapshot)};
    return std::visit(
        [&](const auto &entity) -> Result<storage::UpsertOutcome> {
            using T = std::decay_t<decltype(entity)>;
            if constexpr (std::is_same_v<T, catalog::Product>)
                return m_products.upsertIfNewer(transaction, entity, version, authority);
            else if constexpr (std::is_same_v<T, catalog::Price>)
                return m_prices.upsertIfNewer(transaction, entity, version, authority);
            else if constexpr (std::is_same_v<T, subscriptions::Subscription>)
                return m_subscriptions.upsertIfNewer(transaction, entity, version, authority);
            else if constexpr (std::is_same_v<T, payments::Payment>)
                return writePayment(transaction, entity, version, authority);
            else if constexpr (std::is_same_v<T, payments::Adjustment>)
                return m_payments.upsertIfNewer(transaction, entity, version, authority);
            else
                return m_customers.upsertIfNewer(transaction, entity, version, authority);
        },
        snapshot);
}

// A link to a checkout leads to what was paid there.
Result<storage::UpsertOutcome> MirrorWriter::writePayment(storage::Transaction &transaction,
                                                          const payments::Payment &payment,
                                                          const storage::Version &version, storage::Authority authority)
{
    RK_TRY(checkout::CheckoutLinkStore::follow(transaction, payment));
    return m_payments.upsertIfNewer(transaction, payment, version, authority);
}

Result<QByteArray> MirrorWriter::rawOfRow(const SnapshotKey &key)
{
    auto found = m_rawOfRow.find(key.entity);
    if (found == m_rawOfRow.end())
        found = m_rawOfRow.emplace(key.entity, m_connection.prepare(mirrorRawSql(key.entity))).first;
    RK_TRY_ASSIGN(const std::optional<QByteArray> raw,
                  found->second.bind(":account_id", key.account).bind(":id", key.id).first([](const storage::Row &row) {
                      return row.bytes(0);
                  }));
    return raw.value_or(QByteArray());
}

} // namespace reckoner::sync
