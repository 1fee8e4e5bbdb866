// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: versions through their store. Main thread; what it is given must outlive it.

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "ui/pricing/pricing_desk.h"

namespace reckoner::ui {

class CorePricingDesk final : public PricingDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        const Clock &clock;
        AccountId account;
        QString actor;
    };
    explicit CorePricingDesk(Parts parts, QObject *parent = nullptr);

    Task<PricingState> state() override;
    Task<pricing::PriceList> version(qint64 version) override;
    Task<pricing::PriceList> save(pricing::PriceList list, std::optional<Instant> validFrom, qint64 seenVersion,
                                  QString reason) override;

private:
    Parts m_parts;
};

} // namespace reckoner::ui
