// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_plan.h"

#include "core/base/words.h"
#include "core/catalog_file/document_writer.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

constexpr int kDigestCharacters = 24; // 96 bits: nobody meets another plan by chance

bool isArchivedEntry(const QString &status)
{
    return status == QLatin1StringView("archived");
}

ProductEntry withoutPrices(const ProductEntry &product)
{
    ProductEntry copy = product;
    copy.prices.clear();
    return copy;
}

StepAction actionFor(const QString &before, const QString &after)
{
    if (isArchivedEntry(before) == isArchivedEntry(after))
        return StepAction::Change;
    return isArchivedEntry(after) ? StepAction::Archive : StepAction::Restore;
}

// Products before the prices that need them; what goes out of use last, prices before their product.
int stepRank(const PlanStep &step)
{
    if (step.action == StepAction::Archive)
        return step.kind == EntryKind::Price ? 2 : 3;
    return step.kind == EntryKind::Product ? 0 : 1;
}

class Planner
{
public:
    Planner(const CatalogDocument &wanted, const CatalogDocument &there, PlanOptions options)
        : m_wanted(wanted), m_there(there)
    {
        m_plan.account = there.account;
        m_plan.options = options;
        for (const ProductEntry &product : there.products)
            for (const PriceEntry &price : product.prices)
                m_productOfPrice.insert(price.id.toString(), &product);
    }

    CatalogPlan run()
    {
        for (const EntryPair &pair : pairCatalogs(m_wanted, m_there)) {
            if (pair.isWanted())
                pair.kind == EntryKind::Product ? product(pair) : price(pair);
            else
                missing(pair);
        }
        std::stable_sort(m_plan.steps.begin(), m_plan.steps.end(),
                         [](const PlanStep &a, const PlanStep &b) { return stepRank(a) < stepRank(b); });
        m_plan.digest = digest();
        return std::move(m_plan);
    }

private:
    void refuse(const EntryPair &pair, const QString &why) { m_plan.refusals.push_back({pair.kind, pair.path(), why}); }

    PlanStep stepOf(const EntryPair &pair, StepAction action) const
    {
        PlanStep step;
        step.action = action;
        step.kind = pair.kind;
        step.path = pair.path();
        step.productKey = (pair.wantedProduct ? pair.wantedProduct : pair.thereProduct)->key;
        if (pair.thereProduct)
            step.product = pair.thereProduct->id;
        return step;
    }

    // What is made for one customer is not read back as part of the catalog, so it would be created again each time.
    bool refusesCustom(const EntryPair &pair, const QString &type)
    {
        if (type != QLatin1StringView("custom"))
            return false;
        refuse(pair,
               Words::tr("Custom products and prices are made for one customer each and are no part of a catalog."));
        return true;
    }

    bool refusesType(const EntryPair &pair, const QString &before, const QString &after)
    {
        if (before == after)
            return false;
        refuse(pair, Words::tr("The type cannot be changed from “%1” to “%2”. Create another %3 instead.")
                         .arg(before, after, entryKindText(pair.kind)));
        return true;
    }

    void product(const EntryPair &pair)
    {
        const ProductEntry &wanted = *pair.wantedProduct;
        PlanStep step = stepOf(pair, StepAction::Create);
        step.name = wanted.name;
        step.wantedProduct = withoutPrices(wanted);
        if (!pair.thereProduct) {
            if (refusesCustom(pair, wanted.type))
                m_refusedProducts.insert(wanted.key);
            else if (!isArchivedEntry(wanted.status)) // nobody creates a thing to archive it
                m_plan.steps.push_back(std::move(step));
            return;
        }
        const ProductEntry &there = *pair.thereProduct;
        if (refusesType(pair, there.type, wanted.type))
            return;
        step.fields = fieldChanges(there, wanted);
        if (step.fields.empty())
            return;
        step.action = actionFor(there.status, wanted.status);
        step.id = there.id.toString();
        step.thereProduct = withoutPrices(there);
        m_plan.steps.push_back(std::move(step));
    }

