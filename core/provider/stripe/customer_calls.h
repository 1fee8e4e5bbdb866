// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Customers and portal sessions. Flows only: what goes out and what comes in is customer_mapping's.
// Source: reference/stripe.md §2.2, §2.8.

#include "core/provider/stripe/stripe_api.h"

namespace reckoner::provider::stripe {

Task<ListPage<customers::Customer>> listCustomers(const StripeApi &api, ListFrom from);
Task<customers::Customer> getCustomer(const StripeApi &api, const CustomerId &id);
// Exactly this address: Stripe's filter minds upper and lower case.
Task<std::vector<customers::Customer>> findCustomersByEmail(const StripeApi &api, const QString &email);
// Looks first: e-mail addresses are not unique at Stripe, and a second customer would be made.
Task<customers::Customer> createCustomer(const std::shared_ptr<const StripeApi> &api, const CustomerDraft &draft,
                                         const QByteArray &key);
Task<customers::Customer> updateCustomer(const StripeApi &api, const CustomerId &id, const CustomerEdit &edit,
                                         const QByteArray &key);
Task<PortalSession> createPortalSession(const StripeApi &api, const CustomerId &customer, const QByteArray &key);
LinkRule stripeLinkRule(const QUrl &base);

} // namespace reckoner::provider::stripe
