// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Pricing page asks of the core: the versions of the price list, and storing another. Tests put a desk of
// their own behind the page. Tasks settle on the main thread, where the desk lives.

#include "core/base/task.h"
#include "core/pricing/price_list_store.h"

#include <QObject>

namespace reckoner::ui {

struct PricingState {
    std::vector<pricing::PriceList> versions; // newest first, without tiers
    std::optional<pricing::PriceList> newest; // with everything
    qint64 inForce = 0;                       // version; 0: none yet
};

class PricingDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<PricingState> state() = 0;
    virtual Task<pricing::PriceList> version(qint64 version) = 0;
    // From that moment on; none: from now on. seenVersion: the newest that the editor began with.
    virtual Task<pricing::PriceList> save(pricing::PriceList list, std::optional<Instant> validFrom, qint64 seenVersion,
                                          QString reason) = 0;

Q_SIGNALS:
    void pricesChanged();
};

} // namespace reckoner::ui
