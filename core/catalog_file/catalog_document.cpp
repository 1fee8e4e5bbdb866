// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_document.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

} // namespace

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Product: return QStringLiteral("product");
    case EntryKind::Price: return QStringLiteral("price");
    }
    RK_UNREACHABLE();
}

bool isEntryKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= kMaxKeyCharacters && std::all_of(key.begin(), key.end(), isKeyCharacter);
}

QString pricePath(const QString &productKey, const QString &priceKey)
{
    return productKey + u'.' + priceKey;
}

void makeCanonical(std::vector<catalog::PriceOverride> &overrides)
{
    for (catalog::PriceOverride &one : overrides)
        one.countries.sort();
    std::sort(overrides.begin(), overrides.end(),
              [](const auto &a, const auto &b) { return a.countries.join(u',') < b.countries.join(u','); });
}

void makeCanonical(CatalogDocument &document)
{
    const auto byKey = [](const auto &a, const auto &b) { return a.key < b.key; };
    for (ProductEntry &product : document.products) {
        std::sort(product.prices.begin(), product.prices.end(), byKey);
        for (PriceEntry &price : product.prices)
            makeCanonical(price.overrides);
    }
    std::sort(document.products.begin(), document.products.end(), byKey);
}

Result<QByteArray> canonicalCustomData(const QByteArray &json)
{
    if (json.isEmpty())
        return QByteArray();
    RK_TRY_ASSIGN(const JsonDocument strict, JsonDocument::parse(json));
    if (!strict.root().isObject())
        return Error{ErrorKind::Invalid, Words::tr("Custom data must be a JSON object."), {}, {}};
    QJsonObject object = QJsonDocument::fromJson(json).object(); // keeps its members sorted
    object.remove(kKeyInCustomData);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray customDataWithKey(const QByteArray &canonical, const QString &path)
{
    QJsonObject object = QJsonDocument::fromJson(canonical).object();
    object.insert(kKeyInCustomData, path);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString keyInCustomData(const QByteArray &json)
{
    const Result<JsonDocument> strict = JsonDocument::parse(json);
    return strict ? strict->root()[kKeyInCustomData.latin1()].string().value_or(QString()) : QString();
}

QString periodWords(const std::optional<catalog::Period> &period)
{
    return period ? QStringLiteral("%1 %2").arg(period->frequency).arg(catalog::intervalText(*period)) : QString();
}

} // namespace reckoner::catalog_file
