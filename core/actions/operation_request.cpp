// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation_request.h"

#include "core/base/json.h"

namespace reckoner::actions {

QString requestKind(const OperationRequest &request)
{
    return std::visit([](const auto &inner) { return requestKind(inner); }, request);
}

QByteArray requestToJson(const OperationRequest &request)
{
    return std::visit([](const auto &inner) { return requestToJson(inner); }, request);
}

Result<OperationRequest> operationRequestFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    const QString kind = document.root().member("kind").string().value_or(QString());
    if (isCatalogRequestKind(kind)) {
        RK_TRY_ASSIGN(CatalogRequest request, catalogRequestFromJson(json));
        return OperationRequest(std::move(request));
    }
    if (isCheckoutRequestKind(kind)) {
        RK_TRY_ASSIGN(CheckoutRequest request, checkoutRequestFromJson(json));
        return OperationRequest(std::move(request));
    }
    if (isCustomerRequestKind(kind)) {
        RK_TRY_ASSIGN(CustomerRequest request, customerRequestFromJson(json));
        return OperationRequest(std::move(request));
    }
    RK_TRY_ASSIGN(SubscriptionRequest request, requestFromJson(json));
    return OperationRequest(std::move(request));
}

} // namespace reckoner::actions
