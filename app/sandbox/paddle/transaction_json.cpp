// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/transaction_json.h"

#include "app/sandbox/paddle/billing_tax.h"
#include "app/sandbox/paddle/entity_json.h"
#include "core/base/assert.h"

#include <QJsonArray>

#include <map>

namespace reckoner::sandbox::paddle {

namespace {

const QString kPayoutCurrency = QStringLiteral("USD");

QJsonValue optionalAmount(const std::optional<qint64> &minor)
{
    return minor ? QJsonValue(jsonAmount(*minor)) : QJsonValue(QJsonValue::Null);
}

QJsonValue shareJson(const std::optional<Proration> &proration)
{
    return toJson(proration);
}

QJsonObject transactionTotalsJson(const TransactionTotals &totals, const QString &currency)
{
    QJsonObject json = toJson(static_cast<const Totals &>(totals));
    json.insert(QStringLiteral("credit"), jsonAmount(totals.credit));
    json.insert(QStringLiteral("credit_to_balance"), jsonAmount(totals.creditToBalance));
    json.insert(QStringLiteral("balance"), jsonAmount(totals.balance));
    json.insert(QStringLiteral("grand_total"), jsonAmount(totals.grandTotal));
    json.insert(QStringLiteral("fee"), optionalAmount(totals.fee));
    json.insert(QStringLiteral("earnings"), optionalAmount(totals.earnings));
    json.insert(QStringLiteral("currency_code"), currency);
    return json;
}

// Every part is converted on its own but the two that are sums, so that the identities hold in the payout currency too.
TransactionTotals inPayoutCurrency(const TransactionTotals &totals, const QString &currency)
{
    const auto convert = [&](qint64 minor) { return converted(minor, currency, kPayoutCurrency); };
    TransactionTotals payout;
    payout.subtotal = convert(totals.subtotal);
    payout.discount = convert(totals.discount);
    payout.tax = convert(totals.tax);
    payout.total = payout.subtotal - payout.discount + payout.tax;
    payout.credit = totals.credit == totals.total ? std::max<qint64>(payout.total, 0) : convert(totals.credit);
    payout.creditToBalance = std::max<qint64>(-payout.total, 0);
    payout.grandTotal = std::max<qint64>(payout.total - payout.credit, 0);
    payout.balance = totals.balance == 0 ? 0 : convert(totals.balance);
    payout.fee = convert(totals.fee.value_or(0));
    payout.earnings = payout.total - payout.tax - *payout.fee;
    return payout;
}

QJsonObject adjustedTotalsJson(const Transaction &transaction, const QString &currency)
{
    const auto convert = [&](qint64 minor) { return converted(minor, transaction.currency, currency); };
    const TransactionTotals &totals = transaction.totals;
    const qint64 subtotal = convert(totals.subtotal - totals.discount - transaction.adjusted.subtotal);
    const qint64 tax = convert(totals.tax - transaction.adjusted.tax);
    const qint64 total = subtotal + tax;
    QJsonObject json{{QStringLiteral("subtotal"), jsonAmount(subtotal)}, {QStringLiteral("tax"), jsonAmount(tax)},
                     {QStringLiteral("total"), jsonAmount(total)},       {QStringLiteral("fee"), QJsonValue::Null},
                     {QStringLiteral("earnings"), QJsonValue::Null},     {QStringLiteral("currency_code"), currency}};
    if (totals.fee) {
        const qint64 fee = convert(*totals.fee - transaction.adjustedFee);
        json.insert(QStringLiteral("fee"), jsonAmount(fee));
        json.insert(QStringLiteral("earnings"), jsonAmount(total - tax - fee));
    }
    return json;
}

QJsonObject lineJson(const TransactionLine &line)
{
    QJsonObject json{{QStringLiteral("price_id"),
                      line.price.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.price.id)},
                     {QStringLiteral("quantity"), line.quantity},
                     {QStringLiteral("proration"), shareJson(line.proration)},
                     {QStringLiteral("tax_rate"), line.taxRate},
                     {QStringLiteral("unit_totals"), toJson(line.unitTotals)},
                     {QStringLiteral("totals"), toJson(line.totals)},
                     {QStringLiteral("product"), toJson(line.product)}};
    if (!line.id.isEmpty())
        json.insert(QStringLiteral("id"), line.id);
    return json;
}

QJsonObject paymentJson(const Payment &payment)
{
    QJsonObject details{{QStringLiteral("type"), payment.methodType}, {QStringLiteral("card"), QJsonValue::Null}};
    if (payment.methodType == u"card") {
        details.insert(QStringLiteral("card"),
                       QJsonObject{{QStringLiteral("type"), payment.cardType},
                                   {QStringLiteral("last4"), payment.lastFour},
                                   {QStringLiteral("expiry_month"), payment.expiryMonth},
                                   {QStringLiteral("expiry_year"), payment.expiryYear},
                                   {QStringLiteral("cardholder_name"), payment.cardholderName}});
    }
    return {{QStringLiteral("payment_attempt_id"), payment.attemptId},
            {QStringLiteral("stored_payment_method_id"), payment.storedPaymentMethodId},
            {QStringLiteral("payment_method_id"),
             payment.paymentMethodId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(payment.paymentMethodId)},
            {QStringLiteral("amount"), jsonAmount(payment.amount)},
            {QStringLiteral("status"), payment.status},
            {QStringLiteral("error_code"), jsonText(payment.errorCode)},
            {QStringLiteral("method_details"), details},
            {QStringLiteral("created_at"), jsonInstant(payment.createdAt)},
            {QStringLiteral("captured_at"), jsonInstant(payment.capturedAt)}};
}

QJsonObject detailsJson(const Transaction &transaction)
{
    QJsonArray lines;
    for (const TransactionLine &line : transaction.lines)
        lines.append(lineJson(line));
    QJsonObject details{{QStringLiteral("tax_rates_used"), taxRatesUsedJson(transaction.lines)},
                        {QStringLiteral("totals"), transactionTotalsJson(transaction.totals, transaction.currency)},
                        {QStringLiteral("payout_totals"), QJsonValue::Null},
                        {QStringLiteral("adjusted_payout_totals"), QJsonValue::Null},
                        {QStringLiteral("line_items"), lines}};
    QJsonObject adjusted = adjustedTotalsJson(transaction, transaction.currency);
    const qint64 adjustedTotal = transaction.totals.total - transaction.adjusted.total;
    adjusted.insert(QStringLiteral("grand_total"),
                    jsonAmount(std::max<qint64>(adjustedTotal - transaction.totals.credit, 0)));
    details.insert(QStringLiteral("adjusted_totals"), adjusted);
    if (transaction.status == TransactionStatus::Completed) {
        details.insert(
            QStringLiteral("payout_totals"),
            transactionTotalsJson(inPayoutCurrency(transaction.totals, transaction.currency), kPayoutCurrency));
        details.insert(QStringLiteral("adjusted_payout_totals"), adjustedTotalsJson(transaction, kPayoutCurrency));
    }
    return details;
}

} // namespace

