// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Prices in the mirror, with their overrides per country. Made for one connection, lives on its thread; keeps its
// statements, so one store serves many writes of a transaction. Errors of all: Storage.

#include "core/catalog/price.h"
#include "core/storage/keyset.h"
#include "core/storage/mirror.h"

namespace reckoner::catalog {

enum class PriceKind { Any, Recurring, OneTime };

struct PriceFilter {
    AccountId account;
    ProductId productId; // empty: any
    QString status;      // empty: any
    PriceKind kind = PriceKind::Any;
};

struct PriceCursor {
    ProductId productId;
    PriceId id;
};

class PriceStore
{
public:
    explicit PriceStore(storage::Connection &connection);

    Result<storage::UpsertOutcome> upsertIfNewer(storage::Transaction &transaction, const Price &price,
                                                 storage::Version version, storage::Authority authority);
    Result<std::optional<storage::Mirrored<Price>>> find(const AccountId &account, const PriceId &id);
    // By product.
    Result<storage::Page<OfferedPrice, PriceCursor>>
    list(const PriceFilter &filter, const std::optional<PriceCursor> &after, storage::PageLimit limit);
    Result<qint64> count(const PriceFilter &filter);
    Result<std::vector<OfferedPrice>> byIds(const AccountId &account, const std::vector<PriceId> &ids);
    // Active recurring prices that share the cycle; all cycles when none is given (a change of billing frequency swaps
    // every item). By product name; at most kMaxOfferedPrices.
    Result<std::vector<OfferedPrice>> pricesForChange(const AccountId &account, const std::optional<Period> &cycle);

private:
    Result<void> writeOverrides(const Price &price);
    Result<void> readOverrides(std::vector<OfferedPrice> &prices);

    storage::Connection &m_connection;
    storage::MirrorTable m_table;
};

inline constexpr int kMaxOfferedPrices = 2000; // what a person can still choose from with a search box

} // namespace reckoner::catalog
