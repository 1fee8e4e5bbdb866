// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/price_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::provider::paddle {

namespace {

Result<catalog::PriceOverride> priceOverrideFromJson(JsonView json, const QByteArray &path)
{
    JsonReader in(json, path);
    catalog::PriceOverride result;
    for (const JsonView &country : in.array("country_codes")) {
        const auto code = country.string();
        if (!code)
            in.fail("country_codes", QStringLiteral("holds something that is not a country code"));
        result.countries.append(code.value_or(QString()));
    }
    result.unitPrice = requiredMoneyObject(in, "unit_price");
    RK_TRY(in.finish());
    return result;
}

QJsonArray overridesArray(const std::vector<catalog::PriceOverride> &overrides)
{
    QJsonArray array;
    for (const auto &one : overrides)
        array.append(QJsonObject{{QStringLiteral("country_codes"), QJsonArray::fromStringList(one.countries)},
                                 {QStringLiteral("unit_price"), moneyObject(one.unitPrice)}});
    return array;
}

QJsonObject quantityObject(const QuantityRange &range)
{
    return {{QStringLiteral("minimum"), range.minimum}, {QStringLiteral("maximum"), range.maximum}};
}

} // namespace

Result<catalog::Price> priceFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "price");
    catalog::Price price;
    price.account = account;
    price.id = requiredId<PriceId>(in, "id");
    price.productId = optionalId<ProductId>(in, "product_id");
    price.description = textOrEmpty(in, "description");
    price.name = textOrEmpty(in, "name");
    price.type = textOrEmpty(in, "type");
    price.unitPrice = requiredMoneyObject(in, "unit_price");
    price.billingCycle = optionalPeriod(in, "billing_cycle");
    price.trialPeriod = optionalPeriod(in, "trial_period");
    price.taxMode = catalog::taxModeFromText(in.optionalString("tax_mode").value_or(QStringLiteral("account_setting")));
    qsizetype index = 0;
    for (const JsonView &one : in.optionalArray("unit_price_overrides")) {
        Result<catalog::PriceOverride> priceOverride =
            priceOverrideFromJson(one, in.at("unit_price_overrides", index++));
        if (priceOverride)
            price.overrides.push_back(*std::move(priceOverride));
        else
            in.absorb(Result<void>(priceOverride.error()));
    }
    if (const auto quantity = in.optionalObject("quantity")) {
        JsonReader range(*quantity, in.at("quantity"));
        price.quantityMinimum = range.optionalInteger("minimum").value_or(1);
        price.quantityMaximum = range.optionalInteger("maximum").value_or(100);
        in.absorb(range.finish());
    }
    price.status = textOrEmpty(in, "status");
    price.customData = jsonOrEmpty(json, "custom_data");
    return finished(in, std::move(price), json.toJson());
}

std::optional<Money> unitPriceIn(const catalog::Price &price, Currency currency)
{
    if (price.unitPrice.currency() == currency)
        return price.unitPrice;
    std::optional<Money> found;
    for (const auto &one : price.overrides) {
        if (one.unitPrice.currency() != currency)
            continue;
        if (found && *found != one.unitPrice)
            return std::nullopt;
        found = one.unitPrice;
    }
    return found;
}

Result<QJsonObject> priceObject(const PriceDraft &draft)
{
    QJsonObject body{{QStringLiteral("product_id"), draft.productId.toString()},
                     {QStringLiteral("description"), draft.description},
                     {QStringLiteral("unit_price"), moneyObject(draft.unitPrice)}};
    if (!draft.name.isEmpty())
        body.insert(QStringLiteral("name"), draft.name);
    if (!draft.type.isEmpty())
        body.insert(QStringLiteral("type"), draft.type);
    if (draft.billingCycle)
        body.insert(QStringLiteral("billing_cycle"), periodValue(draft.billingCycle));
    if (draft.trialPeriod)
        body.insert(QStringLiteral("trial_period"), periodValue(draft.trialPeriod));
    body.insert(QStringLiteral("tax_mode"), catalog::taxModeText(draft.taxMode));
    if (!draft.overrides.empty())
        body.insert(QStringLiteral("unit_price_overrides"), overridesArray(draft.overrides));
    if (draft.quantity)
        body.insert(QStringLiteral("quantity"), quantityObject(*draft.quantity));
    if (!draft.customData.isEmpty()) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(draft.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return body;
}

Result<QByteArray> priceBody(const PriceDraft &draft)
{
    RK_TRY_ASSIGN(const QJsonObject body, priceObject(draft));
    return compactJson(body);
}

Result<QByteArray> priceEditBody(const PriceEdit &edit)
{
    QJsonObject body;
    const auto put = [&body](const QString &key, const std::optional<QString> &value) {
        if (value)
            body.insert(key, *value);
    };
    put(QStringLiteral("description"), edit.description);
    if (edit.name) // an emptied name is no name: "" is refused
        body.insert(QStringLiteral("name"),
                    edit.name->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*edit.name));
    put(QStringLiteral("status"), edit.status);
    if (edit.unitPrice)
        body.insert(QStringLiteral("unit_price"), moneyObject(*edit.unitPrice));
    if (edit.billingCycle)
        body.insert(QStringLiteral("billing_cycle"), periodValue(*edit.billingCycle));
    if (edit.trialPeriod)
        body.insert(QStringLiteral("trial_period"), periodValue(*edit.trialPeriod));
    if (edit.taxMode)
        body.insert(QStringLiteral("tax_mode"), catalog::taxModeText(*edit.taxMode));
    if (edit.overrides) // the list is replaced whole
        body.insert(QStringLiteral("unit_price_overrides"), overridesArray(*edit.overrides));
    if (edit.quantity)
        body.insert(QStringLiteral("quantity"), quantityObject(*edit.quantity));
    if (edit.customData && edit.customData->isEmpty()) {
        body.insert(QStringLiteral("custom_data"), QJsonValue::Null);
    } else if (edit.customData) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(*edit.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

} // namespace reckoner::provider::paddle
