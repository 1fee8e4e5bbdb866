// SPDX-License-Identifier: GPL-3.0-or-later
// A catalog of 10 000 prices against another that differs in every tenth: compared, planned, written and read; and the
// mirror against what the provider answered. Goal of the comparisons: a second.
#include "core/catalog_file/catalog_plan.h"
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "core/catalog_file/sync_report.h"

#include <benchmark/benchmark.h>

namespace reckoner::catalog_file {

namespace {

CatalogDocument benchCatalog(int products, int pricesEach)
{
    CatalogDocument document;
    document.account = AccountId(QStringLiteral("paddle/sandbox/bench"));
    for (int i = 0; i < products; ++i) {
        ProductEntry product;
        product.key = QStringLiteral("product-%1").arg(i);
        product.id = ProductId(QStringLiteral("pro_01hv0vax6rv18t4tamj%1").arg(i, 6, 10, QLatin1Char('0')));
        product.name = QStringLiteral("Product %1").arg(i);
        product.taxCategory = QStringLiteral("saas");
        for (int j = 0; j < pricesEach; ++j) {
            PriceEntry price;
            price.key = QStringLiteral("price-%1").arg(j);
            price.id = PriceId(QStringLiteral("pri_01hv0vax%1").arg(i * pricesEach + j, 18, 10, QLatin1Char('0')));
            price.description = QStringLiteral("Product %1 at price %2").arg(i).arg(j);
            price.amount = Money(1000 + j, Currency::of("USD"));
            price.billingCycle = catalog::periodFromText(QStringLiteral("month"), 1);
            price.overrides = {{{QStringLiteral("AT"), QStringLiteral("DE")}, Money(900 + j, Currency::of("EUR"))}};
            product.prices.push_back(std::move(price));
        }
        document.products.push_back(std::move(product));
    }
    makeCanonical(document);
    return document;
}

CatalogDocument everyTenthDearer(CatalogDocument document)
{
    int at = 0;
    for (ProductEntry &product : document.products)
        for (PriceEntry &price : product.prices)
            if (at++ % 10 == 0)
                price.amount = Money(price.amount.minor() + 1, price.amount.currency());
    return document;
}

void catalogDiff(benchmark::State &state)
{
    const CatalogDocument there = benchCatalog(1000, 10), wanted = everyTenthDearer(there);
    size_t found = 0;
    for (auto _ : state)
        found = diffCatalogs(wanted, there).size();
    state.counters["differences"] = double(found);
}

void catalogPlan(benchmark::State &state)
{
    const CatalogDocument there = benchCatalog(1000, 10), wanted = everyTenthDearer(there);
    for (auto _ : state)
        benchmark::DoNotOptimize(planCatalog(wanted, there).digest);
}

void catalogWritten(benchmark::State &state)
{
    const CatalogDocument document = benchCatalog(1000, 10);
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = writeDocument(document).size();
    state.counters["bytes"] = double(bytes);
}

void catalogRead(benchmark::State &state)
{
    const QByteArray text = writeDocument(benchCatalog(1000, 10));
    for (auto _ : state)
        benchmark::DoNotOptimize(readDocument(text).document.products.size());
}

CatalogSnapshot benchSnapshot(int products, int pricesEach)
{
    CatalogSnapshot snapshot;
    snapshot.account = AccountId(QStringLiteral("paddle/sandbox/bench"));
    for (const ProductEntry &entry : benchCatalog(products, pricesEach).products) {
        catalog::Product product;
        product.id = entry.id;
        product.name = entry.name;
        product.status = QStringLiteral("active");
        snapshot.products.push_back(product);
        for (const PriceEntry &each : entry.prices) {
            catalog::Price price;
            price.id = each.id;
            price.productId = product.id;
            price.description = each.description;
            price.status = QStringLiteral("active");
            price.unitPrice = each.amount;
            price.billingCycle = each.billingCycle;
            price.overrides = each.overrides;
            price.customData = R"({"team":"sales","tier":2})";
            snapshot.prices.push_back(std::move(price));
        }
    }
    return snapshot;
}

void mirrorCompared(benchmark::State &state)
{
    const CatalogSnapshot local = benchSnapshot(1000, 10);
    CatalogSnapshot remote = local;
    for (size_t i = 0; i < remote.prices.size(); i += 10)
        remote.prices[i].unitPrice = Money(5, Currency::of("USD"));
    size_t found = 0;
    for (auto _ : state)
        found = compareMirror(local, remote, {}).size();
    state.counters["differences"] = double(found);
}

BENCHMARK(mirrorCompared)->Unit(benchmark::kMillisecond);
BENCHMARK(catalogDiff)->Unit(benchmark::kMillisecond);
BENCHMARK(catalogPlan)->Unit(benchmark::kMillisecond);
BENCHMARK(catalogWritten)->Unit(benchmark::kMillisecond);
BENCHMARK(catalogRead)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::catalog_file
