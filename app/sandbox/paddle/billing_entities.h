// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The money side of the emulated account: subscriptions, transactions, adjustments. Plain values that live in World's
// tables on the sandbox's thread. Source: reference/paddle.md §2.6, §2.9, §3.

#include "app/sandbox/paddle/entities.h"

namespace reckoner::sandbox::paddle {

enum class SubscriptionStatus { Active, Trialing, PastDue, Paused, Canceled };
enum class TransactionStatus { Draft, Ready, Billed, Paid, Completed, Canceled, PastDue };
enum class CollectionMode { Automatic, Manual };
QString statusText(SubscriptionStatus status);
QString statusText(TransactionStatus status);
QString collectionModeText(CollectionMode mode);

struct BillingDetails { // manual collection
    bool enableCheckout = false;
    Cycle paymentTerms;
    std::optional<QString> purchaseOrderNumber, additionalInformation;
};

struct Proration {
    QString rate; // decimal text, at most five digits, zeros trimmed
    Period period;
};

struct Totals {
    qint64 subtotal = 0, discount = 0, tax = 0, total = 0;
    bool operator==(const Totals &) const = default;
};

struct TransactionTotals : Totals {
    qint64 credit = 0, creditToBalance = 0, balance = 0, grandTotal = 0;
    std::optional<qint64> fee, earnings; // from completion on
    bool operator==(const TransactionTotals &) const = default;
};

struct TransactionLine {
    QString id; // txnitm_; empty in previews
    Price price;
    Product product;
    qint64 quantity = 1; // negative: credited
    std::optional<Proration> proration;
    QString taxRate = QStringLiteral("0");
    Totals unitTotals, totals;
};

struct TransactionItem {
    Price price; // snapshot
    qint64 quantity = 1;
    std::optional<Proration> proration;
};

struct Payment {
    QString attemptId; // UUID
    QString paymentMethodId;
    QString storedPaymentMethodId; // UUID
    qint64 amount = 0;
    QString status;                   // captured, error, …
    std::optional<QString> errorCode; // of status error
    QString methodType, cardType, lastFour, cardholderName;
    int expiryMonth = 0, expiryYear = 0;
    Instant createdAt;
    std::optional<Instant> capturedAt;
};

struct Transaction {
    QString id; // txn_
    TransactionStatus status = TransactionStatus::Draft;
    std::optional<QString> customerId, addressId, businessId, subscriptionId, discountId;
    std::optional<QString> invoiceId, invoiceNumber; // inv_
    QString currency;
    QString origin = QStringLiteral("api");
    CollectionMode collectionMode = CollectionMode::Automatic;
    std::optional<BillingDetails> billingDetails;
    std::optional<Period> billingPeriod;
    std::vector<TransactionItem> items;
    std::vector<TransactionLine> lines; // details.line_items
    TransactionTotals totals;
    std::vector<Payment> payments; // newest first
    std::optional<QString> checkoutUrl;
    QJsonValue customData = QJsonValue::Null;
    int revisions = 0;
    Totals adjusted;        // taken off by adjustments that count: approved, and refunds still pending
    qint64 adjustedFee = 0; // of these
    std::vector<QString> adjustmentIds;
    Instant createdAt, updatedAt;
    std::optional<Instant> billedAt, revisedAt, completedAt;
};

struct ScheduledChange {
    QString action; // cancel, pause, resume
    Instant effectiveAt;
    std::optional<Instant> resumeAt;
};

struct SubscriptionItem {
    QString status = QStringLiteral("active"); // active, inactive, trialing
    qint64 quantity = 1;
    bool recurring = true;
    Price price; // snapshots of the moment the item was added
    Product product;
    Instant createdAt, updatedAt;
    std::optional<Instant> previouslyBilledAt, nextBilledAt;
    std::optional<Period> trialDates;
};

struct SubscriptionDiscount {
    QString id;
    std::optional<Instant> startsAt, endsAt;
};

struct Subscription {
    QString id; // sub_
    SubscriptionStatus status = SubscriptionStatus::Active;
    QString customerId, addressId;
    std::optional<QString> businessId;
    QString currency;
    CollectionMode collectionMode = CollectionMode::Automatic;
    std::optional<BillingDetails> billingDetails;
    Cycle billingCycle;
    std::optional<Period> currentPeriod;
    std::optional<ScheduledChange> scheduledChange;
    std::vector<SubscriptionItem> items;
    std::optional<SubscriptionDiscount> discount;
    std::optional<QString> paymentMethodId; // paymtd_; none: charges cannot be made
    QString onResume = QStringLiteral("start_new_billing_period");
    std::vector<TransactionLine> deferredLines; // added to the next renewal
    std::vector<Instant> immediateCharges;      // for the limits of §1.6
    std::vector<QString> transactionIds;        // oldest first
    Instant billingAnchor;                      // renewals are counted from here, so that month ends stay month ends
    std::optional<Period> pausedPeriod;         // what on_resume continue_existing_billing_period goes back to
    std::optional<Instant> pastDueSince;
    int dunningAttempts = 0;      // since then
    QString createdByTransaction; // transaction_id of subscription.created
    QJsonValue customData = QJsonValue::Null;
    QJsonValue importMeta = QJsonValue::Null;
    Instant createdAt, updatedAt;
    std::optional<Instant> startedAt, firstBilledAt, nextBilledAt, pausedAt, canceledAt;
};

struct AdjustmentItem {
    QString id;     // adjitm_
    QString itemId; // txnitm_
    QString type;   // full, partial, tax, proration
    qint64 amount = 0;
    std::optional<Proration> proration;
    Totals totals;
};

struct Adjustment {
    QString id;     // adj_
    QString action; // credit, refund, chargeback, …
    QString type = QStringLiteral("partial");
    QString status; // pending_approval, approved, rejected, reversed
    QString transactionId, customerId, currency, reason;
    std::optional<QString> subscriptionId;
    std::optional<bool> creditAppliedToBalance;
    QString taxMode = QStringLiteral("internal");
    std::vector<AdjustmentItem> items;
    Totals totals;
    QString taxRate = QStringLiteral("0");
    qint64 fee = 0;
    Instant createdAt, updatedAt;
};

} // namespace reckoner::sandbox::paddle
