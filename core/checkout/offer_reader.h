// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes an offer from what is stored: the price list, the catalog's mirror and the plans. Database's threads. Errors of
// all: Storage.

#include "core/checkout/checkout_offer.h"
#include "core/storage/connection.h"

namespace reckoner::checkout {

// Errors also: Invalid, NotFound, in words.
Result<CheckoutOffer> readOffer(storage::Connection &connection, const AccountId &account, const CheckoutWish &wish,
                                Instant now);
// What can be sold as it is: active prices of the catalog, by product, with the credits that they bring.
Result<std::vector<SoldPrice>> readSoldPrices(storage::Connection &connection, const AccountId &account);

} // namespace reckoner::checkout
