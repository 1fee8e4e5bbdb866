// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When an account's catalog was read, how far, and what differed then: see migrations/0020_catalog_claims. Used on the
// database's threads. Errors of all: Storage.

#include "core/catalog_file/sync_report.h"
#include "core/storage/transaction.h"

namespace reckoner::catalog_file {

struct CatalogReadMark {
    Instant wholeAt, readAt; // the last that read everything, the last of either kind
    ProductId newestProduct; // the newest id that was seen; ids sort by age (reference/paddle.md §1.4)
    PriceId newestPrice;
    std::vector<ProductId> openProducts; // what differed
    std::vector<PriceId> openPrices;
};

class CatalogReadStore
{
public:
    static Result<std::optional<CatalogReadMark>> find(storage::Connection &connection, const AccountId &account);
    static Result<void> put(storage::Transaction &transaction, const AccountId &account, const CatalogReadMark &mark);
};

} // namespace reckoner::catalog_file
