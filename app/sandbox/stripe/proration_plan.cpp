// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a change of items: what is credited, what is charged, and when.
#include "app/sandbox/stripe/subscriptions.h"

#include "core/base/instant.h"

#include <QLocale>

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

QString planDay(qint64 at)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QString iso = Instant::fromSeconds(at).toString();
    return u"%1 %2 %3"_s.arg(iso.mid(8, 2), QLatin1StringView(months[iso.mid(5, 2).toInt() - 1]), iso.left(4));
}

QString planProductName(const World &world, const Price &price, qint64 quantity)
{
    const QString name = world.products.at(price.product).name;
    return quantity == 1 ? name : u"%1 × %2"_s.arg(quantity).arg(name);
}

enum class Side { Credit, Debit };

// The line that billed the item's running period, which a credit names.
QJsonObject creditedItems(const World &world, const SubscriptionItem &item)
{
    for (auto at = world.invoices.rows().rbegin(); at != world.invoices.rows().rend(); ++at) {
        for (const Line &line : (*at)->lines) {
            if (line.subscriptionItem == item.id && line.amount > 0 && line.periodEnd == item.periodEnd)
                return {{u"invoice"_s, (*at)->id}, {u"invoice_line_items"_s, QJsonArray{line.id}}};
        }
    }
    return {};
}

struct ProrationAsked {
    const Subscription &subscription;
    qint64 at;
    Side side;
};

Line prorationLine(World &world, const SubscriptionItem &item, const ProrationAsked &asked)
{
    const Price &price = world.prices.at(item.price);
    const bool isCredit = asked.side == Side::Credit;
    const qint64 total = priceTotal(price, asked.subscription.currency, item.quantity);
    Line line;
    line.id = world.makeId("il_");
    line.description = (isCredit ? u"Unused time on %1 after %2"_s : u"Remaining time on %1 after %2"_s)
                           .arg(planProductName(world, price, item.quantity), planDay(asked.at));
    line.currency = asked.subscription.currency;
    line.amount = prorated(isCredit ? -total : total, {item.periodStart, item.periodEnd}, asked.at, world.rules.ties);
    line.quantity = item.quantity;
    line.unitAmount = amountsIn(price, asked.subscription.currency)->unitAmount;
    line.periodStart = asked.at;
    line.periodEnd = item.periodEnd;
    line.price = item.price;
    line.subscription = asked.subscription.id;
    line.subscriptionItem = item.id;
    line.isProration = true;
    line.discountable = false;
    if (isCredit)
        line.creditedItems = creditedItems(world, item);
    return line;
}

Outcome<std::vector<SubscriptionItem>> patched(World &world, const Subscription &subscription,
                                               const std::vector<ItemChange> &changes)
{
    std::vector<SubscriptionItem> items = subscription.items;
    int index = 0;
    for (const ItemChange &change : changes) {
        const QString where = u"items[%1]"_s.arg(index++);
        if (!change.price.isEmpty()) {
            const Price *price = world.prices.find(change.price);
            if (!price)
                return noSuch("price", change.price, where + u"[price]"_s, 400);
            const bool isSame = std::any_of(subscription.items.begin(), subscription.items.end(),
                                            [&](const auto &one) { return one.price == change.price; });
            if (!price->active && !isSame)
                return refused(u"The price specified is inactive. This field only accepts active prices."_s, "",
                               where + u"[price]"_s);
            if (!price->recurring)
                return refused(u"The price specified is set to `type=one_time` but this field only accepts prices with "
                               u"`type=recurring`."_s,
                               "", where + u"[price]"_s);
            if (!amountsIn(*price, subscription.currency))
                return refused(u"The price specified only supports `%1`. This doesn't match the expected currency: "
                               u"`%2`."_s.arg(price->currency, subscription.currency),
                               "", where + u"[price]"_s);
        }
        if (change.id.isEmpty()) {
            if (change.price.isEmpty())
                return missingParam(where + u"[price]"_s);
            items.push_back({.id = world.makeId("si_", 14),
                             .created = world.now(),
                             .price = change.price,
                             .quantity = change.quantity.value_or(1),
                             .metadata = change.metadata.value_or(QJsonObject())});
            continue;
        }
        const auto at = std::find_if(items.begin(), items.end(), [&](const auto &one) { return one.id == change.id; });
        if (at == items.end())
            return noSuch("subscription item", change.id, where + u"[id]"_s, 400);
        if (change.deleted) {
            items.erase(at);
            continue;
        }
        const bool isOther = !change.price.isEmpty() && change.price != at->price;
        if (isOther)
            at->price = change.price;
        if (isOther || change.quantity) // another price without a quantity begins at one
            at->quantity = change.quantity.value_or(1);
        if (change.metadata)
            at->metadata = *change.metadata;
    }
    if (items.empty())
        return refused(u"A subscription must have at least one active plan. All items are being deleted."_s, "",
                       u"items"_s);
    return items;
}

const SubscriptionItem *sameItem(const std::vector<SubscriptionItem> &items, const QString &id)
{
    const auto at = std::find_if(items.begin(), items.end(), [&](const auto &one) { return one.id == id; });
    return at == items.end() ? nullptr : &*at;
}

Check intervalsFit(const World &world, const Subscription &subscription, const std::vector<SubscriptionItem> &items)
{
    const auto cycle = [&](const SubscriptionItem &item) { return *world.prices.at(item.price).recurring; };
    for (const SubscriptionItem &item : items) {
        const bool isSame =
            cycle(item).interval == cycle(items.front()).interval && cycle(item).count == cycle(items.front()).count;
        if (!isSame && !subscription.isFlexible)
            return refused(u"Currently, all items on a subscription must have the same billing interval and interval "
                           u"count."_s,
                           "", u"items"_s);
    }
    return Done{};
}

