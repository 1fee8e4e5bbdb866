// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalog as the rows of a list: each product, and below it its prices. Pure functions, any thread.

#include "ui/catalog/catalog_desk.h"

#include <set>

namespace reckoner::ui {

struct CatalogRow {
    catalog::Product product;            // of a price that arrived before its product only the id is known
    std::optional<catalog::Price> price; // none: the row is the product's
    int prices = 0;                      // of a product's row, as far as shown
    // Of the price, by currency. Not of products: a month's and a year's price do not add up.
    std::vector<subscriptions::PriceUsage> usage;
    bool isCollapsed = false; // of a product's row: its prices are there, but not shown
    QString planCode = {};    // of a price: the local plan that it sells

    QString id() const { return price ? price->id.toString() : product.id.toString(); }
    const QString &status() const { return price ? price->status : product.status; }
    qint64 subscriptions() const;
};

struct CatalogFilter {
    QString search = {};              // a piece of a name, or an id
    bool archived = false;            // these too
    QString kind = {};                // "recurring", "once"; empty: both
    bool custom = false;              // those too that were made for one customer
    std::set<QString> collapsed = {}; // products whose prices are folded away; a search unfolds them
    bool operator==(const CatalogFilter &) const = default;
};

// Products by name; prices by what they are (recurring first), cycle and amount. A product stays when one of its
// prices fits, and all of its prices when it fits itself.
std::vector<CatalogRow> catalogRows(const Catalog &catalog, const CatalogFilter &filter);

} // namespace reckoner::ui
