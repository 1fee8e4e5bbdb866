// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's customer <-> ours. Pure functions, any thread. Source: reference/stripe.md §2.2.

#include "core/customers/customer.h"
#include "core/provider/provider.h"
#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"

namespace reckoner::provider::stripe {

// A deleted one is archived here: it is never seen again at Stripe. Errors: Invalid.
Result<customers::Customer> customerFromJson(JsonView json, const Seen &seen);
FormBody customerForm(const CustomerDraft &draft);
// Errors: Invalid: Stripe cannot archive a customer, only delete it with all that it has.
Result<FormBody> customerEditForm(const CustomerEdit &edit);

} // namespace reckoner::provider::stripe
