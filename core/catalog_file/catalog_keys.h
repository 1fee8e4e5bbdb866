// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which key stands for which id at an account. What is known (the map in the database) wins; then the key that the
// entity carries in its custom data, which brings a lost map back; the rest gets a key made of its name. Pure, any
// thread.

#include "core/catalog_file/catalog_document.h"

#include <map>

namespace reckoner::catalog_file {

// Ids to paths: "starter" and "starter.monthly".
struct CatalogKeys {
    std::map<ProductId, QString> products;
    std::map<PriceId, QString> prices;
    bool operator==(const CatalogKeys &) const = default;
};

struct KeyedCatalog {
    CatalogDocument document; // standard products and prices, with their ids
    CatalogKeys keys;         // of all in the document
    QStringList leftOut;      // what a file cannot say, in words
};

// Custom prices and products are made for one customer each and are no part of a catalog.
KeyedCatalog keyedCatalog(const CatalogSnapshot &snapshot, const CatalogKeys &known);
// One of them as an entry under this key; a product without its prices.
ProductEntry entryOf(const catalog::Product &product, const QString &key);
PriceEntry entryOf(const catalog::Price &price, const QString &key);
// Without what is archived; products with active prices stay.
CatalogDocument withoutArchived(CatalogDocument document);
// "Starter, yearly" becomes "starter-yearly".
QString keyFromName(const QString &name);

} // namespace reckoner::catalog_file
