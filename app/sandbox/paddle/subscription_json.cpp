// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/subscription_json.h"

#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/transaction_json.h"
#include "core/base/assert.h"

#include <QJsonArray>

namespace reckoner::sandbox::paddle {

namespace {

QJsonValue scheduledChangeJson(const std::optional<ScheduledChange> &change)
{
    if (!change)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("action"), change->action},
                       {QStringLiteral("effective_at"), jsonInstant(change->effectiveAt)},
                       {QStringLiteral("resume_at"), jsonInstant(change->resumeAt)}};
}

QJsonValue periodJson(const std::optional<Period> &period)
{
    return period ? QJsonValue(toJson(*period)) : QJsonValue(QJsonValue::Null);
}

QJsonObject itemJson(const SubscriptionItem &item)
{
    return {{QStringLiteral("status"), item.status},
            {QStringLiteral("quantity"), item.quantity},
            {QStringLiteral("recurring"), item.recurring},
            {QStringLiteral("created_at"), jsonInstant(item.createdAt)},
            {QStringLiteral("updated_at"), jsonInstant(item.updatedAt)},
            {QStringLiteral("previously_billed_at"), jsonInstant(item.previouslyBilledAt)},
            {QStringLiteral("next_billed_at"), jsonInstant(item.nextBilledAt)},
            {QStringLiteral("trial_dates"), periodJson(item.trialDates)},
            {QStringLiteral("price"), toJson(item.price)},
            {QStringLiteral("product"), toJson(item.product)}};
}

QJsonValue subscriptionDiscountJson(const std::optional<SubscriptionDiscount> &discount)
{
    if (!discount)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), discount->id},
                       {QStringLiteral("starts_at"), jsonInstant(discount->startsAt)},
                       {QStringLiteral("ends_at"), jsonInstant(discount->endsAt)}};
}

} // namespace

QString statusText(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Active: return QStringLiteral("active");
    case SubscriptionStatus::Trialing: return QStringLiteral("trialing");
    case SubscriptionStatus::PastDue: return QStringLiteral("past_due");
    case SubscriptionStatus::Paused: return QStringLiteral("paused");
    case SubscriptionStatus::Canceled: return QStringLiteral("canceled");
    }
    RK_UNREACHABLE();
}

QJsonObject toJson(const Subscription &subscription)
{
    QJsonArray items;
    for (const SubscriptionItem &item : subscription.items)
        items.append(itemJson(item));
    return {{QStringLiteral("id"), subscription.id},
            {QStringLiteral("status"), statusText(subscription.status)},
            {QStringLiteral("customer_id"), subscription.customerId},
            {QStringLiteral("address_id"), subscription.addressId},
            {QStringLiteral("business_id"), jsonText(subscription.businessId)},
            {QStringLiteral("currency_code"), subscription.currency},
            {QStringLiteral("created_at"), jsonInstant(subscription.createdAt)},
            {QStringLiteral("updated_at"), jsonInstant(subscription.updatedAt)},
            {QStringLiteral("started_at"), jsonInstant(subscription.startedAt)},
            {QStringLiteral("first_billed_at"), jsonInstant(subscription.firstBilledAt)},
            {QStringLiteral("next_billed_at"), jsonInstant(subscription.nextBilledAt)},
            {QStringLiteral("paused_at"), jsonInstant(subscription.pausedAt)},
            {QStringLiteral("canceled_at"), jsonInstant(subscription.canceledAt)},
            {QStringLiteral("collection_mode"), collectionModeText(subscription.collectionMode)},
            {QStringLiteral("billing_details"), subscription.billingDetails
                                                    ? QJsonValue(toJson(*subscription.billingDetails))
                                                    : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("current_billing_period"), periodJson(subscription.currentPeriod)},
            {QStringLiteral("billing_cycle"), toJson(subscription.billingCycle)},
            {QStringLiteral("scheduled_change"), scheduledChangeJson(subscription.scheduledChange)},
            {QStringLiteral("items"), items},
            {QStringLiteral("discount"), subscriptionDiscountJson(subscription.discount)},
            {QStringLiteral("custom_data"), subscription.customData},
            {QStringLiteral("import_meta"), subscription.importMeta}};
}

QJsonObject apiJson(const Subscription &subscription)
{
    QJsonObject json = toJson(subscription);
    const QString base = QStringLiteral("https://customer-portal.localhost/subscriptions/%1/").arg(subscription.id);
    const bool automatic = subscription.collectionMode == CollectionMode::Automatic;
    json.insert(QStringLiteral("management_urls"),
                QJsonObject{{QStringLiteral("update_payment_method"),
                             automatic ? QJsonValue(base + QStringLiteral("update-payment-method"))
                                       : QJsonValue(QJsonValue::Null)},
                            {QStringLiteral("cancel"), base + QStringLiteral("cancel")}});
    return json;
}

QJsonObject createdJson(const Subscription &subscription)
{
    QJsonObject json = toJson(subscription);
    json.insert(QStringLiteral("transaction_id"), subscription.createdByTransaction);
    return json;
}

} // namespace reckoner::sandbox::paddle
