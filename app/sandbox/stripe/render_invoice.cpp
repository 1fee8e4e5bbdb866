// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/render_parts.h"

#include <algorithm>
#include <numeric>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

qint64 Invoice::subtotal() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const Line &line) { return sum + line.amount; });
}

qint64 Invoice::discount() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const Line &line) { return sum + line.discount; });
}

qint64 Invoice::total() const
{
    return subtotal() - discount();
}

// What the customer's balance leaves: a credit lowers it, a debt raises it (reference/stripe.md §2.5).
qint64 Invoice::amountDue() const
{
    if (endingBalance)
        return std::max<qint64>(total() + startingBalance - *endingBalance, 0);
    return std::max<qint64>(total() + startingBalance, 0);
}

qint64 Invoice::amountRemaining() const
{
    if (paidOutOfBand || status == QLatin1String("paid"))
        return 0;
    return std::max<qint64>(amountDue() - amountPaid - prePaymentCredits, 0);
}

namespace {

QJsonObject lineDetails(const Line &line)
{
    QJsonObject details{{u"proration"_s, line.isProration},
                        {u"proration_details"_s,
                         QJsonObject{{u"credited_items"_s,
                                      line.creditedItems.isEmpty() ? QJsonValue() : QJsonValue(line.creditedItems)}}},
                        {u"subscription"_s, orNull(line.subscription)}};
    if (line.invoiceItem.isEmpty())
        details.insert(u"subscription_item"_s, orNull(line.subscriptionItem));
    details.insert(u"invoice_item"_s, orNull(line.invoiceItem));
    return details;
}

void lineModern(QJsonObject &out, const World &world, const Line &line)
{
    const bool isOfItem = !line.invoiceItem.isEmpty() || line.subscription.isEmpty();
    out.insert(u"parent"_s,
               QJsonObject{{u"type"_s, isOfItem ? u"invoice_item_details"_s : u"subscription_item_details"_s},
                           {u"invoice_item_details"_s, isOfItem ? QJsonValue(lineDetails(line)) : QJsonValue()},
                           {u"subscription_item_details"_s, isOfItem ? QJsonValue() : QJsonValue(lineDetails(line))}});
    QJsonObject pricing{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, orNull(line.unitAmount)}};
    if (const Price *price = world.prices.find(line.price))
        pricing.insert(u"price_details"_s, QJsonObject{{u"price"_s, price->id}, {u"product"_s, price->product}});
    out.insert(u"pricing"_s, pricing);
    out.insert(u"taxes"_s, QJsonArray());
    out.insert(u"pretax_credit_amounts"_s, QJsonArray());
    out.insert(u"subscription"_s, orNull(line.subscription));
    out.insert(u"subtotal"_s, line.amount);
    out.insert(u"quantity_decimal"_s, QString::number(line.quantity));
}

void lineLegacy(QJsonObject &out, const World &world, const Line &line, const ApiVersion &version)
{
    const Price *price = world.prices.find(line.price);
    const bool isOfItem = !line.invoiceItem.isEmpty() || line.subscription.isEmpty();
    const QJsonObject plan = price ? planJson(*price) : QJsonObject();
    mergeFields(out, {{u"plan"_s, plan.isEmpty() ? QJsonValue() : QJsonValue(plan)},
                      {u"price"_s, price ? QJsonValue(toJson(world, *price, version)) : QJsonValue()},
                      {u"proration"_s, line.isProration},
                      {u"proration_details"_s,
                       QJsonObject{{u"credited_items"_s,
                                    line.creditedItems.isEmpty() ? QJsonValue() : QJsonValue(line.creditedItems)}}},
                      {u"subscription"_s, orNull(line.subscription)},
                      {u"tax_amounts"_s, QJsonArray()},
                      {u"tax_rates"_s, QJsonArray()},
                      {u"type"_s, isOfItem ? u"invoiceitem"_s : u"subscription"_s},
                      {u"unit_amount_excluding_tax"_s, orNull(line.unitAmount)}});
    if (!line.invoiceItem.isEmpty())
        out.insert(u"invoice_item"_s, line.invoiceItem);
    if (!line.subscriptionItem.isEmpty())
        out.insert(u"subscription_item"_s, line.subscriptionItem);
}

