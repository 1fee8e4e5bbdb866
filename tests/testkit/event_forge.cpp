// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/event_forge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace reckoner::testkit {

using namespace Qt::StringLiterals;

namespace {

const Instant kForgedCreation = Instant::fromSeconds(1'767'225'600); // 2026-01-01T00:00:00Z
constexpr qint64 kForgedDay = 24 * 60 * 60;

QString amountText(qint64 minor)
{
    return QString::number(minor);
}

QJsonObject forgedPeriod(Instant from)
{
    return {{u"starts_at"_s, from.toString()},
            {u"ends_at"_s, (from + std::chrono::seconds(30 * kForgedDay)).toString()}};
}

QString derivedId(const QString &prefix, const QString &from)
{
    return prefix + u'_' + from.section(u'_', 1);
}

QJsonObject forgedTotals(qint64 subtotal, bool settled)
{
    return {{u"subtotal"_s, amountText(subtotal)},
            {u"discount"_s, u"0"_s},
            {u"tax"_s, u"0"_s},
            {u"total"_s, amountText(subtotal)},
            {u"credit"_s, u"0"_s},
            {u"credit_to_balance"_s, u"0"_s},
            {u"balance"_s, settled ? u"0"_s : amountText(subtotal)},
            {u"grand_total"_s, amountText(subtotal)},
            {u"fee"_s, settled ? QJsonValue(amountText(subtotal / 20 + 50)) : QJsonValue()},
            {u"earnings"_s, settled ? QJsonValue(amountText(subtotal - subtotal / 20 - 50)) : QJsonValue()},
            {u"currency_code"_s, u"USD"_s}};
}

QJsonObject forgedLineTotals(qint64 amount)
{
    return {{u"subtotal"_s, amountText(amount)},
            {u"discount"_s, u"0"_s},
            {u"tax"_s, u"0"_s},
            {u"total"_s, amountText(amount)}};
}

} // namespace

EventForge::EventForge(quint64 seed) : m_next(seed * 1'000'000) {}

QString EventForge::id(const QString &prefix)
{
    return prefix + u"_01"_s + QString::number(++m_next, 32).rightJustified(24, u'0');
}

QJsonObject EventForge::customer(const ForgedCustomer &fields)
{
    return {{u"id"_s, fields.id},
            {u"name"_s, fields.name.isNull() ? QJsonValue() : QJsonValue(fields.name)},
            {u"email"_s, fields.email.isEmpty() ? fields.id + u"@example.com"_s : fields.email},
            {u"marketing_consent"_s, false},
            {u"status"_s, u"active"_s},
            {u"custom_data"_s, QJsonValue()},
            {u"locale"_s, u"en"_s},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, fields.updatedAt.toString()},
            {u"import_meta"_s, QJsonValue()}};
}

QJsonObject EventForge::address(const QString &id, const QString &customerId, Instant updatedAt)
{
    return {{u"id"_s, id},
            {u"customer_id"_s, customerId},
            {u"description"_s, u"Head office"_s},
            {u"first_line"_s, u"4 Sample Street"_s},
            {u"second_line"_s, QJsonValue()},
            {u"city"_s, u"Springfield"_s},
            {u"postal_code"_s, u"12345"_s},
            {u"region"_s, u"IL"_s},
            {u"country_code"_s, u"US"_s},
            {u"custom_data"_s, QJsonValue()},
            {u"status"_s, u"active"_s},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, updatedAt.toString()},
            {u"import_meta"_s, QJsonValue()}};
}

QJsonObject EventForge::business(const QString &id, const QString &customerId, Instant updatedAt)
{
    return {{u"id"_s, id},
            {u"customer_id"_s, customerId},
            {u"name"_s, u"Sample Works Ltd"_s},
            {u"company_number"_s, u"00123"_s},
            {u"tax_identifier"_s, QJsonValue()},
            {u"status"_s, u"active"_s},
            {u"contacts"_s, QJsonArray{QJsonObject{{u"name"_s, u"A. Clerk"_s}, {u"email"_s, u"clerk@example.com"_s}}}},
            {u"custom_data"_s, QJsonValue()},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, updatedAt.toString()},
            {u"import_meta"_s, QJsonValue()}};
}

