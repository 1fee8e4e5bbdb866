// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the Plans & Prices page for a search among 10 000 prices. Goal: 50 ms.
#include "ui/catalog/catalog_rows.h"

#include <benchmark/benchmark.h>

namespace reckoner::ui {

namespace {

Catalog filterCatalog()
{
    Catalog all;
    for (int i = 0; i < 1000; ++i) {
        catalog::Product product;
        product.id = ProductId(QStringLiteral("pro_01hv0vax6rv18t4tamj%1").arg(i, 6, 10, QLatin1Char('0')));
        product.name = QStringLiteral("Product %1").arg(i);
        product.status = i % 9 ? QStringLiteral("active") : QStringLiteral("archived");
        for (int j = 0; j < 10; ++j) {
            catalog::Price price;
            price.id = PriceId(QStringLiteral("pri_01hv0vax%1").arg(i * 10 + j, 18, 10, QLatin1Char('0')));
            price.productId = product.id;
            price.name = QStringLiteral("Tier %1 by the %2").arg(j).arg(j % 2 ? u"month" : u"year");
            price.description = QStringLiteral("Product %1 at price %2").arg(i).arg(j);
            price.unitPrice = Money(1000 + j, Currency::of("USD"));
            price.billingCycle = catalog::periodFromText(j % 2 ? QStringLiteral("month") : QStringLiteral("year"), 1);
            price.status = QStringLiteral("active");
            all.usage.push_back({price.id, j, j, Money(1000 * j, Currency::of("USD"))});
            all.prices.push_back(std::move(price));
        }
        all.products.push_back(std::move(product));
    }
    return all;
}

void pageFilter(benchmark::State &state, const QString &search)
{
    const Catalog all = filterCatalog();
    CatalogFilter filter;
    filter.search = search;
    size_t rows = 0;
    for (auto _ : state)
        rows = catalogRows(all, filter).size();
    state.counters["rows"] = double(rows);
}

BENCHMARK_CAPTURE(pageFilter, everything, QString())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageFilter, aName, QStringLiteral("product 77"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageFilter, aPieceOfAll, QStringLiteral("tier 3"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageFilter, nothing, QStringLiteral("nowhere"))->Unit(benchmark::kMillisecond);

} // namespace

} // namespace reckoner::ui
