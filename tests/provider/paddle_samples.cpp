// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/provider/paddle_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace reckoner::tests {

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "sample", qPrintable(error.errorString()));
    return document.object();
}

QJsonValue replaced(const QJsonValue &node, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString head = path.takeFirst();
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        array[head.toInt()] = replaced(array.at(head.toInt()), path, value);
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue inner = replaced(object.value(head), path, value);
    if (inner.isUndefined())
        object.remove(head);
    else
        object.insert(head, inner);
    return object;
}

} // namespace

QJsonObject sampleProduct()
{
    return parsed(
        R"({"id":"pro_01a","name":"Solo","tax_category":"saas","type":"standard","description":"For one","image_url":null,
        "custom_data":{"tier":1},"status":"active","import_meta":null,"created_at":"2026-01-01T10:00:00.5Z","updated_at":"2026-01-02T10:00:00.123456789Z"})");
}

QJsonObject samplePrice()
{
    return parsed(
        R"({"id":"pri_01a","product_id":"pro_01a","description":"Monthly","type":"standard","name":"Solo monthly",
        "billing_cycle":{"interval":"month","frequency":1},"trial_period":{"interval":"day","frequency":14},"tax_mode":"external",
        "unit_price":{"amount":"600","currency_code":"USD"},
        "unit_price_overrides":[{"country_codes":["DE","FR"],"unit_price":{"amount":"550","currency_code":"EUR"}}],
        "quantity":{"minimum":1,"maximum":999},"custom_data":null,"status":"active",
        "created_at":"2026-01-01T10:00:00Z","updated_at":"2026-01-01T10:00:00Z"})");
}

QJsonObject sampleCustomer()
{
    return parsed(
        R"({"id":"ctm_01a","name":"Zoë Ünal","email":"zoe@example.com","marketing_consent":true,"status":"active",
        "custom_data":null,"locale":"en","created_at":"2026-01-01T10:00:00Z","updated_at":"2026-01-01T10:00:00Z","import_meta":null})");
}

QJsonObject sampleAddress()
{
    return parsed(
        R"({"id":"add_01a","customer_id":"ctm_01a","description":"Head office","first_line":"1 Long Street","second_line":null,
        "city":"Ghent","postal_code":"9000","region":null,"country_code":"BE","custom_data":null,"status":"active",
        "created_at":"2026-01-01T10:00:00Z","updated_at":"2026-01-01T10:00:00Z"})");
}

QJsonObject sampleBusiness()
{
    return parsed(
        R"({"id":"biz_01a","customer_id":"ctm_01a","name":"Example Ltd","company_number":"123","tax_identifier":"AB0123",
        "contacts":[{"name":"Ada","email":"ada@example.com"},{"name":null,"email":"b@example.com"}],"custom_data":null,"status":"active",
        "created_at":"2026-01-01T10:00:00Z","updated_at":"2026-01-01T10:00:00Z"})");
}

QJsonObject sampleSubscription()
{
    QJsonObject subscription =
        parsed(R"({"id":"sub_01a","status":"active","customer_id":"ctm_01a","address_id":"add_01a","business_id":null,
        "currency_code":"USD","created_at":"2026-08-15T11:42:23.100Z","updated_at":"2026-08-15T11:42:23.100Z",
        "started_at":"2026-08-15T11:42:21.789736Z","first_billed_at":"2026-08-15T11:42:21.789736Z","next_billed_at":"2026-09-15T11:42:21.789736Z",
        "paused_at":null,"canceled_at":null,"collection_mode":"automatic","billing_details":null,
        "current_billing_period":{"starts_at":"2026-08-15T11:42:21.789736Z","ends_at":"2026-09-15T11:42:21.789736Z"},
        "billing_cycle":{"interval":"month","frequency":1},"scheduled_change":null,"discount":null,"custom_data":{"team":"a"},
        "management_urls":{"update_payment_method":"https://buyer-portal.example/x?token=secret","cancel":"https://buyer-portal.example/y?token=secret"},
        "items":[{"status":"active","quantity":2,"recurring":true,"created_at":"2026-08-15T11:42:23Z","updated_at":"2026-08-15T11:42:23Z",
                  "previously_billed_at":"2026-08-15T11:42:21.789736Z","next_billed_at":"2026-09-15T11:42:21.789736Z","trial_dates":null}]})");
    QJsonArray items = subscription.value(QStringLiteral("items")).toArray();
    QJsonObject item = items[0].toObject();
    item.insert(QStringLiteral("price"), samplePrice());
    item.insert(QStringLiteral("product"), sampleProduct());
    items[0] = item;
    subscription.insert(QStringLiteral("items"), items);
    return subscription;
}

