// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_request.h"

#include "core/actions/catalog_check.h"
#include "core/base/json.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::actions {

using catalog::Period;
using catalog::Price;
using catalog::PriceOverride;
using catalog::Product;
using provider::PriceDraft;
using provider::PriceEdit;
using provider::ProductDraft;
using provider::ProductEdit;
using provider::QuantityRange;

namespace {

struct CatalogRequestKind {
    QString operator()(const ProductDraft &) const { return QStringLiteral("create_product"); }
    QString operator()(const ProductEdit &) const { return QStringLiteral("edit_product"); }
    QString operator()(const PriceDraft &) const { return QStringLiteral("create_price"); }
    QString operator()(const PriceEdit &) const { return QStringLiteral("edit_price"); }
};

QJsonObject amountJson(const Money &amount)
{
    return {{QStringLiteral("minor"), QString::fromLatin1(amount.minorUtf8())},
            {QStringLiteral("currency"), amount.currency().code()}};
}

QJsonValue periodJson(const std::optional<Period> &period)
{
    if (!period)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("interval"), catalog::intervalText(*period)},
                       {QStringLiteral("frequency"), period->frequency}};
}

QJsonArray overridesJson(const std::vector<PriceOverride> &overrides)
{
    QJsonArray array;
    for (const PriceOverride &one : overrides)
        array.append(QJsonObject{{QStringLiteral("countries"), QJsonArray::fromStringList(one.countries)},
                                 {QStringLiteral("amount"), amountJson(one.unitPrice)}});
    return array;
}

QJsonObject quantityJson(const QuantityRange &range)
{
    return {{QStringLiteral("minimum"), range.minimum}, {QStringLiteral("maximum"), range.maximum}};
}

// Custom data stays the text that was given: QJson would round its numbers.
QJsonValue dataJson(const QByteArray &data)
{
    return QString::fromUtf8(data);
}

template <class T, class F> void putIfSet(QJsonObject &json, const char *key, const std::optional<T> &value, F toJson)
{
    if (value)
        json.insert(QLatin1StringView(key), toJson(*value));
}

struct CatalogRequestJson {
    static QJsonValue plain(const QString &text) { return text; }

    QJsonObject operator()(const ProductDraft &draft) const
    {
        return {
            {QStringLiteral("name"), draft.name},          {QStringLiteral("description"), draft.description},
            {QStringLiteral("type"), draft.type},          {QStringLiteral("tax_category"), draft.taxCategory},
            {QStringLiteral("image_url"), draft.imageUrl}, {QStringLiteral("custom_data"), dataJson(draft.customData)}};
    }
    QJsonObject operator()(const ProductEdit &edit) const
    {
        QJsonObject json;
        putIfSet(json, "name", edit.name, plain);
        putIfSet(json, "description", edit.description, plain);
        putIfSet(json, "tax_category", edit.taxCategory, plain);
        putIfSet(json, "image_url", edit.imageUrl, plain);
        putIfSet(json, "status", edit.status, plain);
        putIfSet(json, "custom_data", edit.customData, dataJson);
        return json;
    }
    QJsonObject operator()(const PriceDraft &draft) const
    {
        QJsonObject json{{QStringLiteral("product_id"), draft.productId.toString()},
                         {QStringLiteral("description"), draft.description},
                         {QStringLiteral("name"), draft.name},
                         {QStringLiteral("type"), draft.type},
                         {QStringLiteral("unit_price"), amountJson(draft.unitPrice)},
                         {QStringLiteral("billing_cycle"), periodJson(draft.billingCycle)},
                         {QStringLiteral("trial_period"), periodJson(draft.trialPeriod)},
                         {QStringLiteral("tax_mode"), catalog::taxModeText(draft.taxMode)},
                         {QStringLiteral("unit_price_overrides"), overridesJson(draft.overrides)},
                         {QStringLiteral("custom_data"), dataJson(draft.customData)}};
        putIfSet(json, "quantity", draft.quantity, quantityJson);
        return json;
    }
    QJsonObject operator()(const PriceEdit &edit) const
    {
        QJsonObject json;
        putIfSet(json, "description", edit.description, plain);
        putIfSet(json, "name", edit.name, plain);
        putIfSet(json, "status", edit.status, plain);
        putIfSet(json, "unit_price", edit.unitPrice, amountJson);
        putIfSet(json, "billing_cycle", edit.billingCycle, periodJson);
        putIfSet(json, "trial_period", edit.trialPeriod, periodJson);
        putIfSet(json, "tax_mode", edit.taxMode, [](catalog::TaxMode mode) { return catalog::taxModeText(mode); });
        putIfSet(json, "unit_price_overrides", edit.overrides, overridesJson);
        putIfSet(json, "quantity", edit.quantity, quantityJson);
        putIfSet(json, "custom_data", edit.customData, dataJson);
        return json;
    }
};

