// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of a catalog that may have changed since it was read last, read from the provider: what was made since, and
// what is named (by events, by the mirror, by the last report). The rest is taken to be as the mirror has it: a change
// of which no event came shows when the whole is read again. Lives on the thread of its event loop.

#include "core/catalog_file/catalog_document.h"
#include "core/catalog_file/catalog_read_store.h"
#include "core/provider/catalog_changes.h"

#include <QObject>

#include <set>

namespace reckoner::catalog_file {

struct NamedEntries {
    std::set<ProductId> products;
    std::set<PriceId> prices;
    size_t count() const { return products.size() + prices.size(); }
};

struct ChangedPart {
    std::vector<catalog::Product> products;
    std::vector<catalog::Price> prices;
    NamedEntries named; // asked for; what is not among the rows is not there
};

class ChangedPartRead
{
public:
    explicit ChangedPartRead(provider::CatalogChanges &changes) : m_changes(changes) {}
    // known: the products of the mirror; a price's product that is not among them is read too. One at a time. Errors:
    // the provider's for reading.
    Task<ChangedPart> run(const CatalogReadMark &mark, NamedEntries named, std::set<ProductId> known);

private:
    void readNewPrices(const PriceId &newest);
    void readNamedPrices();
    void readProductsOfPrices();
    void finish(Result<ChangedPart> result);

    provider::CatalogChanges &m_changes;
    std::set<ProductId> m_known;
    ChangedPart m_part;
    std::optional<Promise<ChangedPart>> m_promise; // while it runs
    QObject m_owner;
};

// The mirror with the part in it: the catalog at the provider, as far as is known.
CatalogSnapshot withChangedPart(CatalogSnapshot mirror, ChangedPart part);

} // namespace reckoner::catalog_file
