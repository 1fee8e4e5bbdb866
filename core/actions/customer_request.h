// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks to be done to a customer, as a value that can be stored with the operation, shown again and
// compared with what the provider says afterwards: a new customer, an edit (archiving and restoring are edits of the
// status), a new address or business, an edit of one. Pure functions, any thread.

#include "core/actions/subscription_request.h"
#include "core/provider/provider.h"

namespace reckoner::actions {

using CustomerRequest = std::variant<provider::CustomerDraft, provider::CustomerEdit, provider::AddressDraft,
                                     provider::BusinessDraft, provider::AddressEdit, provider::BusinessEdit>;

// create_customer, edit_customer, create_address, create_business, edit_address, edit_business: the words of the
// operation table and --json.
QString requestKind(const CustomerRequest &request);
bool isCustomerRequestKind(const QString &kind);

// Stable JSON, the form in operation.request. Errors of reading: Invalid.
QByteArray requestToJson(const CustomerRequest &request);
Result<CustomerRequest> customerRequestFromJson(QByteArrayView json);

// What the form can know before anything is sent. Errors: Invalid, in words.
Result<void> checkRequest(const CustomerRequest &request);

// The fields of a customer that people edit.
enum class CustomerField { Name, Email, CustomData, Status };
// Where the edit and somebody else, meanwhile, have both changed a field from what it was, and not alike.
std::vector<CustomerField> conflictsOf(const provider::CustomerEdit &edit, const customers::Customer &base,
                                       const customers::Customer &theirs);
// Whether two texts of custom data say the same; the order of members does not count.
bool sameCustomData(const QByteArray &a, const QByteArray &b);

// How what the provider shows now compares with what was asked (see subscription_request.h).
Evidence evidenceFor(const provider::CustomerEdit &edit, const customers::Customer &before,
                     const customers::Customer &now);
// The same for an address or a business, for which the provider's time of its last change tells whether anybody has
// written it since this request was sent.
Evidence evidenceFor(const provider::AddressEdit &edit, const customers::Address &now, Instant sentAt);
Evidence evidenceFor(const provider::BusinessEdit &edit, const customers::Business &now, Instant sentAt);
// What of two states of one address (business) is different, as an edit that leads from the first to the second.
provider::AddressEdit editBetween(const customers::Address &from, const customers::Address &to);
provider::BusinessEdit editBetween(const customers::Business &from, const customers::Business &to);
// The one among these that a request sent at this moment has made; an equal one that is older is not it.
const customers::Address *madeBy(const provider::AddressDraft &draft, const std::vector<customers::Address> &rows,
                                 Instant sentAt);
const customers::Business *madeBy(const provider::BusinessDraft &draft, const std::vector<customers::Business> &rows,
                                  Instant sentAt);

} // namespace reckoner::actions
