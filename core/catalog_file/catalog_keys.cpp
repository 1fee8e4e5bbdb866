// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_keys.h"

#include "core/base/words.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace reckoner::catalog_file {

namespace {

constexpr int kMostGeneratedKeyCharacters = 48; // leaves room for a number behind it

// The last part of a path: the key of a price within its product.
QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'.') + 1);
}

QString freeKey(const QString &wish, const QSet<QString> &taken)
{
    if (!taken.contains(wish))
        return wish;
    for (int number = 2;; ++number)
        if (const QString next = QStringLiteral("%1-%2").arg(wish).arg(number); !taken.contains(next))
            return next;
}

QString priceKeyFrom(const catalog::Price &price)
{
    const QString named = keyFromName(price.name.isEmpty() ? price.description : price.name);
    if (named != QLatin1StringView("item"))
        return named;
    return price.billingCycle ? keyFromName(periodWords(price.billingCycle)) : QStringLiteral("one-time");
}

// Gives every row a key: known ones first, then those it carries, then new ones by age, so that the same catalog gets
// the same keys wherever it is read.
template <class T, class Known, class Carried, class Made>
std::vector<QString> keysFor(const std::vector<const T *> &rows, Known known, Carried carried, Made made)
{
    std::vector<QString> keys(rows.size());
    QSet<QString> taken;
    const auto take = [&](size_t i, const QString &key) {
        if (!keys[i].isEmpty() || !isEntryKey(key) || taken.contains(key))
            return;
        keys[i] = key;
        taken.insert(key);
    };
    for (size_t i = 0; i < rows.size(); ++i)
        take(i, known(*rows[i]));
    for (size_t i = 0; i < rows.size(); ++i)
        take(i, carried(*rows[i]));
    for (size_t i = 0; i < rows.size(); ++i)
        if (keys[i].isEmpty())
            take(i, freeKey(made(*rows[i]), taken));
    return keys;
}

std::optional<QString> unsayable(const catalog::Price &price)
{
    const auto unknown = [](const std::optional<catalog::Period> &period) {
        return period && period->interval == catalog::Interval::Unknown;
    };
    if (unknown(price.billingCycle) || unknown(price.trialPeriod))
        return Words::tr("Price %1 has a period that is not known here.").arg(price.id.toString());
    if (price.taxMode == catalog::TaxMode::Unknown)
        return Words::tr("Price %1 has a tax mode that is not known here.").arg(price.id.toString());
    return {};
}

QByteArray customDataOf(const QByteArray &json)
{
    return canonicalCustomData(json).value_or(QByteArray()); // what the provider gave us is an object
}

template <class T> std::vector<const T *> catalogRows(const std::vector<T> &rows)
{
    std::vector<const T *> kept;
    for (const T &row : rows)
        if (row.type != QLatin1StringView("custom"))
            kept.push_back(&row);
    std::sort(kept.begin(), kept.end(),
              [](const T *a, const T *b) { return std::tie(a->createdAt, a->id) < std::tie(b->createdAt, b->id); });
    return kept;
}

} // namespace

PriceEntry entryOf(const catalog::Price &price, const QString &key)
{
    PriceEntry entry;
    entry.key = key;
    entry.id = price.id;
    entry.description = price.description;
    entry.name = price.name;
    entry.type = price.type.isEmpty() ? QStringLiteral("standard") : price.type;
    entry.status = price.status;
    entry.amount = price.unitPrice;
    entry.billingCycle = price.billingCycle;
    entry.trialPeriod = price.trialPeriod;
    entry.taxMode = price.taxMode;
    entry.overrides = price.overrides;
    makeCanonical(entry.overrides);
    entry.quantityMinimum = price.quantityMinimum;
    entry.quantityMaximum = price.quantityMaximum;
    entry.customData = customDataOf(price.customData);
    return entry;
}

ProductEntry entryOf(const catalog::Product &product, const QString &key)
{
    ProductEntry entry;
    entry.key = key;
    entry.id = product.id;
    entry.name = product.name;
    entry.description = product.description;
    entry.taxCategory = product.taxCategory;
    entry.type = product.type.isEmpty() ? QStringLiteral("standard") : product.type;
    entry.imageUrl = product.imageUrl;
    entry.status = product.status;
    entry.customData = customDataOf(product.customData);
    return entry;
}

QString keyFromName(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            key += c;
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    key.truncate(kMostGeneratedKeyCharacters);
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("item") : key;
}

KeyedCatalog keyedCatalog(const CatalogSnapshot &snapshot, const CatalogKeys &known)
{
    KeyedCatalog result;
    result.document.account = snapshot.account;
    const auto products = catalogRows(snapshot.products);
    const auto lookUp = [](const auto &map, const auto &id) {
        const auto found = map.find(id);
        return found == map.end() ? QString() : lastPart(found->second);
    };
    const std::vector<QString> productKeys = keysFor(
        products, [&](const catalog::Product &p) { return lookUp(known.products, p.id); },
        [](const catalog::Product &p) { return keyInCustomData(p.customData); },
        [](const catalog::Product &p) { return keyFromName(p.name); });
    std::unordered_map<QString, std::vector<const catalog::Price *>> pricesOf;
    for (const catalog::Price *price : catalogRows(snapshot.prices)) {
        if (const auto why = unsayable(*price))
            result.leftOut.append(*why);
        else
            pricesOf[price->productId.toString()].push_back(price);
    }
    for (size_t i = 0; i < products.size(); ++i) {
        ProductEntry entry = entryOf(*products[i], productKeys[i]);
        const std::vector<const catalog::Price *> &prices = pricesOf[products[i]->id.toString()];
        const std::vector<QString> keys = keysFor(
            prices, [&](const catalog::Price &p) { return lookUp(known.prices, p.id); },
            [](const catalog::Price &p) { return lastPart(keyInCustomData(p.customData)); }, priceKeyFrom);
        for (size_t j = 0; j < prices.size(); ++j) {
            entry.prices.push_back(entryOf(*prices[j], keys[j]));
            result.keys.prices.emplace(prices[j]->id, pricePath(entry.key, keys[j]));
        }
        result.keys.products.emplace(entry.id, entry.key);
        result.document.products.push_back(std::move(entry));
    }
    makeCanonical(result.document);
    return result;
}

CatalogDocument withoutArchived(CatalogDocument document)
{
    const auto isArchived = [](const auto &entry) { return entry.status == QLatin1StringView("archived"); };
    for (ProductEntry &product : document.products)
        std::erase_if(product.prices, isArchived);
    std::erase_if(document.products, [&](const ProductEntry &p) { return isArchived(p) && p.prices.empty(); });
    return document;
}

} // namespace reckoner::catalog_file
