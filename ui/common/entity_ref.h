// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names one thing that some page can show, so that every id in the console can be a link without the pages knowing
// each other: a page asks for an entity, the shell finds the page that shows it.

#include <QString>

namespace reckoner::ui {

// Credits: those of a customer, whose id it has. NewCheckout: a link that is to be made, for a customer or a price,
// whose id it has, or for so many credits ("payg 50000", "year 2000").
enum class EntityKind {
    Customer,
    Subscription,
    Payment,
    Product,
    Price,
    Event,
    Operation,
    Credits,
    NewCheckout,
    Finding, // of a reconciliation
};

struct EntityRef {
    EntityKind kind = EntityKind::Customer;
    QString id; // the provider's, or of an operation our own
    bool operator==(const EntityRef &) const = default;
};

} // namespace reckoner::ui