void invoiceModern(QJsonObject &out, const Invoice &invoice)
{
    QJsonValue parent;
    if (!invoice.subscription.isEmpty()) {
        QJsonObject details{{u"metadata"_s, invoice.subscriptionMetadata}, {u"subscription"_s, invoice.subscription}};
        if (invoice.prorationDate)
            details.insert(u"subscription_proration_date"_s, *invoice.prorationDate);
        parent = QJsonObject{{u"type"_s, u"subscription_details"_s},
                             {u"subscription_details"_s, details},
                             {u"quote_details"_s, QJsonValue::Null}};
    }
    out.insert(u"parent"_s, parent);
    out.insert(u"total_taxes"_s, QJsonArray());
    out.insert(u"amount_overpaid"_s, 0);
}

void invoiceLegacy(QJsonObject &out, const World &world, const Invoice &invoice, const ApiVersion &version)
{
    const PaymentIntent *intent = world.paymentIntents.find(invoice.paymentIntent);
    mergeFields(
        out, {{u"charge"_s, intent ? orNull(intent->latestCharge) : QJsonValue()},
              {u"discount"_s, invoice.coupon.isEmpty()
                                  ? QJsonValue()
                                  : QJsonValue(couponDiscountJson(world, invoice.coupon, invoice, version))},
              {u"paid"_s, invoice.status == u"paid"_s},
              {u"paid_out_of_band"_s, invoice.paidOutOfBand},
              {u"payment_intent"_s, orNull(invoice.paymentIntent)},
              {u"subscription"_s, orNull(invoice.subscription)},
              {u"subscription_details"_s,
               QJsonObject{{u"metadata"_s,
                            invoice.subscription.isEmpty() ? QJsonValue() : QJsonValue(invoice.subscriptionMetadata)}}},
              {u"total_tax_amounts"_s, QJsonArray()}});
    if (invoice.prorationDate)
        out.insert(u"subscription_proration_date"_s, *invoice.prorationDate);
    insertNulls(out, {"application_fee_amount", "quote", "tax", "transfer_data"});
}

QJsonObject invoiceCustomerJson(const World &world, const Invoice &invoice)
{
    const Customer *customer = world.customers.find(invoice.customer);
    QJsonObject out{{u"customer"_s, orNull(invoice.customer)}, {u"customer_tax_ids"_s, QJsonArray()}};
    if (customer) {
        const auto field = [&](const QString &name) {
            const QJsonValue value = customer->fields.value(name);
            return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
        };
        mergeFields(out, {{u"customer_address"_s, field(u"address"_s)},
                          {u"customer_email"_s, orNull(customer->email)},
                          {u"customer_name"_s, orNull(customer->name)},
                          {u"customer_phone"_s, field(u"phone"_s)},
                          {u"customer_shipping"_s, field(u"shipping"_s)}});
    }
    out.insert(u"customer_tax_exempt"_s, u"none"_s);
    return out;
}

} // namespace

QJsonObject lineJson(const World &world, const Invoice &invoice, const Line &line, const ApiVersion &version)
{
    QJsonArray discounts;
    if (line.discount != 0)
        discounts.append(
            QJsonObject{{u"amount"_s, line.discount}, {u"discount"_s, u"di_"_s + invoice.id.section(u'_', -1)}});
    QJsonObject out{{u"id"_s, line.id},
                    {u"object"_s, u"line_item"_s},
                    {u"amount"_s, line.amount},
                    {u"currency"_s, line.currency},
                    {u"description"_s, orNull(line.description)},
                    {u"discount_amounts"_s, discounts},
                    {u"discountable"_s, line.discountable},
                    {u"discounts"_s, QJsonArray()},
                    {u"invoice"_s, invoice.id},
                    {u"livemode"_s, false},
                    {u"metadata"_s, line.metadata},
                    {u"period"_s, QJsonObject{{u"start"_s, line.periodStart}, {u"end"_s, line.periodEnd}}},
                    {u"quantity"_s, line.quantity}};
    if (version.isModern())
        lineModern(out, world, line);
    else
        lineLegacy(out, world, line, version);
    return out;
}

