// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/pricing.h"
#include "app/sandbox/stripe/render_parts.h"

#include <QJsonDocument>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

void insertNulls(QJsonObject &into, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (!into.contains(QLatin1String(name)))
            into.insert(QLatin1String(name), QJsonValue::Null);
    }
}

QJsonObject deletedJson(const char *object, const QString &id)
{
    return {{u"id"_s, id}, {u"object"_s, QLatin1StringView(object)}, {u"deleted"_s, true}};
}

QJsonObject listJson(const QString &url, const QJsonArray &rows, bool hasMore)
{
    return {{u"object"_s, u"list"_s}, {u"data"_s, rows}, {u"has_more"_s, hasMore}, {u"url"_s, url}};
}

QJsonObject rowJson(const Row &row, const char *object)
{
    return {{u"id"_s, row.id},
            {u"object"_s, QLatin1StringView(object)},
            {u"created"_s, row.created},
            {u"livemode"_s, false}};
}

void mergeFields(QJsonObject &into, const QJsonObject &fields)
{
    for (auto at = fields.begin(); at != fields.end(); ++at)
        into.insert(at.key(), *at);
}

const char *intervalName(Interval interval)
{
    switch (interval) {
    case Interval::Day: return "day";
    case Interval::Week: return "week";
    case Interval::Month: return "month";
    case Interval::Year: return "year";
    }
    RK_UNREACHABLE();
}

QJsonValue wholeAmount(const QString &decimal)
{
    const auto amount = wholeMinor(decimal);
    return amount ? QJsonValue(*amount) : QJsonValue(QJsonValue::Null);
}

namespace {

void catalogAmounts(QJsonObject &into, const PriceAmounts &amounts)
{
    into.insert(u"tax_behavior"_s, amounts.taxBehavior);
    into.insert(u"unit_amount"_s, wholeAmount(amounts.unitAmount));
    into.insert(u"unit_amount_decimal"_s, orNull(amounts.unitAmount));
}

} // namespace

QJsonArray tiersJson(const PriceAmounts &amounts)
{
    QJsonArray tiers;
    for (const Tier &tier : amounts.tiers) {
        tiers.append(QJsonObject{{u"up_to"_s, orNull(tier.upTo)},
                                 {u"unit_amount"_s, wholeAmount(tier.unitAmount)},
                                 {u"unit_amount_decimal"_s, orNull(tier.unitAmount)},
                                 {u"flat_amount"_s, wholeAmount(tier.flatAmount)},
                                 {u"flat_amount_decimal"_s, orNull(tier.flatAmount)}});
    }
    return tiers;
}

QJsonObject currencyOptionsJson(const Price &price)
{
    auto options = price.currencyOptions;
    options.emplace(price.currency, price.amounts);
    QJsonObject out;
    for (const auto &[currency, amounts] : options) {
        QJsonObject one{{u"custom_unit_amount"_s, QJsonValue::Null}};
        catalogAmounts(one, amounts);
        if (!amounts.tiers.empty())
            one.insert(u"tiers"_s, tiersJson(amounts));
        out.insert(currency, one);
    }
    return out;
}

QJsonObject toJson(const World &, const Product &product, const ApiVersion &)
{
    QJsonObject out = rowJson(product, "product");
    mergeFields(out, {{u"images"_s, QJsonArray()},
                      {u"marketing_features"_s, QJsonArray()},
                      {u"metadata"_s, QJsonObject()},
                      {u"type"_s, u"service"_s}});
    mergeFields(out, product.fields);
    out.insert(u"active"_s, product.active);
    out.insert(u"name"_s, product.name);
    out.insert(u"updated"_s, product.updated);
    out.insert(u"default_price"_s, orNull(product.defaultPrice));
    insertNulls(out, {"description", "package_dimensions", "shippable", "statement_descriptor", "tax_code",
                      "unit_label", "url"});
    return out;
}

QJsonObject toJson(const World &, const Price &price, const ApiVersion &)
{
    QJsonObject out = rowJson(price, "price");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, price.fields);
    out.insert(u"active"_s, price.active);
    out.insert(u"product"_s, price.product);
    out.insert(u"currency"_s, price.currency);
    out.insert(u"billing_scheme"_s, price.tiersMode.isEmpty() ? u"per_unit"_s : u"tiered"_s);
    out.insert(u"tiers_mode"_s, orNull(price.tiersMode));
    out.insert(u"type"_s, price.recurring ? u"recurring"_s : u"one_time"_s);
    out.insert(u"lookup_key"_s, orNull(price.lookupKey));
    catalogAmounts(out, price.amounts);
    if (price.recurring) {
        const Recurring &recurring = *price.recurring;
        out.insert(u"recurring"_s, QJsonObject{{u"interval"_s, QLatin1StringView(intervalName(recurring.interval))},
                                               {u"interval_count"_s, recurring.count},
                                               {u"meter"_s, QJsonValue::Null},
                                               {u"trial_period_days"_s,
                                                recurring.trialDays ? QJsonValue(*recurring.trialDays) : QJsonValue()},
                                               {u"usage_type"_s, recurring.isMetered ? u"metered"_s : u"licensed"_s}});
    }
    if (price.divideBy > 0)
        out.insert(u"transform_quantity"_s,
                   QJsonObject{{u"divide_by"_s, price.divideBy}, {u"round"_s, price.roundsUp ? u"up"_s : u"down"_s}});
    insertNulls(out, {"custom_unit_amount", "nickname", "recurring", "transform_quantity"});
    return out;
}