QJsonObject EventForge::product(const QString &id, const QString &name, Instant updatedAt)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"description"_s, QJsonValue()},
            {u"type"_s, u"standard"_s},
            {u"tax_category"_s, u"standard"_s},
            {u"image_url"_s, QJsonValue()},
            {u"custom_data"_s, QJsonValue()},
            {u"status"_s, u"active"_s},
            {u"import_meta"_s, QJsonValue()},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, updatedAt.toString()}};
}

QJsonObject EventForge::price(const QString &id, const QString &productId, qint64 amountMinor, Instant updatedAt)
{
    return {{u"id"_s, id},
            {u"product_id"_s, productId},
            {u"description"_s, u"Monthly"_s},
            {u"name"_s, u"Monthly plan"_s},
            {u"type"_s, u"standard"_s},
            {u"billing_cycle"_s, QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, 1}}},
            {u"trial_period"_s, QJsonValue()},
            {u"tax_mode"_s, u"account_setting"_s},
            {u"unit_price"_s, QJsonObject{{u"amount"_s, amountText(amountMinor)}, {u"currency_code"_s, u"USD"_s}}},
            {u"unit_price_overrides"_s, QJsonArray()},
            {u"quantity"_s, QJsonObject{{u"minimum"_s, 1}, {u"maximum"_s, 100}}},
            {u"status"_s, u"active"_s},
            {u"custom_data"_s, QJsonValue()},
            {u"import_meta"_s, QJsonValue()},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, updatedAt.toString()}};
}

QJsonObject EventForge::subscription(const ForgedSubscription &fields)
{
    const QString productId = fields.productId.isEmpty() ? derivedId(u"pro"_s, fields.id) : fields.productId;
    const QString priceId = fields.priceId.isEmpty() ? derivedId(u"pri"_s, fields.id) : fields.priceId;
    const bool canceled = fields.status == u"canceled"_s;
    const bool running = !canceled && fields.status != u"paused"_s;
    const Instant periodEnd = kForgedCreation + std::chrono::seconds(30 * kForgedDay);
    const QJsonValue nextBilledAt = running ? QJsonValue(periodEnd.toString()) : QJsonValue();
    const QJsonObject item{{u"status"_s, running ? u"active"_s : u"inactive"_s},
                           {u"quantity"_s, fields.quantity},
                           {u"recurring"_s, true},
                           {u"created_at"_s, kForgedCreation.toString()},
                           {u"updated_at"_s, fields.updatedAt.toString()},
                           {u"previously_billed_at"_s, kForgedCreation.toString()},
                           {u"next_billed_at"_s, nextBilledAt},
                           {u"trial_dates"_s, QJsonValue()},
                           {u"price"_s, price(priceId, productId, 1000, kForgedCreation)},
                           {u"product"_s, product(productId, u"Plan"_s, kForgedCreation)}};
    return {{u"id"_s, fields.id},
            {u"status"_s, fields.status},
            {u"customer_id"_s, fields.customerId},
            {u"address_id"_s, derivedId(u"add"_s, fields.customerId)},
            {u"business_id"_s, QJsonValue()},
            {u"currency_code"_s, u"USD"_s},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, fields.updatedAt.toString()},
            {u"started_at"_s, kForgedCreation.toString()},
            {u"first_billed_at"_s, kForgedCreation.toString()},
            {u"next_billed_at"_s, nextBilledAt},
            {u"paused_at"_s, fields.status == u"paused"_s ? QJsonValue(fields.updatedAt.toString()) : QJsonValue()},
            {u"canceled_at"_s, canceled ? QJsonValue(fields.updatedAt.toString()) : QJsonValue()},
            {u"collection_mode"_s, u"automatic"_s},
            {u"billing_details"_s, QJsonValue()},
            {u"current_billing_period"_s, running ? QJsonValue(forgedPeriod(kForgedCreation)) : QJsonValue()},
            {u"billing_cycle"_s, QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, 1}}},
            {u"scheduled_change"_s, QJsonValue()},
            {u"items"_s, QJsonArray{item}},
            {u"discount"_s, QJsonValue()},
            {u"custom_data"_s, QJsonValue()},
            {u"import_meta"_s, QJsonValue()}};
}

