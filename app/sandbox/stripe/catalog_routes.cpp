// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/customers.h"
#include "app/sandbox/stripe/payments.h"
#include "app/sandbox/stripe/pricing.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAmount = 99'999'999'999; // eight digits, twelve for some currencies

const std::initializer_list<Params::Member> kProductMembers = {
    {"description"},
    {"images", Params::Kind::Texts},
    {"package_dimensions", Params::Kind::Hash},
    {"shippable", Params::Kind::Flag},
    {"statement_descriptor"},
    {"tax_code"},
    {"unit_label"},
    {"url"},
};

// unit_amount or unit_amount_decimal, as a decimal of minor units.
QString readAmount(Params &in, const char *whole, const char *decimal)
{
    const auto amount = in.integer(whole, {.minimum = 0, .maximum = kLargestAmount});
    const auto exact = in.decimal(decimal);
    if (amount && exact)
        in.fail(
            refused(u"You may only specify one of these parameters: %1, %2."_s.arg(in.path(whole), in.path(decimal)),
                    "parameters_exclusive", in.path(whole)));
    return amount ? QString::number(*amount) : exact ? plainDecimal(*exact) : QString();
}

std::vector<Tier> readTiers(Params &in)
{
    std::vector<Tier> tiers;
    qint64 last = 0;
    for (Params &one : in.list("tiers")) {
        Tier tier;
        const QString upTo = one.text("up_to", {.isRequired = true}).value_or(QString());
        if (upTo != u"inf"_s) {
            tier.upTo = upTo.toLongLong();
            if (*tier.upTo <= last)
                one.fail(refused(u"Tiers must ascend by up_to."_s, "", one.path("up_to")));
            last = *tier.upTo;
        }
        tier.unitAmount = readAmount(one, "unit_amount", "unit_amount_decimal");
        tier.flatAmount = readAmount(one, "flat_amount", "flat_amount_decimal");
        if (!tiers.empty() && !tiers.back().upTo)
            one.fail(refused(u"Only the last tier may have no limit."_s, "", one.path("up_to")));
        tiers.push_back(std::move(tier));
    }
    if (!tiers.empty() && tiers.back().upTo)
        in.fail(refused(u"The last tier must have up_to=inf."_s, "", in.path("tiers")));
    return tiers;
}

PriceAmounts readAmounts(Params &in)
{
    PriceAmounts amounts;
    amounts.unitAmount = readAmount(in, "unit_amount", "unit_amount_decimal");
    amounts.tiers = readTiers(in);
    amounts.taxBehavior =
        in.oneOf("tax_behavior", {u"inclusive"_s, u"exclusive"_s, u"unspecified"_s}).value_or(u"unspecified"_s);
    return amounts;
}

