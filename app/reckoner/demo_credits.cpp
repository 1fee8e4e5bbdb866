// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo_credits.h"

#include "core/pricing/price_list_store.h"
#include "core/storage/account_store.h"

namespace reckoner::app {

Task<qint64> seedDemoPrices(Session &session)
{
    return session.database().write([account = session.account(),
                                     now = session.clock().now()](storage::Transaction &transaction) -> Result<qint64> {
        RK_TRY(storage::ensureAccount(transaction, account, now));
        RK_TRY_ASSIGN(const auto versions, pricing::PriceListStore::versions(transaction.connection(), account));
        if (!versions.empty())
            return versions.front().version;
        pricing::PriceListChange change;
        change.list = pricing::examplePriceList();
        change.list.account = account;
        change.list.validFrom = change.now = now;
        change.actor = QStringLiteral("demo");
        change.reason = QStringLiteral("The demo's first prices");
        RK_TRY_ASSIGN(const pricing::PriceList stored, pricing::PriceListStore::add(transaction, std::move(change)));
        return stored.version;
    });
}

} // namespace reckoner::app
