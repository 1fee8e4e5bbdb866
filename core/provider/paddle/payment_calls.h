// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's calls about transactions and adjustments. They return at once; errors are the port's
// (core/provider/provider.h). Thread: the api's. Source: reference/paddle.md §2.6, §2.9.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

Task<ListPage<payments::Payment>> listPayments(PaddleApi &api, const PaymentFilter &filter, ListFrom from);
// With the address and the business of each; without them when the key may not read these (§1.5).
Task<ListPage<BilledPayment>> listBilledPayments(PaddleApi &api, ListFrom from);
Task<payments::Payment> getPayment(PaddleApi &api, const PaymentId &id);
// The PDF of its invoice, for an hour (§2.6).
Task<QUrl> invoiceLink(PaddleApi &api, const PaymentId &id);
Task<payments::Payment> createPayment(PaddleApi &api, const PaymentDraft &draft);
Task<subscriptions::Bill> previewPayment(PaddleApi &api, const PaymentDraft &draft);
// Gives its id (§2.10).
Task<QString> createDiscount(PaddleApi &api, const DiscountDraft &draft);

Task<ListPage<payments::Adjustment>> listAdjustments(PaddleApi &api, const AdjustmentFilter &filter, ListFrom from);
Task<payments::Adjustment> createAdjustment(PaddleApi &api, const AdjustmentDraft &draft);

} // namespace reckoner::provider::paddle