std::optional<Recurring> readRecurring(Params &in)
{
    auto given = in.object("recurring");
    if (!given)
        return std::nullopt;
    Recurring recurring;
    const QStringList names{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    const auto interval = given->oneOf("interval", names);
    if (!interval)
        given->fail(missingParam(given->path("interval")));
    recurring.interval = Interval(std::max<qsizetype>(names.indexOf(interval.value_or(u"month"_s)), 0));
    recurring.count = int(given->integer("interval_count", {.minimum = 1, .maximum = 1095}).value_or(1));
    if (const auto days = given->integer("trial_period_days", {.minimum = 0, .maximum = 730}))
        recurring.trialDays = int(*days);
    recurring.isMetered = given->oneOf("usage_type", {u"licensed"_s, u"metered"_s}) == u"metered"_s;
    given->ignore({"meter", "aggregate_usage"});
    if (isCycleTooLong(recurring))
        given->fail(refused(u"The maximum billing interval is three years."_s, "", given->path("interval_count")));
    return recurring;
}

void readCurrencyOptions(Params &in, Price &price)
{
    auto options = in.object("currency_options");
    if (!options)
        return;
    for (const char *code : {"usd", "eur", "gbp", "jpy", "kwd", "aud", "cad", "chf", "inr", "brl", "sek", "nok",
                             "dkk", "pln", "czk", "krw", "mxn", "sgd", "nzd", "hkd", "bhd", "jod", "omr", "tnd"}) {
        if (auto one = options->object(code))
            price.currencyOptions[QLatin1String(code)] = readAmounts(*one);
    }
}

void checkAmount(Params &in, const Price &price)
{
    const auto rule = currencyRule(price.currency);
    if (!rule) {
        in.fail(refused(u"Invalid currency: %1."_s.arg(price.currency), "", in.path("currency")));
        return;
    }
    const auto whole = wholeMinor(price.amounts.unitAmount);
    if (whole && *whole % rule->divisibleBy != 0)
        in.fail(refused(u"Amounts in %1 must be divisible by %2."_s.arg(price.currency).arg(rule->divisibleBy), "",
                        in.path("unit_amount")));
}

// The key moves over from the price that has it, when asked to.
Check takeLookupKey(World &world, const Price *holder, const QString &key, bool transfers)
{
    if (key.isEmpty())
        return Done{};
    for (const auto &other : world.prices.rows()) {
        if (other->lookupKey != key || other.get() == holder)
            continue;
        if (!transfers)
            return refused(u"A price (`%1`) already uses that lookup key."_s.arg(other->id), "", u"lookup_key"_s);
        const Price before = *other;
        other->lookupKey.clear();
        emitUpdated(world, "price.updated", *other, before);
    }
    return Done{};
}

Answer createProduct(Call &call)
{
    Params &in = call.in;
    Product product;
    product.id = in.text("id").value_or(QString());
    product.name = in.text("name", {.isRequired = true}).value_or(QString());
    product.active = in.boolean("active").value_or(true);
    in.copy(product.fields, kProductMembers);
    in.metadataOf(product.fields);
    auto defaultPrice = in.object("default_price_data");
    in.ignore({"marketing_features", "type"});
    std::optional<Price> price;
    if (defaultPrice)
        price = readPrice(*defaultPrice);
    SB_TRY(in.check());
    if (call.world.products.find(product.id))
        return refused(u"Product already exists."_s, "resource_already_exists", u"id"_s);
    Product &made = makeProduct(call.world, std::move(product));
    if (price) {
        price->product = made.id;
        made.defaultPrice = makePrice(call.world, std::move(*price)).id;
    }
    return call.json(made);
}

Answer updateProduct(Call &call)
{
    SB_TRY_ASSIGN(Product * product, findRow(call.world.products, call.param("id"), "product"));
    Params &in = call.in;
    Product after = *product;
    if (const auto name = in.text("name"))
        after.name = *name;
    after.active = in.boolean("active").value_or(after.active);
    in.copy(after.fields, kProductMembers);
    in.metadataOf(after.fields);
    in.ignore({"marketing_features"});
    if (in.has("default_price"))
        after.defaultPrice = in.text("default_price").value_or(QString());
    SB_TRY(in.check());
    if (!after.defaultPrice.isEmpty() && !call.world.prices.find(after.defaultPrice))
        return noSuch("price", after.defaultPrice, u"default_price"_s, 400);
    after.updated = call.world.now();
    const Product before = std::exchange(*product, std::move(after));
    emitUpdated(call.world, "product.updated", *product, before);
    return call.json(*product);
}

Answer deleteProduct(Call &call)
{
    SB_TRY_ASSIGN(Product * product, findRow(call.world.products, call.param("id"), "product"));
    SB_TRY(call.in.check());
    for (const auto &price : call.world.prices.rows()) {
        if (price->product == product->id)
            return refused(u"This product cannot be deleted because it has one or more user-created prices."_s);
    }
    product->deleted = true;
    emitOf(call.world, "product.deleted", *product);
    return deletedJson("product", product->id);
}

Answer listProducts(Call &call)
{
    const auto active = call.in.boolean("active"), shippable = call.in.boolean("shippable");
    const QStringList ids = call.in.texts("ids");
    const auto url = call.in.text("url");
    call.in.ignore({"type"});
    return listAnswer(call, call.world.products, "product", [&](const Product &one) {
        return (!active || *active == one.active) && (ids.isEmpty() || ids.contains(one.id)) &&
               fits(url, one.fields.value(u"url"_s).toString()) &&
               (!shippable || *shippable == one.fields.value(u"shippable"_s).toBool());
    });
}

Answer createPrice(Call &call)
{
    Params &in = call.in;
    Price price = readPrice(in);
    price.product = in.text("product").value_or(QString());
    auto productData = in.object("product_data");
    Product product;
    if (productData) {
        product.id = productData->text("id").value_or(QString());
        product.name = productData->text("name", {.isRequired = true}).value_or(QString());
        product.active = productData->boolean("active").value_or(true);
        productData->copy(product.fields, {{"statement_descriptor"}, {"tax_code"}, {"unit_label"}});
        productData->metadataOf(product.fields);
    }
    const bool transfers = in.boolean("transfer_lookup_key").value_or(false);
    if (!price.product.isEmpty() == productData.has_value())
        in.fail(productData ? refused(u"You may only specify one of these parameters: product, product_data."_s,
                                      "parameters_exclusive", u"product"_s)
                            : missingParam(u"product"_s));
    SB_TRY(in.check());
    if (!productData)
        SB_TRY(findRow(call.world.products, price.product, "product", u"product"_s));
    SB_TRY(takeLookupKey(call.world, nullptr, price.lookupKey, transfers));
    if (productData)
        price.product = makeProduct(call.world, std::move(product)).id;
    return call.json(makePrice(call.world, std::move(price)));
}

Answer updatePrice(Call &call)
{
    SB_TRY_ASSIGN(Price * price, findRow(call.world.prices, call.param("id"), "price"));
    Params &in = call.in;
    Price after = *price;
    after.active = in.boolean("active").value_or(after.active);
    in.copy(after.fields, {{"nickname"}});
    in.metadataOf(after.fields);
    if (in.has("lookup_key"))
        after.lookupKey = in.text("lookup_key", {.maximum = 200}).value_or(QString());
    const bool transfers = in.boolean("transfer_lookup_key").value_or(false);
    if (const auto behavior = in.oneOf("tax_behavior", {u"inclusive"_s, u"exclusive"_s, u"unspecified"_s})) {
        if (after.amounts.taxBehavior != u"unspecified"_s && *behavior != after.amounts.taxBehavior)
            in.fail(refused(u"You cannot change the tax behavior once it is set."_s, "", u"tax_behavior"_s));
        after.amounts.taxBehavior = *behavior;
    }
    readCurrencyOptions(in, after);
    SB_TRY(in.check());
    SB_TRY(takeLookupKey(call.world, price, after.lookupKey, transfers));
    const Price before = std::exchange(*price, std::move(after));
    emitUpdated(call.world, "price.updated", *price, before);
    return call.json(*price);
}

Answer listPrices(Call &call)
{
    Params &in = call.in;
    const auto active = in.boolean("active");
    const auto currency = in.text("currency"), product = in.text("product");
    const auto type = in.oneOf("type", {u"one_time"_s, u"recurring"_s});
    const QStringList keys = in.texts("lookup_keys");
    std::optional<QString> interval;
    if (auto recurring = in.object("recurring")) {
        interval = recurring->oneOf("interval", {u"day"_s, u"week"_s, u"month"_s, u"year"_s});
        recurring->ignore({"usage_type", "meter"});
    }
    if (keys.size() > 10)
        in.fail(refused(u"You may only specify up to 10 lookup keys."_s, "", u"lookup_keys"_s));
    return listAnswer(call, call.world.prices, "price", [&](const Price &one) {
        return !one.isInline && (!active || *active == one.active) && fits(currency, one.currency) &&
               fits(product, one.product) && (keys.isEmpty() || keys.contains(one.lookupKey)) &&
               (!type || (*type == u"recurring"_s) == one.recurring.has_value()) &&
               (!interval || (one.recurring && *interval == QLatin1StringView(intervalName(one.recurring->interval))));
    });
}

} // namespace

