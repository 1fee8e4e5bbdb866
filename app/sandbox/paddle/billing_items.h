// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Items of a request body, resolved to price and product: a catalog price by id, or an inline price for a catalog or an
// inline product, of which Paddle makes rows of type custom (reference/paddle.md §2.2). Nothing is filed until the
// caller says so: previews resolve too. Sandbox thread.

#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/world.h"

namespace reckoner::sandbox::paddle {

struct ResolvedItem {
    Price price;
    Product product;
    std::optional<qint64> quantity;
    bool includeInTotals = true; // transaction previews only
    bool inlinePrice = false;
    bool inlineProduct = false;
};

struct ItemRules {
    const char *group;         // "transactions": of documentation_url
    const char *duplicateCode; // two items of one price id
    const char *priceNotFoundCode;
    const char *bothGivenCode = "transaction_both_price_id_and_object_found";
};

// Errors: invalid_field and the codes of the rules. Quantities are checked for range only by checkQuantity.
Outcome<std::vector<ResolvedItem>> resolveItems(World &world, const std::vector<JsonView> &items,
                                                const ItemRules &rules);
bool quantityAllowed(const Price &price, qint64 quantity);
// Files the custom rows of inline items and tells the world of them.
void fileInlineItems(World &world, const std::vector<ResolvedItem> &items);
std::optional<BillingDetails> readBillingDetails(Fields &in);

} // namespace reckoner::sandbox::paddle
