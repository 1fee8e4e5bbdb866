// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's calls about subscriptions. They return at once; errors are the port's (core/provider/provider.h).
// Thread: the api's. Source: reference/paddle.md §3.3 to §3.7.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

Task<ListPage<subscriptions::Subscription>> listSubscriptions(PaddleApi &api, const SubscriptionFilter &filter,
                                                              ListFrom from);
Task<subscriptions::Subscription> getSubscription(PaddleApi &api, const SubscriptionId &id);

Task<subscriptions::ProviderPreview> previewItems(PaddleApi &api, const SubscriptionId &id,
                                                  const subscriptions::ItemsChange &change, const Clock &clock);
Task<subscriptions::Subscription> changeItems(PaddleApi &api, const SubscriptionId &id,
                                              const subscriptions::ItemsChange &change);
Task<subscriptions::Subscription> pause(PaddleApi &api, const SubscriptionId &id,
                                        const subscriptions::PauseRequest &request);
Task<subscriptions::Subscription> resume(PaddleApi &api, const SubscriptionId &id,
                                         const subscriptions::ResumeRequest &request);
Task<subscriptions::Subscription> cancel(PaddleApi &api, const SubscriptionId &id,
                                         const subscriptions::CancelRequest &request);
Task<subscriptions::Subscription> clearScheduledChange(PaddleApi &api, const SubscriptionId &id);
Task<subscriptions::Subscription> activate(PaddleApi &api, const SubscriptionId &id);
Task<subscriptions::ProviderPreview> previewNextBill(PaddleApi &api, const SubscriptionId &id,
                                                     const subscriptions::NextBillChange &change, const Clock &clock);
Task<subscriptions::Subscription> moveNextBill(PaddleApi &api, const SubscriptionId &id,
                                               const subscriptions::NextBillChange &change);
Task<subscriptions::ProviderPreview> previewCharge(PaddleApi &api, const SubscriptionId &id,
                                                   const ChargeRequest &request, const Clock &clock);
Task<subscriptions::Subscription> charge(PaddleApi &api, const SubscriptionId &id, const ChargeRequest &request);
// A GET that creates a payment of nothing when none is open (§3.7). Repeating it does no harm beyond one more of those.
Task<payments::Payment> paymentMethodUpdatePayment(PaddleApi &api, const SubscriptionId &id);

} // namespace reckoner::provider::paddle
