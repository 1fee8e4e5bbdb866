// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Plans & Prices page asks of the core: the whole catalog, which is short, and what its prices earn;
// changes of products, prices and local plans; what prices would cost somewhere. Tasks settle on the main thread, where
// the desk lives; reads run on the database's workers.

#include "core/actions/catalog_actions.h"
#include "core/actions/plan_changes.h"
#include "core/base/task.h"
#include "core/catalog/lint.h"
#include "core/catalog/plan_definitions.h"
#include "core/subscriptions/price_preview.h"
#include "core/subscriptions/price_usage_store.h"

#include <QObject>
#include <QSet>

namespace reckoner::ui {

struct Catalog {
    std::vector<catalog::Product> products; // by name
    std::vector<catalog::Price> prices;
    std::vector<subscriptions::PriceUsage> usage;
    std::vector<catalog::Plan> plans; // by code
    std::vector<catalog::LintFinding> findings;
};

class CatalogDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<Catalog> catalog() = 0;
    virtual QString providerName() const = 0;
    virtual AccountId account() const = 0;
    // Without a provider only the mirror is there to look at, and local plans to keep.
    virtual bool isConnected() const = 0;

    // As the provider has it now. Errors: the provider's, Storage.
    virtual Task<storage::Mirrored<catalog::Product>> refreshProduct(ProductId id) = 0;
    virtual Task<storage::Mirrored<catalog::Price>> refreshPrice(PriceId id) = 0;
    virtual Task<actions::Operation> execute(actions::ExecuteCatalogRequest request) = 0;
    virtual Task<subscriptions::PricePreview> previewPrices(subscriptions::PricePreviewRequest request) = 0;

    virtual Task<catalog::Plan> savePlan(catalog::Plan plan, QString reason) = 0;
    virtual Task<void> removePlan(catalog::Plan plan, QString reason) = 0;
    virtual Task<actions::PlanImport> lookAtImport(std::vector<catalog::Plan> plans) = 0;
    virtual Task<actions::PlanImport> importPlans(std::vector<catalog::Plan> plans, QString reason) = 0;

Q_SIGNALS:
    void catalogChanged(const QSet<QString> &ids); // of products and prices
    void usageChanged();                           // subscriptions came, went or changed
    void operationChanged(const reckoner::actions::Operation &operation);
};

} // namespace reckoner::ui
