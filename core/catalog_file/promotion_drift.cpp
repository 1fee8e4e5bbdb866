// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/promotion_drift.h"

#include "core/catalog_file/catalog_key_store.h"
#include "core/catalog_file/catalog_sync.h"
#include "core/storage/account_store.h"

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

// The same entry as the source has it now; none: it is not there, or as old as the plan.
std::optional<PlanStep> newerAtSource(const PlanStep &step, const DriftSource &source, Instant promotedAt)
{
    PlanStep newer = step;
    const ProductEntry *product = productAt(source.document, step.productKey);
    const PriceEntry *price = step.kind == EntryKind::Price ? priceAt(product, step.wantedPrice.key) : nullptr;
    if (!product || (step.kind == EntryKind::Price && !price))
        return {};
    newer.id = price ? price->id.toString() : product->id.toString();
    const auto changed = source.changedAt.find(newer.id);
    if (changed == source.changedAt.end() || changed->second <= promotedAt)
        return {};
    if (price) {
        newer.wantedPrice = *price;
    } else {
        newer.wantedProduct = *product;
        newer.wantedProduct.prices.clear();
    }
    return newer;
}

void lookAtSource(PromotionDrift &drift, const PlanStep &step, const RunRecord &run, const DriftSource &source,
                  const CatalogDocument &there)
{
    ++drift.watchedAtSource;
    const std::optional<PlanStep> newer = newerAtSource(step, source, run.startedAt);
    if (!newer)
        return;
    std::vector<FieldChange> fields = step.kind == EntryKind::Product
                                          ? fieldChanges(step.wantedProduct, newer->wantedProduct)
                                          : fieldChanges(step.wantedPrice, newer->wantedPrice);
    if (fields.empty())
        return;
    drift.atSource.push_back({step.kind, step.path, newer->id, step.name, std::move(fields), run.startedAt, run.digest,
                              source.document.account});
    drift.newer.account = source.document.account; // so that it goes on being watched
    addPromoted(drift.newer, *newer, there);
}

// Keys say what is what; ids may be another account's.
void withoutIds(CatalogDocument &document)
{
    for (ProductEntry &product : document.products) {
        product.id = {};
        for (PriceEntry &price : product.prices)
            price.id = {};
    }
    makeCanonical(document);
}

} // namespace

DriftSource driftSource(const CatalogSnapshot &snapshot, const CatalogKeys &known)
{
    DriftSource source;
    source.document = keyedCatalog(snapshot, known).document;
    for (const catalog::Product &product : snapshot.products)
        source.changedAt.emplace(product.id.toString(), product.updatedAt);
    for (const catalog::Price &price : snapshot.prices)
        source.changedAt.emplace(price.id.toString(), price.updatedAt);
    return source;
}

Result<PromotionDrift> driftOf(const std::vector<RunRecord> &runs, const CatalogDocument &there,
                               const std::map<AccountId, DriftSource> &sources)
{
    PromotionDrift drift;
    drift.promoted.account = drift.newer.account = there.account;
    QSet<QString> seen;
    for (const RunRecord &run : runs) {
        RK_TRY_ASSIGN(const CatalogDocument wanted, storedDocument(run.wanted));
        RK_TRY_ASSIGN(const CatalogDocument before, storedDocument(run.there));
        const auto source = wanted.account == there.account ? sources.end() : sources.find(wanted.account);
        const CatalogPlan plan = planCatalog(wanted, before, run.options);
        for (size_t i = 0; i < plan.steps.size(); ++i) {
            const PlanStep &step = plan.steps[i];
            if (seen.contains(step.path))
                continue;
            seen.insert(step.path);
            if (source != sources.end())
                lookAtSource(drift, step, run, source->second, there);
            ++drift.watched;
            Compared now = compareStep(step, there);
            if (now.isThere && now.fields.empty())
                continue;
            const QString id = i < run.steps.size() ? run.steps[i].entityId : step.id;
            drift.findings.push_back(
                {step.kind, step.path, id, step.name, std::move(now.fields), run.startedAt, run.digest, there.account});
            addPromoted(drift.promoted, step, there);
        }
    }
    withoutIds(drift.promoted);
    withoutIds(drift.newer);
    return drift;
}

Result<PromotionDrift> promotionDrift(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(std::vector<RunRecord> runs, CatalogRunStore::lastDone(connection, account, kMostWatchedRuns));
    if (runs.empty())
        return PromotionDrift{};
    std::map<AccountId, DriftSource> sources;
    RK_TRY_ASSIGN(const std::vector<AccountId> mirrored, storage::listAccounts(connection));
    for (RunRecord &run : runs) {
        RK_TRY_ASSIGN(run.steps, CatalogRunStore::steps(connection, run.id));
        RK_TRY_ASSIGN(const CatalogDocument wanted, storedDocument(run.wanted));
        const bool isMirrored = std::find(mirrored.begin(), mirrored.end(), wanted.account) != mirrored.end();
        if (!isMirrored || wanted.account == account || sources.contains(wanted.account))
            continue;
        RK_TRY_ASSIGN(const CatalogSnapshot snapshot, mirrorSnapshot(connection, wanted.account));
        RK_TRY_ASSIGN(const CatalogKeys known, CatalogKeyStore::load(connection, wanted.account));
        sources.emplace(wanted.account, driftSource(snapshot, known));
    }
    RK_TRY_ASSIGN(const CatalogDocument there, mirrorDocument(connection, account));
    return driftOf(runs, there, sources);
}

} // namespace reckoner::catalog_file
