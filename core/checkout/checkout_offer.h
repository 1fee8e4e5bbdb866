// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a customer is asked to pay at a checkout: one price of the catalog, how many of it, and what makes that come to
// a quote: a line of its own where the quote is dearer, a discount of its own where it is cheaper. The line has a
// custom price, which brings no credits (core/credits/grant_rules.h); the catalog's price brings them, and keeps its
// place in the subscription: that is why a cheaper quote is no custom price either. Pure functions, any thread. Source:
// reference/paddle.md §2.6, §2.10.

#include "core/catalog/price.h"
#include "core/pricing/quote.h"
#include "core/subscriptions/change.h"

namespace reckoner::checkout {

// One price, or what credits cost by the price list.
struct CheckoutWish {
    std::optional<pricing::QuoteRequest> quote; // set: priceId and quantity do not count
    qint64 pricesVersion = 0;                   // of the quote; 0: the prices in force
    PriceId priceId;
    qint64 quantity = 1;
};

struct CheckoutOffer {
    PriceId priceId;
    ProductId productId;
    QString name; // of the product, and of the price where it has one
    qint64 quantity = 1;
    Money unitPrice;
    std::optional<catalog::Period> billingCycle; // none: paid once
    catalog::TaxMode taxMode = catalog::TaxMode::AccountSetting;
    std::optional<Money> rounding; // the custom line, above zero; billed in the same cycle
    std::optional<Money> discount; // above zero; taken off that price's line, and off that of each renewal
    // The price has amounts of its own for some countries: what is asked for follows the customer's place, and only the
    // provider's preview tells it.
    bool hasCountryAmounts = false;
    qint64 credits = 0; // granted with each payment; 0: the price belongs to no plan, or to one without
    // Of a quote.
    qint64 pricesVersion = 0; // 0: it was no quote
    pricing::Plan plan = pricing::Plan::PayAsYouGo;
    qint64 quotedCredits = 0; // of the pack, or of one month
    bool operator==(const CheckoutOffer &) const = default;
};

// A price that can be sold, with what one unit of it brings.
struct SoldPrice {
    catalog::Price price;
    QString productName;
    qint64 credits = 0;
};

// Before tax handling, with the rounding, less the discount. Errors: Invalid (it is more than can be counted).
Result<Money> totalOf(const CheckoutOffer &offer);
// What led to the offer, to make it again.
CheckoutWish wishOf(const CheckoutOffer &offer);

// Errors: Invalid (archived, a quantity that is not sold, more than can be counted).
Result<CheckoutOffer> offerOfPrice(const SoldPrice &sold, qint64 quantity);
// The price whose credits come to just those of the quote: rather one that costs the same everywhere, rather one that
// nothing has to be taken off, and of those the one whose amount is nearest.
// Errors: Invalid, saying what the catalog lacks.
Result<CheckoutOffer> offerOfQuote(const pricing::Quote &quote, const std::vector<SoldPrice> &prices);

// What the provider would bill less what the offer comes to, both before tax handling; the discount, which is made with
// the link, is in neither. Where only the account says how tax is handled, the reading that agrees counts. Errors:
// Invalid (another currency, more than can be counted).
Result<Money> differenceOf(const CheckoutOffer &offer, const subscriptions::BillTotals &totals);

} // namespace reckoner::checkout