    void price(const EntryPair &pair)
    {
        const PriceEntry &wanted = *pair.wantedPrice;
        PlanStep step = stepOf(pair, StepAction::Create);
        step.name = wanted.name.isEmpty() ? wanted.description : wanted.name;
        step.wantedPrice = wanted;
        if (!pair.therePrice) {
            createPrice(pair, std::move(step));
            return;
        }
        const PriceEntry &there = *pair.therePrice;
        if (refusesType(pair, there.type, wanted.type))
            return;
        step.fields = fieldChanges(there, wanted);
        if (step.fields.empty())
            return;
        step.action = actionFor(there.status, wanted.status);
        step.id = there.id.toString();
        step.therePrice = there;
        m_plan.steps.push_back(std::move(step));
    }

    void createPrice(const EntryPair &pair, PlanStep step)
    {
        const PriceEntry &wanted = *pair.wantedPrice;
        if (isArchivedEntry(wanted.status) || refusesCustom(pair, wanted.type))
            return;
        if (m_refusedProducts.contains(pair.wantedProduct->key)) {
            refuse(pair, Words::tr("Its product cannot be created."));
            return;
        }
        const bool sameAccount = m_wanted.account == m_there.account;
        if (const ProductEntry *other = sameAccount ? m_productOfPrice.value(wanted.id.toString()) : nullptr) {
            refuse(pair, Words::tr("Price %1 belongs to product “%2”, and a price cannot move to another product. Take "
                                   "its id out to create a new price.")
                             .arg(wanted.id.toString(), other->key));
            return;
        }
        const bool willBeArchived = isArchivedEntry(pair.wantedProduct->status);
        if (willBeArchived && (!pair.thereProduct || isArchivedEntry(pair.thereProduct->status))) {
            refuse(pair, Words::tr("Product “%1” is archived and takes no new prices. Restore it, or archive this "
                                   "price too.")
                             .arg(pair.wantedProduct->key));
            return;
        }
        m_plan.steps.push_back(std::move(step));
    }

    void missing(const EntryPair &pair)
    {
        const bool isProduct = pair.kind == EntryKind::Product;
        if (isArchivedEntry(isProduct ? pair.thereProduct->status : pair.therePrice->status))
            return;
        if (m_plan.options.missing == Missing::LeftAlone) {
            m_plan.leftAlone.append(pair.path());
            return;
        }
        PlanStep step = stepOf(pair, StepAction::Archive);
        if (isProduct) {
            step.id = pair.thereProduct->id.toString();
            step.name = pair.thereProduct->name;
            step.thereProduct = step.wantedProduct = withoutPrices(*pair.thereProduct);
            step.wantedProduct.status = QStringLiteral("archived");
            step.fields = fieldChanges(step.thereProduct, step.wantedProduct);
        } else {
            step.id = pair.therePrice->id.toString();
            step.name = pair.therePrice->name.isEmpty() ? pair.therePrice->description : pair.therePrice->name;
            step.therePrice = step.wantedPrice = *pair.therePrice;
            step.wantedPrice.status = QStringLiteral("archived");
            step.fields = fieldChanges(step.therePrice, step.wantedPrice);
        }
        m_plan.steps.push_back(std::move(step));
    }

    QString digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const QByteArray &part) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        };
        add("reckoner catalog plan 1");
        add(m_plan.account.toUtf8());
        add(writeDocument(m_there));
        CatalogDocument after; // what the steps lead to, in full
        for (const PlanStep &step : m_plan.steps) {
            add(stepActionText(step.action).toUtf8());
            add(entryKindText(step.kind).toUtf8());
            add(step.path.toUtf8());
            add(step.id.toUtf8());
            ProductEntry product = step.wantedProduct;
            if (step.kind == EntryKind::Price)
                product.prices.push_back(step.wantedPrice);
            after.products.push_back(std::move(product));
        }
        add(writeDocument(after));
        return QString::fromLatin1(hash.result().toHex().left(kDigestCharacters));
    }

    const CatalogDocument &m_wanted, &m_there;
    QHash<QString, const ProductEntry *> m_productOfPrice;
    QSet<QString> m_refusedProducts; // keys
    CatalogPlan m_plan;
};

} // namespace

