// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/core_pricing_desk.h"

namespace reckoner::ui {

using pricing::PriceList;
using pricing::PriceListStore;

CorePricingDesk::CorePricingDesk(Parts parts, QObject *parent) : PricingDesk(parent), m_parts(std::move(parts)) {}

Task<PricingState> CorePricingDesk::state()
{
    return m_parts.database.read([account = m_parts.account,
                                  now = m_parts.clock.now()](storage::Connection &connection) -> Result<PricingState> {
        PricingState state;
        RK_TRY_ASSIGN(state.versions, PriceListStore::versions(connection, account));
        if (state.versions.empty())
            return state;
        RK_TRY_ASSIGN(state.newest, PriceListStore::find(connection, account, state.versions.front().version));
        RK_TRY_ASSIGN(const auto inForce, PriceListStore::inForce(connection, account, now));
        state.inForce = inForce ? inForce->version : 0;
        return state;
    });
}

Task<PriceList> CorePricingDesk::version(qint64 version)
{
    return m_parts.database.read(
        [account = m_parts.account, version](storage::Connection &connection) -> Result<PriceList> {
            RK_TRY_ASSIGN(auto found, PriceListStore::find(connection, account, version));
            if (!found)
                return Error{ErrorKind::NotFound, tr("There is no version %1 of the prices.").arg(version), {}, {}};
            return std::move(*found);
        });
}

Task<PriceList> CorePricingDesk::save(PriceList list, std::optional<Instant> validFrom, qint64 seenVersion,
                                      QString reason)
{
    pricing::PriceListChange change;
    change.now = m_parts.clock.now();
    change.list = std::move(list);
    change.list.account = m_parts.account;
    change.list.validFrom = validFrom.value_or(change.now);
    change.seenVersion = seenVersion;
    change.actor = m_parts.actor;
    change.reason = std::move(reason);
    auto saved = m_parts.database.write([change = std::move(change)](storage::Transaction &transaction) mutable {
        return PriceListStore::add(transaction, std::move(change));
    });
    return std::move(saved).then(this, [this](Result<PriceList> stored) -> Result<PriceList> {
        if (stored)
            Q_EMIT pricesChanged();
        return stored;
    });
}

} // namespace reckoner::ui
