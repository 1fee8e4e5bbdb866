// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of products and prices in words: what they are called, what stands in them, what an edit would change, and
// whom that reaches. Main thread (translations).

#include "core/actions/catalog_check.h"

namespace reckoner::ui {

QString catalogFieldTitle(actions::CatalogField field);

struct CatalogChange {
    actions::CatalogField field;
    QString before, after; // in words; "–" where nothing stands
};

// before: none for a new one, of which everything that is set is told.
std::vector<CatalogChange> changesOf(const provider::ProductDraft *before, const provider::ProductDraft &after);
std::vector<CatalogChange> changesOf(const provider::PriceDraft *before, const provider::PriceDraft &after);

// "Only new purchases", …: whom a change of the field reaches. Existing subscriptions are never among them (§2.2).
QString reachText(actions::CatalogField field);

// "DE, FR = 11.00 EUR", a line for each; and back. Errors: Invalid, naming the line.
QString overridesToText(const std::vector<catalog::PriceOverride> &overrides);
Result<std::vector<catalog::PriceOverride>> overridesFromText(const QString &text);

} // namespace reckoner::ui