QJsonObject paymentJson(const Invoice &invoice, const InvoicePayment &payment)
{
    const bool isPaid = payment.paidAt.has_value();
    return {{u"id"_s, payment.id},
            {u"object"_s, u"invoice_payment"_s},
            {u"amount_paid"_s, isPaid ? QJsonValue(payment.amountRequested) : QJsonValue()},
            {u"amount_requested"_s, payment.amountRequested},
            {u"created"_s, payment.created},
            {u"currency"_s, invoice.currency},
            {u"invoice"_s, invoice.id},
            {u"is_default"_s, payment.paymentIntent == invoice.paymentIntent},
            {u"livemode"_s, false},
            {u"payment"_s, QJsonObject{{u"payment_intent"_s, payment.paymentIntent}, {u"type"_s, u"payment_intent"_s}}},
            {u"status"_s, payment.status},
            {u"status_transitions"_s,
             QJsonObject{{u"canceled_at"_s, orNull(payment.canceledAt)}, {u"paid_at"_s, orNull(payment.paidAt)}}}};
}

QJsonObject toJson(const World &world, const Invoice &invoice, const ApiVersion &version)
{
    QJsonObject out = rowJson(invoice, "invoice");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, invoice.fields);
    mergeFields(out, invoiceCustomerJson(world, invoice));
    QJsonArray lines;
    for (const Line &line : invoice.lines)
        lines.append(lineJson(world, invoice, line, version));
    QJsonObject list = listJson(u"/v1/invoices/%1/lines"_s.arg(invoice.id), lines);
    list.insert(u"total_count"_s, lines.size());
    const bool isFinal = invoice.finalizedAt.has_value();
    const QString page = world.baseUrl + u"/stripe/invoice/"_s + invoice.id;
    QJsonArray discountAmounts;
    if (invoice.discount() != 0)
        discountAmounts.append(
            QJsonObject{{u"amount"_s, invoice.discount()}, {u"discount"_s, u"di_"_s + invoice.id.section(u'_', -1)}});
    mergeFields(out,
                {{u"account_country"_s, u"US"_s},
                 {u"account_name"_s, u"Reckoner Sandbox"_s},
                 {u"amount_due"_s, invoice.amountDue()},
                 {u"amount_paid"_s, invoice.amountPaid},
                 {u"amount_remaining"_s, invoice.amountRemaining()},
                 {u"amount_shipping"_s, 0},
                 {u"attempt_count"_s, invoice.attemptCount},
                 {u"attempted"_s, invoice.attempted},
                 {u"auto_advance"_s, invoice.autoAdvance},
                 {u"automatic_tax"_s, QJsonObject{{u"enabled"_s, false}, {u"status"_s, QJsonValue::Null}}},
                 {u"automatically_finalizes_at"_s, orNull(invoice.finalizesAt)},
                 {u"billing_reason"_s, invoice.billingReason},
                 {u"collection_method"_s, invoice.collectionMethod},
                 {u"currency"_s, invoice.currency},
                 {u"default_payment_method"_s, orNull(invoice.defaultPaymentMethod)},
                 {u"default_tax_rates"_s, QJsonArray()},
                 {u"discounts"_s,
                  invoice.coupon.isEmpty() ? QJsonArray() : QJsonArray{u"di_"_s + invoice.id.section(u'_', -1)}},
                 {u"due_date"_s, orNull(invoice.dueDate)},
                 {u"effective_at"_s, orNull(invoice.finalizedAt)},
                 {u"ending_balance"_s, orNull(invoice.endingBalance)},
                 {u"hosted_invoice_url"_s, isFinal ? QJsonValue(page) : QJsonValue()},
                 {u"invoice_pdf"_s, isFinal ? QJsonValue(page + u"/pdf"_s) : QJsonValue()},
                 {u"issuer"_s, QJsonObject{{u"type"_s, u"self"_s}}},
                 {u"lines"_s, list},
                 {u"next_payment_attempt"_s, orNull(invoice.nextAttempt)},
                 {u"number"_s, orNull(invoice.number)},
                 {u"payment_settings"_s, QJsonObject{{u"default_mandate"_s, QJsonValue::Null},
                                                     {u"payment_method_options"_s, QJsonValue::Null},
                                                     {u"payment_method_types"_s, QJsonValue::Null}}},
                 {u"period_end"_s, invoice.periodEnd},
                 {u"period_start"_s, invoice.periodStart},
                 {u"post_payment_credit_notes_amount"_s, invoice.postPaymentCredits},
                 {u"pre_payment_credit_notes_amount"_s, invoice.prePaymentCredits},
                 {u"starting_balance"_s, invoice.startingBalance},
                 {u"status"_s, invoice.status},
                 {u"status_transitions"_s, QJsonObject{{u"finalized_at"_s, orNull(invoice.finalizedAt)},
                                                       {u"marked_uncollectible_at"_s, orNull(invoice.uncollectibleAt)},
                                                       {u"paid_at"_s, orNull(invoice.paidAt)},
                                                       {u"voided_at"_s, orNull(invoice.voidedAt)}}},
                 {u"subtotal"_s, invoice.subtotal()},
                 {u"subtotal_excluding_tax"_s, invoice.subtotal()},
                 {u"test_clock"_s, orNull(invoice.testClock)},
                 {u"total"_s, invoice.total()},
                 {u"total_discount_amounts"_s, discountAmounts},
                 {u"total_excluding_tax"_s, invoice.total()},
                 {u"total_pretax_credit_amounts"_s, QJsonArray()}});
    insertNulls(out,
                {"account_tax_ids", "application", "custom_fields", "default_source", "description", "footer",
                 "from_invoice", "last_finalization_error", "latest_revision", "on_behalf_of", "receipt_number",
                 "rendering", "shipping_cost", "shipping_details", "statement_descriptor", "webhooks_delivered_at"});
    if (version.isModern())
        invoiceModern(out, invoice);
    else
        invoiceLegacy(out, world, invoice, version);
    return out;
}