QString statusText(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Draft: return QStringLiteral("draft");
    case TransactionStatus::Ready: return QStringLiteral("ready");
    case TransactionStatus::Billed: return QStringLiteral("billed");
    case TransactionStatus::Paid: return QStringLiteral("paid");
    case TransactionStatus::Completed: return QStringLiteral("completed");
    case TransactionStatus::Canceled: return QStringLiteral("canceled");
    case TransactionStatus::PastDue: return QStringLiteral("past_due");
    }
    RK_UNREACHABLE();
}

QString collectionModeText(CollectionMode mode)
{
    return mode == CollectionMode::Automatic ? QStringLiteral("automatic") : QStringLiteral("manual");
}

QJsonObject toJson(const Totals &totals)
{
    return {{QStringLiteral("subtotal"), jsonAmount(totals.subtotal)},
            {QStringLiteral("discount"), jsonAmount(totals.discount)},
            {QStringLiteral("tax"), jsonAmount(totals.tax)},
            {QStringLiteral("total"), jsonAmount(totals.total)}};
}

QJsonObject toJson(const BillingDetails &details)
{
    return {{QStringLiteral("enable_checkout"), details.enableCheckout},
            {QStringLiteral("payment_terms"), toJson(details.paymentTerms)},
            {QStringLiteral("purchase_order_number"), details.purchaseOrderNumber.value_or(QString())},
            {QStringLiteral("additional_information"), jsonText(details.additionalInformation)}};
}

