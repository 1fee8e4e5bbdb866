// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_diff.h"

#include <QHash>
#include <QSet>

namespace reckoner::catalog_file {

namespace {

class FieldComparison
{
public:
    FieldComparison &add(const char *field, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.push_back({QLatin1StringView(field), before, after});
        return *this;
    }
    std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

QString quantityText(const PriceEntry &price)
{
    return QStringLiteral("%1 to %2").arg(price.quantityMinimum).arg(price.quantityMaximum);
}

QString overridesText(const std::vector<catalog::PriceOverride> &overrides)
{
    QStringList parts;
    for (const catalog::PriceOverride &one : overrides)
        parts.append(QStringLiteral("%1: %2").arg(one.countries.join(u' '), one.unitPrice.toString()));
    return parts.join(QStringLiteral(", "));
}

// Finds entries by key and, for a renamed one, by id.
template <class T> class EntryIndex
{
public:
    explicit EntryIndex(const std::vector<T> &entries)
    {
        for (const T &entry : entries) {
            m_byKey.insert(entry.key, &entry);
            if (!entry.id.isEmpty())
                m_byId.insert(entry.id.toString(), &entry);
        }
    }
    // ids: all of the account, when they are of the same account; a wanted id that is not among them is an old one.
    const T *find(const T &wanted, const QSet<QString> &ids) const
    {
        const QString id = wanted.id.toString();
        if (!ids.contains(id))
            return m_byKey.value(wanted.key);
        return m_byId.value(id);
    }

private:
    QHash<QString, const T *> m_byKey, m_byId;
};

class CatalogPairing
{
public:
    CatalogPairing(const CatalogDocument &wanted, const CatalogDocument &there) : m_wanted(wanted), m_there(there)
    {
        if (wanted.account != there.account)
            return;
        for (const ProductEntry &product : there.products) {
            m_ids.insert(product.id.toString());
            for (const PriceEntry &price : product.prices)
                m_ids.insert(price.id.toString());
        }
        m_ids.remove(QString());
    }

    std::vector<EntryPair> run()
    {
        const EntryIndex<ProductEntry> products(m_there.products);
        QHash<const ProductEntry *, const ProductEntry *> seen;
        for (const ProductEntry &wanted : m_wanted.products) {
            const ProductEntry *there = products.find(wanted, m_ids);
            if (there)
                seen.insert(there, &wanted);
            add(&wanted, there);
        }
        for (const ProductEntry &there : m_there.products)
            if (!seen.contains(&there))
                add(nullptr, &there);
        return std::move(m_pairs);
    }

private:
    void add(const ProductEntry *wanted, const ProductEntry *there)
    {
        m_pairs.push_back({EntryKind::Product, wanted, there, nullptr, nullptr});
        static const std::vector<PriceEntry> none;
        const std::vector<PriceEntry> &wantedPrices = wanted ? wanted->prices : none;
        const std::vector<PriceEntry> &therePrices = there ? there->prices : none;
        const EntryIndex<PriceEntry> prices(therePrices);
        QHash<const PriceEntry *, bool> seen;
        for (const PriceEntry &price : wantedPrices) {
            const PriceEntry *found = prices.find(price, m_ids);
            seen.insert(found, true);
            m_pairs.push_back({EntryKind::Price, wanted, there, &price, found});
        }
        for (const PriceEntry &price : therePrices)
            if (!seen.contains(&price))
                m_pairs.push_back({EntryKind::Price, wanted, there, nullptr, &price});
    }

    QSet<QString> m_ids;
    const CatalogDocument &m_wanted, &m_there;
    std::vector<EntryPair> m_pairs;
};

EntryDifference pairDifference(const EntryPair &pair)
{
    EntryDifference result;
    result.kind = pair.kind;
    result.path = pair.path();
    result.presence = !pair.isThere()    ? Presence::OnlyWanted
                      : !pair.isWanted() ? Presence::OnlyThere
                                         : Presence::Differs;
    if (pair.kind == EntryKind::Product) {
        const ProductEntry &product = pair.wantedProduct ? *pair.wantedProduct : *pair.thereProduct;
        result.name = product.name;
        result.isArchived = product.status == QLatin1StringView("archived");
        result.id = pair.thereProduct ? pair.thereProduct->id.toString() : QString();
        if (result.presence == Presence::Differs)
            result.fields = fieldChanges(*pair.thereProduct, *pair.wantedProduct);
        return result;
    }
    const PriceEntry &shown = pair.wantedPrice ? *pair.wantedPrice : *pair.therePrice;
    result.name = shown.name.isEmpty() ? shown.description : shown.name;
    result.isArchived = shown.status == QLatin1StringView("archived");
    result.id = pair.therePrice ? pair.therePrice->id.toString() : QString();
    if (result.presence == Presence::Differs)
        result.fields = fieldChanges(*pair.therePrice, *pair.wantedPrice);
    return result;
}

} // namespace

QString EntryPair::path() const
{
    const ProductEntry &product = wantedProduct ? *wantedProduct : *thereProduct;
    return kind == EntryKind::Product ? product.key
                                      : pricePath(product.key, (wantedPrice ? *wantedPrice : *therePrice).key);
}

std::vector<FieldChange> fieldChanges(const ProductEntry &before, const ProductEntry &after)
{
    return FieldComparison()
        .add("name", before.name, after.name)
        .add("description", before.description, after.description)
        .add("tax_category", before.taxCategory, after.taxCategory)
        .add("type", before.type, after.type)
        .add("image_url", before.imageUrl, after.imageUrl)
        .add("status", before.status, after.status)
        .add("custom_data", QString::fromUtf8(before.customData), QString::fromUtf8(after.customData))
        .take();
}

std::vector<FieldChange> fieldChanges(const PriceEntry &before, const PriceEntry &after)
{
    FieldComparison fields;
    fields.add("description", before.description, after.description)
        .add("name", before.name, after.name)
        .add("type", before.type, after.type)
        .add("billing_cycle", periodWords(before.billingCycle), periodWords(after.billingCycle))
        .add("trial_period", periodWords(before.trialPeriod), periodWords(after.trialPeriod))
        .add("tax_mode", catalog::taxModeText(before.taxMode), catalog::taxModeText(after.taxMode))
        .add("status", before.status, after.status)
        .add("custom_data", QString::fromUtf8(before.customData), QString::fromUtf8(after.customData));
    // Their texts cost more than comparing them.
    if (before.amount != after.amount)
        fields.add("amount", before.amount.toString(), after.amount.toString());
    if (before.overrides != after.overrides)
        fields.add("overrides", overridesText(before.overrides), overridesText(after.overrides));
    if (before.quantityMinimum != after.quantityMinimum || before.quantityMaximum != after.quantityMaximum)
        fields.add("quantity", quantityText(before), quantityText(after));
    return fields.take();
}

std::vector<EntryPair> pairCatalogs(const CatalogDocument &wanted, const CatalogDocument &there)
{
    return CatalogPairing(wanted, there).run();
}

std::vector<EntryDifference> diffCatalogs(const CatalogDocument &wanted, const CatalogDocument &there)
{
    std::vector<EntryDifference> differences;
    for (const EntryPair &pair : pairCatalogs(wanted, there)) {
        EntryDifference found = pairDifference(pair);
        if (found.presence != Presence::Differs || !found.fields.empty())
            differences.push_back(std::move(found));
    }
    return differences;
}

} // namespace reckoner::catalog_file
