// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog_page/fake_catalog_desk.h"

namespace reckoner::testkit {

namespace {

catalog::Product fakeProduct(const char *id, const char *name)
{
    catalog::Product product;
    product.id = ProductId(QString::fromLatin1(id));
    product.name = QString::fromLatin1(name);
    product.taxCategory = QStringLiteral("saas");
    product.type = QStringLiteral("standard");
    product.status = QStringLiteral("active");
    product.raw = "{}";
    return product;
}

catalog::Price fakePrice(const char *id, const char *product, qint64 minor, const char *interval)
{
    catalog::Price price;
    price.id = PriceId(QString::fromLatin1(id));
    price.productId = ProductId(QString::fromLatin1(product));
    price.name = QString::fromLatin1(id).mid(4);
    price.description = QStringLiteral("a price");
    price.type = QStringLiteral("standard");
    price.unitPrice = Money(minor, Currency::of("USD"));
    price.billingCycle = catalog::periodFromText(QString::fromLatin1(interval), 1);
    price.taxMode = catalog::TaxMode::External;
    price.status = QStringLiteral("active");
    price.raw = "{}";
    return price;
}

} // namespace

FakeCatalogDesk::FakeCatalogDesk()
{
    all.products = {fakeProduct("pro_a", "Alpha"), fakeProduct("pro_b", "Beta")};
    all.prices = {fakePrice("pri_month", "pro_a", 1'000, "month"), fakePrice("pri_year", "pro_a", 13'000, "year"),
                  fakePrice("pri_beta", "pro_b", 2'000, "month"), fakePrice("pri_custom", "pro_b", 1'500, "month")};
    all.prices.back().type = QStringLiteral("custom");
    all.usage = {{PriceId(QStringLiteral("pri_month")), 3, 4, Money(4'000, Currency::of("USD"))}};
    all.findings = catalog::lintCatalog(all.products, all.prices, all.plans);
}

catalog::Price &FakeCatalogDesk::price(const char *id)
{
    for (catalog::Price &one : all.prices) {
        if (one.id.toString() == QLatin1StringView(id))
            return one;
    }
    qFatal("no price %s", id);
}

catalog::Product &FakeCatalogDesk::product(const char *id)
{
    for (catalog::Product &one : all.products) {
        if (one.id.toString() == QLatin1StringView(id))
            return one;
    }
    qFatal("no product %s", id);
}

Task<storage::Mirrored<catalog::Product>> FakeCatalogDesk::refreshProduct(ProductId id)
{
    storage::Mirrored<catalog::Product> now;
    now.value = product(id.toString().toLatin1().constData());
    now.rowVersion = 7;
    return later(now);
}

Task<storage::Mirrored<catalog::Price>> FakeCatalogDesk::refreshPrice(PriceId id)
{
    storage::Mirrored<catalog::Price> now;
    now.value = price(id.toString().toLatin1().constData());
    now.rowVersion = 7;
    return later(now);
}

Task<actions::Operation> FakeCatalogDesk::execute(actions::ExecuteCatalogRequest request)
{
    actions::Operation operation;
    operation.id = request.id;
    operation.catalogId = request.catalogId.isEmpty() ? QStringLiteral("pro_b") : request.catalogId;
    operation.request = request.request;
    operation.state = actions::OperationState::Succeeded;
    executed.push_back(std::move(request));
    if (refusal) {
        operation.state = actions::OperationState::Failed;
        operation.error = *std::exchange(refusal, std::nullopt);
    }
    return later(operation);
}

Task<subscriptions::PricePreview> FakeCatalogDesk::previewPrices(subscriptions::PricePreviewRequest request)
{
    subscriptions::PricePreview preview;
    preview.currency = previewTotal.currency();
    for (const subscriptions::PricePreviewItem &item : request.items) {
        subscriptions::PricePreviewLine line;
        line.priceId = item.priceId;
        line.quantity = item.quantity;
        line.taxRate = QStringLiteral("0.08875");
        line.subtotal = line.unitSubtotal = Money(1'000, preview.currency);
        line.discount = Money(0, preview.currency);
        line.total = line.unitTotal = previewTotal;
        line.tax = *previewTotal.minus(line.subtotal);
        preview.lines.push_back(line);
    }
    previewed.push_back(std::move(request));
    return later(preview);
}

Task<catalog::Plan> FakeCatalogDesk::savePlan(catalog::Plan plan, QString)
{
    ++plan.rowVersion;
    std::erase_if(all.plans, [&](const catalog::Plan &one) { return one.code == plan.code; });
    all.plans.push_back(plan);
    saved.push_back(plan);
    return later(plan);
}

Task<void> FakeCatalogDesk::removePlan(catalog::Plan plan, QString)
{
    std::erase_if(all.plans, [&](const catalog::Plan &one) { return one.code == plan.code; });
    return Task<void>::settled(Result<void>());
}

Task<actions::PlanImport> FakeCatalogDesk::lookAtImport(std::vector<catalog::Plan> plans)
{
    actions::PlanImport import;
    import.created = std::move(plans);
    return later(import);
}

Task<actions::PlanImport> FakeCatalogDesk::importPlans(std::vector<catalog::Plan> plans, QString)
{
    all.plans = plans;
    actions::PlanImport import;
    import.created = std::move(plans);
    return later(import);
}

} // namespace reckoner::testkit
