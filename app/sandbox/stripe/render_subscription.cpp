// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/render_parts.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

QJsonObject planJson(const Price &price)
{
    if (!price.recurring)
        return {};
    return {
        {u"id"_s, price.id},
        {u"object"_s, u"plan"_s},
        {u"active"_s, price.active},
        {u"amount"_s, wholeAmount(price.amounts.unitAmount)},
        {u"amount_decimal"_s, orNull(price.amounts.unitAmount)},
        {u"billing_scheme"_s, price.tiersMode.isEmpty() ? u"per_unit"_s : u"tiered"_s},
        {u"created"_s, price.created},
        {u"currency"_s, price.currency},
        {u"interval"_s, QLatin1StringView(intervalName(price.recurring->interval))},
        {u"interval_count"_s, price.recurring->count},
        {u"livemode"_s, false},
        {u"metadata"_s, price.fields.value(u"metadata"_s).toObject()},
        {u"meter"_s, QJsonValue::Null},
        {u"nickname"_s,
         price.fields.value(u"nickname"_s).toString().isEmpty() ? QJsonValue() : price.fields.value(u"nickname"_s)},
        {u"product"_s, price.product},
        {u"tiers_mode"_s, orNull(price.tiersMode)},
        {u"transform_usage"_s, QJsonValue::Null},
        {u"trial_period_days"_s, price.recurring->trialDays ? QJsonValue(*price.recurring->trialDays) : QJsonValue()},
        {u"usage_type"_s, price.recurring->isMetered ? u"metered"_s : u"licensed"_s}};
}

QJsonObject couponDiscountJson(const World &world, const QString &coupon, const Row &owner, const ApiVersion &version)
{
    QJsonObject out{
        {u"id"_s, u"di_"_s + owner.id.section(u'_', -1)}, {u"object"_s, u"discount"_s}, {u"start"_s, owner.created}};
    if (version.defaultsToFlexibleBilling())
        out.insert(u"source"_s, QJsonObject{{u"coupon"_s, coupon}, {u"type"_s, u"coupon"_s}});
    else
        out.insert(u"coupon"_s, toJson(world, world.coupons.at(coupon), version));
    insertNulls(out, {"checkout_session", "customer", "end", "invoice", "invoice_item", "promotion_code",
                      "subscription", "subscription_item"});
    return out;
}

QJsonObject noAutomaticTax(const ApiVersion &version)
{
    QJsonObject tax{{u"enabled"_s, false}};
    if (version.isModern()) {
        tax.insert(u"liability"_s, QJsonValue::Null);
        tax.insert(u"disabled_reason"_s, QJsonValue::Null);
    }
    return tax;
}

QJsonObject pauseJson(const PauseCollection &pause)
{
    return {{u"behavior"_s, pause.behavior}, {u"resumes_at"_s, orNull(pause.resumesAt)}};
}

QJsonObject itemJson(const World &world, const Subscription &subscription, const SubscriptionItem &item,
                     const ApiVersion &version)
{
    const Price &price = world.prices.at(item.price);
    QJsonObject out{{u"id"_s, item.id},
                    {u"object"_s, u"subscription_item"_s},
                    {u"created"_s, item.created},
                    {u"discounts"_s, QJsonArray()},
                    {u"metadata"_s, item.metadata},
                    {u"plan"_s, planJson(price)},
                    {u"price"_s, toJson(world, price, version)},
                    {u"subscription"_s, subscription.id},
                    {u"tax_rates"_s, QJsonArray()},
                    {u"billing_thresholds"_s, QJsonValue::Null}};
    if (!price.recurring || !price.recurring->isMetered)
        out.insert(u"quantity"_s, item.quantity);
    if (version.isModern()) {
        out.insert(u"current_period_start"_s, item.periodStart);
        out.insert(u"current_period_end"_s, item.periodEnd);
    }
    return out;
}

