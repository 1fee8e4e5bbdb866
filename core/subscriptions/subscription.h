// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A subscription as the provider last described it. Plain values, any thread. Source: reference/paddle.md §3.1, §3.2.

#include "core/catalog/price.h"
#include "core/storage/version_rule.h"

namespace reckoner::subscriptions {

// Providers may add states: Unknown keeps the text in Subscription::rawStatus.
enum class Status { Active, Trialing, PastDue, Paused, Canceled, Unknown };

QString statusText(Status status); // the provider's word; "unknown" for Unknown
Status statusFromText(const QString &text);

enum class ScheduledAction { Cancel, Pause, Resume, Unknown };
QString scheduledActionText(ScheduledAction action);
ScheduledAction scheduledActionFromText(const QString &text);

struct ScheduledChange {
    ScheduledAction action = ScheduledAction::Cancel;
    Instant effectiveAt;
    std::optional<Instant> resumeAt; // of a pause
    QString rawAction;               // set for Unknown
    bool operator==(const ScheduledChange &) const = default;
};

struct BillingPeriod {
    Instant startsAt, endsAt;
    bool operator==(const BillingPeriod &) const = default;
};

enum class CollectionMode { Automatic, Manual, Unknown };
QString collectionModeText(CollectionMode mode);
CollectionMode collectionModeFromText(const QString &text);

struct SubscriptionItem {
    PriceId priceId;
    ProductId productId;
    QString productName, priceName, priceDescription; // of the snapshot
    qint64 quantity = 1;
    Money unitPrice; // of the snapshot, in the subscription's currency where an override applies
    catalog::TaxMode taxMode = catalog::TaxMode::AccountSetting;
    std::optional<catalog::Period> billingCycle;
    QString status; // active, inactive, trialing: never derive the subscription's state from it
    bool recurring = true;
    std::optional<Instant> previouslyBilledAt, nextBilledAt;
    std::optional<BillingPeriod> trialDates;
    bool operator==(const SubscriptionItem &) const = default;
};

struct Subscription {
    AccountId account;
    SubscriptionId id;
    CustomerId customerId;
    AddressId addressId;
    BusinessId businessId;
    Status status = Status::Active;
    QString rawStatus; // set for Unknown
    Currency currency;
    CollectionMode collectionMode = CollectionMode::Automatic;
    catalog::Period billingCycle;
    std::optional<BillingPeriod> currentPeriod; // none while paused or canceled
    std::optional<Instant> startedAt, firstBilledAt, nextBilledAt, pausedAt, canceledAt;
    std::optional<ScheduledChange> scheduledChange;
    DiscountId discountId;
    std::vector<SubscriptionItem> items;
    QByteArray customData;
    Instant createdAt, updatedAt;
    QByteArray raw; // the provider's JSON
};

// Where a snapshot stands in time, see core/storage/version_rule.h.
using storage::Version;

} // namespace reckoner::subscriptions
