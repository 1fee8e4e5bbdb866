// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When somebody else has changed a product or price since it was opened to be edited: what I have not touched becomes
// what they have, or my edit would take their change back; what both changed, and not alike, is told. Pure functions,
// any thread.

#include "core/actions/catalog_check.h"

namespace reckoner::actions {

template <class Draft> struct CatalogMerge {
    Draft wanted;                        // mine over theirs
    std::vector<CatalogField> conflicts; // where both have changed
    bool theyChanged = false;
};

CatalogMerge<provider::ProductDraft> mergedDraft(const provider::ProductDraft &base, const provider::ProductDraft &mine,
                                                 const provider::ProductDraft &theirs);
CatalogMerge<provider::PriceDraft> mergedDraft(const provider::PriceDraft &base, const provider::PriceDraft &mine,
                                               const provider::PriceDraft &theirs);

} // namespace reckoner::actions
