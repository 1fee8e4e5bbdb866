// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/subscription_mapping.h"

#include "core/provider/paddle/bill_mapping.h"
#include "core/provider/paddle/mapping_fields.h"
#include "core/provider/paddle/price_mapping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::provider::paddle {

using namespace subscriptions;

namespace {

struct ItemContext {
    const AccountId &account;
    Currency currency;
};

Result<SubscriptionItem> subscriptionItemFromJson(JsonView json, const QByteArray &path, const ItemContext &context)
{
    JsonReader in(json, path);
    SubscriptionItem item;
    // The complete list is sent back on a change, so an item without a price must not be passed over.
    const JsonView priceJson = in.object("price");
    RK_TRY(in.finish());
    Result<catalog::Price> price = priceFromJson(priceJson, context.account);
    if (!price)
        return std::move(price).error();
    item.priceId = price->id;
    item.productId = price->productId;
    item.priceName = price->name;
    item.priceDescription = price->description;
    item.unitPrice = unitPriceIn(*price, context.currency).value_or(price->unitPrice);
    item.taxMode = price->taxMode;
    item.billingCycle = price->billingCycle;
    if (const auto product = in.optionalObject("product")) {
        JsonReader productIn(*product, in.at("product"));
        item.productName = textOrEmpty(productIn, "name");
        in.absorb(productIn.finish());
    }
    item.quantity = in.integer("quantity");
    item.status = textOrEmpty(in, "status");
    item.recurring = in.optionalBoolean("recurring").value_or(true);
    item.previouslyBilledAt = in.optionalInstant("previously_billed_at");
    item.nextBilledAt = in.optionalInstant("next_billed_at");
    item.trialDates = optionalBillingPeriod(in, "trial_dates");
    RK_TRY(in.finish());
    return item;
}

Result<ScheduledChange> scheduledChangeFromJson(JsonView json, const QByteArray &path)
{
    JsonReader in(json, path);
    ScheduledChange change;
    const QString action = in.string("action");
    change.action = scheduledActionFromText(action);
    if (change.action == ScheduledAction::Unknown)
        change.rawAction = action;
    change.effectiveAt = in.instant("effective_at");
    change.resumeAt = in.optionalInstant("resume_at");
    RK_TRY(in.finish());
    return change;
}

CollectionMode subscriptionCollectionMode(const QString &text)
{
    if (text == QLatin1StringView("automatic"))
        return CollectionMode::Automatic;
    return text == QLatin1StringView("manual") ? CollectionMode::Manual : CollectionMode::Unknown;
}

// Everything but the id, which a preview does not have.
Subscription readSubscription(JsonReader &in, JsonView json, const AccountId &account)
{
    Subscription s;
    s.account = account;
    s.customerId = requiredId<CustomerId>(in, "customer_id");
    s.addressId = optionalId<AddressId>(in, "address_id");
    s.businessId = optionalId<BusinessId>(in, "business_id");
    const QString status = in.string("status");
    s.status = statusFromText(status);
    if (s.status == Status::Unknown)
        s.rawStatus = status;
    s.currency = in.currency("currency_code");
    s.collectionMode = subscriptionCollectionMode(textOrEmpty(in, "collection_mode"));
    s.billingCycle = optionalPeriod(in, "billing_cycle").value_or(catalog::Period());
    s.currentPeriod = optionalBillingPeriod(in, "current_billing_period");
    s.startedAt = in.optionalInstant("started_at");
    s.firstBilledAt = in.optionalInstant("first_billed_at");
    s.nextBilledAt = in.optionalInstant("next_billed_at");
    s.pausedAt = in.optionalInstant("paused_at");
    s.canceledAt = in.optionalInstant("canceled_at");
    if (const auto scheduled = in.optionalObject("scheduled_change")) {
        Result<ScheduledChange> change = scheduledChangeFromJson(*scheduled, in.at("scheduled_change"));
        if (change)
            s.scheduledChange = *change;
        else
            in.absorb(Result<void>(change.error()));
    }
    if (const auto discount = in.optionalObject("discount")) {
        JsonReader discountIn(*discount, in.at("discount"));
        s.discountId = optionalId<DiscountId>(discountIn, "id"); // none for a discount of the transaction's own
        in.absorb(discountIn.finish());
    }
    qsizetype index = 0;
    for (const JsonView &one : in.array("items")) {
        Result<SubscriptionItem> item = subscriptionItemFromJson(one, in.at("items", index++), {account, s.currency});
        if (item)
            s.items.push_back(*std::move(item));
        else
            in.absorb(Result<void>(item.error()));
    }
    s.customData = jsonOrEmpty(json, "custom_data");
    const TimeStamps stamps = timeStamps(in);
    s.createdAt = stamps.createdAt;
    s.updatedAt = stamps.updatedAt;
    s.raw = jsonWithout(json, {"management_urls"});
    return s;
}

Result<Money> sizeOf(JsonView object, const QByteArray &path)
{
    RK_TRY_ASSIGN(const Money amount, moneyFromJson(object, path));
    return amount.isNegative() ? amount.negated() : Result<Money>(amount);
}

} // namespace

