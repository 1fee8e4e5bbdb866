// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/subscription_words.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SubscriptionWords)
};

QString unitsText(const catalog::Period &period)
{
    switch (period.interval) {
    case catalog::Interval::Day: return Words::tr("%Ln day(s)", nullptr, period.frequency);
    case catalog::Interval::Week: return Words::tr("%Ln week(s)", nullptr, period.frequency);
    case catalog::Interval::Month: return Words::tr("%Ln month(s)", nullptr, period.frequency);
    case catalog::Interval::Year: return Words::tr("%Ln year(s)", nullptr, period.frequency);
    case catalog::Interval::Unknown:
        return QStringLiteral("%1 %2").arg(period.frequency).arg(harmless(period.rawInterval, 24));
    }
    RK_UNREACHABLE();
}

QString unitText(const catalog::Period &period)
{
    switch (period.interval) {
    case catalog::Interval::Day: return Words::tr("day");
    case catalog::Interval::Week: return Words::tr("week");
    case catalog::Interval::Month: return Words::tr("month");
    case catalog::Interval::Year: return Words::tr("year");
    case catalog::Interval::Unknown: return harmless(period.rawInterval, 24);
    }
    RK_UNREACHABLE();
}

// What only Stripe has (reference/stripe.md §5).
Pill otherStatusPill(const QString &raw)
{
    if (raw == QLatin1StringView("incomplete"))
        return {Tone::Warn, Words::tr("Awaiting first payment")};
    if (raw == QLatin1StringView("incomplete_expired"))
        return {Tone::Idle, Words::tr("Never started")};
    if (raw == QLatin1StringView("unpaid"))
        return {Tone::Bad, Words::tr("Unpaid", "a subscription")};
    return {Tone::Idle, harmless(raw, 32)};
}

} // namespace

Pill statusPill(subscriptions::Status status, const QString &rawStatus)
{
    using subscriptions::Status;
    switch (status) {
    case Status::Active: return {Tone::Ok, Words::tr("Active")};
    case Status::Trialing: return {Tone::Info, Words::tr("Trial")};
    case Status::PastDue: return {Tone::Bad, Words::tr("Past due")};
    case Status::Paused: return {Tone::Warn, Words::tr("Paused")};
    case Status::Canceled: return {Tone::Idle, Words::tr("Canceled")};
    case Status::Unknown: return otherStatusPill(rawStatus);
    }
    RK_UNREACHABLE();
}

Pill paymentPill(payments::PaymentStatus status, const QString &rawStatus)
{
    using payments::PaymentStatus;
    switch (status) {
    case PaymentStatus::Draft: return {Tone::Idle, Words::tr("Draft")};
    case PaymentStatus::Ready: return {Tone::Info, Words::tr("Ready")};
    case PaymentStatus::Billed: return {Tone::Info, Words::tr("Billed")};
    case PaymentStatus::Paid: return {Tone::Ok, Words::tr("Paid")};
    case PaymentStatus::Completed: return {Tone::Ok, Words::tr("Completed")};
    case PaymentStatus::PastDue: return {Tone::Bad, Words::tr("Past due")};
    case PaymentStatus::Canceled: return {Tone::Idle, Words::tr("Canceled")};
    case PaymentStatus::Unknown: return {Tone::Idle, harmless(rawStatus, 32)};
    }
    RK_UNREACHABLE();
}

QString cycleText(const catalog::Period &period)
{
    if (period.frequency != 1)
        return Words::tr("every %1", "3 months").arg(unitsText(period));
    switch (period.interval) {
    case catalog::Interval::Day: return Words::tr("daily");
    case catalog::Interval::Week: return Words::tr("weekly");
    case catalog::Interval::Month: return Words::tr("monthly");
    case catalog::Interval::Year: return Words::tr("yearly");
    case catalog::Interval::Unknown: return Words::tr("every %1", "3 months").arg(unitsText(period));
    }
    RK_UNREACHABLE();
}

