// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making customers, products and prices, and the parameters of prices and discounts that several routes take. Sandbox
// thread.

#include "app/sandbox/stripe/routes.h"

namespace reckoner::sandbox::stripe {

Customer &makeCustomer(World &world, Customer customer); // with its event
Product &makeProduct(World &world, Product product);
Price &makePrice(World &world, Price price);

// A price as it is created; nothing is filed. Errors: noted in `in`.
Price readPrice(Params &in);
// Of price_data: filed as an inline price. Errors: of the parameters, no such product.
Outcome<QString> inlinePrice(World &world, Params data);
// price or price_data of an item. Errors: none or both, no such price, inactive (when it is to be new).
Outcome<QString> readItemPrice(World &world, Params &item);
// The coupon that discounts[] names, by its id or by a promotion code; none: none is named. Errors: noted in `in`.
std::optional<QString> readDiscounts(const World &world, Params &in);

} // namespace reckoner::sandbox::stripe
