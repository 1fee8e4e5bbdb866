// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks to be done to the catalog, as a value that can be stored with the operation, shown again and
// compared with what the provider says afterwards: a new product or price, an edit of one (archiving and restoring are
// edits of the status). Pure functions, any thread. Source: reference/paddle.md §2.1, §2.2.

#include "core/actions/customer_request.h"
#include "core/provider/provider.h"

namespace reckoner::actions {

using CatalogRequest =
    std::variant<provider::ProductDraft, provider::ProductEdit, provider::PriceDraft, provider::PriceEdit>;

// create_product, edit_product, create_price, edit_price: the words of the operation table and --json.
QString requestKind(const CatalogRequest &request);
bool isCatalogRequestKind(const QString &kind);
// Makes something that has no id yet.
bool isCreation(const CatalogRequest &request);

// Stable JSON, the form in operation.request. Errors of reading: Invalid.
QByteArray requestToJson(const CatalogRequest &request);
Result<CatalogRequest> catalogRequestFromJson(QByteArrayView json);

// The first of faultsOf() (catalog_check.h), and an edit that changes nothing. Errors: Invalid, in words.
Result<void> checkRequest(const CatalogRequest &request);

// What must be asked to make the one from the other; unset where they agree.
provider::ProductEdit editBetween(const catalog::Product &before, const provider::ProductDraft &wanted);
provider::PriceEdit editBetween(const catalog::Price &before, const provider::PriceDraft &wanted);
provider::ProductDraft draftOf(const catalog::Product &product);
provider::PriceDraft draftOf(const catalog::Price &price);
bool changesNothing(const provider::ProductEdit &edit);
bool changesNothing(const provider::PriceEdit &edit);

// How what the provider shows now compares with what was asked (see subscription_request.h).
Evidence evidenceFor(const provider::ProductEdit &edit, const catalog::Product &before, const catalog::Product &now);
Evidence evidenceFor(const provider::PriceEdit &edit, const catalog::Price &before, const catalog::Price &now);

} // namespace reckoner::actions
