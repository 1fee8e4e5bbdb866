// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/entity_json.h"

#include <QJsonArray>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

QString jsonInstant(Instant at)
{
    QString text = at.toString(); // always six digits
    const qint64 fraction = ((at.micros() % 1'000'000) + 1'000'000) % 1'000'000;
    if (fraction == 0)
        return text.left(19) + u'Z';
    if (fraction % 1000 == 0)
        return text.left(23) + u'Z';
    text.chop(1);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text + u'Z';
}

QJsonValue jsonInstant(const std::optional<Instant> &at)
{
    return at ? QJsonValue(jsonInstant(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonText(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QString jsonAmount(qint64 minor)
{
    return QString::number(minor);
}

QString intervalText(Interval interval)
{
    switch (interval) {
    case Interval::Day: return u"day"_s;
    case Interval::Week: return u"week"_s;
    case Interval::Month: return u"month"_s;
    case Interval::Year: return u"year"_s;
    }
    RK_UNREACHABLE();
}

std::optional<Interval> intervalFromText(const QString &text)
{
    for (Interval interval : {Interval::Day, Interval::Week, Interval::Month, Interval::Year}) {
        if (intervalText(interval) == text)
            return interval;
    }
    return std::nullopt;
}

QJsonObject toJson(const Cycle &cycle)
{
    return {{u"interval"_s, intervalText(cycle.interval)}, {u"frequency"_s, cycle.frequency}};
}

QJsonValue toJson(const std::optional<Cycle> &cycle)
{
    return cycle ? QJsonValue(toJson(*cycle)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Period &period)
{
    return {{u"starts_at"_s, jsonInstant(period.startsAt)}, {u"ends_at"_s, jsonInstant(period.endsAt)}};
}

QJsonObject toJson(const UnitPrice &price)
{
    return {{u"amount"_s, jsonAmount(price.amount)}, {u"currency_code"_s, price.currency}};
}

QJsonObject toJson(const Product &product)
{
    return {
        {u"id"_s, product.id},
        {u"name"_s, product.name},
        {u"tax_category"_s, product.taxCategory},
        {u"type"_s, product.type},
        {u"description"_s, jsonText(product.description)},
        {u"image_url"_s, jsonText(product.imageUrl)},
        {u"custom_data"_s, product.customData},
        {u"status"_s, product.status},
        {u"import_meta"_s, product.importMeta},
        {u"created_at"_s, jsonInstant(product.createdAt)},
        {u"updated_at"_s, jsonInstant(product.updatedAt)},
    };
}

QJsonObject toJson(const Price &price)
{
    QJsonArray overrides;
    for (const PriceOverride &one : price.overrides)
        overrides.append(QJsonObject{{u"country_codes"_s, QJsonArray::fromStringList(one.countryCodes)},
                                     {u"unit_price"_s, toJson(one.unitPrice)}});
    QJsonValue trial = toJson(price.trialPeriod);
    if (price.trialPeriod && price.trialRequiresPaymentMethod) {
        QJsonObject with = trial.toObject();
        with.insert(u"requires_payment_method"_s, *price.trialRequiresPaymentMethod);
        trial = with;
    }
    return {
        {u"id"_s, price.id},
        {u"product_id"_s, price.productId},
        {u"description"_s, price.description},
        {u"type"_s, price.type},
        {u"name"_s, jsonText(price.name)},
        {u"billing_cycle"_s, toJson(price.billingCycle)},
        {u"trial_period"_s, trial},
        {u"tax_mode"_s, price.taxMode},
        {u"unit_price"_s, toJson(price.unitPrice)},
        {u"unit_price_overrides"_s, overrides},
        {u"quantity"_s, QJsonObject{{u"minimum"_s, price.minimumQuantity}, {u"maximum"_s, price.maximumQuantity}}},
        {u"status"_s, price.status},
        {u"custom_data"_s, price.customData},
        {u"import_meta"_s, price.importMeta},
        {u"created_at"_s, jsonInstant(price.createdAt)},
        {u"updated_at"_s, jsonInstant(price.updatedAt)},
    };
}

QJsonObject toJson(const Customer &customer)
{
    return {
        {u"id"_s, customer.id},
        {u"name"_s, jsonText(customer.name)},
        {u"email"_s, customer.email},
        {u"marketing_consent"_s, customer.marketingConsent},
        {u"status"_s, customer.status},
        {u"custom_data"_s, customer.customData},
        {u"locale"_s, customer.locale},
        {u"import_meta"_s, customer.importMeta},
        {u"created_at"_s, jsonInstant(customer.createdAt)},
        {u"updated_at"_s, jsonInstant(customer.updatedAt)},
    };
}

QJsonObject toJson(const Address &address)
{
    return {
        {u"id"_s, address.id},
        {u"customer_id"_s, address.customerId},
        {u"description"_s, jsonText(address.description)},
        {u"first_line"_s, jsonText(address.firstLine)},
        {u"second_line"_s, jsonText(address.secondLine)},
        {u"city"_s, jsonText(address.city)},
        {u"postal_code"_s, jsonText(address.postalCode)},
        {u"region"_s, jsonText(address.region)},
        {u"country_code"_s, address.countryCode},
        {u"custom_data"_s, address.customData},
        {u"status"_s, address.status},
        {u"import_meta"_s, address.importMeta},
        {u"created_at"_s, jsonInstant(address.createdAt)},
        {u"updated_at"_s, jsonInstant(address.updatedAt)},
    };
}

QJsonObject toJson(const Business &business)
{
    QJsonArray contacts;
    for (const Contact &contact : business.contacts)
        contacts.append(QJsonObject{{u"name"_s, jsonText(contact.name)}, {u"email"_s, contact.email}});
    return {
        {u"id"_s, business.id},
        {u"customer_id"_s, business.customerId},
        {u"name"_s, business.name},
        {u"company_number"_s, jsonText(business.companyNumber)},
        {u"tax_identifier"_s, jsonText(business.taxIdentifier)},
        {u"status"_s, business.status},
        {u"contacts"_s, contacts},
        {u"custom_data"_s, business.customData},
        {u"import_meta"_s, business.importMeta},
        {u"created_at"_s, jsonInstant(business.createdAt)},
        {u"updated_at"_s, jsonInstant(business.updatedAt)},
    };
}

QJsonObject toJson(const PaymentMethod &method)
{
    QJsonValue card = QJsonValue::Null;
    if (method.type == "card"_L1) {
        card = QJsonObject{{u"type"_s, method.cardType},
                           {u"last4"_s, method.lastFour},
                           {u"expiry_month"_s, method.expiryMonth},
                           {u"expiry_year"_s, method.expiryYear},
                           {u"cardholder_name"_s, method.cardholderName}};
    }
    QJsonValue payPal = QJsonValue::Null;
    if (method.type == "paypal"_L1)
        payPal = QJsonObject{{u"email"_s, method.payPalEmail}, {u"reference"_s, method.storedId}};
    return {
        {u"id"_s, method.id},
        {u"customer_id"_s, method.customerId},
        {u"address_id"_s, method.addressId},
        {u"type"_s, method.type},
        {u"card"_s, card},
        {u"paypal"_s, payPal},
        {u"underlying_details"_s, QJsonValue::Null},
        {u"origin"_s, method.origin},
        {u"saved_at"_s, jsonInstant(method.savedAt)},
        {u"updated_at"_s, jsonInstant(method.updatedAt)},
    };
}

QJsonObject toJson(const Discount &discount)
{
    return {
        {u"id"_s, discount.id},
        {u"status"_s, discount.status},
        {u"description"_s, discount.description},
        {u"enabled_for_checkout"_s, discount.enabledForCheckout},
        {u"code"_s, jsonText(discount.code)},
        {u"type"_s, discount.type},
        {u"mode"_s, discount.mode},
        {u"amount"_s, discount.amount},
        {u"currency_code"_s, jsonText(discount.currency)},
        {u"recur"_s, discount.recur},
        {u"maximum_recurring_intervals"_s, discount.maximumRecurringIntervals
                                               ? QJsonValue(*discount.maximumRecurringIntervals)
                                               : QJsonValue(QJsonValue::Null)},
        {u"usage_limit"_s, discount.usageLimit ? QJsonValue(*discount.usageLimit) : QJsonValue(QJsonValue::Null)},
        {u"restrict_to"_s, discount.restrictTo ? QJsonValue(QJsonArray::fromStringList(*discount.restrictTo))
                                               : QJsonValue(QJsonValue::Null)},
        {u"expires_at"_s, jsonInstant(discount.expiresAt)},
        {u"custom_data"_s, discount.customData},
        {u"import_meta"_s, discount.importMeta},
        {u"created_at"_s, jsonInstant(discount.createdAt)},
        {u"updated_at"_s, jsonInstant(discount.updatedAt)},
    };
}

QJsonObject toJson(const CreditBalance &balance)
{
    return {
        {u"customer_id"_s, balance.customerId},
        {u"currency_code"_s, balance.currency},
        {u"balance"_s, QJsonObject{{u"available"_s, jsonAmount(balance.available)},
                                   {u"reserved"_s, jsonAmount(balance.reserved)},
                                   {u"used"_s, jsonAmount(balance.used)}}},
    };
}

QJsonObject toJson(const Event &event)
{
    return {
        {u"event_id"_s, event.id},
        {u"event_type"_s, event.type},
        {u"occurred_at"_s, jsonInstant(event.occurredAt)},
        {u"data"_s, event.entity},
    };
}

QJsonObject toJson(const Notification &notification)
{
    return {
        {u"id"_s, notification.id},
        {u"type"_s, notification.type},
        {u"status"_s, notification.status},
        {u"payload"_s, notification.payload},
        {u"occurred_at"_s, jsonInstant(notification.occurredAt)},
        {u"delivered_at"_s, jsonInstant(notification.deliveredAt)},
        {u"replayed_at"_s, jsonInstant(notification.replayedAt)},
        {u"origin"_s, notification.origin},
        {u"last_attempt_at"_s, jsonInstant(notification.lastAttemptAt)},
        {u"retry_at"_s, jsonInstant(notification.retryAt)},
        {u"times_attempted"_s, notification.timesAttempted},
        {u"notification_setting_id"_s, notification.settingId},
    };
}

QJsonObject toJson(const NotificationLog &log)
{
    return {
        {u"id"_s, log.id},
        {u"response_code"_s, log.responseCode},
        {u"response_content_type"_s, log.responseContentType},
        {u"response_body"_s, log.responseBody},
        {u"attempted_at"_s, jsonInstant(log.attemptedAt)},
    };
}

} // namespace reckoner::sandbox::paddle