QJsonObject EventForge::transaction(const ForgedTransaction &fields)
{
    const QString productId = derivedId(u"pro"_s, fields.id);
    const QString priceId = fields.priceId.isEmpty() ? derivedId(u"pri"_s, fields.id) : fields.priceId;
    const qint64 subtotal = fields.unitAmountMinor * fields.quantity;
    const bool settled = fields.status == u"completed"_s;
    QJsonObject linePrice = price(priceId, productId, fields.unitAmountMinor, kForgedCreation);
    linePrice.insert(u"type"_s, fields.priceType);
    const QJsonObject line{{u"id"_s, derivedId(u"txnitm"_s, fields.id)},
                           {u"price_id"_s, priceId},
                           {u"quantity"_s, fields.quantity},
                           {u"proration"_s, QJsonValue()},
                           {u"tax_rate"_s, u"0"_s},
                           {u"unit_totals"_s, forgedLineTotals(fields.unitAmountMinor)},
                           {u"totals"_s, forgedLineTotals(subtotal)},
                           {u"product"_s, product(productId, u"Plan"_s, kForgedCreation)}};
    const QJsonObject attempt{
        {u"payment_attempt_id"_s, u"9f1c2d3e-0000-4000-8000-000000000001"_s},
        {u"stored_payment_method_id"_s, u"9f1c2d3e-0000-4000-8000-000000000002"_s},
        {u"payment_method_id"_s, derivedId(u"paymtd"_s, fields.id)},
        {u"amount"_s, amountText(subtotal)},
        {u"status"_s, u"captured"_s},
        {u"error_code"_s, QJsonValue()},
        {u"method_details"_s, QJsonObject{{u"type"_s, u"card"_s},
                                          {u"card"_s, QJsonObject{{u"type"_s, u"visa"_s},
                                                                  {u"last4"_s, u"4242"_s},
                                                                  {u"expiry_month"_s, 1},
                                                                  {u"expiry_year"_s, 2030},
                                                                  {u"cardholder_name"_s, u"A. Clerk"_s}}}}},
        {u"created_at"_s, kForgedCreation.toString()},
        {u"captured_at"_s, kForgedCreation.toString()}};
    const QJsonObject totals = forgedTotals(subtotal, settled);
    return {
        {u"id"_s, fields.id},
        {u"status"_s, fields.status},
        {u"customer_id"_s, fields.customerId},
        {u"address_id"_s, derivedId(u"add"_s, fields.customerId)},
        {u"business_id"_s, QJsonValue()},
        {u"custom_data"_s, QJsonValue()},
        {u"origin"_s, u"web"_s},
        {u"collection_mode"_s, u"automatic"_s},
        {u"subscription_id"_s, fields.subscriptionId.isEmpty() ? QJsonValue() : QJsonValue(fields.subscriptionId)},
        {u"invoice_id"_s, QJsonValue()},
        {u"invoice_number"_s, settled ? QJsonValue(u"100-10001"_s) : QJsonValue()},
        {u"billing_details"_s, QJsonValue()},
        {u"billing_period"_s, forgedPeriod(kForgedCreation)},
        {u"currency_code"_s, u"USD"_s},
        {u"discount_id"_s, QJsonValue()},
        {u"created_at"_s, kForgedCreation.toString()},
        {u"updated_at"_s, fields.updatedAt.toString()},
        {u"billed_at"_s, settled ? QJsonValue(kForgedCreation.toString()) : QJsonValue()},
        {u"items"_s, QJsonArray{QJsonObject{
                         {u"price"_s, linePrice}, {u"quantity"_s, fields.quantity}, {u"proration"_s, QJsonValue()}}}},
        {u"details"_s,
         QJsonObject{{u"tax_rates_used"_s,
                      QJsonArray{QJsonObject{{u"tax_rate"_s, u"0"_s}, {u"totals"_s, forgedLineTotals(subtotal)}}}},
                     {u"totals"_s, totals},
                     {u"adjusted_totals"_s, totals},
                     {u"payout_totals"_s, QJsonValue()},
                     {u"adjusted_payout_totals"_s, QJsonValue()},
                     {u"line_items"_s, QJsonArray{line}}}},
        {u"payments"_s, settled ? QJsonArray{attempt} : QJsonArray()},
        {u"checkout"_s, QJsonObject{{u"url"_s, QString(u"https://pay.example.com/?_ptxn="_s + fields.id)}}}};
}

