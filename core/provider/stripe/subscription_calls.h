// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscriptions: lists, previews and changes. A change of items reads the subscription first, because Stripe takes a
// patch list by item id; the read and the one mutation behind it are the whole flow. Source: reference/stripe.md §2.3,
// §2.4.

#include "core/provider/stripe/invoice_mapping.h"
#include "core/provider/stripe/stripe_api.h"

namespace reckoner::provider::stripe {

using ApiPtr = std::shared_ptr<const StripeApi>; // shared with the flows under way

struct PreviewedInvoice {
    InvoiceBill bill;
    QByteArray raw;
    Instant at;
};
// What Stripe would bill (POST /v1/invoices/create_preview); changes nothing. Errors also: ProviderBroken for a preview
// of which not all lines were sent.
Task<PreviewedInvoice> createPreview(const StripeApi &api, const FormBody &form);

Task<ListPage<subscriptions::Subscription>> listSubscriptions(const StripeApi &api, const SubscriptionFilter &filter,
                                                              ListFrom from);
Task<subscriptions::Subscription> getSubscription(const StripeApi &api, const SubscriptionId &id);
Task<subscriptions::ProviderPreview> previewItems(const ApiPtr &api, const SubscriptionId &id,
                                                  const subscriptions::ItemsChange &change);
Task<subscriptions::Subscription> changeItems(const ApiPtr &api, const SubscriptionId &id,
                                              const subscriptions::ItemsChange &change, const QByteArray &key);
Task<subscriptions::Subscription> pause(const StripeApi &api, const SubscriptionId &id,
                                        const subscriptions::PauseRequest &request, const QByteArray &key);
Task<subscriptions::Subscription> resume(const ApiPtr &api, const SubscriptionId &id,
                                         const subscriptions::ResumeRequest &request, const QByteArray &key);
Task<subscriptions::Subscription> cancel(const StripeApi &api, const SubscriptionId &id,
                                         const subscriptions::CancelRequest &request, const QByteArray &key);
Task<subscriptions::Subscription> clearScheduledChange(const ApiPtr &api, const SubscriptionId &id,
                                                       const QByteArray &key);
Task<subscriptions::Subscription> activate(const StripeApi &api, const SubscriptionId &id, const QByteArray &key);
Task<subscriptions::Subscription> moveNextBill(const StripeApi &api, const SubscriptionId &id,
                                               const subscriptions::NextBillChange &change, const QByteArray &key);
Task<subscriptions::ProviderPreview> previewNextBill(const ApiPtr &api, const SubscriptionId &id,
                                                     const subscriptions::NextBillChange &change);

} // namespace reckoner::provider::stripe
