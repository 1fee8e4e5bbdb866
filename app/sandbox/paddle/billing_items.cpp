// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_items.h"

#include "app/sandbox/paddle/entity_json.h"

#include <set>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestLineMinor = 1'000'000'000'000'000; // far above any bill, far below 64 bits

std::vector<PriceOverride> readInlineOverrides(Fields &in)
{
    std::vector<PriceOverride> overrides;
    const std::vector<JsonView> entries = in.array("unit_price_overrides", 0, 250);
    for (size_t i = 0; i < entries.size(); ++i) {
        Fields entry(entries[i], in.at("unit_price_overrides", qsizetype(i)));
        PriceOverride one;
        for (const JsonView &code : entry.array("country_codes", 1, 250, Need::Required))
            one.countryCodes.append(code.string().value_or(QString()));
        one.unitPrice = entry.unitPrice("unit_price", Need::Required).value_or(UnitPrice{});
        in.absorb(entry);
        overrides.push_back(std::move(one));
    }
    return overrides;
}

Price readInlinePrice(World &world, Fields &in, Instant now)
{
    Price price;
    price.id = world.makeId("pri");
    price.type = u"custom"_s;
    price.description =
        in.text("description", {.need = Need::Required, .minimum = 1, .maximum = 500}).value_or(QString());
    price.name = in.text("name", {.null = Null::Allowed, .maximum = 150});
    price.unitPrice = in.unitPrice("unit_price", Need::Required).value_or(UnitPrice{});
    price.billingCycle = in.cycle("billing_cycle", Need::Optional, Null::Allowed);
    price.trialPeriod = in.cycle("trial_period", Need::Optional, Null::Allowed);
    price.taxMode = in.oneOf("tax_mode", {u"account_setting"_s, u"external"_s, u"internal"_s, u"location"_s})
                        .value_or(price.taxMode);
    price.overrides = readInlineOverrides(in);
    if (const auto quantity = in.object("quantity")) {
        Fields range(*quantity, in.at("quantity"));
        price.minimumQuantity = range.integer("minimum", 1, 999'999'999, Need::Required).value_or(1);
        price.maximumQuantity = range.integer("maximum", 1, 999'999'999, Need::Required).value_or(1);
        in.absorb(range);
    }
    price.customData = in.customData();
    price.createdAt = price.updatedAt = now;
    return price;
}

Product readInlineProduct(World &world, Fields &in, Instant now)
{
    Product product;
    product.id = world.makeId("pro");
    product.type = u"custom"_s;
    product.name = in.text("name", {.need = Need::Required, .minimum = 1, .maximum = 200}).value_or(QString());
    product.taxCategory =
        in.text("tax_category", {.need = Need::Required, .minimum = 1, .maximum = 100}).value_or(QString());
    product.description = in.text("description", {.null = Null::Allowed});
    product.imageUrl = in.text("image_url", {.null = Null::Allowed});
    product.customData = in.customData();
    product.createdAt = product.updatedAt = now;
    return product;
}

Check resolveInline(World &world, Fields &in, JsonView object, const ItemRules &rules, ResolvedItem &item)
{
    Fields price(object, in.at("price"));
    const Instant now = world.stamp();
    item.inlinePrice = true;
    item.price = readInlinePrice(world, price, now);
    if (const auto product = price.object("product")) {
        Fields inner(*product, price.at("product"));
        item.inlineProduct = true;
        item.product = readInlineProduct(world, inner, now);
        price.absorb(inner);
    } else if (const auto productId = price.id("product_id", "pro", Need::Required)) {
        const Product *found = world.products.find(*productId);
        if (!found)
            return apiError(400, "transaction_product_not_found", u"product %1 not found"_s.arg(*productId),
                            rules.group);
        item.product = *found;
    }
    item.price.productId = item.product.id;
    in.absorb(price);
    return Done{};
}

Outcome<ResolvedItem> resolveItem(World &world, JsonView view, qsizetype index, const ItemRules &rules)
{
    Fields in(view, u"items[%1]"_s.arg(index));
    ResolvedItem item;
    item.quantity = in.integer("quantity", 1, 999'999'999);
    item.includeInTotals = in.boolean("include_in_totals").value_or(true);
    const auto priceId = in.id("price_id", "pri");
    const auto inlineObject = in.object("price");
    if (priceId && inlineObject)
        return apiError(400, rules.bothGivenCode, u"an item takes either price_id or price"_s, rules.group);
    if (inlineObject) {
        SB_TRY(resolveInline(world, in, *inlineObject, rules, item));
    } else if (priceId) {
        const Price *price = world.prices.find(*priceId);
        const Product *product = price ? world.products.find(price->productId) : nullptr;
        if (!price || !product)
            return apiError(400, rules.priceNotFoundCode, u"price %1 not found"_s.arg(*priceId), rules.group);
        item.price = *price;
        item.product = *product;
    } else if (!in.failed()) {
        in.fail(in.at("price_id"), u"price_id or price is required"_s);
    }
    if (__int128(item.price.unitPrice.amount) * item.quantity.value_or(1) > kLargestLineMinor)
        in.fail(in.at("quantity"), u"amount is too large"_s);
    SB_TRY(in.check());
    return item;
}

} // namespace

Outcome<std::vector<ResolvedItem>> resolveItems(World &world, const std::vector<JsonView> &items,
                                                const ItemRules &rules)
{
    std::vector<ResolvedItem> resolved;
    std::set<QString> seen;
    for (size_t i = 0; i < items.size(); ++i) {
        SB_TRY_ASSIGN(ResolvedItem item, resolveItem(world, items[i], qsizetype(i), rules));
        if (!item.inlinePrice && !seen.insert(item.price.id).second)
            return apiError(400, rules.duplicateCode, u"price %1 stands twice in items"_s.arg(item.price.id),
                            rules.group);
        resolved.push_back(std::move(item));
    }
    return resolved;
}

bool quantityAllowed(const Price &price, qint64 quantity)
{
    return quantity >= price.minimumQuantity && quantity <= price.maximumQuantity;
}

void fileInlineItems(World &world, const std::vector<ResolvedItem> &items)
{
    for (const ResolvedItem &item : items) {
        if (item.inlineProduct) {
            world.products.insert(item.product);
            if (world.keepsEvents())
                world.emitEvent("product.created", toJson(item.product), world.stamp());
        }
        if (item.inlinePrice) {
            world.prices.insert(item.price);
            if (world.keepsEvents())
                world.emitEvent("price.created", toJson(item.price), world.stamp());
        }
    }
}

std::optional<BillingDetails> readBillingDetails(Fields &in)
{
    const auto object = in.object("billing_details", Need::Optional, Null::Allowed);
    if (!object)
        return std::nullopt;
    Fields inner(*object, in.at("billing_details"));
    BillingDetails details;
    details.enableCheckout = inner.boolean("enable_checkout").value_or(false);
    details.paymentTerms = inner.cycle("payment_terms", Need::Required).value_or(Cycle{});
    details.purchaseOrderNumber = inner.text("purchase_order_number", {.null = Null::Allowed, .maximum = 100});
    details.additionalInformation = inner.text("additional_information", {.null = Null::Allowed, .maximum = 1500});
    in.absorb(inner);
    return details;
}

} // namespace reckoner::sandbox::paddle