Result<Subscription> subscriptionFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "subscription");
    const SubscriptionId id = requiredId<SubscriptionId>(in, "id");
    Subscription subscription = readSubscription(in, json, account);
    subscription.id = id;
    RK_TRY(in.finish());
    return subscription;
}

Result<UpdateSummary> updateSummaryFromJson(JsonView json)
{
    JsonReader in(json, "update_summary");
    const JsonView credit = in.object("credit"), charge = in.object("charge"), result = in.object("result");
    RK_TRY(in.finish());
    JsonReader resultIn(result, "update_summary.result");
    const QString action = resultIn.string("action");
    RK_TRY(resultIn.finish());
    UpdateSummary summary;
    RK_TRY_ASSIGN(summary.credit, sizeOf(credit, "update_summary.credit"));
    RK_TRY_ASSIGN(summary.charge, moneyFromJson(charge, "update_summary.charge"));
    RK_TRY_ASSIGN(summary.result, sizeOf(result, "update_summary.result"));
    RK_TRY_ASSIGN(const Money printed, moneyFromJson(result, "update_summary.result"));
    const bool charges = action == QLatin1StringView("charge"), credits = action == QLatin1StringView("credit");
    if (!charges && !credits) // the direction of money is not guessed
        resultIn.fail("action", QStringLiteral("is neither charge nor credit"));
    if (summary.charge.isNegative())
        in.fail("charge", QStringLiteral("is negative"));
    if (charges && printed.isNegative())
        resultIn.fail("amount", QStringLiteral("is negative for a charge"));
    RK_TRY(in.finish());
    RK_TRY(resultIn.finish());
    if (!summary.result.isZero())
        summary.action = charges ? ResultAction::Charge : ResultAction::Credit;
    return summary;
}

Result<ProviderPreview> previewFromJson(JsonView json, const AccountId &account, const PreviewOf &asked)
{
    JsonReader in(json, "preview");
    ProviderPreview preview;
    const auto id = optionalId<SubscriptionId>(in, "id");
    if (!id.isEmpty() && id != asked.id)
        in.fail("id", QStringLiteral("names another subscription"));
    preview.after = readSubscription(in, json, account);
    preview.after.id = asked.id;
    const PriceNames names = priceNames(json.member("items"), account);
    const auto bill = [&](const char *key, auto read) -> std::optional<Bill> {
        const auto object = in.optionalObject(key);
        if (!object)
            return std::nullopt;
        Result<Bill> result = read(*object, in.at(key), names);
        if (result)
            return *std::move(result);
        in.absorb(Result<void>(result.error()));
        return std::nullopt;
    };
    preview.immediate = bill("immediate_transaction", billFromJson);
    preview.next = bill("next_transaction", billFromJson);
    preview.recurring = bill("recurring_transaction_details", billFromDetailsJson);
    if (const auto summary = in.optionalObject("update_summary")) {
        Result<UpdateSummary> result = updateSummaryFromJson(*summary);
        if (result)
            preview.summary = *std::move(result);
        else
            in.absorb(Result<void>(result.error()));
    }
    preview.fetchedAt = asked.fetchedAt;
    preview.raw = preview.after.raw;
    RK_TRY(in.finish());
    return preview;
}