QString stepActionText(StepAction action)
{
    switch (action) {
    case StepAction::Create: return QStringLiteral("create");
    case StepAction::Change: return QStringLiteral("change");
    case StepAction::Archive: return QStringLiteral("archive");
    case StepAction::Restore: return QStringLiteral("restore");
    }
    RK_UNREACHABLE();
}

int CatalogPlan::count(StepAction action) const
{
    return int(std::count_if(steps.begin(), steps.end(), [action](const PlanStep &s) { return s.action == action; }));
}

CatalogPlan planCatalog(const CatalogDocument &wanted, const CatalogDocument &there, PlanOptions options)
{
    return Planner(wanted, there, options).run();
}

CatalogDocument chosenPart(const CatalogDocument &wanted, const CatalogDocument &there, const QSet<QString> &paths)
{
    CatalogDocument part;
    part.account = wanted.account;
    const ProductEntry *current = nullptr; // the wanted product that stands last in the part
    const auto keep = [&](const EntryPair &pair) -> ProductEntry & {
        if (current != pair.wantedProduct) {
            current = pair.wantedProduct;
            const bool asItIs = pair.thereProduct && !paths.contains(pair.wantedProduct->key);
            part.products.push_back(withoutPrices(asItIs ? *pair.thereProduct : *pair.wantedProduct));
            part.products.back().key = pair.wantedProduct->key;
            if (asItIs && wanted.account != there.account)
                part.products.back().id = {}; // of the other account
        }
        return part.products.back();
    };
    for (const EntryPair &pair : pairCatalogs(wanted, there)) {
        if (!pair.isWanted() || !paths.contains(pair.path()))
            continue;
        ProductEntry &product = keep(pair);
        if (pair.kind == EntryKind::Price)
            product.prices.push_back(*pair.wantedPrice);
    }
    return part;
}

CatalogDocument undoDocument(const CatalogPlan &plan, const CatalogDocument &there)
{
    CatalogDocument undo;
    undo.account = plan.account;
    QHash<QString, qsizetype> places; // of products, by id and, for created ones, by key
    const auto placeOf = [&](const QString &handle, const ProductEntry &entry) -> ProductEntry & {
        if (!places.contains(handle)) {
            places.insert(handle, qsizetype(undo.products.size()));
            undo.products.push_back(withoutPrices(entry));
        }
        return undo.products[size_t(places.value(handle))];
    };
    QHash<QString, const ProductEntry *> byId;
    for (const ProductEntry &product : there.products)
        byId.insert(product.id.toString(), &product);
    QHash<QString, ProductEntry> created;
    const auto archived = [](auto entry) {
        entry.id = {};
        entry.status = QStringLiteral("archived");
        return entry;
    };
    for (const PlanStep &step : plan.steps) {
        if (step.kind == EntryKind::Product && step.action == StepAction::Create)
            created.insert(step.productKey, archived(step.wantedProduct));
    }
    for (const PlanStep &step : plan.steps) {
        const ProductEntry *before = byId.value(step.product.toString());
        ProductEntry &product =
            before ? placeOf(before->id.toString(), *before) : placeOf(step.productKey, created.value(step.productKey));
        if (step.kind == EntryKind::Price)
            product.prices.push_back(step.action == StepAction::Create ? archived(step.wantedPrice) : step.therePrice);
    }
    makeCanonical(undo);
    return undo;
}

} // namespace reckoner::catalog_file
