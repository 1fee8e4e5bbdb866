// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk of the Plans & Prices page with a catalog that a test writes, and what the page asked of it. Main thread.

#include "ui/catalog/catalog_desk.h"

#include <QTimer>

#include <memory>

namespace reckoner::testkit {

class FakeCatalogDesk final : public ui::CatalogDesk
{
    Q_OBJECT

public:
    FakeCatalogDesk();

    ui::Catalog all;
    bool connected = true;
    std::vector<actions::ExecuteCatalogRequest> executed;
    std::optional<Error> refusal; // of the next execute()
    std::vector<catalog::Plan> saved;
    std::vector<subscriptions::PricePreviewRequest> previewed;
    Money previewTotal; // of each line

    catalog::Price &price(const char *id);
    catalog::Product &product(const char *id);

    Task<ui::Catalog> catalog() override { return later(all); }
    QString providerName() const override { return QStringLiteral("Paddle"); }
    AccountId account() const override { return AccountId(QStringLiteral("acc_1")); }
    bool isConnected() const override { return connected; }
    Task<storage::Mirrored<catalog::Product>> refreshProduct(ProductId id) override;
    Task<storage::Mirrored<catalog::Price>> refreshPrice(PriceId id) override;
    Task<actions::Operation> execute(actions::ExecuteCatalogRequest request) override;
    Task<subscriptions::PricePreview> previewPrices(subscriptions::PricePreviewRequest request) override;
    Task<catalog::Plan> savePlan(catalog::Plan plan, QString reason) override;
    Task<void> removePlan(catalog::Plan plan, QString reason) override;
    Task<actions::PlanImport> lookAtImport(std::vector<catalog::Plan> plans) override;
    Task<actions::PlanImport> importPlans(std::vector<catalog::Plan> plans, QString reason) override;

private:
    // As from another thread: never before the caller is done.
    template <class T> Task<T> later(T value)
    {
        auto promise = std::make_shared<Promise<T>>(); // until it fires
        QTimer::singleShot(0, this, [promise, value = std::move(value)] { promise->resolve(value); });
        return promise->task();
    }
};

} // namespace reckoner::testkit
