// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/json_views.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reckoner::ctl {

using namespace subscriptions;

namespace {

QString key(const char *name)
{
    return QLatin1StringView(name);
}

QJsonArray itemsJson(const std::vector<SubscriptionItem> &items)
{
    QJsonArray array;
    for (const SubscriptionItem &item : items)
        array.append(QJsonObject{{key("price_id"), item.priceId.toString()},
                                 {key("product_id"), item.productId.toString()},
                                 {key("product_name"), item.productName},
                                 {key("price_name"), item.priceName},
                                 {key("quantity"), item.quantity},
                                 {key("unit_price"), toJson(item.unitPrice)},
                                 {key("status"), item.status}});
    return array;
}

QJsonValue scheduledJson(const std::optional<ScheduledChange> &change)
{
    if (!change)
        return QJsonValue::Null;
    return QJsonObject{
        {key("action"), change->rawAction.isEmpty() ? scheduledActionText(change->action) : change->rawAction},
        {key("effective_at"), toJson(std::optional(change->effectiveAt))},
        {key("resume_at"), toJson(change->resumeAt)}};
}

QJsonValue periodJson(const std::optional<BillingPeriod> &period)
{
    if (!period)
        return QJsonValue::Null;
    return QJsonObject{{key("starts_at"), period->startsAt.toString()}, {key("ends_at"), period->endsAt.toString()}};
}

QJsonObject totalsJson(const BillTotals &totals)
{
    const auto text = [](Money money) { return QString::fromLatin1(money.minorUtf8()); };
    return {{key("subtotal"), text(totals.subtotal)},
            {key("discount"), text(totals.discount)},
            {key("tax"), text(totals.tax)},
            {key("total"), text(totals.total)},
            {key("credit"), text(totals.credit)},
            {key("credit_to_balance"), text(totals.creditToBalance)},
            {key("balance"), text(totals.balance)},
            {key("grand_total"), text(totals.grandTotal)},
            {key("currency_code"), totals.total.currency().code()}};
}

QJsonObject lineJson(const BillLine &line)
{
    return {{key("price_id"), line.priceId.toString()},
            {key("product_name"), line.productName},
            {key("quantity"), line.quantity},
            {key("proration_rate"), line.prorationRate},
            {key("tax_rate"), line.taxRate},
            {key("subtotal"), toJson(line.subtotal)},
            {key("tax"), toJson(line.tax)},
            {key("total"), toJson(line.total)}};
}

QString resultText(ResultAction action)
{
    switch (action) {
    case ResultAction::Charge: return key("charge");
    case ResultAction::Credit: return key("credit");
    case ResultAction::None: return key("none");
    }
    RK_UNREACHABLE();
}

QJsonObject summaryJson(const UpdateSummary &summary)
{
    return {{key("credit"), toJson(summary.credit)},
            {key("charge"), toJson(summary.charge)},
            {key("result"), toJson(summary.result)},
            {key("action"), resultText(summary.action)}};
}

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(Money money)
{
    return {{key("amount"), QString::fromLatin1(money.minorUtf8())}, {key("currency_code"), money.currency().code()}};
}

QJsonValue rawToJson(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Subscription &s)
{
    return {{key("id"), s.id.toString()},
            {key("account_id"), s.account.toString()},
            {key("status"), s.rawStatus.isEmpty() ? statusText(s.status) : s.rawStatus},
            {key("customer_id"), s.customerId.toString()},
            {key("currency_code"), s.currency.code()},
            {key("billing_cycle"), cycleText(s.billingCycle)},
            {key("current_billing_period"), periodJson(s.currentPeriod)},
            {key("next_billed_at"), toJson(s.nextBilledAt)},
            {key("paused_at"), toJson(s.pausedAt)},
            {key("canceled_at"), toJson(s.canceledAt)},
            {key("scheduled_change"), scheduledJson(s.scheduledChange)},
            {key("items"), itemsJson(s.items)},
            {key("created_at"), s.createdAt.toString()},
            {key("updated_at"), s.updatedAt.toString()}};
}

QJsonObject toJson(const SubscriptionRow &row)
{
    return {{key("id"), row.id.toString()},
            {key("status"), row.rawStatus.isEmpty() ? statusText(row.status) : row.rawStatus},
            {key("customer_id"), row.customerId.toString()},
            {key("customer_name"), row.customerName},
            {key("customer_email"), row.customerEmail},
            {key("items"), row.itemSummary},
            {key("recurring"), row.recurring.currency().isEmpty() ? QJsonValue() : QJsonValue(toJson(row.recurring))},
            {key("billing_cycle"), cycleText(row.billingCycle)},
            {key("next_billed_at"), toJson(row.nextBilledAt)},
            {key("scheduled_change"), scheduledJson(row.scheduledChange)},
            {key("updated_at"), row.updatedAt.toString()},
            {key("row_version"), row.rowVersion}};
}

QJsonObject toJson(const Bill &bill)
{
    QJsonArray lines;
    for (const BillLine &line : bill.lines)
        lines.append(lineJson(line));
    return {{key("billing_period"), periodJson(bill.period)},
            {key("totals"), totalsJson(bill.totals)},
            {key("lines"), lines}};
}

QJsonObject toJson(const ProviderPreview &preview)
{
    return {
        {key("immediate"), orNull(preview.immediate)},
        {key("next"), orNull(preview.next)},
        {key("recurring"), orNull(preview.recurring)},
        {key("summary"), preview.summary ? QJsonValue(summaryJson(*preview.summary)) : QJsonValue(QJsonValue::Null)},
        {key("after"), toJson(preview.after)},
        {key("fetched_at"), preview.fetchedAt.toString()}};
}

QJsonObject toJson(const ChangeEstimate &estimate)
{
    QJsonArray lines;
    for (const EstimateLine &line : estimate.lines)
        lines.append(QJsonObject{{key("price_id"), line.priceId.toString()},
                                 {key("quantity"), line.quantity},
                                 {key("formula"), line.formula},
                                 {key("total"), toJson(line.amounts.total)}});
    return {{key("lines"), lines},
            {key("summary"), summaryJson(estimate.summary)},
            {key("immediate"),
             estimate.immediate ? QJsonValue(totalsJson(*estimate.immediate)) : QJsonValue(QJsonValue::Null)},
            {key("recurring"), totalsJson(estimate.recurring)},
            {key("tax_known"), estimate.tax == EstimateTax::Included},
            {key("remarks"), QJsonArray::fromStringList(estimate.remarks)}};
}

QJsonObject toJson(const actions::Operation &operation)
{
    QJsonObject json{{key("id"), operation.id.toString()},
                     {key("kind"), actions::requestKind(operation.request)},
                     {key("state"), actions::operationStateText(operation.state)},
                     {key("subscription_id"), operation.subscriptionId.toString()},
                     {key("customer_id"), operation.customerId.toString()},
                     {key("catalog_id"), operation.catalogId},
                     {key("actor"), operation.actor},
                     {key("reason"), operation.reason},
                     {key("resolution"), operation.resolution},
                     {key("request"), rawToJson(actions::requestToJson(operation.request))},
                     {key("created_at"), operation.createdAt.toString()},
                     {key("sent_at"), toJson(operation.sentAt)},
                     {key("finished_at"), toJson(operation.finishedAt)}};
    if (operation.error) {
        json.insert(
            key("error"),
            QJsonObject{{key("kind"), errorKindName(operation.error->kind)},
                        {key("message"), operation.error->message},
                        {key("code"), operation.error->http ? operation.error->http->code : QString()},
                        {key("request_id"), operation.error->http ? operation.error->http->requestId : QString()}});
    }
    return json;
}

QJsonObject toJson(const catalog::OfferedPrice &offered)
{
    const catalog::Price &price = offered.price;
    QJsonArray overrides;
    for (const auto &override : price.overrides)
        overrides.append(QJsonObject{{key("countries"), QJsonArray::fromStringList(override.countries)},
                                     {key("unit_price"), toJson(override.unitPrice)}});
    return {{key("id"), price.id.toString()},
            {key("product_id"), price.productId.toString()},
            {key("product_name"), offered.productName},
            {key("name"), price.name},
            {key("description"), price.description},
            {key("status"), price.status},
            {key("unit_price"), toJson(price.unitPrice)},
            {key("billing_cycle"), cycleText(price.billingCycle)},
            {key("trial_period"), cycleText(price.trialPeriod)},
            {key("tax_mode"), catalog::taxModeText(price.taxMode)},
            {key("overrides"), overrides},
            {key("quantity_minimum"), price.quantityMinimum},
            {key("quantity_maximum"), price.quantityMaximum}};
}

QJsonObject toJson(const customers::Customer &customer)
{
    return {{key("id"), customer.id.toString()},
            {key("name"), customer.name},
            {key("email"), customer.email},
            {key("status"), customer.status},
            {key("locale"), customer.locale},
            {key("created_at"), customer.createdAt.toString()},
            {key("updated_at"), customer.updatedAt.toString()}};
}

QJsonObject toJson(const payments::Payment &payment)
{
    return {
        {key("id"), payment.id.toString()},
        {key("status"), payment.rawStatus.isEmpty() ? payments::paymentStatusText(payment.status) : payment.rawStatus},
        {key("origin"), payment.origin},
        {key("subscription_id"), payment.subscriptionId.toString()},
        {key("invoice_number"), payment.invoiceNumber},
        {key("totals"), totalsJson(payment.totals)},
        {key("billed_at"), toJson(payment.billedAt)},
        {key("created_at"), payment.createdAt.toString()}};
}

QJsonObject toJson(const events::StoredEvent &event)
{
    return {{key("seq"), event.seq},
            {key("event_id"), event.envelope.eventId.toString()},
            {key("event_type"), event.envelope.eventType},
            {key("occurred_at"), event.envelope.occurredAt.toString()},
            {key("received_at"), event.receivedAt.toString()},
            {key("entity_id"), event.envelope.entityId},
            {key("customer_id"), event.envelope.customerId.toString()},
            {key("source"), events::sourceText(event.source)},
            {key("outcome"), events::outcomeText(event.outcome)},
            {key("reason"), event.reason},
            {key("attempts"), event.attempts},
            {key("deliveries"), event.deliveries}};
}

QString cycleText(const std::optional<catalog::Period> &cycle)
{
    if (!cycle)
        return key("one-time");
    return cycle->frequency == 1 ? catalog::intervalText(*cycle)
                                 : QStringLiteral("%1 %2s").arg(cycle->frequency).arg(catalog::intervalText(*cycle));
}

QString timeText(Instant instant)
{
    return instant.toString().left(16).replace(QLatin1Char('T'), QLatin1Char(' ')) + QLatin1Char('Z');
}

QString timeText(const std::optional<Instant> &instant)
{
    return instant ? timeText(*instant) : QString();
}

QString recurringText(const subscriptions::SubscriptionRow &row)
{
    return row.recurring.currency().isEmpty() ? QString() : row.recurring.toString();
}

QString scheduledChangeText(const std::optional<ScheduledChange> &change)
{
    if (!change)
        return {};
    QString text = QStringLiteral("%1 at %2")
                       .arg(change->rawAction.isEmpty() ? scheduledActionText(change->action) : change->rawAction,
                            timeText(change->effectiveAt));
    if (change->resumeAt)
        text += QStringLiteral(", resume at %1").arg(timeText(*change->resumeAt));
    return text;
}

} // namespace reckoner::ctl
