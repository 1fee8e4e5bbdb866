// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/render_parts.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

QJsonObject paymentMethodDetails(const PaymentMethod &method)
{
    QJsonObject card = cardJson(method);
    card.insert(u"network"_s, method.brand);
    insertNulls(card, {"installments", "mandate", "three_d_secure"});
    return {{u"type"_s, u"card"_s}, {u"card"_s, card}};
}

QJsonObject chargeOutcome(const Charge &charge)
{
    const bool isGood = charge.status != u"failed"_s;
    return {{u"network_status"_s, isGood ? u"approved_by_network"_s : u"declined_by_network"_s},
            {u"reason"_s, orNull(charge.declineCode)},
            {u"risk_level"_s, u"normal"_s},
            {u"seller_message"_s,
             isGood ? u"Payment complete."_s : u"The bank did not return any further details with this decline."_s},
            {u"type"_s, isGood ? u"authorized"_s : u"issuer_declined"_s}};
}

} // namespace

QJsonObject toJson(const World &world, const PaymentIntent &intent, const ApiVersion &version)
{
    QJsonObject out = rowJson(intent, "payment_intent");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, intent.fields);
    QJsonValue nextAction;
    if (intent.status == u"requires_action"_s)
        nextAction = QJsonObject{
            {u"type"_s, u"redirect_to_url"_s},
            {u"redirect_to_url"_s, QJsonObject{{u"url"_s, world.baseUrl + u"/stripe/authenticate/"_s + intent.id},
                                               {u"return_url"_s, QJsonValue::Null}}}};
    mergeFields(out,
                {{u"amount"_s, intent.amount},
                 {u"amount_capturable"_s, intent.amountCapturable},
                 {u"amount_details"_s, QJsonObject{{u"tip"_s, QJsonObject()}}},
                 {u"amount_received"_s, intent.amountReceived},
                 {u"canceled_at"_s, orNull(intent.canceledAt)},
                 {u"cancellation_reason"_s, orNull(intent.cancellationReason)},
                 {u"capture_method"_s, intent.captureMethod},
                 {u"client_secret"_s, intent.clientSecret},
                 {u"confirmation_method"_s, u"automatic"_s},
                 {u"currency"_s, intent.currency},
                 {u"customer"_s, orNull(intent.customer)},
                 {u"last_payment_error"_s, intent.lastError.isEmpty() ? QJsonValue() : QJsonValue(intent.lastError)},
                 {u"next_action"_s, nextAction},
                 {u"payment_method"_s, orNull(intent.paymentMethod)},
                 {u"payment_method_options"_s, QJsonObject()},
                 {u"payment_method_types"_s, QJsonArray{u"card"_s}},
                 {u"status"_s, intent.status}});
    insertNulls(out, {"application", "application_fee_amount", "automatic_payment_methods", "description",
                      "on_behalf_of", "payment_method_configuration_details", "processing", "receipt_email", "review",
                      "setup_future_usage", "shipping", "source", "statement_descriptor", "statement_descriptor_suffix",
                      "transfer_data", "transfer_group"});
    if (!version.isModern())
        out.insert(u"invoice"_s, orNull(intent.invoice));
    if (version.isAtLeast("2022-11-15")) {
        out.insert(u"latest_charge"_s, orNull(intent.latestCharge));
    } else {
        QJsonArray charges;
        for (const auto &charge : world.charges.rows()) {
            if (charge->paymentIntent == intent.id)
                charges.prepend(toJson(world, *charge, version));
        }
        out.insert(u"charges"_s, listJson(u"/v1/charges?payment_intent="_s + intent.id, charges));
    }
    return out;
}

QJsonObject toJson(const World &world, const Charge &charge, const ApiVersion &version)
{
    QJsonObject out = rowJson(charge, "charge");
    const PaymentMethod *method = world.paymentMethods.find(charge.paymentMethod);
    const bool isGood = charge.status != u"failed"_s;
    mergeFields(
        out, {{u"amount"_s, charge.amount},
              {u"amount_captured"_s, charge.amountCaptured},
              {u"amount_refunded"_s, charge.amountRefunded},
              {u"balance_transaction"_s, orNull(charge.balanceTransaction)},
              {u"billing_details"_s, billingDetailsJson()},
              {u"calculated_statement_descriptor"_s, u"RECKONER SANDBOX"_s},
              {u"captured"_s, charge.captured},
              {u"currency"_s, charge.currency},
              {u"customer"_s, orNull(charge.customer)},
              {u"description"_s, orNull(charge.description)},
              {u"disputed"_s, charge.disputed},
              {u"failure_code"_s, orNull(charge.failureCode)},
              {u"failure_message"_s, orNull(charge.failureMessage)},
              {u"fraud_details"_s, QJsonObject()},
              {u"metadata"_s, charge.metadata},
              {u"outcome"_s, chargeOutcome(charge)},
              {u"paid"_s, isGood},
              {u"payment_intent"_s, orNull(charge.paymentIntent)},
              {u"payment_method"_s, orNull(charge.paymentMethod)},
              {u"payment_method_details"_s, method ? QJsonValue(paymentMethodDetails(*method)) : QJsonValue()},
              {u"receipt_url"_s, isGood ? QJsonValue(world.baseUrl + u"/stripe/receipt/"_s + charge.id) : QJsonValue()},
              {u"refunded"_s, charge.amountRefunded > 0 && charge.amountRefunded == charge.amountCaptured},
              {u"status"_s, charge.status}});
    insertNulls(out,
                {"application", "application_fee", "application_fee_amount", "failure_balance_transaction",
                 "on_behalf_of", "receipt_email", "receipt_number", "review", "shipping", "source", "source_transfer",
                 "statement_descriptor", "statement_descriptor_suffix", "transfer_data", "transfer_group"});
    if (!version.isModern())
        out.insert(u"invoice"_s, orNull(charge.invoice));
    if (!version.isAtLeast("2022-11-15")) {
        QJsonArray refunds;
        for (const auto &refund : world.refunds.rows()) {
            if (refund->charge == charge.id)
                refunds.prepend(toJson(world, *refund, version));
        }
        out.insert(u"refunds"_s, listJson(u"/v1/charges/%1/refunds"_s.arg(charge.id), refunds));
    }
    return out;
}