Product &makeProduct(World &world, Product product)
{
    if (product.id.isEmpty())
        product.id = world.makeId("prod_", 14);
    product.created = product.updated = world.now();
    Product &made = world.products.insert(std::move(product));
    emitOf(world, "product.created", made);
    return made;
}

Price &makePrice(World &world, Price price)
{
    price.id = world.makeId("price_");
    price.created = world.now();
    Price &made = world.prices.insert(std::move(price));
    emitOf(world, "price.created", made);
    return made;
}

Price readPrice(Params &in)
{
    Price price;
    price.currency = in.text("currency", {.isRequired = true}).value_or(QString()).toLower();
    price.active = in.boolean("active").value_or(true);
    price.recurring = readRecurring(in);
    price.amounts = readAmounts(in);
    price.lookupKey = in.text("lookup_key", {.maximum = 200}).value_or(QString());
    in.copy(price.fields, {{"nickname"}});
    in.metadataOf(price.fields);
    const bool isTiered = in.oneOf("billing_scheme", {u"per_unit"_s, u"tiered"_s}) == u"tiered"_s;
    price.tiersMode = in.oneOf("tiers_mode", {u"graduated"_s, u"volume"_s}).value_or(QString());
    readCurrencyOptions(in, price);
    if (auto transform = in.object("transform_quantity")) {
        price.divideBy = transform->integer("divide_by", {.isRequired = true, .minimum = 1}).value_or(1);
        price.roundsUp = transform->oneOf("round", {u"up"_s, u"down"_s}) == u"up"_s;
    }
    in.ignore({"custom_unit_amount"});
    if (isTiered && (price.amounts.tiers.empty() || price.tiersMode.isEmpty()))
        in.fail(missingParam(price.amounts.tiers.empty() ? in.path("tiers") : in.path("tiers_mode")));
    if (!isTiered && price.amounts.unitAmount.isEmpty())
        in.fail(missingParam(in.path("unit_amount")));
    checkAmount(in, price);
    return price;
}