namespace {

QJsonValue pendingUpdateJson(const World &world, const Subscription &subscription, const ApiVersion &version)
{
    if (!subscription.pendingUpdate)
        return QJsonValue::Null;
    QJsonArray items;
    for (const SubscriptionItem &item : subscription.pendingUpdate->items)
        items.append(itemJson(world, subscription, item, version));
    return QJsonObject{{u"billing_cycle_anchor"_s, QJsonValue::Null},
                       {u"expires_at"_s, subscription.pendingUpdate->expiresAt},
                       {u"subscription_items"_s, items},
                       {u"trial_end"_s, QJsonValue::Null},
                       {u"trial_from_plan"_s, QJsonValue::Null}};
}

void subscriptionLegacy(QJsonObject &out, const World &world, const Subscription &subscription,
                        const ApiVersion &version)
{
    qint64 start = subscription.startDate, end = subscription.startDate;
    if (!subscription.items.empty()) {
        const auto byEnd = [](const auto &a, const auto &b) { return a.periodEnd < b.periodEnd; };
        const auto &first = *std::min_element(subscription.items.begin(), subscription.items.end(), byEnd);
        start = first.periodStart;
        end = first.periodEnd;
    }
    out.insert(u"current_period_start"_s, start);
    out.insert(u"current_period_end"_s, end);
    if (!subscription.coupon.isEmpty())
        out.insert(u"discount"_s, couponDiscountJson(world, subscription.coupon, subscription, version));
    if (subscription.items.size() == 1) {
        out.insert(u"plan"_s, planJson(world.prices.at(subscription.items.front().price)));
        out.insert(u"quantity"_s, subscription.items.front().quantity);
    }
    insertNulls(out, {"discount", "plan", "quantity"});
}

} // namespace

QJsonObject toJson(const World &world, const Subscription &subscription, const ApiVersion &version)
{
    QJsonObject out = rowJson(subscription, "subscription");
    mergeFields(out, {{u"metadata"_s, QJsonObject()}});
    mergeFields(out, subscription.fields);
    QJsonArray items;
    for (const SubscriptionItem &item : subscription.items)
        items.append(itemJson(world, subscription, item, version));
    QJsonObject list = listJson(u"/v1/subscription_items?subscription="_s + subscription.id, items);
    list.insert(u"total_count"_s, items.size());
    const Subscription &s = subscription;
    mergeFields(
        out,
        {{u"automatic_tax"_s, noAutomaticTax(version)},
         {u"billing_cycle_anchor"_s, s.anchor},
         {u"cancel_at"_s, orNull(s.cancelAt)},
         {u"cancel_at_period_end"_s, s.cancelAtPeriodEnd},
         {u"canceled_at"_s, orNull(s.canceledAt)},
         {u"cancellation_details"_s, s.cancellationDetails.isEmpty() ? QJsonObject{{u"comment"_s, QJsonValue::Null},
                                                                                   {u"feedback"_s, QJsonValue::Null},
                                                                                   {u"reason"_s, QJsonValue::Null}}
                                                                     : s.cancellationDetails},
         {u"collection_method"_s, s.collectionMethod},
         {u"currency"_s, s.currency},
         {u"customer"_s, s.customer},
         {u"days_until_due"_s, s.daysUntilDue > 0 ? QJsonValue(s.daysUntilDue) : QJsonValue()},
         {u"default_payment_method"_s, orNull(s.defaultPaymentMethod)},
         {u"default_tax_rates"_s, QJsonArray()},
         {u"ended_at"_s, orNull(s.endedAt)},
         {u"invoice_settings"_s,
          QJsonObject{{u"account_tax_ids"_s, QJsonValue::Null}, {u"issuer"_s, QJsonObject{{u"type"_s, u"self"_s}}}}},
         {u"items"_s, list},
         {u"latest_invoice"_s, orNull(s.latestInvoice)},
         {u"pause_collection"_s, s.pause ? QJsonValue(pauseJson(*s.pause)) : QJsonValue()},
         {u"payment_settings"_s, QJsonObject{{u"payment_method_options"_s, QJsonValue::Null},
                                             {u"payment_method_types"_s, QJsonValue::Null},
                                             {u"save_default_payment_method"_s, u"off"_s}}},
         {u"pending_update"_s, pendingUpdateJson(world, s, version)},
         {u"schedule"_s, orNull(s.schedule)},
         {u"start_date"_s, s.startDate},
         {u"status"_s, s.status},
         {u"test_clock"_s, orNull(s.testClock)},
         {u"trial_end"_s, orNull(s.trialEnd)},
         {u"trial_settings"_s,
          QJsonObject{{u"end_behavior"_s, QJsonObject{{u"missing_payment_method"_s, s.trialWithoutCard}}}}},
         {u"trial_start"_s, orNull(s.trialStart)}});
    insertNulls(out, {"application", "application_fee_percent", "billing_thresholds", "default_source", "description",
                      "next_pending_invoice_item_invoice", "on_behalf_of", "pending_invoice_item_interval",
                      "pending_setup_intent", "transfer_data"});
    if (version.isModern()) {
        out.insert(u"discounts"_s, s.coupon.isEmpty() ? QJsonArray() : QJsonArray{u"di_"_s + s.id.section(u'_', -1)});
        insertNulls(out, {"billing_cycle_anchor_config"});
        if (version.isAtLeast("2025-06-30"))
            out.insert(u"billing_mode"_s, QJsonObject{{u"type"_s, s.isFlexible ? u"flexible"_s : u"classic"_s}});
    } else {
        subscriptionLegacy(out, world, s, version);
    }
    return out;
}

