// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Links with which somebody is signed in as the customer at the provider: to the portal, and to the page where a
// subscription gets another payment method. Who asked for them, for whom and why is in the audit log before they are
// asked for; the links themselves are handed over once, checked (core/provider/link_rule.h), and kept nowhere. Lives on
// the thread of its event loop.

#include "core/actions/operation_executor.h"

namespace reckoner::actions {

struct PortalRequest {
    CustomerId customerId;
    SubscriptionId subscriptionId; // empty: only the overview
    QString reason;
};

struct PortalLinks {
    QUrl overview;
    QUrl updatePaymentMethod; // empty where the provider gives none: paid by invoice, or no subscription asked for
    QUrl cancel;
};

// owner: while it lives the answer is awaited. Errors: Invalid (a link that leads elsewhere, a provider without a
// portal), Storage (nothing was asked for), and those of Provider::createPortalSession.
Task<PortalLinks> requestPortalLinks(const OperationExecutor::Context &context, QObject *owner, PortalRequest request);

} // namespace reckoner::actions
