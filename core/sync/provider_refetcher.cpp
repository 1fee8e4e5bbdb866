// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/provider_refetcher.h"

#include "core/base/log.h"
#include "core/base/words.h"

#include <algorithm>

namespace reckoner::sync {

using storage::Entity;
using storage::Transaction;

namespace {

Error notListed(const SnapshotKey &key)
{
    return {ErrorKind::NotFound,
            Words::tr("The provider does not list %1 %2.").arg(entityName(key.entity), key.id),
            {},
            {}};
}

} // namespace

ProviderRefetcher::ProviderRefetcher(provider::Provider &provider, storage::Database &database)
    : m_provider(provider), m_database(database)
{
}

void ProviderRefetcher::refetch(const SnapshotKey &key)
{
    const Asked asked{key.entity, key.id};
    if (key.account != m_provider.account() || !m_underWay.insert(asked).second)
        return;
    ask(key)
        .then(&m_context,
              [this](Result<Snapshot> snapshot) -> Task<bool> {
                  if (!snapshot)
                      return Task<bool>::settled(std::move(snapshot).error());
                  return m_database.write([snapshot = std::move(*snapshot)](Transaction &transaction) -> Result<bool> {
                      MirrorWriter mirror(transaction.connection());
                      RK_TRY(mirror.upsertIfNewer(transaction, snapshot, updatedAtOf(snapshot),
                                                  storage::Authority::Answer));
                      return true;
                  });
              })
        .then(&m_context, [this, asked](Result<bool> done) {
            m_underWay.erase(asked);
            if (!done)
                qCWarning(lcSync, "A contradiction could not be settled yet. entity=%s id=%s error=%s",
                          qUtf8Printable(entityName(asked.first)), qUtf8Printable(asked.second),
                          qUtf8Printable(done.error().message));
        });
}

Task<Snapshot> ProviderRefetcher::ask(const SnapshotKey &key)
{
    const auto one = [this]<class T>(Task<T> task) {
        return std::move(task).then(&m_context, [](Result<T> answer) -> Result<Snapshot> {
            return std::move(answer).transform([](T entity) { return Snapshot(std::move(entity)); });
        });
    };
    // What can only be listed: looked for on the first page, which holds more than anybody has.
    const auto listed = [this, key]<class T>(Task<provider::ListPage<T>> task) {
        return std::move(task).then(&m_context, [key](Result<provider::ListPage<T>> page) -> Result<Snapshot> {
            if (!page)
                return std::move(page).error();
            const auto found = std::find_if(page->rows.begin(), page->rows.end(),
                                            [&](const T &row) { return row.id.toString() == key.id; });
            return found == page->rows.end() ? Result<Snapshot>(notListed(key)) : Result<Snapshot>(Snapshot(*found));
        });
    };
    switch (key.entity) {
    case Entity::Product: return one(m_provider.getProduct(ProductId(key.id)));
    case Entity::Price: return one(m_provider.getPrice(PriceId(key.id)));
    case Entity::Customer: return one(m_provider.getCustomer(CustomerId(key.id)));
    case Entity::Subscription: return one(m_provider.getSubscription(SubscriptionId(key.id)));
    case Entity::Payment: return one(m_provider.getPayment(PaymentId(key.id)));
    case Entity::Address: return listed(m_provider.listAddresses(key.customerId, {}));
    case Entity::Business: return listed(m_provider.listBusinesses(key.customerId, {}));
    case Entity::Adjustment: {
        provider::AdjustmentFilter filter;
        filter.id = AdjustmentId(key.id);
        return listed(m_provider.findAdjustments(filter, {}));
    }
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

} // namespace reckoner::sync
