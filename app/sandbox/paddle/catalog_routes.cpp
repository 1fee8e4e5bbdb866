// SPDX-License-Identifier: GPL-3.0-or-later
// Products and prices: reference/paddle.md §2.1, §2.2.
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/routes.h"

#include <QSet>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCatalogStatuses{u"active"_s, u"archived"_s};
const QStringList kCatalogTypes{u"standard"_s, u"custom"_s};
const QStringList kTaxCategories{u"digital-goods"_s,
                                 u"ebooks"_s,
                                 u"implementation-services"_s,
                                 u"professional-services"_s,
                                 u"saas"_s,
                                 u"software-programming-services"_s,
                                 u"standard"_s,
                                 u"training-services"_s,
                                 u"website-hosting"_s};
const QStringList kTaxModes{u"account_setting"_s, u"external"_s, u"internal"_s, u"location"_s};
constexpr qint64 kLargestQuantity = 999'999'999;

QStringList catalogOr(const QStringList &given, const QString &fallback)
{
    return given.isEmpty() ? QStringList{fallback} : given;
}

// ---- products

Outcome<Product> readProduct(const Request &request, Product product, Need need)
{
    Fields in(request.body);
    if (const auto name = in.text("name", {.need = need, .minimum = 1, .maximum = 200}))
        product.name = *name;
    if (const auto category = in.oneOf("tax_category", kTaxCategories, need))
        product.taxCategory = *category;
    if (in.has("description"))
        product.description = in.text("description", {.null = Null::Allowed});
    if (in.has("image_url")) {
        product.imageUrl = in.text("image_url", {.null = Null::Allowed});
        if (product.imageUrl && !product.imageUrl->isEmpty() && !product.imageUrl->startsWith("https://"_L1))
            in.fail(u"image_url"_s, u"must be an https URL"_s);
    }
    if (const auto type = in.oneOf("type", kCatalogTypes))
        product.type = *type;
    if (in.has("custom_data"))
        product.customData = in.customData();
    if (const auto status = need == Need::Optional ? in.oneOf("status", kCatalogStatuses) : std::nullopt)
        product.status = *status;
    SB_TRY(in.check());
    return product;
}

Answer createProduct(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Product product, readProduct(request, {}, Need::Required));
    product.createdAt = product.updatedAt = world.stamp();
    product.id = world.makeId("pro", product.createdAt);
    world.products.insert(product);
    world.emitEvent("product.created", toJson(product), product.createdAt);
    return Answer::created(toJson(product));
}

Answer updateProduct(World &world, const Request &request)
{
    Product *stored = world.products.find(request.param("product_id"));
    if (!stored)
        return notFound("product", request.param("product_id"));
    SB_TRY_ASSIGN(Product product, readProduct(request, *stored, Need::Optional));
    product.updatedAt = world.stamp();
    *stored = product;
    world.emitEvent("product.updated", toJson(product), product.updatedAt);
    return Answer::ok(toJson(product));
}

QJsonObject productWithIncludes(const World &world, const Request &request, const Product &product)
{
    QJsonObject json = toJson(product);
    if (request.query.list(u"include"_s).contains("prices"_L1)) {
        QJsonArray prices;
        for (const auto &[id, price] : world.prices.rows()) {
            if (price.productId == product.id && price.status == "active"_L1 && price.type == "standard"_L1)
                prices.append(toJson(price));
        }
        json.insert(u"prices"_s, prices);
    }
    return json;
}

Answer getProduct(World &world, const Request &request)
{
    const Product *product = world.products.find(request.param("product_id"));
    if (!product)
        return notFound("product", request.param("product_id"));
    return Answer::ok(productWithIncludes(world, request, *product));
}

Answer listProducts(World &world, const Request &request)
{
    const QStringList ids = request.query.list(u"id"_s), categories = request.query.list(u"tax_category"_s);
    const QStringList statuses = catalogOr(request.query.list(u"status"_s), u"active"_s);
    const QStringList types = catalogOr(request.query.list(u"type"_s), u"standard"_s);
    std::vector<const Product *> rows;
    for (const auto &[id, product] : world.products.rows()) {
        if (listMatches(ids, id) && statuses.contains(product.status) && types.contains(product.type) &&
            listMatches(categories, product.taxCategory))
            rows.push_back(&product);
    }
    static const ListSpec<Product> spec{
        .orderBy = {
            {u"created_at"_s, [](const Product &p) { return SortKey(p.createdAt.micros()); }},
            {u"updated_at"_s, [](const Product &p) { return SortKey(p.updatedAt.micros()); }},
            {u"name"_s, [](const Product &p) { return SortKey(p.name); }},
            {u"description"_s, [](const Product &p) { return SortKey(p.description.value_or(QString())); }},
            {u"image_url"_s, [](const Product &p) { return SortKey(p.imageUrl.value_or(QString())); }},
            {u"status"_s, [](const Product &p) { return SortKey(p.status); }},
            {u"tax_category"_s, [](const Product &p) { return SortKey(p.taxCategory); }},
            {u"custom_data"_s, [](const Product &) { return SortKey(); }},
        }};
    return listAnswer(request, rows, spec,
                      [&](const Product &product) { return productWithIncludes(world, request, product); });
}

