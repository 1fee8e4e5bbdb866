// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks for when a customer is to get a link to a checkout, as a value that can be stored with the
// operation. The customer is the operation's. The payment carries the operation's id in its custom data, by which it is
// found again when the answer was lost. Pure functions, any thread.

#include "core/checkout/checkout_link.h"
#include "core/checkout/checkout_offer.h"
#include "core/provider/provider.h"

namespace reckoner::actions {

struct CheckoutRequest {
    checkout::CheckoutOffer offer;
};

// create_checkout: the word of the operation table and --json.
QString requestKind(const CheckoutRequest &request);
bool isCheckoutRequestKind(const QString &kind);

// Stable JSON, the form in operation.request. Errors of reading: Invalid.
QByteArray requestToJson(const CheckoutRequest &request);
Result<CheckoutRequest> checkoutRequestFromJson(QByteArrayView json);

// The payment as the provider is asked for it. The id of the operation and what was quoted stand in its
// custom data.
provider::PaymentDraft paymentDraftFor(const CheckoutRequest &request, const CustomerId &customer,
                                       const OperationId &operation);
// What has to be made before it; none: nothing is taken off.
std::optional<provider::DiscountDraft> discountDraftFor(const CheckoutRequest &request, const OperationId &operation);

} // namespace reckoner::actions
