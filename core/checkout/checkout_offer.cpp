// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkout/checkout_offer.h"

#include "core/base/words.h"

#include <tuple>

namespace reckoner::checkout {

namespace {

Error offerFault(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

QString nameOf(const SoldPrice &sold)
{
    const QString &own = sold.price.name.isEmpty() ? sold.price.description : sold.price.name;
    if (sold.productName.isEmpty() || own == sold.productName)
        return own;
    return own.isEmpty() ? sold.productName : QStringLiteral("%1 · %2").arg(sold.productName, own);
}

CheckoutOffer offerWith(const SoldPrice &sold, qint64 quantity, qint64 credits)
{
    CheckoutOffer offer;
    offer.priceId = sold.price.id;
    offer.productId = sold.price.productId;
    offer.name = nameOf(sold);
    offer.quantity = quantity;
    offer.unitPrice = sold.price.unitPrice;
    offer.billingCycle = sold.price.billingCycle;
    offer.taxMode = sold.price.taxMode;
    offer.hasCountryAmounts = !sold.price.overrides.empty();
    offer.credits = credits;
    return offer;
}

// How the plan of a quote is billed.
std::optional<catalog::Period> cycleOf(pricing::Plan plan)
{
    switch (plan) {
    case pricing::Plan::PayAsYouGo: return std::nullopt;
    case pricing::Plan::Month: return catalog::Period{catalog::Interval::Month, 1, {}};
    case pricing::Plan::Year: return catalog::Period{catalog::Interval::Year, 1, {}};
    }
    RK_UNREACHABLE();
}

// Why a quote could not be offered, the nearest miss last.
enum class Miss { NoCredits, Cycle, Multiple, Quantity, Free };

QString missText(Miss miss, const pricing::Quote &quote)
{
    const QString credits = QString::number(quote.grantedCredits);
    switch (miss) {
    case Miss::NoCredits:
        return Words::tr("No active price in %1 belongs to a plan that brings credits. Add such a price to a plan on "
                         "the Plans & Prices page.")
            .arg(quote.total.currency().code());
    case Miss::Cycle:
        return Words::tr("No price of a plan is billed in the cycle of this quote (%1). Add one on the Plans & Prices "
                         "page.")
            .arg(pricing::planText(quote.plan));
    case Miss::Multiple:
        return Words::tr("No price of a plan comes to exactly %1 credits. Add one that brings %1 or a part of it "
                         "that divides it.")
            .arg(credits);
    case Miss::Quantity:
        return Words::tr("The price that brings %1 credits is not sold in that quantity. Widen the quantity that it "
                         "allows on the Plans & Prices page.")
            .arg(credits);
    case Miss::Free:
        return Words::tr("This quote asks for no money, and a payment of nothing grants no credits. Grant them by hand "
                         "on the Credits page.");
    }
    RK_UNREACHABLE();
}

struct Fit {
    Miss miss = Miss::NoCredits;
    std::optional<CheckoutOffer> offer;
    // What is better is less, from left to right.
    std::tuple<bool, bool, qint64> rank() const
    {
        return {offer->hasCountryAmounts, offer->discount.has_value(),
                offer->discount   ? offer->discount->minor()
                : offer->rounding ? offer->rounding->minor()
                                  : 0};
    }
};

Fit fitOf(const pricing::Quote &quote, const SoldPrice &sold)
{
    const catalog::Price &price = sold.price;
    const Currency currency = quote.total.currency();
    if (!price.isActive() || sold.credits < 1 || price.unitPrice.currency() != currency)
        return {};
    if (price.billingCycle != cycleOf(quote.plan) || price.trialPeriod)
        return {Miss::Cycle, {}};
    if (quote.grantedCredits % sold.credits != 0)
        return {Miss::Multiple, {}};
    const qint64 quantity = quote.grantedCredits / sold.credits;
    if (quantity < price.quantityMinimum || quantity > price.quantityMaximum)
        return {Miss::Quantity, {}};
    if (quote.total.minor() < 1)
        return {Miss::Free, {}};
    const auto items = price.unitPrice.times(quantity);
    const auto rest = items ? quote.total.minus(*items) : Result<Money>(items.error());
    if (!rest)
        return {Miss::Quantity, {}}; // so many of them cannot even be counted
    CheckoutOffer offer = offerWith(sold, quantity, quote.grantedCredits);
    offer.pricesVersion = quote.version;
    offer.plan = quote.plan;
    offer.quotedCredits = quote.credits;
    if (rest->minor() > 0)
        offer.rounding = *rest;
    if (rest->minor() < 0)
        offer.discount = Money(-rest->minor(), currency); // no more than the items, so that it can be turned round
    return {Miss::Free, std::move(offer)};
}

} // namespace

Result<Money> totalOf(const CheckoutOffer &offer)
{
    RK_TRY_ASSIGN(const Money items, offer.unitPrice.times(offer.quantity));
    if (offer.discount)
        return items.minus(*offer.discount);
    return offer.rounding ? items.plus(*offer.rounding) : Result<Money>(items);
}

CheckoutWish wishOf(const CheckoutOffer &offer)
{
    CheckoutWish wish;
    if (offer.pricesVersion != 0) {
        wish.quote = pricing::QuoteRequest{offer.plan, offer.quotedCredits};
        wish.pricesVersion = offer.pricesVersion;
    } else {
        wish.priceId = offer.priceId;
        wish.quantity = offer.quantity;
    }
    return wish;
}

Result<CheckoutOffer> offerOfPrice(const SoldPrice &sold, qint64 quantity)
{
    const catalog::Price &price = sold.price;
    if (!price.isActive())
        return offerFault(
            Words::tr("The price %1 is archived. Restore it, or choose another one.").arg(price.id.toString()));
    if (quantity < price.quantityMinimum || quantity > price.quantityMaximum)
        return offerFault(Words::tr("This price is sold in quantities from %1 to %2.")
                              .arg(price.quantityMinimum)
                              .arg(price.quantityMaximum));
    qint64 credits = 0;
    if (__builtin_mul_overflow(sold.credits, quantity, &credits))
        return offerFault(Words::tr("These are more credits than can be counted. Ask for a smaller quantity."));
    CheckoutOffer offer = offerWith(sold, quantity, credits);
    RK_TRY(totalOf(offer));
    return offer;
}

Result<CheckoutOffer> offerOfQuote(const pricing::Quote &quote, const std::vector<SoldPrice> &prices)
{
    Fit best;
    for (const SoldPrice &sold : prices) {
        Fit fit = fitOf(quote, sold);
        const bool better =
            fit.offer ? !best.offer || fit.rank() < best.rank() : !best.offer && int(fit.miss) > int(best.miss);
        if (better)
            best = std::move(fit);
    }
    if (!best.offer)
        return offerFault(missText(best.miss, quote));
    return *std::move(best.offer);
}

Result<Money> differenceOf(const CheckoutOffer &offer, const subscriptions::BillTotals &totals)
{
    RK_TRY_ASSIGN(Money ours, totalOf(offer));
    if (offer.discount) {
        RK_TRY_ASSIGN(ours, ours.plus(*offer.discount));
    }
    RK_TRY_ASSIGN(const Money added, totals.subtotal.minus(ours)); // tax comes on top
    RK_TRY_ASSIGN(const Money included, totals.total.minus(ours)); // tax is in it
    switch (offer.taxMode) {
    case catalog::TaxMode::External: return added;
    case catalog::TaxMode::Internal: return included;
    case catalog::TaxMode::AccountSetting:
    case catalog::TaxMode::Location:
    case catalog::TaxMode::Unknown: return included.minor() == 0 ? included : added;
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::checkout
