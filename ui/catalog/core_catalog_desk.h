// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: reads through the stores on the database's readers, writes through CatalogActions and the
// changes of local plans, changes from the change feed. Main thread; everything it is given must outlive it.

#include "core/actions/operation_resolver.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "ui/catalog/catalog_desk.h"

namespace reckoner::ui {

class CoreCatalogDesk final : public CatalogDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
        const Clock &clock;
        provider::Provider *provider; // these three may be null: then there is only the mirror, and local plans
        actions::CatalogActions *actions;
        actions::OperationResolver *resolver;
        QString providerName;
        QString person;
    };
    explicit CoreCatalogDesk(Parts parts, QObject *parent = nullptr);

    Task<Catalog> catalog() override;
    QString providerName() const override { return m_parts.providerName; }
    AccountId account() const override { return m_parts.account; }
    bool isConnected() const override { return m_parts.actions != nullptr; }
    Task<storage::Mirrored<catalog::Product>> refreshProduct(ProductId id) override;
    Task<storage::Mirrored<catalog::Price>> refreshPrice(PriceId id) override;
    Task<actions::Operation> execute(actions::ExecuteCatalogRequest request) override;
    Task<subscriptions::PricePreview> previewPrices(subscriptions::PricePreviewRequest request) override;
    Task<catalog::Plan> savePlan(catalog::Plan plan, QString reason) override;
    Task<void> removePlan(catalog::Plan plan, QString reason) override;
    Task<actions::PlanImport> lookAtImport(std::vector<catalog::Plan> plans) override;
    Task<actions::PlanImport> importPlans(std::vector<catalog::Plan> plans, QString reason) override;

private:
    actions::PlanAuthor author(const QString &reason) const;
    void noteChanges(const std::vector<storage::Change> &changes);
    Parts m_parts;
};

} // namespace reckoner::ui
