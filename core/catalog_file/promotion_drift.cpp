// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/promotion_drift.h"

#include "core/catalog_file/catalog_key_store.h"
#include "core/catalog_file/catalog_sync.h"

namespace reckoner::catalog_file {

namespace {

const ProductEntry *productAt(const CatalogDocument &document, const QString &key)
{
    const auto found = std::find_if(document.products.begin(), document.products.end(),
                                    [&](const ProductEntry &each) { return each.key == key; });
    return found == document.products.end() ? nullptr : &*found;
}

const PriceEntry *priceAt(const ProductEntry *product, const QString &key)
{
    if (!product)
        return nullptr;
    const auto found = std::find_if(product->prices.begin(), product->prices.end(),
                                    [&](const PriceEntry &each) { return each.key == key; });
    return found == product->prices.end() ? nullptr : &*found;
}

struct Compared {
    bool isThere = false;
    std::vector<FieldChange> fields;
};

Compared compareStep(const PlanStep &step, const CatalogDocument &there)
{
    const ProductEntry *product = productAt(there, step.productKey);
    if (step.kind == EntryKind::Product)
        return product ? Compared{true, fieldChanges(step.wantedProduct, *product)} : Compared{};
    const PriceEntry *price = priceAt(product, step.wantedPrice.key);
    return price ? Compared{true, fieldChanges(step.wantedPrice, *price)} : Compared{};
}

// A price needs its product in the document: as it was brought over where that has moved too, else as it is.
void addPromoted(CatalogDocument &promoted, const PlanStep &step, const CatalogDocument &there)
{
    auto product = std::find_if(promoted.products.begin(), promoted.products.end(),
                                [&](const ProductEntry &each) { return each.key == step.productKey; });
    if (step.kind == EntryKind::Product) {
        if (product == promoted.products.end()) {
            promoted.products.push_back(step.wantedProduct);
            return;
        }
        std::vector<PriceEntry> prices = std::move(product->prices);
        *product = step.wantedProduct;
        product->prices = std::move(prices);
        return;
    }
    if (product == promoted.products.end()) {
        const ProductEntry *now = productAt(there, step.productKey);
        if (!now)
            return; // comes with the step of the product, or cannot be brought back alone
        product = promoted.products.insert(promoted.products.end(), *now);
        product->prices.clear();
    }
    product->prices.push_back(step.wantedPrice);
}

} // namespace

Result<PromotionDrift> driftOf(const std::vector<RunRecord> &runs, const CatalogDocument &there)
{
    PromotionDrift drift;
    drift.promoted.account = there.account;
    QSet<QString> seen;
    for (const RunRecord &run : runs) {
        RK_TRY_ASSIGN(const CatalogDocument wanted, storedDocument(run.wanted));
        RK_TRY_ASSIGN(const CatalogDocument before, storedDocument(run.there));
        const CatalogPlan plan = planCatalog(wanted, before, run.options);
        for (size_t i = 0; i < plan.steps.size(); ++i) {
            const PlanStep &step = plan.steps[i];
            if (seen.contains(step.path))
                continue;
            seen.insert(step.path);
            ++drift.watched;
            Compared now = compareStep(step, there);
            if (now.isThere && now.fields.empty())
                continue;
            const QString id = i < run.steps.size() ? run.steps[i].entityId : step.id;
            drift.findings.push_back(
                {step.kind, step.path, id, step.name, std::move(now.fields), run.startedAt, run.digest});
            addPromoted(drift.promoted, step, there);
        }
    }
    for (ProductEntry &product : drift.promoted.products) { // keys say what is what; ids may be another account's
        product.id = {};
        for (PriceEntry &price : product.prices)
            price.id = {};
    }
    makeCanonical(drift.promoted);
    return drift;
}

Result<PromotionDrift> promotionDrift(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(std::vector<RunRecord> runs, CatalogRunStore::lastDone(connection, account, kMostWatchedRuns));
    if (runs.empty())
        return PromotionDrift{};
    for (RunRecord &run : runs) {
        RK_TRY_ASSIGN(run.steps, CatalogRunStore::steps(connection, run.id));
    }
    RK_TRY_ASSIGN(const CatalogSnapshot snapshot, mirrorSnapshot(connection, account));
    RK_TRY_ASSIGN(const CatalogKeys known, CatalogKeyStore::load(connection, account));
    return driftOf(runs, keyedCatalog(snapshot, known).document);
}

} // namespace reckoner::catalog_file