// ---- prices

// Cycles have error codes of their own.
Outcome<std::optional<Cycle>> readPriceCycle(JsonView value, const char *key)
{
    if (value.isNull() || value.isMissing())
        return std::optional<Cycle>();
    const bool isTrial = qstrcmp(key, "trial_period") == 0;
    if (isTrial && value.isObject() && (value["interval"].isMissing() || value["frequency"].isMissing()))
        return apiError(400, "price_trial_period_missing_fields", u"trial_period needs interval and frequency"_s,
                        "prices");
    if (const auto frequency = value["frequency"].integer()) {
        if (*frequency < 1)
            return apiError(400,
                            isTrial ? "price_trial_period_frequency_below_1" : "price_billing_cycle_frequency_below_1",
                            u"%1.frequency must be at least 1"_s.arg(QLatin1String(key)), "prices");
        const QString interval = value["interval"].string().value_or(QString());
        const qint64 most = interval == "day"_L1 ? 1095 : interval == "week"_L1 ? 156 : interval == "month"_L1 ? 36 : 3;
        if (!isTrial && *frequency > most)
            return apiError(400, "price_billing_cycle_frequency_greater_than_maximum",
                            u"%1.frequency must be at most %2"_s.arg(QLatin1String(key)).arg(most), "prices");
    }
    if (!value.isObject())
        return invalidFields({{QLatin1String(key), u"must be an object"_s}});
    Fields in(value, QLatin1String(key));
    const auto interval = in.oneOf("interval", {u"day"_s, u"week"_s, u"month"_s, u"year"_s}, Need::Required);
    const auto frequency = in.integer("frequency", 1, 99'999, Need::Required);
    SB_TRY(in.check());
    return std::optional(Cycle{*intervalFromText(*interval), static_cast<int>(*frequency)});
}

Outcome<std::vector<PriceOverride>> readOverrides(Fields &in)
{
    std::vector<PriceOverride> overrides;
    QSet<QString> seen;
    const auto items = in.array("unit_price_overrides", 0, 250);
    for (size_t i = 0; i < items.size(); ++i) {
        Fields one(items[i], in.at("unit_price_overrides", static_cast<qsizetype>(i)));
        PriceOverride entry;
        for (JsonView country : one.array("country_codes", 1, 250, Need::Required)) {
            const QString code = country.string().value_or(QString());
            if (!isKnownCountry(code))
                one.fail(one.at("country_codes"), u"%1 is not a supported country"_s.arg(code));
            if (seen.contains(code))
                return apiError(400, "price_duplicate_currency_override_for_country",
                                u"country %1 has more than one override"_s.arg(code), "prices");
            seen.insert(code);
            entry.countryCodes.append(code);
        }
        entry.unitPrice = one.unitPrice("unit_price", Need::Required).value_or(UnitPrice());
        in.absorb(one);
        overrides.push_back(entry);
    }
    return overrides;
}

void readQuantity(Fields &in, Price &price)
{
    const auto object = in.object("quantity");
    if (!object)
        return;
    Fields quantity(*object, u"quantity"_s);
    const auto minimum = quantity.integer("minimum", 1, kLargestQuantity, Need::Required);
    const auto maximum = quantity.integer("maximum", 1, kLargestQuantity, Need::Required);
    if (minimum && maximum && *minimum > *maximum)
        quantity.fail(quantity.at("maximum"), u"must not be below minimum"_s);
    in.absorb(quantity);
    price.minimumQuantity = minimum.value_or(price.minimumQuantity);
    price.maximumQuantity = maximum.value_or(price.maximumQuantity);
}

Outcome<Price> readPriceCycles(const Request &request, Price price)
{
    if (!request.body["billing_cycle"].isMissing()) {
        SB_TRY_ASSIGN(price.billingCycle, readPriceCycle(request.body["billing_cycle"], "billing_cycle"));
    }
    if (!request.body["trial_period"].isMissing()) {
        SB_TRY_ASSIGN(price.trialPeriod, readPriceCycle(request.body["trial_period"], "trial_period"));
        price.trialRequiresPaymentMethod = request.body["trial_period"]["requires_payment_method"].boolean();
    }
    if (price.trialPeriod && !price.billingCycle)
        return apiError(400, "price_trial_period_requires_billing_cycle", u"trial_period needs a billing_cycle"_s,
                        "prices");
    return price;
}

Outcome<Price> readPrice(const Request &request, Price price, Need need)
{
    Fields in(request.body);
    if (const auto description = in.text("description", {.need = need, .minimum = 2, .maximum = 500}))
        price.description = *description;
    if (const auto unitPrice = in.unitPrice("unit_price", need))
        price.unitPrice = *unitPrice;
    if (in.has("name"))
        price.name = in.text("name", {.null = Null::Allowed, .minimum = 1, .maximum = 150});
    if (const auto type = in.oneOf("type", kCatalogTypes))
        price.type = *type;
    if (const auto mode = in.oneOf("tax_mode", kTaxModes))
        price.taxMode = *mode;
    readQuantity(in, price);
    if (in.has("custom_data"))
        price.customData = in.customData();
    if (need == Need::Required)
        price.productId = in.id("product_id", "pro", Need::Required).value_or(QString());
    else
        price.status = in.oneOf("status", kCatalogStatuses).value_or(price.status);
    if (in.has("unit_price_overrides")) {
        SB_TRY_ASSIGN(price.overrides, readOverrides(in));
    }
    SB_TRY(in.check());
    return readPriceCycles(request, std::move(price));
}

Answer createPrice(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Price price, readPrice(request, {}, Need::Required));
    const Product *product = world.products.find(price.productId);
    if (!product)
        return notFound("product", price.productId);
    if (product->status == "archived"_L1)
        return apiError(400, "entity_archived", u"product %1 is archived"_s.arg(product->id));
    price.createdAt = price.updatedAt = world.stamp();
    price.id = world.makeId("pri", price.createdAt);
    world.prices.insert(price);
    world.emitEvent("price.created", toJson(price), price.createdAt);
    return Answer::created(toJson(price));
}