QJsonObject EventForge::adjustment(const ForgedAdjustment &fields)
{
    const QJsonObject itemTotals{{u"subtotal"_s, amountText(fields.amountMinor)},
                                 {u"tax"_s, u"0"_s},
                                 {u"total"_s, amountText(fields.amountMinor)}};
    QJsonObject totals = itemTotals;
    totals.insert(u"fee"_s, u"0"_s);
    totals.insert(u"earnings"_s, amountText(fields.amountMinor));
    totals.insert(u"currency_code"_s, u"USD"_s);
    const QJsonObject item{{u"id"_s, derivedId(u"adjitm"_s, fields.id)},
                           {u"item_id"_s, derivedId(u"txnitm"_s, fields.transactionId)},
                           {u"type"_s, u"partial"_s},
                           {u"amount"_s, amountText(fields.amountMinor)},
                           {u"proration"_s, QJsonValue()},
                           {u"totals"_s, itemTotals}};
    return {{u"id"_s, fields.id},
            {u"action"_s, fields.action},
            {u"type"_s, u"partial"_s},
            {u"transaction_id"_s, fields.transactionId},
            {u"subscription_id"_s, QJsonValue()},
            {u"customer_id"_s, fields.customerId},
            {u"reason"_s, u"error"_s},
            {u"credit_applied_to_balance"_s, QJsonValue()},
            {u"currency_code"_s, u"USD"_s},
            {u"status"_s, fields.status},
            {u"items"_s, QJsonArray{item}},
            {u"totals"_s, totals},
            {u"payout_totals"_s, QJsonValue()},
            {u"created_at"_s, kForgedCreation.toString()},
            {u"updated_at"_s, fields.updatedAt.toString()}};
}

ForgedEvent EventForge::written(const QString &eventId, const QString &type, Instant occurredAt,
                                const QJsonObject &data)
{
    const QJsonObject event{{u"event_id"_s, eventId},
                            {u"event_type"_s, type},
                            {u"occurred_at"_s, occurredAt.toString()},
                            {u"notification_id"_s, id(u"ntf"_s)},
                            {u"data"_s, data}};
    return {eventId, type, occurredAt, data, QJsonDocument(event).toJson(QJsonDocument::Compact)};
}

ForgedEvent EventForge::event(const QString &type, Instant occurredAt, const QJsonObject &data)
{
    return written(id(u"evt"_s), type, occurredAt, data);
}

ForgedEvent EventForge::replayed(const ForgedEvent &event)
{
    return written(event.eventId, event.eventType, event.occurredAt, event.data);
}

QByteArray EventForge::asFed(const ForgedEvent &event)
{
    const QJsonObject fed{{u"event_id"_s, event.eventId},
                          {u"event_type"_s, event.eventType},
                          {u"occurred_at"_s, event.occurredAt.toString()},
                          {u"data"_s, event.data}};
    return QJsonDocument(fed).toJson(QJsonDocument::Indented);
}

QByteArray EventForge::signature(const QByteArray &body, const QByteArray &secret, Instant at)
{
    const QByteArray timestamp = QByteArray::number(at.seconds());
    return "ts=" + timestamp + ";h1=" +
           QMessageAuthenticationCode::hash(timestamp + ':' + body, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace reckoner::testkit