// Reads the members of a request; what is wrong is noted in the JsonReader.
class CatalogRequestReader
{
public:
    CatalogRequestReader(JsonReader &in, JsonView json) : m_in(in), m_json(json) {}

    bool has(const char *key) const { return !m_json[key].isMissing(); }
    std::optional<QString> text(const char *key) { return m_in.optionalString(key); }
    std::optional<QByteArray> data()
    {
        const auto data = m_in.optionalString("custom_data");
        return data ? std::optional(data->toUtf8()) : std::nullopt;
    }
    Money amount(const char *key) { return amountOf(m_in.object(key), m_in.at(key)); }
    std::optional<Period> period(const char *key)
    {
        const auto object = m_in.optionalObject(key);
        if (!object)
            return std::nullopt;
        JsonReader in(*object, m_in.at(key));
        const QString interval = in.string("interval");
        const Period period = catalog::periodFromText(interval, int(in.integer("frequency")));
        m_in.absorb(in.finish());
        return period;
    }
    std::vector<PriceOverride> overrides()
    {
        std::vector<PriceOverride> all;
        qsizetype index = 0;
        for (const JsonView &one : m_in.array("unit_price_overrides")) {
            JsonReader in(one, m_in.at("unit_price_overrides", index++));
            PriceOverride entry;
            for (const JsonView &country : in.array("countries"))
                entry.countries.append(country.string().value_or(QString()));
            entry.unitPrice = amountOf(in.object("amount"), in.at("amount"));
            m_in.absorb(in.finish());
            all.push_back(std::move(entry));
        }
        return all;
    }
    std::optional<QuantityRange> quantity()
    {
        const auto object = m_in.optionalObject("quantity");
        if (!object)
            return std::nullopt;
        JsonReader in(*object, m_in.at("quantity"));
        const QuantityRange range{in.integer("minimum"), in.integer("maximum")};
        m_in.absorb(in.finish());
        return range;
    }

private:
    Money amountOf(JsonView json, const QByteArray &path)
    {
        JsonReader in(json, path);
        const Currency currency = in.currency("currency");
        const Money amount = in.money("minor", currency);
        m_in.absorb(in.finish());
        return amount;
    }

    JsonReader &m_in;
    JsonView m_json;
};

ProductEdit readProductEdit(CatalogRequestReader &read)
{
    ProductEdit edit;
    edit.name = read.text("name");
    edit.description = read.text("description");
    edit.taxCategory = read.text("tax_category");
    edit.imageUrl = read.text("image_url");
    edit.status = read.text("status");
    edit.customData = read.data();
    return edit;
}

PriceDraft readPriceDraft(JsonReader &in, CatalogRequestReader &read)
{
    PriceDraft draft;
    draft.productId = ProductId(in.string("product_id"));
    draft.description = in.string("description");
    draft.name = in.string("name");
    draft.type = in.string("type");
    draft.unitPrice = read.amount("unit_price");
    draft.billingCycle = read.period("billing_cycle");
    draft.trialPeriod = read.period("trial_period");
    draft.taxMode = catalog::taxModeFromText(in.string("tax_mode"));
    draft.overrides = read.overrides();
    draft.quantity = read.quantity();
    draft.customData = in.utf8("custom_data");
    return draft;
}

