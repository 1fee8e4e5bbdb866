// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From one wish of a person ("swap the plan", "5 more seats") to the complete list of items that the provider wants,
// and what is wrong with such a list. Pure functions, any thread. Source: reference/paddle.md §3.3 (full replacement,
// recurring prices of one cycle, 1 to 100 items, no duplicates), §2.2 (quantity limits).

#include "core/subscriptions/change.h"
#include "core/subscriptions/transitions.h"

namespace reckoner::subscriptions {

inline constexpr size_t kMaxSubscriptionItems = 100; // §3.3

// The items as they are, in the form in which they are sent back.
std::vector<ItemChange> currentItems(const Subscription &subscription);

// One wish, applied to a list. Errors: NotFound (the price is not in the list), Conflict (it is there already).
// Emptying the list and other faults are checkItems' business.
Result<std::vector<ItemChange>> swapItem(std::vector<ItemChange> items, const PriceId &from, const ItemChange &to);
Result<std::vector<ItemChange>> addItem(std::vector<ItemChange> items, const ItemChange &item);
Result<std::vector<ItemChange>> setQuantity(std::vector<ItemChange> items, const ItemChange &item);
Result<std::vector<ItemChange>> removeItem(std::vector<ItemChange> items, const PriceId &price);

enum class ItemProblem {
    NoItems,
    TooManyItems,
    Duplicate,
    UnknownPrice, // neither on the subscription nor in the catalog
    Archived,     // only items that are there already may keep such a price
    NotRecurring,
    MixedCycles, // not the same cycle as the first item
    QuantityTooSmall,
    QuantityTooLarge,
    OtherCurrency, // no price in the subscription's currency
};
// A sentence for people, in the source language of the translations.
QString itemProblemText(ItemProblem problem);

struct ItemFault {
    ItemProblem problem = ItemProblem::NoItems;
    PriceId priceId; // empty where the list as a whole is at fault
    bool operator==(const ItemFault &) const = default;
};

// Everything that is wrong; empty: the provider should take it. prices: what the catalog knows of the prices in items.
std::vector<ItemFault> checkItems(const std::vector<ItemChange> &items, const Subscription &subscription,
                                  const std::vector<catalog::OfferedPrice> &prices);

// Does the list bill in another cycle than the subscription does? Unknown prices are taken to keep it.
CycleChange cycleChangeOf(const std::vector<ItemChange> &items, const Subscription &subscription,
                          const std::vector<catalog::OfferedPrice> &prices);

// The catalog's unit price in a currency: its own, or the first override in that currency (which country's applies is
// the provider's business). None: the price is not sold in it.
std::optional<Money> unitPriceIn(Currency currency, const catalog::Price &price);

} // namespace reckoner::subscriptions
