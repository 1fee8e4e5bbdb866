// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's products and prices <-> ours. A price whose amount is not one whole number (tiers, fractions of the minor
// unit, chosen by the customer) says so in its type and has the unit price zero; what it costs is in its raw text.
// Pure functions, any thread. Source: reference/stripe.md §2.1.

#include "core/provider/provider.h"
#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"

namespace reckoner::provider::stripe {

// Errors: Invalid.
Result<catalog::Product> productFromJson(JsonView json, const Seen &seen);
Result<catalog::Price> priceFromJson(JsonView json, const Seen &seen);

FormBody productForm(const ProductDraft &draft);
FormBody productEditForm(const ProductEdit &edit);
// Errors: Invalid for what Stripe's prices do not have (overrides per country, limits of quantity).
Result<FormBody> priceForm(const PriceDraft &draft);
// Errors: Invalid for amount and cycle, which are fixed: there it takes a new price and the old one archived.
Result<FormBody> priceEditForm(const PriceEdit &edit);

} // namespace reckoner::provider::stripe
