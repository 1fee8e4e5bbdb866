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

bool isCustom(const QString &type)
{
    return type == QLatin1StringView("custom");
}

bool fitsKind(const catalog::Price &price, const CatalogFilter &filter)
{
    if (!filter.custom && isCustom(price.type))
        return false;
    if (!filter.archived && !price.isActive())
        return false;
    return filter.kind.isEmpty() || (filter.kind == QLatin1StringView("recurring")) == price.isRecurring();
}

// What a row needs to know of the others, found once.
struct CatalogLookup {
    explicit CatalogLookup(const Catalog &catalog)
    {
        for (const catalog::Product &product : catalog.products)
            known.insert(product.id);
        for (const catalog::Price &price : catalog.prices)
            prices[price.productId].push_back(&price);
        for (auto &[id, own] : prices) {
            std::sort(own.begin(), own.end(), standsBefore);
            if (!known.contains(id)) // its product has not arrived
                unknownProducts.push_back(id);
        }
        for (const subscriptions::PriceUsage &each : catalog.usage)
            usage[each.priceId].push_back(each);
        for (const catalog::Plan &plan : catalog.plans) {
            for (const catalog::PlanPrice &sold : plan.prices)
                plans.emplace(sold.priceId, plan.code);
        }
    }
    CatalogRow rowOf(const catalog::Product &product, const catalog::Price &price) const
    {
        CatalogRow row{product, price, 0, {}};
        if (const auto found = usage.find(price.id); found != usage.end())
            row.usage = found->second;
        if (const auto found = plans.find(price.id); found != plans.end())
            row.planCode = found->second;
        return row;
    }

    std::set<ProductId> known;
    std::map<ProductId, std::vector<const catalog::Price *>> prices;
    std::vector<ProductId> unknownProducts;
    std::map<PriceId, std::vector<subscriptions::PriceUsage>> usage;
    std::map<PriceId, QString> plans;
};

void addCatalogRows(std::vector<CatalogRow> &rows, const catalog::Product &product, const CatalogLookup &lookup,
                    const CatalogFilter &filter)
{
    const bool named = catalogContains(filter, {product.name, product.description, product.id.toString()});
    std::vector<const catalog::Price *> below;
    if (const auto own = lookup.prices.find(product.id); own != lookup.prices.end()) {
        for (const catalog::Price *price : own->second) {
            if (fitsKind(*price, filter) &&
                (named || catalogContains(filter, {price->name, price->description, price->id.toString()})))
                below.push_back(price);
        }
    }
    const bool shown = (filter.archived || product.status != QLatin1StringView("archived")) &&
                       (filter.custom || !isCustom(product.type));
    if (below.empty() && (!named || !filter.kind.isEmpty() || !shown))
        return;
    CatalogRow head{product, std::nullopt, int(below.size()), {}};
    head.isCollapsed = filter.search.isEmpty() && !below.empty() && filter.collapsed.contains(product.id.toString());
    const bool folded = head.isCollapsed;
    rows.push_back(std::move(head));
    if (folded)
        return;
    for (const catalog::Price *price : below)
        rows.push_back(lookup.rowOf(product, *price));
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
    const CatalogLookup lookup(catalog);
    std::vector<CatalogRow> rows;
    rows.reserve(catalog.prices.size() + catalog.products.size());
    for (const catalog::Product &product : catalog.products)
        addCatalogRows(rows, product, lookup, filter);
    for (const ProductId &id : lookup.unknownProducts) {
        catalog::Product product;
        product.id = id;
        product.status = QStringLiteral("active");
        addCatalogRows(rows, product, lookup, filter);
    }
    return rows;
}

} // namespace reckoner::ui
