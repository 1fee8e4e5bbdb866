// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's calls about customers, their addresses, businesses, credit balances and portal sessions. They return at
// once; errors are the port's (core/provider/provider.h). Thread: the api's. Source: reference/paddle.md §2.3 to §2.5.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

Task<ListPage<customers::Customer>> listCustomers(PaddleApi &api, ListFrom from);
Task<customers::Customer> getCustomer(PaddleApi &api, const CustomerId &id);
Task<std::vector<customers::Customer>> findCustomersByEmail(PaddleApi &api, const QString &email);
// An address that is taken is no error: the customer that has it is fetched, archived or not. Paddle names it in the
// refusal's prose; where it does not, or names another, it is searched for.
Task<customers::Customer> createCustomer(PaddleApi &api, const CustomerDraft &draft);
Task<customers::Customer> updateCustomer(PaddleApi &api, const CustomerId &id, const CustomerEdit &edit);

Task<ListPage<customers::Address>> listAddresses(PaddleApi &api, const CustomerId &customer, ListFrom from);
Task<customers::Address> createAddress(PaddleApi &api, const CustomerId &customer, const AddressDraft &draft);
Task<customers::Address> updateAddress(PaddleApi &api, const CustomerId &customer, const AddressEdit &edit);
Task<ListPage<customers::Business>> listBusinesses(PaddleApi &api, const CustomerId &customer, ListFrom from);
Task<customers::Business> createBusiness(PaddleApi &api, const CustomerId &customer, const BusinessDraft &draft);
Task<customers::Business> updateBusiness(PaddleApi &api, const CustomerId &customer, const BusinessEdit &edit);

Task<std::vector<credits::CreditBalance>> creditBalances(PaddleApi &api, const CustomerId &customer);
Task<PortalSession> createPortalSession(PaddleApi &api, const CustomerId &customer,
                                        const std::vector<SubscriptionId> &subscriptions);

} // namespace reckoner::provider::paddle
