// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A catalog as people keep it in a file: products with their prices under stable keys, without what only one account
// knows (dates, raw JSON). Ids may stand beside the keys; they mean something at the document's own account alone.
// Everything is in one canonical order (keys, countries), so that equal catalogs are equal values. Plain values and
// pure functions, any thread. Rules of the fields: reference/paddle.md §2.1, §2.2.

#include "core/catalog/price.h"
#include "core/catalog/product.h"

#include <vector>

namespace reckoner::catalog_file {

struct PriceEntry {
    QString key; // within its product
    PriceId id;  // empty: not known
    QString description, name;
    QString type = QStringLiteral("standard");
    QString status = QStringLiteral("active");
    Money amount;
    std::optional<catalog::Period> billingCycle, trialPeriod;
    catalog::TaxMode taxMode = catalog::TaxMode::AccountSetting;
    std::vector<catalog::PriceOverride> overrides;
    qint64 quantityMinimum = 1, quantityMaximum = 100;
    QByteArray customData; // canonical JSON object or empty; without the key that we keep there
    bool operator==(const PriceEntry &) const = default;
};

struct ProductEntry {
    QString key;
    ProductId id;
    QString name, description, taxCategory;
    QString type = QStringLiteral("standard");
    QString imageUrl;
    QString status = QStringLiteral("active");
    QByteArray customData; // as in PriceEntry
    std::vector<PriceEntry> prices;
    bool operator==(const ProductEntry &) const = default;
};

struct CatalogDocument {
    AccountId account;
    std::vector<ProductEntry> products;
    bool operator==(const CatalogDocument &) const = default;
};

// Everything of one account as the provider or the mirror has it.
struct CatalogSnapshot {
    AccountId account;
    std::vector<catalog::Product> products;
    std::vector<catalog::Price> prices;
};

enum class EntryKind { Product, Price };
QString entryKindText(EntryKind kind); // product, price

// The member of custom_data that holds our key at the provider, so that a lost map is found again.
inline constexpr QLatin1StringView kKeyInCustomData("reckoner_key");
inline constexpr int kMaxKeyCharacters = 64;

// Letters, digits, dash and underscore.
bool isEntryKey(const QString &key);
// "starter.monthly"
QString pricePath(const QString &productKey, const QString &priceKey);
// Sorted, and countries within overrides too.
void makeCanonical(CatalogDocument &document);
void makeCanonical(std::vector<catalog::PriceOverride> &overrides);
// Custom data with members in order and without our key; empty for none. What is no JSON object is Invalid.
Result<QByteArray> canonicalCustomData(const QByteArray &json);
// The same with our key, as it is sent.
QByteArray customDataWithKey(const QByteArray &canonical, const QString &path);
// Our key in custom data; empty when there is none.
QString keyInCustomData(const QByteArray &json);
// "1 month"
QString periodWords(const std::optional<catalog::Period> &period);

} // namespace reckoner::catalog_file
