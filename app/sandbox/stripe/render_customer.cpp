// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/pricing.h"
#include "app/sandbox/stripe/render_parts.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

QJsonObject toJson(const World &, const Customer &customer, const ApiVersion &)
{
    QJsonObject out = rowJson(customer, "customer");
    mergeFields(out,
                {{u"metadata"_s, QJsonObject()}, {u"preferred_locales"_s, QJsonArray()}, {u"tax_exempt"_s, u"none"_s}});
    mergeFields(out, customer.fields);
    QJsonObject settings = out.value(u"invoice_settings"_s).toObject();
    settings.insert(u"default_payment_method"_s, orNull(customer.defaultPaymentMethod));
    insertNulls(settings, {"custom_fields", "footer", "rendering_options"});
    if (out.value(u"address"_s).isObject()) {
        QJsonObject address = out.value(u"address"_s).toObject();
        insertNulls(address, {"city", "country", "line1", "line2", "postal_code", "state"});
        out.insert(u"address"_s, address);
    }
    mergeFields(out, {{u"balance"_s, customer.balance},
                      {u"currency"_s, orNull(customer.currency)},
                      {u"delinquent"_s, customer.delinquent},
                      {u"email"_s, orNull(customer.email)},
                      {u"invoice_prefix"_s, customer.invoicePrefix},
                      {u"invoice_settings"_s, settings},
                      {u"name"_s, orNull(customer.name)},
                      {u"next_invoice_sequence"_s, customer.nextInvoice},
                      {u"test_clock"_s, orNull(customer.testClock)}});
    insertNulls(out, {"address", "default_source", "description", "discount", "phone", "shipping"});
    return out;
}

QJsonObject toJson(const World &, const BalanceTransaction &entry, const ApiVersion &version)
{
    QJsonObject out = rowJson(entry, "customer_balance_transaction");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, entry.fields);
    mergeFields(out, {{u"amount"_s, entry.amount},
                      {u"credit_note"_s, orNull(entry.creditNote)},
                      {u"currency"_s, entry.currency},
                      {u"customer"_s, entry.customer},
                      {u"ending_balance"_s, entry.endingBalance},
                      {u"invoice"_s, orNull(entry.invoice)},
                      {u"type"_s, entry.type}});
    insertNulls(out, {"description"});
    if (version.isModern())
        insertNulls(out, {"checkout_session"});
    return out;
}

QJsonObject cardJson(const PaymentMethod &method)
{
    return {{u"brand"_s, method.brand},
            {u"checks"_s, QJsonObject{{u"address_line1_check"_s, QJsonValue::Null},
                                      {u"address_postal_code_check"_s, QJsonValue::Null},
                                      {u"cvc_check"_s, u"pass"_s}}},
            {u"country"_s, u"US"_s},
            {u"exp_month"_s, method.expiryMonth},
            {u"exp_year"_s, method.expiryYear},
            {u"fingerprint"_s, u"fp"_s + method.last4 + method.brand},
            {u"funding"_s, u"credit"_s},
            {u"last4"_s, method.last4},
            {u"wallet"_s, QJsonValue::Null}};
}

QJsonObject billingDetailsJson()
{
    QJsonObject address;
    insertNulls(address, {"city", "country", "line1", "line2", "postal_code", "state"});
    QJsonObject billing{{u"address"_s, address}};
    insertNulls(billing, {"email", "name", "phone"});
    return billing;
}

QJsonObject toJson(const World &, const PaymentMethod &method, const ApiVersion &)
{
    QJsonObject out = rowJson(method, "payment_method");
    QJsonObject billing = billingDetailsJson();
    insertNulls(billing, {"tax_id"});
    mergeFields(out, {{u"metadata"_s, QJsonObject()}, {u"billing_details"_s, billing}});
    mergeFields(out, method.fields);
    QJsonObject card = cardJson(method);
    mergeFields(card, {{u"display_brand"_s, method.brand},
                       {u"networks"_s,
                        QJsonObject{{u"available"_s, QJsonArray{method.brand}}, {u"preferred"_s, QJsonValue::Null}}},
                       {u"three_d_secure_usage"_s, QJsonObject{{u"supported"_s, true}}}});
    insertNulls(card, {"generated_from", "regulated_status"});
    mergeFields(out, {{u"allow_redisplay"_s, u"unspecified"_s},
                      {u"card"_s, card},
                      {u"customer"_s, orNull(method.customer)},
                      {u"type"_s, u"card"_s}});
    return out;
}

QJsonObject toJson(const World &world, const PortalSession &session, const ApiVersion &)
{
    QJsonObject out = rowJson(session, "billing_portal.session");
    mergeFields(out, session.fields);
    mergeFields(out, {{u"configuration"_s, u"bpc_sandboxdefault"_s},
                      {u"customer"_s, session.customer},
                      {u"url"_s, world.baseUrl + u"/stripe/portal/"_s + session.id}});
    insertNulls(out, {"flow", "locale", "on_behalf_of", "return_url"});
    return out;
}