QJsonObject toJson(const World &world, const Refund &refund, const ApiVersion &version)
{
    QJsonObject out = rowJson(refund, "refund");
    out.remove(u"livemode"_s);
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, refund.fields);
    mergeFields(out, {{u"amount"_s, refund.amount},
                      {u"balance_transaction"_s, orNull(refund.balanceTransaction)},
                      {u"charge"_s, refund.charge},
                      {u"currency"_s, refund.currency},
                      {u"destination_details"_s,
                       QJsonObject{{u"card"_s, QJsonObject{{u"type"_s, u"refund"_s}}}, {u"type"_s, u"card"_s}}},
                      {u"payment_intent"_s, orNull(refund.paymentIntent)},
                      {u"status"_s, refund.status}});
    if (version.isModern()) {
        const Charge &charge = world.charges.at(refund.charge);
        out.insert(u"customer"_s, orNull(charge.customer));
        out.insert(u"payment_method"_s, orNull(charge.paymentMethod));
    }
    if (!refund.failureReason.isEmpty())
        out.insert(u"failure_reason"_s, refund.failureReason);
    insertNulls(out, {"reason", "receipt_number", "source_transfer_reversal", "transfer_reversal"});
    return out;
}

QJsonObject toJson(const World &world, const Dispute &dispute, const ApiVersion &version)
{
    QJsonObject out = rowJson(dispute, "dispute");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, dispute.fields);
    QJsonObject evidence = dispute.evidence;
    insertNulls(evidence, {"access_activity_log",
                           "billing_address",
                           "cancellation_policy",
                           "cancellation_policy_disclosure",
                           "cancellation_rebuttal",
                           "customer_communication",
                           "customer_email_address",
                           "customer_name",
                           "customer_purchase_ip",
                           "customer_signature",
                           "duplicate_charge_documentation",
                           "duplicate_charge_explanation",
                           "duplicate_charge_id",
                           "product_description",
                           "receipt",
                           "refund_policy",
                           "refund_policy_disclosure",
                           "refund_refusal_explanation",
                           "service_date",
                           "service_documentation",
                           "shipping_address",
                           "shipping_carrier",
                           "shipping_date",
                           "shipping_documentation",
                           "shipping_tracking_number",
                           "uncategorized_file",
                           "uncategorized_text"});
    QJsonArray entries;
    for (const auto &entry : world.accountEntries.rows()) {
        if (entry->source == dispute.id)
            entries.append(toJson(world, *entry, world.accountVersion()));
    }
    mergeFields(out, {{u"amount"_s, dispute.amount},
                      {u"balance_transactions"_s, entries},
                      {u"charge"_s, dispute.charge},
                      {u"currency"_s, dispute.currency},
                      {u"evidence"_s, evidence},
                      {u"evidence_details"_s, QJsonObject{{u"due_by"_s, dispute.dueBy},
                                                          {u"has_evidence"_s, !dispute.evidence.isEmpty()},
                                                          {u"past_due"_s, world.now() > dispute.dueBy},
                                                          {u"submission_count"_s, dispute.submissions}}},
                      {u"is_charge_refundable"_s, false},
                      {u"payment_intent"_s, orNull(dispute.paymentIntent)},
                      {u"reason"_s, dispute.reason},
                      {u"status"_s, dispute.status}});
    if (version.isModern()) {
        const PaymentMethod *method = world.paymentMethods.find(world.charges.at(dispute.charge).paymentMethod);
        const QString brand = method ? method->brand : u"visa"_s;
        out.insert(u"payment_method_details"_s,
                   QJsonObject{{u"type"_s, u"card"_s},
                               {u"card"_s, QJsonObject{{u"brand"_s, brand},
                                                       {u"case_type"_s, u"chargeback"_s},
                                                       {u"network_reason_code"_s, QJsonValue::Null}}}});
        out.insert(u"enhanced_eligibility_types"_s, QJsonArray());
    }
    return out;
}

QJsonObject toJson(const World &, const AccountEntry &entry, const ApiVersion &version)
{
    QJsonObject out = rowJson(entry, "balance_transaction");
    out.remove(u"livemode"_s);
    mergeFields(out, {{u"amount"_s, entry.amount},
                      {u"available_on"_s, entry.created},
                      {u"currency"_s, entry.currency},
                      {u"fee"_s, 0},
                      {u"fee_details"_s, QJsonArray()},
                      {u"net"_s, entry.amount},
                      {u"reporting_category"_s, entry.type == u"adjustment"_s ? u"dispute"_s : entry.type},
                      {u"source"_s, entry.source},
                      {u"status"_s, u"available"_s},
                      {u"type"_s, entry.type}});
    if (version.isModern())
        out.insert(u"balance_type"_s, u"payments"_s);
    insertNulls(out, {"description", "exchange_rate"});
    return out;
}

} // namespace reckoner::sandbox::stripe