QString perCycleText(const Money &amount, const catalog::Period &period)
{
    return QStringLiteral("%1 / %2").arg(moneyText(amount),
                                         period.frequency == 1 ? unitText(period) : unitsText(period));
}

static QString scheduledOn(const subscriptions::ScheduledChange &change, const QString &day)
{
    using subscriptions::ScheduledAction;
    switch (change.action) {
    case ScheduledAction::Cancel: return Words::tr("Cancels on %1").arg(day);
    case ScheduledAction::Pause: return Words::tr("Pauses on %1").arg(day);
    case ScheduledAction::Resume: return Words::tr("Resumes on %1").arg(day);
    case ScheduledAction::Unknown:
        return Words::tr("%1 on %2", "unknown action, day").arg(harmless(change.rawAction, 32), day);
    }
    RK_UNREACHABLE();
}

QString scheduledShort(const subscriptions::ScheduledChange &change)
{
    return scheduledOn(change, dayText(change.effectiveAt));
}

Pill scheduledPill(const subscriptions::ScheduledChange &change, Instant now)
{
    const bool resumes = change.action == subscriptions::ScheduledAction::Resume;
    return {resumes ? Tone::Info : Tone::Warn, scheduledOn(change, shortDayText(change.effectiveAt, now))};
}

QString scheduledTitle(const subscriptions::ScheduledChange &change)
{
    using subscriptions::ScheduledAction;
    switch (change.action) {
    case ScheduledAction::Cancel: return Words::tr("Cancels");
    case ScheduledAction::Pause: return Words::tr("Pauses");
    case ScheduledAction::Resume: return Words::tr("Resumes");
    case ScheduledAction::Unknown: return harmless(change.rawAction, 32);
    }
    RK_UNREACHABLE();
}

QString scheduledSentence(const subscriptions::ScheduledChange &change)
{
    using subscriptions::ScheduledAction;
    const QString day = dayText(change.effectiveAt);
    switch (change.action) {
    case ScheduledAction::Cancel:
        return Words::tr("Cancels on %1. The customer has access until then and is not billed again.").arg(day);
    case ScheduledAction::Pause:
        if (change.resumeAt)
            return Words::tr("Pauses on %1 and resumes on %2. Nothing is billed in between.")
                .arg(day, dayText(*change.resumeAt));
        return Words::tr("Pauses on %1 until somebody resumes it. Nothing is billed while it is paused.").arg(day);
    case ScheduledAction::Resume: return Words::tr("Resumes on %1 and is billed then.").arg(day);
    case ScheduledAction::Unknown:
        return Words::tr("The provider has scheduled “%1” for %2. Reckoner does not know this kind of change.")
            .arg(harmless(change.rawAction, 32), day);
    }
    RK_UNREACHABLE();
}

QString modeTitle(subscriptions::ProrationMode mode)
{
    using subscriptions::ProrationMode;
    switch (mode) {
    case ProrationMode::ProratedImmediately: return Words::tr("Prorate and bill now");
    case ProrationMode::ProratedNextBillingPeriod: return Words::tr("Prorate, add to the next bill");
    case ProrationMode::FullImmediately: return Words::tr("Bill the full price now");
    case ProrationMode::FullNextBillingPeriod: return Words::tr("Full price, add to the next bill");
    case ProrationMode::DoNotBill: return Words::tr("Do not bill for this period");
    }
    RK_UNREACHABLE();
}

QString modeExplanation(subscriptions::ProrationMode mode)
{
    using subscriptions::ProrationMode;
    switch (mode) {
    case ProrationMode::ProratedImmediately:
        return Words::tr("Charges or credits the rest of the period, to the minute, at once.");
    case ProrationMode::ProratedNextBillingPeriod:
        return Words::tr("Works out the rest of the period now; the next renewal collects it.");
    case ProrationMode::FullImmediately: return Words::tr("No proration: what is added costs its full price at once.");
    case ProrationMode::FullNextBillingPeriod:
        return Words::tr("No proration: the full price of what is added comes with the next renewal.");
    case ProrationMode::DoNotBill:
        return Words::tr("Nothing is charged or credited for the rest of the period. Renewals bill the new items.");
    }
    RK_UNREACHABLE();
}