QJsonObject toJson(const World &, const Coupon &coupon, const ApiVersion &)
{
    QJsonObject out = rowJson(coupon, "coupon");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, coupon.fields);
    // A fraction on the wire, and kept as text here.
    const QByteArray percent = coupon.percentOff.isEmpty() ? QByteArray("null") : coupon.percentOff.toUtf8();
    out.insert(u"percent_off"_s, QJsonDocument::fromJson('[' + percent + ']').array().first());
    out.insert(u"amount_off"_s, coupon.percentOff.isEmpty() ? QJsonValue(coupon.amountOff) : QJsonValue());
    out.insert(u"currency"_s, orNull(coupon.currency));
    out.insert(u"duration"_s, coupon.duration);
    out.insert(u"duration_in_months"_s, coupon.months > 0 ? QJsonValue(coupon.months) : QJsonValue());
    out.insert(u"times_redeemed"_s, coupon.timesRedeemed);
    out.insert(u"valid"_s, !coupon.deleted);
    insertNulls(out, {"max_redemptions", "name", "redeem_by"});
    return out;
}

QJsonObject toJson(const World &world, const PromotionCode &code, const ApiVersion &version)
{
    QJsonObject out = rowJson(code, "promotion_code");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, code.fields);
    out.insert(u"active"_s, code.active);
    out.insert(u"code"_s, code.code);
    if (version.defaultsToFlexibleBilling()) // the same release moved it
        out.insert(u"promotion"_s, QJsonObject{{u"coupon"_s, code.coupon}, {u"type"_s, u"coupon"_s}});
    else
        out.insert(u"coupon"_s, toJson(world, world.coupons.at(code.coupon), version));
    out.insert(u"restrictions"_s, QJsonObject{{u"first_time_transaction"_s, false},
                                              {u"minimum_amount"_s, QJsonValue::Null},
                                              {u"minimum_amount_currency"_s, QJsonValue::Null}});
    out.insert(u"times_redeemed"_s, 0);
    insertNulls(out, {"customer", "expires_at", "max_redemptions"});
    return out;
}

QJsonObject toJson(const World &, const TestClock &clock, const ApiVersion &version)
{
    QJsonObject out = rowJson(clock, "test_helpers.test_clock");
    out.insert(u"frozen_time"_s, clock.frozenTime);
    out.insert(u"deletes_after"_s, clock.created + 30 * 86'400);
    out.insert(u"name"_s, orNull(clock.name));
    out.insert(u"status"_s, clock.status);
    if (version.isModern())
        out.insert(u"status_details"_s,
                   clock.status == u"advancing"_s
                       ? QJsonObject{{u"advancing"_s, QJsonObject{{u"target_frozen_time"_s, clock.frozenTime}}}}
                       : QJsonObject());
    return out;
}

QJsonObject toJson(const World &, const WebhookEndpoint &endpoint, const ApiVersion &)
{
    QJsonObject out = rowJson(endpoint, "webhook_endpoint");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, endpoint.fields);
    out.insert(u"api_version"_s, orNull(endpoint.apiVersion));
    out.insert(u"enabled_events"_s, QJsonArray::fromStringList(endpoint.enabledEvents));
    out.insert(u"status"_s, endpoint.enabled ? u"enabled"_s : u"disabled"_s);
    out.insert(u"url"_s, endpoint.url);
    insertNulls(out, {"application", "description"});
    return out;
}

// An event keeps the shapes in which it was made, whatever version asks for it.
QJsonObject toJson(const World &world, const Event &event, const ApiVersion &)
{
    QJsonObject out = rowJson(event, "event");
    out.insert(u"api_version"_s, event.apiVersion);
    out.insert(u"data"_s, event.data.at(event.apiVersion));
    out.insert(u"type"_s, event.type);
    out.insert(u"request"_s,
               QJsonObject{{u"id"_s, orNull(event.requestId)}, {u"idempotency_key"_s, orNull(event.idempotencyKey)}});
    int pending = 0;
    for (const auto &delivery : world.deliveries.rows())
        pending += delivery->event == event.id && !delivery->done ? 1 : 0;
    out.insert(u"pending_webhooks"_s, pending);
    return out;
}

QJsonObject deliveredJson(const World &world, const Event &event, const ApiVersion &version)
{
    QJsonObject out = toJson(world, event, version);
    if (const auto shape = event.data.find(version.text()); shape != event.data.end()) {
        out.insert(u"api_version"_s, shape->first);
        out.insert(u"data"_s, shape->second);
    }
    return out;
}

} // namespace reckoner::sandbox::stripe