qint64 checkoutLineAmount(const World &world, const CheckoutSession &session, const CheckoutLine &line)
{
    return priceTotal(world.prices.at(line.price), session.currency, line.quantity);
}

QJsonObject checkoutLineJson(const World &world, const CheckoutSession &session, const CheckoutLine &line,
                             const ApiVersion &version)
{
    const Price &price = world.prices.at(line.price);
    const qint64 amount = checkoutLineAmount(world, session, line);
    QJsonObject out{{u"id"_s, line.id},
                    {u"object"_s, u"item"_s},
                    {u"amount_discount"_s, line.discount},
                    {u"amount_subtotal"_s, amount},
                    {u"amount_tax"_s, 0},
                    {u"amount_total"_s, amount - line.discount},
                    {u"currency"_s, session.currency},
                    {u"description"_s, world.products.at(price.product).name},
                    {u"price"_s, toJson(world, price, version)},
                    {u"quantity"_s, line.quantity}};
    if (version.isModern())
        insertNulls(out, {"adjustable_quantity", "metadata"});
    return out;
}

QJsonObject toJson(const World &world, const CheckoutSession &session, const ApiVersion &version)
{
    QJsonObject out = rowJson(session, "checkout.session");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}, {u"cancel_url"_s, QJsonValue::Null}});
    mergeFields(out, session.fields);
    qint64 total = 0, discount = 0;
    for (const CheckoutLine &line : session.lines) {
        total += checkoutLineAmount(world, session, line);
        discount += line.discount;
    }
    const bool isHosted = session.uiMode == u"hosted"_s || session.uiMode == u"hosted_page"_s;
    const bool isOpen = session.status == u"open"_s;
    const bool hasAmount = session.mode != u"setup"_s;
    mergeFields(out, {{u"amount_subtotal"_s, hasAmount ? QJsonValue(total) : QJsonValue()},
                      {u"amount_total"_s, hasAmount ? QJsonValue(total - discount) : QJsonValue()},
                      {u"automatic_tax"_s, QJsonObject{{u"enabled"_s, false}, {u"status"_s, QJsonValue::Null}}},
                      {u"currency"_s, orNull(session.currency)},
                      {u"custom_fields"_s, QJsonArray()},
                      {u"customer"_s, orNull(session.customer)},
                      {u"customer_details"_s,
                       session.customerDetails.isEmpty() ? QJsonValue() : QJsonValue(session.customerDetails)},
                      {u"expires_at"_s, session.expiresAt},
                      {u"invoice"_s, orNull(session.invoice)},
                      {u"mode"_s, session.mode},
                      {u"payment_intent"_s, orNull(session.paymentIntent)},
                      {u"payment_method_options"_s, QJsonObject()},
                      {u"payment_method_types"_s, QJsonArray{u"card"_s}},
                      {u"payment_status"_s, session.paymentStatus},
                      {u"phone_number_collection"_s, QJsonObject{{u"enabled"_s, false}}},
                      {u"shipping_options"_s, QJsonArray()},
                      {u"status"_s, session.status},
                      {u"subscription"_s, orNull(session.subscription)},
                      {u"total_details"_s, hasAmount ? QJsonValue(QJsonObject{{u"amount_discount"_s, discount},
                                                                              {u"amount_shipping"_s, 0},
                                                                              {u"amount_tax"_s, 0}})
                                                     : QJsonValue()},
                      {u"ui_mode"_s, session.uiMode},
                      {u"url"_s, isOpen && isHosted ? QJsonValue(world.baseUrl + u"/stripe/checkout/"_s + session.id)
                                                    : QJsonValue()}});
    if (session.mode == u"payment"_s)
        out.insert(u"invoice_creation"_s, QJsonObject{{u"enabled"_s, session.createsInvoice}});
    insertNulls(out, {"after_expiration", "allow_promotion_codes", "billing_address_collection", "client_reference_id",
                      "client_secret", "consent", "consent_collection", "customer_creation", "customer_email",
                      "invoice_creation", "locale", "payment_link", "payment_method_collection", "recovered_from",
                      "setup_intent", "shipping_address_collection", "shipping_cost", "submit_type", "success_url"});
    if (version.isModern() && !session.coupon.isEmpty())
        out.insert(u"discounts"_s,
                   QJsonArray{QJsonObject{{u"coupon"_s, session.coupon}, {u"promotion_code"_s, QJsonValue::Null}}});
    if (version.isModern())
        insertNulls(out,
                    {"adaptive_pricing", "collected_information", "currency_conversion", "custom_text", "discounts",
                     "integration_identifier", "origin_context", "payment_method_configuration_details", "permissions",
                     "saved_payment_method_options", "wallet_options"});
    else
        insertNulls(out, {"shipping", "shipping_rate"});
    return out;
}

} // namespace reckoner::sandbox::stripe
