// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's customer, address and business JSON to and from core/customers. Pure functions, any thread.
// Source: reference/paddle.md §2.3.

#include "core/base/json.h"
#include "core/customers/customer.h"
#include "core/provider/provider.h"

namespace reckoner::provider::paddle {

// Errors: Invalid, naming the member.
Result<customers::Customer> customerFromJson(JsonView json, const AccountId &account);
Result<customers::Address> addressFromJson(JsonView json, const AccountId &account);
Result<customers::Business> businessFromJson(JsonView json, const AccountId &account);

// Errors: Invalid for custom data that is no JSON object.
Result<QByteArray> customerBody(const CustomerDraft &draft);
Result<QByteArray> customerEditBody(const CustomerEdit &edit);
QByteArray addressBody(const AddressDraft &draft);
QByteArray addressEditBody(const AddressEdit &edit);
QByteArray businessBody(const BusinessDraft &draft);
QByteArray businessEditBody(const BusinessEdit &edit);

// The id in "customer email conflicts with customer of id ctm_…" (§1.9); empty when the text says none.
CustomerId conflictingCustomer(const QString &detail);

} // namespace reckoner::provider::paddle