QJsonObject toJson(const World &world, const InvoiceItem &item, const ApiVersion &version)
{
    QJsonObject out{{u"id"_s, item.id},
                    {u"object"_s, u"invoiceitem"_s},
                    {u"amount"_s, item.amount},
                    {u"currency"_s, item.currency},
                    {u"customer"_s, item.customer},
                    {u"date"_s, item.created},
                    {u"description"_s, orNull(item.description)},
                    {u"discountable"_s, item.discountable},
                    {u"discounts"_s, QJsonArray()},
                    {u"invoice"_s, orNull(item.invoice)},
                    {u"livemode"_s, false},
                    {u"metadata"_s, item.metadata},
                    {u"period"_s, QJsonObject{{u"start"_s, item.periodStart}, {u"end"_s, item.periodEnd}}},
                    {u"proration"_s, item.isProration},
                    {u"quantity"_s, item.quantity},
                    {u"tax_rates"_s, QJsonArray()},
                    {u"test_clock"_s, orNull(item.testClock)}};
    const Price *price = world.prices.find(item.price);
    if (version.isModern()) {
        QJsonObject pricing{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, orNull(item.unitAmount)}};
        if (price)
            pricing.insert(u"price_details"_s, QJsonObject{{u"price"_s, price->id}, {u"product"_s, price->product}});
        out.insert(u"pricing"_s, pricing);
        out.insert(u"net_amount"_s, item.amount);
        out.insert(u"parent"_s, item.subscription.isEmpty()
                                    ? QJsonValue()
                                    : QJsonValue(QJsonObject{
                                          {u"type"_s, u"subscription_details"_s},
                                          {u"subscription_details"_s,
                                           QJsonObject{{u"subscription"_s, item.subscription},
                                                       {u"subscription_item"_s, orNull(item.subscriptionItem)}}}}));
        return out;
    }
    out.insert(u"plan"_s, price && price->recurring ? QJsonValue(planJson(*price)) : QJsonValue());
    out.insert(u"price"_s, price ? QJsonValue(toJson(world, *price, version)) : QJsonValue());
    out.insert(u"subscription"_s, orNull(item.subscription));
    if (!item.subscriptionItem.isEmpty())
        out.insert(u"subscription_item"_s, item.subscriptionItem);
    out.insert(u"unit_amount"_s, wholeAmount(item.unitAmount));
    out.insert(u"unit_amount_decimal"_s, orNull(item.unitAmount));
    return out;
}

