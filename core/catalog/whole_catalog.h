// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that an account sells, read at once: catalogs are short. For lists and checks over all of it; database's
// threads. Errors: Storage.

#include "core/catalog/plan.h"
#include "core/catalog/price.h"
#include "core/catalog/product.h"
#include "core/storage/connection.h"

namespace reckoner::catalog {

struct WholeCatalog {
    std::vector<Product> products; // by name
    std::vector<Price> prices;     // by product
    std::vector<Plan> plans;       // by code
};

inline constexpr size_t kMostCatalogRows = 50'000; // of each kind; a hundred times what is usual

Result<WholeCatalog> readWholeCatalog(storage::Connection &connection, const AccountId &account);

} // namespace reckoner::catalog