namespace {

QString effectiveFromText(EffectiveFrom from)
{
    switch (from) {
    case EffectiveFrom::NextBillingPeriod: return QStringLiteral("next_billing_period");
    case EffectiveFrom::Immediately: return QStringLiteral("immediately");
    }
    RK_UNREACHABLE();
}

QString onPaymentFailureText(OnPaymentFailure what)
{
    switch (what) {
    case OnPaymentFailure::PreventChange: return QStringLiteral("prevent_change");
    case OnPaymentFailure::ApplyChange: return QStringLiteral("apply_change");
    }
    RK_UNREACHABLE();
}

QString onResumeText(bool continueExistingPeriod)
{
    return continueExistingPeriod ? QStringLiteral("continue_existing_billing_period")
                                  : QStringLiteral("start_new_billing_period");
}

template <class Items> QJsonArray pricedItems(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(QJsonObject{{QStringLiteral("price_id"), item.priceId.toString()},
                                 {QStringLiteral("quantity"), item.quantity}});
    return array;
}

} // namespace

QByteArray changeItemsBody(const ItemsChange &change)
{
    QJsonObject body{{QStringLiteral("items"), pricedItems(change.items)},
                     {QStringLiteral("proration_billing_mode"), prorationModeText(change.mode)}};
    if (billsAtOnce(change.mode)) // it means nothing where nothing is taken now
        body.insert(QStringLiteral("on_payment_failure"), onPaymentFailureText(change.onPaymentFailure));
    return compactJson(body);
}

QByteArray nextBillBody(const NextBillChange &change)
{
    QJsonObject body{{QStringLiteral("next_billed_at"), change.nextBilledAt.toString()},
                     {QStringLiteral("proration_billing_mode"), prorationModeText(change.mode)}};
    if (billsAtOnce(change.mode))
        body.insert(QStringLiteral("on_payment_failure"), onPaymentFailureText(OnPaymentFailure::PreventChange));
    return compactJson(body);
}

QByteArray pauseBody(const PauseRequest &request)
{
    QJsonObject body{{QStringLiteral("effective_from"), effectiveFromText(request.effectiveFrom)}};
    if (request.resumeAt)
        body.insert(QStringLiteral("resume_at"), request.resumeAt->toString());
    if (request.continueExistingPeriod)
        body.insert(QStringLiteral("on_resume"), onResumeText(true));
    return compactJson(body);
}

QByteArray resumeBody(const ResumeRequest &request)
{
    // "next_billing_period" is answered 500 (§3.7): it is a date or now.
    QJsonObject body{{QStringLiteral("effective_from"),
                      request.resumeAt ? request.resumeAt->toString() : QStringLiteral("immediately")}};
    if (request.continueExistingPeriod)
        body.insert(QStringLiteral("on_resume"), onResumeText(true));
    return compactJson(body);
}

QByteArray cancelBody(const CancelRequest &request)
{
    return compactJson({{QStringLiteral("effective_from"), effectiveFromText(request.effectiveFrom)}});
}

QByteArray clearScheduledChangeBody()
{
    return QByteArrayLiteral("{\"scheduled_change\":null}");
}

QByteArray chargeBody(const ChargeRequest &request)
{
    QJsonObject body{{QStringLiteral("effective_from"), effectiveFromText(request.effectiveFrom)},
                     {QStringLiteral("items"), pricedItems(request.items)}};
    if (request.effectiveFrom == EffectiveFrom::Immediately)
        body.insert(QStringLiteral("on_payment_failure"), onPaymentFailureText(request.onPaymentFailure));
    return compactJson(body);
}

} // namespace reckoner::provider::paddle