Outcome<QString> inlinePrice(World &world, Params data)
{
    Price price = readPrice(data);
    price.isInline = true;
    price.product = data.text("product").value_or(QString());
    Product product;
    auto given = data.object("product_data");
    if (given) {
        product.name = given->text("name", {.isRequired = true}).value_or(QString());
        given->copy(product.fields, {{"description"}, {"tax_code"}, {"images", Params::Kind::Texts}});
        given->metadataOf(product.fields);
    }
    if (price.product.isEmpty() && !given)
        data.fail(missingParam(data.path("product")));
    SB_TRY(data.checkBelow());
    if (given)
        price.product = makeProduct(world, std::move(product)).id;
    else
        SB_TRY(findRow(world.products, price.product, "product", data.path("product")));
    return makePrice(world, std::move(price)).id;
}

Outcome<QString> readItemPrice(World &world, Params &item)
{
    const auto id = item.has("price") ? item.text("price") : item.text("plan");
    auto data = item.object("price_data");
    if (id && data)
        return refused(u"You may only specify one of these parameters: price, price_data."_s, "parameters_exclusive",
                       item.path("price"));
    if (data)
        return inlinePrice(world, *data);
    if (!id)
        return QString();
    const Price *price = world.prices.find(*id);
    if (!price)
        return noSuch("price", *id, item.path("price"), 400);
    return *id;
}

void registerCatalogRoutes(Router &router)
{
    router.add("POST", "/v1/products", createProduct);
    router.add("GET", "/v1/products", listProducts);
    router.add("POST", "/v1/products/{id}", updateProduct);
    router.add("DELETE", "/v1/products/{id}", deleteProduct);
    router.add("GET", "/v1/products/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        const Product *product = call.world.products.find(call.param("id"));
        if (product && product->deleted)
            return deletedJson("product", product->id);
        SB_TRY(findRow(call.world.products, call.param("id"), "product"));
        return call.json(*product);
    });
    router.add("POST", "/v1/prices", createPrice);
    router.add("GET", "/v1/prices", listPrices);
    router.add("POST", "/v1/prices/{id}", updatePrice);
    addRead(router, "/v1/prices/{id}", &World::prices, "price");
}

} // namespace reckoner::sandbox::stripe
