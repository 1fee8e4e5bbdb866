// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkout/offer_reader.h"

#include "core/base/words.h"
#include "core/catalog/plan_store.h"
#include "core/catalog/price_store.h"
#include "core/pricing/price_list_store.h"

#include <map>

namespace reckoner::checkout {

namespace {

Error notThere(const QString &message)
{
    return {ErrorKind::NotFound, message, {}, {}};
}

Result<pricing::PriceList> wantedPrices(storage::Connection &connection, const AccountId &account, qint64 version,
                                        Instant now)
{
    if (version == 0) {
        RK_TRY_ASSIGN(auto inForce, pricing::PriceListStore::inForce(connection, account, now));
        if (!inForce)
            return notThere(Words::tr("No prices for credits are in force. Store some on the Pricing page."));
        return *std::move(inForce);
    }
    RK_TRY_ASSIGN(auto found, pricing::PriceListStore::find(connection, account, version));
    if (!found)
        return notThere(Words::tr("There is no version %1 of the prices for credits.").arg(version));
    return *std::move(found);
}

Result<SoldPrice> soldPrice(storage::Connection &connection, const AccountId &account, const PriceId &id)
{
    RK_TRY_ASSIGN(auto found, catalog::PriceStore(connection).byIds(account, {id}));
    if (found.empty())
        return notThere(
            Words::tr("Price %1 is not in the local mirror. Synchronise and try again.").arg(id.toString()));
    RK_TRY_ASSIGN(const auto plan, catalog::PlanStore::creditsOf(connection, account, id));
    return SoldPrice{std::move(found.front().price), found.front().productName, plan ? plan->credits : 0};
}

} // namespace

Result<std::vector<SoldPrice>> readSoldPrices(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const auto plans, catalog::PlanStore::list(connection, account));
    std::map<PriceId, qint64> credits;
    for (const catalog::Plan &plan : plans) {
        for (const catalog::PlanPrice &price : plan.prices)
            credits.emplace(price.priceId, price.credits);
    }
    catalog::PriceStore store(connection);
    std::vector<SoldPrice> sold;
    std::optional<catalog::PriceCursor> after;
    do {
        RK_TRY_ASSIGN(auto page, store.list({.account = account, .productId = {}, .status = QStringLiteral("active")},
                                            after, {.rows = storage::kMaxPageRows}));
        for (catalog::OfferedPrice &one : page.rows) {
            if (one.price.type == QLatin1StringView("custom")) // the rounding line of some other checkout
                continue;
            const auto brings = credits.find(one.price.id);
            sold.push_back({std::move(one.price), std::move(one.productName),
                            brings == credits.end() ? qint64(0) : brings->second});
        }
        after = page.next;
    } while (after && sold.size() < size_t(catalog::kMaxOfferedPrices));
    return sold;
}

Result<CheckoutOffer> readOffer(storage::Connection &connection, const AccountId &account, const CheckoutWish &wish,
                                Instant now)
{
    if (!wish.quote) {
        RK_TRY_ASSIGN(const SoldPrice sold, soldPrice(connection, account, wish.priceId));
        return offerOfPrice(sold, wish.quantity);
    }
    RK_TRY_ASSIGN(const pricing::PriceList list, wantedPrices(connection, account, wish.pricesVersion, now));
    RK_TRY_ASSIGN(const pricing::Quote quote, pricing::quote(list, *wish.quote));
    RK_TRY_ASSIGN(const std::vector<SoldPrice> prices, readSoldPrices(connection, account));
    return offerOfQuote(quote, prices);
}

} // namespace reckoner::checkout