// The period of an item that begins or changes within a running one.
Span runningPeriod(const World &world, const Subscription &subscription, const SubscriptionItem &item, qint64 at)
{
    const Recurring &cycle = *world.prices.at(item.price).recurring;
    if (subscription.trialEnd && at < *subscription.trialEnd)
        return {currentPeriod(subscription).start, *subscription.trialEnd};
    const qint64 end = nextBoundary(subscription.anchor, cycle, at);
    qint64 start = cyclesAfter(subscription.anchor, cycle, 0);
    if (subscription.anchor <= at) {
        for (int count = 1; cyclesAfter(subscription.anchor, cycle, count) <= at; ++count)
            start = cyclesAfter(subscription.anchor, cycle, count);
    } else {
        start = currentPeriod(subscription).start;
    }
    return {start, end};
}

bool isReset(const World &world, const Subscription &subscription, const std::vector<SubscriptionItem> &items)
{
    if (subscription.isFlexible)
        return false;
    const Recurring before = *world.prices.at(subscription.items.front().price).recurring;
    const Recurring after = *world.prices.at(items.front().price).recurring;
    return before.interval != after.interval || before.count != after.count;
}

void planReset(World &world, const Subscription &subscription, const SubscriptionChange &change, ChangePlan &plan)
{
    plan.anchor = plan.at;
    plan.invoicesNow = true;
    const bool isTrial = subscription.status == u"trialing"_s;
    for (const SubscriptionItem &item : subscription.items) {
        if (change.prorationBehavior != u"none"_s && !isTrial)
            plan.prorations.push_back(prorationLine(world, item, {subscription, plan.at, Side::Credit}));
    }
    for (SubscriptionItem &item : plan.items) {
        item.periodStart = plan.at;
        item.periodEnd = cyclesAfter(plan.at, *world.prices.at(item.price).recurring, 1);
        plan.newPeriods.push_back(periodLine(world, subscription, item, {item.periodStart, item.periodEnd}));
    }
}

void planProrations(World &world, const Subscription &subscription, const SubscriptionChange &change, ChangePlan &plan)
{
    const bool prorates = change.prorationBehavior != u"none"_s && subscription.status != u"trialing"_s;
    for (const SubscriptionItem &before : subscription.items) {
        const SubscriptionItem *after = sameItem(plan.items, before.id);
        const bool isKept = after && after->price == before.price && after->quantity == before.quantity;
        if (!isKept && prorates)
            plan.prorations.push_back(prorationLine(world, before, {subscription, plan.at, Side::Credit}));
    }
    for (SubscriptionItem &item : plan.items) {
        const SubscriptionItem *before = sameItem(subscription.items, item.id);
        if (before && before->price == item.price && before->quantity == item.quantity)
            continue;
        const bool keepsPeriod =
            before && *world.prices.at(before->price).recurring == *world.prices.at(item.price).recurring;
        if (!keepsPeriod) {
            const Span period = runningPeriod(world, subscription, item, plan.at);
            item.periodStart = period.start;
            item.periodEnd = period.end;
        }
        if (prorates)
            plan.prorations.push_back(prorationLine(world, item, {subscription, plan.at, Side::Debit}));
    }
    plan.invoicesNow = change.prorationBehavior == u"always_invoice"_s && !plan.prorations.empty();
}

} // namespace

Line periodLine(World &world, const Subscription &subscription, const SubscriptionItem &item, Span period)
{
    const Price &price = world.prices.at(item.price);
    const PriceAmounts &amounts = *amountsIn(price, subscription.currency);
    Line line;
    line.id = world.makeId("il_");
    const QString each = amounts.unitAmount.isEmpty()
                             ? u"tiered"_s
                             : amountText(wholeMinor(amounts.unitAmount).value_or(0), subscription.currency);
    line.description = u"%1 × %2 (at %3 / %4)"_s.arg(item.quantity)
                           .arg(world.products.at(price.product).name, each,
                                QLatin1StringView(intervalName(price.recurring->interval)));
    line.currency = subscription.currency;
    line.amount = priceTotal(price, subscription.currency, item.quantity);
    line.quantity = item.quantity;
    line.unitAmount = amounts.unitAmount;
    line.periodStart = period.start;
    line.periodEnd = period.end;
    line.price = item.price;
    line.subscription = subscription.id;
    line.subscriptionItem = item.id;
    return line;
}

Outcome<ChangePlan> planChange(World &world, const Subscription &subscription, const SubscriptionChange &change)
{
    ChangePlan plan;
    plan.at = change.prorationDate.value_or(world.now());
    plan.anchor = subscription.anchor;
    const Span period = currentPeriod(subscription);
    if (plan.at < period.start)
        return refused(u"Cannot specify proration date before the current subscription started"_s, "",
                       u"proration_date"_s);
    if (plan.at > period.end)
        return refused(u"Cannot specify proration date outside of current subscription period"_s, "",
                       u"proration_date"_s);
    if (change.cancelNow) {
        for (const SubscriptionItem &item : subscription.items) {
            if (change.prorationBehavior != u"none"_s)
                plan.prorations.push_back(prorationLine(world, item, {subscription, plan.at, Side::Credit}));
        }
        return plan;
    }
    SB_TRY_ASSIGN(plan.items, patched(world, subscription, change.items));
    SB_TRY(intervalsFit(world, subscription, plan.items));
    const bool endsTrial = change.trialEnd && *change.trialEnd <= world.now() && subscription.status == u"trialing"_s;
    if (change.anchorNow || endsTrial || isReset(world, subscription, plan.items))
        planReset(world, subscription, change, plan);
    else
        planProrations(world, subscription, change, plan);
    return plan;
}

} // namespace reckoner::sandbox::stripe
