// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns priced items into transaction lines: place and currency decide unit price and tax, a discount is shared out
// before anything is rounded, totals are sums of rounded lines (reference/paddle.md §2.6, §2.8). Sandbox thread.

#include "app/sandbox/paddle/billing_tax.h"
#include "app/sandbox/paddle/world.h"

namespace reckoner::sandbox::paddle {

struct LineContext {
    QString currency;
    QString country;
    QString accountTaxMode;
    Rate tax;
    const Discount *discount = nullptr; // applied to the lines it is for
};

struct LineRequest {
    Price price;
    Product product;
    qint64 quantity = 1;                          // negative: taken off
    std::optional<std::pair<Rate, Period>> share; // of a period
    bool free = false;                            // in trial
};

Place placeOf(const World &world, const std::optional<QString> &addressId);
LineContext lineContext(const World &world, const Place &place, const QString &currency, const Discount *discount);

// Lines without ids. Flat discounts are for charges only; percentages are for credits as well.
std::vector<TransactionLine> makeLines(const LineContext &context, const std::vector<LineRequest> &requests);
Totals sumOf(const std::vector<TransactionLine> &lines);
bool discountCovers(const Discount &discount, const Price &price);
void nameLines(World &world, std::vector<TransactionLine> &lines); // gives ids to those without
std::vector<TransactionItem> itemsOf(const std::vector<TransactionLine> &lines);

} // namespace reckoner::sandbox::paddle