QJsonObject noteLineJson(const CreditNote::NoteLine &line, const ApiVersion &version)
{
    const bool isCustom = line.invoiceLine.isEmpty();
    QJsonObject out{{u"id"_s, line.id},
                    {u"object"_s, u"credit_note_line_item"_s},
                    {u"amount"_s, line.amount},
                    {u"description"_s, orNull(line.description)},
                    {u"discount_amount"_s, 0},
                    {u"discount_amounts"_s, QJsonArray()},
                    {u"livemode"_s, false},
                    {u"quantity"_s, line.quantity},
                    {u"tax_rates"_s, QJsonArray()},
                    {u"type"_s, isCustom ? u"custom_line_item"_s : u"invoice_line_item"_s}};
    if (!isCustom)
        out.insert(u"invoice_line_item"_s, line.invoiceLine);
    if (version.isModern())
        mergeFields(
            out,
            {{u"taxes"_s, QJsonArray()}, {u"pretax_credit_amounts"_s, QJsonArray()}, {u"metadata"_s, QJsonObject()}});
    else
        out.insert(u"tax_amounts"_s, QJsonArray());
    insertNulls(out, {"unit_amount", "unit_amount_decimal"});
    return out;
}

QJsonObject toJson(const World &world, const CreditNote &note, const ApiVersion &version)
{
    QJsonObject out = rowJson(note, "credit_note");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, note.fields);
    QJsonArray lines;
    for (const CreditNote::NoteLine &line : note.lines)
        lines.append(noteLineJson(line, version));
    mergeFields(out, {{u"amount"_s, note.amount},
                      {u"amount_shipping"_s, 0},
                      {u"currency"_s, note.currency},
                      {u"customer"_s, note.customer},
                      {u"customer_balance_transaction"_s, orNull(note.balanceTransaction)},
                      {u"discount_amount"_s, 0},
                      {u"discount_amounts"_s, QJsonArray()},
                      {u"effective_at"_s, note.created},
                      {u"invoice"_s, note.invoice},
                      {u"lines"_s, listJson(u"/v1/credit_notes/%1/lines"_s.arg(note.id), lines)},
                      {u"number"_s, note.number},
                      {u"out_of_band_amount"_s, note.outOfBand > 0 ? QJsonValue(note.outOfBand) : QJsonValue()},
                      {u"pdf"_s, world.baseUrl + u"/stripe/credit_note/%1/pdf"_s.arg(note.id)},
                      {u"status"_s, note.status},
                      {u"subtotal"_s, note.amount},
                      {u"subtotal_excluding_tax"_s, note.amount},
                      {u"total"_s, note.amount},
                      {u"total_excluding_tax"_s, note.amount},
                      {u"type"_s, note.type},
                      {u"voided_at"_s, orNull(note.voidedAt)}});
    insertNulls(out, {"memo", "reason", "shipping_cost"});
    if (version.isModern()) {
        const Refund *refund = world.refunds.find(note.refund);
        out.insert(u"refunds"_s, refund ? QJsonArray{QJsonObject{{u"amount_refunded"_s, refund->amount},
                                                                 {u"refund"_s, refund->id},
                                                                 {u"type"_s, u"refund"_s}}}
                                        : QJsonArray());
        out.insert(u"total_taxes"_s, QJsonArray());
        out.insert(u"pretax_credit_amounts"_s, QJsonArray());
        out.insert(u"pre_payment_amount"_s, note.type == u"pre_payment"_s ? note.amount : 0);
        out.insert(u"post_payment_amount"_s, note.type == u"post_payment"_s ? note.amount : 0);
    } else {
        out.insert(u"refund"_s, orNull(note.refund));
        out.insert(u"tax_amounts"_s, QJsonArray());
    }
    return out;
}

} // namespace reckoner::sandbox::stripe
