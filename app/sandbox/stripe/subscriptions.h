// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a subscription does: starts, changes its items (with prorations), renews, falls behind, pauses, ends. A change
// is planned first, by the same function for the preview and for the update. Sandbox thread. Source:
// reference/stripe.md §2.3, §2.4, §3.

#include "app/sandbox/stripe/invoices.h"
#include "app/sandbox/stripe/pricing.h"

namespace reckoner::sandbox::stripe {

struct ItemChange {
    QString id; // empty: a new item
    bool deleted = false;
    QString price = {}; // empty: as it is
    std::optional<qint64> quantity = {};
    std::optional<QJsonObject> metadata = {};
};

struct SubscriptionChange {
    std::vector<ItemChange> items;
    QString prorationBehavior = QStringLiteral("create_prorations");
    QString paymentBehavior = QStringLiteral("allow_incomplete");
    std::optional<qint64> prorationDate;
    bool anchorNow = false;
    std::optional<qint64> trialEnd; // now() ends it
    bool cancelNow = false;         // previews only
};

struct ChangePlan {
    std::vector<SubscriptionItem> items;
    qint64 anchor = 0;
    std::vector<Line> prorations;
    std::vector<Line> newPeriods; // charged at once, as the periods begin anew
    bool invoicesNow = false;
    qint64 at = 0;
};
// Errors: no such item or price, proration date outside of the period, nothing left, mixed currencies or intervals.
Outcome<ChangePlan> planChange(World &world, const Subscription &subscription, const SubscriptionChange &change);

struct StartOptions {
    QString paymentBehavior = QStringLiteral("allow_incomplete");
    QString prorationBehavior = QStringLiteral("create_prorations");
    std::vector<CheckoutLine> oneTime = {}; // add_invoice_items
};
// draft: customer, items with price and quantity, and what else was asked for; ids, periods and status are set here.
Outcome<Subscription *> startSubscription(World &world, Subscription draft, const StartOptions &options);
// Errors: of planChange, and 402 when the change must not go without its payment.
Check changeItems(World &world, Subscription &subscription, const SubscriptionChange &change);
struct CancelOptions {
    bool invoicesNow = false;
    bool prorates = false;
    QString reason = QStringLiteral("cancellation_requested");
};
void cancelSubscription(World &world, Subscription &subscription, const CancelOptions &options);
// true pause: no status change otherwise, no invoices until it is resumed.
void pauseSubscription(World &world, Subscription &subscription);
void resumeSubscription(World &world, Subscription &subscription, bool anchorNow);

// The next invoice as it would be; not filed.
Outcome<Invoice> previewInvoice(World &world, const Subscription &subscription, const SubscriptionChange &change);

void tickSubscription(World &world, Subscription &subscription); // does what is due, files the next tick
void scheduleTick(World &world, const Subscription &subscription);
void giveCoupon(const World &world, Subscription &subscription, const QString &coupon); // from now on; empty: none
// Errors: an amount off is in another currency.
Check couponFits(const World &world, const QString &coupon, const QString &currency);
void tickSchedule(World &world, SubscriptionSchedule &schedule);
void startSchedulePhase(World &world, SubscriptionSchedule &schedule, const SchedulePhase &phase);

bool isEnded(const Subscription &subscription);
QString paymentMethodFor(const World &world, const Subscription &subscription); // empty: none
Span currentPeriod(const Subscription &subscription);                           // latest start, earliest end
Line periodLine(World &world, const Subscription &subscription, const SubscriptionItem &item, Span period);

// Called by invoices.cpp.
void onInvoicePaid(World &world, Invoice &invoice);
void onInvoiceFailed(World &world, Invoice &invoice);
void onInvoiceVoided(World &world, Invoice &invoice);

void runWork(World &world, Work work, const QString &id);

} // namespace reckoner::sandbox::stripe
