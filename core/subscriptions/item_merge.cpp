// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/item_merge.h"

#include "core/base/words.h"

#include <algorithm>

namespace reckoner::subscriptions {

namespace {

auto findItem(std::vector<ItemChange> &items, const PriceId &price)
{
    return std::find_if(items.begin(), items.end(), [&](const ItemChange &item) { return item.priceId == price; });
}

Error itemMissing(const PriceId &price)
{
    return {ErrorKind::NotFound, Words::tr("%1 is not on the subscription.").arg(price.toString()), QString(), {}};
}

Error itemThere(const PriceId &price)
{
    return {ErrorKind::Conflict,
            Words::tr("%1 is on the subscription already. Change its quantity instead.").arg(price.toString()),
            QString(),
            {}};
}

const SubscriptionItem *itemOnSubscription(const Subscription &subscription, const PriceId &price)
{
    for (const SubscriptionItem &item : subscription.items) {
        if (item.priceId == price && item.recurring)
            return &item;
    }
    return nullptr;
}

const catalog::Price *priceInCatalog(const std::vector<catalog::OfferedPrice> &prices, const PriceId &id)
{
    for (const catalog::OfferedPrice &offered : prices) {
        if (offered.price.id == id)
            return &offered.price;
    }
    return nullptr;
}

// Of the snapshot where the item is there already: that is what the provider bills.
std::optional<catalog::Period> cycleOf(const ItemChange &item, const Subscription &subscription,
                                       const std::vector<catalog::OfferedPrice> &prices)
{
    if (const SubscriptionItem *present = itemOnSubscription(subscription, item.priceId))
        return present->billingCycle ? present->billingCycle : std::optional(subscription.billingCycle);
    const catalog::Price *price = priceInCatalog(prices, item.priceId);
    return price ? price->billingCycle : std::nullopt;
}

std::vector<ItemProblem> problemsOf(const ItemChange &item, const Subscription &subscription,
                                    const std::vector<catalog::OfferedPrice> &prices)
{
    std::vector<ItemProblem> problems;
    const bool present = itemOnSubscription(subscription, item.priceId) != nullptr;
    const catalog::Price *price = priceInCatalog(prices, item.priceId);
    if (!present && !price)
        return {ItemProblem::UnknownPrice};
    if (!present && !price->isActive())
        problems.push_back(ItemProblem::Archived);
    if (!present && !price->isRecurring())
        problems.push_back(ItemProblem::NotRecurring);
    if (!present && !unitPriceIn(subscription.currency, *price))
        problems.push_back(ItemProblem::OtherCurrency);
    if (item.quantity < 1 || (price && item.quantity < price->quantityMinimum))
        problems.push_back(ItemProblem::QuantityTooSmall);
    else if (price && item.quantity > price->quantityMaximum)
        problems.push_back(ItemProblem::QuantityTooLarge);
    return problems;
}

} // namespace

std::vector<ItemChange> currentItems(const Subscription &subscription)
{
    std::vector<ItemChange> items;
    for (const SubscriptionItem &item : subscription.items) {
        if (item.recurring)
            items.push_back({item.priceId, item.quantity});
    }
    return items;
}

Result<std::vector<ItemChange>> swapItem(std::vector<ItemChange> items, const PriceId &from, const ItemChange &to)
{
    const auto place = findItem(items, from);
    if (place == items.end())
        return itemMissing(from);
    if (to.priceId != from && findItem(items, to.priceId) != items.end())
        return itemThere(to.priceId);
    *place = to;
    return items;
}

Result<std::vector<ItemChange>> addItem(std::vector<ItemChange> items, const ItemChange &item)
{
    if (findItem(items, item.priceId) != items.end())
        return itemThere(item.priceId);
    items.push_back(item);
    return items;
}

Result<std::vector<ItemChange>> setQuantity(std::vector<ItemChange> items, const ItemChange &item)
{
    const auto place = findItem(items, item.priceId);
    if (place == items.end())
        return itemMissing(item.priceId);
    place->quantity = item.quantity;
    return items;
}

Result<std::vector<ItemChange>> removeItem(std::vector<ItemChange> items, const PriceId &price)
{
    const auto place = findItem(items, price);
    if (place == items.end())
        return itemMissing(price);
    items.erase(place);
    return items;
}

std::vector<ItemFault> checkItems(const std::vector<ItemChange> &items, const Subscription &subscription,
                                  const std::vector<catalog::OfferedPrice> &prices)
{
    if (items.empty())
        return {{ItemProblem::NoItems, {}}};
    std::vector<ItemFault> faults;
    if (items.size() > kMaxSubscriptionItems)
        faults.push_back({ItemProblem::TooManyItems, {}});
    std::optional<catalog::Period> sharedCycle;
    for (size_t i = 0; i < items.size(); ++i) {
        const ItemChange &item = items[i];
        const auto earlier = items.begin() + qsizetype(i);
        if (std::any_of(items.begin(), earlier,
                        [&](const ItemChange &other) { return other.priceId == item.priceId; })) {
            faults.push_back({ItemProblem::Duplicate, item.priceId});
            continue;
        }
        for (ItemProblem problem : problemsOf(item, subscription, prices))
            faults.push_back({problem, item.priceId});
        const std::optional<catalog::Period> cycle = cycleOf(item, subscription, prices);
        if (cycle && sharedCycle && *cycle != *sharedCycle)
            faults.push_back({ItemProblem::MixedCycles, item.priceId});
        if (cycle && !sharedCycle)
            sharedCycle = cycle;
    }
    return faults;
}

CycleChange cycleChangeOf(const std::vector<ItemChange> &items, const Subscription &subscription,
                          const std::vector<catalog::OfferedPrice> &prices)
{
    const bool moves = std::any_of(items.begin(), items.end(), [&](const ItemChange &item) {
        const std::optional<catalog::Period> cycle = cycleOf(item, subscription, prices);
        return cycle && *cycle != subscription.billingCycle;
    });
    return moves ? CycleChange::NewCycle : CycleChange::SameCycle;
}

std::optional<Money> unitPriceIn(Currency currency, const catalog::Price &price)
{
    if (price.unitPrice.currency() == currency)
        return price.unitPrice;
    for (const catalog::PriceOverride &entry : price.overrides) {
        if (entry.unitPrice.currency() == currency)
            return entry.unitPrice;
    }
    return std::nullopt;
}

QString itemProblemText(ItemProblem problem)
{
    switch (problem) {
    case ItemProblem::NoItems: return Words::tr("A subscription keeps at least one item. To end it, cancel it.");
    case ItemProblem::TooManyItems: return Words::tr("A subscription holds at most 100 items.");
    case ItemProblem::Duplicate: return Words::tr("The price is listed twice. Put the quantities together.");
    case ItemProblem::UnknownPrice:
        return Words::tr("The price is not in the catalog. Synchronise the catalog and try again.");
    case ItemProblem::Archived: return Words::tr("The price is archived and cannot be sold any more.");
    case ItemProblem::NotRecurring: return Words::tr("The price is charged once. Use a one-time charge for it.");
    case ItemProblem::MixedCycles: return Words::tr("All items must be billed in the same cycle.");
    case ItemProblem::QuantityTooSmall: return Words::tr("The quantity is below the smallest that the price allows.");
    case ItemProblem::QuantityTooLarge: return Words::tr("The quantity is above the largest that the price allows.");
    case ItemProblem::OtherCurrency: return Words::tr("The price is not sold in the subscription's currency.");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::subscriptions
