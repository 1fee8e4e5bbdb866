// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What two catalogs have in common and where they differ, field by field. Entries are the same by key; at the same
// account an id finds an entry whose key was renamed. Pure, any thread, 10 000 prices in well under a second.

#include "core/catalog_file/catalog_document.h"

namespace reckoner::catalog_file {

struct FieldChange {
    QString field; // the key in the file: name, amount, billing_cycle, …
    QString before, after;
    bool operator==(const FieldChange &) const = default;
};

enum class Presence { Differs, OnlyWanted, OnlyThere };

struct EntryDifference {
    EntryKind kind = EntryKind::Product;
    QString path;
    QString id; // at the account looked at; empty for OnlyWanted
    QString name;
    Presence presence = Presence::Differs;
    bool isArchived = false;         // as wanted, else as it is there
    std::vector<FieldChange> fields; // of Differs
};

// One entry on both sides, or on one of them. Pointers into the two documents.
struct EntryPair {
    EntryKind kind = EntryKind::Product;
    const ProductEntry *wantedProduct = nullptr, *thereProduct = nullptr; // of a price: its product
    const PriceEntry *wantedPrice = nullptr, *therePrice = nullptr;

    QString path() const; // as wanted, else as it is there
    bool isWanted() const { return kind == EntryKind::Product ? wantedProduct != nullptr : wantedPrice != nullptr; }
    bool isThere() const { return kind == EntryKind::Product ? thereProduct != nullptr : therePrice != nullptr; }
};

std::vector<FieldChange> fieldChanges(const ProductEntry &before, const ProductEntry &after);
std::vector<FieldChange> fieldChanges(const PriceEntry &before, const PriceEntry &after);
// Products with their prices, in the order of the paths; what is there alone after what is wanted.
std::vector<EntryPair> pairCatalogs(const CatalogDocument &wanted, const CatalogDocument &there);
// What is equal on both sides is not in it.
std::vector<EntryDifference> diffCatalogs(const CatalogDocument &wanted, const CatalogDocument &there);

} // namespace reckoner::catalog_file