PriceEdit readPriceEdit(JsonReader &in, CatalogRequestReader &read)
{
    PriceEdit edit;
    edit.description = read.text("description");
    edit.name = read.text("name");
    edit.status = read.text("status");
    if (read.has("unit_price"))
        edit.unitPrice = read.amount("unit_price");
    if (read.has("billing_cycle"))
        edit.billingCycle = read.period("billing_cycle");
    if (read.has("trial_period"))
        edit.trialPeriod = read.period("trial_period");
    if (read.has("tax_mode"))
        edit.taxMode = catalog::taxModeFromText(in.string("tax_mode"));
    if (read.has("unit_price_overrides"))
        edit.overrides = read.overrides();
    edit.quantity = read.quantity();
    edit.customData = read.data();
    return edit;
}

CatalogRequest readCatalogRequest(JsonReader &in, JsonView json, const QString &kind)
{
    CatalogRequestReader read(in, json);
    if (kind == QLatin1StringView("create_product"))
        return ProductDraft{in.string("name"), in.string("description"), in.string("tax_category"),
                            in.string("type"), in.string("image_url"),   in.utf8("custom_data")};
    if (kind == QLatin1StringView("edit_product"))
        return readProductEdit(read);
    if (kind == QLatin1StringView("create_price"))
        return readPriceDraft(in, read);
    return readPriceEdit(in, read);
}

struct CatalogRequestCheck {
    template <class Draft> static Result<void> firstFault(const Draft &draft)
    {
        const auto faults = faultsOf(draft);
        if (faults.empty())
            return {};
        return Error{ErrorKind::Invalid,
                     Words::tr("%1 %2.", "a field and what is wrong with it")
                         .arg(fieldName(faults.front().field), faults.front().reason),
                     {},
                     {}};
    }
    template <class Edit> static Result<void> edited(const Edit &edit)
    {
        if (changesNothing(edit))
            return Error{ErrorKind::Invalid, Words::tr("Nothing was changed."), {}, {}};
        return firstFault(edit);
    }
    Result<void> operator()(const ProductDraft &draft) const { return firstFault(draft); }
    Result<void> operator()(const PriceDraft &draft) const { return firstFault(draft); }
    Result<void> operator()(const ProductEdit &edit) const { return edited(edit); }
    Result<void> operator()(const PriceEdit &edit) const { return edited(edit); }
};

template <class T, class U> void setIfOther(std::optional<T> &into, const U &before, const U &wanted)
{
    if (!(before == wanted))
        into = wanted;
}

// An unset member asks for nothing.
template <class T, class U> bool holdsValue(const std::optional<T> &wanted, const U &now)
{
    return !wanted || *wanted == now;
}

bool holdsEdit(const ProductEdit &edit, const Product &now)
{
    return holdsValue(edit.name, now.name) && holdsValue(edit.description, now.description) &&
           holdsValue(edit.taxCategory, now.taxCategory) && holdsValue(edit.imageUrl, now.imageUrl) &&
           holdsValue(edit.status, now.status) &&
           (!edit.customData || sameCustomData(*edit.customData, now.customData));
}

bool holdsEdit(const PriceEdit &edit, const Price &now)
{
    return holdsValue(edit.description, now.description) && holdsValue(edit.name, now.name) &&
           holdsValue(edit.status, now.status) && holdsValue(edit.unitPrice, now.unitPrice) &&
           holdsValue(edit.billingCycle, now.billingCycle) && holdsValue(edit.trialPeriod, now.trialPeriod) &&
           holdsValue(edit.taxMode, now.taxMode) && holdsValue(edit.overrides, now.overrides) &&
           (!edit.quantity ||
            (edit.quantity->minimum == now.quantityMinimum && edit.quantity->maximum == now.quantityMaximum)) &&
           (!edit.customData || sameCustomData(*edit.customData, now.customData));
}

template <class Edit, class Entity> Evidence evidenceOfEdit(const Edit &edit, const Entity &before, const Entity &now)
{
    if (holdsEdit(edit, now))
        return Evidence::Done;
    return now.updatedAt == before.updatedAt ? Evidence::Untouched : Evidence::Different;
}

} // namespace

QString requestKind(const CatalogRequest &request)
{
    return std::visit(CatalogRequestKind(), request);
}

