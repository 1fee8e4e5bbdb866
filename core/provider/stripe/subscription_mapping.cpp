// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/subscription_mapping.h"

#include "core/base/words.h"

#include <algorithm>
#include <map>

namespace reckoner::provider::stripe {

using namespace subscriptions;

namespace {

struct Period {
    std::optional<BillingPeriod> of;

    // Items may be billed at different times: what is common to them (§1.6).
    void narrow(const std::optional<BillingPeriod> &item)
    {
        if (!item)
            return;
        if (!of) {
            of = item;
            return;
        }
        of->startsAt = std::max(of->startsAt, item->startsAt);
        of->endsAt = std::min(of->endsAt, item->endsAt);
    }
};

std::optional<BillingPeriod> currentPeriodOf(JsonView json)
{
    if (const auto legacy = stripePeriod(json, "current_period_start", "current_period_end"))
        return legacy;
    Period period;
    for (const JsonView &item : json["items"]["data"].items())
        period.narrow(stripePeriod(item, "current_period_start", "current_period_end"));
    return period.of;
}

Result<SubscriptionItem> itemFromJson(JsonView json, const QByteArray &path)
{
    JsonReader in(json, path);
    SubscriptionItem item;
    const JsonView price = in.object("price");
    RK_TRY(in.finish());
    JsonReader priceIn(price, in.at("price"));
    item.priceId = requiredId<PriceId>(priceIn, "id");
    item.productId = expandableIdOf<ProductId>(price, "product");
    item.productName = expandedObject(price, "product")["name"].string().value_or(QString());
    item.priceName = textOrEmpty(priceIn, "nickname");
    item.priceDescription = textOrEmpty(priceIn, "lookup_key");
    item.unitPrice = stripeMoney(priceIn, "unit_amount", stripeCurrency(priceIn, "currency"));
    item.billingCycle = recurringPeriod(price);
    item.recurring = true; // one-time prices are never items
    in.absorb(priceIn.finish());
    item.quantity = in.optionalInteger("quantity").value_or(1); // metered ones have none
    item.status = QStringLiteral("active");
    if (const auto period = stripePeriod(json, "current_period_start", "current_period_end"))
        item.nextBilledAt = period->endsAt;
    RK_TRY(in.finish());
    return item;
}

void readStatus(JsonReader &in, JsonView json, Subscription &s)
{
    const QString status = in.string("status");
    s.status = statusFromText(status);
    if (s.status == Status::Unknown)
        s.rawStatus = status;
    const bool runs = s.status == Status::Active || s.status == Status::Trialing || s.status == Status::PastDue;
    if (!runs || !isCollectionPaused(json))
        return;
    s.status = Status::Paused;
    s.rawStatus = status;
}

// cancel_at_period_end || cancel_at: in flexible billing mode only the second is set (§2.3).
std::optional<ScheduledChange> scheduledChangeOf(JsonReader &in, JsonView json, const Subscription &s)
{
    if (s.status == Status::Canceled)
        return std::nullopt;
    const auto cancelAt = optionalStripeTime(in, "cancel_at");
    if (cancelAt || in.optionalBoolean("cancel_at_period_end").value_or(false)) {
        ScheduledChange change;
        change.action = ScheduledAction::Cancel;
        change.effectiveAt = cancelAt.value_or(s.currentPeriod ? s.currentPeriod->endsAt : s.updatedAt);
        return change;
    }
    JsonReader pause(json["pause_collection"], in.at("pause_collection"));
    if (const auto resumesAt =
            json["pause_collection"].isObject() ? optionalStripeTime(pause, "resumes_at") : std::nullopt) {
        ScheduledChange change;
        change.action = ScheduledAction::Resume;
        change.effectiveAt = *resumesAt;
        return change;
    }
    return std::nullopt;
}

void readTimes(JsonReader &in, JsonView json, Subscription &s)
{
    s.currentPeriod = currentPeriodOf(json);
    s.startedAt = optionalStripeTime(in, "start_date");
    const auto endedAt = optionalStripeTime(in, "ended_at"), canceledAt = optionalStripeTime(in, "canceled_at");
    if (s.status == Status::Canceled) { // canceled_at alone tells when somebody asked for it
        s.canceledAt = endedAt ? endedAt : canceledAt;
        s.currentPeriod.reset();
    }
    s.scheduledChange = scheduledChangeOf(in, json, s);
    const bool willRenew = s.status == Status::Active || s.status == Status::Trialing || s.status == Status::PastDue;
    const bool ends = s.scheduledChange && s.scheduledChange->action == ScheduledAction::Cancel && s.currentPeriod &&
                      s.scheduledChange->effectiveAt <= s.currentPeriod->endsAt;
    if (willRenew && !ends && s.currentPeriod)
        s.nextBilledAt = s.currentPeriod->endsAt;
    const auto trial = stripePeriod(json, "trial_start", "trial_end");
    if (s.status != Status::Trialing || !trial)
        return;
    for (SubscriptionItem &item : s.items) {
        item.status = QStringLiteral("trialing");
        item.trialDates = trial;
    }
}

DiscountId discountOf(JsonView json)
{
    const QString legacy = expandableId(json, "discount");
    if (!legacy.isEmpty())
        return DiscountId(legacy);
    const auto discounts = json["discounts"].items();
    if (discounts.empty())
        return {};
    const JsonView first = discounts.front();
    return DiscountId((first.isObject() ? first["id"] : first).string().value_or(QString()));
}

} // namespace

bool isCollectionPaused(JsonView json)
{
    return json["pause_collection"].isObject();
}

Result<Subscription> subscriptionFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "subscription");
    Subscription s;
    s.id = requiredId<SubscriptionId>(in, "id");
    s.customerId = expandableIdOf<CustomerId>(json, "customer");
    if (s.customerId.isEmpty())
        in.fail("customer", QStringLiteral("is not an id"));
    s.currency = stripeCurrency(in, "currency");
    const QString method = textOrEmpty(in, "collection_method");
    s.collectionMode = method == QLatin1StringView("charge_automatically") ? CollectionMode::Automatic
                       : method == QLatin1StringView("send_invoice")       ? CollectionMode::Manual
                                                                           : CollectionMode::Unknown;
    readStatus(in, json, s);
    s.updatedAt = seen.at;
    qsizetype index = 0;
    JsonReader items(in.object("items"), in.at("items"));
    for (const JsonView &one : items.array("data")) {
        Result<SubscriptionItem> item = itemFromJson(one, items.at("data", index++));
        if (item)
            s.items.push_back(*std::move(item));
        else
            in.absorb(Result<void>(item.error()));
    }
    in.absorb(items.finish());
    if (json["items"]["has_more"].boolean().value_or(false)) // the complete list is what changes start from
        in.fail("items", QStringLiteral("are more than were sent"));
    for (const SubscriptionItem &item : s.items) {
        if (item.billingCycle) {
            s.billingCycle = *item.billingCycle;
            break;
        }
    }
    readTimes(in, json, s);
    s.discountId = discountOf(json);
    s.customData = jsonOrEmpty(json, "metadata");
    return finishedAs(in, std::move(s), json.toJson(), seen);
}

