// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Paddle would refuse of a product or a price, known before anything is sent and told field by field, so that an
// editor can mark them. Pure functions, any thread. Source: reference/paddle.md §2.1, §2.2.

#include "core/provider/provider.h"

namespace reckoner::actions {

enum class CatalogField {
    Name,
    Description,
    TaxCategory,
    ImageUrl,
    Type,
    Status,
    CustomData,
    Product,
    Amount,
    BillingCycle,
    TrialPeriod,
    TaxMode,
    Overrides,
    Quantity,
};
QString fieldName(CatalogField field); // name, description, …: as the provider's JSON has it

struct CatalogFault {
    CatalogField field;
    QString reason; // for people
};

std::vector<CatalogFault> faultsOf(const provider::ProductDraft &draft);
std::vector<CatalogFault> faultsOf(const provider::PriceDraft &draft);
// Of what the edit sets alone: a trial without a cycle is found where both are known, in the draft.
std::vector<CatalogFault> faultsOf(const provider::ProductEdit &edit);
std::vector<CatalogFault> faultsOf(const provider::PriceEdit &edit);

// Subscriptions keep the product and price as they were when the item was added (§2.2): nothing of a price and nothing
// of a product reaches them. True for what a later change of a subscription to this price would bring with it.
enum class FieldReach { NewPurchases, Display, Nothing };
FieldReach reachOf(CatalogField field);

// As the provider spells them.
QStringList knownTaxCategories();
inline constexpr qsizetype kMostOverrides = 250;
inline constexpr qint64 kMostQuantity = 999'999'999;

} // namespace reckoner::actions