QJsonObject toJson(const World &world, const SubscriptionSchedule &schedule, const ApiVersion &version)
{
    QJsonObject out = rowJson(schedule, "subscription_schedule");
    QJsonArray phases;
    QJsonValue current;
    for (const SchedulePhase &phase : schedule.phases) {
        QJsonArray items;
        for (const CheckoutLine &item : phase.items) {
            const Price *price = world.prices.find(item.price);
            items.append(QJsonObject{{u"discounts"_s, QJsonArray()},
                                     {u"billing_thresholds"_s, QJsonValue::Null},
                                     {u"metadata"_s, QJsonObject()},
                                     {u"plan"_s, price ? price->id : QString()},
                                     {u"price"_s, item.price},
                                     {u"quantity"_s, item.quantity},
                                     {u"tax_rates"_s, QJsonArray()}});
        }
        QJsonObject one{{u"add_invoice_items"_s, QJsonArray()},
                        {u"currency"_s, world.prices.at(phase.items.front().price).currency},
                        {u"default_tax_rates"_s, QJsonArray()},
                        {u"discounts"_s, QJsonArray()},
                        {u"end_date"_s, phase.end},
                        {u"items"_s, items},
                        {u"metadata"_s, phase.metadata},
                        {u"proration_behavior"_s, phase.prorationBehavior},
                        {u"start_date"_s, phase.start},
                        {u"trial_end"_s, orNull(phase.trialEnd)}};
        insertNulls(one, {"application_fee_percent", "billing_cycle_anchor", "billing_thresholds", "collection_method",
                          "coupon", "default_payment_method", "description", "invoice_settings", "on_behalf_of",
                          "transfer_data"});
        if (version.isModern())
            one.remove(u"coupon"_s);
        phases.append(one);
        if (phase.start <= world.now() && world.now() < phase.end && schedule.status == u"active"_s)
            current = QJsonObject{{u"start_date"_s, phase.start}, {u"end_date"_s, phase.end}};
    }
    QJsonObject defaults{{u"billing_cycle_anchor"_s, u"automatic"_s},
                         {u"automatic_tax"_s, noAutomaticTax(version)},
                         {u"collection_method"_s, u"charge_automatically"_s}};
    insertNulls(defaults, {"application_fee_percent", "billing_thresholds", "default_payment_method", "description",
                           "invoice_settings", "on_behalf_of", "transfer_data"});
    mergeFields(out, {{u"canceled_at"_s, orNull(schedule.canceledAt)},
                      {u"completed_at"_s, orNull(schedule.completedAt)},
                      {u"current_phase"_s, current},
                      {u"customer"_s, schedule.customer},
                      {u"default_settings"_s, defaults},
                      {u"end_behavior"_s, schedule.endBehavior},
                      {u"metadata"_s, schedule.metadata},
                      {u"phases"_s, phases},
                      {u"released_at"_s, orNull(schedule.releasedAt)},
                      {u"released_subscription"_s, orNull(schedule.releasedSubscription)},
                      {u"status"_s, schedule.status},
                      {u"subscription"_s, orNull(schedule.subscription)},
                      {u"test_clock"_s, orNull(schedule.testClock)}});
    insertNulls(out, {"application"});
    if (version.isAtLeast("2025-06-30")) {
        const Subscription *subscription = world.subscriptions.find(schedule.subscription);
        const bool isFlexible =
            subscription ? subscription->isFlexible : world.accountVersion().defaultsToFlexibleBilling();
        out.insert(u"billing_mode"_s, QJsonObject{{u"type"_s, isFlexible ? u"flexible"_s : u"classic"_s}});
    }
    return out;
}

} // namespace reckoner::sandbox::stripe
