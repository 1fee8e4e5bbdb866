// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/catalog_mapping.h"

#include "core/base/words.h"

namespace reckoner::provider::stripe {

namespace {

constexpr qint64 kMostUnits = 1'000'000; // Stripe names no limit; more is a slip of the hand

QString catalogStatus(JsonReader &in)
{
    const bool deleted = in.optionalBoolean("deleted").value_or(false);
    return in.optionalBoolean("active").value_or(true) && !deleted ? QStringLiteral("active")
                                                                   : QStringLiteral("archived");
}

catalog::TaxMode taxModeOf(const QString &behavior)
{
    if (behavior == QLatin1StringView("inclusive"))
        return catalog::TaxMode::Internal;
    if (behavior == QLatin1StringView("exclusive"))
        return catalog::TaxMode::External;
    return behavior.isEmpty() || behavior == QLatin1StringView("unspecified") ? catalog::TaxMode::AccountSetting
                                                                              : catalog::TaxMode::Unknown;
}

QString taxBehavior(catalog::TaxMode mode)
{
    switch (mode) {
    case catalog::TaxMode::Internal: return QStringLiteral("inclusive");
    case catalog::TaxMode::External: return QStringLiteral("exclusive");
    case catalog::TaxMode::AccountSetting:
    case catalog::TaxMode::Location:
    case catalog::TaxMode::Unknown: return {};
    }
    RK_UNREACHABLE();
}

// What kind of amount it has; standard: one whole number.
QString priceTypeOf(JsonReader &in, const JsonView &json)
{
    if (textOrEmpty(in, "billing_scheme") == QLatin1StringView("tiered"))
        return QStringLiteral("tiered");
    if (json["recurring"]["usage_type"].string() == QStringLiteral("metered"))
        return QStringLiteral("metered");
    if (json["custom_unit_amount"].isObject())
        return QStringLiteral("chosen_by_customer");
    return json["unit_amount"].isNull() ? QStringLiteral("fraction") : QStringLiteral("standard");
}

void putActive(FormBody &form, const std::optional<QString> &status)
{
    if (status)
        form.addFlag("active", *status == QLatin1StringView("active"));
}

Error notAtStripe(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

// What the port gives where nobody said anything is no limit.
bool isLimited(const std::optional<QuantityRange> &range)
{
    const QuantityRange usual;
    return range && (range->minimum != usual.minimum || range->maximum != usual.maximum);
}

QString noQuantityLimits()
{
    return Words::tr("Stripe's prices have no limits of quantity. Leave them at 1 and 100.");
}

} // namespace

Result<catalog::Product> productFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "product");
    catalog::Product product;
    product.id = requiredId<ProductId>(in, "id");
    product.name = textOrEmpty(in, "name");
    product.description = textOrEmpty(in, "description");
    product.type = QStringLiteral("standard");
    product.taxCategory = expandableId(json, "tax_code");
    product.status = catalogStatus(in);
    const auto images = in.optionalArray("images");
    if (!images.empty())
        product.imageUrl = images.front().string().value_or(QString());
    product.customData = jsonOrEmpty(json, "metadata");
    return finishedAs(in, std::move(product), json.toJson(), seen);
}

Result<catalog::Price> priceFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "price");
    catalog::Price price;
    price.id = requiredId<PriceId>(in, "id");
    price.productId = expandableIdOf<ProductId>(json, "product");
    price.name = textOrEmpty(in, "nickname");
    price.description = textOrEmpty(in, "lookup_key");
    if (price.description.isEmpty())
        price.description = price.name;
    price.type = priceTypeOf(in, json);
    const Currency currency = stripeCurrency(in, "currency");
    price.unitPrice = stripeMoney(in, "unit_amount", currency);
    price.billingCycle = recurringPeriod(json);
    if (const auto days = json["recurring"]["trial_period_days"].integer(); days && *days > 0 && *days < 1'000)
        price.trialPeriod = catalog::Period{catalog::Interval::Day, int(*days), {}};
    price.taxMode = taxModeOf(textOrEmpty(in, "tax_behavior"));
    price.quantityMinimum = 1;
    price.quantityMaximum = kMostUnits;
    price.status = catalogStatus(in);
    price.customData = jsonOrEmpty(json, "metadata");
    return finishedAs(in, std::move(price), json.toJson(), seen);
}

FormBody productForm(const ProductDraft &draft)
{
    FormBody form;
    form.add("name", draft.name).add("description", draft.description).add("images[0]", draft.imageUrl);
    if (draft.taxCategory.startsWith(QLatin1StringView("txcd_")))
        form.add("tax_code", draft.taxCategory);
    return form.addMetadata(draft.customData);
}

FormBody productEditForm(const ProductEdit &edit)
{
    FormBody form;
    form.addEdit("name", edit.name).addEdit("description", edit.description).addEdit("tax_code", edit.taxCategory);
    if (edit.imageUrl && edit.imageUrl->isEmpty())
        form.unset("images");
    else if (edit.imageUrl)
        form.add("images[0]", *edit.imageUrl);
    putActive(form, edit.status);
    return form.addMetadataEdit(edit.customData);
}

Result<FormBody> priceForm(const PriceDraft &draft)
{
    if (!draft.overrides.empty())
        return notAtStripe(Words::tr("Stripe has no prices per country. Make a price for each currency instead."));
    if (draft.trialPeriod)
        return notAtStripe(
            Words::tr("Stripe gives a trial to the subscription, not to the price. Make the price without "
                      "one."));
    if (isLimited(draft.quantity))
        return notAtStripe(noQuantityLimits());
    RK_TRY_ASSIGN(const qint64 amount, stripeAmount(draft.unitPrice));
    FormBody form;
    form.add("product", draft.productId.toString())
        .add("currency", draft.unitPrice.currency().code().toLower())
        .add("unit_amount", amount)
        .add("nickname", draft.name.isEmpty() ? draft.description : draft.name);
    if (draft.billingCycle)
        form.add("recurring[interval]", catalog::intervalText(*draft.billingCycle))
            .add("recurring[interval_count]", qint64(draft.billingCycle->frequency));
    form.add("tax_behavior", taxBehavior(draft.taxMode));
    return form.addMetadata(draft.customData);
}

Result<FormBody> priceEditForm(const PriceEdit &edit)
{
    if (edit.unitPrice || edit.billingCycle || edit.trialPeriod)
        return notAtStripe(Words::tr("Amount and cycle of a price are fixed at Stripe. Make a new price and archive "
                                     "this one; subscriptions keep it until they are moved."));
    if (edit.overrides && !edit.overrides->empty())
        return notAtStripe(Words::tr("Stripe has no prices per country. Make a price for each currency instead."));
    if (isLimited(edit.quantity))
        return notAtStripe(noQuantityLimits());
    FormBody form;
    form.addEdit("nickname", edit.name ? edit.name : edit.description);
    if (edit.taxMode)
        form.add("tax_behavior", taxBehavior(*edit.taxMode));
    putActive(form, edit.status);
    return form.addMetadataEdit(edit.customData);
}

} // namespace reckoner::provider::stripe
