// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stripe's subscription <-> ours, in both payload shapes: up to 2025-02-24.acacia the period stands at the
// subscription, from 2025-03-31.basil on at its items. Pure functions, any thread. Source: reference/stripe.md §2.0,
// §2.3, §5.

#include "core/provider/stripe/form_body.h"
#include "core/provider/stripe/stripe_fields.h"
#include "core/subscriptions/change.h"

namespace reckoner::provider::stripe {

// While collection is paused Stripe keeps calling the subscription active and makes no payable invoices: it is Paused
// here, with Stripe's word in rawStatus. incomplete, incomplete_expired and unpaid are Unknown with their word.
// Errors: Invalid.
Result<subscriptions::Subscription> subscriptionFromJson(JsonView json, const Seen &seen);
bool isCollectionPaused(JsonView json);

// An item as Stripe names it.
struct StripeItem {
    QString id; // si_…
    PriceId priceId;
    qint64 quantity = 1;
    bool operator==(const StripeItem &) const = default;
};
// Errors: Invalid.
Result<std::vector<StripeItem>> stripeItemsOf(JsonView subscription);

// One entry of the patch list: items that are not named stay as they are.
struct ItemPatch {
    QString itemId;  // empty: a new one
    PriceId priceId; // empty: removed
    qint64 quantity = 0;
    bool operator==(const ItemPatch &) const = default;
};
// From the complete list that is wanted: what stays is not named, an item that goes and one that comes are one changed
// item, so that "upgrade" never leaves two plans. Entries of one price are summed.
std::vector<ItemPatch> itemPatches(const std::vector<StripeItem> &before,
                                   const std::vector<subscriptions::ItemChange> &wanted);

// prefix: "items" in an update, "subscription_details[items]" in a preview.
void addPatches(FormBody &form, const QByteArray &prefix, const std::vector<ItemPatch> &patches);
// Errors: Invalid for the two modes that Stripe has nothing for (§5).
Result<QString> prorationBehavior(subscriptions::ProrationMode mode);
QString paymentBehavior(const subscriptions::ItemsChange &change);

// POST /v1/subscriptions/:id. Errors: Invalid (mode, nothing to change).
Result<FormBody> changeItemsForm(const subscriptions::ItemsChange &change, const std::vector<StripeItem> &before);
// Errors: Invalid for a pause at the end of the period, which Stripe does not have.
Result<FormBody> pauseForm(const subscriptions::PauseRequest &request);
Result<FormBody> nextBillForm(const subscriptions::NextBillChange &change);

} // namespace reckoner::provider::stripe