QJsonObject samplePreview()
{
    // 11000 to 600, prorated immediately at 25948 of 44640 minutes.
    const QJsonObject bill =
        parsed(R"({"billing_period":{"starts_at":"2026-08-28T11:13:32.939Z","ends_at":"2026-09-15T11:42:21.789736Z"},
        "details":{"tax_rates_used":[],"totals":{"subtotal":"-6045","tax":"-536","discount":"0","total":"-6581","grand_total":"0","fee":null,
                   "credit":"0","credit_to_balance":"6581","balance":"0","earnings":null,"currency_code":"USD"},
        "line_items":[{"price_id":"pri_01a","quantity":1,"tax_rate":"0.08875","totals":{"subtotal":"349","tax":"31","discount":"0","total":"380"},
                       "unit_totals":{"subtotal":"349","tax":"31","discount":"0","total":"380"},
                       "proration":{"rate":"0.58127","billing_period":{"starts_at":"2026-08-28T11:13:32Z","ends_at":"2026-09-15T11:42:21.789736Z"}}},
                      {"price_id":"pri_01b","quantity":-1,"tax_rate":"0.08875","totals":{"subtotal":"-6394","tax":"-567","discount":"0","total":"-6961"},
                       "unit_totals":{"subtotal":"6394","tax":"567","discount":"0","total":"6961"},
                       "proration":{"rate":"0.58127","billing_period":{"starts_at":"2026-08-28T11:13:32Z","ends_at":"2026-09-15T11:42:21.789736Z"}}}]},
        "adjustments":[]})");
    QJsonObject preview = sampleSubscription();
    preview.remove(QStringLiteral("id"));
    preview.insert(QStringLiteral("immediate_transaction"), bill);
    preview.insert(QStringLiteral("next_transaction"), QJsonValue::Null);
    preview.insert(QStringLiteral("recurring_transaction_details"), bill.value(QStringLiteral("details")));
    preview.insert(QStringLiteral("update_summary"), parsed(R"({"credit":{"amount":"-6961","currency_code":"USD"},
        "charge":{"amount":"380","currency_code":"USD"},"result":{"action":"credit","amount":"6581","currency_code":"USD"}})"));
    return preview;
}

QJsonObject samplePayment()
{
    QJsonObject payment = parsed(
        R"({"id":"txn_01a","status":"completed","customer_id":"ctm_01a","address_id":"add_01a","business_id":null,
        "subscription_id":"sub_01a","custom_data":null,"origin":"web","collection_mode":"automatic","invoice_id":"inv_01a","invoice_number":"1-1",
        "billing_period":{"starts_at":"2026-08-15T11:42:21.789736Z","ends_at":"2026-09-15T11:42:21.789736Z"},"currency_code":"USD","discount_id":null,
        "created_at":"2026-08-15T11:42:00Z","updated_at":"2026-08-15T11:43:00.000001Z","billed_at":"2026-08-15T11:42:22Z","checkout":{"url":"https://example.com/pay?_ptxn=txn_01a"},
        "items":[{"quantity":2,"proration":null}],
        "details":{"tax_rates_used":[],"payout_totals":null,"totals":{"subtotal":"1200","tax":"106","discount":"0","total":"1306","grand_total":"1306",
                   "fee":"115","credit":"0","credit_to_balance":"0","balance":"0","earnings":"1085","currency_code":"USD"},
        "line_items":[{"id":"txnitm_01a","price_id":"pri_01a","quantity":2,"tax_rate":"0.08875","proration":null,
                       "totals":{"subtotal":"1200","tax":"106","discount":"0","total":"1306"},"unit_totals":{"subtotal":"600","tax":"53","discount":"0","total":"653"}}]},
        "payments":[{"payment_attempt_id":"937640dd-e3dc-40df-a16c-bb75aafd8f71","stored_payment_method_id":"x","amount":"1306","status":"captured","error_code":null,
                     "method_details":{"type":"card","card":{"type":"visa","last4":"3184","expiry_month":1,"expiry_year":2030}},
                     "created_at":"2026-08-15T11:42:10Z","captured_at":"2026-08-15T11:42:21.789736Z"},
                    {"payment_attempt_id":"a37640dd-e3dc-40df-a16c-bb75aafd8f71","amount":"1306","status":"error","error_code":"declined",
                     "method_details":{"type":"paypal","card":null},"created_at":"2026-08-15T11:42:05Z","captured_at":null}]})");
    return with(payment, "items.0.price", samplePrice());
}

