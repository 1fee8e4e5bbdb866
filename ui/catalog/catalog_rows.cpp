// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace reckoner::ui {

namespace {

// Days, roughly: only to put months before years.
qint64 cycleOrder(const catalog::Price &price)
{
    if (!price.billingCycle)
        return std::numeric_limits<qint64>::max();
    const qint64 times = price.billingCycle->frequency;
    switch (price.billingCycle->interval) {
    case catalog::Interval::Day: return times;
    case catalog::Interval::Week: return times * 7;
    case catalog::Interval::Month: return times * 30;
    case catalog::Interval::Year: return times * 365;
    case catalog::Interval::Unknown: break;
    }
    return std::numeric_limits<qint64>::max() - 1;
}

bool standsBefore(const catalog::Price *a, const catalog::Price *b)
{
    const auto key = [](const catalog::Price *price) {
        return std::tuple(!price->isActive(), cycleOrder(*price), price->unitPrice.minor(), price->id.toString());
    };
    return key(a) < key(b);
}

bool catalogContains(const CatalogFilter &filter, std::initializer_list<QString> texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(filter.search, Qt::CaseInsensitive); });
}

bool fitsKind(const catalog::Price &price, const CatalogFilter &filter)
{
    if (!filter.archived && !price.isActive())
        return false;
    return filter.kind.isEmpty() || (filter.kind == QLatin1StringView("recurring")) == price.isRecurring();
}

} // namespace

qint64 CatalogRow::subscriptions() const
{
    qint64 all = 0;
    for (const subscriptions::PriceUsage &each : usage)
        all += each.subscriptions;
    return all;
}

std::vector<CatalogRow> catalogRows(const Catalog &catalog, const CatalogFilter &filter)
{
    std::map<ProductId, std::vector<const catalog::Price *>> prices;
    for (const catalog::Price &price : catalog.prices)
        prices[price.productId].push_back(&price);
    std::map<PriceId, std::vector<subscriptions::PriceUsage>> usage;
    for (const subscriptions::PriceUsage &each : catalog.usage)
        usage[each.priceId].push_back(each);
    std::vector<catalog::Product> products = catalog.products;
    for (const auto &[id, some] : prices) { // of products that have not arrived
        const bool known =
            std::any_of(products.begin(), products.end(), [&, wanted = id](const auto &p) { return p.id == wanted; });
        if (!known) {
            catalog::Product product;
            product.id = id;
            product.status = QStringLiteral("active");
            products.push_back(std::move(product));
        }
    }
    std::vector<CatalogRow> rows;
    for (const catalog::Product &product : products) {
        const bool named = catalogContains(filter, {product.name, product.description, product.id.toString()});
        CatalogRow head{product, std::nullopt, 0, {}};
        std::vector<CatalogRow> below;
        auto &own = prices[product.id];
        std::sort(own.begin(), own.end(), standsBefore);
        for (const catalog::Price *price : own) {
            if (!fitsKind(*price, filter) ||
                !(named || catalogContains(filter, {price->name, price->description, price->id.toString()})))
                continue;
            below.push_back({product, *price, 0, usage[price->id]});
        }
        head.prices = int(below.size());
        const bool shown = filter.archived || product.status != QLatin1StringView("archived");
        if (below.empty() && (!named || !filter.kind.isEmpty() || !shown))
            continue;
        rows.push_back(std::move(head));
        std::move(below.begin(), below.end(), std::back_inserter(rows));
    }
    return rows;
}

} // namespace reckoner::ui