bool isCatalogRequestKind(const QString &kind)
{
    for (const CatalogRequest &request : {CatalogRequest(ProductDraft()), CatalogRequest(ProductEdit()),
                                          CatalogRequest(PriceDraft()), CatalogRequest(PriceEdit())}) {
        if (requestKind(request) == kind)
            return true;
    }
    return false;
}

bool isCreation(const CatalogRequest &request)
{
    return std::holds_alternative<ProductDraft>(request) || std::holds_alternative<PriceDraft>(request);
}

QByteArray requestToJson(const CatalogRequest &request)
{
    QJsonObject json = std::visit(CatalogRequestJson(), request);
    json.insert(QStringLiteral("kind"), requestKind(request));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CatalogRequest> catalogRequestFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    JsonReader in(document.root(), "operation");
    const QString kind = in.string("kind");
    if (!isCatalogRequestKind(kind))
        in.fail("kind", QStringLiteral("is not a known kind of operation on the catalog"));
    CatalogRequest request = readCatalogRequest(in, document.root(), kind);
    RK_TRY(in.finish());
    return request;
}

Result<void> checkRequest(const CatalogRequest &request)
{
    return std::visit(CatalogRequestCheck(), request);
}

ProductDraft draftOf(const Product &product)
{
    return {product.name, product.description, product.taxCategory, product.type, product.imageUrl, product.customData};
}

PriceDraft draftOf(const Price &price)
{
    PriceDraft draft;
    draft.productId = price.productId;
    draft.description = price.description;
    draft.name = price.name;
    draft.type = price.type;
    draft.unitPrice = price.unitPrice;
    draft.billingCycle = price.billingCycle;
    draft.trialPeriod = price.trialPeriod;
    draft.taxMode = price.taxMode;
    draft.overrides = price.overrides;
    draft.quantity = QuantityRange{price.quantityMinimum, price.quantityMaximum};
    draft.customData = price.customData;
    return draft;
}

ProductEdit editBetween(const Product &before, const ProductDraft &wanted)
{
    ProductEdit edit;
    setIfOther(edit.name, before.name, wanted.name);
    setIfOther(edit.description, before.description, wanted.description);
    setIfOther(edit.taxCategory, before.taxCategory, wanted.taxCategory);
    setIfOther(edit.imageUrl, before.imageUrl, wanted.imageUrl);
    if (!sameCustomData(before.customData, wanted.customData))
        edit.customData = wanted.customData;
    return edit;
}

PriceEdit editBetween(const Price &before, const PriceDraft &wanted)
{
    PriceEdit edit;
    setIfOther(edit.description, before.description, wanted.description);
    setIfOther(edit.name, before.name, wanted.name);
    setIfOther(edit.unitPrice, before.unitPrice, wanted.unitPrice);
    setIfOther(edit.billingCycle, before.billingCycle, wanted.billingCycle);
    setIfOther(edit.trialPeriod, before.trialPeriod, wanted.trialPeriod);
    setIfOther(edit.taxMode, before.taxMode, wanted.taxMode);
    setIfOther(edit.overrides, before.overrides, wanted.overrides);
    if (wanted.quantity &&
        (wanted.quantity->minimum != before.quantityMinimum || wanted.quantity->maximum != before.quantityMaximum))
        edit.quantity = wanted.quantity;
    if (!sameCustomData(before.customData, wanted.customData))
        edit.customData = wanted.customData;
    return edit;
}

bool changesNothing(const ProductEdit &edit)
{
    return !edit.name && !edit.description && !edit.taxCategory && !edit.imageUrl && !edit.status && !edit.customData;
}

bool changesNothing(const PriceEdit &edit)
{
    return !edit.description && !edit.name && !edit.status && !edit.unitPrice && !edit.billingCycle &&
           !edit.trialPeriod && !edit.taxMode && !edit.overrides && !edit.quantity && !edit.customData;
}

Evidence evidenceFor(const ProductEdit &edit, const Product &before, const Product &now)
{
    return evidenceOfEdit(edit, before, now);
}

Evidence evidenceFor(const PriceEdit &edit, const Price &before, const Price &now)
{
    return evidenceOfEdit(edit, before, now);
}

} // namespace reckoner::actions