QString itemTitle(const QString &productName, const QString &priceName, const QString &priceDescription,
                  const PriceId &id)
{
    const QString product = harmless(productName, 80);
    const QString price = harmless(priceName.isEmpty() ? priceDescription : priceName, 80);
    if (product.isEmpty() && price.isEmpty())
        return shortId(id.toString(), 20);
    if (product.isEmpty() || product == price)
        return price.isEmpty() ? product : price;
    return price.isEmpty() ? product : QStringLiteral("%1 · %2").arg(product, price);
}

QString itemTitle(const subscriptions::SubscriptionItem &item)
{
    return itemTitle(item.productName, item.priceName, item.priceDescription, item.priceId);
}

QStringList whatChanged(const subscriptions::Subscription &before, const subscriptions::Subscription &after)
{
    QStringList told;
    if (before.status != after.status)
        told.append(
            Words::tr("It is %1 now, and was %2.", "states")
                .arg(statusPill(after.status, after.rawStatus).word, statusPill(before.status, before.rawStatus).word));
    const auto quantityIn = [](const subscriptions::Subscription &s, const PriceId &price) {
        qint64 quantity = 0;
        for (const subscriptions::SubscriptionItem &item : s.items)
            quantity += item.priceId == price ? item.quantity : 0;
        return quantity;
    };
    const QLocale locale;
    for (const subscriptions::SubscriptionItem &item : after.items) {
        const qint64 was = quantityIn(before, item.priceId), is = quantityIn(after, item.priceId);
        if (was == 0)
            told.append(Words::tr("%1 was added.", "an item").arg(itemTitle(item)));
        else if (was != is)
            told.append(Words::tr("%1: %2 instead of %3.", "item, quantities")
                            .arg(itemTitle(item), locale.toString(is), locale.toString(was)));
    }
    for (const subscriptions::SubscriptionItem &item : before.items) {
        if (quantityIn(after, item.priceId) == 0)
            told.append(Words::tr("%1 was taken away.", "an item").arg(itemTitle(item)));
    }
    if (before.scheduledChange != after.scheduledChange)
        told.append(after.scheduledChange ? scheduledSentence(*after.scheduledChange)
                                          : Words::tr("Nothing is scheduled any more."));
    else if (before.nextBilledAt != after.nextBilledAt)
        told.append(after.nextBilledAt ? Words::tr("The next bill is on %1.").arg(dayText(*after.nextBilledAt))
                                       : Words::tr("There is no next bill any more."));
    return told;
}

QString originText(const QString &origin)
{
    if (origin == QLatin1StringView("subscription_recurring") || origin == QLatin1StringView("subscription_cycle"))
        return Words::tr("Renewal");
    if (origin == QLatin1StringView("subscription_update"))
        return Words::tr("Change");
    if (origin == QLatin1StringView("subscription_charge"))
        return Words::tr("One-time charge");
    if (origin == QLatin1StringView("subscription_payment_method_change"))
        return Words::tr("New payment method");
    if (origin == QLatin1StringView("web"))
        return Words::tr("Checkout");
    if (origin == QLatin1StringView("api"))
        return Words::tr("API");
    if (origin == QLatin1StringView("subscription_create"))
        return Words::tr("First bill");
    if (origin == QLatin1StringView("subscription_threshold"))
        return Words::tr("Usage threshold");
    if (origin == QLatin1StringView("automatic_pending_invoice_item_invoice"))
        return Words::tr("Open invoice items");
    if (origin == QLatin1StringView("subscription"))
        return Words::tr("Subscription");
    if (origin == QLatin1StringView("payment_intent"))
        return Words::tr("One-time payment");
    if (origin == QLatin1StringView("quote_accept"))
        return Words::tr("Accepted quote");
    if (origin == QLatin1StringView("manual"))
        return Words::tr("Manual invoice");
    return harmless(origin, 40);
}

} // namespace reckoner::ui