Result<std::vector<StripeItem>> stripeItemsOf(JsonView subscription)
{
    std::vector<StripeItem> items;
    JsonReader list(subscription["items"], "subscription.items");
    qsizetype index = 0;
    for (const JsonView &one : list.array("data")) {
        JsonReader in(one, list.at("data", index++));
        StripeItem item;
        item.id = requiredIdText(in, "id");
        item.priceId = expandableIdOf<PriceId>(one, "price");
        item.quantity = in.optionalInteger("quantity").value_or(1);
        items.push_back(item);
        list.absorb(in.finish());
    }
    RK_TRY(list.finish());
    return items;
}

std::vector<ItemPatch> itemPatches(const std::vector<StripeItem> &before, const std::vector<ItemChange> &wanted)
{
    std::vector<ItemChange> open; // wanted and not found yet
    for (const ItemChange &item : wanted) {
        const auto same = std::find_if(open.begin(), open.end(),
                                       [&item](const ItemChange &one) { return one.priceId == item.priceId; });
        if (same == open.end())
            open.push_back(item);
        else
            same->quantity += item.quantity;
    }
    std::vector<ItemPatch> patches;
    std::vector<StripeItem> leaving;
    for (const StripeItem &item : before) {
        const auto stays = std::find_if(open.begin(), open.end(),
                                        [&item](const ItemChange &one) { return one.priceId == item.priceId; });
        if (stays == open.end()) {
            leaving.push_back(item);
            continue;
        }
        if (stays->quantity != item.quantity)
            patches.push_back({item.id, item.priceId, stays->quantity});
        open.erase(stays);
    }
    size_t used = 0;
    for (const ItemChange &item : open) {
        const bool replaces = used < leaving.size();
        patches.push_back({replaces ? leaving[used++].id : QString(), item.priceId, item.quantity});
    }
    for (; used < leaving.size(); ++used)
        patches.push_back({leaving[used].id, {}, 0});
    return patches;
}