QJsonValue toJson(const std::optional<Proration> &proration)
{
    if (!proration)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("rate"), proration->rate},
                       {QStringLiteral("billing_period"), toJson(proration->period)}};
}

QJsonArray taxRatesUsedJson(const std::vector<TransactionLine> &lines)
{
    std::map<QString, Totals> sums;
    for (const TransactionLine &line : lines)
        sums[line.taxRate] += line.totals;
    QJsonArray used;
    for (const auto &[rate, totals] : sums)
        used.append(QJsonObject{{QStringLiteral("tax_rate"), rate}, {QStringLiteral("totals"), toJson(totals)}});
    return used;
}

QJsonObject previewDetailsJson(const std::vector<TransactionLine> &lines, const TransactionTotals &totals,
                               const QString &currency)
{
    QJsonArray items;
    for (const TransactionLine &line : lines) {
        QJsonObject json = lineJson(line);
        json.remove(QStringLiteral("id"));
        items.append(json);
    }
    return {{QStringLiteral("tax_rates_used"), taxRatesUsedJson(lines)},
            {QStringLiteral("totals"), transactionTotalsJson(totals, currency)},
            {QStringLiteral("line_items"), items}};
}

QJsonObject toJson(const Transaction &transaction)
{
    QJsonArray items, payments;
    for (const TransactionItem &item : transaction.items) {
        items.append(QJsonObject{{QStringLiteral("price"), toJson(item.price)},
                                 {QStringLiteral("quantity"), item.quantity},
                                 {QStringLiteral("proration"), toJson(item.proration)}});
    }
    for (const Payment &payment : transaction.payments)
        payments.append(paymentJson(payment));
    const QJsonValue none = QJsonValue::Null;
    return {
        {QStringLiteral("id"), transaction.id},
        {QStringLiteral("status"), statusText(transaction.status)},
        {QStringLiteral("customer_id"), jsonText(transaction.customerId)},
        {QStringLiteral("address_id"), jsonText(transaction.addressId)},
        {QStringLiteral("business_id"), jsonText(transaction.businessId)},
        {QStringLiteral("custom_data"), transaction.customData},
        {QStringLiteral("currency_code"), transaction.currency},
        {QStringLiteral("origin"), transaction.origin},
        {QStringLiteral("subscription_id"), jsonText(transaction.subscriptionId)},
        {QStringLiteral("invoice_id"), jsonText(transaction.invoiceId)},
        {QStringLiteral("invoice_number"), jsonText(transaction.invoiceNumber)},
        {QStringLiteral("collection_mode"), collectionModeText(transaction.collectionMode)},
        {QStringLiteral("discount_id"), jsonText(transaction.discountId)},
        {QStringLiteral("billing_details"),
         transaction.billingDetails ? QJsonValue(toJson(*transaction.billingDetails)) : none},
        {QStringLiteral("billing_period"),
         transaction.billingPeriod ? QJsonValue(toJson(*transaction.billingPeriod)) : none},
        {QStringLiteral("items"), items},
        {QStringLiteral("details"), detailsJson(transaction)},
        {QStringLiteral("payments"), payments},
        {QStringLiteral("checkout"),
         transaction.checkoutUrl ? QJsonValue(QJsonObject{{QStringLiteral("url"), *transaction.checkoutUrl}}) : none},
        {QStringLiteral("created_at"), jsonInstant(transaction.createdAt)},
        {QStringLiteral("updated_at"), jsonInstant(transaction.updatedAt)},
        {QStringLiteral("billed_at"), jsonInstant(transaction.billedAt)},
        {QStringLiteral("revised_at"), jsonInstant(transaction.revisedAt)}};
}

