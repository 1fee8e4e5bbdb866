// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkout/checkout_offer.h"

#include "core/base/words.h"

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
enum class Miss { NoCredits, Cycle, Multiple, Countries, Quantity, TooDear };

QString missText(Miss miss, const pricing::Quote &quote)
{
    const QString credits = QString::number(quote.grantedCredits), total = quote.total.toString();
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
    case Miss::Countries:
        return Words::tr("The price that brings %1 credits has amounts of its own for some countries, so that %2 "
                         "cannot be promised. Make a link for the price itself, or add one without them.")
            .arg(credits, total);
    case Miss::Quantity:
        return Words::tr("The price that brings %1 credits is not sold in that quantity. Widen the quantity that it "
                         "allows on the Plans & Prices page.")
            .arg(credits);
    case Miss::TooDear:
        return Words::tr("The catalog's price for %1 credits comes to more than the %2 of the quote, and a checkout "
                         "cannot take anything off. Lower that price, or correct the price list.")
            .arg(credits, total);
    }
    RK_UNREACHABLE();
}

struct Fit {
    Miss miss = Miss::NoCredits;
    std::optional<CheckoutOffer> offer;
    qint64 restMinor = 0;
};

Fit fitOf(const pricing::Quote &quote, const SoldPrice &sold)
{
    const catalog::Price &price = sold.price;
    if (!price.isActive() || sold.credits < 1 || price.unitPrice.currency() != quote.total.currency())
        return {};
    if (price.billingCycle != cycleOf(quote.plan) || price.trialPeriod)
        return {Miss::Cycle, {}, 0};
    if (quote.grantedCredits % sold.credits != 0)
        return {Miss::Multiple, {}, 0};
    if (!price.overrides.empty())
        return {Miss::Countries, {}, 0};
    const qint64 quantity = quote.grantedCredits / sold.credits;
    if (quantity < price.quantityMinimum || quantity > price.quantityMaximum)
        return {Miss::Quantity, {}, 0};
    const __int128 rest = __int128(quote.total.minor()) - __int128(price.unitPrice.minor()) * quantity;
    if (rest < 0)
        return {Miss::TooDear, {}, 0};
    CheckoutOffer offer = offerWith(sold, quantity, quote.grantedCredits);
    offer.pricesVersion = quote.version;
    offer.plan = quote.plan;
    offer.quotedCredits = quote.credits;
    if (rest > 0)
        offer.rounding = Money(qint64(rest), quote.total.currency());
    return {Miss::TooDear, std::move(offer), qint64(rest)};
}

} // namespace

Result<Money> totalOf(const CheckoutOffer &offer)
{
    RK_TRY_ASSIGN(const Money items, offer.unitPrice.times(offer.quantity));
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
            fit.offer ? !best.offer || fit.restMinor < best.restMinor : !best.offer && int(fit.miss) > int(best.miss);
        if (better)
            best = std::move(fit);
    }
    if (!best.offer)
        return offerFault(missText(best.miss, quote));
    return *std::move(best.offer);
}

} // namespace reckoner::checkout
