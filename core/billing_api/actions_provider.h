// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// StorefrontProvider by the actions that people's clicks go through as well (core/actions): an operation and an audit
// entry before anything is sent, at most one sending, read back when there was no answer. Lives on the thread of its
// event loop.

#include "core/actions/checkout_actions.h"
#include "core/actions/customer_actions.h"
#include "core/billing_api/storefront_provider.h"

namespace reckoner::billing_api {

class ActionsProvider : public QObject, public StorefrontProvider
{
    Q_OBJECT
public:
    explicit ActionsProvider(actions::OperationExecutor::Context context);

    Task<StorefrontCheckout> createTransaction(StorefrontOrder order) override;
    Task<std::optional<StorefrontCheckout>> findTransaction(OperationId operation) override;
    Task<StorefrontPortal> createPortal(CustomerId customer, SubscriptionId subscription) override;

private:
    Task<StorefrontCheckout> createFor(StorefrontOrder order);
    Task<StorefrontCheckout> createWithCustomer(StorefrontOrder order);
    Task<StorefrontCheckout> told(actions::Operation operation);

    actions::OperationExecutor::Context m_context;
    actions::CheckoutActions m_checkouts;
    actions::CustomerActions m_customers;
};

} // namespace reckoner::billing_api
