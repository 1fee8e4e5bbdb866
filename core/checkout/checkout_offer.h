// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a customer is asked to pay at a checkout: one price of the catalog, how many of it, and beside it a line of its
// own that makes up what a quote comes to. That line has a custom price, which brings no credits (core/credits/
// grant_rules.h); the catalog's price brings them. Pure functions, any thread. Source: reference/paddle.md §2.6.

#include "core/catalog/price.h"
#include "core/pricing/quote.h"

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
    qint64 credits = 0;            // granted with each payment; 0: the price belongs to no plan, or to one without
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

// Before tax handling, with the rounding. Errors: Invalid (it is more than can be counted).
Result<Money> totalOf(const CheckoutOffer &offer);
// What led to the offer, to make it again.
CheckoutWish wishOf(const CheckoutOffer &offer);

// Errors: Invalid (archived, a quantity that is not sold, more than can be counted).
Result<CheckoutOffer> offerOfPrice(const SoldPrice &sold, qint64 quantity);
// The price whose credits come to just those of the quote and whose amount leaves the least to the custom line. Prices
// with amounts of their own for some countries are no use here: nobody knows yet where the customer is.
// Errors: Invalid, saying what the catalog lacks.
Result<CheckoutOffer> offerOfQuote(const pricing::Quote &quote, const std::vector<SoldPrice> &prices);

} // namespace reckoner::checkout