QJsonObject toJson(const Adjustment &adjustment)
{
    QJsonArray items;
    for (const AdjustmentItem &item : adjustment.items) {
        QJsonObject totals = toJson(item.totals);
        totals.remove(QStringLiteral("discount"));
        items.append(QJsonObject{{QStringLiteral("id"), item.id},
                                 {QStringLiteral("item_id"), item.itemId},
                                 {QStringLiteral("type"), item.type},
                                 {QStringLiteral("amount"), jsonAmount(item.amount)},
                                 {QStringLiteral("proration"), toJson(item.proration)},
                                 {QStringLiteral("totals"), totals}});
    }
    QJsonObject totals = toJson(adjustment.totals);
    totals.remove(QStringLiteral("discount"));
    const QJsonArray rates{
        QJsonObject{{QStringLiteral("tax_rate"), adjustment.taxRate}, {QStringLiteral("totals"), totals}}};
    totals.insert(QStringLiteral("fee"), jsonAmount(adjustment.fee));
    totals.insert(QStringLiteral("earnings"), jsonAmount(adjustment.totals.subtotal - adjustment.fee));
    totals.insert(QStringLiteral("currency_code"), adjustment.currency);
    QJsonValue payout = QJsonValue::Null;
    if (adjustment.action != u"credit") {
        const auto convert = [&](qint64 minor) { return converted(minor, adjustment.currency, kPayoutCurrency); };
        const qint64 subtotal = convert(adjustment.totals.subtotal), tax = convert(adjustment.totals.tax),
                     fee = convert(adjustment.fee);
        payout = QJsonObject{{QStringLiteral("subtotal"), jsonAmount(subtotal)},
                             {QStringLiteral("tax"), jsonAmount(tax)},
                             {QStringLiteral("total"), jsonAmount(subtotal + tax)},
                             {QStringLiteral("fee"), jsonAmount(fee)},
                             {QStringLiteral("earnings"), jsonAmount(subtotal - fee)},
                             {QStringLiteral("currency_code"), kPayoutCurrency}};
    }
    return {{QStringLiteral("id"), adjustment.id},
            {QStringLiteral("action"), adjustment.action},
            {QStringLiteral("type"), adjustment.type},
            {QStringLiteral("transaction_id"), adjustment.transactionId},
            {QStringLiteral("subscription_id"), jsonText(adjustment.subscriptionId)},
            {QStringLiteral("customer_id"), adjustment.customerId},
            {QStringLiteral("reason"), adjustment.reason},
            {QStringLiteral("credit_applied_to_balance"), adjustment.creditAppliedToBalance
                                                              ? QJsonValue(*adjustment.creditAppliedToBalance)
                                                              : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("currency_code"), adjustment.currency},
            {QStringLiteral("status"), adjustment.status},
            {QStringLiteral("items"), items},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("payout_totals"), payout},
            {QStringLiteral("tax_rates_used"), rates},
            {QStringLiteral("created_at"), jsonInstant(adjustment.createdAt)},
            {QStringLiteral("updated_at"), jsonInstant(adjustment.updatedAt)}};
}

QJsonObject adjustmentsTotalsJson(const Transaction &transaction, const std::vector<const Adjustment *> &adjustments)
{
    Totals sum;
    qint64 fee = 0, credit = 0, refund = 0, chargeback = 0;
    for (const Adjustment *adjustment : adjustments) {
        if (adjustment->status == u"rejected")
            continue;
        sum += adjustment->totals;
        fee += adjustment->fee;
        (adjustment->action == u"credit"   ? credit
         : adjustment->action == u"refund" ? refund
                                           : chargeback) += adjustment->totals.total;
    }
    return {{QStringLiteral("subtotal"), jsonAmount(sum.subtotal)},
            {QStringLiteral("tax"), jsonAmount(sum.tax)},
            {QStringLiteral("total"), jsonAmount(sum.total)},
            {QStringLiteral("fee"), jsonAmount(fee)},
            {QStringLiteral("earnings"), jsonAmount(sum.subtotal - fee)},
            {QStringLiteral("breakdown"), QJsonObject{{QStringLiteral("credit"), jsonAmount(credit)},
                                                      {QStringLiteral("refund"), jsonAmount(refund)},
                                                      {QStringLiteral("chargeback"), jsonAmount(chargeback)}}},
            {QStringLiteral("currency_code"), transaction.currency}};
}

} // namespace reckoner::sandbox::paddle