Answer updatePrice(World &world, const Request &request)
{
    Price *stored = world.prices.find(request.param("price_id"));
    if (!stored)
        return notFound("price", request.param("price_id"));
    SB_TRY_ASSIGN(Price price, readPrice(request, *stored, Need::Optional));
    price.updatedAt = world.stamp();
    *stored = price;
    world.emitEvent("price.updated", toJson(price), price.updatedAt);
    return Answer::ok(toJson(price));
}

QJsonObject priceWithIncludes(const World &world, const Request &request, const Price &price)
{
    QJsonObject json = toJson(price);
    if (const Product *product = world.products.find(price.productId);
        product && request.query.list(u"include"_s).contains("product"_L1))
        json.insert(u"product"_s, toJson(*product));
    return json;
}

Answer getPrice(World &world, const Request &request)
{
    const Price *price = world.prices.find(request.param("price_id"));
    if (!price)
        return notFound("price", request.param("price_id"));
    return Answer::ok(priceWithIncludes(world, request, *price));
}

Answer listPrices(World &world, const Request &request)
{
    const QStringList ids = request.query.list(u"id"_s), products = request.query.list(u"product_id"_s);
    const QStringList statuses = catalogOr(request.query.list(u"status"_s), u"active"_s);
    const QStringList types = catalogOr(request.query.list(u"type"_s), u"standard"_s);
    const auto recurring = request.query.value(u"recurring"_s);
    if (recurring && recurring != u"true"_s && recurring != u"false"_s)
        return invalidFields({{u"recurring"_s, u"must be true or false"_s}});
    std::vector<const Price *> rows;
    for (const auto &[id, price] : world.prices.rows()) {
        if (listMatches(ids, id) && listMatches(products, price.productId) && statuses.contains(price.status) &&
            types.contains(price.type) && (!recurring || (*recurring == "true"_L1) == price.billingCycle.has_value()))
            rows.push_back(&price);
    }
    static const ListSpec<Price> spec{
        .orderBy = {
            {u"billing_cycle.frequency"_s,
             [](const Price &p) { return SortKey(qint64(p.billingCycle ? p.billingCycle->frequency : 0)); }},
            {u"billing_cycle.interval"_s,
             [](const Price &p) {
                 return SortKey(p.billingCycle ? intervalText(p.billingCycle->interval) : QString());
             }},
            {u"product_id"_s, [](const Price &p) { return SortKey(p.productId); }},
            {u"quantity.maximum"_s, [](const Price &p) { return SortKey(p.maximumQuantity); }},
            {u"quantity.minimum"_s, [](const Price &p) { return SortKey(p.minimumQuantity); }},
            {u"status"_s, [](const Price &p) { return SortKey(p.status); }},
            {u"tax_mode"_s, [](const Price &p) { return SortKey(p.taxMode); }},
            {u"unit_price.amount"_s, [](const Price &p) { return SortKey(p.unitPrice.amount); }},
            {u"unit_price.currency_code"_s, [](const Price &p) { return SortKey(p.unitPrice.currency); }},
        }};
    return listAnswer(request, rows, spec,
                      [&](const Price &price) { return priceWithIncludes(world, request, price); });
}

} // namespace

void registerCatalogRoutes(Router &router, World &)
{
    router.add("GET", "/products", listProducts);
    router.add("POST", "/products", createProduct);
    router.add("GET", "/products/{product_id}", getProduct);
    router.add("PATCH", "/products/{product_id}", updateProduct);
    router.add("GET", "/prices", listPrices);
    router.add("POST", "/prices", createPrice);
    router.add("GET", "/prices/{price_id}", getPrice);
    router.add("PATCH", "/prices/{price_id}", updatePrice);
}

} // namespace reckoner::sandbox::paddle