QJsonObject sampleAdjustment()
{
    return parsed(
        R"({"id":"adj_01a","action":"refund","type":"partial","transaction_id":"txn_01a","subscription_id":"sub_01a","customer_id":"ctm_01a",
        "reason":"error","credit_applied_to_balance":null,"currency_code":"USD","status":"pending_approval",
        "items":[{"id":"adjitm_01a","item_id":"txnitm_01a","type":"partial","amount":"100","proration":null,"totals":{"subtotal":"92","tax":"8","total":"100"}}],
        "totals":{"subtotal":"92","tax":"8","total":"100","fee":"5","earnings":"87","currency_code":"USD"},"payout_totals":null,
        "created_at":"2026-08-16T00:00:00Z","updated_at":"2026-08-16T00:00:00Z"})");
}

QJsonObject sampleCreditBalance()
{
    return parsed(
        R"({"customer_id":"ctm_01a","currency_code":"JPY","balance":{"available":"550","reserved":"900","used":"1300"}})");
}

QJsonObject sampleEvent()
{
    QJsonObject event = parsed(
        R"({"event_id":"evt_01a","event_type":"subscription.updated","occurred_at":"2026-08-15T11:42:23.100001Z"})");
    event.insert(QStringLiteral("data"), sampleSubscription());
    return event;
}

QJsonObject sampleNotification()
{
    QJsonObject notification = parsed(
        R"({"id":"ntf_01a","type":"subscription.updated","status":"delivered","occurred_at":"2026-08-15T11:42:23.100001Z",
        "delivered_at":"2026-08-15T11:42:24Z","replayed_at":null,"origin":"event","last_attempt_at":"2026-08-15T11:42:24Z","retry_at":null,
        "times_attempted":1,"notification_setting_id":"ntfset_01a"})");
    notification.insert(QStringLiteral("payload"), sampleEvent());
    return notification;
}

QJsonObject sampleNotificationLog()
{
    return parsed(
        R"({"id":"ntflog_01a","response_code":503,"response_content_type":"text/plain","response_body":"busy","attempted_at":"2026-08-15T11:42:24Z"})");
}

QJsonObject sampleNotificationSetting()
{
    return parsed(
        R"({"id":"ntfset_01a","description":"Ours","type":"url","destination":"https://example.com/hook","active":true,"api_version":1,
        "include_sensitive_fields":false,"traffic_source":"all","subscribed_events":[{"name":"transaction.completed","description":"x","group":"Transaction","available_versions":[1]}],
        "endpoint_secret_key":"pdl_ntfset_canary_secret"})");
}

QJsonObject samplePortalSession()
{
    return parsed(
        R"({"id":"cpls_01a","customer_id":"ctm_01a","urls":{"general":{"overview":"https://customer-portal.example/o?token=t"},
        "subscriptions":[{"id":"sub_01a","cancel_subscription":"https://customer-portal.example/c","update_subscription_payment_method":"https://customer-portal.example/u"}]},
        "created_at":"2026-08-15T11:42:24Z"})");
}

QJsonObject sampleInvoice()
{
    return parsed(R"({"url":"https://invoices.example/txn_01a.pdf?signature=s"})");
}

QJsonObject with(QJsonObject object, const char *path, const QJsonValue &value)
{
    return replaced(object, QString::fromLatin1(path).split(QLatin1Char('.')), value).toObject();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray answerWith(const QJsonValue &data)
{
    return text({{QStringLiteral("data"), data},
                 {QStringLiteral("meta"), QJsonObject{{QStringLiteral("request_id"), QStringLiteral("req-1")}}}});
}

} // namespace reckoner::tests
