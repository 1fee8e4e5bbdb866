// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Plans & Prices page asks of the core: the whole catalog, which is short, and what its prices earn. Tasks
// settle on the main thread, where the desk lives; reads run on the database's workers.

#include "core/base/task.h"
#include "core/catalog/price.h"
#include "core/catalog/product.h"
#include "core/subscriptions/price_usage_store.h"

#include <QObject>
#include <QSet>

namespace reckoner::ui {

struct Catalog {
    std::vector<catalog::Product> products; // by name
    std::vector<catalog::Price> prices;
    std::vector<subscriptions::PriceUsage> usage;
};

class CatalogDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<Catalog> catalog() = 0;

Q_SIGNALS:
    void catalogChanged(const QSet<QString> &ids); // of products and prices
    void usageChanged();                           // subscriptions came, went or changed
};

} // namespace reckoner::ui
