// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What has to be done so that an account's catalog becomes a document's, in an order in which it can be done, and what
// cannot be done and why. A plan is made of two documents and nothing else, so the same two give the same plan; its
// digest covers its steps and the whole catalog it was made against. Pure, any thread.
// What is there and not named by the document is left alone unless asked for: a document may be a part.
// Rules: reference/paddle.md §2.1, §2.2 (product_id cannot be changed; an archived product takes no new prices).

#include "core/catalog_file/catalog_diff.h"

#include <QSet>

namespace reckoner::catalog_file {

enum class StepAction { Create, Change, Archive, Restore };
QString stepActionText(StepAction action); // create, change, archive, restore

struct PlanStep {
    StepAction action = StepAction::Change;
    EntryKind kind = EntryKind::Product;
    QString path;
    QString id;        // empty for Create
    ProductId product; // of a price, where it is there already; else it comes from the step of productKey
    QString productKey;
    QString name;                             // for people
    std::vector<FieldChange> fields;          // none for Create
    ProductEntry wantedProduct, thereProduct; // of a product's step, without prices
    PriceEntry wantedPrice, therePrice;       // of a price's step
    bool operator==(const PlanStep &) const = default;
};

struct PlanRefusal {
    EntryKind kind = EntryKind::Product;
    QString path;
    QString why;
    bool operator==(const PlanRefusal &) const = default;
};

enum class Missing { LeftAlone, Archived }; // what the document does not name
struct PlanOptions {
    Missing missing = Missing::LeftAlone;
};

struct CatalogPlan {
    AccountId account;
    PlanOptions options;
    std::vector<PlanStep> steps;
    std::vector<PlanRefusal> refusals; // a plan with any is not applied
    QStringList leftAlone;             // paths of what is active there and not named
    QString digest;                    // hex
    int count(StepAction action) const;
};

CatalogPlan planCatalog(const CatalogDocument &wanted, const CatalogDocument &there, PlanOptions options = {});

// The part of a document that a person chose, by the paths of the steps it leads to. A product that was not chosen
// stays as it is there; one that a chosen price needs comes along.
CatalogDocument chosenPart(const CatalogDocument &wanted, const CatalogDocument &there, const QSet<QString> &paths);

// The document that brings back what the plan changes: created things archived, the rest as it was. It is a plan's
// document itself, so undoing is applying it.
CatalogDocument undoDocument(const CatalogPlan &plan, const CatalogDocument &there);

} // namespace reckoner::catalog_file
