// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an operation is about: a request to a subscription, a customer or the catalog, or a checkout for a customer.
// Stored alike, told apart by its kind. Pure functions, any thread.

#include "core/actions/catalog_request.h"
#include "core/actions/checkout_request.h"
#include "core/actions/customer_request.h"

namespace reckoner::actions {

using OperationRequest = std::variant<SubscriptionRequest, CustomerRequest, CatalogRequest, CheckoutRequest>;

QString requestKind(const OperationRequest &request);
QByteArray requestToJson(const OperationRequest &request);
// Errors: Invalid.
Result<OperationRequest> operationRequestFromJson(QByteArrayView json);

inline const CustomerRequest *customerRequest(const OperationRequest &request)
{
    return std::get_if<CustomerRequest>(&request);
}
inline const CatalogRequest *catalogRequest(const OperationRequest &request)
{
    return std::get_if<CatalogRequest>(&request);
}
inline const CheckoutRequest *checkoutRequest(const OperationRequest &request)
{
    return std::get_if<CheckoutRequest>(&request);
}
inline const SubscriptionRequest *subscriptionRequest(const OperationRequest &request)
{
    return std::get_if<SubscriptionRequest>(&request);
}

} // namespace reckoner::actions
