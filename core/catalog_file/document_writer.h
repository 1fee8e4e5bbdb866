// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A catalog document as TOML, always the same text for the same document: keys sorted, defaults left out, amounts as
// decimal text with their currency ("12.00 USD"), which is exact and shows the currency's digits. Pure, any thread.
//     format = 1
//     account = "paddle/sandbox/main"
//     [products.starter]
//     name = "Starter"
//     tax_category = "saas"
//     [products.starter.prices.monthly]
//     description = "Starter, by the month"
//     amount = "12.00 USD"
//     billing_cycle = "1 month"

#include "core/catalog_file/catalog_document.h"

namespace reckoner::catalog_file {

// head: comment lines to begin with, each with its #; empty for ours.
QByteArray writeDocument(const CatalogDocument &document, const QByteArray &head = {});
// The comment lines a file begins with, which are kept when it is written again. Comments further down are not.
QByteArray headOf(const QByteArray &text);

} // namespace reckoner::catalog_file