void addPatches(FormBody &form, const QByteArray &prefix, const std::vector<ItemPatch> &patches)
{
    qsizetype index = 0;
    for (const ItemPatch &patch : patches) {
        const QByteArray item = prefix + '[' + QByteArray::number(index++) + ']';
        form.add(item + "[id]", patch.itemId);
        if (patch.priceId.isEmpty())
            form.addFlag(item + "[deleted]", true);
        else // without the quantity a new price would set it back to 1
            form.add(item + "[price]", patch.priceId.toString()).add(item + "[quantity]", patch.quantity);
    }
}

Result<QString> prorationBehavior(ProrationMode mode)
{
    switch (mode) {
    case ProrationMode::ProratedImmediately: return QStringLiteral("always_invoice");
    case ProrationMode::ProratedNextBillingPeriod: return QStringLiteral("create_prorations");
    case ProrationMode::DoNotBill: return QStringLiteral("none");
    case ProrationMode::FullImmediately:
    case ProrationMode::FullNextBillingPeriod: break;
    }
    return Error{ErrorKind::Invalid,
                 Words::tr("Stripe cannot bill the full price of a change. Bill it by the time that is left, or not at "
                           "all."),
                 {},
                 {}};
}

QString paymentBehavior(const ItemsChange &change)
{
    // The defaults of the providers are opposite (§5), so it is always said.
    const bool prevents = billsAtOnce(change.mode) && change.onPaymentFailure == OnPaymentFailure::PreventChange;
    return prevents ? QStringLiteral("error_if_incomplete") : QStringLiteral("allow_incomplete");
}

Result<FormBody> changeItemsForm(const ItemsChange &change, const std::vector<StripeItem> &before)
{
    RK_TRY_ASSIGN(const QString behavior, prorationBehavior(change.mode));
    const std::vector<ItemPatch> patches = itemPatches(before, change.items);
    if (patches.empty())
        return Error{ErrorKind::Invalid, Words::tr("Nothing would change: the items are those it has."), {}, {}};
    FormBody form;
    addPatches(form, "items", patches);
    form.add("proration_behavior", behavior).add("payment_behavior", paymentBehavior(change));
    if (change.prorationAt && change.mode != ProrationMode::DoNotBill)
        form.add("proration_date", *change.prorationAt);
    return form;
}

Result<FormBody> pauseForm(const PauseRequest &request)
{
    if (request.effectiveFrom != EffectiveFrom::Immediately)
        return Error{ErrorKind::Invalid,
                     Words::tr("Stripe cannot pause at the end of a period. Pause collection now instead."),
                     {},
                     {}};
    FormBody form;
    form.add("pause_collection[behavior]", QStringLiteral("void"));
    if (request.resumeAt)
        form.add("pause_collection[resumes_at]", *request.resumeAt);
    return form;
}

Result<FormBody> nextBillForm(const NextBillChange &change)
{
    RK_TRY_ASSIGN(const QString behavior, prorationBehavior(change.mode));
    FormBody form;
    form.add("trial_end", change.nextBilledAt).add("proration_behavior", behavior);
    return form;
}

} // namespace reckoner::provider::stripe
